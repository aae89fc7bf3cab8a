#include "core/domain/message/language_words.h"
#include "core/domain/message/typed_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;

Error wrongDate(const QString& text, const QString& detail = {})
{
    return Error{Error::Code::InvalidDate, {text}, detail};
}

int fullYear(const QString& digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    return year < 80 ? 2000 + year : 1900 + year;
}

/// Day and month without a year: the last one up to today, or the first one from today on. 29-02 finds a leap year.
std::optional<Date> nearest(int day, int month, const Date& today, DateLean lean)
{
    constexpr int kYearsToALeapYear = 8; // 1896–1904
    for (int away = 0; away <= kYearsToALeapYear; ++away) {
        const std::optional<Date> date = Date::from(today.year() + (lean == DateLean::Past ? -away : away), month, day);
        if (date && (lean == DateLean::Past ? *date <= today : *date >= today))
            return date;
    }
    return std::nullopt;
}

std::optional<Date> dated(int day, int month, const QString& year, const Date& today, DateLean lean)
{
    return year.isEmpty() ? nearest(day, month, today, lean) : Date::from(fullYear(year), month, day);
}

/// 31-12-2025, 31/12, 2025-12-31. Nothing = not of this form; an error = of this form and wrong.
std::optional<Result<Date>> inFigures(const QString& text, const Date& today, TextLanguage language, DateLean lean)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression dayFirst(u"^(\\d{1,2})\\s*([-/.])\\s*(\\d{1,2})(?:\\s*\\2\\s*(\\d{4}|\\d{2}))?$"_s);
    std::optional<Date> date;
    if (const auto match = iso.match(text); match.hasMatch()) {
        date = Date::from(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    } else if (const auto m = dayFirst.match(text); m.hasMatch()) {
        const int day = m.captured(1).toInt();
        const int month = m.captured(3).toInt();
        // An American would mean another day than a Briton.
        if (language == TextLanguage::English && m.captured(2) == u"/"_s && day <= 12 && month <= 12 && day != month)
            return wrongDate(text, u"ambiguous"_s);
        date = dated(day, month, m.captured(4), today, lean);
    } else {
        return std::nullopt;
    }
    return date ? Result<Date>(*date) : Result<Date>(wrongDate(text));
}

/// 31 dec, 31 december 2025, December 31, 2025.
std::optional<Result<Date>> withMonthName(const QString& text, const Date& today, DateLean lean)
{
    static const QRegularExpression dayFirst(u"^(\\d{1,2})\\s+(\\p{L}+\\.?)(?:\\s+(\\d{4}))?$"_s);
    static const QRegularExpression monthFirst(u"^(\\p{L}+\\.?)\\s+(\\d{1,2})(?:\\s*,\\s*(\\d{4})|\\s+(\\d{4}))?$"_s);
    int day = 0;
    int month = 0;
    QString year;
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        day = match.captured(1).toInt();
        month = monthFromWord(match.captured(2));
        year = match.captured(3);
    } else if (const auto m = monthFirst.match(text); m.hasMatch()) {
        day = m.captured(2).toInt();
        month = monthFromWord(m.captured(1));
        year = m.captured(3) + m.captured(4);
    }
    if (month == 0)
        return std::nullopt;
    const std::optional<Date> date = dated(day, month, year, today, lean);
    return date ? Result<Date>(*date) : Result<Date>(wrongDate(text));
}

enum class Period { Day, Week, Month, Quarter, Year };

std::optional<Period> periodFromWord(const QString& word)
{
    struct Word { const char16_t* text; Period period; };
    static constexpr Word kWords[] = {
        {u"dag", Period::Day},       {u"dagen", Period::Day},        {u"day", Period::Day},          {u"days", Period::Day},
        {u"week", Period::Week},     {u"weken", Period::Week},       {u"weeks", Period::Week},       {u"maand", Period::Month},
        {u"maanden", Period::Month}, {u"month", Period::Month},      {u"months", Period::Month},     {u"kwartaal", Period::Quarter},
        {u"quarter", Period::Quarter}, {u"jaar", Period::Year},      {u"jaren", Period::Year},       {u"year", Period::Year},
        {u"years", Period::Year}};
    for (const Word& known : kWords)
        if (word == QString::fromUtf16(known.text))
            return known.period;
    return std::nullopt;
}

/// `count` periods from `date`; keeps the day of the month.
Date moved(const Date& date, Period period, int count)
{
    switch (period) {
    case Period::Day: return date.plusDays(count);
    case Period::Week: return date.plusDays(7 * count);
    case Period::Month: return date.plusMonths(count);
    case Period::Quarter: return date.plusMonths(3 * count);
    case Period::Year: return date.plusMonths(12 * count);
    }
    return date;
}

Date startOf(const Date& date, Period period)
{
    switch (period) {
    case Period::Day: return date;
    case Period::Week: return date.plusDays(1 - date.isoWeekday());
    case Period::Month: return Date(date.year(), date.month(), 1);
    case Period::Quarter: return Date(date.year(), (date.month() - 1) / 3 * 3 + 1, 1);
    case Period::Year: return Date(date.year(), 1, 1);
    }
    return date;
}

Date endOf(const Date& date, Period period)
{
    return moved(startOf(date, period), period, 1).plusDays(-1);
}

/// -30, +14; 3 weken geleden, 2 months ago; over 14 dagen, in 3 days.
std::optional<Date> atDistance(const QString& text, const Date& today)
{
    static const QRegularExpression plain(u"^([-+\u2212])\\s*(\\d{1,4})$"_s);
    static const QRegularExpression ago(u"^(\\d{1,3}) (\\p{L}+) (geleden|ago)$"_s);
    static const QRegularExpression ahead(u"^(over|in) (\\d{1,3}) (\\p{L}+)$"_s);
    if (const auto match = plain.match(text); match.hasMatch())
        return today.plusDays(match.captured(1) == u"+"_s ? match.captured(2).toInt() : -match.captured(2).toInt());
    if (const auto match = ago.match(text); match.hasMatch())
        if (const auto period = periodFromWord(match.captured(2)))
            return moved(today, *period, -match.captured(1).toInt());
    if (const auto match = ahead.match(text); match.hasMatch())
        if (const auto period = periodFromWord(match.captured(3)))
            return moved(today, *period, match.captured(2).toInt());
    return std::nullopt;
}

std::optional<Date> namedDay(const QString& text, const Date& today)
{
    struct Named { const char16_t* text; int days; };
    static constexpr Named kNamed[] = {
        {u"vandaag", 0}, {u"today", 0}, {u"gisteren", -1}, {u"yesterday", -1}, {u"eergisteren", -2}, {u"the day before yesterday", -2},
        {u"day before yesterday", -2}, {u"morgen", 1}, {u"tomorrow", 1}, {u"overmorgen", 2}, {u"the day after tomorrow", 2},
        {u"day after tomorrow", 2}};
    for (const Named& named : kNamed)
        if (text == QString::fromUtf16(named.text))
            return today.plusDays(named.days);
    return std::nullopt;
}

/// eind vorige maand, begin van dit kwartaal, end of last year, ultimo kwartaal.
std::optional<Date> edgeOfPeriod(const QString& text, const Date& today, DateLean lean)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    words.removeAll(u"of"_s);
    words.removeAll(u"van"_s);
    words.removeAll(u"the"_s);
    words.removeAll(u"de"_s);
    words.removeAll(u"het"_s);
    if (words.size() < 2 || words.size() > 3)
        return std::nullopt;
    static const QStringList kEnds{u"eind"_s, u"einde"_s, u"ultimo"_s, u"end"_s};
    static const QStringList kStarts{u"begin"_s, u"start"_s, u"beginning"_s};
    const bool atEnd = kEnds.contains(words.front());
    const std::optional<Period> period = periodFromWord(words.back());
    if ((!atEnd && !kStarts.contains(words.front())) || !period || *period == Period::Day)
        return std::nullopt;
    const auto edge = [&](int periodsAway) {
        const Date inside = moved(startOf(today, *period), *period, periodsAway);
        return atEnd ? endOf(inside, *period) : inside;
    };
    if (words.size() == 3) {
        static const QStringList kThis{u"deze"_s, u"dit"_s, u"this"_s, u"current"_s};
        static const QStringList kLast{u"vorige"_s, u"vorig"_s, u"afgelopen"_s, u"last"_s, u"previous"_s};
        static const QStringList kNext{u"volgende"_s, u"volgend"_s, u"next"_s};
        const QString& which = words[1];
        if (kThis.contains(which))
            return edge(0);
        if (kLast.contains(which))
            return edge(-1);
        if (kNext.contains(which))
            return edge(1);
        return std::nullopt;
    }
    const Date current = edge(0);
    if (lean == DateLean::Past)
        return current <= today ? current : edge(-1);
    return current >= today ? current : edge(1);
}

} // namespace

Result<Date> typedDate(const QString& text, const Date& today, TextLanguage language, DateLean lean)
{
    const QString plain = text.simplified().toLower();
    if (plain.isEmpty())
        return Error{Error::Code::MissingInput, {u"date"_s}, {}};
    if (const auto result = inFigures(plain, today, language, lean))
        return *result;
    if (const auto result = withMonthName(plain, today, lean))
        return *result;
    for (const std::optional<Date>& date : {atDistance(plain, today), namedDay(plain, today), edgeOfPeriod(plain, today, lean)})
        if (date)
            return *date;
    return wrongDate(text.trimmed());
}

} // namespace tegoed
