#include "core/domain/money/money.h"

#include "core/base/ensure.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <limits>
#include <string_view>

namespace tegoed {
namespace {

using Wide = boost::multiprecision::int128_t; // __int128 is not everywhere

bool fits(const Wide& value)
{
    return value >= std::numeric_limits<std::int64_t>::min() && value <= std::numeric_limits<std::int64_t>::max();
}

constexpr std::int64_t kLargest = 10'000'000'000'000'000; // ± 10^16 minor units: sums of millions still fit 64 bits.

// ISO 4217, list one, January 2024; funds codes and metals left out.
constexpr std::string_view kTwoDigits =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC "
    "CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IRR JMD "
    "KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK "
    "NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS "
    "TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWL LTL LVL EEK NLG BEF DEM FRF";
constexpr std::string_view kNoDigits = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
constexpr std::string_view kThreeDigits = "BHD IQD JOD KWD LYD OMR TND";

bool holds(std::string_view list, std::string_view code)
{
    for (std::size_t at = 0; at + 3 <= list.size(); at += 4)
        if (list.substr(at, 3) == code)
            return true;
    return false;
}

} // namespace

std::optional<Currency> Currency::fromCode(QStringView code)
{
    if (code.size() != 3)
        return std::nullopt;
    std::array<char, 3> letters{};
    for (int i = 0; i < 3; ++i) {
        const char16_t c = code[i].unicode();
        if (c >= u'A' && c <= u'Z')
            letters[i] = static_cast<char>(c);
        else if (c >= u'a' && c <= u'z')
            letters[i] = static_cast<char>(c - u'a' + u'A');
        else
            return std::nullopt;
    }
    const std::string_view view(letters.data(), 3);
    if (view == "EUR") // nearly always; a statement asks for each of its lines
        return euro();
    if (!holds(kTwoDigits, view) && !holds(kNoDigits, view) && !holds(kThreeDigits, view))
        return std::nullopt;
    return Currency(letters[0], letters[1], letters[2]);
}

QString Currency::code() const
{
    return QString::fromLatin1(m_code.data(), 3);
}

int Currency::exponent() const
{
    if (*this == euro())
        return 2; // nearly always; an import asks for each of its rows
    const std::string_view view(m_code.data(), 3);
    if (holds(kNoDigits, view))
        return 0;
    return holds(kThreeDigits, view) ? 3 : 2;
}

Result<Money> Money::fromDecimal(QStringView text, Currency currency)
{
    const auto invalid = [&] { return Error{Error::Code::InvalidAmount, {text.toString()}, {}}; };
    qsizetype at = 0;
    const bool negative = !text.isEmpty() && text[0] == u'-';
    if (negative || (!text.isEmpty() && text[0] == u'+'))
        ++at;
    const int exponent = currency.exponent();
    std::int64_t units = 0;
    int decimals = -1; // -1: no decimal point seen yet
    bool anyDigit = false;
    for (; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        if (c == u'.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return invalid();
        anyDigit = true;
        if (decimals >= exponent) {
            if (c != u'0')
                return invalid();
            continue;
        }
        units = units * 10 + (c - u'0');
        if (decimals >= 0)
            ++decimals;
        if (units > kLargest)
            return Error{Error::Code::AmountTooLarge, {text.toString(), QString::number(kLargest)}, {}};
    }
    if (!anyDigit)
        return invalid();
    for (int digit = std::max(decimals, 0); digit < exponent; ++digit)
        units *= 10;
    if (units > kLargest)
        return Error{Error::Code::AmountTooLarge, {text.toString(), QString::number(kLargest)}, {}};
    return Money(negative ? -units : units, currency);
}

QString Money::toDecimal() const
{
    const int exponent = m_currency.exponent();
    QString digits = QString::number(m_minorUnits < 0 ? -m_minorUnits : m_minorUnits);
    if (exponent > 0) {
        digits = digits.rightJustified(exponent + 1, QLatin1Char('0'));
        digits.insert(digits.size() - exponent, QLatin1Char('.'));
    }
    return m_minorUnits < 0 ? QLatin1Char('-') + digits : digits;
}

Money& Money::operator+=(const Money& other)
{
    TEGOED_ENSURE(m_currency == other.m_currency);
    TEGOED_ENSURE(fits(Wide(m_minorUnits) + other.m_minorUnits));
    m_minorUnits += other.m_minorUnits;
    return *this;
}

Money& Money::operator-=(const Money& other)
{
    TEGOED_ENSURE(m_currency == other.m_currency);
    TEGOED_ENSURE(fits(Wide(m_minorUnits) - other.m_minorUnits));
    m_minorUnits -= other.m_minorUnits;
    return *this;
}

Result<Money> scaled(const Money& amount, std::int64_t numerator, std::int64_t denominator, Rounding rounding)
{
    if (denominator == 0)
        return Error{Error::Code::InvalidInput, {QStringLiteral("denominator"), QStringLiteral("0")}, {}};
    Wide product = Wide(amount.minorUnits()) * numerator;
    Wide divisor = denominator;
    if (divisor < 0) {
        product = -product;
        divisor = -divisor;
    }
    const bool negative = product < 0;
    const Wide magnitude = negative ? -product : product;
    Wide quotient = magnitude / divisor;
    const Wide rest = magnitude % divisor;
    switch (rounding) {
    case Rounding::HalfUp:
        quotient += (rest * 2 >= divisor) ? 1 : 0;
        break;
    case Rounding::HalfEven:
        quotient += (rest * 2 > divisor || (rest * 2 == divisor && quotient % 2 != 0)) ? 1 : 0;
        break;
    case Rounding::Floor:
        quotient += (negative && rest != 0) ? 1 : 0;
        break;
    }
    if (quotient > kLargest)
        return Error{Error::Code::AmountTooLarge, {amount.toDecimal(), QString::number(kLargest)}, {}};
    const auto units = static_cast<std::int64_t>(quotient);
    return Money(negative ? -units : units, amount.currency());
}

} // namespace tegoed
