#include "core/domain/law/term_wording.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDaysFromDayAfter = 14;
constexpr int kDaysAfterArrival = 15;

struct Words {
    QRegularExpression term;     ///< Captures 1 a word that points back, 2 the number, 3 the unit.
    QRegularExpression dayAfter; ///< What follows when the day of arrival itself does not count.
    QRegularExpression arrival;  ///< What follows when days are counted from the arrival.
    QRegularExpression date;     ///< A day to pay by.
};

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const Words& dutch()
{
    static const Words words{
        pattern(u"\\b(?:binnen|uiterlijk|over|na|termijn\\s+van)\\s+(?:een\\s+termijn\\s+van\\s+|over\\s+)?(die\\s+|deze\\s+|dezelfde\\s+|de\\s+genoemde\\s+)?"
                u"(\\d+|\\p{L}+)\\s+(?:\\([^)]*\\)\\s+)?(dag(?:en)?|we(?:ek|ken)|werkdag(?:en)?|uur)\\b"_s),
        pattern(u"^,?\\s*(?:vanaf|na|te\\s+rekenen\\s+vanaf|gerekend\\s+vanaf|ingaande\\s+op|ingaand\\s+op)\\s+de\\s+dag\\s+(?:nadat|volgend(?:e)?\\s+op|na)\\b.*\\b(?:bezorg|ontvang|ontvangst|ontving)"_s),
        pattern(u"^,?\\s*(?:nadat|na)\\b.*\\b(?:bezorg|ontvang|ontvangst|ontving)"_s),
        pattern(u"\\b(?:uiterlijk|v(?:ó|o)(?:ó|o)r)\\s+(?:op\\s+|v(?:ó|o)(?:ó|o)r\\s+)?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)?\\s*"
                u"(?:\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2}\\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))"_s)};
    return words;
}

const Words& english()
{
    static const Words words{
        pattern(u"\\b(?:within|in|after|no\\s+later\\s+than|(?:term|period)\\s+of)\\s+(?:a\\s+(?:term|period)\\s+of\\s+)?(those\\s+|these\\s+|the\\s+same\\s+|the\\s+said\\s+)?"
                u"(\\d+|[a-z][a-z-]*)\\s+(?:\\([^)]*\\)\\s+)?((?:working\\s+|calendar\\s+)?days?|weeks?|hours?)\\b"_s),
        pattern(u"^,?\\s*(?:from|after|starting\\s+on|counted\\s+from)\\s+the\\s+day\\s+(?:after|following)\\b.*\\b(?:deliver|receiv|receipt)"_s),
        pattern(u"^,?\\s*(?:after|of)\\b.*\\b(?:deliver|receiv|receipt)"_s),
        pattern(u"\\b(?:by|before|no\\s+later\\s+than|not\\s+later\\s+than)\\s+(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)?,?\\s*"
                u"(?:\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2}\\s+(?:january|february|march|april|may|june|july|august|september|october|november|december))"_s)};
    return words;
}

/// 0 for a word that is no number.
int numberOf(const QString& word)
{
    static const QHash<QString, int> named{
        {u"een"_s, 1}, {u"één"_s, 1}, {u"twee"_s, 2}, {u"drie"_s, 3}, {u"vier"_s, 4}, {u"vijf"_s, 5}, {u"zes"_s, 6}, {u"zeven"_s, 7}, {u"acht"_s, 8},
        {u"negen"_s, 9}, {u"tien"_s, 10}, {u"twaalf"_s, 12}, {u"veertien"_s, 14}, {u"vijftien"_s, 15}, {u"zestien"_s, 16}, {u"eenentwintig"_s, 21},
        {u"dertig"_s, 30}, {u"one"_s, 1}, {u"two"_s, 2}, {u"three"_s, 3}, {u"four"_s, 4}, {u"five"_s, 5}, {u"six"_s, 6}, {u"seven"_s, 7},
        {u"eight"_s, 8}, {u"nine"_s, 9}, {u"ten"_s, 10}, {u"twelve"_s, 12}, {u"fourteen"_s, 14}, {u"fifteen"_s, 15}, {u"sixteen"_s, 16},
        {u"twenty-one"_s, 21}, {u"thirty"_s, 30}};
    bool isDigits = false;
    const int digits = word.toInt(&isDigits);
    return isDigits ? digits : named.value(word.toLower());
}

TermWording judged(const Words& words, int number, const QString& unit, const QString& following)
{
    const bool isWeeks = unit.startsWith(u"we", Qt::CaseInsensitive) && !unit.startsWith(u"werk", Qt::CaseInsensitive);
    const bool isHours = unit.startsWith(u"uur", Qt::CaseInsensitive) || unit.startsWith(u"hour", Qt::CaseInsensitive);
    const int days = isWeeks ? number * 7 : isHours ? number / 24 : number;
    if (words.dayAfter.match(following).hasMatch())
        return days >= kDaysFromDayAfter ? TermWording::Accepted : TermWording::TooShort;
    if (words.arrival.match(following).hasMatch())
        return days >= kDaysAfterArrival ? TermWording::Accepted : TermWording::TooShort;
    return TermWording::StartsTooEarly;
}

/// Every term of the letter, judged; one that only points back ("binnen die 14 dagen") is none of its own.
QList<TermWording> termsOf(const Words& words, const QString& text)
{
    QList<TermWording> terms;
    static const QRegularExpression sentenceEnd(u"[.!?]"_s);
    for (auto found = words.term.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch term = found.next();
        const int number = numberOf(term.captured(2));
        if (number == 0 || !term.captured(1).isEmpty())
            continue;
        // What it counts from stands before the end of the sentence, and before the next term in it.
        qsizetype end = text.indexOf(sentenceEnd, term.capturedEnd());
        end = end < 0 ? text.size() : end;
        if (found.hasNext())
            end = std::min(end, found.peekNext().capturedStart());
        terms += judged(words, number, term.captured(3), text.mid(term.capturedEnd(), end - term.capturedEnd()));
    }
    if (words.date.match(text).hasMatch())
        terms += TermWording::FixedDate;
    return terms;
}

} // namespace

QString termWordingCode(TermWording wording)
{
    switch (wording) {
    case TermWording::Accepted: return u"accepted"_s;
    case TermWording::NoTerm: return u"no_term"_s;
    case TermWording::StartsTooEarly: return u"starts_too_early"_s;
    case TermWording::TooShort: return u"too_short"_s;
    case TermWording::FixedDate: return u"fixed_date"_s;
    case TermWording::Contradictory: return u"contradictory"_s;
    }
    return {};
}

TermWording termWordingOf(const QString& letter, const QString& language)
{
    if (language != u"nl"_s && language != u"en"_s)
        return TermWording::Accepted;
    const QList<TermWording> terms = termsOf(language == u"nl"_s ? dutch() : english(), QString(letter).remove(u'*').simplified());
    if (terms.isEmpty())
        return TermWording::NoTerm;
    const qsizetype wrong = std::count_if(terms.begin(), terms.end(), [](TermWording term) { return term != TermWording::Accepted; });
    if (wrong == 0)
        return TermWording::Accepted;
    if (wrong < terms.size())
        return TermWording::Contradictory;
    return terms.first();
}

} // namespace tegoed
