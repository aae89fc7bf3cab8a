#include "core/formats/bank_text/found_references.h"

#include <QRegularExpression>

#include <algorithm>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kMostReferences = 20;
constexpr qsizetype kLongestText = 4000; // beyond any field of any bank

struct Found {
    qsizetype at;
    EntryReference reference;
};

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9')
            digits += c;
    return digits;
}

void findOgm(const QString& text, QList<Found>& found)
{
    static const QRegularExpression shape(
        u"(?<![0-9/])(?:[0-9]{3} ?/ ?[0-9]{4} ?/ ?[0-9]{5}|[0-9]{12})(?![0-9/])"_s);
    for (auto it = shape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto ogm = checkOgm(digitsOf(match.captured()));
        if (ogm && ogm->valid)
            found += Found{match.capturedStart(), {ReferenceKind::Ogm, ogm->normalised, false}};
    }
}

/// In groups of four nobody knows where the reference ends and the next word begins: every beginning with right check digits
/// is told, the shortest first.
void findRf(const QString& text, QList<Found>& found)
{
    static const QRegularExpression shape(u"(?<![A-Za-z0-9])RF[0-9]{2} ?[A-Za-z0-9](?:[A-Za-z0-9]| (?=[A-Za-z0-9])){0,28}"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    for (auto it = shape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString run = match.captured();
        const bool isWhole = match.capturedEnd() >= text.size() || !text.at(match.capturedEnd()).isLetterOrNumber();
        for (qsizetype end = run.indexOf(u' ', 5);; end = run.indexOf(u' ', end + 1)) {
            if (end < 0 && !isWhole)
                break;
            if (const auto rf = checkRf(end < 0 ? run : run.left(end)); rf && rf->valid)
                found += Found{match.capturedStart(), {ReferenceKind::Rf, rf->normalised, false}};
            if (end < 0)
                break;
        }
    }
}

void findKenmerk(const QString& text, QList<Found>& found, bool mayBeLong)
{
    static const QRegularExpression sixteen(u"(?<![0-9.])(?:[0-9]{16}|[0-9]{4}([ .])[0-9]{4}\\1[0-9]{4}\\1[0-9]{4})(?![0-9])"_s);
    static const QRegularExpression named(u"betalingskenm(?:erk|\\.)?[ .:]*([0-9](?:[0-9]| (?=[0-9])){5,24})"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    for (auto it = mayBeLong ? sixteen.globalMatch(text) : QRegularExpressionMatchIterator(); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto kenmerk = checkBetalingskenmerk(digitsOf(match.captured()));
        if (kenmerk && kenmerk->valid)
            found += Found{match.capturedStart(), {ReferenceKind::Betalingskenmerk, kenmerk->normalised, false}};
    }
    if (!text.contains(u"betalingskenm"_s, Qt::CaseInsensitive))
        return;
    for (auto it = named.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto kenmerk = checkBetalingskenmerk(digitsOf(match.captured(1)));
        if (kenmerk && kenmerk->valid)
            found += Found{match.capturedStart(1), {ReferenceKind::Betalingskenmerk, kenmerk->normalised, false}};
    }
}

} // namespace

QList<EntryReference> referencesIn(const QString& text)
{
    const QString looked = text.left(kLongestText);
    const auto digits = std::count_if(looked.begin(), looked.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    constexpr qsizetype kFewest = 2; // RF and two digits; the other kinds have more
    if (digits < kFewest)
        return {};
    QList<Found> found;
    if (digits >= 12)
        findOgm(looked, found);
    if (looked.contains(u"RF"_s, Qt::CaseInsensitive))
        findRf(looked, found);
    if (digits >= 7)
        findKenmerk(looked, found, digits >= 16);
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.at < b.at; });
    QList<EntryReference> references;
    for (const Found& one : std::as_const(found))
        addReferences(references, {one.reference});
    return references;
}

void addReferences(QList<EntryReference>& references, const QList<EntryReference>& found)
{
    for (const EntryReference& reference : found)
        if (references.size() < kMostReferences && !references.contains(reference))
            references += reference;
}

std::optional<EntryReference> givenReference(const QString& printed)
{
    QString bare = printed.trimmed();
    if (isNotProvided(bare))
        return std::nullopt;
    // Paper marks a structured communication by signs around it.
    while (bare.size() > 2 && (bare.startsWith(u'+') || bare.startsWith(u'*')) && bare.back() == bare.front())
        bare = bare.mid(1, bare.size() - 2);
    const EntryReference reference = entryReference(bare);
    return reference.kind ? reference : EntryReference{std::nullopt, printed.trimmed(), false};
}

bool isNotProvided(const QString& reference)
{
    QString bare = reference.toUpper();
    bare.removeIf([](QChar c) { return c.isSpace(); });
    return bare.isEmpty() || bare == u"NOTPROVIDED" || bare == u"NONREF" || bare == u"NOTREF" || bare == u"EREF" || bare == u"PREF"
        || bare == u"KREF+" || bare == u"MARF" || bare == u"-";
}

QString firstIban(const QString& text, const QString& except)
{
    static const QRegularExpression shape(u"(?<![A-Za-z0-9])[A-Z]{2}[0-9]{2} ?[A-Z0-9]{4}(?: ?[A-Z0-9]{1,4}){2,7}"_s);
    const QString looked = text.left(kLongestText);
    for (qsizetype from = 0; from < looked.size();) {
        const QRegularExpressionMatch match = shape.match(looked, from);
        if (!match.hasMatch())
            break;
        QString candidate = match.captured();
        // In groups of four nobody knows where the number ends and the next word begins.
        while (!isValidIban(candidate) && candidate.contains(u' '))
            candidate.truncate(candidate.lastIndexOf(u' '));
        const bool isValid = isValidIban(candidate);
        if (isValid && normalisedIban(candidate) != except)
            return normalisedIban(candidate);
        from = match.capturedStart() + (isValid ? candidate.size() : 4);
    }
    return {};
}

bool isIbanShaped(const QString& text)
{
    static const QRegularExpression shape(u"^[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}$"_s);
    return shape.match(text).hasMatch();
}

} // namespace tegoed::formats
