#include "core/formats/einvoice/printed_party.h"

#include <algorithm>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kMostIds = 20;

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9')
            digits += c;
    return digits;
}

/// Only digits and the signs people put between them.
bool isNumberLike(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u' ' || c == u'-'; });
}

QString kvkNumber(const QString& text)
{
    const QString digits = digitsOf(text);
    return isNumberLike(text) && digits.size() == 8 ? digits : QString();
}

/// Ten digits from 0 or 1; older ones are printed with nine. Also with BE in front.
QString kboNumber(QString text)
{
    if (text.startsWith("BE"_L1, Qt::CaseInsensitive))
        text = text.mid(2);
    QString digits = digitsOf(text);
    if (digits.size() == 9)
        digits.prepend(u'0');
    const bool fits = isNumberLike(text) && digits.size() == 10 && (digits[0] == u'0' || digits[0] == u'1');
    return fits ? digits : QString();
}

QString byScheme(const PartyId& id)
{
    static const QStringList kvk{u"0106"_s, u"NL:KVK"_s, u"KVK"_s, u"NL-KVK"_s};
    static const QStringList kbo{u"0208"_s, u"9956"_s, u"BE:EN"_s, u"BE:CBE"_s, u"KBO"_s, u"CBE"_s};
    const QString scheme = id.scheme.toUpper();
    if (kvk.contains(scheme))
        return kvkNumber(id.id);
    return kbo.contains(scheme) ? kboNumber(id.id) : QString();
}

} // namespace

void addPartyId(PartyRecord& party, const QString& id, const QString& scheme)
{
    const auto same = [&](const PartyId& known) { return known.id == id && known.scheme == scheme; };
    if (id.isEmpty() || party.ids.size() >= kMostIds || std::any_of(party.ids.begin(), party.ids.end(), same))
        return;
    party.ids += PartyId{id, scheme};
}

void completeParty(PartyRecord& party, const PartyId& legalId)
{
    if (party.name.isEmpty())
        party.name = party.legalName;
    for (const PartyId& id : std::as_const(party.ids)) {
        if (party.registrationNumber.isEmpty())
            party.registrationNumber = byScheme(id);
        if (party.vatNumber.isEmpty() && (id.scheme == "9925"_L1 || id.scheme == "9944"_L1))
            party.vatNumber = id.id;
    }
    const bool isBelgian = party.countryCode == "BE"_L1;
    if (party.registrationNumber.isEmpty() && party.countryCode == "NL"_L1)
        party.registrationNumber = kvkNumber(legalId.id);
    if (party.registrationNumber.isEmpty() && isBelgian)
        party.registrationNumber = kboNumber(legalId.id);
    if (party.registrationNumber.isEmpty() && (isBelgian || party.vatNumber.startsWith("BE"_L1, Qt::CaseInsensitive)))
        party.registrationNumber = kboNumber(party.vatNumber);
}

QString joinedStreet(const QString& street, const QString& houseNumber, const QString& more)
{
    QString line = street;
    if (!houseNumber.isEmpty())
        line += (line.isEmpty() ? u""_s : u" "_s) + houseNumber;
    if (!more.isEmpty())
        line += (line.isEmpty() ? u""_s : u", "_s) + more;
    return line;
}

} // namespace tegoed::formats
