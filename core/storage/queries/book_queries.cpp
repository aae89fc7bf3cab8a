#include "core/storage/queries/book_queries.h"

#include "core/storage/dialect.h"
#include "core/storage/stored_words.h"

#include <map>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

OwnCompany ownCompany(Database& database)
{
    Statement row(database, u"SELECT name, legal_name, registration_number, vat_number, iban, bic, email, phone, website, street, "
                            "postal_code, city, country_code, contact_name, court, logo_sha256, is_confirmed, version FROM own_company"_s);
    OwnCompany company;
    if (!row.next())
        return company;
    company.name = row.text(0);
    company.legalName = row.text(1);
    company.registrationNumber = row.text(2);
    company.vatNumber = row.text(3);
    company.iban = row.text(4);
    company.bic = row.text(5);
    company.email = row.text(6);
    company.phone = row.text(7);
    company.website = row.text(8);
    company.address = {row.text(9), row.text(10), row.text(11), row.text(12)};
    company.contactName = row.text(13);
    company.court = row.text(14);
    company.logoSha256 = row.text(15);
    company.isConfirmed = row.boolean(16);
    company.version = row.integer(17);
    return company;
}

/// Invoices minus credits per currency, the book's currency first.
std::vector<Money> balances(Database& database, Currency first)
{
    std::map<Currency, std::int64_t> sums{{first, 0}};
    Statement row(database, u"SELECT currency, %1 FROM invoice WHERE open_minor <> 0 GROUP BY currency UNION ALL "
                            "SELECT currency, -%2 FROM payment WHERE unallocated_minor <> 0 GROUP BY currency"_s
                                .arg(Dialect::sum(u"open_minor"_s), Dialect::sum(u"unallocated_minor"_s)));
    while (row.next())
        sums[currencyAt(row, 0)] += row.integer(1);
    std::vector<Money> result{Money(sums[first], first)};
    for (const auto& [currency, minor] : sums) {
        if (currency != first)
            result.emplace_back(minor, currency);
    }
    return result;
}

} // namespace

BookInfo BookQueries::identity() const
{
    BookInfo info;
    {
        Statement row(m_database, u"SELECT book_id, instance_id, generation, created_at, is_sample, sample_today, sending_off_reason, "
                                  "country, currency, payment_term_days, language FROM book"_s);
        if (!row.next())
            row.broken(u"the row of the book is missing"_s);
        info.bookId = row.text(0);
        info.instanceId = row.text(1);
        info.generation = row.integer(2);
        info.createdAt = row.text(3);
        info.isSample = row.boolean(4);
        info.sampleToday = row.optionalDate(5);
        info.sendingOffReason = row.text(6);
        info.country = row.text(7);
        info.currency = currencyAt(row, 8);
        info.paymentTermDays = static_cast<int>(row.integer(9));
        info.language = row.text(10);
    }
    info.company = ownCompany(m_database);
    info.schemaVersion = m_database.schemaVersion();
    return info;
}

BookInfo BookQueries::info() const
{
    BookInfo info = identity();
    Statement row(m_database, u"SELECT (SELECT COUNT(*) FROM debtor WHERE merged_into IS NULL AND is_archived = 0), "
                              "(SELECT COUNT(*) FROM invoice WHERE is_withdrawn = 0), "
                              "(SELECT COUNT(*) FROM payment WHERE is_withdrawn = 0)"_s);
    if (row.next()) {
        info.debtors = static_cast<int>(row.integer(0));
        info.invoices = static_cast<int>(row.integer(1));
        info.payments = static_cast<int>(row.integer(2));
    }
    info.open = open(info.currency);
    return info;
}

std::vector<Money> BookQueries::open(Currency first) const
{
    return balances(m_database, first);
}

QString BookQueries::setting(const QString& name, const QString& otherwise) const
{
    Statement row(m_database, u"SELECT value FROM setting WHERE name = ?"_s);
    return row.bind(name).next() ? row.text(0) : otherwise;
}

std::vector<BatchRow> BookQueries::batches(int limit) const
{
    std::vector<BatchRow> result;
    {
        Statement row(m_database, u"SELECT id, created_at, actor, source, new_count, updated_count, unchanged_count, rejected_count, "
                                  "undone_at FROM import_batch ORDER BY id DESC LIMIT ?"_s);
        row.bind(limit);
        while (row.next()) {
            const auto count = [&row](int column) { return static_cast<int>(row.integer(column)); };
            result.push_back({row.id<BatchId>(0), row.text(1), row.text(2), row.text(3), count(4), count(5), count(6), count(7), row.text(8), {}});
        }
    }
    Statement file(m_database, u"SELECT name FROM import_file WHERE batch_id = ? ORDER BY id"_s);
    for (BatchRow& batch : result) {
        file.bind(batch.id);
        while (file.next())
            batch.files << file.text(0);
    }
    return result;
}

std::optional<QString> BookQueries::importedOn(const QString& sha256) const
{
    Statement row(m_database, u"SELECT b.created_at FROM import_file f JOIN import_batch b ON b.id = f.batch_id "
                              "WHERE f.sha256 = ? AND b.undone_at = '' ORDER BY b.id DESC LIMIT 1"_s);
    if (!row.bind(sha256).next())
        return std::nullopt;
    return row.text(0);
}

std::vector<LedgerControlRow> BookQueries::ledgerControls() const
{
    std::vector<LedgerControlRow> result;
    Statement row(m_database, u"SELECT c.as_of, c.account, c.balance_minor, c.currency FROM ledger_control c "
                              "JOIN import_batch b ON b.id = c.batch_id WHERE b.undone_at = '' ORDER BY c.as_of, c.id"_s);
    while (row.next())
        result.push_back({row.date(0), row.text(1), moneyAt(row, 2, 3)});
    return result;
}

QStringList BookQueries::mappingNames() const
{
    QStringList names;
    Statement row(m_database, u"SELECT name FROM column_mapping ORDER BY name"_s);
    while (row.next())
        names << row.text(0);
    return names;
}

std::optional<QByteArray> BookQueries::mapping(const QString& name) const
{
    Statement row(m_database, u"SELECT content FROM column_mapping WHERE name = ?"_s);
    if (!row.bind(name).next())
        return std::nullopt;
    return row.text(0).toUtf8();
}

std::vector<BookQueries::Group> BookQueries::customerGroups() const
{
    std::vector<Group> result;
    Statement row(m_database, u"SELECT id, name FROM customer_group ORDER BY name"_s);
    while (row.next())
        result.push_back({row.id<CustomerGroupId>(0), row.text(1)});
    return result;
}

} // namespace tegoed
