#pragma once

#include "core/base/result.h"

#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace tegoed {

/// An ISO 4217 currency. Only codes of the ISO list exist as a Currency; another code is an error at the border.
class Currency {
public:
    static std::optional<Currency> fromCode(QStringView code); ///< Three letters, any case.

    QString code() const;
    int exponent() const; ///< Digits after the decimal sign: EUR 2, JPY 0, KWD 3. Source: ISO 4217.

    friend constexpr auto operator<=>(Currency, Currency) = default;
    static constexpr Currency euro() { return Currency{'E', 'U', 'R'}; }

private:
    constexpr Currency(char a, char b, char c) : m_code{a, b, c} {}
    std::array<char, 3> m_code;
};

/// How a product that is not a whole number of minor units becomes one.
enum class Rounding {
    HalfUp,   ///< Half away from zero: the way interest and costs are rounded (once per part).
    Floor,    ///< Towards minus infinity.
    HalfEven, ///< Half to even.
};

/// An amount in minor units of one currency: 12345 EUR is € 123.45. Adding two currencies is a bug (assert);
/// whoever can meet two currencies asks `sameCurrency` first. Never a floating-point number.
class Money {
public:
    constexpr Money(std::int64_t minorUnits, Currency currency) : m_minorUnits(minorUnits), m_currency(currency) {}

    /// From a plain decimal: optional minus, digits, optional point and digits. More decimals than the currency has are
    /// accepted only when they are zeros. Errors: InvalidAmount, AmountTooLarge (beyond ± 10^16 minor units).
    static Result<Money> fromDecimal(QStringView text, Currency currency);

    constexpr std::int64_t minorUnits() const { return m_minorUnits; }
    constexpr Currency currency() const { return m_currency; }
    bool isZero() const { return m_minorUnits == 0; }
    bool isNegative() const { return m_minorUnits < 0; }

    QString toDecimal() const; ///< Plain decimal with a point and the currency's digits: "-1234.50".

    Money operator-() const { return {-m_minorUnits, m_currency}; }
    Money& operator+=(const Money& other);
    Money& operator-=(const Money& other);
    friend Money operator+(Money a, const Money& b) { return a += b; }
    friend Money operator-(Money a, const Money& b) { return a -= b; }
    friend bool operator==(const Money&, const Money&) = default;

private:
    std::int64_t m_minorUnits;
    Currency m_currency;
};

inline bool sameCurrency(const Money& a, const Money& b) { return a.currency() == b.currency(); }

/// `amount` × `numerator` ÷ `denominator` in 128 bits, rounded once. The only place money is multiplied.
/// Errors: InvalidInput for a denominator of 0; AmountTooLarge when the result does not fit.
Result<Money> scaled(const Money& amount, std::int64_t numerator, std::int64_t denominator, Rounding rounding);

} // namespace tegoed
