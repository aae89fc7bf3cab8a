#pragma once

#include "core/domain/message/check_texts.h"
#include "core/domain/message/template_library.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace tegoed::ui {

class InlineStrip;
class TemplateHighlighter;

/// One text to edit: subject, body, tone, and whether it is the same as another channel's. Shows what the check finds, where
/// it stands. Changes nothing by itself.
class TextEditor final : public QWidget {
    Q_OBJECT
public:
    explicit TextEditor(QWidget* parent = nullptr);

    /// `saved` is what the book has; `text` what is shown: the same, or it with unsaved changes.
    void showText(const TemplateLibrary& library, const TemplateText& saved, const TemplateText& text, bool isReadOnly);
    TemplateText text() const;
    void showFindings(const std::vector<TextFinding>& findings);
    void showFailure(const QString& sentence); ///< Of saving. Empty = none.
    void goTo(int line, int column);           ///< Line 0 is the subject.
    void insert(const QString& tag);           ///< At the cursor, into the part that had the focus last.
    QString listAtCursor() const;
    void setHasOriginal(bool hasOriginal, bool isOriginal);
    void retranslate();

Q_SIGNALS:
    void edited();
    void insertRequested();
    void discardRequested();
    void versionsRequested();
    void restoreRequested();
    void otherTextRequested(const QString& code, int line, int column);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void chooseSameAs();
    void follow();          ///< Something was typed.
    void updateParts();     ///< Which fields this text has.
    void updateButtons();
    void openFinding(int row);
    void replaceBySuggestion(const TextFinding& finding);

    TemplateLibrary m_library;
    TemplateText m_saved;
    TemplateText m_last; ///< As it was announced last.
    std::vector<TextFinding> m_findings;
    bool m_isReadOnly = false;
    bool m_isFilling = false;
    bool m_hasOriginal = false;
    bool m_isOriginal = true;
    bool m_subjectHadFocus = false;
    QLabel* m_title;
    QLabel* m_note;
    QLabel *m_subjectLabel, *m_toneLabel, *m_sameAsLabel, *m_bodyLabel;
    QLineEdit* m_subject;
    QComboBox* m_tone;
    QComboBox* m_sameAs;
    QPlainTextEdit* m_body;
    TemplateHighlighter* m_highlighter;
    InlineStrip* m_strip;
    QListWidget* m_list;
    QPushButton *m_insert, *m_discard, *m_versions, *m_restore;
};

} // namespace tegoed::ui
