#include "ui/screens/invoices/invoice_table.h"

#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/shell/app_context.h"
#include "ui/shell/long_list.h"
#include "ui/widgets/paged_table_view.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct InvoiceList {
    Q_DECLARE_TR_FUNCTIONS(InvoiceList)
};

constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;

int key(InvoiceSort sort)
{
    return static_cast<int>(sort);
}

Cell moneyCell(const Money& amount, bool isStrong = false)
{
    return {moneyText(amount), amount.toDecimal(), {}, {}, Tone::Neutral, {}, isStrong};
}

Cell dateCell(const Date& date)
{
    return {dateText(date), date.toIso(), longDateText(date)};
}

QString sentence(const InvoiceRow& row)
{
    const QString state = situationWord(row.situation).word;
    return row.situation == InvoiceSituation::Overdue
        ? InvoiceList::tr("Invoice %1, %2, %3 open, %4").arg(row.number, row.debtorName, moneyText(row.open), daysLateText(row.daysLate))
        : InvoiceList::tr("Invoice %1, %2, %3 open, %4").arg(row.number, row.debtorName, moneyText(row.open), state);
}

std::vector<InvoiceTable::Column> invoiceColumns(bool withDebtor)
{
    std::vector<InvoiceTable::Column> columns;
    const auto add = [&](ColumnSpec spec, InvoiceTable::CellFunction cell) { columns.push_back({std::move(spec), std::move(cell)}); };
    add({u"number"_s, [] { return InvoiceList::tr("Number"); }, kLeft, 20, true, key(InvoiceSort::Number), 14}, [](const InvoiceRow& r) {
        Cell cell{r.number};
        cell.icon = r.kind == InvoiceKind::CreditNote ? u"credit"_s : r.hasDocument ? u"document"_s : QString();
        cell.toolTip = r.kind == InvoiceKind::CreditNote ? InvoiceList::tr("Credit note")
            : r.hasDocument                              ? InvoiceList::tr("A copy of the invoice is in the book")
                                                         : QString();
        cell.isStrong = true;
        return cell;
    });
    if (withDebtor)
        add({u"debtor"_s, [] { return InvoiceList::tr("Debtor"); }, kLeft, 28, true, key(InvoiceSort::Debtor), 18},
            [](const InvoiceRow& r) { return Cell{r.debtorName, {}, r.debtorName}; });
    add({u"issue_date"_s, [] { return InvoiceList::tr("Invoice date"); }, kLeft, 12, true, key(InvoiceSort::IssueDate)},
        [](const InvoiceRow& r) { return dateCell(r.issueDate); });
    add({u"due_date"_s, [] { return InvoiceList::tr("Due date"); }, kLeft, 12, true, key(InvoiceSort::DueDate)},
        [](const InvoiceRow& r) { return dateCell(r.dueDate); });
    add({u"days_late"_s, [] { return InvoiceList::tr("Days late"); }, kRight, 13, true, key(InvoiceSort::DaysLate)}, [](const InvoiceRow& r) {
        const bool late = r.daysLate > 0 && r.open.minorUnits() > 0 && r.situation != InvoiceSituation::WrittenOff;
        return late ? Cell{QLocale().toString(r.daysLate), r.daysLate} : Cell{{}, 0};
    });
    add({u"amount"_s, [] { return InvoiceList::tr("Amount"); }, kRight, 14, true, key(InvoiceSort::Amount)},
        [](const InvoiceRow& r) { return moneyCell(r.amount); });
    add({u"paid"_s, [] { return InvoiceList::tr("Paid"); }, kRight, 13}, [](const InvoiceRow& r) { return moneyCell(r.paid); });
    add({u"open"_s, [] { return InvoiceList::tr("Open"); }, kRight, 14, true, key(InvoiceSort::Open)},
        [](const InvoiceRow& r) { return moneyCell(r.open, !r.open.isZero()); });
    add({u"situation"_s, [] { return InvoiceList::tr("Situation"); }, kLeft, 16}, [](const InvoiceRow& r) {
        Cell cell{situationWord(r.situation).word};
        cell.chip = situationWord(r.situation);
        return cell;
    });
    return columns;
}

} // namespace

InvoiceTable* makeInvoiceTable(AppContext& context, std::function<InvoiceFilter()> filter, bool withDebtor, QObject* parent, FinderOfNow finder)
{
    const auto question = [&context, filter, finder](int sortKey, SortOrder order) -> ListQuery<InvoiceId> {
        const InvoiceSort sort = sortKey < 0 ? InvoiceSort::IssueDate : static_cast<InvoiceSort>(sortKey);
        return [filter = filter(), finder = finder ? finder() : nullptr, sort, order = sortKey < 0 ? SortOrder::Descending : order,
                today = context.today()](Database& database, int limit) {
            if (finder && InvoiceFinder::answers(filter))
                return finder->list(database, filter, sort, order, today, limit);
            return InvoiceQueries(database).list(filter, sort, order, today, limit);
        };
    };
    auto* table = new InvoiceTable(
        invoiceColumns(withDebtor),
        [&context, filter, question](int sortKey, SortOrder order, int limit) {
            if (limit > 0 && !filter().text.isEmpty())
                return IdList<InvoiceId>{{}, false}; // A text is looked for in the whole book before the first hit is known.
            return question(sortKey, order)(context.database(), limit);
        },
        [&context](const std::vector<InvoiceId>& ids) { return InvoiceQueries(context.database()).rows(ids, context.today()); }, sentence, parent);
    readRestBeside<InvoiceId, InvoiceRow>(context, *table, question);
    QObject::connect(table, &PagedTableModel::failed, &context, [&context](const Error& error) { context.showError(error); });
    return table;
}

void showInvoiceTable(AppContext& context, PagedTableView& view, InvoiceTable& table)
{
    view.setTable(&table);
    view.setSelectionSum([&context](const std::vector<std::int64_t>& ids) {
        std::vector<InvoiceId> invoices;
        for (const std::int64_t id : ids)
            invoices.push_back(InvoiceId{id});
        return InvoiceQueries(context.database()).sumOpen(invoices);
    });
    view.setContextMenuFiller([&context](QMenu& menu) {
        context.actions().fillMenu(menu, {u"invoice.open"_s, u"invoice.debtor"_s, {}, u"message.invoice"_s, u"message.sendInvoice"_s, {}, u"contact.quickAdd"_s, u"contact.call"_s, u"contact.promise"_s, u"contact.deferral"_s, u"contact.dispute"_s, u"contact.reason"_s, u"invoice.hold"_s, {},
                                          u"invoice.payment"_s, u"plan.new"_s, u"invoice.writeOff"_s, u"invoice.attach"_s, {},
                                          u"invoice.copyNumber"_s});
    });
    QObject::connect(&view, &PagedTableView::opened, &context, [&context](qint64 id) { context.openInvoice(InvoiceId{id}); });
}

} // namespace tegoed::ui
