#include "tests/ui/aging/aging_books.h"

#include "core/domain/party/party.h"
#include "core/storage/stores/debtor_store.h"
#include "tests/support/sample_records.h"

using namespace Qt::Literals::StringLiterals;

namespace tegoed::test {
namespace {

void insertDocument(Database& book, std::int64_t id, std::int64_t debtor, const QString& number, const Date& issued, const Date& due,
                    std::int64_t cents, std::int64_t open, const QString& currency = u"EUR"_s)
{
    Statement(book, u"INSERT INTO invoice (id, debtor_id, number, number_key, kind, issue_day, due_day, currency, amount_minor, "
                    "open_minor, content_key, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '')"_s)
        .bind(id).bind(debtor).bind(number).bind(number).bind(cents < 0 ? u"credit_note"_s : u"invoice"_s).bind(issued).bind(due)
        .bind(currency).bind(cents).bind(open).run();
}

void insertReceipt(Database& book, std::int64_t id, std::int64_t debtor, const Date& day, std::int64_t cents, std::int64_t left)
{
    Statement(book, u"INSERT INTO payment (id, debtor_id, value_day, currency, amount_minor, unallocated_minor, reference, created_at) "
                    "VALUES (?, ?, ?, 'EUR', ?, ?, ?, '')"_s)
        .bind(id).bind(debtor).bind(day).bind(cents).bind(left).bind(u"betaling %1"_s.arg(id)).run();
}

void insertAllocation(Database& book, std::int64_t id, std::int64_t debtor, std::int64_t receipt, std::int64_t invoice,
                      std::int64_t cents, const Date& day)
{
    Statement(book, u"INSERT INTO allocation (id, kind, debtor_id, payment_id, invoice_id, currency, amount_minor, effective_day, actor, "
                    "created_at) VALUES (?, 'payment', ?, ?, ?, 'EUR', ?, ?, '', '')"_s)
        .bind(id).bind(debtor).bind(receipt).bind(invoice).bind(cents).bind(day).run();
}

std::int64_t addDebtor(Database& book, const QString& name, const QString& number, LegalTrack track)
{
    DebtorData data = debtorNamed(name);
    data.number = number;
    return DebtorStore(book).insert(data, track, u"2025-01-01T00:00:00.000Z"_s).value;
}

} // namespace

PageProgram::PageProgram(const Date& today)
    : m_settings(scratchFile(u"settings.ini"_s), QSettings::IniFormat)
    , m_clock(today)
    , m_random(std::make_unique<SeededRandom>(1))
{
}

void fillSmallBook(Database& book)
{
    book.begin();
    const auto zonneveld = addDebtor(book, u"Bakkerij Zonneveld"_s, u"1001"_s, LegalTrack::NlB2b);
    const auto maes = addDebtor(book, u"Garage Maes nv"_s, u"1002"_s, LegalTrack::BeB2b);
    const auto yilmaz = addDebtor(book, u"S. Yilmaz"_s, u"1003"_s, LegalTrack::NlB2c);
    const auto alvarez = addDebtor(book, u"Álvarez & Zoon"_s, u"1004"_s, LegalTrack::NlB2b);
    const auto deBoer = addDebtor(book, u"De Boer Tuinen"_s, u"1005"_s, LegalTrack::NlB2b);
    const auto harbor = addDebtor(book, u"Harbor Supplies Inc."_s, u"1006"_s, LegalTrack::Other);
    insertDocument(book, 1, zonneveld, u"2025-0101"_s, {2025, 11, 7}, {2025, 12, 7}, 121'000, 121'000);
    insertDocument(book, 2, maes, u"2025-0102"_s, {2025, 11, 14}, {2025, 12, 14}, 348'000, 348'000);
    insertDocument(book, 3, maes, u"2025-0103"_s, {2025, 12, 16}, {2026, 1, 15}, 144'000, 144'000);
    insertDocument(book, 4, yilmaz, u"2025-0080"_s, {2025, 10, 16}, {2025, 11, 15}, 98'700, 0);
    insertDocument(book, 5, alvarez, u"2025-0050"_s, {2025, 9, 20}, {2025, 10, 20}, 42'040, 42'040);
    insertDocument(book, 6, alvarez, u"C-2025-001"_s, {2025, 12, 1}, {2025, 12, 1}, -10'000, -10'000);
    insertDocument(book, 7, deBoer, u"2025-0010"_s, {2025, 5, 31}, {2025, 6, 30}, 60'000, 60'000);
    insertDocument(book, 8, harbor, u"2025-0099"_s, {2025, 11, 20}, {2025, 12, 20}, 50'000, 50'000, u"USD"_s);
    insertReceipt(book, 1, yilmaz, {2026, 1, 3}, 98'700, 0);
    insertAllocation(book, 1, yilmaz, 1, 4, 98'700, {2026, 1, 3});
    insertReceipt(book, 2, deBoer, {2025, 12, 20}, 5'000, 5'000);
    book.commit();
}

void fillLargeBook(Database& book, int invoices)
{
    const Date first = kPageToday.plusDays(-3 * 365);
    book.begin();
    const int debtors = std::max(1, invoices / 10);
    for (int i = 0; i < debtors; ++i)
        addDebtor(book, u"Debiteur %1"_s.arg((i * 7919) % debtors), QString::number(10'000 + i), i % 3 == 0 ? LegalTrack::BeB2b : LegalTrack::NlB2b);
    for (int i = 0; i < invoices; ++i) {
        const std::int64_t id = i + 1;
        const std::int64_t debtor = 1 + i % debtors;
        const std::int64_t cents = 5'000 + (i * 7'907LL) % 400'000;
        const Date issued = first.plusDays(static_cast<int>(i * 3LL * 365 / invoices));
        const bool paid = i % 3 != 0;
        insertDocument(book, id, debtor, u"F%1"_s.arg(id), issued, issued.plusDays(30), cents, paid ? 0 : cents);
        if (!paid)
            continue;
        const Date day = issued.plusDays(20 + i % 40);
        insertReceipt(book, id, debtor, day, cents, 0);
        insertAllocation(book, id, debtor, id, id, cents, day);
    }
    book.commit();
}

void payFirstInvoice(Database& book, DebtorId debtor, const Date& day)
{
    book.begin();
    std::int64_t invoice = 0;
    std::int64_t open = 0;
    {
        Statement row(book, u"SELECT id, open_minor FROM invoice WHERE debtor_id = ? AND open_minor > 0 ORDER BY due_day, id LIMIT 1"_s);
        row.bind(debtor);
        if (row.next()) {
            invoice = row.integer(0);
            open = row.integer(1);
        }
    }
    const std::int64_t receipt = book.nextId(u"payment"_s);
    insertReceipt(book, receipt, debtor.value, day, open, 0);
    insertAllocation(book, book.nextId(u"allocation"_s), debtor.value, receipt, invoice, open, day);
    Statement(book, u"UPDATE invoice SET open_minor = 0 WHERE id = ?"_s).bind(invoice).run();
    book.commit();
}

} // namespace tegoed::test
