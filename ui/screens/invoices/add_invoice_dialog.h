#pragma once

#include "core/base/ids.h"
#include "ui/presentation/live_text.h"
#include "ui/widgets/form_captions.h"

#include <QDialog>

class QComboBox;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tegoed::ui {

class AppContext;
class DateEdit;
class DebtorPicker;
class InlineStrip;
class MoneyEdit;

/// A hand-typed invoice or credit note in six fields (S65), and whether a mandate collects it. Making invoices is another program's work.
class AddInvoiceDialog final : public QDialog {
    Q_OBJECT
public:
    AddInvoiceDialog(AppContext& context, DebtorId debtor, QWidget* parent = nullptr);

    InvoiceId saved() const { return m_saved; } ///< After accepting.

protected:
    void changeEvent(QEvent* event) override;

private:
    void submit();
    void retranslate();
    void proposeDueDate();
    void proposeDirectDebit();
    void fail(const LiveText& sentence, QWidget* where);

    AppContext& m_context;
    InvoiceId m_saved;
    bool m_dueTyped = false;
    bool m_debitChosen = false; ///< By hand.
    FormCaptions m_captions;
    InlineStrip* m_strip;
    DebtorPicker* m_debtor;
    QLineEdit* m_number;
    DateEdit* m_issued;
    DateEdit* m_due;
    MoneyEdit* m_amount;
    QLineEdit* m_description;
    QCheckBox* m_debit;
    QLabel* m_hint;
    QPushButton* m_save;
};

} // namespace tegoed::ui
