#include "core/domain/law/calculation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

QString canonical(const QString& kind, const Money& total, const QJsonArray& parts)
{
    const QJsonObject object{{u"kind"_s, kind}, {u"total"_s, total.toDecimal()}, {u"currency"_s, total.currency().code()}, {u"parts"_s, parts}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); // Qt keeps the keys of an object sorted.
}

struct Kept {
    QJsonArray parts;
    Currency currency;
};

std::optional<Kept> keptOf(const QString& calculation, const QString& kind)
{
    const QJsonObject object = QJsonDocument::fromJson(calculation.toUtf8()).object();
    const std::optional<Currency> currency = Currency::fromCode(object[u"currency"_s].toString());
    if (!currency || object[u"kind"_s].toString() != kind || !object[u"parts"_s].isArray())
        return std::nullopt;
    return Kept{object[u"parts"_s].toArray(), *currency};
}

std::optional<Money> amount(const QJsonValue& part, const QString& key, Currency currency)
{
    const Result<Money> found = Money::fromDecimal(part[key].toString(), currency);
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace

QString interestCalculation(const InterestFigure& figure)
{
    QJsonArray parts;
    for (const InterestPart& part : figure.parts)
        parts += QJsonObject{{u"from"_s, part.from.toIso()}, {u"to"_s, part.to.toIso()}, {u"rate"_s, part.rate.toPercent()},
                             {u"base"_s, part.base.toDecimal()}, {u"interest"_s, part.interest.toDecimal()}};
    return canonical(u"interest"_s, figure.interest, parts);
}

QString costsCalculation(const CollectionCosts& costs)
{
    QJsonArray parts;
    for (const CostLine& line : costs.lines)
        parts += QJsonObject{{u"base"_s, line.base.toDecimal()}, {u"percent"_s, line.percent.toPercent()}, {u"fixed"_s, line.fixed.toDecimal()},
                             {u"amount"_s, line.amount.toDecimal()}};
    return canonical(u"costs"_s, costs.total(), parts);
}

std::optional<std::vector<InterestPart>> interestPartsOf(const QString& calculation)
{
    const std::optional<Kept> kept = keptOf(calculation, u"interest"_s);
    if (!kept)
        return std::nullopt;
    std::vector<InterestPart> parts;
    for (const QJsonValue& part : kept->parts) {
        const std::optional<Date> from = Date::fromIso(part[u"from"_s].toString()), to = Date::fromIso(part[u"to"_s].toString());
        const std::optional<YearlyRate> rate = YearlyRate::fromPercent(part[u"rate"_s].toString());
        const std::optional<Money> base = amount(part, u"base"_s, kept->currency), interest = amount(part, u"interest"_s, kept->currency);
        if (!from || !to || *to < *from || !rate || !base || !interest)
            return std::nullopt;
        const int days = daysBetween(*from, *to) + 1;
        const Result<Money> again = interestOfDays(*base, *rate, days);
        if (!again || *again != *interest)
            return std::nullopt;
        parts.push_back({*from, *to, days, *rate, *base, *interest});
    }
    return parts;
}

std::optional<std::vector<CostLine>> costLinesOf(const QString& calculation)
{
    const std::optional<Kept> kept = keptOf(calculation, u"costs"_s);
    if (!kept)
        return std::nullopt;
    std::vector<CostLine> lines;
    for (const QJsonValue& part : kept->parts) {
        const std::optional<YearlyRate> percent = YearlyRate::fromPercent(part[u"percent"_s].toString());
        const std::optional<Money> base = amount(part, u"base"_s, kept->currency), fixed = amount(part, u"fixed"_s, kept->currency);
        const std::optional<Money> asked = amount(part, u"amount"_s, kept->currency);
        if (!percent || !base || !fixed || !asked)
            return std::nullopt;
        lines.push_back({*base, *percent, *fixed, *asked});
    }
    return lines;
}

} // namespace tegoed
