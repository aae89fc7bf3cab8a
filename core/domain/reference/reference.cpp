#include "core/domain/reference/reference.h"

#include <algorithm>
#include <array>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool allLettersAndDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return isDigit(c) || isLetter(c); });
}

QString withoutBlanks(const QString& text)
{
    const auto isBare = [](QChar c) { return isDigit(c) || isLetter(c); };
    if (std::all_of(text.begin(), text.end(), isBare)) // nearly every one a bank writes
        return text;
    QString bare;
    bare.reserve(text.size());
    for (const QChar c : text)
        if (!c.isSpace())
            bare += c.toUpper();
    return bare;
}

QString inGroupsOfFour(const QString& text)
{
    QString printed;
    for (qsizetype i = 0; i < text.size(); i += 4)
        printed += (i > 0 ? u" "_s : QString()) + text.mid(i, 4);
    return printed;
}

/// Remainder by 97, letters as 10–35 (ISO 7064, MOD 97-10).
int remainder97(const QString& text)
{
    int remainder = 0;
    for (const QChar c : text) {
        if (isDigit(c))
            remainder = (remainder * 10 + (c.unicode() - u'0')) % 97;
        else
            remainder = (remainder * 100 + (c.unicode() - u'A' + 10)) % 97;
    }
    return remainder;
}

QString twoDigits(int number)
{
    return u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

/// The check digits that make MOD 97-10 come out: `prefix` is moved behind `body`.
QString checkDigits(const QString& prefix, const QString& body)
{
    return twoDigits(98 - remainder97(body + prefix + u"00"_s));
}

QString ogmCheck(const QString& firstTen)
{
    const int remainder = remainder97(firstTen);
    return twoDigits(remainder == 0 ? 97 : remainder);
}

QString printedOgm(const QString& digits)
{
    return u"+++%1/%2/%3+++"_s.arg(digits.first(3), digits.sliced(3, 4), digits.sliced(7));
}

/// Weights from right to left; source: Betaalvereniging Nederland, acceptgiro specification.
int kenmerkCheck(QStringView number)
{
    static constexpr std::array kWeights{2, 4, 8, 5, 10, 9, 7, 3, 6, 1};
    int sum = 0;
    for (qsizetype i = 0; i < number.size(); ++i)
        sum += (number[number.size() - 1 - i].unicode() - u'0') * kWeights[static_cast<std::size_t>(i) % kWeights.size()];
    const int check = 11 - sum % 11;
    return check == 11 ? 0 : check == 10 ? 1 : check;
}

/// Second digit of a betalingskenmerk of 9–14 digits: how many digits follow, modulo 10.
QChar lengthCode(qsizetype digits)
{
    return QChar(u'0' + static_cast<char16_t>((digits - 2) % 10));
}

/// Lengths of the countries that use IBANs. Source: SWIFT IBAN registry.
int ibanLength(QStringView country)
{
    struct Length { char16_t country[3]; int length; };
    static constexpr Length kLengths[] = {
        {u"AD", 24}, {u"AE", 23}, {u"AL", 28}, {u"AT", 20}, {u"AZ", 28}, {u"BA", 20}, {u"BE", 16}, {u"BG", 22}, {u"BH", 22},
        {u"BI", 27}, {u"BR", 29}, {u"BY", 28}, {u"CH", 21}, {u"CR", 22}, {u"CY", 28}, {u"CZ", 24}, {u"DE", 22}, {u"DJ", 27},
        {u"DK", 18}, {u"DO", 28}, {u"EE", 20}, {u"EG", 29}, {u"ES", 24}, {u"FI", 18}, {u"FK", 18}, {u"FO", 18}, {u"FR", 27},
        {u"GB", 22}, {u"GE", 22}, {u"GI", 23}, {u"GL", 18}, {u"GR", 27}, {u"GT", 28}, {u"HR", 21}, {u"HU", 28}, {u"IE", 22},
        {u"IL", 23}, {u"IQ", 23}, {u"IS", 26}, {u"IT", 27}, {u"JO", 30}, {u"KW", 30}, {u"KZ", 20}, {u"LB", 28}, {u"LC", 32},
        {u"LI", 21}, {u"LT", 20}, {u"LU", 20}, {u"LV", 21}, {u"LY", 25}, {u"MC", 27}, {u"MD", 24}, {u"ME", 22}, {u"MK", 19},
        {u"MN", 20}, {u"MR", 27}, {u"MT", 31}, {u"MU", 30}, {u"NI", 28}, {u"NL", 18}, {u"NO", 15}, {u"OM", 23}, {u"PK", 24},
        {u"PL", 28}, {u"PS", 29}, {u"PT", 25}, {u"QA", 29}, {u"RO", 24}, {u"RS", 22}, {u"RU", 33}, {u"SA", 24}, {u"SC", 31},
        {u"SD", 18}, {u"SE", 24}, {u"SI", 19}, {u"SK", 24}, {u"SM", 27}, {u"SO", 23}, {u"ST", 25}, {u"SV", 28}, {u"TL", 23},
        {u"TN", 24}, {u"TR", 26}, {u"UA", 29}, {u"VA", 22}, {u"VG", 24}, {u"XK", 20}, {u"YE", 30}};
    for (const Length& known : kLengths)
        if (country == QStringView(known.country, 2))
            return known.length;
    return 0;
}

/// MOD 97-10 over the text with its first four characters moved to the end. Check digits 00, 01 and 99 are never made.
bool passesMod97(const QString& text)
{
    const QString check = text.sliced(2, 2);
    if (check < u"02"_s || check > u"98"_s)
        return false;
    return remainder97(text.sliced(4) + text.first(4)) == 1;
}

Error cannotMake(const QString& field, const QString& text)
{
    return Error{Error::Code::InvalidInput, {field, text}, {}};
}

} // namespace

std::optional<ReferenceCheck> checkOgm(const QString& text)
{
    QString bare = withoutBlanks(text);
    for (const QChar frame : {u'+', u'*'}) {
        const QString three(3, frame);
        if (bare.size() > 6 && bare.startsWith(three) && bare.endsWith(three)) {
            bare = bare.sliced(3, bare.size() - 6);
            break;
        }
    }
    if (bare.size() == 14 && bare[3] == u'/' && bare[8] == u'/')
        bare.remove(8, 1).remove(3, 1);
    if (bare.size() != 12 || !allDigits(bare))
        return std::nullopt;
    // Strict: 00 and "equal modulo 97" are refused; the check of 0 is 97. Ten zeros are a blank form, not a reference.
    const bool valid = bare.last(2) == ogmCheck(bare.first(10)) && bare.first(10) != u"0000000000"_s;
    return ReferenceCheck{ReferenceKind::Ogm, valid, bare, printedOgm(bare)};
}

std::optional<ReferenceCheck> checkRf(const QString& text)
{
    const QString bare = withoutBlanks(text);
    if (bare.size() < 4 || !bare.startsWith(u"RF"_s) || !allDigits(QStringView(bare).sliced(2, 2)))
        return std::nullopt;
    const QStringView body = QStringView(bare).sliced(4);
    const bool valid = body.size() <= 21 && allLettersAndDigits(body) && passesMod97(bare);
    return ReferenceCheck{ReferenceKind::Rf, valid, bare, inGroupsOfFour(bare)};
}

std::optional<ReferenceCheck> checkBetalingskenmerk(const QString& text)
{
    QString bare = withoutBlanks(text);
    bare.remove(u'.');
    if (!allDigits(bare) || bare.size() < 6 || bare.size() > 17)
        return std::nullopt;
    ReferenceCheck check{ReferenceKind::Betalingskenmerk, false, bare, inGroupsOfFour(bare)};
    if (bare.size() == 7) {
        check.valid = true; // Seven digits have no check digit.
    } else if ((bare.size() >= 9 && bare.size() <= 14) || bare.size() == 16) {
        check.valid = bare.front() == QChar(u'0' + static_cast<char16_t>(kenmerkCheck(QStringView(bare).sliced(1))));
        check.lengthCodeWrong = check.valid && bare.size() < 16 && bare[1] != lengthCode(bare.size());
    }
    return check;
}

std::optional<ReferenceCheck> checkIban(const QString& text)
{
    const QString bare = normalisedIban(text);
    if (bare.size() < 5 || !isLetter(bare[0]) || !isLetter(bare[1]) || !allDigits(QStringView(bare).sliced(2, 2))
        || !allLettersAndDigits(bare) || bare.startsWith(u"RF"_s))
        return std::nullopt;
    const bool valid = bare.size() == ibanLength(QStringView(bare).first(2)) && passesMod97(bare);
    return ReferenceCheck{ReferenceKind::Iban, valid, bare, inGroupsOfFour(bare)};
}

QList<ReferenceCheck> checkReference(const QString& text)
{
    QList<ReferenceCheck> found;
    for (const auto check : {checkOgm, checkRf, checkBetalingskenmerk, checkIban})
        if (const std::optional<ReferenceCheck> result = check(text))
            found << *result;
    return found;
}

bool isValidIban(const QString& text)
{
    const std::optional<ReferenceCheck> check = checkIban(text);
    return check && check->valid;
}

QString normalisedIban(const QString& text)
{
    return withoutBlanks(text);
}

Result<QString> makeOgm(const QString& number)
{
    const QString bare = withoutBlanks(number);
    const QString ten = bare.rightJustified(10, QLatin1Char('0'));
    if (!allDigits(bare) || bare.size() > 10 || ten == u"0000000000"_s)
        return cannotMake(u"ogm"_s, number);
    return QString(ten + ogmCheck(ten));
}

Result<QString> makeRf(const QString& number)
{
    const QString bare = withoutBlanks(number);
    if (!allLettersAndDigits(bare) || bare.size() > 21)
        return cannotMake(u"rf"_s, number);
    return QString(u"RF"_s + checkDigits(u"RF"_s, bare) + bare);
}

Result<QString> makeBetalingskenmerk(const QString& number)
{
    const QString bare = withoutBlanks(number);
    const bool hasLengthCode = bare.size() >= 7 && bare.size() <= 12;
    if (!allDigits(bare) || !(hasLengthCode || bare.size() == 15))
        return cannotMake(u"betalingskenmerk"_s, number);
    const QString checked = hasLengthCode ? lengthCode(bare.size() + 2) + bare : bare;
    return QString(QString::number(kenmerkCheck(checked)) + checked);
}

Result<QString> makeIban(const QString& countryCode, const QString& accountNumber)
{
    const QString country = withoutBlanks(countryCode);
    const QString account = withoutBlanks(accountNumber);
    if (!allLettersAndDigits(account) || ibanLength(country) != account.size() + 4)
        return cannotMake(u"iban"_s, countryCode + u' ' + accountNumber);
    return QString(country + checkDigits(country, account) + account);
}

} // namespace tegoed
