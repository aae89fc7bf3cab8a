#include "core/storage/queries/bank_queries.h"

#include "core/storage/dialect.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/stored_words.h"

#include <unordered_map>
#include <vector>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

/// Debtors with those they are shown as.
class Roots {
public:
    explicit Roots(Database& database)
    {
        Statement row(database, u"SELECT id, merged_into FROM debtor WHERE merged_into IS NOT NULL"_s);
        while (row.next())
            m_into.emplace(row.integer(0), row.integer(1));
    }
    DebtorId of(std::int64_t id) const
    {
        for (auto found = m_into.find(id); found != m_into.end(); found = m_into.find(id))
            id = found->second;
        return DebtorId{id};
    }

private:
    std::unordered_map<std::int64_t, std::int64_t> m_into;
};

const QString kLearned = u"FROM bank_match m JOIN bank_match_payment mp ON mp.match_id = m.id JOIN payment p ON p.id = mp.payment_id "
                         "JOIN bank_line l ON l.id = m.line_id WHERE m.undone_at = '' AND m.learns = 1 AND l.counter_is_iban = 1 AND l.amount_minor > 0 "
                         "AND NOT EXISTS (SELECT 1 FROM forgotten_account f WHERE f.debtor_id = p.debtor_id AND f.iban = l.counter_account "
                         "AND f.until_match >= m.id) "_s;

} // namespace

MatchBook BankQueries::matchBook(const Date& paidSince) const
{
    MatchBook book;
    const Roots roots(m_database);
    std::unordered_map<std::int64_t, std::size_t> placeOf;
    const auto debtorAt = [&](DebtorId id) -> MatchDebtor& {
        const auto [place, isNew] = placeOf.try_emplace(id.value, book.debtors.size());
        if (isNew)
            book.debtors.push_back({id, {}, {}});
        return book.debtors[place->second];
    };
    {
        Statement row(m_database, u"SELECT id, name, iban FROM debtor WHERE is_archived = 0 ORDER BY id"_s);
        while (row.next()) {
            MatchDebtor& debtor = debtorAt(roots.of(row.integer(0)));
            debtor.names += row.text(1);
            if (!row.text(2).isEmpty())
                debtor.ibans += row.text(2);
        }
    }
    for (const LearnedAccount& learned : this->learned(std::nullopt))
        debtorAt(roots.of(learned.debtor.value)).ibans += learned.iban;
    std::unordered_map<std::int64_t, std::vector<MatchClaim>> claimsOf;
    {
        // Of each kind the newest: a later step claims what the earlier did, grown. Costs are paid before interest (art. 6:44 BW).
        Statement row(m_database, u"SELECT c.invoice_id, c.id, c.open_minor, c.currency FROM claim c WHERE c.invoice_id IS NOT NULL AND c.open_minor > 0 "
                                  "AND c.state = 'open' AND NOT EXISTS (SELECT 1 FROM claim n WHERE n.invoice_id = c.invoice_id AND n.kind = c.kind "
                                  "AND n.state = 'open' AND n.id > c.id) ORDER BY c.invoice_id, CASE WHEN c.kind = 'interest' THEN 1 ELSE 0 END, c.id"_s);
        while (row.next())
            claimsOf[row.integer(0)].push_back({row.id<ClaimId>(1), moneyAt(row, 2, 3)});
    }
    {
        Statement row(m_database, u"SELECT i.id, i.debtor_id, i.number, i.payment_reference, i.open_minor, i.currency, i.due_day "
                                  "FROM invoice i WHERE i.is_withdrawn = 0 AND i.kind = 'invoice' AND i.amount_minor > 0 AND "
                                  "(i.open_minor > 0 OR i.due_day >= ?)"_s);
        row.bind(paidSince);
        while (row.next()) {
            const auto claims = claimsOf.find(row.integer(0));
            const bool hasClaims = claims != claimsOf.end();
            book.invoices.push_back({row.id<InvoiceId>(0), roots.of(row.integer(1)), row.text(2), row.text(3), moneyAt(row, 4, 5), row.date(6),
                                     hasClaims, hasClaims ? claims->second : std::vector<MatchClaim>()});
        }
    }
    return book;
}

BankFreshness BankQueries::freshness() const
{
    BankFreshness fresh;
    for (const StoredBankAccount& account : BankStore(m_database).accounts()) {
        if (!account.isWatched || !account.lastDay)
            continue;
        if (!fresh.isKnown || *account.lastDay < *fresh.until)
            fresh.until = account.lastDay;
        fresh.isKnown = true;
    }
    if (const auto looked = Date::fromIso(BookQueries(m_database).setting(u"bank.looked_until"_s))) {
        fresh.isKnown = true;
        if (!fresh.until || *fresh.until < *looked) {
            fresh.until = looked;
            fresh.isLooked = true;
        }
    }
    return fresh;
}

std::vector<LearnedAccount> BankQueries::learned(std::optional<DebtorId> debtor) const
{
    std::vector<LearnedAccount> all;
    Statement row(m_database, u"SELECT p.debtor_id, l.counter_account, COUNT(*), MAX(l.day) "_s + kLearned
                                  + (debtor ? u"AND p.debtor_id = ? "_s : QString()) + u"GROUP BY p.debtor_id, l.counter_account ORDER BY 1, 2"_s);
    if (debtor)
        row.bind(*debtor);
    while (row.next())
        all.push_back({row.id<DebtorId>(0), row.text(1), static_cast<int>(row.integer(2)), row.date(3)});
    return all;
}

std::vector<StoredBankLine> BankQueries::found(Statement& row) const
{
    std::vector<BankLineId> ids;
    while (row.next())
        ids.push_back(row.id<BankLineId>(0));
    std::vector<StoredBankLine> all;
    const BankStore store(m_database);
    for (const BankLineId id : ids)
        all.push_back(*store.findLine(id));
    return all;
}

std::vector<StoredBankLine> BankQueries::lines(const QString& state) const
{
    Statement row(m_database, u"SELECT id FROM bank_line WHERE is_withdrawn = 0 AND (? = '' OR state = ?) ORDER BY day DESC, id DESC"_s);
    return found(row.bind(state).bind(state));
}

std::vector<StoredBankLine> BankQueries::newest(const QString& state, int limit) const
{
    Statement row(m_database, u"SELECT id FROM bank_line WHERE is_withdrawn = 0 AND state = ? ORDER BY day DESC, id DESC LIMIT ?"_s);
    return found(row.bind(state).bind(static_cast<std::int64_t>(limit)));
}

std::vector<StoredBankLine> BankQueries::perhapsOf(DebtorId debtor) const
{
    Statement row(m_database, u"SELECT id FROM bank_line WHERE is_withdrawn = 0 AND state = 'open' AND perhaps_debtor_id = ? ORDER BY day DESC, id DESC"_s);
    return found(row.bind(debtor));
}

std::vector<StoredBankLine> BankQueries::paying(InvoiceId invoice) const
{
    Statement row(m_database, u"SELECT l.id FROM bank_line l WHERE l.is_withdrawn = 0 AND l.id IN (SELECT m.line_id FROM bank_match m "
                              "JOIN bank_match_payment mp ON mp.match_id = m.id JOIN allocation a ON a.payment_id = mp.payment_id "
                              "WHERE m.undone_at = '' AND a.invoice_id = ?) ORDER BY l.day DESC, l.id DESC"_s);
    return found(row.bind(invoice));
}

std::optional<StoredBankLine> BankQueries::lineOf(PaymentId payment) const
{
    Statement row(m_database, u"SELECT m.line_id FROM bank_match m JOIN bank_match_payment mp ON mp.match_id = m.id "
                              "WHERE m.undone_at = '' AND mp.payment_id = ? ORDER BY m.id DESC LIMIT 1"_s);
    const std::vector<StoredBankLine> lines = found(row.bind(payment));
    return lines.empty() ? std::nullopt : std::optional(lines.front());
}

std::vector<StatementImportRow> BankQueries::imports() const
{
    std::vector<StatementImportRow> all;
    Statement row(m_database, u"SELECT b.id, b.created_at, b.actor, b.source, b.undone_at, COUNT(l.id), "
                              "COUNT(CASE WHEN l.state = 'open' AND l.is_withdrawn = 0 THEN 1 END) "
                              "FROM import_batch b LEFT JOIN bank_line l ON l.batch_id = b.id "
                              "WHERE EXISTS (SELECT 1 FROM bank_statement s WHERE s.batch_id = b.id) "
                              "GROUP BY b.id, b.created_at, b.actor, b.source, b.undone_at ORDER BY b.id DESC"_s);
    while (row.next()) {
        all.push_back({row.id<BatchId>(0), row.text(1), row.text(2), row.text(3), row.text(4), static_cast<int>(row.integer(5)),
                       static_cast<int>(row.integer(6))});
    }
    return all;
}

int BankQueries::openCount() const
{
    Statement row(m_database, u"SELECT COUNT(*) FROM bank_line WHERE state = 'open' AND is_withdrawn = 0"_s);
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

int BankQueries::waiting() const
{
    Statement row(m_database, u"SELECT COUNT(*) FROM bank_line WHERE state = 'open' AND is_withdrawn = 0 AND amount_minor > 0"_s);
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

MessageId BankQueries::reminderAfter(InvoiceId invoice, const Date& day) const
{
    Statement row(m_database, u"SELECT m.id FROM message_item i JOIN message m ON m.id = i.message_id WHERE i.invoice_id = ? AND i.is_asked = 1 "
                              "AND m.mode <> 'test' AND m.state = 'sent' AND m.stage IN ('reminder_1', 'reminder_2', 'reminder_3', 'demand', 'final_notice') "
                              "AND substr(m.sent_at, 1, 10) > ? "
                              "ORDER BY m.id DESC LIMIT 1"_s);
    return row.bind(invoice).bind(day.toIso()).next() ? row.id<MessageId>(0) : MessageId{};
}

std::vector<PaymentId> BankQueries::returnedBy(const StoredBankLine& line) const
{
    std::vector<PaymentId> found;
    Statement row(m_database, u"SELECT mp.payment_id FROM bank_line l JOIN bank_match m ON m.line_id = l.id AND m.undone_at = '' "
                              "JOIN bank_match_payment mp ON mp.match_id = m.id JOIN payment p ON p.id = mp.payment_id "
                              "WHERE l.is_withdrawn = 0 AND l.account_id = ? AND l.day <= ? AND p.currency = ? AND p.amount_minor = ? "
                              "AND ((l.end_to_end <> '' AND l.end_to_end = ?) OR (l.counter_account <> '' AND l.counter_account = ?) "
                              "OR (l.mandate <> '' AND l.mandate = ?)) "
                              "AND NOT EXISTS (SELECT 1 FROM bank_match_payment r JOIN bank_match rm ON rm.id = r.match_id "
                              "WHERE r.returns_payment_id = mp.payment_id AND rm.undone_at = '') "
                              "ORDER BY CASE WHEN l.end_to_end <> '' AND l.end_to_end = ? THEN 0 ELSE 1 END, l.day DESC, l.id DESC"_s);
    const NewBankLine& data = line.data;
    row.bind(data.account).bind(data.day).bind(data.amount.currency().code()).bind(-data.amount.minorUnits()).bind(data.endToEnd)
        .bind(data.counterAccount).bind(data.mandate).bind(data.endToEnd);
    while (row.next())
        found.push_back(row.id<PaymentId>(0));
    return found;
}

} // namespace tegoed
