#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace tegoed {

struct YearlyRate {
    std::int64_t ppm = 0; ///< Parts per million: 80'000 is 8 %.

    /// From a plain decimal of percents with at most four decimals: "10.40" is 104'000. 0 to 100; else nothing.
    static std::optional<YearlyRate> fromPercent(QStringView text);
    QString toPercent() const; ///< Plain decimal with at least two digits behind the point: "10.40", "5.125".

    friend auto operator<=>(const YearlyRate&, const YearlyRate&) = default;
};

} // namespace tegoed
