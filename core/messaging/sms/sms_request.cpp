#include "core/messaging/sms/sms_request.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace tegoed {

QByteArray smsRequestBytes(const SmsRequest& request)
{
    return QJsonDocument(QJsonObject{{u"from"_s, request.from},
                                     {u"reference"_s, request.reference},
                                     {u"test"_s, request.isTest},
                                     {u"text"_s, request.text},
                                     {u"to"_s, request.to}})
        .toJson(QJsonDocument::Compact);
}

Result<SmsRequest> readSmsRequest(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return Error{Error::Code::UnsupportedFormat, {u"sms request"_s}, {}};
    const QJsonObject object = document.object();
    const SmsRequest request{object[u"to"_s].toString(), object[u"from"_s].toString(), object[u"text"_s].toString(),
                             object[u"reference"_s].toString(), object[u"test"_s].toBool()};
    static const QRegularExpression number(u"\\A\\+[1-9][0-9]{6,14}\\z"_s);
    if (!number.match(request.to).hasMatch())
        return Error{Error::Code::InvalidInput, {u"phone number"_s, request.to}, {}};
    if (request.text.isEmpty())
        return Error{Error::Code::MissingInput, {u"text"_s}, {}};
    return request;
}

} // namespace tegoed
