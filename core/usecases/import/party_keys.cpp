#include "core/usecases/import/party_keys.h"

#include "core/base/text.h"
#include "core/domain/reference/reference.h"

#include <QSet>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9')
            digits += c;
    return digits;
}

/// The Belgian enterprise number is the VAT number without its country.
QString registrationKey(const QString& registrationNumber, const QString& vat)
{
    QString digits = digitsOf(registrationNumber);
    if (digits.isEmpty() && vat.startsWith("BE"_L1))
        digits = vat.mid(2);
    if (digits.size() == 9 && vat.startsWith("BE"_L1))
        digits.prepend(u'0');
    return digits;
}

} // namespace

QString vatKey(const QString& vatNumber, const QString& countryCode)
{
    QString key;
    for (const QChar c : vatNumber)
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            key += c.toUpper();
    const bool bare = !key.isEmpty() && key.front().isDigit();
    if (bare && countryCode == "BE"_L1 && (key.size() == 9 || key.size() == 10))
        key.prepend("BE"_L1);
    if (bare && countryCode == "NL"_L1 && key.size() == 12)
        key.prepend("NL"_L1);
    if (key.startsWith("BE"_L1) && key.size() == 11)
        key.insert(2, u'0'); // written before numbers got their tenth digit
    return key;
}

QString coreNameOf(const QString& foldedName)
{
    static const QSet<QString> kForms = {u"bv"_s,   u"nv"_s,   u"vof"_s,  u"cv"_s,    u"bvba"_s, u"sprl"_s, u"srl"_s,  u"sa"_s,
                                         u"cvba"_s, u"commv"_s, u"vzw"_s, u"asbl"_s,  u"gmbh"_s, u"ltd"_s,  u"sarl"_s, u"ebvba"_s,
                                         u"inc"_s,  u"llc"_s,  u"b"_s,    u"v"_s,     u"n"_s,    u"de"_s,   u"het"_s,  u"the"_s,
                                         u"en"_s,   u"and"_s};
    QStringList words = foldedName.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString& word) { return kForms.contains(word); });
    words.sort();
    return words.join(u' ');
}

PartyKeys keysOf(const formats::PartyRecord& party)
{
    PartyKeys keys;
    keys.number = party.number.trimmed();
    keys.vatNumber = vatKey(party.vatNumber, party.countryCode);
    keys.registrationNumber = registrationKey(party.registrationNumber, keys.vatNumber);
    keys.iban = normalisedIban(party.iban);
    keys.email = party.email.trimmed().toLower();
    keys.name = foldForSearch(party.name.isEmpty() ? party.legalName : party.name);
    keys.coreName = coreNameOf(keys.name);
    return keys;
}

PartyKeys keysOf(const DebtorKeys& debtor)
{
    PartyKeys keys;
    keys.number = debtor.number;
    keys.externalId = debtor.externalId;
    keys.vatNumber = vatKey(debtor.vatNumber, {});
    keys.registrationNumber = registrationKey(debtor.registrationNumber, keys.vatNumber);
    keys.iban = normalisedIban(debtor.iban);
    keys.email = debtor.email.toLower();
    keys.name = debtor.nameFolded;
    keys.coreName = coreNameOf(keys.name);
    return keys;
}

PartyKeys keysOf(const OwnCompany& company)
{
    PartyKeys keys;
    keys.vatNumber = vatKey(company.vatNumber, company.address.countryCode);
    keys.registrationNumber = registrationKey(company.registrationNumber, keys.vatNumber);
    keys.iban = normalisedIban(company.iban);
    keys.email = company.email.toLower();
    keys.name = foldForSearch(company.name);
    keys.coreName = coreNameOf(keys.name);
    return keys;
}

} // namespace tegoed
