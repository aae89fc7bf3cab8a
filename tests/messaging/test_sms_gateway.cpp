// Each provider against a server that answers as its documentation says, and every way an exchange can break off. The server's
// record of the questions it read is the oracle for "asked once" and "not asked at all".
#include "core/messaging/sms/sms_gateway.h"
#include "core/messaging/sms/sms_request.h"
#include "tests/messaging/python_server.h"

#include <QTcpServer>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using test::PythonServer;
using Kind = Outcome::Kind;

Q_DECLARE_METATYPE(Outcome::Kind)

namespace {

const QString kText = u"Beste Zoë, \"factuur\" 100% & meer = groet\\ \n+1 €"_s;
const QString kSecret = u"canary-geheim"_s;

SmsRequest request()
{
    return {u"+31612345678"_s, u"Jansen"_s, kText, u"0191f2a4-7b1c-7d3e-9f00-1234567890ab"_s, false};
}

FrozenMessage frozen(const SmsRequest& of)
{
    return {smsRequestBytes(of), of.reference, of.from, of.to, {}};
}

SmsProvider provider(const QString& code)
{
    for (const SmsProvider& shipped : shippedSmsProviders())
        if (shipped.code == code)
            return shipped;
    qFatal("no such provider");
}

SmsAccount accountAt(const SmsProvider& of, const QString& base)
{
    SmsAccount account;
    for (const SmsField& field : of.fields) {
        if (field.isSecret)
            account.secrets[field.code] = SecretText(kSecret);
        else if (field.code == u"base" || field.code == u"url")
            account.fields[field.code] = base;
        else if (field.standard.isEmpty())
            account.fields[field.code] = u"AC1 23"_s;
    }
    account.connectTimeout = 60'000; // Longer than any machine is busy.
    account.timeout = 60'000;
    return account;
}

QJsonObject answer(int status, const QString& body, const QJsonObject& more = {})
{
    QJsonObject object{{u"status"_s, status}, {u"body"_s, body}};
    for (auto entry = more.begin(); entry != more.end(); ++entry)
        object[entry.key()] = entry.value();
    return object;
}

QString baseOf(const PythonServer& server)
{
    return u"http://127.0.0.1:%1/api"_s.arg(server.port());
}

} // namespace

class TestSmsGateway final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyShippedProviderIsWhole();
    void theQuestionIsWhatTheProviderWants_data();
    void theQuestionIsWhatTheProviderWants();
    void outcomes_data();
    void outcomes();
    void refusedPointOfNoReturnSendsNothing();
    void nothingIsAskedWhereNothingMayBe();
    void theSecretGoesToItsOwnHostOnly();
    void overTlsTheCertificateIsChecked();
    void aHandshakeThatFailsAsksNothing();
    void whatIsNoRequestIsNotSent();
    void statesAreAskedFor();
    void valuesCannotBreakOut();
    void brokenProvidersAreNamed_data();
    void brokenProvidersAreNamed();
};

void TestSmsGateway::everyShippedProviderIsWhole()
{
    QStringList codes;
    for (const SmsProvider& shipped : shippedSmsProviders()) {
        codes << shipped.code;
        QVERIFY2(shipped.code == u"generic" || !shipped.hosts.isEmpty(), qPrintable(shipped.code));
        for (const SmsField& field : shipped.fields)
            if (field.code == u"base") {
                QVERIFY2(shipped.hosts.contains(QUrl(field.standard).host()), qPrintable(shipped.code));
                QCOMPARE(QUrl(field.standard).scheme(), u"https"_s);
            }
        QVERIFY2(std::any_of(shipped.fields.begin(), shipped.fields.end(), [](const SmsField& f) { return f.isSecret; }), qPrintable(shipped.code));
    }
    QCOMPARE(codes, (QStringList{u"bird"_s, u"cm"_s, u"generic"_s, u"messagebird"_s, u"smstools"_s, u"spryng"_s, u"twilio"_s, u"vonage"_s}));
}

void TestSmsGateway::theQuestionIsWhatTheProviderWants_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QJsonObject>("good");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("number"); // where it stands, and how it is written
    QTest::addColumn<QString>("textAt");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* code, const QJsonObject& good, const QString& path, const QStringList& number, const QString& textAt,
                        const QString& header, const QString& id) {
        QTest::newRow(code) << QString::fromLatin1(code) << good << path << number << textAt << header << id;
    };
    row("smstools", answer(200, uR"({"messageid":"m-1"})"_s), u"/api/message/send"_s, {u"/to"_s, u"31612345678"_s}, u"/message"_s,
        u"x-client-secret=canary-geheim"_s, u"m-1"_s);
    row("twilio", answer(201, uR"({"sid":"SM7","status":"queued"})"_s), u"/api/Accounts/AC1%2023/Messages.json"_s, {u"To"_s, u"+31612345678"_s},
        u"Body"_s, u"authorization=Basic "_s + QString::fromLatin1("AC1 23:canary-geheim"_ba.toBase64()), u"SM7"_s);
    row("messagebird", answer(201, uR"({"id":"mb1","recipients":{"items":[{"status":"sent"}]}})"_s), u"/api/messages"_s,
        {u"/recipients/0"_s, u"31612345678"_s}, u"/body"_s, u"authorization=AccessKey canary-geheim"_s, u"mb1"_s);
    row("bird", answer(202, uR"({"id":"b1","status":"accepted"})"_s), u"/api/workspaces/AC1%2023/channels/AC1%2023/messages"_s,
        {u"/receiver/contacts/0/identifierValue"_s, u"+31612345678"_s}, u"/body/text/text"_s, u"authorization=AccessKey canary-geheim"_s, u"b1"_s);
    row("spryng", answer(200, uR"({"id":"s1","credits":1})"_s), u"/api/messages?with[]=recipients"_s, {u"/recipients/0"_s, u"31612345678"_s},
        u"/body"_s, u"authorization=Bearer canary-geheim"_s, u"s1"_s);
    row("cm", answer(200, uR"({"details":"Created","errorCode":0,"messages":[{"to":"0031612345678","status":"Accepted","reference":"r1","parts":1}]})"_s),
        u"/api/message"_s, {u"/messages/msg/0/to/0/number"_s, u"0031612345678"_s}, u"/messages/msg/0/body/content"_s,
        u"x-cm-producttoken=canary-geheim"_s, u"r1"_s);
    row("vonage", answer(200, uR"({"message-count":"2","messages":[{"status":"0","message-id":"v1"},{"status":"0","message-id":"v2"}]})"_s),
        u"/api/sms/json"_s, {u"to"_s, u"31612345678"_s}, u"text"_s, u"content-type=application/x-www-form-urlencoded"_s, u"v1"_s);
    row("generic", answer(201, uR"({"id":42})"_s), u"/api"_s, {u"/to"_s, u"+31612345678"_s}, u"/text"_s, u"authorization=Bearer canary-geheim"_s, u"42"_s);
}

void TestSmsGateway::theQuestionIsWhatTheProviderWants()
{
    QFETCH(QString, code);
    QFETCH(QJsonObject, good);
    QFETCH(QString, path);
    QFETCH(QStringList, number);
    QFETCH(QString, textAt);
    QFETCH(QString, header);
    QFETCH(QString, id);
    const PythonServer server(u"scripted_http"_s, {{u"answers"_s, QJsonArray{good}}});
    const SmsProvider spoken = provider(code);
    SmsGateway gateway(spoken, accountAt(spoken, baseOf(server)));
    int asked = 0;
    qsizetype questionsBefore = -1;
    const Outcome outcome = gateway.deliver(frozen(request()), [&] {
        ++asked;
        questionsBefore = server.logged(u"request"_s).size();
        return true;
    });
    QVERIFY2(outcome.kind == Kind::Sent, qPrintable(outcome.reasonCode + u' ' + outcome.reply));
    QCOMPARE(outcome.providerId, id);
    QCOMPARE(asked, 1);
    QCOMPARE(questionsBefore, 0);
    const auto questions = server.logged(u"request"_s);
    QCOMPARE(questions.size(), 1);
    QCOMPARE(questions[0][u"request"_s].toString(), u"POST"_s);
    QCOMPARE(questions[0][u"path"_s].toString(), path);
    QCOMPARE(questions[0][u"headers"_s].toObject()[header.section(u'=', 0, 0)].toString(), header.section(u'=', 1));
    const QString body = questions[0][u"body"_s].toString();
    if (textAt.startsWith(u'/')) {
        // Read by Qt through the pointer, compared as JSON: not by what wrote it.
        QJsonValue value = QJsonDocument::fromJson(body.toUtf8()).object();
        const auto at = [&](const QString& pointer) {
            QJsonValue found = value;
            for (const QString& step : pointer.mid(1).split(u'/'))
                found = found.isArray() ? found.toArray().at(step.toInt()) : found.toObject()[step];
            return found.toString();
        };
        QCOMPARE(at(textAt), kText);
        QCOMPARE(at(number[0]), number[1]);
    } else {
        const QUrlQuery query(body);
        QCOMPARE(query.queryItemValue(textAt, QUrl::FullyDecoded), kText);
        QCOMPARE(query.queryItemValue(number[0], QUrl::FullyDecoded), number[1]);
    }
}

void TestSmsGateway::outcomes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QJsonObject>("given");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("reply");
    QTest::addColumn<int>("retryAfter");
    const auto row = [](const char* name, const char* code, const QJsonObject& given, Kind kind, const char* reason, const QString& reply = {},
                        int retryAfter = 0) {
        QTest::newRow(name) << QString::fromLatin1(code) << given << kind << QString::fromLatin1(reason) << reply << retryAfter;
    };
    const auto error = [](const QString& code, const QString& text) { return uR"({"error":%1,"errorMsg":"%2"})"_s.arg(code, text); };
    row("smstools: bad login", "smstools", answer(401, error(u"104"_s, u"Bad login"_s)), Kind::Configuration, "wrong_password", u"Bad login"_s);
    row("smstools: opted out", "smstools", answer(400, error(u"131"_s, u"Opted out"_s)), Kind::FailedPermanent, "message_refused", u"Opted out"_s);
    row("smstools: 200 with an error in it", "smstools", answer(200, error(u"131"_s, u"Opted out"_s)), Kind::FailedPermanent, "message_refused", u"Opted out"_s);
    row("smstools: 200 with an error we do not know", "smstools", answer(200, error(u"9999"_s, u"Hm"_s)), Kind::FailedPermanent, "message_refused", u"Hm"_s);
    row("smstools: 200 with an error of its server", "smstools", answer(200, error(u"105"_s, u"Server"_s)), Kind::Unknown, "no_clear_answer", u"Server"_s);
    row("twilio: no such number", "twilio", answer(400, uR"({"code":21211,"message":"Invalid 'To'","status":400})"_s), Kind::FailedPermanent, "message_refused", u"Invalid 'To'"_s);
    row("twilio: wrong token", "twilio", answer(401, uR"({"code":20003,"message":"Authenticate"})"_s), Kind::Configuration, "wrong_password", u"Authenticate"_s);
    row("vonage: 200, but throttled", "vonage", answer(200, uR"({"messages":[{"status":"1","error-text":"Throttled"}]})"_s), Kind::FailedTemporary, "busy", u"Throttled"_s);
    row("vonage: 200, but no money", "vonage", answer(200, uR"({"messages":[{"status":"9","error-text":"Quota"}]})"_s), Kind::Configuration, "account_refused", u"Quota"_s);
    row("vonage: one part taken, one not", "vonage", answer(200, uR"({"messages":[{"status":"0","message-id":"a"},{"status":"6","error-text":"x"}]})"_s), Kind::Unknown, "no_clear_answer");
    row("vonage: one part not, one taken", "vonage", answer(200, uR"({"messages":[{"status":"6","error-text":"x"},{"status":"0","message-id":"a"}]})"_s), Kind::Unknown, "no_clear_answer", u"x"_s);
    row("spryng: not valid", "spryng", answer(422, uR"({"message":"The given data was invalid.","errors":{}})"_s), Kind::FailedPermanent, "message_refused", u"The given data was invalid."_s);
    row("cm: rejected", "cm", answer(200, uR"({"errorCode":0,"messages":[{"status":"Rejected","messageErrorCode":303,"messageDetails":"Invalid number"}]})"_s), Kind::FailedPermanent, "message_refused", u"Invalid number"_s);
    row("429, seconds", "generic", answer(429, uR"({"message":"slow down"})"_s, {{u"headers"_s, QJsonObject{{u"Retry-After"_s, u"90"_s}}}}), Kind::FailedTemporary, "busy", u"slow down"_s, 90);
    row("429, a date", "generic", answer(429, {}, {{u"headers"_s, QJsonObject{{u"Retry-After"_s, u"+600"_s}}}}), Kind::FailedTemporary, "busy", {}, 600);
    row("429 without a hint", "twilio", answer(429, uR"({"code":20429,"message":"Too Many"})"_s), Kind::FailedTemporary, "busy", u"Too Many"_s);
    row("500", "generic", answer(500, uR"({"message":"oops"})"_s), Kind::Unknown, "no_clear_answer", u"oops"_s);
    row("500 with an error number that means refused", "twilio", answer(500, uR"({"code":21211,"message":"x"})"_s), Kind::Unknown, "no_clear_answer", u"x"_s);
    row("502", "smstools", answer(502, u"<html>Bad gateway</html>"_s), Kind::Unknown, "no_clear_answer");
    row("503 that nobody documents", "generic", answer(503, {}, {{u"headers"_s, QJsonObject{{u"Retry-After"_s, u"5"_s}}}}), Kind::Unknown, "no_clear_answer", {}, 5);
    row("504", "generic", answer(504, {}), Kind::Unknown, "no_clear_answer");
    row("408", "generic", answer(408, {}), Kind::Unknown, "no_clear_answer");
    row("200 that is no JSON", "smstools", answer(200, u"OK"_s), Kind::Unknown, "no_clear_answer");
    row("200 with an empty id", "smstools", answer(200, uR"({"messageid":""})"_s), Kind::Unknown, "no_clear_answer");
    row("200 with id null", "messagebird", answer(201, uR"({"id":null})"_s), Kind::Unknown, "no_clear_answer");
    row("read and dropped", "generic", {{u"do"_s, u"drop"_s}}, Kind::Unknown, "connection_lost");
    row("half of a good answer", "smstools", answer(200, uR"({"messageid":"m-1"})"_s, {{u"do"_s, u"drop_half"_s}}), Kind::Unknown, "connection_lost");
    row("too slow", "generic", answer(201, uR"({"id":1})"_s, {{u"do"_s, u"slow"_s}, {u"seconds"_s, 90}}), Kind::Unknown, "timeout");
    row("slow, but in time", "generic", answer(201, uR"({"id":1})"_s, {{u"do"_s, u"slow"_s}, {u"seconds"_s, 0.5}}), Kind::Sent, "");
    row("moved to another host", "generic", answer(302, {}, {{u"headers"_s, QJsonObject{{u"Location"_s, u"https://evil.example/"_s}}}}), Kind::Configuration, "redirected");
    row("moved for good, same host", "generic", answer(308, {}, {{u"headers"_s, QJsonObject{{u"Location"_s, u"/elsewhere"_s}}}}), Kind::Configuration, "redirected");
    row("see other, which follows success too", "generic", answer(303, {}, {{u"headers"_s, QJsonObject{{u"Location"_s, u"/done"_s}}}}), Kind::Unknown, "no_clear_answer");
}

void TestSmsGateway::outcomes()
{
    QFETCH(QString, code);
    QFETCH(QJsonObject, given);
    QFETCH(Kind, kind);
    QFETCH(QString, reason);
    QFETCH(QString, reply);
    QFETCH(int, retryAfter);
    const PythonServer server(u"scripted_http"_s, {{u"answers"_s, QJsonArray{given}}});
    const SmsProvider spoken = provider(code);
    SmsAccount account = accountAt(spoken, baseOf(server));
    if (reason == u"timeout")
        account.timeout = 4'000;
    SmsGateway gateway(spoken, account);
    const Outcome outcome = gateway.deliver(frozen(request()), [] { return true; });
    const QByteArray told = u"kind %1, %2, %3"_s.arg(int(outcome.kind)).arg(outcome.reasonCode, outcome.reply).toUtf8();
    QVERIFY2(outcome.kind == kind, told.constData());
    QVERIFY2(outcome.reasonCode == reason, told.constData());
    QVERIFY2(outcome.reply == reply, told.constData());
    QVERIFY2(std::abs(outcome.retryAfterSeconds.value_or(0) - retryAfter) <= 5, told.constData()); // a date moves with the clock
    QCOMPARE(server.logged(u"request"_s).size(), 1); // asked once, whatever came
}

void TestSmsGateway::refusedPointOfNoReturnSendsNothing()
{
    const PythonServer server(u"scripted_http"_s, {{u"answers"_s, QJsonArray{answer(201, uR"({"id":1})"_s)}}});
    const SmsProvider spoken = provider(u"generic"_s);
    SmsGateway gateway(spoken, accountAt(spoken, baseOf(server)));
    int asked = 0;
    const Outcome outcome = gateway.deliver(frozen(request()), [&] { ++asked; return false; });
    QCOMPARE(outcome.kind, Kind::Withheld);
    QCOMPARE(asked, 1);
    QTest::qSleep(100);
    QCOMPARE(server.logged(u"request"_s).size(), 0);
}

void TestSmsGateway::nothingIsAskedWhereNothingMayBe()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const QString closed = u"http://127.0.0.1:%1/"_s.arg(free.serverPort());
    free.close();
    const SmsProvider spoken = provider(u"generic"_s);
    const auto outcomeAt = [&](const QString& base) {
        SmsGateway gateway(spoken, accountAt(spoken, base));
        int asked = 0;
        Outcome outcome = gateway.deliver(frozen(request()), [&] { ++asked; return true; });
        if (asked > 0)
            outcome.reasonCode = u"asked"_s;
        return outcome;
    };
    Outcome outcome = outcomeAt(closed);
    QCOMPARE(outcome.kind, Kind::FailedTemporary);
    QCOMPARE(outcome.reasonCode, u"refused"_s);
    for (const QString& bad : {u"http://sms.example/send"_s, u"ftp://127.0.0.1/"_s, u"file:///etc/passwd"_s, u"https://user:pw@sms.example/"_s,
                               u"https:///x"_s, u"http://localhost.example/"_s, u"nonsense"_s, u"http://127.0.0.1@evil.example/"_s}) {
        outcome = outcomeAt(bad);
        QVERIFY2(outcome.kind == Kind::Configuration, qPrintable(bad));
        QCOMPARE(outcome.reasonCode, u"address_not_allowed"_s);
    }
}

void TestSmsGateway::theSecretGoesToItsOwnHostOnly()
{
    const SmsProvider spoken = provider(u"twilio"_s);
    SmsAccount account = accountAt(spoken, u"https://api.twilio.com.evil.example/2010-04-01"_s);
    SmsGateway gateway(spoken, account);
    const Outcome outcome = gateway.deliver(frozen(request()), [] { return true; });
    QCOMPARE(outcome.kind, Kind::Configuration);
    QCOMPARE(outcome.reasonCode, u"address_not_allowed"_s);
    account.fields[u"base"_s].clear();
    account.secrets.clear();
    SmsGateway incomplete(spoken, account);
    QCOMPARE(incomplete.deliver(frozen(request()), [] { return true; }).reasonCode, u"account_incomplete"_s);
}

void TestSmsGateway::overTlsTheCertificateIsChecked()
{
    const QString certificates = test::certificates();
    QVERIFY(!certificates.isEmpty());
    const auto outcomeWith = [&](const QString& certificate) {
        const QString pair = certificates + u'/' + certificate;
        const PythonServer server(u"scripted_http"_s, {{u"answers"_s, QJsonArray{answer(201, uR"({"id":1})"_s)}},
                                                       {u"cert"_s, QString(pair + u".pem"_s)}, {u"key"_s, QString(pair + u".key"_s)}});
        const SmsProvider spoken = provider(u"generic"_s);
        SmsAccount account = accountAt(spoken, u"https://localhost:%1/"_s.arg(server.port()));
        account.caFile = certificates + u"/ca.pem"_s;
        SmsGateway gateway(spoken, account);
        const Outcome outcome = gateway.deliver(frozen(request()), [] { return true; });
        return std::pair(outcome, server.logged(u"request"_s).size());
    };
    QCOMPARE(outcomeWith(u"good"_s).first.kind, Kind::Sent);
    for (const auto& [certificate, reason] : {std::pair(u"other"_s, u"certificate_name"_s), std::pair(u"expired"_s, u"certificate_expired"_s),
                                              std::pair(u"stranger"_s, u"certificate_untrusted"_s)}) {
        const auto [outcome, questions] = outcomeWith(certificate);
        QCOMPARE(outcome.kind, Kind::Configuration);
        QCOMPARE(outcome.reasonCode, reason);
        QCOMPARE(questions, 0);
    }
}

/// A line that ends in the handshake is no proof against the provider: nothing was asked, the message goes again.
void TestSmsGateway::aHandshakeThatFailsAsksNothing()
{
    const QString pair = test::certificates() + u"/good"_s;
    const auto outcomeOf = [&](const QString& steps) {
        const PythonServer server(u"scripted_smtp"_s, {{u"tls"_s, u"implicit"_s}, {u"cert"_s, QString(pair + u".pem"_s)},
                                                       {u"key"_s, QString(pair + u".key"_s)}, {u"answers"_s, QJsonObject{{u"HANDSHAKE"_s, steps}}}});
        const SmsProvider spoken = provider(u"generic"_s);
        SmsAccount account = accountAt(spoken, u"https://localhost:%1/"_s.arg(server.port()));
        account.caFile = test::certificates() + u"/ca.pem"_s;
        if (steps.contains(u"sleep"))
            account.connectTimeout = 4'000;
        SmsGateway gateway(spoken, account);
        bool asked = false;
        const Outcome outcome = gateway.deliver(frozen(request()), [&] { return asked = true; });
        return asked ? u"asked"_s : outcome.reasonCode + (outcome.kind == Kind::FailedTemporary ? u", goes again"_s : u", stops"_s);
    };
    for (const QString& steps : {u"flight 0|close"_s, u"flight 0|drop"_s, u"flight 60|close"_s, u"flight 500|close"_s, u"flight 500|drop"_s})
        QCOMPARE(outcomeOf(steps), u"connection_lost, goes again"_s);
    QCOMPARE(outcomeOf(u"flight 500|sleep 90"_s), u"timeout, goes again"_s);
    QCOMPARE(outcomeOf(u"flight 0|hex 15030300020228|close"_s), u"no_encryption, stops"_s);
    QCOMPARE(outcomeOf(u"flight 0|HTTP/1.1 200 OK|close"_s), u"no_encryption, stops"_s);
}

void TestSmsGateway::whatIsNoRequestIsNotSent()
{
    const SmsProvider spoken = provider(u"generic"_s);
    SmsGateway gateway(spoken, accountAt(spoken, u"http://127.0.0.1:1/"_s));
    const auto reason = [&](const FrozenMessage& message) { return gateway.deliver(message, [] { return true; }).reasonCode; };
    QCOMPARE(reason({"{}"_ba, {}, {}, {}, {}}), u"invalid_message"_s);
    SmsRequest bad = request();
    bad.to = u"0612345678"_s;
    QCOMPARE(reason(frozen(bad)), u"invalid_message"_s);
    bad = request();
    FrozenMessage other = frozen(bad);
    other.recipient = u"+31698765432"_s;
    QCOMPARE(reason(other), u"invalid_message"_s);
    bad.text = u"x"_s.repeated(2'000);
    QCOMPARE(reason(frozen(bad)), u"too_large"_s);
    bad = request();
    bad.isTest = true;
    QCOMPARE(reason(frozen(bad)), u"no_test_at_provider"_s);
    QCOMPARE(*readSmsRequest(smsRequestBytes(request())), request());
    QCOMPARE(smsRequestBytes(request()), smsRequestBytes(request()));
}

void TestSmsGateway::statesAreAskedFor()
{
    using State = SmsDelivery::State;
    const SmsProvider twilio = provider(u"twilio"_s);
    const PythonServer server(u"scripted_http"_s, {{u"answers"_s, QJsonArray{answer(200, uR"({"sid":"SM1","status":"delivered"})"_s),
        answer(200, uR"({"sid":"SM2","status":"undelivered","error_code":30003})"_s), answer(200, uR"({"status":"teleported"})"_s), answer(404, uR"({})"_s)}}});
    SmsGateway gateway(twilio, accountAt(twilio, baseOf(server)));
    const auto states = gateway.poll({u"SM1"_s, u"SM2"_s, u"SM3"_s, u"SM/4"_s});
    QVERIFY(states);
    QCOMPARE((*states)[0].state, State::Delivered);
    QCOMPARE((*states)[1].state, State::Failed);
    QCOMPARE((*states)[1].detail, u"30003"_s);
    QCOMPARE((*states)[2].state, State::NotKnown);
    QCOMPARE((*states)[2].word, u"teleported"_s);
    QCOMPARE((*states)[3].state, State::NotKnown);
    QCOMPARE(server.logged(u"request"_s).at(0)[u"request"_s].toString(), u"GET"_s);
    QCOMPARE(server.logged(u"request"_s).at(3)[u"path"_s].toString(), u"/api/Accounts/AC1%2023/Messages/SM%2F4.json"_s);

    const SmsProvider smstools = provider(u"smstools"_s);
    const PythonServer list(u"scripted_http"_s, {{u"answers"_s, QJsonArray{answer(200,
        uR"({"messages":[{"messageid":"a","status":"Delivered"},{"messageid":"b","status":"failed"},{"messageid":"c"}]})"_s)}}});
    SmsGateway listing(smstools, accountAt(smstools, baseOf(list)));
    const auto listed = listing.poll({u"b"_s, u"a"_s, u"c"_s, u"d"_s});
    QVERIFY(listed);
    QCOMPARE((*listed)[0].state, State::Failed);
    QCOMPARE((*listed)[1].state, State::Delivered);
    QCOMPARE((*listed)[2].state, State::NotKnown);
    QCOMPARE((*listed)[3].state, State::NotKnown);
    QCOMPARE(list.logged(u"request"_s).size(), 1);

    SmsGateway silent(provider(u"cm"_s), {});
    QVERIFY(!silent.canPoll());
    QCOMPARE(silent.poll({u"x"_s}).error().code, Error::Code::NothingToDo);
    const PythonServer refusing(u"scripted_http"_s, {{u"answers"_s, QJsonArray{answer(401, {})}}});
    SmsGateway refused(twilio, accountAt(twilio, baseOf(refusing)));
    QCOMPARE(refused.poll({u"x"_s}).error().code, Error::Code::NotAllowed);
}

void TestSmsGateway::valuesCannotBreakOut()
{
    const SmsValues values{{u"text"_s, u"\",\"to\":\"+1900\" {{secret.x}} &To=1\r\n\u2028"_s}, {u"to"_s, u"../../evil?x=1#"_s}, {u"secret.x"_s, kSecret}};
    const QString json = *fillSms(uR"({"t":"{{text}}"})"_s, SmsPlace::Json, values);
    const QJsonObject read = QJsonDocument::fromJson(json.toUtf8()).object();
    QCOMPARE(read.size(), 1);
    QCOMPARE(read[u"t"_s].toString(), values[u"text"_s]); // a place in a value is text, not a place
    const QString form = *fillSms(u"Body={{text}}&x=1"_s, SmsPlace::Form, values);
    QCOMPARE(QUrlQuery(form).queryItems().size(), 2);
    QCOMPARE(*fillSms(u"https://a.example/{{to}}"_s, SmsPlace::Address, values), u"https://a.example/..%2F..%2Fevil%3Fx%3D1%23"_s);
    QCOMPARE(fillSms(u"{{nothing}}"_s, SmsPlace::Json, values).error().code, Error::Code::MissingInput);
    // A line end in a header never reaches the wire.
    const SmsProvider spoken = provider(u"generic"_s);
    SmsAccount account = accountAt(spoken, u"http://127.0.0.1:1/"_s);
    account.secrets[u"token"_s] = SecretText(u"x\r\nEvil: 1"_s);
    SmsGateway gateway(spoken, account);
    QCOMPARE(gateway.deliver(frozen(request()), [] { return true; }).reasonCode, u"address_not_allowed"_s);
}

void TestSmsGateway::brokenProvidersAreNamed_data()
{
    QTest::addColumn<QString>("replace");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("detail");
    QTest::newRow("an unknown place") << u"{{text}}"_s << u"{{tekst}}"_s << u"unknown place {{tekst}}"_s;
    QTest::newRow("an unknown number form") << u"e164"_s << u"local"_s << u"numberForm: e164, digits or zeros"_s;
    QTest::newRow("an unknown method") << u"\"POST\""_s << u"\"DELETE\""_s << u"method: GET, POST or PUT"_s;
    QTest::newRow("an unknown verdict") << u"\"codes\": {}"_s << u"\"codes\": {\"1\": \"fine\"}"_s << u"failure: code 1 has no verdict"_s;
    QTest::newRow("a secret with a default") << u"\"secret\": true,"_s << u"\"secret\": true, \"default\": \"x\","_s << u"a secret has no default"_s;
}

void TestSmsGateway::brokenProvidersAreNamed()
{
    QFETCH(QString, replace);
    QFETCH(QString, by);
    QFETCH(QString, detail);
    QFile file(u":/tegoed/sms/generic.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString json = QString::fromUtf8(file.readAll());
    QVERIFY(json.contains(replace));
    const auto provider = readSmsProvider(json.replace(replace, by).toUtf8(), u"mine.json"_s);
    QVERIFY(!provider);
    QCOMPARE(provider.error().code, Error::Code::UnsupportedFormat);
    QCOMPARE(provider.error().arguments, QStringList{u"mine.json"_s});
    QCOMPARE(provider.error().detail, detail);
}

QTEST_GUILESS_MAIN(TestSmsGateway)
#include "test_sms_gateway.moc"
