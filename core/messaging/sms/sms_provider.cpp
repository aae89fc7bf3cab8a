#include "core/messaging/sms/sms_provider.h"

#include "core/messaging/sms/sms_fill.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace tegoed {
namespace {

using Verdict = SmsProvider::Verdict;

std::optional<Verdict> verdictOf(const QString& word)
{
    static const QHash<QString, Verdict> words{{u"temporary"_s, Verdict::Temporary}, {u"permanent"_s, Verdict::Permanent},
                                               {u"configuration"_s, Verdict::Configuration}, {u"unknown"_s, Verdict::Unknown}};
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<SmsProvider::NumberForm> numberFormOf(const QString& word)
{
    using Form = SmsProvider::NumberForm;
    static const QHash<QString, Form> words{{u"e164"_s, Form::E164}, {u"digits"_s, Form::Digits}, {u"zeros"_s, Form::Zeros}};
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

/// Collects the first thing that is wrong, so that reading stays a list of lines.
class Reader {
public:
    explicit Reader(QString name) : m_name(std::move(name)) {}
    void require(bool holds, const QString& what)
    {
        if (!holds && m_wrong.isEmpty())
            m_wrong = what;
    }
    std::optional<Error> error() const
    {
        return m_wrong.isEmpty() ? std::nullopt : std::optional(Error{Error::Code::UnsupportedFormat, {m_name}, m_wrong});
    }

    SmsCall call(const QJsonObject& object)
    {
        SmsCall call;
        call.method = object[u"method"_s].toString().toLatin1();
        call.url = object[u"url"_s].toString();
        const QJsonObject headers = object[u"headers"_s].toObject();
        for (auto header = headers.begin(); header != headers.end(); ++header)
            call.headers[header.key()] = header.value().toString();
        const QString form = object[u"bodyForm"_s].toString();
        call.bodyForm = form == u"json" ? SmsCall::BodyForm::Json : form == u"form" ? SmsCall::BodyForm::Form : SmsCall::BodyForm::None;
        call.body = object[u"body"_s].toString();
        require(call.method == "GET" || call.method == "POST" || call.method == "PUT", u"method: GET, POST or PUT"_s);
        require(!call.url.isEmpty(), u"url is missing"_s);
        return call;
    }

private:
    QString m_name;
    QString m_wrong;
};

void readFields(const QJsonObject& object, SmsProvider* provider, Reader* reader)
{
    for (const QJsonValue value : object[u"fields"_s].toArray()) {
        SmsField field{value[u"code"_s].toString(), value[u"secret"_s].toBool(), value[u"required"_s].toBool(), value[u"default"_s].toString()};
        reader->require(!field.code.isEmpty(), u"a field has no code"_s);
        reader->require(!field.isSecret || field.standard.isEmpty(), u"a secret has no default"_s);
        provider->fields.push_back(std::move(field));
    }
}

void readAnswers(const QJsonObject& success, const QJsonObject& failure, SmsProvider* provider, Reader* reader)
{
    for (const QJsonValue status : success[u"status"_s].toArray())
        provider->successStatus << status.toInt();
    for (const QJsonValue value : success[u"rules"_s].toArray()) {
        SmsRule rule{value[u"pointer"_s].toString(), {}, value[u"orAbsent"_s].toBool()};
        if (value.toObject().contains(u"equals"_s))
            rule.equals = value[u"equals"_s].toString();
        reader->require(rule.pointer.startsWith(u'/'), u"a rule of success has no pointer"_s);
        provider->successRules.push_back(std::move(rule));
    }
    provider->idPointer = success[u"id"_s].toString();
    reader->require(!provider->successStatus.isEmpty(), u"success: status is missing"_s);

    provider->errorCodePointer = failure[u"code"_s].toString();
    for (const QJsonValue pointer : failure[u"text"_s].toArray())
        provider->errorTextPointers << pointer.toString();
    const QJsonObject codes = failure[u"codes"_s].toObject();
    for (auto code = codes.begin(); code != codes.end(); ++code) {
        const auto verdict = verdictOf(code.value().toString());
        reader->require(verdict.has_value(), u"failure: code %1 has no verdict"_s.arg(code.key()));
        provider->errorCodes[code.key()] = verdict.value_or(Verdict::Unknown);
    }
    for (const QString& word : {u"temporary"_s, u"permanent"_s, u"configuration"_s})
        for (const QJsonValue status : failure[word].toArray())
            provider->errorStatus[status.toInt()] = *verdictOf(word);
}

void readStatus(const QJsonObject& object, SmsProvider* provider, Reader* reader)
{
    if (object.isEmpty())
        return;
    provider->status = reader->call(object);
    provider->isStatusList = object[u"isList"_s].toBool();
    provider->statusPointer = object[u"pointer"_s].toString();
    provider->statusTextPointer = object[u"text"_s].toString();
    for (const QJsonValue word : object[u"words"_s].toArray())
        provider->statusWords << word.toString();
    const QJsonObject map = object[u"map"_s].toObject();
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        const QString state = entry.value().toString();
        reader->require(state == u"accepted" || state == u"delivered" || state == u"failed", u"status: %1 is no state"_s.arg(state));
        provider->statusMap[entry.key()] = state;
    }
    reader->require(provider->isStatusList ? !provider->statusWords.isEmpty() : provider->statusPointer.startsWith(u'/'),
                    u"status: where the state stands is missing"_s);
}

void checkPlaces(const SmsProvider& provider, const SmsCall& call, bool isStatus, Reader* reader)
{
    QStringList known{u"to"_s, u"from"_s, u"text"_s, u"reference"_s, u"test"_s, u"alphabet"_s};
    if (isStatus)
        known = QStringList{u"id"_s};
    for (const SmsField& field : provider.fields)
        known << (field.isSecret ? u"secret."_s : u"field."_s) + field.code;
    QStringList used = smsPlaces(call.url) + smsPlaces(call.body);
    for (const QString& header : call.headers)
        used << smsPlaces(header);
    for (const QString& name : used)
        reader->require(known.contains(name), u"unknown place {{%1}}"_s.arg(name));
}

} // namespace

Result<SmsProvider> readSmsProvider(const QByteArray& json, const QString& name)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject())
        return Error{Error::Code::UnsupportedFormat, {name}, parsed.errorString()};
    const QJsonObject object = document.object();
    Reader reader(name);
    SmsProvider provider;
    provider.code = object[u"code"_s].toString();
    provider.name = object[u"name"_s].toString();
    provider.website = object[u"website"_s].toString();
    for (const QJsonValue host : object[u"hosts"_s].toArray())
        provider.hosts << host.toString();
    const auto form = numberFormOf(object[u"numberForm"_s].toString());
    reader.require(!provider.code.isEmpty() && !provider.name.isEmpty(), u"code or name is missing"_s);
    reader.require(form.has_value(), u"numberForm: e164, digits or zeros"_s);
    provider.numberForm = form.value_or(SmsProvider::NumberForm::E164);
    provider.mostCharacters = object[u"mostCharacters"_s].toInt(612);
    provider.hasTest = object[u"hasTest"_s].toBool();
    readFields(object, &provider, &reader);
    provider.send = reader.call(object[u"send"_s].toObject());
    readAnswers(object[u"success"_s].toObject(), object[u"failure"_s].toObject(), &provider, &reader);
    readStatus(object[u"status"_s].toObject(), &provider, &reader);
    checkPlaces(provider, provider.send, false, &reader);
    if (provider.status)
        checkPlaces(provider, *provider.status, true, &reader);
    if (const auto error = reader.error())
        return *error;
    return provider;
}

std::vector<SmsProvider> shippedSmsProviders()
{
    std::vector<SmsProvider> providers;
    const QDir folder(u":/tegoed/sms"_s);
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto provider = readSmsProvider(file.readAll(), name);
        TEGOED_ENSURE(provider); // ours to ship right: tests/messaging reads each
        providers.push_back(*std::move(provider));
    }
    return providers;
}

} // namespace tegoed
