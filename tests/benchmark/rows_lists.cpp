#include "tests/benchmark/rows.h"

#include "core/storage/queries/debtor_queries.h"
#include "core/storage/queries/invoice_finder.h"
#include "core/storage/queries/search_queries.h"

namespace tegoed::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the window does when somebody types above the list: the whole list on a worker, then the text of the rows in view.
void typedTextRows(Report& report, Book& book, std::size_t& sink)
{
    const InvoiceQueries invoices(*book.database);
    std::shared_ptr<const InvoiceFinder> finder;
    report.absolute(u"invoices into memory for typed texts, in pieces beside the window"_s, 10'000, [&] {
        finder = InvoiceFinder::read(*book.database);
        finder->prepare(InvoiceSort::DueDate, SortOrder::Ascending);
    });
    const auto firstFound = [&](const QString& typed, InvoiceSort sort, SortOrder order) {
        const InvoiceFilter filter{typed, {}, false, false, false, false};
        std::vector<InvoiceId> ids = finder->list(*book.database, filter, sort, order, book.today).ids;
        ids.resize(std::min(ids.size(), static_cast<std::size_t>(kFirstPage)));
        sink += invoices.rows(ids, book.today).size();
    };
    report.absolute(u"invoice list, text typed that half of them have, first page"_s, 50,
                    [&] { firstFound(u"2025"_s, InvoiceSort::DueDate, SortOrder::Ascending); });
    report.absolute(u"invoice list, text typed that few have, first page"_s, 50,
                    [&] { firstFound(u"9001"_s, InvoiceSort::DueDate, SortOrder::Ascending); });
    report.absolute(u"invoice list, amount typed, first page"_s, 50, [&] { firstFound(u"1210"_s, InvoiceSort::Open, SortOrder::Descending); });
    report.absolute(u"invoice list, name typed, first page"_s, 50, [&] { firstFound(u"van"_s, InvoiceSort::IssueDate, SortOrder::Descending); });
    // Until the invoices are in memory; it does not hold up the window either.
    const auto byQuery = [&](const QString& typed) {
        const InvoiceFilter filter{typed, {}, false, false, false, false};
        sink += invoices.rows(invoices.list(filter, InvoiceSort::DueDate, SortOrder::Ascending, book.today, kFirstPage).ids, book.today).size();
    };
    report.absolute(u"the same by SQL alone, before they are: half of them"_s, 1'000, [&] { byQuery(u"2025"_s); });
    report.absolute(u"the same by SQL alone, before they are: few"_s, 1'000, [&] { byQuery(u"9001"_s); });
}

} // namespace

void listRows(Report& report, Book& book)
{
    const InvoiceQueries invoices(*book.database);
    const DebtorQueries debtors(*book.database);
    const SearchQueries search(*book.database);
    const auto firstPage = [&](const InvoiceFilter& filter, InvoiceSort sort) {
        return invoices.rows(invoices.list(filter, sort, SortOrder::Ascending, book.today, kFirstPage).ids, book.today).size();
    };
    std::size_t sink = 0;
    report.absolute(u"invoice list opens, by due date, first page"_s, 100, [&] { sink += firstPage({}, InvoiceSort::DueDate); });
    InvoiceFilter overdue;
    overdue.onlyOverdue = true;
    report.absolute(u"invoice list, only overdue, first page"_s, 50, [&] { sink += firstPage(overdue, InvoiceSort::DueDate); });
    typedTextRows(report, book, sink);
    report.absolute(u"debtor list opens, by name, first page"_s, 100, [&] {
        sink += debtors.rows(debtors.list({}, DebtorSort::Name, SortOrder::Ascending, book.today, kFirstPage).ids, book.today).size();
    });
    const PaymentQueries payments(*book.database);
    report.absolute(u"payment list opens, newest first, first page"_s, 100, [&] {
        sink += payments.rows(payments.ids(false, PaymentSort::ValueDate, SortOrder::Descending, kFirstPage).ids).size();
    });
    // Read beside the window while the first page shows; nobody waits for them, and yet they are long lists.
    report.absolute(u"all rows of the invoice list, beside the window"_s, 1'000, [&] {
        sink += invoices.list({}, InvoiceSort::DueDate, SortOrder::Ascending, book.today).ids.size();
    });
    report.absolute(u"all rows of the debtor list by overdue amount, beside the window"_s, 1'000, [&] {
        sink += debtors.list({}, DebtorSort::Overdue, SortOrder::Descending, book.today).ids.size();
    });
    for (const QString& typed : {u"v"_s, u"va"_s, u"van"_s, u"1210"_s, u"2025-"_s, u"zzzz"_s})
        report.absolute(u"search everywhere, \"%1\""_s.arg(typed), 100, [&] { sink += search.find(typed, book.today).size(); });
}

} // namespace tegoed::bench
