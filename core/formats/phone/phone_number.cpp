#include "core/formats/phone/phone_number.h"

#include "core/base/text.h"

#include <phonenumbers/phonenumberutil.h>

namespace tegoed::formats {
namespace {

namespace library = i18n::phonenumbers;
using namespace Qt::Literals::StringLiterals;
using library::PhoneNumberUtil;

constexpr int kLongest = 60; // longer is prose, and costs time

bool parse(const QString& text, const QString& region, library::PhoneNumber& number)
{
    QString written = cleanLine(text, kLongest + 1);
    if (written.startsWith(u"tel:"_s, Qt::CaseInsensitive))
        written = written.mid(4);
    if (written.size() > kLongest || written.isEmpty())
        return false;
    std::string country = region.size() == 2 ? region.toUpper().toStdString() : std::string("NL");
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    if (util.GetCountryCodeForRegion(country) == 0)
        country = "NL";
    return util.Parse(written.toStdString(), country, &number) == PhoneNumberUtil::NO_PARSING_ERROR;
}

/// The usual mobile numbers of the two countries, at a fiftieth of what the library costs: a list of 100,000 debtors has little
/// else. Only blocks that have been mobile for decades; whatever else is written or assigned is the library's to judge.
std::optional<PhoneNumber> readUsualMobile(const QString& text, const QString& region)
{
    QString digits;
    bool isInternational = false;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c == u'+' && digits.isEmpty() && !isInternational)
            isInternational = true;
        else if (c != u' ' && c != u'-' && c != u'.')
            return std::nullopt;
    }
    const bool isBelgian = region.compare(u"BE"_s, Qt::CaseInsensitive) == 0;
    if (!isBelgian && region.compare(u"NL"_s, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    if (!isInternational && digits.startsWith(u"00"_s))
        digits.remove(0, 2);
    else if (!isInternational && digits.startsWith(u'0'))
        digits.replace(0, 1, isBelgian ? u"32"_s : u"31"_s);
    else if (!isInternational)
        return std::nullopt;
    if (digits.size() != 11) // Country code and nine digits, in both countries.
        return std::nullopt;
    const bool isMobile = (digits.startsWith(u"316"_s) && QStringView(u"12345").contains(digits[3]))
        || ((digits.startsWith(u"324"_s) && (digits[3] == u'7' || digits[3] == u'9')));
    return isMobile ? std::optional(PhoneNumber{u'+' + digits, PhoneKind::Mobile, true}) : std::nullopt;
}

QString formatted(const library::PhoneNumber& number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, format, &text);
    return QString::fromStdString(text);
}

PhoneKind kindOf(const library::PhoneNumber& number)
{
    switch (PhoneNumberUtil::GetInstance()->GetNumberType(number)) {
    case PhoneNumberUtil::MOBILE: return PhoneKind::Mobile;
    case PhoneNumberUtil::FIXED_LINE: return PhoneKind::Fixed;
    default: return PhoneKind::Unknown;
    }
}

} // namespace

std::optional<PhoneNumber> readPhone(const QString& text, const QString& region)
{
    if (const auto usual = readUsualMobile(text, region))
        return usual;
    return readPhoneByLibrary(text, region);
}

std::optional<PhoneNumber> readPhoneByLibrary(const QString& text, const QString& region)
{
    library::PhoneNumber number;
    if (!parse(text, region, number))
        return std::nullopt;
    const bool isValid = PhoneNumberUtil::GetInstance()->IsValidNumber(number);
    return PhoneNumber{formatted(number, PhoneNumberUtil::E164), isValid ? kindOf(number) : PhoneKind::Unknown, isValid};
}

bool isValidPhone(const QString& text, const QString& region)
{
    const auto valid = [&](const QString& country) {
        const auto number = readPhone(text, country);
        return number && number->isValid;
    };
    return region.isEmpty() ? valid(u"NL"_s) || valid(u"BE"_s) : valid(region);
}

QString normalisedPhone(const QString& text, const QString& region)
{
    const auto number = readPhone(text, region);
    return number && number->isValid ? number->e164 : cleanLine(text);
}

QString shownPhone(const QString& stored)
{
    library::PhoneNumber number;
    if (!stored.startsWith(u'+') || !parse(stored, {}, number))
        return stored;
    return formatted(number, PhoneNumberUtil::INTERNATIONAL);
}

} // namespace tegoed::formats
