#include "core/storage/queries/aging_queries.h"

#include "core/storage/dialect.h"
#include "core/storage/stored_words.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

using Merged = std::unordered_map<DebtorId, DebtorId>;

DebtorId rootOf(const Merged& merged, DebtorId debtor)
{
    if (merged.empty())
        return debtor;
    const auto found = merged.find(debtor);
    return found == merged.end() ? debtor : found->second;
}

std::int32_t dayAt(const Statement& row, int column)
{
    return static_cast<std::int32_t>(row.integer(column));
}

/// Reads the currency column cheaply: the one of the book comes as NULL, so that a million rows make no text.
class CurrencyColumn {
public:
    explicit CurrencyColumn(Currency bookCurrency) : m_currencies{bookCurrency} {}
    /// Binds one parameter: the code of the book's currency.
    static QString sql(const QString& column) { return u"NULLIF(%1, ?)"_s.arg(column); }
    std::size_t at(const Statement& row, int column)
    {
        if (row.isNull(column))
            return 0;
        const Currency currency = currencyAt(row, column);
        const auto found = std::find(m_currencies.begin(), m_currencies.end(), currency);
        if (found != m_currencies.end())
            return static_cast<std::size_t>(found - m_currencies.begin());
        m_currencies.push_back(currency);
        return m_currencies.size() - 1;
    }
    Currency currency(std::size_t index) const { return m_currencies[index]; }
    const std::vector<Currency>& all() const { return m_currencies; }

private:
    std::vector<Currency> m_currencies;
};

/// An open amount found, before all currencies are known.
struct Found {
    DebtorId debtor;
    std::int64_t open = 0;
    std::int32_t issueDay = 0, dueDay = 0;
    std::uint32_t currency = 0;
    AgingKind kind = AgingKind::Invoice;
};

/// Puts the aging of a day together from the file.
class FromFile {
public:
    FromFile(Database& database, const AgingOptions& options, Merged merged, Currency bookCurrency)
        : m_database(database), m_options(options), m_asOf(options.asOf.dayNumber()), m_merged(std::move(merged)),
          m_bookCurrency(bookCurrency), m_currencies(bookCurrency)
    {
    }

    AgingReport report()
    {
        const std::int64_t later =
            oneNumber(u"SELECT COUNT(*) FROM allocation WHERE effective_day > ? AND invoice_id IS NOT NULL"_s);
        takeBack(later);
        openDocuments();
        openReceipts();
        const std::int64_t entries = later + oneNumber(u"SELECT COUNT(*) FROM invoice WHERE is_withdrawn = 0 AND issue_day > ?"_s)
            + oneNumber(u"SELECT COUNT(*) FROM payment WHERE is_withdrawn = 0 AND value_day > ?"_s);
        AgingTally tally(m_options, m_currencies.all());
        for (const Found& found : m_found)
            tally.add(found.debtor, found.currency, found.issueDay, found.dueDay, found.open, found.kind);
        return tally.finish(m_bookCurrency, static_cast<int>(entries));
    }

private:
    std::int64_t oneNumber(const QString& sql)
    {
        Statement row(m_database, sql);
        return row.bind(m_asOf).next() ? row.integer(0) : 0;
    }
    void add(std::int64_t debtor, std::size_t currency, std::int32_t issueDay, std::int32_t dueDay, std::int64_t open, AgingKind kind)
    {
        if (open != 0 && issueDay <= m_asOf)
            m_found.push_back({rootOf(m_merged, {debtor}), open, issueDay, dueDay, static_cast<std::uint32_t>(currency), kind});
    }

    /// From what is open now, with what moved later put back. Exact, because nothing else changes an open amount.
    void takeBack(std::int64_t later)
    {
        // Most of what moved later belongs to later documents. Their ids are higher in nearly every book, which spares looking
        // them up; where they are not, the day decides. For a few it is not worth asking.
        constexpr std::int64_t kMany = 10'000;
        std::int64_t lastDocument = std::numeric_limits<std::int64_t>::max();
        std::int64_t lastReceipt = lastDocument;
        if (later > kMany) { // The plus makes SQLite read the index of days, not the table backwards.
            lastDocument = oneNumber(u"SELECT COALESCE(MAX(+id), 0) FROM invoice WHERE is_withdrawn = 0 AND issue_day <= ?"_s);
            lastReceipt = oneNumber(u"SELECT COALESCE(MAX(+id), 0) FROM payment WHERE is_withdrawn = 0 AND value_day <= ?"_s);
        }
        // CROSS JOIN: in the order written, from the index of days, however many that seem to be.
        const QString document = u"SELECT i.id, i.debtor_id, %1, i.issue_day, i.due_day, i.open_minor, %2a.amount_minor, i.amount_minor "
                                 "FROM allocation a CROSS JOIN invoice i WHERE a.effective_day > ? AND +a.%3 <= ? AND i.id = a.%3 "
                                 "AND +i.issue_day <= ? AND +i.is_withdrawn = 0"_s;
        moved(document.arg(CurrencyColumn::sql(u"i.currency"_s), QString(), u"invoice_id"_s), lastDocument, m_movedDocuments);
        moved(document.arg(CurrencyColumn::sql(u"i.currency"_s), u"-"_s, u"credit_id"_s), lastDocument, m_movedDocuments);
        moved(u"SELECT p.id, p.debtor_id, %1, p.value_day, p.value_day, -p.unallocated_minor, -a.amount_minor, 0 FROM allocation a "
              "CROSS JOIN payment p WHERE a.effective_day > ? AND +a.payment_id <= ? AND p.id = a.payment_id AND +p.value_day <= ? "
              "AND +p.is_withdrawn = 0"_s.arg(CurrencyColumn::sql(u"p.currency"_s)), lastReceipt, m_movedReceipts);
        for (const auto& [id, found] : m_movedDocuments)
            add(found.debtor.value, found.currency, found.issueDay, found.dueDay, found.open, found.kind);
        for (const auto& [id, found] : m_movedReceipts)
            add(found.debtor.value, found.currency, found.issueDay, found.dueDay, found.open, found.kind);
    }

    using Moved = std::unordered_map<std::int64_t, Found>;
    void moved(const QString& sql, std::int64_t lastId, Moved& into)
    {
        Statement row(m_database, sql);
        row.bind(m_bookCurrency.code()).bind(m_asOf).bind(lastId).bind(m_asOf);
        while (row.next()) {
            const auto [at, isNew] = into.try_emplace(row.integer(0));
            Found& found = at->second;
            if (isNew) {
                const AgingKind kind = &into == &m_movedReceipts ? AgingKind::Receipt
                    : row.integer(7) < 0                         ? AgingKind::CreditNote
                                                                 : AgingKind::Invoice;
                found = {row.id<DebtorId>(1), row.integer(5), dayAt(row, 3), dayAt(row, 4),
                         static_cast<std::uint32_t>(m_currencies.at(row, 2)), kind};
            }
            found.open += row.integer(6);
        }
    }

    /// What is open now and did not move since, from the covering index of open documents.
    void openDocuments()
    {
        Statement row(m_database, u"SELECT id, debtor_id, due_day, open_minor, issue_day, %1 FROM invoice WHERE open_minor <> 0"_s
                                      .arg(CurrencyColumn::sql(u"currency"_s)));
        row.bind(m_bookCurrency.code());
        while (row.next()) {
            if (!m_movedDocuments.empty() && m_movedDocuments.contains(row.integer(0)))
                continue;
            const std::int64_t open = row.integer(3);
            // Only a credit note is open below zero (AllocationStore never takes more than there is).
            add(row.integer(1), m_currencies.at(row, 5), dayAt(row, 4), dayAt(row, 2), open,
                open < 0 ? AgingKind::CreditNote : AgingKind::Invoice);
        }
    }

    void openReceipts()
    {
        Statement row(m_database, u"SELECT id, debtor_id, value_day, unallocated_minor, %1 FROM payment WHERE unallocated_minor <> 0"_s
                                      .arg(CurrencyColumn::sql(u"currency"_s)));
        row.bind(m_bookCurrency.code());
        while (row.next())
            if (!m_movedReceipts.contains(row.integer(0)))
                add(row.integer(1), m_currencies.at(row, 4), dayAt(row, 2), dayAt(row, 2), -row.integer(3), AgingKind::Receipt);
    }

    Database& m_database;
    AgingOptions m_options;
    std::int32_t m_asOf;
    Merged m_merged;
    Currency m_bookCurrency;
    CurrencyColumn m_currencies;
    Moved m_movedDocuments, m_movedReceipts;
    std::vector<Found> m_found;
};

/// Tells a Progress every so many rows.
class RowProgress {
public:
    RowProgress(Progress& progress, std::int64_t total) : m_progress(progress), m_total(total) {}
    bool oneMore() { return (++m_done % 8'192) != 0 || m_progress.report(m_done, m_total); }

private:
    Progress& m_progress;
    std::int64_t m_total;
    std::int64_t m_done = 0;
};

std::int64_t count(Database& database, const QString& table)
{
    Statement row(database, u"SELECT COUNT(*) FROM "_s + table);
    return row.next() ? row.integer(0) : 0;
}

} // namespace

Currency AgingQueries::bookCurrency() const
{
    Statement row(m_database, u"SELECT currency FROM book"_s);
    return row.next() ? currencyAt(row, 0) : Currency::euro();
}

std::unordered_map<DebtorId, DebtorId> AgingQueries::merged() const
{
    Merged into;
    Statement row(m_database, u"SELECT id, merged_into FROM debtor WHERE merged_into IS NOT NULL"_s);
    while (row.next())
        into[row.id<DebtorId>(0)] = row.id<DebtorId>(1);
    for (auto& [from, root] : into) {
        std::size_t steps = 0; // A ring cannot be made; a broken file must not hang the program.
        for (auto next = into.find(root); next != into.end() && steps < into.size(); next = into.find(root), ++steps)
            root = next->second;
    }
    return into;
}

AgingReport AgingQueries::report(const AgingOptions& options) const
{
    return FromFile(m_database, options, merged(), bookCurrency()).report();
}

Result<AgingColumns> AgingQueries::columns(Progress& progress) const
{
    const Merged into = merged();
    const Currency own = bookCurrency();
    const std::int64_t documents = count(m_database, u"invoice"_s);
    const std::int64_t receipts = count(m_database, u"payment"_s);
    const std::int64_t allocations = count(m_database, u"allocation"_s);
    RowProgress rows(progress, documents + receipts + allocations);
    const Error cancelled{Error::Code::Cancelled, {}, {}};
    AgingColumnsBuilder builder(own);
    builder.reserve(static_cast<std::size_t>(documents), static_cast<std::size_t>(receipts), static_cast<std::size_t>(allocations));
    CurrencyColumn currencies(own);

    Statement document(m_database, u"SELECT id, debtor_id, issue_day, due_day, amount_minor, %1 FROM invoice WHERE is_withdrawn = 0"_s
                                       .arg(CurrencyColumn::sql(u"currency"_s)));
    document.bind(own.code());
    while (document.next()) {
        builder.addDocument(document.id<InvoiceId>(0), rootOf(into, document.id<DebtorId>(1)), currencies.currency(currencies.at(document, 5)),
                            dayAt(document, 2), dayAt(document, 3), document.integer(4));
        if (!rows.oneMore())
            return cancelled;
    }
    Statement receipt(m_database, u"SELECT id, debtor_id, value_day, amount_minor, %1 FROM payment WHERE is_withdrawn = 0"_s
                                      .arg(CurrencyColumn::sql(u"currency"_s)));
    receipt.bind(own.code());
    while (receipt.next()) {
        builder.addReceipt(receipt.id<PaymentId>(0), rootOf(into, receipt.id<DebtorId>(1)), currencies.currency(currencies.at(receipt, 4)),
                           dayAt(receipt, 2), receipt.integer(3));
        if (!rows.oneMore())
            return cancelled;
    }
    // The covering index gives them by day.
    Statement allocation(m_database, u"SELECT invoice_id, payment_id, credit_id, effective_day, amount_minor FROM allocation"_s);
    while (allocation.next()) {
        const std::int32_t day = dayAt(allocation, 3);
        const std::int64_t amount = allocation.integer(4);
        if (const auto id = allocation.id<InvoiceId>(0); id.isValid())
            builder.addReceived(id, day, amount);
        if (const auto id = allocation.id<PaymentId>(1); id.isValid())
            builder.addUsed(id, day, amount);
        if (const auto id = allocation.id<InvoiceId>(2); id.isValid())
            builder.addGiven(id, day, amount);
        if (!rows.oneMore())
            return cancelled;
    }
    return std::move(builder).build();
}

AgingColumns AgingQueries::columnsOf(DebtorId debtor) const
{
    const Merged into = merged();
    const Currency own = bookCurrency();
    AgingColumnsBuilder builder(own);
    if (into.contains(debtor))
        return std::move(builder).build();
    std::vector<DebtorId> members{debtor};
    for (const auto& [from, root] : into)
        if (root == debtor)
            members.push_back(from);
    for (const DebtorId member : members) {
        Statement document(m_database, u"SELECT id, issue_day, due_day, amount_minor, currency FROM invoice "
                                       "WHERE debtor_id = ? AND is_withdrawn = 0"_s);
        document.bind(member);
        while (document.next())
            builder.addDocument(document.id<InvoiceId>(0), debtor, currencyAt(document, 4), dayAt(document, 1), dayAt(document, 2),
                                document.integer(3));
        Statement receipt(m_database, u"SELECT id, value_day, amount_minor, currency FROM payment "
                                      "WHERE debtor_id = ? AND is_withdrawn = 0"_s);
        receipt.bind(member);
        while (receipt.next())
            builder.addReceipt(receipt.id<PaymentId>(0), debtor, currencyAt(receipt, 3), dayAt(receipt, 1), receipt.integer(2));
        // Each end by its own index; the other end can be another debtor's.
        Statement received(m_database, u"SELECT a.invoice_id, a.effective_day, a.amount_minor FROM invoice i "
                                       "JOIN allocation a ON a.invoice_id = i.id WHERE i.debtor_id = ? AND i.is_withdrawn = 0"_s);
        received.bind(member);
        while (received.next())
            builder.addReceived(received.id<InvoiceId>(0), dayAt(received, 1), received.integer(2));
        Statement given(m_database, u"SELECT a.credit_id, a.effective_day, a.amount_minor FROM invoice i "
                                    "JOIN allocation a ON a.credit_id = i.id WHERE i.debtor_id = ? AND i.is_withdrawn = 0"_s);
        given.bind(member);
        while (given.next())
            builder.addGiven(given.id<InvoiceId>(0), dayAt(given, 1), given.integer(2));
        Statement used(m_database, u"SELECT a.payment_id, a.effective_day, a.amount_minor FROM payment p "
                                   "JOIN allocation a ON a.payment_id = p.id WHERE p.debtor_id = ? AND p.is_withdrawn = 0"_s);
        used.bind(member);
        while (used.next())
            builder.addUsed(used.id<PaymentId>(0), dayAt(used, 1), used.integer(2));
    }
    return std::move(builder).build();
}

std::vector<AgingItem> AgingQueries::items(DebtorId debtor, const AgingOptions& options) const
{
    return columnsOf(debtor).items(debtor, options);
}

QStringList AgingQueries::texts(const std::vector<AgingItem>& items) const
{
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(items.size()));
    for (const AgingItem& item : items) {
        const bool isReceipt = item.kind == AgingKind::Receipt;
        Statement row(m_database, isReceipt ? u"SELECT reference FROM payment WHERE id = ?"_s : u"SELECT number FROM invoice WHERE id = ?"_s);
        row.bind(isReceipt ? item.payment.value : item.invoice.value);
        texts += row.next() ? row.text(0) : QString();
    }
    return texts;
}

std::vector<AgingDebtor> AgingQueries::debtors(const std::vector<DebtorId>& ids) const
{
    // Many with one statement: each by itself would lock the file and look for a journal, fifty thousand times for a large book.
    constexpr std::size_t kAtOnce = 10'000;
    std::vector<AgingDebtor> found;
    found.reserve(ids.size());
    std::unordered_map<std::int64_t, std::size_t> places;
    places.reserve(ids.size());
    for (const DebtorId id : ids) {
        places.try_emplace(id.value, found.size());
        found.push_back(AgingDebtor{id, {}, {}});
    }
    for (std::size_t from = 0; from < ids.size(); from += kAtOnce) {
        Statement row(m_database, u"SELECT id, number, name FROM debtor WHERE "_s + m_database.dialect().isAmong(u"id"_s));
        row.bind(Dialect::idsParameter(ids, from, kAtOnce));
        while (row.next()) {
            AgingDebtor& debtor = found[places.at(row.integer(0))];
            debtor.number = row.text(1);
            debtor.name = row.text(2);
        }
    }
    for (std::size_t i = 0; places.size() < ids.size() && i < ids.size(); ++i) {
        if (const std::size_t first = places.at(ids[i].value); first != i)
            found[i] = found[first]; // Asked for twice: a debtor with two currencies.
    }
    return found;
}

} // namespace tegoed
