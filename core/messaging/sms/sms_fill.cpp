#include "core/messaging/sms/sms_fill.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace tegoed {
namespace {

const QRegularExpression& placeForm()
{
    static const QRegularExpression form(u"\\{\\{\\s*([^{}]*?)\\s*\\}\\}"_s);
    return form;
}

/// The value as it stands between two quotes of JSON.
QString jsonEscaped(const QString& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(2, list.size() - 4));
}

QString escaped(const QString& value, SmsPlace place)
{
    switch (place) {
    case SmsPlace::Address:
    case SmsPlace::Form:
        return QString::fromLatin1(QUrl::toPercentEncoding(value));
    case SmsPlace::Json:
        return jsonEscaped(value);
    case SmsPlace::Header:
        break;
    }
    return value; // A control character in a header is refused by `exchange`.
}

} // namespace

QStringList smsPlaces(const QString& text)
{
    QStringList names;
    for (auto matches = placeForm().globalMatch(text); matches.hasNext();) {
        const QString inside = matches.next().captured(1);
        names << (inside.startsWith(u"basic ") ? inside.mid(6).split(u' ', Qt::SkipEmptyParts) : QStringList{inside});
    }
    return names;
}

Result<QString> fillSms(const QString& text, SmsPlace place, const SmsValues& values)
{
    for (const QString& name : smsPlaces(text))
        if (!values.contains(name))
            return Error{Error::Code::MissingInput, {name}, {}};
    QString filled;
    qsizetype at = 0;
    for (auto matches = placeForm().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        filled += QStringView(text).mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        const QString inside = match.captured(1);
        if (inside.startsWith(u"basic ")) {
            const QStringList pair = inside.mid(6).split(u' ', Qt::SkipEmptyParts);
            const QString both = values[pair.value(0)] + u':' + values[pair.value(1)];
            filled += QString::fromLatin1(both.toUtf8().toBase64());
        } else if (place == SmsPlace::Address && match.capturedStart() == 0) {
            filled += values[inside];
        } else {
            filled += escaped(values[inside], place);
        }
    }
    return QString(filled + QStringView(text).mid(at));
}

Result<HttpCall> fillSmsCall(const SmsCall& call, const SmsValues& values)
{
    HttpCall filled;
    filled.method = call.method;
    const auto url = fillSms(call.url, SmsPlace::Address, values);
    if (!url)
        return url.error();
    filled.url = *url;
    for (auto header = call.headers.begin(); header != call.headers.end(); ++header) {
        const auto value = fillSms(header.value(), SmsPlace::Header, values);
        if (!value)
            return value.error();
        filled.headers << qMakePair(header.key().toLatin1(), value->toUtf8());
    }
    if (call.bodyForm == SmsCall::BodyForm::None)
        return filled;
    const bool isJson = call.bodyForm == SmsCall::BodyForm::Json;
    const auto body = fillSms(call.body, isJson ? SmsPlace::Json : SmsPlace::Form, values);
    if (!body)
        return body.error();
    filled.body = body->toUtf8();
    filled.headers << qMakePair("Content-Type"_ba, isJson ? "application/json; charset=utf-8"_ba : "application/x-www-form-urlencoded"_ba);
    return filled;
}

} // namespace tegoed
