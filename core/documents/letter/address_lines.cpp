#include "core/documents/letter/address_lines.h"

#include "core/base/text.h"

#include <QLocale>
#include <QRegularExpression>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Country { const char* code; const char16_t* name; };

// The Dutch names of the States, as the Taalunie writes them, for the countries letters of a small business go to. Not
// from the machine's locale data: the same letter everywhere.
constexpr Country kCountries[] = {
    {"NL", u"Nederland"}, {"BE", u"België"}, {"DE", u"Duitsland"}, {"FR", u"Frankrijk"}, {"LU", u"Luxemburg"}, {"GB", u"Verenigd Koninkrijk"},
    {"IE", u"Ierland"}, {"AT", u"Oostenrijk"}, {"CH", u"Zwitserland"}, {"LI", u"Liechtenstein"}, {"IT", u"Italië"}, {"ES", u"Spanje"},
    {"PT", u"Portugal"}, {"DK", u"Denemarken"}, {"SE", u"Zweden"}, {"NO", u"Noorwegen"}, {"FI", u"Finland"}, {"IS", u"IJsland"},
    {"PL", u"Polen"}, {"CZ", u"Tsjechië"}, {"SK", u"Slowakije"}, {"HU", u"Hongarije"}, {"SI", u"Slovenië"}, {"HR", u"Kroatië"},
    {"RO", u"Roemenië"}, {"BG", u"Bulgarije"}, {"GR", u"Griekenland"}, {"CY", u"Cyprus"}, {"MT", u"Malta"}, {"EE", u"Estland"},
    {"LV", u"Letland"}, {"LT", u"Litouwen"}, {"US", u"Verenigde Staten"}, {"CA", u"Canada"}, {"TR", u"Turkije"}, {"MA", u"Marokko"},
    {"SR", u"Suriname"}, {"AW", u"Aruba"}, {"CW", u"Curaçao"}, {"SX", u"Sint Maarten"}, {"MC", u"Monaco"}, {"UA", u"Oekraïne"},
    {"RS", u"Servië"}, {"AE", u"Verenigde Arabische Emiraten"}, {"ZA", u"Zuid-Afrika"}, {"AU", u"Australië"}, {"NZ", u"Nieuw-Zeeland"},
    {"CN", u"China"}, {"JP", u"Japan"}, {"IN", u"India"}, {"IL", u"Israël"}, {"SG", u"Singapore"}, {"HK", u"Hongkong"},
};

/// Dutch capitals: ij is one letter and both parts are capitals anyway.
QString capitals(const QString& text)
{
    return QLocale::c().toUpper(text);
}

QString postLine(const PostalAddress& address, const QString& country)
{
    static const QRegularExpression kDutch(u"^(\\d{4})\\s*([A-Za-z]{2})$"_s);
    const QString code = cleanLine(address.postalCode);
    const QString city = cleanLine(address.city);
    if (country == u"NL") {
        const auto match = kDutch.match(code);
        const QString written = match.hasMatch() ? match.captured(1) + u' ' + match.captured(2).toUpper() : code;
        return written.isEmpty() ? capitals(city) : written + u"  "_s + capitals(city);
    }
    if (country == u"BE") {
        const QString plain = code.startsWith(u"B-", Qt::CaseInsensitive) ? code.mid(2).trimmed() : code;
        return QString(plain + u' ' + capitals(city)).trimmed();
    }
    return QString(code + u' ' + city).trimmed();
}

QString firstCapital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QStringList names(const Addressee& addressee, LetterRules rules)
{
    const QString organisation = cleanLine(addressee.organisation);
    const QString person = cleanLine(cleanLine(addressee.title) + u' ' + cleanLine(addressee.person));
    if (rules == LetterRules::Belgium)
        return {firstCapital(person), cleanLine(addressee.function), organisation};
    if (organisation.isEmpty())
        return {firstCapital(person)};
    return {organisation, person.isEmpty() ? QString() : u"t.a.v. "_s + person};
}

} // namespace

LetterRules letterRules(QStringView senderCountryCode)
{
    return senderCountryCode == u"BE" ? LetterRules::Belgium : LetterRules::Netherlands;
}

QString countryNameDutch(QStringView code)
{
    for (const Country& country : kCountries)
        if (code == QLatin1StringView(country.code))
            return QString::fromUtf16(country.name);
    return code.toString();
}

QStringList addressLines(const Addressee& addressee, LetterRules rules)
{
    const QString home = rules == LetterRules::Belgium ? u"BE"_s : u"NL"_s;
    const QString country = addressee.address.countryCode.isEmpty() ? home : addressee.address.countryCode;
    QStringList lines = names(addressee, rules);
    lines << cleanLine(addressee.address.street) << postLine(addressee.address, country);
    if (country != home)
        lines << capitals(countryNameDutch(country));
    lines.removeAll(QString());
    constexpr qsizetype kMaxLines = 7; // What an automatic sorter reads; the function is the one to miss.
    if (lines.size() > kMaxLines && !addressee.function.isEmpty())
        lines.removeAll(cleanLine(addressee.function));
    return lines;
}

} // namespace tegoed
