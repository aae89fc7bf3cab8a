#include "core/domain/party/party.h"

#include "core/base/text.h"

#include <QSet>

namespace tegoed {
namespace {

bool hasLegalForm(const QString& name)
{
    // Dutch and Belgian forms, with and without points; folding has taken the points away.
    static const QSet<QString> kForms = {
        QStringLiteral("bv"), QStringLiteral("nv"), QStringLiteral("vof"), QStringLiteral("cv"), QStringLiteral("bvba"),
        QStringLiteral("sprl"), QStringLiteral("srl"), QStringLiteral("sa"), QStringLiteral("cvba"), QStringLiteral("commv"),
        QStringLiteral("comm"), QStringLiteral("vzw"), QStringLiteral("asbl"), QStringLiteral("stichting"),
        QStringLiteral("vereniging"), QStringLiteral("gmbh"), QStringLiteral("ltd"), QStringLiteral("sarl"),
        QStringLiteral("ebvba"), QStringLiteral("vve"), QStringLiteral("inc"), QStringLiteral("llc"), QStringLiteral("bedrijf"),
        QStringLiteral("holding"), QStringLiteral("maatschap"), QStringLiteral("cooperatie")};
    const QStringList words = foldForSearch(name).split(u' ');
    for (const QString& word : words)
        if (kForms.contains(word))
            return true;
    return false;
}

bool hasPublicWord(const QString& name)
{
    const QString folded = foldForSearch(name);
    for (const auto* word : {"gemeente ", "provincie ", "ministerie ", "waterschap ", "stad ", "ocmw "})
        if (folded.startsWith(QLatin1String(word)))
            return true;
    return false;
}

bool isAtom(QChar c)
{
    if (c.unicode() > 0x7e || c.unicode() <= 0x20)
        return false;
    return c.isLetterOrNumber() || QStringLiteral("!#$%&'*+-/=?^_`{|}~").contains(c);
}

} // namespace

KindGuess guessPartyKind(const QString& name, const QString& vatNumber, const QString& registrationNumber)
{
    if (hasPublicWord(name))
        return {PartyKind::PublicBody, QStringLiteral("public_name")};
    if (!vatNumber.isEmpty())
        return {PartyKind::Business, QStringLiteral("vat_number")};
    if (!registrationNumber.isEmpty())
        return {PartyKind::Business, QStringLiteral("registration_number")};
    if (hasLegalForm(name))
        return {PartyKind::Business, QStringLiteral("legal_form")};
    return {PartyKind::Consumer, QStringLiteral("none")};
}

LegalTrack legalTrackOf(const QString& creditorCountry, const QString& debtorCountry, PartyKind kind)
{
    const QString country = debtorCountry.isEmpty() ? creditorCountry : debtorCountry;
    const bool known = creditorCountry == QLatin1String("NL") || creditorCountry == QLatin1String("BE");
    const bool business = kind != PartyKind::Consumer;
    if (known && country == QLatin1String("NL"))
        return business ? LegalTrack::NlB2b : LegalTrack::NlB2c;
    if (known && country == QLatin1String("BE"))
        return business ? LegalTrack::BeB2b : LegalTrack::BeB2c;
    return LegalTrack::Other;
}

bool isValidEmail(QStringView address)
{
    if (address.size() > 254)
        return false;
    const qsizetype at = address.indexOf(u'@');
    if (at < 1 || at > 64 || address.indexOf(u'@', at + 1) >= 0)
        return false;
    const auto dotted = [](QStringView part, auto&& allowed) {
        if (part.isEmpty() || part.front() == u'.' || part.back() == u'.')
            return false;
        for (qsizetype i = 0; i < part.size(); ++i) {
            if (part[i] == u'.' ? part[i - 1] == u'.' : !allowed(part[i]))
                return false;
        }
        return true;
    };
    if (!dotted(address.first(at), isAtom))
        return false;
    const QStringView domain = address.sliced(at + 1);
    if (!domain.contains(u'.') || !dotted(domain, [](QChar c) {
            return c == u'-' || (c.unicode() < 0x80 && c.isLetterOrNumber());
        }))
        return false;
    const auto labels = domain.split(u'.');
    for (const QStringView label : labels)
        if (label.size() > 63 || label.front() == u'-' || label.back() == u'-')
            return false;
    return !labels.back().front().isDigit();
}

QList<RegistrationGap> registrationGaps(const DebtorData& debtor)
{
    QList<RegistrationGap> gaps;
    if (debtor.email.isEmpty())
        gaps << RegistrationGap::NoEmail;
    if (!debtor.address.isComplete())
        gaps << RegistrationGap::NoAddress;
    if (debtor.kindAssumed)
        gaps << RegistrationGap::KindAssumed;
    return gaps;
}

} // namespace tegoed
