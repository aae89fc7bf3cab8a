#pragma once

#include "core/domain/message/template_library.h"

#include <QSet>
#include <QWidget>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace tegoed::ui {

/// All texts of the book: stage ▸ channel ▸ language ▸ track, and the building blocks. Says which were changed, which are being
/// edited, and which languages are switched off.
class TextTree final : public QWidget {
    Q_OBJECT
public:
    explicit TextTree(QWidget* parent = nullptr);

    /// `own`: codes of texts that differ from what the program brought; `drafts`: codes of texts with unsaved changes.
    void showTexts(const TemplateLibrary& library, const QSet<QString>& own, const QSet<QString>& drafts);
    void setDrafts(const QSet<QString>& drafts);
    void setCurrent(const TextKey& key); ///< Emits nothing.
    std::optional<TextKey> current() const;
    void focusFilter();
    void retranslate();

Q_SIGNALS:
    void textChosen(const tegoed::TextKey& key);

private:
    void fill();
    void addText(QTreeWidgetItem& parent, const TemplateText& text, const QString& label);
    void mark(QTreeWidgetItem& item);
    void filter();

    std::vector<TemplateText> m_texts;
    std::vector<Stage> m_stages;
    QStringList m_languages, m_off;
    QSet<QString> m_own, m_drafts;
    QLineEdit* m_filter;
    QTreeWidget* m_tree;
};

} // namespace tegoed::ui
