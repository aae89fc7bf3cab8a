#include "core/formats/xlsx/workbook.h"

#include <algorithm>

namespace tegoed::formats {
namespace {

constexpr int kSignificant = 15; // what spreadsheet programs show and promise
constexpr int kDecimals = 6;
constexpr int kLongest = 40;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// digits × 10^exponent, digits without leading zeros.
struct Scientific {
    bool negative = false;
    std::string digits;
    int exponent = 0;
};

std::optional<int> readExponent(std::string_view text)
{
    if (text.empty())
        return std::nullopt;
    const bool negative = text.front() == '-';
    if (text.front() == '-' || text.front() == '+')
        text.remove_prefix(1);
    if (text.empty() || text.size() > 4 || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    int value = 0;
    for (const char c : text)
        value = value * 10 + (c - '0');
    return negative ? -value : value;
}

std::optional<Scientific> readScientific(std::string_view text)
{
    Scientific number;
    if (text.empty() || text.size() > 400)
        return std::nullopt;
    number.negative = text.front() == '-';
    if (number.negative)
        text.remove_prefix(1);
    if (const std::size_t e = text.find_first_of("eE"); e != std::string_view::npos) {
        const auto exponent = readExponent(text.substr(e + 1));
        if (!exponent)
            return std::nullopt;
        number.exponent = *exponent;
        text = text.substr(0, e);
    }
    bool anyDigit = false, afterPoint = false;
    for (const char c : text) {
        if (c == '.' && !afterPoint) {
            afterPoint = true;
            continue;
        }
        if (!isDigit(c))
            return std::nullopt;
        anyDigit = true;
        number.exponent -= afterPoint;
        if (c != '0' || !number.digits.empty())
            number.digits += c;
    }
    if (!anyDigit)
        return std::nullopt;
    return number;
}

/// Leaves the last `count` digits out, half up.
void roundOff(Scientific& number, int count)
{
    if (count <= 0)
        return;
    const int size = static_cast<int>(number.digits.size());
    number.exponent += count;
    const bool up = count <= size && number.digits[static_cast<std::size_t>(size - count)] >= '5';
    number.digits.resize(static_cast<std::size_t>(std::max(0, size - count)));
    if (!up)
        return;
    for (auto digit = number.digits.rbegin(); digit != number.digits.rend(); ++digit) {
        if (*digit != '9') {
            ++*digit;
            return;
        }
        *digit = '0';
    }
    number.digits.insert(number.digits.begin(), '1');
}

} // namespace

std::string plainNumber(std::string_view text)
{
    auto number = readScientific(text);
    if (!number)
        return {};
    roundOff(*number, static_cast<int>(number->digits.size()) - kSignificant);
    roundOff(*number, -number->exponent - kDecimals);
    while (!number->digits.empty() && number->exponent < 0 && number->digits.back() == '0') {
        number->digits.pop_back();
        ++number->exponent;
    }
    if (number->digits.empty())
        return "0";
    const int size = static_cast<int>(number->digits.size());
    if (size + std::abs(number->exponent) > kLongest)
        return {};
    std::string plain = number->digits;
    if (number->exponent >= 0) {
        plain.append(static_cast<std::size_t>(number->exponent), '0');
    } else {
        if (-number->exponent >= size)
            plain.insert(0, static_cast<std::size_t>(-number->exponent - size + 1), '0');
        plain.insert(plain.size() - static_cast<std::size_t>(-number->exponent), 1, '.');
    }
    return number->negative ? '-' + plain : plain;
}

std::optional<Date> dateOfSerial(std::string_view number, bool since1904)
{
    constexpr int kLastSerial = 2'958'465; // 9999-12-31 in the 1900 system
    const std::string plain = plainNumber(number);
    int days = 0;
    for (const char c : std::string_view(plain).substr(0, plain.find('.'))) {
        if (!isDigit(c) || days > kLastSerial)
            return std::nullopt;
        days = days * 10 + (c - '0');
    }
    if (plain.empty() || days > kLastSerial)
        return std::nullopt;
    if (since1904) {
        const std::int32_t dayNumber = Date(1904, 1, 1).dayNumber() + days;
        return dayNumber <= Date(9999, 12, 31).dayNumber() ? std::optional(Date::fromDayNumber(dayNumber)) : std::nullopt;
    }
    if (days == 0 || days == 60)
        return std::nullopt;
    return Date::fromDayNumber(Date(1899, 12, days < 60 ? 31 : 30).dayNumber() + days);
}

bool showsDate(std::string_view code)
{
    code = code.substr(0, code.find(';')); // the form of positive numbers
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '\\' || c == '_' || c == '*') {
            ++i; // the next character stands for itself
        } else if (c == '"' || c == '[') {
            const std::size_t end = code.find(c == '"' ? '"' : ']', i + 1);
            if (end == std::string_view::npos)
                return false;
            i = end;
        } else if (c == 'y' || c == 'Y' || c == 'd' || c == 'D') {
            return true;
        }
    }
    return false;
}

} // namespace tegoed::formats
