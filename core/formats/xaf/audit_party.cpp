#include "core/formats/xaf/audit_party.h"

#include "core/base/text.h"
#include "core/domain/party/party.h"
#include "core/formats/csv/headers.h"
#include "core/formats/problem_codes.h"

namespace tegoed::formats {

using namespace Qt::Literals::StringLiterals;

void readAddress(XmlReader& xml, PartyRecord& party)
{
    QString street, number, extension, property, city, postalCode, country;
    for (XmlChildren child(xml); child.next();) {
        if (xml.is("streetname"))
            street = xml.text();
        else if (xml.is("number"))
            number = xml.text();
        else if (xml.is("numberExtension"))
            extension = xml.text();
        else if (xml.is("property"))
            property = xml.text();
        else if (xml.is("city"))
            city = xml.text();
        else if (xml.is("postalCode"))
            postalCode = xml.text();
        else if (xml.is("country"))
            country = xml.text();
    }
    if (party.countryCode.isEmpty())
        party.countryCode = countryCode(country);
    if (!party.street.isEmpty() || !party.city.isEmpty())
        return; // the street address came first; the postal one only where that is empty
    QStringList parts;
    for (const QString& part : QStringList{street, number + extension, property})
        if (!part.isEmpty())
            parts += part;
    party.street = parts.join(u' ');
    party.city = city;
    party.postalCode = postalCode;
}

QString vatNumberOf(const QString& ident, const QString& country)
{
    if (ident.isEmpty() || !ident.at(0).isDigit())
        return ident;
    const bool dutch = country == u"NL" && ident.size() == 12 && ident.at(9).toUpper() == u'B';
    const bool belgian = country == u"BE" && (ident.size() == 10 || ident.size() == 9);
    return dutch || belgian ? country + ident : ident;
}

QString registrationOf(const QString& text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += c;
    if (digits.size() == 12)
        digits.truncate(8);
    return digits.size() == 8 || digits.size() == 10 ? digits : QString();
}

AuditRelation readRelation(XmlReader& xml, const Currency& currency, QList<Problem>& warnings)
{
    AuditRelation relation;
    relation.line = xml.line();
    PartyRecord& party = relation.party;
    QString vatIdent, vatCountry;
    for (XmlChildren child(xml); child.next();) {
        const int line = xml.line();
        if (xml.is("custSupID")) {
            party.number = xml.text();
        } else if (xml.is("custSupName")) {
            party.name = xml.text();
        } else if (xml.is("contact")) {
            party.contactName = xml.text();
        } else if (xml.is("telephone")) {
            party.phone = xml.text();
        } else if (xml.is("eMail")) {
            party.email = xml.text();
            if (!party.email.isEmpty() && !isValidEmail(party.email))
                warnings.append({Severity::Warning, line, u"email"_s, problem::kInvalidEmail, cleanLine(party.email), {}});
        } else if (xml.is("commerceNr")) {
            party.registrationNumber = registrationOf(xml.text());
        } else if (xml.is("taxRegistrationCountry")) {
            vatCountry = xml.text();
        } else if (xml.is("taxRegIdent")) {
            vatIdent = xml.text();
        } else if (xml.is("custSupTp")) {
            relation.type = xml.text();
        } else if (xml.is("custCreditLimit")) {
            if (const auto limit = Money::fromDecimal(xml.text(), currency); limit && !limit->isZero())
                party.creditLimit = limit->toDecimal();
        } else if (xml.is("streetAddress") || xml.is("postalAddress")) {
            readAddress(xml, party);
        } else if (xml.is("bankAccount")) {
            for (XmlChildren bank(xml); bank.next();)
                if (xml.is("bankAccNr"))
                    if (const QString account = xml.text(); party.iban.isEmpty() && account.size() > 14 && account.at(0).isLetter())
                        party.iban = account;
        }
    }
    party.vatNumber = vatNumberOf(vatIdent, vatCountry);
    if (party.countryCode.isEmpty())
        party.countryCode = countryCode(vatCountry);
    return relation;
}

} // namespace tegoed::formats
