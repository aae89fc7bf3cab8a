#include "core/storage/stores/bank_store.h"

#include "core/storage/stored_words.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

const QString kLineColumns = u"SELECT id, version, statement_id, batch_id, account_id, fingerprint, content, reference, day, value_day, amount_minor, currency, "
                             "name, counter_account, counter_is_iban, text, bank_text, references_given, end_to_end, mandate, is_return, return_reason, "
                             "perhaps_debtor_id, created_at, state, ignore_reason, is_withdrawn FROM bank_line "_s;

StoredBankLine lineAt(const Statement& row)
{
    StoredBankLine line;
    line.id = row.id<BankLineId>(0);
    line.version = row.integer(1);
    NewBankLine& data = line.data;
    data.statement = row.id<BankStatementId>(2);
    data.batch = row.id<BatchId>(3);
    data.account = row.id<BankAccountId>(4);
    data.fingerprint = row.text(5);
    data.content = row.text(6);
    data.reference = row.text(7);
    data.day = row.date(8);
    data.valueDay = row.date(9);
    data.amount = moneyAt(row, 10, 11);
    data.name = row.text(12);
    data.counterAccount = row.text(13);
    data.counterIsIban = row.boolean(14);
    data.text = row.text(15);
    data.bankText = row.text(16);
    data.references = row.text(17).split(u'\n', Qt::SkipEmptyParts);
    data.endToEnd = row.text(18);
    data.mandate = row.text(19);
    data.isReturn = row.boolean(20);
    data.returnReason = row.text(21);
    data.perhaps = row.id<DebtorId>(22);
    data.createdAt = row.text(23);
    line.state = row.text(24);
    line.ignoreReason = row.text(25);
    line.isWithdrawn = row.boolean(26);
    return line;
}

} // namespace

BankAccountId BankStore::ensureAccount(const QString& account, const QString& createdAt)
{
    {
        Statement row(m_database, u"SELECT id FROM bank_account WHERE account = ?"_s);
        if (row.bind(account).next())
            return row.id<BankAccountId>(0);
    }
    const BankAccountId id{m_database.nextId(u"bank_account"_s)};
    Statement(m_database, u"INSERT INTO bank_account (id, account, created_at) VALUES (?, ?, ?)"_s).bind(id).bind(account).bind(createdAt).run();
    return id;
}

std::vector<StoredBankAccount> BankStore::accounts() const
{
    std::vector<StoredBankAccount> all;
    Statement row(m_database, u"SELECT a.id, a.account, a.is_watched, (SELECT MAX(s.until_day) FROM bank_statement s WHERE s.account_id = a.id "
                              "AND s.is_withdrawn = 0) FROM bank_account a ORDER BY a.id"_s);
    while (row.next())
        all.push_back({row.id<BankAccountId>(0), row.text(1), row.boolean(2), row.optionalDate(3)});
    return all;
}

void BankStore::setWatched(BankAccountId id, bool watched)
{
    Statement(m_database, u"UPDATE bank_account SET is_watched = ? WHERE id = ?"_s).bind(watched).bind(id).run();
}

std::optional<KnownBalance> BankStore::lastBalance(BankAccountId id, Currency currency) const
{
    Statement row(m_database, u"SELECT closing_minor, closing_day, name FROM bank_statement WHERE account_id = ? AND currency = ? AND is_withdrawn = 0 "
                              "AND closing_minor IS NOT NULL AND closing_day IS NOT NULL ORDER BY closing_day DESC, id DESC LIMIT 1"_s);
    if (!row.bind(id).bind(currency.code()).next())
        return std::nullopt;
    return KnownBalance{row.integer(0), row.date(1), row.text(2)};
}

BankStatementId BankStore::insertStatement(const NewBankStatement& statement)
{
    const BankStatementId id{m_database.nextId(u"bank_statement"_s)};
    Statement(m_database, u"INSERT INTO bank_statement (id, batch_id, account_id, name, currency, opening_minor, opening_day, closing_minor, closing_day, "
                          "until_day, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(statement.batch).bind(statement.account).bind(statement.name).bind(statement.currency.code()).bind(statement.openingMinor)
        .bind(statement.openingDay).bind(statement.closingMinor).bind(statement.closingDay).bind(statement.until).bind(statement.createdAt).run();
    return id;
}

BankLineId BankStore::insertLine(const NewBankLine& line)
{
    const BankLineId id{m_database.nextId(u"bank_line"_s)};
    Statement(m_database, u"INSERT INTO bank_line (id, statement_id, batch_id, account_id, fingerprint, content, reference, day, value_day, amount_minor, "
                          "currency, name, counter_account, counter_is_iban, text, bank_text, references_given, end_to_end, mandate, is_return, "
                          "return_reason, perhaps_debtor_id, created_at, state) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open')"_s)
        .bind(id).bind(line.statement).bind(line.batch).bind(line.account).bind(line.fingerprint).bind(line.content).bind(line.reference).bind(line.day)
        .bind(line.valueDay).bind(line.amount.minorUnits()).bind(line.amount.currency().code()).bind(line.name).bind(line.counterAccount)
        .bind(line.counterIsIban).bind(line.text).bind(line.bankText).bind(line.references.join(u'\n')).bind(line.endToEnd).bind(line.mandate)
        .bind(line.isReturn).bind(line.returnReason).bind(line.perhaps).bind(line.createdAt).runLater();
    return id;
}

std::optional<StoredBankLine> BankStore::findLine(BankLineId id) const
{
    Statement row(m_database, kLineColumns + u"WHERE id = ?"_s);
    return row.bind(id).next() ? std::optional(lineAt(row)) : std::nullopt;
}

std::vector<StoredBankLine> BankStore::openLines() const
{
    std::vector<StoredBankLine> lines;
    Statement row(m_database, kLineColumns + u"WHERE state = 'open' AND is_withdrawn = 0 ORDER BY day, id"_s);
    while (row.next())
        lines.push_back(lineAt(row));
    return lines;
}

std::vector<BankLineIdentity> BankStore::identities(BankAccountId account, const Date& from, const Date& until) const
{
    std::vector<BankLineIdentity> known;
    Statement row(m_database, u"SELECT day, content, fingerprint, reference FROM bank_line WHERE account_id = ? AND day BETWEEN ? AND ? AND is_withdrawn = 0 "
                              "ORDER BY id"_s);
    row.bind(account).bind(from).bind(until);
    while (row.next())
        known.push_back({row.date(0), row.text(1), row.text(2), row.text(3)});
    return known;
}

bool BankStore::setState(BankLineId id, const QString& from, const QString& to, const QString& ignoreReason)
{
    Statement update(m_database, u"UPDATE bank_line SET state = ?, ignore_reason = ?, version = version + 1 WHERE id = ? AND state = ? AND is_withdrawn = 0"_s);
    update.bind(to).bind(ignoreReason).bind(id).bind(from).run();
    return update.affectedRows() == 1;
}

void BankStore::setPerhaps(BankLineId id, DebtorId debtor)
{
    Statement(m_database, u"UPDATE bank_line SET perhaps_debtor_id = ? WHERE id = ?"_s).bind(debtor).bind(id).runLater();
}

bool BankStore::hasBatch(BatchId batch) const
{
    Statement row(m_database, u"SELECT 1 FROM bank_statement WHERE batch_id = ? LIMIT 1"_s);
    return row.bind(batch).next();
}

void BankStore::withdrawBatch(BatchId batch)
{
    Statement(m_database, u"UPDATE bank_line SET is_withdrawn = 1, perhaps_debtor_id = NULL, version = version + 1 WHERE batch_id = ?"_s).bind(batch).run();
    Statement(m_database, u"UPDATE bank_statement SET is_withdrawn = 1 WHERE batch_id = ?"_s).bind(batch).run();
}

BankMatchId BankStore::insertMatch(const StoredBankMatch& match)
{
    const BankMatchId id{m_database.nextId(u"bank_match"_s)};
    Statement(m_database, u"INSERT INTO bank_match (id, line_id, certainty, reasons, learns, actor, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(match.line).bind(match.certainty).bind(match.reasons).bind(match.learns).bind(match.actor).bind(match.createdAt).run();
    for (const MatchedPayment& payment : match.payments) {
        Statement(m_database, u"INSERT INTO bank_match_payment (match_id, payment_id, allocations, returns_payment_id) VALUES (?, ?, ?, ?)"_s)
            .bind(id).bind(payment.payment).bind(QString::fromUtf8(payment.allocations)).bind(payment.returns).run();
    }
    return id;
}

std::vector<StoredBankMatch> BankStore::matches(const QString& condition, std::int64_t id) const
{
    std::vector<StoredBankMatch> all;
    Statement row(m_database, u"SELECT m.id, m.line_id, m.certainty, m.reasons, m.learns, m.actor, m.created_at, m.undone_at, p.payment_id, p.allocations, "
                              "p.returns_payment_id FROM bank_match m JOIN bank_match_payment p ON p.match_id = m.id WHERE "_s
                                  + condition + u" ORDER BY m.id DESC, p.payment_id"_s);
    row.bind(id);
    while (row.next()) {
        if (all.empty() || all.back().id != row.id<BankMatchId>(0)) {
            all.push_back({row.id<BankMatchId>(0), row.id<BankLineId>(1), row.text(2), row.text(3), row.boolean(4), row.text(5), row.text(6), row.text(7), {}});
        }
        all.back().payments.push_back({row.id<PaymentId>(8), row.text(9).toUtf8(), row.id<PaymentId>(10)});
    }
    return all;
}

std::optional<StoredBankMatch> BankStore::matchOf(BankLineId line) const
{
    const std::vector<StoredBankMatch> found = matches(u"m.line_id = ? AND m.undone_at = ''"_s, line.value);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<StoredBankMatch> BankStore::findMatch(BankMatchId id) const
{
    const std::vector<StoredBankMatch> found = matches(u"m.id = ?"_s, id.value);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<StoredBankMatch> BankStore::matchWith(PaymentId payment) const
{
    const std::vector<StoredBankMatch> found = matches(u"m.undone_at = '' AND m.id IN (SELECT match_id FROM bank_match_payment WHERE payment_id = ?)"_s, payment.value);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<StoredBankMatch> BankStore::matchesOfBatch(BatchId batch) const
{
    return matches(u"m.undone_at = '' AND m.line_id IN (SELECT id FROM bank_line WHERE batch_id = ?)"_s, batch.value);
}

void BankStore::markUndone(BankMatchId id, const QString& at)
{
    Statement(m_database, u"UPDATE bank_match SET undone_at = ? WHERE id = ?"_s).bind(at).bind(id).run();
}

BankLineId BankStore::returnOf(PaymentId payment) const
{
    Statement row(m_database, u"SELECT m.line_id FROM bank_match_payment p JOIN bank_match m ON m.id = p.match_id WHERE p.returns_payment_id = ? "
                              "AND m.undone_at = ''"_s);
    return row.bind(payment).next() ? row.id<BankLineId>(0) : BankLineId{};
}

void BankStore::forget(DebtorId debtor, const QString& iban, const QString& actor, const QString& at)
{
    std::int64_t newest = 0;
    {
        Statement row(m_database, u"SELECT MAX(id) FROM bank_match"_s);
        if (row.next() && !row.isNull(0))
            newest = row.integer(0);
    }
    Statement(m_database, u"INSERT INTO forgotten_account (id, debtor_id, iban, until_match, actor, created_at) VALUES (?, ?, ?, ?, ?, ?)"_s)
        .bind(m_database.nextId(u"forgotten_account"_s)).bind(debtor).bind(iban).bind(newest).bind(actor).bind(at).run();
}

} // namespace tegoed
