#include "core/domain/money/yearly_rate.h"

#include <algorithm>

namespace tegoed {
namespace {

constexpr int kDecimals = 4; // A percent is 10'000 parts per million.
constexpr int kPrintedDecimals = 2;
constexpr std::int64_t kPpmOfPercent = 10'000;
constexpr std::int64_t kLargest = 1'000'000;

} // namespace

std::optional<YearlyRate> YearlyRate::fromPercent(QStringView text)
{
    std::int64_t ppm = 0;
    int decimals = -1; // -1: no point seen yet
    bool anyDigit = false;
    for (const QChar c : text) {
        if (c == u'.' && decimals < 0 && anyDigit) {
            decimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9' || decimals >= kDecimals)
            return std::nullopt;
        anyDigit = true;
        ppm = ppm * 10 + (c.unicode() - u'0');
        decimals += decimals >= 0 ? 1 : 0;
        if (ppm > kLargest)
            return std::nullopt;
    }
    if (!anyDigit || decimals == 0)
        return std::nullopt;
    for (int digit = std::max(decimals, 0); digit < kDecimals; ++digit)
        ppm *= 10;
    return ppm <= kLargest ? std::optional(YearlyRate{ppm}) : std::nullopt;
}

QString YearlyRate::toPercent() const
{
    QString decimals = QString::number(ppm % kPpmOfPercent).rightJustified(kDecimals, QLatin1Char('0'));
    while (decimals.size() > kPrintedDecimals && decimals.endsWith(QLatin1Char('0')))
        decimals.chop(1);
    return QString::number(ppm / kPpmOfPercent) + QLatin1Char('.') + decimals;
}

} // namespace tegoed
