#include "core/domain/payment/prepayment.h"

#include "core/domain/reference/reference.h"

#include <QRegularExpression>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

Result<QString> prepaymentReference(const QString& number, bool isBelgian)
{
    QString plain;
    for (const QChar sign : number) {
        if (sign.isLetterOrNumber() && (!isBelgian || sign.isDigit()))
            plain += sign.toUpper();
    }
    if (!isBelgian)
        return makeRf(plain);
    // Year and number, the number in six places, so that 2026 and 17 never are 20261 and 7.
    return makeOgm(plain.left(4) + plain.mid(4).rightJustified(6, u'0'));
}

bool namesReference(const QString& text, const QString& reference)
{
    if (reference.isEmpty())
        return false;
    QStringList signs;
    for (const QChar sign : reference)
        signs << QRegularExpression::escape(QString(sign));
    const QRegularExpression named(u"(?<![0-9A-Z])"_s + signs.join(u"[\\s/+*.-]*"_s) + u"(?![0-9A-Z])"_s);
    return named.match(text.toUpper()).hasMatch();
}

} // namespace tegoed
