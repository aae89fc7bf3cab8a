#pragma once

#include "core/domain/money/money.h"
#include "core/formats/csv_mapping.h"

#include <string_view>

namespace tegoed::formats {

/// An amount as written in a list, before its currency is settled.
struct AmountText {
    bool negative = false;
    std::int64_t digits = 0; ///< All digits as one number, at most 18 of them.
    int decimals = 0;        ///< How many of them stand after the decimal sign.
    std::string_view currency; ///< ISO code from a symbol or code in the cell ("€" → "EUR", "$" → "USD"); empty = none.
};

/// Reads one cell strictly by the given decimal sign. Understands groups of three (point or comma, blank, NBSP, narrow
/// NBSP, apostrophe), a sign before or after, accounting brackets, U+2212, "12,-", currency symbols and codes.
/// Empty when the cell does not fit: never a guess (failures E9).
std::optional<AmountText> readAmount(std::string_view cell, DecimalSign sign);

/// What a column of cells says about its own decimal sign.
class AmountSurvey {
public:
    void look(std::string_view cell);

    bool isAmbiguous() const;
    DecimalSign sign() const; ///< Only meaningful when not ambiguous.
    bool isSettled() const { return m_onlyComma + m_onlyPoint >= 2000; } ///< Enough seen to stop looking.
    int readable() const { return m_onlyComma + m_onlyPoint + m_both + m_same; }
    std::string_view sample() const { return m_sample; } ///< A cell that reads differently under the two signs.

private:
    int m_onlyComma = 0;
    int m_onlyPoint = 0;
    int m_both = 0; ///< Fits both, with different values.
    int m_same = 0; ///< Fits both with one value.
    std::string_view m_sample;
};

/// Errors: InvalidAmount when digits that are not zero do not fit the currency; AmountTooLarge.
Result<Money> toMoney(const AmountText& amount, Currency currency);

} // namespace tegoed::formats
