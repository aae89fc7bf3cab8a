#include "core/storage/stores/message_store.h"

#include "core/storage/canonical_json.h"
#include "core/storage/dialect.h"
#include "core/storage/stores/message_rows.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

/// The items of the message that is being claimed, as one text: each `invoice,cycle,repeat,open,asked`, with blanks between.
QString itemsColumn(const Dialect& dialect)
{
    return u'(' + dialect.joined(u"SELECT invoice_id || ',' || cycle || ',' || repeat || ',' || open_minor || ',' || is_asked AS id "
                                 "FROM message_item WHERE message_id = message.id ORDER BY message_item.id"_s) + u')';
}

std::vector<MessageItem> itemsAt(const Statement& row, int column, const Currency& currency)
{
    std::vector<MessageItem> items;
    for (const QString& item : row.text(column).split(u' ', Qt::SkipEmptyParts)) {
        const QStringList part = item.split(u',');
        if (part.size() != 5)
            row.broken(u"an item of a message cannot be read: "_s + item.left(80));
        items.push_back({InvoiceId{part[0].toLongLong()}, part[1].toInt(), part[2].toInt(), Money(part[3].toLongLong(), currency), part[4] == u"1"});
    }
    return items;
}

} // namespace

std::optional<ClaimedMessage> MessageStore::claimNext(const std::vector<TransportKind>& kinds, AccountId account, std::int64_t owner,
                                                      const QString& now, const QString& leaseUntil)
{
    QStringList codes;
    for (const TransportKind kind : kinds)
        codes << u'\'' + transportCode(kind) + u'\'';
    // There is one writer at a time on both engines (Database::begin), so what is read here is still so when it is written.
    Statement row(m_database, u"UPDATE message SET state = 'claimed', epoch = epoch + 1, owner = ?, lease_until = ?, tries = tries + 1, "
                              "version = version + 1 WHERE id = (SELECT id FROM message WHERE state = 'queued' AND not_before <= ? AND next_try <= ? "
                              "AND transport IN (%1) AND COALESCE(account_id, 0) = ? ORDER BY not_before, id LIMIT 1) RETURNING "_s.arg(codes.join(u','))
                                  + messageColumns(u"message"_s) + u", "_s + itemsColumn(m_database.dialect())
                                  + u", (SELECT content FROM blob WHERE sha256 = message.content_sha256)"_s);
    if (!row.bind(owner).bind(leaseUntil).bind(now).bind(now).bind(account.value).next())
        return std::nullopt;
    ClaimedMessage claimed{messageAt(row), row.bytes(kMessageColumns + 1)};
    claimed.stored.data.items = itemsAt(row, kMessageColumns, claimed.stored.data.asked.currency());
    return claimed;
}

bool MessageStore::passPointOfNoReturn(MessageId id, std::int64_t epoch, std::int64_t owner, const QString& now, const std::function<void()>& meanwhile)
{
    Statement save(m_database, u"UPDATE message SET state = 'wire', wire_at = ?, version = version + 1 "
                               "WHERE id = ? AND state = 'claimed' AND epoch = ? AND owner = ?"_s);
    save.bind(now).bind(id).bind(epoch).bind(owner).runLater();
    if (meanwhile)
        meanwhile(); // It only asks: what it wrote would be what SQLite counts.
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
