#include "core/formats/mt940/balance_field.h"

#include "core/formats/mt940/statement_line.h"

#include <QRegularExpression>

namespace tegoed::formats {

using namespace Qt::Literals::StringLiterals;

BalanceField readBalanceField(const QString& text)
{
    static const QRegularExpression shape(u"^\\s*([CD])([0-9]{6})([A-Z]{3})?([0-9.,]+)\\s*$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    return {match.captured(1) == u"C", swiftDate(match.captured(2)), match.captured(3), swiftAmount(match.captured(4))};
}

} // namespace tegoed::formats
