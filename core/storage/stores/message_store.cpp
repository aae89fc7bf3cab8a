#include "core/storage/stores/message_store.h"

#include "core/storage/canonical_json.h"
#include "core/storage/stored_words.h"
#include "core/storage/stores/message_rows.h"

#include <QJsonDocument>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

QString jsonText(const QJsonArray& array)
{
    return QString::fromUtf8(canonicalJson(array));
}

QJsonArray jsonArray(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

} // namespace

QString transportCode(TransportKind kind)
{
    static const QStringList codes{u"smtp"_s, u"sms"_s, u"own_mail"_s, u"practice"_s, u"whatsapp_link"_s, u"letter"_s, u"outside"_s};
    return codes.at(static_cast<int>(kind));
}

QJsonArray toJson(const std::vector<GateReason>& reasons)
{
    QJsonArray json;
    for (const GateReason& reason : reasons)
        json += QJsonObject{{u"gate"_s, gateCode(reason.gate)}, {u"arguments"_s, QJsonArray::fromStringList(reason.arguments)}};
    return json;
}

std::vector<GateReason> gateReasons(const QJsonArray& json)
{
    std::vector<GateReason> reasons;
    for (const QJsonValue& value : json) {
        const auto gate = gateOf(value.toObject().value(u"gate"_s).toString());
        if (!gate)
            continue; // A newer program's: shown by its code elsewhere.
        QStringList arguments;
        for (const QJsonValue& argument : value.toObject().value(u"arguments"_s).toArray())
            arguments << argument.toString();
        reasons.push_back({*gate, arguments});
    }
    return reasons;
}

std::optional<InvoiceId> MessageStore::taken(const NewMessage& message) const
{
    Statement row(m_database, u"SELECT 1 FROM message_item WHERE invoice_id = ? AND step_code = ? AND cycle = ? AND repeat = ? "
                              "AND channel = ? AND is_live = 1"_s);
    for (const MessageItem& item : message.items) {
        if (!item.isAsked)
            continue;
        row.bind(item.invoice).bind(message.stepCode).bind(item.cycle).bind(item.repeat).bind(channelCode(message.channel));
        if (row.next())
            return item.invoice;
    }
    return std::nullopt;
}

int MessageStore::nextRepeat(InvoiceId invoice, const QString& stepCode, int cycle, Channel channel) const
{
    Statement row(m_database, u"SELECT COALESCE(MAX(repeat) + 1, 0) FROM message_item WHERE invoice_id = ? AND step_code = ? "
                              "AND cycle = ? AND channel = ? AND is_live = 1"_s);
    row.bind(invoice).bind(stepCode).bind(cycle).bind(channelCode(channel));
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

MessageId MessageStore::insert(const NewMessage& message)
{
    const MessageId id{m_database.nextId(u"message"_s)};
    Statement row(m_database, u"INSERT INTO message (id, uuid, debtor_id, stage, step_code, channel, transport, account_id, mode, language, "
                              "track, template_version, state, warnings, currency, amount_minor, sender, recipient, recipient_name, self_copy, "
                              "subject, preview, content_sha256, approval_hash, pay_by, counts_as_contact, is_automatic, planned_day, "
                              "not_before, parts, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    row.bind(id).bind(message.uuid).bind(message.debtor).bind(stageCode(message.stage)).bind(message.stepCode)
        .bind(channelCode(message.channel)).bind(transportCode(message.transport)).bind(message.account).bind(modeCode(message.mode))
        .bind(message.language).bind(toWord(message.track)).bind(message.templateVersion).bind(stateCode(message.state))
        .bind(jsonText(message.warnings)).bind(message.asked.currency().code()).bind(message.asked.minorUnits()).bind(message.sender)
        .bind(message.recipient).bind(message.recipientName).bind(message.selfCopy).bind(message.subject).bind(message.preview);
    if (message.contentSha256.isEmpty())
        row.bindNull();
    else
        row.bind(message.contentSha256);
    row.bind(message.approvalHash).bind(message.payBy).bind(message.countsAsContact).bind(message.isAutomatic).bind(message.plannedDay)
        .bind(message.notBefore).bind(message.parts).bind(message.createdAt).bind(message.createdBy).run();

    Statement item(m_database, u"INSERT INTO message_item (id, message_id, invoice_id, step_code, cycle, repeat, channel, open_minor, "
                               "is_asked, is_live) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const MessageItem& part : message.items) {
        item.bind(m_database.nextId(u"message_item"_s)).bind(id).bind(part.invoice).bind(message.stepCode).bind(part.cycle)
            .bind(part.repeat).bind(channelCode(message.channel)).bind(part.open.minorUnits()).bind(part.isAsked)
            .bind(part.isAsked && isLive(message.state)).run();
    }
    Statement file(m_database, u"INSERT INTO message_attachment (message_id, position, kind, file_name, mime_type, sha256, invoice_id) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    int position = 0;
    for (const MessageAttachment& part : message.attachments) {
        file.bind(id).bind(++position).bind(part.kind).bind(part.fileName).bind(part.mimeType).bind(part.sha256).bind(part.invoice).run();
    }
    return id;
}

std::optional<StoredMessage> MessageStore::find(MessageId id) const
{
    Statement row(m_database, u"SELECT "_s + messageColumns(u"message"_s) + u" FROM message WHERE id = ?"_s);
    if (!row.bind(id).next())
        return std::nullopt;
    StoredMessage message = messageAt(row);
    readItems(m_database, message);
    Statement file(m_database, u"SELECT kind, file_name, mime_type, sha256, invoice_id FROM message_attachment WHERE message_id = ? ORDER BY position"_s);
    file.bind(id);
    while (file.next())
        message.data.attachments.push_back({file.text(0), file.text(1), file.text(2), file.text(3), file.id<InvoiceId>(4)});
    return message;
}

std::optional<MessageId> MessageStore::byUuid(const QString& uuid) const
{
    Statement row(m_database, u"SELECT id FROM message WHERE uuid = ?"_s);
    if (!row.bind(uuid).next())
        return std::nullopt;
    return row.id<MessageId>(0);
}

bool MessageStore::move(MessageId id, MessageState from, MessageState to, const QJsonArray& reasons)
{
    TEGOED_ENSURE(mayBecome(from, to));
    Statement save(m_database, u"UPDATE message SET state = ?, reasons = ?, version = version + 1 WHERE id = ? AND state = ?"_s);
    save.bind(stateCode(to)).bind(jsonText(reasons)).bind(id).bind(stateCode(from)).run();
    if (save.affectedRows() != 1)
        return false;
    keepPlace(m_database, id, to);
    return true;
}

bool MessageStore::approve(MessageId id, MessageState from, MessageState to, const QString& notBefore, const QString& at, const QString& actor)
{
    if (!move(id, from, to))
        return false;
    Statement(m_database, u"UPDATE message SET not_before = ?, next_try = '', approved_at = ?, approved_by = ? WHERE id = ?"_s)
        .bind(notBefore).bind(at).bind(actor).bind(id).run();
    return true;
}

void MessageStore::setContent(MessageId id, const QString& sha256, const QString& approvalHash)
{
    Statement save(m_database, u"UPDATE message SET content_sha256 = ?, approval_hash = ?, version = version + 1 "
                               "WHERE id = ? AND state IN ('draft', 'proposed')"_s);
    save.bind(sha256).bind(approvalHash).bind(id).run();
    TEGOED_ENSURE(save.affectedRows() == 1);
}

void MessageStore::log(MessageId id, const QString& at, const QString& actor, const QString& kind, std::int64_t epoch, const QJsonObject& detail)
{
    Statement(m_database, u"INSERT INTO message_log (id, message_id, at_utc, actor, kind, epoch, detail) VALUES "
                          "((SELECT COALESCE(MAX(id), 0) + 1 FROM message_log), ?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(at).bind(actor).bind(kind).bind(epoch)
        .bind(QString::fromUtf8(canonicalJson(detail))).runLater();
}

void MessageStore::markSent(MessageId id, const QString& at, const QString& evidence, const QString& providerId)
{
    Statement(m_database, u"UPDATE message SET sent_at = ?, sent_evidence = ?, provider_id = CASE WHEN ? <> '' THEN ? ELSE provider_id END WHERE id = ?"_s)
        .bind(at).bind(evidence).bind(providerId).bind(providerId).bind(id).run();
}

void MessageStore::markDelivery(MessageId id, const QString& delivery, const QString& at)
{
    Statement(m_database, u"UPDATE message SET delivery = ?, delivery_at = ?, version = version + 1 WHERE id = ?"_s)
        .bind(delivery).bind(at).bind(id).run();
}

void MessageStore::markPrinted(MessageId id, const QString& at)
{
    Statement(m_database, u"UPDATE message SET printed_at = ? WHERE id = ?"_s).bind(at).bind(id).run();
}

void MessageStore::markPosted(MessageId id, const Date& day)
{
    Statement(m_database, u"UPDATE message SET posted_day = ? WHERE id = ?"_s).bind(day).bind(id).run();
}

void MessageStore::addSuspect(DebtorId debtor, Channel channel, const QString& address, const QString& reason, const QString& at)
{
    Statement(m_database, u"INSERT INTO suspect_address (id, debtor_id, channel, address, reason, since) VALUES (?, ?, ?, ?, ?, ?)"_s)
        .bind(m_database.nextId(u"suspect_address"_s)).bind(debtor).bind(channelCode(channel)).bind(address).bind(reason).bind(at).run();
}

void MessageStore::clearSuspect(DebtorId debtor, Channel channel, const QString& address, const QString& at)
{
    Statement(m_database, u"UPDATE suspect_address SET cleared_at = ? WHERE debtor_id = ? AND channel = ? AND address = ? AND cleared_at = ''"_s)
        .bind(at).bind(debtor).bind(channelCode(channel)).bind(address).run();
}

void MessageStore::setConsent(DebtorId debtor, Channel channel, bool isAllowed, const QString& source, const QString& actor, const QString& at)
{
    Statement(m_database, u"INSERT INTO channel_consent (debtor_id, channel, is_allowed, source, actor, at_utc) VALUES (?, ?, ?, ?, ?, ?) "
                          "ON CONFLICT (debtor_id, channel) DO UPDATE SET is_allowed = excluded.is_allowed, source = excluded.source, "
                          "actor = excluded.actor, at_utc = excluded.at_utc"_s)
        .bind(debtor).bind(channelCode(channel)).bind(isAllowed).bind(source).bind(actor).bind(at).run();
}

} // namespace tegoed

namespace tegoed::detail {

QString modeCode(MessageMode mode)
{
    return mode == MessageMode::Live ? u"live"_s : mode == MessageMode::Test ? u"test"_s : u"practice"_s;
}

void keepPlace(Database& database, MessageId id, MessageState state)
{
    Statement(database, u"UPDATE message_item SET is_live = CASE WHEN is_asked = 1 AND ? = 1 THEN 1 ELSE 0 END WHERE message_id = ?"_s)
        .bind(isLive(state)).bind(id).run();
}

void readItems(Database& database, StoredMessage& message)
{
    Statement item(database, u"SELECT invoice_id, cycle, repeat, open_minor, is_asked FROM message_item WHERE message_id = ? ORDER BY id"_s);
    item.bind(message.id);
    while (item.next()) {
        message.data.items.push_back({item.id<InvoiceId>(0), static_cast<int>(item.integer(1)), static_cast<int>(item.integer(2)),
                                      Money(item.integer(3), message.data.asked.currency()), item.boolean(4)});
    }
}

QString messageColumns(const QString& table)
{
    static const QStringList columns =
        u"id version uuid debtor_id stage step_code channel transport account_id mode language track template_version state warnings "
        "currency amount_minor sender recipient recipient_name self_copy subject preview content_sha256 approval_hash pay_by "
        "counts_as_contact is_automatic planned_day not_before parts created_at created_by epoch owner tries next_try wire_at sent_at "
        "sent_evidence provider_id delivery delivery_at printed_at approved_at approved_by posted_day reasons"_s.split(u' ');
    return table + u'.' + columns.join(u", "_s + table + u'.');
}

namespace {

template <typename Value>
Value known(const Statement& row, int column, const std::optional<Value>& value)
{
    if (!value)
        row.broken(u"a stored word is unknown: "_s + row.text(column).left(40));
    return *value;
}

TransportKind transportAt(const Statement& row, int column)
{
    for (int i = 0; i <= static_cast<int>(TransportKind::Outside); ++i) {
        if (row.text(column) == transportCode(static_cast<TransportKind>(i)))
            return static_cast<TransportKind>(i);
    }
    row.broken(u"a stored transport is unknown: "_s + row.text(column).left(40));
}

MessageMode modeAt(const Statement& row, int column)
{
    for (const MessageMode mode : {MessageMode::Live, MessageMode::Test, MessageMode::Practice}) {
        if (row.text(column) == modeCode(mode))
            return mode;
    }
    row.broken(u"a stored mode is unknown: "_s + row.text(column).left(40));
}

} // namespace

StoredMessage messageAt(const Statement& row)
{
    StoredMessage message;
    message.id = row.id<MessageId>(0);
    message.version = row.integer(1);
    NewMessage& data = message.data;
    data.uuid = row.text(2);
    data.debtor = row.id<DebtorId>(3);
    data.stage = known(row, 4, stageOf(row.text(4)));
    data.stepCode = row.text(5);
    data.channel = known(row, 6, channelOf(row.text(6)));
    data.transport = transportAt(row, 7);
    data.account = row.id<AccountId>(8);
    data.mode = modeAt(row, 9);
    data.language = row.text(10);
    data.track = legalTrackAt(row, 11);
    data.templateVersion = static_cast<int>(row.integer(12));
    data.state = known(row, 13, messageStateOf(row.text(13)));
    data.warnings = jsonArray(row.text(14));
    data.asked = moneyAt(row, 16, 15);
    data.sender = row.text(17);
    data.recipient = row.text(18);
    data.recipientName = row.text(19);
    data.selfCopy = row.text(20);
    data.subject = row.text(21);
    data.preview = row.text(22);
    data.contentSha256 = row.text(23);
    data.approvalHash = row.text(24);
    data.payBy = row.optionalDate(25);
    data.countsAsContact = row.boolean(26);
    data.isAutomatic = row.boolean(27);
    data.plannedDay = row.date(28);
    data.notBefore = row.text(29);
    data.parts = static_cast<int>(row.integer(30));
    data.createdAt = row.text(31);
    data.createdBy = row.text(32);
    message.epoch = row.integer(33);
    message.owner = row.integer(34);
    message.tries = static_cast<int>(row.integer(35));
    message.nextTry = row.text(36);
    message.wireAt = row.text(37);
    message.sentAt = row.text(38);
    message.sentEvidence = row.text(39);
    message.providerId = row.text(40);
    message.delivery = row.text(41);
    message.deliveryAt = row.text(42);
    message.printedAt = row.text(43);
    message.approvedAt = row.text(44);
    message.approvedBy = row.text(45);
    message.postedDay = row.optionalDate(46);
    message.reasons = jsonArray(row.text(47));
    return message;
}

} // namespace tegoed::detail
