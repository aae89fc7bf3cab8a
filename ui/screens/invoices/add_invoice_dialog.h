#pragma once

#include "core/base/ids.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace tegoed::ui {

class AppContext;
class DateEdit;
class DebtorPicker;
class InlineStrip;
class MoneyEdit;

/// A hand-typed invoice or credit note in six fields (S65). Making invoices is another program's work.
class AddInvoiceDialog final : public QDialog {
    Q_OBJECT
public:
    AddInvoiceDialog(AppContext& context, DebtorId debtor, QWidget* parent = nullptr);

    InvoiceId saved() const { return m_saved; } ///< After accepting.

private:
    void submit();
    void proposeDueDate();
    void fail(const QString& sentence, QWidget* where);

    AppContext& m_context;
    InvoiceId m_saved;
    bool m_dueTyped = false;
    InlineStrip* m_strip;
    DebtorPicker* m_debtor;
    QLineEdit* m_number;
    DateEdit* m_issued;
    DateEdit* m_due;
    MoneyEdit* m_amount;
    QLineEdit* m_description;
};

} // namespace tegoed::ui
