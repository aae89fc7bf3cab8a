#pragma once

#include "core/usecases/answers/answers.h"

#include <QDialog>

#include <array>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace tegoed::ui {

class AppContext;
class DebtorPicker;
class InlineStrip;

/// One answer in words, and the five things it can mean: one click, or the keys 1 to 5. What it says is shown as plain text; nothing
/// in it is loaded or opened. Whose it is can be chosen where nobody knows.
class AnswerDialog final : public QDialog {
    Q_OBJECT
public:
    AnswerDialog(AppContext& context, AnswerId id, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void read();
    void retranslate();
    void triage(AnswerTriage as);
    void assign(DebtorId debtor);
    std::vector<InvoiceId> ticked() const; ///< Empty = all.

    AppContext& m_context;
    AnswerId m_id;
    AnswerRow m_row;
    InlineStrip* m_strip;
    QLabel *m_from, *m_subject, *m_why, *m_whoseLabel, *m_invoicesLabel, *m_hint;
    DebtorPicker* m_whose;
    QListWidget* m_invoices;
    QPlainTextEdit* m_text;
    std::array<QPushButton*, 5> m_keys{};
};

} // namespace tegoed::ui
