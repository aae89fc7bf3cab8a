#include "ui/screens/payments/record_payment_dialog.h"

#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/debtor_queries.h"
#include "core/storage/queries/invoice_queries.h"
#include "core/usecases/payments.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/shell/app_context.h"
#include "ui/shell/debtor_search.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {
enum Column { Number, Due, Open, Part, ColumnCount };
} // namespace

RecordPaymentDialog::RecordPaymentDialog(AppContext& context, DebtorId debtor, InvoiceId invoice, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_wanted(invoice)
{
    build();
    m_amount->setCurrency(BookQueries(context.database()).identity().currency);
    m_day->setDate(context.today());
    if (debtor.isValid()) {
        if (const auto rows = DebtorQueries(context.database()).rows({debtor}, context.today()); !rows.empty())
            m_debtor->setDebtor(debtor, rows.front().name);
    }
    if (invoice.isValid()) {
        if (const auto rows = InvoiceQueries(context.database()).rows({invoice}, context.today()); !rows.empty())
            m_amount->setAmount(rows.front().open);
    }
    loadItems();
    (debtor.isValid() ? static_cast<QWidget*>(m_amount) : m_debtor)->setFocus();
}

RecordPaymentDialog::RecordPaymentDialog(AppContext& context, PaymentId payment, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_payment(payment)
{
    build();
    if (const std::optional<PaymentRow> row = PaymentQueries(context.database()).row(payment)) {
        m_debtor->setDebtor(row->debtor, row->debtorName);
        m_amount->setAmount(row->unallocated);
        m_day->setDate(context.today());
        m_reference->setText(row->reference);
    }
    m_debtor->setEnabled(false);
    m_amount->setEnabled(false);
    m_reference->setEnabled(false);
    loadItems();
    m_table->setFocus();
}

void RecordPaymentDialog::build()
{
    setObjectName(u"recordPaymentDialog"_s);
    m_strip = new InlineStrip(this);
    m_debtor = new DebtorPicker(debtorSearch(m_context), this);
    m_debtor->setObjectName(u"recordPayment.debtor"_s);
    m_amount = new MoneyEdit(this);
    m_amount->setObjectName(u"recordPayment.amount"_s);
    m_day = new DateEdit(m_context.today(), this);
    m_day->setObjectName(u"recordPayment.day"_s);
    m_reference = new QLineEdit(this);
    m_reference->setObjectName(u"recordPayment.reference"_s);
    m_reference->setMaxLength(200);
    m_table = new QTableWidget(this);
    m_table->setObjectName(u"recordPayment.items"_s);
    m_table->setColumnCount(ColumnCount);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_rest = new QLabel(this);
    m_rest->setObjectName(u"recordPayment.rest"_s);
    m_rest->setWordWrap(true);
    auto* form = new QFormLayout;
    m_captions.addRow(*form, [] { return tr("&Debtor"); }, m_debtor);
    m_captions.addRow(*form, [] { return tr("&Amount"); }, m_amount);
    m_captions.addRow(*form, [this] { return m_payment.isValid() ? tr("&Counts from") : tr("Received &on"); }, m_day);
    m_captions.addRow(*form, [] { return tr("&Reference"); }, m_reference);
    const auto [buttons, save] = makeSaveAndCancel(*this, u"recordPayment"_s);
    m_save = save;
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addLayout(form);
    column->addWidget(m_table, 1);
    column->addWidget(m_rest);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 28);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecordPaymentDialog::submit);
    connect(m_debtor, &DebtorPicker::debtorChosen, this, &RecordPaymentDialog::loadItems);
    connect(m_amount, &MoneyEdit::amountEdited, this, [this] {
        if (!m_partsTyped)
            propose();
        updateRest();
    });
    connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) {
        if (item->column() != Part)
            return;
        m_partsTyped = true;
        updateRest();
    });
    retranslate();
}

void RecordPaymentDialog::retranslate()
{
    setWindowTitle(m_payment.isValid() ? tr("Allocate payment") : tr("Record payment"));
    m_captions.retranslate();
    m_table->setAccessibleName(tr("Open invoices"));
    m_table->setHorizontalHeaderLabels({tr("Invoice"), tr("Due date"), tr("Open"), tr("Pays")});
    m_save->setText(m_payment.isValid() ? tr("Allocate") : tr("Record"));
    fillFacts();
    updateRest();
}

void RecordPaymentDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// What is known of each invoice, in the language of the program. What somebody typed beside it stays as it is.
void RecordPaymentDialog::fillFacts()
{
    const QSignalBlocker quiet(m_table);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        m_table->item(static_cast<int>(i), Due)->setText(dateText(m_dueDates[i]));
        m_table->item(static_cast<int>(i), Open)->setText(moneyText(m_items[i].open));
    }
}

void RecordPaymentDialog::loadItems()
{
    const QSignalBlocker quiet(m_table);
    m_partsTyped = false;
    m_items.clear();
    m_dueDates.clear();
    std::vector<InvoiceId> ids;
    if (m_debtor->debtor().isValid()) {
        for (const OpenItem& item : InvoiceQueries(m_context.database()).openItems(m_debtor->debtor())) {
            if (item.open.currency() != m_amount->currency() || item.open.minorUnits() <= 0)
                continue; // Never allocated across currencies (decision 10).
            m_items.push_back(item);
            ids.push_back(item.invoice);
        }
    }
    const std::vector<InvoiceRow> rows = InvoiceQueries(m_context.database()).rows(ids, m_context.today());
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const InvoiceRow& row = rows[static_cast<std::size_t>(i)];
        m_dueDates.push_back(row.dueDate);
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(column == Number ? row.number : QString());
            if (column >= Open)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (column != Part)
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_table->setItem(i, column, item);
        }
    }
    fillFacts();
    propose();
    updateRest();
}

void RecordPaymentDialog::propose()
{
    const QSignalBlocker quiet(m_table);
    const Result<Money> amount = m_amount->amount();
    std::vector<OpenItem> items = m_items;
    std::vector<AllocationPart> proposed;
    if (amount && amount->minorUnits() > 0) {
        Money left = *amount;
        const auto wanted = std::find_if(items.begin(), items.end(), [this](const OpenItem& item) { return item.invoice == m_wanted; });
        if (wanted != items.end()) { // The invoice it was recorded for comes first.
            const Money first = left.minorUnits() < wanted->open.minorUnits() ? left : wanted->open;
            proposed.push_back({wanted->invoice, first});
            left -= first;
            items.erase(wanted);
        }
        for (const AllocationPart& part : proposeAllocation(left, items))
            proposed.push_back(part);
    }
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const auto part = std::find_if(proposed.begin(), proposed.end(), [&](const AllocationPart& p) { return p.invoice == m_items[i].invoice; });
        m_table->item(static_cast<int>(i), Part)->setText(part == proposed.end() ? QString() : amountText(part->amount));
    }
}

std::optional<std::vector<AllocationPart>> RecordPaymentDialog::parts()
{
    std::vector<AllocationPart> parts;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const QString text = m_table->item(static_cast<int>(i), Part)->text().trimmed();
        if (text.isEmpty())
            continue;
        const Result<Money> part = moneyFromText(text, m_amount->currency());
        if (!part || part->isNegative()) {
            m_table->setCurrentCell(static_cast<int>(i), Part);
            return std::nullopt;
        }
        if (!part->isZero())
            parts.push_back({m_items[i].invoice, *part});
    }
    return parts;
}

void RecordPaymentDialog::updateRest()
{
    const Result<Money> amount = m_amount->amount();
    const auto chosen = parts();
    if (!amount || !chosen) {
        m_rest->clear();
        return;
    }
    Money rest = *amount;
    for (const AllocationPart& part : *chosen)
        rest -= part.amount;
    m_rest->setText(rest.isZero()       ? tr("The whole amount is allocated.")
                    : rest.isNegative() ? tr("%1 more is allocated than there is.").arg(moneyText(-rest))
                                        : tr("%1 stays unallocated and is taken off what this debtor owes.").arg(moneyText(rest)));
}

void RecordPaymentDialog::fail(const LiveText& sentence, QWidget* where)
{
    m_strip->say(Tone::Bad, sentence); // The dialog stays open and keeps the input.
    where->setFocus();
}

void RecordPaymentDialog::submit()
{
    if (!m_debtor->debtor().isValid())
        return fail([] { return tr("Choose the debtor from the list."); }, m_debtor);
    const Result<Money> amount = m_amount->amount();
    if (!amount)
        return fail(amount.error(), m_amount);
    const std::optional<Date> day = m_day->date();
    if (!day)
        return fail([] { return tr("Type the day as day-month-year."); }, m_day);
    const auto chosen = parts();
    if (!chosen)
        return fail([] { return tr("This part is no amount."); }, m_table);
    if (m_payment.isValid()) {
        const Result<UndoToken> done = allocatePayment(m_context.session(), m_payment, *chosen, day);
        if (!done)
            return fail(done.error(), m_table);
        m_context.pushUndo([] { return tr("payment allocated"); }, *done);
        return accept();
    }
    const Result<PaymentSaved> saved =
        addPayment(m_context.session(), {m_debtor->debtor(), *day, *amount, m_reference->text().trimmed(), {}}, *chosen);
    if (!saved)
        return fail(saved.error(), m_amount);
    const Money booked = *amount;
    m_context.pushUndo([booked] { return tr("payment of %1 recorded").arg(moneyText(booked)); }, saved->undo);
    accept();
}

void addPaymentDialogs(AppContext& context)
{
    context.addDialog({u"payment.record"_s, [](AppContext& c, QWidget* parent) -> QDialog* {
        InvoiceFilter filter;
        filter.onlyOverdue = true;
        InvoiceQueries invoices(c.database());
        const auto found = invoices.list(filter, InvoiceSort::DueDate, SortOrder::Ascending, c.today());
        const auto rows = found.ids.empty() ? std::vector<InvoiceRow>() : invoices.rows({found.ids.front()}, c.today());
        return rows.empty() ? new RecordPaymentDialog(c, {}, InvoiceId{}, parent)
                            : new RecordPaymentDialog(c, rows.front().debtor, rows.front().id, parent);
    }});
    context.addDialog({u"payment.allocate"_s, [](AppContext& c, QWidget* parent) -> QDialog* {
        const std::vector<PaymentRow> left = PaymentQueries(c.database()).list(std::nullopt, true, 1);
        return left.empty() ? nullptr : new RecordPaymentDialog(c, left.front().id, parent);
    }});
}

} // namespace tegoed::ui
