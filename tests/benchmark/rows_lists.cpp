#include "tests/benchmark/rows.h"

#include "core/storage/queries/debtor_queries.h"
#include "core/storage/queries/invoice_queries.h"
#include "core/storage/queries/search_queries.h"

namespace tegoed::bench {

using namespace Qt::Literals::StringLiterals;

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
    InvoiceFilter text;
    text.text = u"2025"_s;
    report.absolute(u"invoice list, text typed that half of them have, first page"_s, 50, [&] { sink += firstPage(text, InvoiceSort::DueDate); });
    InvoiceFilter rare;
    rare.text = u"9001"_s;
    report.absolute(u"invoice list, text typed that few have, first page"_s, 50, [&] { sink += firstPage(rare, InvoiceSort::DueDate); });
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
