#pragma once

#include "core/domain/message/template_library.h"
#include "ui/shell/page.h"

#include <QHash>

class QLabel;
class QSplitter;
class QTimer;

namespace tegoed::ui {

class TextCheckList;
class TextEditor;
class TextPreview;
class TextTree;

/// The Templates page: what we say. Every text of the book in a tree, the chosen one in an editor, beside it how it arrives.
/// What is typed and not saved stays with its text, whatever page, text or language one goes to.
class TemplatesPage final : public Page {
    Q_OBJECT
public:
    explicit TemplatesPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QAction*> headerActions() const override;
    void showPlace(const QVariantMap& place) override; ///< {"text": code} or empty.
    QVariantMap place() const override;
    void refresh(const ChangeSet& changes) override;
    void retranslate() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    void focusFilter() override;

    bool canSave() const; ///< The text shown has changes, and nothing in it blocks a message.
    void save();
    void checkAll();
    const TextKey& current() const { return m_current; }

private:
    void reload();
    void choose(const TextKey& key);
    void showCurrent();
    void edited();
    void checkCurrent();
    void restoreOriginal();
    void showVersions();
    void insertPlaceholder();
    void goTo(const QString& code, int line, int column);
    TemplateText textOf(const TextKey& key) const; ///< With its unsaved changes.
    QSet<QString> draftCodes() const;

    TemplateLibrary m_library;
    TextKey m_current;
    QHash<QString, TemplateText> m_drafts; ///< Unsaved changes by TextKey::code.
    QVariantMap m_otherDrafts;             ///< Of other books, kept as they are.
    QString m_bookId;
    bool m_blocks = false;                 ///< Something in the text shown keeps messages back.
    TextTree* m_tree;
    QLabel* m_note;
    TextEditor* m_editor;
    TextPreview* m_preview;
    TextCheckList* m_result;
    QSplitter* m_across;
    QSplitter* m_down;
    QTimer* m_typing;
};

/// The page and its commands, for one open book.
void registerTemplatesPage(AppContext& context);

} // namespace tegoed::ui
