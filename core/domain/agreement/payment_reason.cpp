#include "core/domain/agreement/payment_reason.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

Result<std::vector<PaymentReason>> reasonsFromJson(const QByteArray& json)
{
    std::vector<PaymentReason> reasons;
    for (const QJsonValue& value : QJsonDocument::fromJson(json).object()["reasons"_L1].toArray()) {
        PaymentReason reason{value["code"_L1].toString(), value["nl"_L1].toString(), value["en"_L1].toString()};
        if (reason.code.isEmpty() || reason.nameNl.isEmpty() || reason.nameEn.isEmpty())
            return Error{Error::Code::InvalidInput, {u"reasons"_s, reason.code}, {}};
        reasons.push_back(reason);
    }
    if (reasons.empty())
        return Error{Error::Code::InvalidInput, {u"reasons"_s, {}}, {}};
    return reasons;
}

QString reasonCodeFor(const QString& name)
{
    constexpr qsizetype kLongest = 40;
    QString code;
    for (const QChar letter : name.toLower().normalized(QString::NormalizationForm_D)) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            code += letter;
        else if (letter.category() != QChar::Mark_NonSpacing && !code.isEmpty() && !code.endsWith(u'_'))
            code += u'_';
    }
    code.truncate(kLongest);
    while (code.endsWith(u'_'))
        code.chop(1);
    return code;
}

} // namespace tegoed
