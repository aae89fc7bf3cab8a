#include "core/storage/stores/reason_store.h"

#include "core/storage/dialect.h"
#include "core/storage/queries/family.h"
#include "core/storage/stored_words.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

const QString kReasons = u"SELECT r.id, r.invoice_id, r.reason, r.day, r.source, r.next_action, r.next_day, r.note, r.actor, r.created_at, r.ended_at "
                         "FROM payment_reason r "_s;
const QString kWords = u"SELECT id, code, name, is_retired, actor, created_at, ended_at FROM reason_word "_s;

StoredReason reasonAt(const Statement& row)
{
    return {row.id<ReasonId>(0), row.id<InvoiceId>(1), row.text(2), row.date(3), row.text(4), row.text(5), row.optionalDate(6), row.text(7), row.text(8),
            row.text(9), row.text(10)};
}

StoredReasonWord wordAt(const Statement& row)
{
    return {row.id<ReasonWordId>(0), row.text(1), row.text(2), row.boolean(3), row.text(4), row.text(5), row.text(6)};
}

} // namespace

ReasonId ReasonStore::insert(const StoredReason& reason)
{
    const ReasonId id{m_database.nextId(u"payment_reason"_s)};
    Statement(m_database, u"INSERT INTO payment_reason (id, invoice_id, reason, day, source, next_action, next_day, note, actor, created_at) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(reason.invoice).bind(reason.reason).bind(reason.day).bind(reason.source).bind(reason.nextAction).bind(reason.nextDay)
        .bind(reason.note).bind(reason.actor).bind(reason.createdAt).run();
    return id;
}

std::optional<StoredReason> ReasonStore::find(ReasonId id) const
{
    Statement row(m_database, kReasons + u"WHERE r.id = ?"_s);
    return row.bind(id).next() ? std::optional(reasonAt(row)) : std::nullopt;
}

std::optional<StoredReason> ReasonStore::currentOf(InvoiceId invoice) const
{
    Statement row(m_database, kReasons + u"WHERE r.invoice_id = ? AND r.ended_at = ''"_s);
    return row.bind(invoice).next() ? std::optional(reasonAt(row)) : std::nullopt;
}

void ReasonStore::end(ReasonId id, const QString& at)
{
    Statement(m_database, u"UPDATE payment_reason SET ended_at = ? WHERE id = ? AND ended_at = ''"_s).bind(at).bind(id).run();
}

void ReasonStore::restore(ReasonId id)
{
    Statement(m_database, u"UPDATE payment_reason SET ended_at = '' WHERE id = ?"_s).bind(id).run();
}

std::vector<StoredReason> ReasonStore::list(std::optional<DebtorId> debtor) const
{
    const QString sql = kReasons + u"JOIN invoice i ON i.id = r.invoice_id WHERE r.ended_at = '' AND i.open_minor > 0%1 ORDER BY r.id"_s
                                       .arg(debtor ? u" AND i.debtor_id IN (SELECT id FROM family)"_s : QString());
    Statement row(m_database, debtor ? QString(familyOf(u"?"_s) + sql) : sql);
    if (debtor)
        row.bind(*debtor);
    std::vector<StoredReason> reasons;
    while (row.next())
        reasons.push_back(reasonAt(row));
    return reasons;
}

ReasonWordId ReasonStore::insertWord(const StoredReasonWord& word)
{
    const ReasonWordId id{m_database.nextId(u"reason_word"_s)};
    Statement(m_database, u"INSERT INTO reason_word (id, code, name, is_retired, actor, created_at) VALUES (?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(word.code).bind(word.name).bind(word.isRetired).bind(word.actor).bind(word.createdAt).run();
    return id;
}

std::optional<StoredReasonWord> ReasonStore::findWord(ReasonWordId id) const
{
    Statement row(m_database, kWords + u"WHERE id = ?"_s);
    return row.bind(id).next() ? std::optional(wordAt(row)) : std::nullopt;
}

std::optional<StoredReasonWord> ReasonStore::wordOf(const QString& code) const
{
    Statement row(m_database, kWords + u"WHERE code = ? AND ended_at = ''"_s);
    return row.bind(code).next() ? std::optional(wordAt(row)) : std::nullopt;
}

void ReasonStore::endWord(ReasonWordId id, const QString& at)
{
    Statement(m_database, u"UPDATE reason_word SET ended_at = ? WHERE id = ? AND ended_at = ''"_s).bind(at).bind(id).run();
}

void ReasonStore::restoreWord(ReasonWordId id)
{
    Statement(m_database, u"UPDATE reason_word SET ended_at = '' WHERE id = ?"_s).bind(id).run();
}

std::vector<StoredReasonWord> ReasonStore::words() const
{
    std::vector<StoredReasonWord> words;
    Statement row(m_database, kWords + u"WHERE ended_at = '' ORDER BY id"_s);
    while (row.next())
        words.push_back(wordAt(row));
    return words;
}

std::vector<ReasonStore::Open> ReasonStore::openPerReason() const
{
    std::vector<Open> rows;
    Statement row(m_database, u"SELECT COALESCE(r.reason, ''), i.currency, "_s + Dialect::sum(u"i.open_minor"_s)
                                  + u", COUNT(*) FROM invoice i LEFT JOIN payment_reason r ON r.invoice_id = i.id AND r.ended_at = '' "
                                    "WHERE i.open_minor > 0 GROUP BY COALESCE(r.reason, ''), i.currency ORDER BY 2, 3 DESC, 1"_s);
    while (row.next())
        rows.push_back({row.text(0), currencyAt(row, 1), row.integer(2), static_cast<int>(row.integer(3))});
    return rows;
}

} // namespace tegoed
