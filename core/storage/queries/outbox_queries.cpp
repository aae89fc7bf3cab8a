#include "core/storage/queries/outbox_queries.h"

#include "core/storage/dialect.h"
#include "core/storage/queries/family.h"
#include "core/storage/queries/gate_queries.h"
#include "core/storage/stores/message_rows.h"

#include <QHash>
#include <QJsonDocument>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

QString stateList(OutboxBox box)
{
    QStringList codes;
    for (const MessageState state : statesOf(box))
        codes << u'\'' + stateCode(state) + u'\'';
    return codes.join(u',');
}

/// The columns of a message with the debtor's name and number behind them.
QString rowQuery()
{
    return u"SELECT "_s + messageColumns(u"m"_s) + u", d.name, d.number FROM message m JOIN debtor d ON d.id = m.debtor_id "_s;
}

MessageRow rowAt(const Statement& row)
{
    MessageRow result;
    result.message = messageAt(row);
    result.id = result.message.id;
    result.debtorName = row.text(kMessageColumns);
    result.debtorNumber = row.text(kMessageColumns + 1);
    return result;
}

} // namespace

QString outboxBoxCode(OutboxBox box)
{
    static const QStringList codes{u"drafts"_s, u"proposed"_s, u"waiting"_s, u"to_confirm"_s, u"to_print"_s,
                                   u"unknown"_s, u"withheld"_s, u"failed"_s, u"sent"_s, u"cancelled"_s};
    return codes.at(static_cast<int>(box));
}

const std::vector<MessageState>& statesOf(OutboxBox box)
{
    using enum MessageState;
    static const std::vector<std::vector<MessageState>> states{
        {Draft}, {Proposed}, {Queued, Claimed, Wire}, {ToConfirm}, {ToPrint, Printed}, {Unknown}, {Withheld, Missed}, {Failed}, {Sent}, {Cancelled}};
    return states.at(static_cast<std::size_t>(box));
}

std::vector<MessageId> OutboxQueries::list(OutboxBox box, int limit) const
{
    QString sql = u"SELECT id FROM message WHERE state IN (%1) ORDER BY "_s.arg(stateList(box));
    sql += box == OutboxBox::Waiting ? u"not_before, id"_s : u"id DESC"_s;
    if (limit > 0)
        sql += u" LIMIT %1"_s.arg(limit);
    Statement row(m_database, sql);
    std::vector<MessageId> ids;
    while (row.next())
        ids.push_back(row.id<MessageId>(0));
    return ids;
}

std::vector<MessageRow> OutboxQueries::rows(const std::vector<MessageId>& ids) const
{
    QHash<std::int64_t, MessageRow> found;
    Statement row(m_database, rowQuery() + u"WHERE "_s + m_database.dialect().isAmong(u"m.id"_s));
    row.bind(Dialect::idsParameter(ids));
    while (row.next()) {
        MessageRow message = rowAt(row);
        found.insert(message.id.value, std::move(message));
    }
    std::vector<MessageRow> result;
    for (const MessageId id : ids) {
        if (const auto it = found.constFind(id.value); it != found.cend())
            result.push_back(*it);
    }
    return result;
}

std::map<OutboxBox, int> OutboxQueries::counts() const
{
    QHash<QString, int> byState;
    Statement row(m_database, u"SELECT state, COUNT(*) FROM message GROUP BY state"_s);
    while (row.next())
        byState.insert(row.text(0), static_cast<int>(row.integer(1)));
    std::map<OutboxBox, int> counts;
    for (int box = 0; box <= static_cast<int>(OutboxBox::Cancelled); ++box) {
        for (const MessageState state : statesOf(static_cast<OutboxBox>(box)))
            counts[static_cast<OutboxBox>(box)] += byState.value(stateCode(state));
    }
    return counts;
}

std::vector<MessageRow> OutboxQueries::ofDebtor(DebtorId debtor, int limit) const
{
    std::vector<MessageRow> result;
    Statement row(m_database, familyOf(u"?"_s) + rowQuery() + u"WHERE m.debtor_id IN (SELECT id FROM family) ORDER BY m.id DESC LIMIT %1"_s.arg(limit));
    row.bind(debtor);
    while (row.next())
        result.push_back(rowAt(row));
    return result;
}

std::vector<MessageLogRow> OutboxQueries::log(MessageId id) const
{
    std::vector<MessageLogRow> result;
    Statement row(m_database, u"SELECT at_utc, actor, kind, epoch, detail FROM message_log WHERE message_id = ? ORDER BY id"_s);
    row.bind(id);
    while (row.next())
        result.push_back({row.text(0), row.text(1), row.text(2), row.integer(3), QJsonDocument::fromJson(row.text(4).toUtf8()).object()});
    return result;
}

QByteArray OutboxQueries::content(const QString& sha256) const
{
    Statement row(m_database, u"SELECT content FROM blob WHERE sha256 = ?"_s);
    return row.bind(sha256).next() ? row.bytes(0) : QByteArray();
}

QString OutboxQueries::nextMoment() const
{
    Statement row(m_database, u"SELECT MIN(CASE WHEN next_try > not_before THEN next_try ELSE not_before END) FROM message WHERE state = 'queued'"_s);
    return row.next() ? row.text(0) : QString();
}

namespace {

QString utcText(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

OutboxUse OutboxQueries::use(AccountId account, const QString& nowUtc) const
{
    OutboxUse use;
    const QDateTime now = companyTime(nowUtc);
    QDateTime midnight = now;
    midnight.setTime(QTime(0, 0));
    // By account, for that is how the index is ordered: else every message that ever left is read.
    Statement today(m_database, u"SELECT channel, COUNT(*) FROM message WHERE account_id IN (SELECT id FROM account) AND wire_at >= ? AND wire_at <> '' "
                                "AND state IN ('wire', 'sent', 'unknown') GROUP BY channel"_s);
    today.bind(utcText(midnight));
    while (today.next())
        (today.text(0) == u"email" ? use.emailsToday : use.smsToday) += static_cast<int>(today.integer(1));
    Statement minute(m_database, u"SELECT COUNT(*) FROM message WHERE account_id = ? AND wire_at > ? AND wire_at <> ''"_s);
    if (minute.bind(account).bind(utcText(now.addSecs(-60))).next())
        use.lastMinute = static_cast<int>(minute.integer(0));
    return use;
}

ApprovedRuns OutboxQueries::runsOf30Days(const QString& nowUtc) const
{
    Statement runs(m_database, u"SELECT COUNT(*), COALESCE(MAX(made), 0) FROM (SELECT COUNT(*) AS made FROM message WHERE approved_at >= ? "
                               "GROUP BY approved_at) run"_s);
    if (!runs.bind(utcText(companyTime(nowUtc).addDays(-30))).next())
        return {};
    return {static_cast<int>(runs.integer(0)), static_cast<int>(runs.integer(1))};
}

std::vector<OutboxQueries::StepDone> OutboxQueries::stepsOf(InvoiceId invoice) const
{
    std::vector<StepDone> result;
    Statement row(m_database, u"SELECT i.step_code, i.channel, m.state, CASE WHEN m.sent_at <> '' THEN m.sent_at ELSE m.created_at END, i.cycle, m.id "
                              "FROM message_item i JOIN message m ON m.id = i.message_id WHERE i.invoice_id = ? AND i.is_live = 1 "
                              "AND m.mode <> 'test' ORDER BY m.id DESC"_s);
    row.bind(invoice);
    while (row.next()) {
        const auto channel = channelOf(row.text(1));
        const auto state = messageStateOf(row.text(2));
        if (!channel || !state)
            row.broken(u"a stored message has an unknown channel or state"_s);
        result.push_back({row.text(0), *channel, *state, row.text(3), static_cast<int>(row.integer(4)), row.id<MessageId>(5)});
    }
    return result;
}

} // namespace tegoed
