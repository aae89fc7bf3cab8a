#include "core/messaging/whatsapp_link.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace tegoed {

Result<QString> whatsAppLink(const QString& e164, const QString& text)
{
    static const QRegularExpression number(u"\\A\\+[1-9][0-9]{6,14}\\z"_s);
    if (!number.match(e164).hasMatch())
        return Error{Error::Code::InvalidInput, {u"phone number"_s, e164}, {}};
    if (text.trimmed().isEmpty())
        return Error{Error::Code::MissingInput, {u"text"_s}, {}};
    if (text.size() > kWhatsAppTextLimit)
        return Error{Error::Code::InvalidInput, {u"text length"_s, QString::number(text.size())}, {}};
    return QString(u"https://wa.me/"_s + e164.mid(1) + u"?text="_s + QString::fromLatin1(QUrl::toPercentEncoding(text)));
}

} // namespace tegoed
