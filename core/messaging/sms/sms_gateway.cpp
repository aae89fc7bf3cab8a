#include "core/messaging/sms/sms_gateway.h"

#include "core/base/text.h"
#include "core/messaging/json_pointer.h"
#include "core/messaging/sms/sms_request.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace tegoed {
namespace {

using Kind = Outcome::Kind;
using Phase = Outcome::Phase;
using Verdict = SmsProvider::Verdict;

QString numberIn(SmsProvider::NumberForm form, const QString& e164)
{
    switch (form) {
    case SmsProvider::NumberForm::E164: return e164;
    case SmsProvider::NumberForm::Digits: return e164.mid(1);
    case SmsProvider::NumberForm::Zeros: return u"00"_s + e164.mid(1);
    }
    return e164;
}

Outcome notTaken(Kind kind, Phase phase, const QString& reason)
{
    Outcome outcome;
    outcome.kind = kind;
    outcome.phase = phase;
    outcome.reasonCode = reason;
    return outcome;
}

bool holds(const SmsRule& rule, const QJsonDocument& document)
{
    const QStringList values = valuesAt(document, rule.pointer);
    if (values.isEmpty())
        return rule.orAbsent;
    return std::all_of(values.begin(), values.end(),
                       [&](const QString& value) { return rule.equals ? value == *rule.equals : !value.isEmpty(); });
}

/// Some parts taken and some not: nobody can say what the debtor will see.
bool isPartlyTaken(const SmsRule& rule, const QJsonDocument& document)
{
    const QStringList values = valuesAt(document, rule.pointer);
    return rule.equals && values.size() > 1 && values.contains(*rule.equals);
}

Kind kindOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Temporary: return Kind::FailedTemporary;
    case Verdict::Permanent: return Kind::FailedPermanent;
    case Verdict::Configuration: return Kind::Configuration;
    case Verdict::Unknown: break;
    }
    return Kind::Unknown;
}

QString reasonOf(Kind kind, int status)
{
    switch (kind) {
    case Kind::FailedTemporary: return u"busy"_s;
    case Kind::FailedPermanent: return u"message_refused"_s;
    case Kind::Configuration: return status == 401 || status == 403 ? u"wrong_password"_s : u"account_refused"_s;
    default: return u"no_clear_answer"_s;
    }
}

/// The object anywhere in the answer that holds this id as one of its values.
QJsonObject entryWith(const QJsonValue& value, const QString& id, int depth = 0)
{
    if (depth > 20)
        return {};
    if (value.isArray()) {
        for (const QJsonValue entry : value.toArray())
            if (const QJsonObject found = entryWith(entry, id, depth + 1); !found.isEmpty())
                return found;
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue entry : object)
            if (entry.toVariant().toString() == id)
                return object;
        for (const QJsonValue entry : object)
            if (const QJsonObject found = entryWith(entry, id, depth + 1); !found.isEmpty())
                return found;
    }
    return {};
}

} // namespace

SmsGateway::SmsGateway(SmsProvider provider, SmsAccount account, StopAsked stop)
    : m_provider(std::move(provider)), m_account(std::move(account)), m_stop(std::move(stop))
{
}

SmsValues SmsGateway::accountValues() const
{
    SmsValues values;
    for (const SmsField& field : m_provider.fields) {
        if (field.isSecret) {
            if (const auto secret = m_account.secrets.constFind(field.code); secret != m_account.secrets.constEnd())
                values[u"secret."_s + field.code] = QString::fromUtf8(secret->bytes());
        } else {
            const QString given = m_account.fields.value(field.code);
            if (const QString value = given.isEmpty() ? field.standard : given; !value.isEmpty() || !field.isRequired)
                values[u"field."_s + field.code] = value;
        }
    }
    return values;
}

HttpSettings SmsGateway::settings() const
{
    return {m_account.caFile, m_provider.hosts, m_account.connectTimeout, m_account.timeout, m_stop};
}

Outcome SmsGateway::deliver(const FrozenMessage& message, const PointOfNoReturn& pass)
{
    const auto request = readSmsRequest(message.bytes);
    if (!request || request->to != message.recipient)
        return notTaken(Kind::FailedPermanent, Phase::Connect, u"invalid_message"_s);
    if (request->text.size() > m_provider.mostCharacters)
        return notTaken(Kind::FailedPermanent, Phase::Connect, u"too_large"_s);
    if (request->isTest && !m_provider.hasTest)
        return notTaken(Kind::FailedPermanent, Phase::Connect, u"no_test_at_provider"_s);

    SmsValues values = accountValues();
    values[u"to"_s] = numberIn(m_provider.numberForm, request->to);
    values[u"from"_s] = request->from;
    values[u"text"_s] = request->text;
    values[u"reference"_s] = request->reference;
    values[u"test"_s] = request->isTest ? u"true"_s : u"false"_s;
    const bool isAscii = std::all_of(request->text.begin(), request->text.end(), [](QChar c) { return c.unicode() < 0x80; });
    values[u"alphabet"_s] = isAscii ? u"text"_s : u"unicode"_s;
    const auto call = fillSmsCall(m_provider.send, values);
    if (!call)
        return notTaken(Kind::Configuration, Phase::Connect, u"account_incomplete"_s);
    return judged(exchange(*call, settings(), pass));
}

Outcome SmsGateway::judged(const HttpAnswer& answer) const
{
    using End = HttpAnswer::End;
    Outcome outcome;
    switch (answer.end) {
    case End::Answered: break;
    case End::NotAllowed: outcome = notTaken(Kind::Configuration, Phase::Connect, u"address_not_allowed"_s); break;
    case End::NoHost: outcome = notTaken(Kind::FailedTemporary, Phase::Connect, u"no_host"_s); break;
    case End::Refused: outcome = notTaken(Kind::FailedTemporary, Phase::Connect, u"refused"_s); break;
    case End::Certificate: outcome = notTaken(Kind::Configuration, Phase::Secure, answer.reason); break;
    case End::Insecure: outcome = notTaken(Kind::Configuration, Phase::Secure, u"no_encryption"_s); break;
    case End::Withheld: outcome = notTaken(Kind::Withheld, Phase::PointOfNoReturn, u"withheld"_s); break;
    case End::Stopped: outcome = notTaken(Kind::FailedTemporary, Phase::Connect, u"cancelled"_s); break;
    case End::TimedOut: outcome = notTaken(Kind::FailedTemporary, Phase::Connect, u"timeout"_s); break;
    case End::Lost: outcome = notTaken(Kind::FailedTemporary, Phase::Connect, u"connection_lost"_s); break;
    }
    outcome.server = answer.server;
    if (answer.end != End::Answered) {
        if (answer.isPassed && answer.end != End::Withheld) { // whatever broke off after the first byte may have been taken
            outcome.kind = Kind::Unknown;
            outcome.phase = Phase::Reply;
        }
        return outcome;
    }

    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    outcome.phase = Phase::Reply;
    outcome.replyCode = answer.status;
    outcome.retryAfterSeconds = answer.retryAfterSeconds;
    const bool isTaken = m_provider.successStatus.contains(answer.status)
        && std::all_of(m_provider.successRules.begin(), m_provider.successRules.end(),
                       [&](const SmsRule& rule) { return holds(rule, document); });
    if (isTaken) {
        outcome.kind = Kind::Sent;
        outcome.phase = Phase::Done;
        outcome.providerId = cleanLine(valueAt(document, m_provider.idPointer), 200);
        return outcome;
    }
    const QString code = valueAt(document, m_provider.errorCodePointer);
    for (const QString& pointer : m_provider.errorTextPointers)
        if (outcome.reply.isEmpty())
            outcome.reply = cleanLine(valueAt(document, pointer), 500);

    // Their own number says more than the status; a server error is never proof that nothing was taken, whatever it says.
    const bool isServerError = answer.status >= 500;
    Verdict verdict = Verdict::Unknown;
    const bool isPartly = std::any_of(m_provider.successRules.begin(), m_provider.successRules.end(),
                                      [&](const SmsRule& rule) { return isPartlyTaken(rule, document); });
    if (isPartly)
        verdict = Verdict::Unknown;
    else if (!isServerError && m_provider.errorCodes.contains(code))
        verdict = m_provider.errorCodes[code];
    else if (m_provider.errorStatus.contains(answer.status))
        verdict = m_provider.errorStatus[answer.status];
    else if (answer.status >= 200 && answer.status < 300 && !outcome.reply.isEmpty())
        verdict = Verdict::Permanent; // "200, but no": they named an error
    outcome.kind = kindOf(verdict);
    outcome.reasonCode = reasonOf(outcome.kind, answer.status);
    static const QList<int> kMoved{301, 302, 307, 308};
    if (kMoved.contains(answer.status)) { // not followed, and not done either (RFC 9110 15.4)
        outcome.kind = Kind::Configuration;
        outcome.reasonCode = u"redirected"_s;
    }
    return outcome;
}

SmsDelivery SmsGateway::deliveryIn(const QJsonDocument& document, const QString& id) const
{
    SmsDelivery delivery{id, SmsDelivery::State::NotKnown, {}, {}};
    if (m_provider.isStatusList) {
        const QJsonObject entry = entryWith(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), id);
        for (const QString& word : m_provider.statusWords)
            if (delivery.word.isEmpty())
                delivery.word = entry[word].toVariant().toString();
    } else {
        delivery.word = valueAt(document, m_provider.statusPointer);
        delivery.detail = cleanLine(valueAt(document, m_provider.statusTextPointer));
    }
    delivery.word = cleanLine(delivery.word, 100);
    const QString state = m_provider.statusMap.value(delivery.word.toLower());
    if (state == u"accepted")
        delivery.state = SmsDelivery::State::Accepted;
    else if (state == u"delivered")
        delivery.state = SmsDelivery::State::Delivered;
    else if (state == u"failed")
        delivery.state = SmsDelivery::State::Failed;
    return delivery;
}

Result<std::vector<SmsDelivery>> SmsGateway::poll(const QStringList& ids)
{
    if (!m_provider.status)
        return Error{Error::Code::NothingToDo, {u"status"_s}, {}};
    std::vector<SmsDelivery> found;
    QJsonDocument list;
    for (const QString& id : ids) {
        if (!m_provider.isStatusList || list.isNull()) {
            SmsValues values = accountValues();
            values[u"id"_s] = id;
            const auto call = fillSmsCall(*m_provider.status, values);
            if (!call)
                return call.error();
            const HttpAnswer answer = exchange(*call, settings(), [] { return true; });
            if (answer.end == HttpAnswer::End::Stopped)
                return Error{Error::Code::Cancelled, {}, {}};
            if (answer.end != HttpAnswer::End::Answered)
                return Error{Error::Code::ConnectionFailed, {QUrl(call->url).host()}, answer.reason};
            if (answer.status == 404) {
                found.push_back({id, SmsDelivery::State::NotKnown, {}, {}});
                continue;
            }
            if (answer.status < 200 || answer.status > 299)
                return Error{Error::Code::NotAllowed, {QString::number(answer.status)}, {}};
            list = QJsonDocument::fromJson(answer.body);
        }
        found.push_back(deliveryIn(list, id));
    }
    return found;
}

} // namespace tegoed
