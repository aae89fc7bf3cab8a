#include "core/storage/canonical_json.h"
#include "core/storage/stores/message_rows.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

std::optional<StoredMessage> MessageStore::claimNext(const std::vector<TransportKind>& kinds, AccountId account, std::int64_t owner,
                                                     const QString& now, const QString& leaseUntil)
{
    QStringList codes;
    for (const TransportKind kind : kinds)
        codes << u'\'' + transportCode(kind) + u'\'';
    // There is one writer at a time on both engines (Database::begin), so what is read here is still so when it is written.
    Statement row(m_database, u"UPDATE message SET state = 'claimed', epoch = epoch + 1, owner = ?, lease_until = ?, tries = tries + 1, "
                              "version = version + 1 WHERE id = (SELECT id FROM message WHERE state = 'queued' AND not_before <= ? AND next_try <= ? "
                              "AND transport IN (%1) AND COALESCE(account_id, 0) = ? ORDER BY not_before, id LIMIT 1) RETURNING "_s.arg(codes.join(u','))
                                  + messageColumns(u"message"_s));
    if (!row.bind(owner).bind(leaseUntil).bind(now).bind(now).bind(account.value).next())
        return std::nullopt;
    StoredMessage message = messageAt(row);
    readItems(m_database, message);
    return message;
}

bool MessageStore::passPointOfNoReturn(MessageId id, std::int64_t epoch, std::int64_t owner, const QString& now)
{
    Statement save(m_database, u"UPDATE message SET state = 'wire', wire_at = ?, version = version + 1 "
                               "WHERE id = ? AND state = 'claimed' AND epoch = ? AND owner = ?"_s);
    save.bind(now).bind(id).bind(epoch).bind(owner).run();
    return save.affectedRows() == 1;
}

bool MessageStore::settle(MessageId id, std::int64_t epoch, MessageState to, const QString& nextTry, const QJsonArray& reasons,
                          const std::optional<SentMark>& sent)
{
    TEGOED_ENSURE(!sent || to == MessageState::Sent);
    // A late answer of the same epoch also settles what was given up as unknown meanwhile: it is the evidence.
    QString sql = u"UPDATE message SET state = ?, next_try = ?, reasons = ?, owner = 0, lease_until = '', "
                  "wire_at = CASE WHEN ? = 1 THEN wire_at ELSE '' END, version = version + 1 "_s;
    if (sent)
        sql += u", sent_at = ?, sent_evidence = ?, provider_id = CASE WHEN ? <> '' THEN ? ELSE provider_id END "_s;
    Statement save(m_database, sql + u"WHERE id = ? AND epoch = ? AND state IN ('claimed', 'wire', 'unknown')"_s);
    save.bind(stateCode(to)).bind(nextTry).bind(QString::fromUtf8(canonicalJson(reasons))).bind(hasLeftOrMay(to));
    if (sent)
        save.bind(sent->at).bind(sent->evidence).bind(sent->providerId).bind(sent->providerId);
    save.bind(id).bind(epoch).run();
    if (save.affectedRows() != 1)
        return false;
    if (!isLive(to)) // The states it comes from all hold their place.
        keepPlace(m_database, id, to);
    return true;
}

std::vector<MessageStore::Claimed> MessageStore::claimedOnes() const
{
    std::vector<Claimed> result;
    Statement row(m_database, u"SELECT id, owner, epoch, state, uuid, wire_at FROM message WHERE owner <> 0 AND state IN ('claimed', 'wire') ORDER BY id"_s);
    while (row.next()) {
        result.push_back({row.id<MessageId>(0), row.integer(1), row.integer(2),
                          row.text(3) == u"wire" ? MessageState::Wire : MessageState::Claimed, row.text(4), row.text(5)});
    }
    return result;
}

} // namespace tegoed
