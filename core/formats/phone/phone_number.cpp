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
