#include "core/domain/answer/proposed_payment.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <utility>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostRead = 4'000; // Characters; what is proposed stands at the top.

QRegularExpression words(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// In words or figures; 0 = neither.
int countOf(const QString& word)
{
    static const std::array<std::pair<QStringList, int>, 11> kWords{{{{u"twee"_s, u"two"_s}, 2}, {{u"drie"_s, u"three"_s}, 3}, {{u"vier"_s, u"four"_s}, 4},
                                                                     {{u"vijf"_s, u"five"_s}, 5}, {{u"zes"_s, u"six"_s}, 6}, {{u"zeven"_s, u"seven"_s}, 7},
                                                                     {{u"acht"_s, u"eight"_s}, 8}, {{u"negen"_s, u"nine"_s}, 9}, {{u"tien"_s, u"ten"_s}, 10},
                                                                     {{u"elf"_s, u"eleven"_s}, 11}, {{u"twaalf"_s, u"twelve"_s}, 12}}};
    for (const auto& [names, count] : kWords) {
        if (names.contains(word, Qt::CaseInsensitive))
            return count;
    }
    return word.toInt();
}

std::optional<int> partsIn(const QString& text)
{
    static const QRegularExpression said = words(
        u"\\b(\\d{1,3}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\s+"
        "(?:(?:gelijke|maandelijkse|wekelijkse|equal|monthly|weekly)\\s+)*"
        "(?:delen|termijnen|keer|maandtermijnen|deelbetalingen|betalingen|parts|instal?lments|payments|times)\\b"_s);
    for (auto found = said.globalMatch(text); found.hasNext();) {
        const int count = countOf(found.next().captured(1));
        if (count >= kFewestParts && count <= kMostParts)
            return count;
    }
    return std::nullopt;
}

std::optional<PlanRhythm> rhythmIn(const QString& text)
{
    static const QRegularExpression said = words(
        u"\\b(?:(?<two>(?:per|elke|iedere|om de|every)\\s+(?:twee|two|2)\\s+(?:weken|weeks)|tweewekelijks\\w*|fortnightly)"
        "|(?<week>(?:per|elke|iedere|a|every|each)\\s+week|wekelijks\\w*|weekly)"
        "|(?<month>(?:per|elke|iedere|a|every|each)\\s+(?:maand|month)|maandelijks\\w*|maandtermijnen|monthly|p/m))\\b"_s);
    const auto found = said.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    return !found.captured(u"two"_s).isEmpty() ? PlanRhythm::EveryTwoWeeks : !found.captured(u"week"_s).isEmpty() ? PlanRhythm::Weekly : PlanRhythm::Monthly;
}

/// Money beside a word that makes it one part: "€ 300 per maand", "termijnen van 200".
std::optional<Money> eachIn(const QString& text, Currency currency, TextLanguage language)
{
    static const QString amount = u"((?:[€$£]|EUR)?\\s?\\d[\\d.,]*(?:,-)?(?:\\s?(?:€|EUR|euro))?)"_s;
    static const QRegularExpression before = words(
        amount + u"\\s+(?:(?:per|elke|iedere|om de|a|every|each)\\s+(?:(?:twee|two|2)\\s+)?(?:maand|month|week|weken|weeks|keer|termijn|time)|maandelijks|wekelijks|monthly|weekly|p/m)\\b"_s);
    static const QRegularExpression after = words(u"\\b(?:delen|termijnen|maandtermijnen|deelbetalingen|betalingen|parts|instal?lments|payments)\\s+(?:van|of|à)\\s+"_s + amount);
    for (const QRegularExpression& pattern : {before, after}) {
        for (auto found = pattern.globalMatch(text); found.hasNext();) {
            QString typed = found.next().captured(1).trimmed();
            typed.remove(QRegularExpression(u"\\s?euro$"_s, QRegularExpression::CaseInsensitiveOption));
            while (typed.endsWith(u'.') || (typed.endsWith(u',')))
                typed.chop(1); // The end of a sentence.
            if (const auto money = typedAmount(typed, currency, language); money && money->minorUnits() > 0)
                return *money;
        }
    }
    return std::nullopt;
}

std::optional<Date> startIn(const QString& text, const Date& today, TextLanguage language)
{
    static const QRegularExpression said = words(
        u"\\b(?:vanaf|met ingang van|ingaande|te beginnen (?:op|met)|voor het eerst op|de eerste op|starting(?: on| from)?|beginning(?: on)?|from|as of|the first on)\\s+"
        "((?:\\S+\\s+){0,2}\\S+)"_s);
    for (auto found = said.globalMatch(text); found.hasNext();) {
        QStringList tail = found.next().captured(1).split(u' ', Qt::SkipEmptyParts);
        for (; !tail.isEmpty(); tail.removeLast()) {
            QString typed = tail.join(u' ');
            while (typed.endsWith(u'.') || typed.endsWith(u',') || typed.endsWith(u';'))
                typed.chop(1);
            if (const auto day = typedDate(typed, today, language, DateLean::Future); day && *day >= today)
                return *day;
        }
    }
    return std::nullopt;
}

} // namespace

ProposedPayment proposedPayment(const QString& own, const Date& today, Currency currency, TextLanguage language)
{
    const QString text = own.left(kMostRead).simplified();
    return {partsIn(text), eachIn(text, currency, language), rhythmIn(text), startIn(text, today, language)};
}

} // namespace tegoed
