#include "ui/screens/invoices/add_invoice_dialog.h"

#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/debtor_queries.h"
#include "core/usecases/invoices.h"
#include "core/usecases/reminding.h"
#include "ui/shell/app_context.h"
#include "ui/shell/debtor_search.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/debtor_picker.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
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
    , m_debit(new QCheckBox(this))
{
    setObjectName(u"addInvoiceDialog"_s);
    m_debtor->setObjectName(u"addInvoice.debtor"_s);
    m_number->setObjectName(u"addInvoice.number"_s);
    m_issued->setObjectName(u"addInvoice.issued"_s);
    m_due->setObjectName(u"addInvoice.due"_s);
    m_due->setLean(DateLean::Future);
    m_amount->setObjectName(u"addInvoice.amount"_s);
    m_amount->setCurrency(BookQueries(context.database()).identity().currency);
    m_description->setObjectName(u"addInvoice.description"_s);
    m_debit->setObjectName(u"addInvoice.directDebit"_s);
    m_number->setMaxLength(100);
    m_description->setMaxLength(200);
    m_issued->setDate(context.today());
    if (debtor.isValid()) {
        if (const auto rows = DebtorQueries(context.database()).rows({debtor}, context.today()); !rows.empty())
            m_debtor->setDebtor(debtor, rows.front().name);
    }
    proposeDueDate();
    proposeDirectDebit();

    auto* form = new QFormLayout;
    m_captions.addRow(*form, [] { return tr("&Debtor"); }, m_debtor);
    m_captions.addRow(*form, [] { return tr("Invoice &number"); }, m_number);
    m_captions.addRow(*form, [] { return tr("&Invoice date"); }, m_issued);
    m_captions.addRow(*form, [] { return tr("D&ue date"); }, m_due);
    m_captions.addRow(*form, [] { return tr("&Amount incl. VAT"); }, m_amount);
    m_captions.addRow(*form, [] { return tr("D&escription"); }, m_description);
    m_hint = new QLabel(this);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), m_hint);
    form->addRow(QString(), m_debit);
    const auto [buttons, save] = makeSaveAndCancel(*this, u"addInvoice"_s);
    m_save = save;
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddInvoiceDialog::submit);
    connect(m_issued, &DateEdit::dateChosen, this, &AddInvoiceDialog::proposeDueDate);
    connect(m_debtor, &DebtorPicker::debtorChosen, this, &AddInvoiceDialog::proposeDueDate);
    connect(m_debtor, &DebtorPicker::debtorChosen, this, &AddInvoiceDialog::proposeDirectDebit);
    connect(m_debit, &QCheckBox::clicked, this, [this] { m_debitChosen = true; });
    connect(m_due, &QLineEdit::textEdited, this, [this] { m_dueTyped = true; });
    retranslate();
    (debtor.isValid() ? static_cast<QWidget*>(m_number) : m_debtor)->setFocus();
}

void AddInvoiceDialog::retranslate()
{
    setWindowTitle(tr("Add invoice"));
    m_captions.retranslate();
    m_hint->setText(tr("A negative amount is a credit note."));
    m_debit->setText(tr("Collected by direct de&bit: no reminders"));
    m_save->setText(tr("Add"));
}

void AddInvoiceDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
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

/// As the mandate of the debtor says, or what is open already, until somebody ticks otherwise.
void AddInvoiceDialog::proposeDirectDebit()
{
    if (m_debitChosen)
        return;
    const auto reminding = readReminding(m_context.session(), m_debtor->debtor());
    const bool isAllOpen = reminding && !reminding->open.empty() && reminding->byDirectDebit == static_cast<int>(reminding->open.size());
    m_debit->setChecked(reminding && (reminding->hasMandate || isAllOpen));
}

void AddInvoiceDialog::fail(const LiveText& sentence, QWidget* where)
{
    m_strip->say(Tone::Bad, sentence); // The dialog stays open and keeps the input.
    where->setFocus();
}

void AddInvoiceDialog::submit()
{
    if (!m_debtor->debtor().isValid())
        return fail([] { return tr("Choose the debtor from the list."); }, m_debtor);
    const std::optional<Date> issued = m_issued->date();
    if (!issued)
        return fail([] { return tr("Type the invoice date as day-month-year."); }, m_issued);
    const std::optional<Date> due = m_due->date();
    if (!due)
        return fail([] { return tr("Type the due date as day-month-year."); }, m_due);
    const Result<Money> amount = m_amount->amount();
    if (!amount)
        return fail(amount.error(), m_amount);
    const InvoiceData invoice{m_debtor->debtor(), m_number->text().trimmed(), amount->isNegative() ? InvoiceKind::CreditNote : InvoiceKind::Invoice,
                              *issued, *due, !m_dueTyped, *amount, {}, m_description->text().trimmed(), {}, {}, m_debit->isChecked() && !amount->isNegative(), std::nullopt, std::nullopt};
    const Result<InvoiceSaved> saved = addInvoice(m_context.session(), invoice);
    if (!saved)
        return fail(saved.error(), saved.error().code == Error::Code::AmountTooLarge ? static_cast<QWidget*>(m_amount) : m_number);
    m_saved = saved->id;
    const QString number = invoice.number;
    m_context.pushUndo([number] { return tr("invoice %1 added").arg(number); }, saved->undo);
    if (saved->overCreditLimit)
        m_context.showMessage([] { return tr("The open amount of this debtor is beyond its credit limit now."); }, Tone::Warning);
    accept();
}

} // namespace tegoed::ui
