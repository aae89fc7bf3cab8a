#include "ui/screens/invoices/add_invoice_dialog.h"

#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/debtor_queries.h"
#include "core/usecases/invoices.h"
#include "ui/presentation/error_text.h"
#include "ui/shell/app_context.h"
#include "ui/screens/payments/record_payment_dialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/debtor_picker.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

AddInvoiceDialog::AddInvoiceDialog(AppContext& context, DebtorId debtor, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_strip(new InlineStrip(this))
    , m_debtor(new DebtorPicker(debtorSearch(context), this))
    , m_number(new QLineEdit(this))
    , m_issued(new DateEdit(context.today(), this))
    , m_due(new DateEdit(context.today(), this))
    , m_amount(new MoneyEdit(this))
    , m_description(new QLineEdit(this))
{
    setObjectName(u"addInvoiceDialog"_s);
    setWindowTitle(tr("Add invoice"));
    m_debtor->setObjectName(u"addInvoice.debtor"_s);
    m_number->setObjectName(u"addInvoice.number"_s);
    m_issued->setObjectName(u"addInvoice.issued"_s);
    m_due->setObjectName(u"addInvoice.due"_s);
    m_due->setLean(DateLean::Future);
    m_amount->setObjectName(u"addInvoice.amount"_s);
    m_amount->setCurrency(BookQueries(context.database()).identity().currency);
    m_description->setObjectName(u"addInvoice.description"_s);
    m_number->setMaxLength(100);
    m_description->setMaxLength(200);
    m_issued->setDate(context.today());
    if (debtor.isValid()) {
        if (const auto rows = DebtorQueries(context.database()).rows({debtor}, context.today()); !rows.empty())
            m_debtor->setDebtor(debtor, rows.front().name);
    }
    proposeDueDate();

    auto* form = new QFormLayout;
    form->addRow(tr("&Debtor"), m_debtor);
    form->addRow(tr("Invoice &number"), m_number);
    form->addRow(tr("&Invoice date"), m_issued);
    form->addRow(tr("D&ue date"), m_due);
    form->addRow(tr("&Amount incl. VAT"), m_amount);
    form->addRow(tr("D&escription"), m_description);
    auto* hint = new QLabel(tr("A negative amount is a credit note."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), hint);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* save = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"addInvoice.save"_s);
    makePrimary(*save);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddInvoiceDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_issued, &DateEdit::dateChosen, this, &AddInvoiceDialog::proposeDueDate);
    connect(m_debtor, &DebtorPicker::debtorChosen, this, &AddInvoiceDialog::proposeDueDate);
    connect(m_due, &QLineEdit::textEdited, this, [this] { m_dueTyped = true; });
    (debtor.isValid() ? static_cast<QWidget*>(m_number) : m_debtor)->setFocus();
}

/// Follows the term of the debtor, else of the book, until somebody types another day.
void AddInvoiceDialog::proposeDueDate()
{
    const std::optional<Date> issued = m_issued->date();
    if (m_dueTyped || !issued)
        return;
    int days = BookQueries(m_context.database()).identity().paymentTermDays;
    if (m_debtor->debtor().isValid()) {
        const auto detail = DebtorQueries(m_context.database()).detail(m_debtor->debtor(), m_context.today());
        if (detail && detail->data.paymentTermDays)
            days = *detail->data.paymentTermDays;
    }
    m_due->setDate(issued->plusDays(days));
}

void AddInvoiceDialog::fail(const QString& sentence, QWidget* where)
{
    m_strip->say(Tone::Bad, sentence); // The dialog stays open and keeps the input.
    where->setFocus();
}

void AddInvoiceDialog::submit()
{
    if (!m_debtor->debtor().isValid())
        return fail(tr("Choose the debtor from the list."), m_debtor);
    const std::optional<Date> issued = m_issued->date();
    if (!issued)
        return fail(tr("Type the invoice date as day-month-year."), m_issued);
    const std::optional<Date> due = m_due->date();
    if (!due)
        return fail(tr("Type the due date as day-month-year."), m_due);
    const Result<Money> amount = m_amount->amount();
    if (!amount)
        return fail(errorText(amount.error()), m_amount);
    const InvoiceData invoice{m_debtor->debtor(), m_number->text().trimmed(), amount->isNegative() ? InvoiceKind::CreditNote : InvoiceKind::Invoice,
                              *issued, *due, !m_dueTyped, *amount, {}, m_description->text().trimmed(), {}, {}, false, std::nullopt, std::nullopt};
    const Result<InvoiceSaved> saved = addInvoice(m_context.session(), invoice);
    if (!saved)
        return fail(errorText(saved.error()), saved.error().code == Error::Code::AmountTooLarge ? static_cast<QWidget*>(m_amount) : m_number);
    m_saved = saved->id;
    const QString number = invoice.number;
    m_context.pushUndo([number] { return tr("invoice %1 added").arg(number); }, saved->undo);
    if (saved->overCreditLimit)
        m_context.showMessage(tr("The open amount of this debtor is beyond its credit limit now."), Tone::Warning);
    accept();
}

} // namespace tegoed::ui
