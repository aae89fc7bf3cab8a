#include "core/formats/csv/amount_text.h"

#include <array>
#include <cstring>

namespace tegoed::formats {
namespace {

// What the characters of an amount are reduced to: digits, '.', ',', ' ' (any blank), '\'' (any apostrophe), '-', '(' and ')'.
struct Reduced {
    std::array<char, 48> text{};
    std::size_t size = 0;
    std::string_view currency;
    bool ok = true;

    void add(char c)
    {
        if (size >= text.size())
            ok = false;
        else
            text[size++] = c;
    }
};

bool isLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool startsWith(std::string_view text, std::string_view beginning)
{
    return text.substr(0, beginning.size()) == beginning;
}

void setCurrency(Reduced& reduced, std::string_view code)
{
    if (!reduced.currency.empty())
        reduced.ok = false;
    reduced.currency = code;
}

/// Takes one character that is more than one byte, or a currency; returns its length, 0 when it has no place in an amount.
std::size_t takeSpecial(Reduced& reduced, std::string_view rest)
{
    struct Special {
        std::string_view bytes;
        char as;
        std::string_view currency;
    };
    static constexpr std::array<Special, 12> kSpecials = {{
        {"\xE2\x82\xAC", 0, "EUR"}, {"\xC2\xA3", 0, "GBP"}, {"$", 0, "USD"},
        {"\xC2\xA0", ' ', {}}, {"\xE2\x80\xAF", ' ', {}}, {"\xE2\x80\x89", ' ', {}}, {"\t", ' ', {}},
        {"\xE2\x88\x92", '-', {}}, {"\xE2\x80\x93", '-', {}}, {"\xE2\x80\x99", '\'', {}}, {"\xC2\xB4", '\'', {}}, {"`", '\'', {}},
    }};
    for (const Special& special : kSpecials) {
        if (!startsWith(rest, special.bytes))
            continue;
        if (special.as)
            reduced.add(special.as);
        else
            setCurrency(reduced, special.currency);
        return special.bytes.size();
    }
    if (rest.size() >= 3 && isLetter(rest[0]) && isLetter(rest[1]) && isLetter(rest[2]) && (rest.size() == 3 || !isLetter(rest[3]))) {
        const std::string_view code = rest.substr(0, 3);
        const std::array<char16_t, 3> wide{static_cast<char16_t>(code[0]), static_cast<char16_t>(code[1]), static_cast<char16_t>(code[2])};
        if (!Currency::fromCode(QStringView(wide.data(), 3)))
            return 0;
        setCurrency(reduced, code);
        return 3;
    }
    return 0;
}

Reduced reduce(std::string_view cell)
{
    Reduced reduced;
    for (std::size_t at = 0; at < cell.size() && reduced.ok;) {
        const char c = cell[at];
        if (isDigit(c) || c == '.' || c == ',' || c == ' ' || c == '\'' || c == '-' || c == '(' || c == ')' || c == '+') {
            reduced.add(c);
            ++at;
            continue;
        }
        const std::size_t length = takeSpecial(reduced, cell.substr(at));
        if (length == 0)
            reduced.ok = false;
        at += length;
    }
    return reduced;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

/// Takes brackets or one sign at either end off; false when there is more than one sign.
bool takeSign(std::string_view& text, bool& negative)
{
    if (!text.empty() && text.front() == '(') {
        if (text.back() != ')')
            return false;
        text = trimmed(text.substr(1, text.size() - 2));
        negative = true;
        return !text.empty() && text.front() != '-' && text.back() != '-';
    }
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text = trimmed(text.substr(1));
        return true;
    }
    if (text.size() > 1 && text.back() == '-' && isDigit(text[text.size() - 2])) {
        negative = true;
        text.remove_suffix(1);
    } else if (text.size() > 2 && text.back() == '-' && text[text.size() - 2] == ' ') {
        negative = true;
        text = trimmed(text.substr(0, text.size() - 1));
    }
    return true;
}

bool addDigit(AmountText& amount, char c)
{
    constexpr std::int64_t kLargest = 100'000'000'000'000'000; // one more digit still fits
    if (amount.digits >= kLargest)
        return false;
    amount.digits = amount.digits * 10 + (c - '0');
    return true;
}

/// Digits, plain or in groups of three with one kind of separator, up to the decimal sign or the end.
bool readWhole(std::string_view& text, char decimal, AmountText& amount)
{
    std::size_t at = 0;
    std::size_t groupStart = 0;
    char separator = 0;
    while (at < text.size() && text[at] != decimal) {
        const char c = text[at];
        if (isDigit(c)) {
            if (!addDigit(amount, c))
                return false;
            ++at;
            continue;
        }
        const bool mayGroup = c == ' ' || c == '\'' || c == (decimal == ',' ? '.' : ',');
        const std::size_t length = at - groupStart;
        if (!mayGroup || (separator && c != separator) || (separator ? length != 3 : length < 1 || length > 3))
            return false;
        if (!separator && text[0] == '0') // "0.123" is no group of thousands
            return false;
        separator = c;
        groupStart = ++at;
    }
    if (separator && at - groupStart != 3)
        return false;
    text.remove_prefix(at);
    return true;
}

bool readDecimals(std::string_view text, AmountText& amount)
{
    if (text.empty())
        return true;
    text.remove_prefix(1);
    if (text == "-" || text == "--")
        return true; // "12,-": no cents
    if (text.empty())
        return false;
    for (const char c : text) {
        if (!isDigit(c) || !addDigit(amount, c))
            return false;
        ++amount.decimals;
    }
    return true;
}

} // namespace

std::optional<AmountText> readAmount(std::string_view cell, DecimalSign sign)
{
    const Reduced reduced = reduce(cell);
    if (!reduced.ok)
        return std::nullopt;
    std::string_view text = trimmed({reduced.text.data(), reduced.size});
    AmountText amount;
    amount.currency = reduced.currency;
    if (text.empty() || !takeSign(text, amount.negative) || text.empty())
        return std::nullopt;
    const char decimal = sign == DecimalSign::Comma ? ',' : '.';
    bool anyDigit = false;
    for (const char c : text)
        anyDigit = anyDigit || isDigit(c);
    if (!anyDigit || !readWhole(text, decimal, amount) || !readDecimals(text, amount))
        return std::nullopt;
    return amount;
}

namespace {

bool sameValue(const AmountText& a, const AmountText& b)
{
    std::int64_t left = a.digits, right = b.digits;
    int leftDecimals = a.decimals, rightDecimals = b.decimals;
    while (leftDecimals > 0 && left % 10 == 0) {
        left /= 10;
        --leftDecimals;
    }
    while (rightDecimals > 0 && right % 10 == 0) {
        right /= 10;
        --rightDecimals;
    }
    return left == right && leftDecimals == rightDecimals;
}

} // namespace

void AmountSurvey::look(std::string_view cell)
{
    const auto comma = readAmount(cell, DecimalSign::Comma);
    const auto point = readAmount(cell, DecimalSign::Point);
    if (comma && point) {
        if (sameValue(*comma, *point)) {
            ++m_same;
        } else {
            ++m_both;
            if (m_sample.empty())
                m_sample = cell;
        }
    } else if (comma) {
        ++m_onlyComma;
    } else if (point) {
        ++m_onlyPoint;
    }
}

bool AmountSurvey::isAmbiguous() const
{
    if (m_onlyComma == 0 && m_onlyPoint == 0)
        return m_both > 0;
    const int most = std::max(m_onlyComma, m_onlyPoint);
    const int least = std::min(m_onlyComma, m_onlyPoint);
    return least * 10 > most; // a stray cell is that row's error; a mixed column is nobody's guess
}

DecimalSign AmountSurvey::sign() const
{
    return m_onlyComma > m_onlyPoint ? DecimalSign::Comma : DecimalSign::Point;
}

Result<Money> toMoney(const AmountText& amount, Currency currency)
{
    constexpr std::int64_t kLargest = 10'000'000'000'000'000; // as Money
    std::int64_t units = amount.digits;
    int decimals = amount.decimals;
    for (; decimals > currency.exponent(); --decimals) {
        if (units % 10 != 0)
            return Error{Error::Code::InvalidAmount, {}, QStringLiteral("more decimals than the currency has")};
        units /= 10;
    }
    for (; decimals < currency.exponent(); ++decimals) {
        if (units > kLargest / 10)
            return Error{Error::Code::AmountTooLarge, {}, {}};
        units *= 10;
    }
    if (units > kLargest)
        return Error{Error::Code::AmountTooLarge, {}, {}};
    return Money(amount.negative ? -units : units, currency);
}

} // namespace tegoed::formats
