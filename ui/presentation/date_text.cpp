#include "ui/presentation/date_text.h"

#include "ui/presentation/ui_language.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct DateText {
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

QDate toQDate(const Date& date)
{
    return QDate(date.year(), date.month(), date.day());
}

Date fromQDate(const QDate& date)
{
    return Date(date.year(), date.month(), date.day());
}

QDateTime localInstant(const QString& instantUtc)
{
    QDateTime instant = QDateTime::fromString(instantUtc, Qt::ISODateWithMs);
    return instant.toLocalTime();
}

std::optional<Date> yearless(int day, int month, const Date& today)
{
    // The year that brings it nearest to today: 31-12 typed in January is last year's.
    std::optional<Date> best;
    for (const int year : {today.year() - 1, today.year(), today.year() + 1}) {
        const std::optional<Date> candidate = Date::from(year, month, day);
        if (candidate && (!best || std::abs(daysBetween(today, *candidate)) < std::abs(daysBetween(today, *best))))
            best = candidate;
    }
    return best;
}

int fullYear(int year)
{
    return year < 100 ? 2000 + year : year;
}

std::optional<Date> fromDigits(const QString& text, const Date& today)
{
    static const QRegularExpression dayMonthYear(u"^(\\d{1,2})[-/. ](\\d{1,2})(?:[-/. ](\\d{2}|\\d{4}))?$"_s);
    if (const auto match = dayMonthYear.match(text); match.hasMatch()) {
        const int day = match.captured(1).toInt();
        const int month = match.captured(2).toInt();
        return match.captured(3).isEmpty() ? yearless(day, month, today) : Date::from(fullYear(match.captured(3).toInt()), month, day);
    }
    static const QRegularExpression together(u"^(\\d{2})(\\d{2})(\\d{4}|\\d{2})?$"_s);
    if (const auto match = together.match(text); match.hasMatch()) {
        const int day = match.captured(1).toInt();
        const int month = match.captured(2).toInt();
        return match.captured(3).isEmpty() ? yearless(day, month, today) : Date::from(fullYear(match.captured(3).toInt()), month, day);
    }
    static const QRegularExpression offset(u"^([-+])\\s*(\\d{1,5})$"_s);
    if (const auto match = offset.match(text); match.hasMatch()) {
        const int days = match.captured(2).toInt();
        return today.plusDays(match.captured(1) == u"-" ? -days : days);
    }
    return std::nullopt;
}

std::optional<Date> fromMonthName(const QString& text, const Date& today)
{
    static const QRegularExpression shape(u"^(\\d{1,2})\\s+(\\p{L}{3,})\\.?(?:\\s+(\\d{4}|\\d{2}))?$"_s);
    static const QHash<QString, int> months{
        {u"jan"_s, 1}, {u"feb"_s, 2}, {u"maa"_s, 3}, {u"mrt"_s, 3}, {u"mar"_s, 3}, {u"apr"_s, 4}, {u"mei"_s, 5}, {u"may"_s, 5},
        {u"jun"_s, 6}, {u"jul"_s, 7}, {u"aug"_s, 8}, {u"sep"_s, 9}, {u"okt"_s, 10}, {u"oct"_s, 10}, {u"nov"_s, 11}, {u"dec"_s, 12}};
    const auto match = shape.match(text);
    const int month = match.hasMatch() ? months.value(match.captured(2).left(3), 0) : 0;
    if (month == 0)
        return std::nullopt;
    const int day = match.captured(1).toInt();
    return match.captured(3).isEmpty() ? yearless(day, month, today) : Date::from(fullYear(match.captured(3).toInt()), month, day);
}

Date endOfQuarter(const Date& date)
{
    return Date(date.year(), (date.month() - 1) / 3 * 3 + 3, 1).endOfMonth();
}

std::optional<Date> fromWords(const QString& text, const Date& today)
{
    enum class Word { Today, Yesterday, Tomorrow, EndOfMonth, EndOfLastMonth, EndOfQuarter, EndOfLastQuarter, EndOfYear, EndOfLastYear,
                      StartOfMonth, StartOfYear };
    // Both languages always: whoever switches keeps his habits.
    static const QHash<QString, Word> words{
        {u"vandaag"_s, Word::Today}, {u"today"_s, Word::Today}, {u"nu"_s, Word::Today}, {u"now"_s, Word::Today},
        {u"gisteren"_s, Word::Yesterday}, {u"yesterday"_s, Word::Yesterday},
        {u"morgen"_s, Word::Tomorrow}, {u"tomorrow"_s, Word::Tomorrow},
        {u"eind maand"_s, Word::EndOfMonth}, {u"eind deze maand"_s, Word::EndOfMonth}, {u"end of month"_s, Word::EndOfMonth},
        {u"end of this month"_s, Word::EndOfMonth}, {u"eind van de maand"_s, Word::EndOfMonth},
        {u"eind vorige maand"_s, Word::EndOfLastMonth}, {u"end of last month"_s, Word::EndOfLastMonth},
        {u"end last month"_s, Word::EndOfLastMonth}, {u"vorige maand"_s, Word::EndOfLastMonth}, {u"last month"_s, Word::EndOfLastMonth},
        {u"eind kwartaal"_s, Word::EndOfQuarter}, {u"eind dit kwartaal"_s, Word::EndOfQuarter}, {u"end of quarter"_s, Word::EndOfQuarter},
        {u"end of this quarter"_s, Word::EndOfQuarter},
        {u"eind vorig kwartaal"_s, Word::EndOfLastQuarter}, {u"end of last quarter"_s, Word::EndOfLastQuarter},
        {u"vorig kwartaal"_s, Word::EndOfLastQuarter}, {u"last quarter"_s, Word::EndOfLastQuarter},
        {u"eind jaar"_s, Word::EndOfYear}, {u"eind dit jaar"_s, Word::EndOfYear}, {u"end of year"_s, Word::EndOfYear},
        {u"end of this year"_s, Word::EndOfYear},
        {u"eind vorig jaar"_s, Word::EndOfLastYear}, {u"end of last year"_s, Word::EndOfLastYear},
        {u"vorig jaar"_s, Word::EndOfLastYear}, {u"last year"_s, Word::EndOfLastYear},
        {u"begin maand"_s, Word::StartOfMonth}, {u"begin deze maand"_s, Word::StartOfMonth}, {u"start of month"_s, Word::StartOfMonth},
        {u"begin jaar"_s, Word::StartOfYear}, {u"begin dit jaar"_s, Word::StartOfYear}, {u"start of year"_s, Word::StartOfYear}};
    const auto found = words.constFind(text);
    if (found == words.constEnd())
        return std::nullopt;
    const Date firstOfMonth(today.year(), today.month(), 1);
    switch (*found) {
    case Word::Today: return today;
    case Word::Yesterday: return today.plusDays(-1);
    case Word::Tomorrow: return today.plusDays(1);
    case Word::EndOfMonth: return today.endOfMonth();
    case Word::EndOfLastMonth: return firstOfMonth.plusDays(-1);
    case Word::EndOfQuarter: return endOfQuarter(today);
    case Word::EndOfLastQuarter: return endOfQuarter(today.plusMonths(-3));
    case Word::EndOfYear: return Date(today.year(), 12, 31);
    case Word::EndOfLastYear: return Date(today.year() - 1, 12, 31);
    case Word::StartOfMonth: return firstOfMonth;
    case Word::StartOfYear: return Date(today.year(), 1, 1);
    }
    return std::nullopt;
}

/// The next such day, today not counted.
std::optional<Date> fromWeekday(const QString& text, const Date& today)
{
    static const QHash<QString, int> days{{u"ma"_s, 1}, {u"maandag"_s, 1}, {u"monday"_s, 1}, {u"mon"_s, 1}, {u"di"_s, 2}, {u"dinsdag"_s, 2},
        {u"tuesday"_s, 2}, {u"tue"_s, 2}, {u"wo"_s, 3}, {u"woensdag"_s, 3}, {u"wednesday"_s, 3}, {u"wed"_s, 3}, {u"do"_s, 4},
        {u"donderdag"_s, 4}, {u"thursday"_s, 4}, {u"thu"_s, 4}, {u"vr"_s, 5}, {u"vrijdag"_s, 5}, {u"friday"_s, 5}, {u"fri"_s, 5},
        {u"za"_s, 6}, {u"zaterdag"_s, 6}, {u"saturday"_s, 6}, {u"sat"_s, 6}, {u"zo"_s, 7}, {u"zondag"_s, 7}, {u"sunday"_s, 7},
        {u"sun"_s, 7}};
    const int weekday = days.value(text, 0);
    if (weekday == 0)
        return std::nullopt;
    const int ahead = (weekday - today.isoWeekday() + 7) % 7;
    return today.plusDays(ahead == 0 ? 7 : ahead);
}

} // namespace

QString dateText(const Date& date)
{
    return tegoed::dateText(date, UiLanguage::textLanguage());
}

QString longDateText(const Date& date)
{
    return dateTextInWords(date, UiLanguage::textLanguage());
}

QString monthText(const Date& date)
{
    return tegoed::monthText(date, UiLanguage::textLanguage());
}

QString weekdayDateText(const Date& date)
{
    return UiLanguage::locale().toString(toQDate(date), u"ddd d MMM"_s);
}

QString relativeDateText(const Date& date, const Date& today)
{
    const int days = daysBetween(today, date);
    if (days == 0)
        return DateText::tr("today");
    if (days == -1)
        return DateText::tr("yesterday");
    if (days == 1)
        return DateText::tr("tomorrow");
    if (days < 0 && days >= -7)
        return DateText::tr("%n day(s) ago", nullptr, -days);
    if (days > 0 && days <= 7)
        return DateText::tr("in %n day(s)", nullptr, days);
    return dateText(date);
}

QString relativeTimeText(const QString& instantUtc, const Date& today)
{
    const QDateTime local = localInstant(instantUtc);
    if (!local.isValid())
        return instantUtc;
    return DateText::tr("%1 %2", "day and time").arg(relativeDateText(fromQDate(local.date()), today), local.toString(u"HH:mm"_s));
}

QString timeText(const QString& instantUtc)
{
    const QDateTime local = localInstant(instantUtc);
    return local.isValid() ? local.toString(u"dd-MM-yyyy HH:mm"_s) : instantUtc;
}

QString daysLateText(int daysLate)
{
    if (daysLate > 0)
        return DateText::tr("%n day(s) late", nullptr, daysLate);
    if (daysLate == 0)
        return DateText::tr("due today");
    return DateText::tr("due in %n day(s)", nullptr, -daysLate);
}

QString daysText(int days)
{
    return tegoed::daysText(days, UiLanguage::textLanguage());
}

std::optional<Date> dateFromText(const QString& text, const Date& today)
{
    const QString plain = text.simplified().toLower();
    if (plain.isEmpty())
        return std::nullopt;
    if (const auto iso = Date::fromIso(plain))
        return iso;
    for (const auto reader : {fromDigits, fromMonthName, fromWords, fromWeekday}) {
        if (const auto date = reader(plain, today))
            return date;
    }
    return std::nullopt;
}

} // namespace tegoed::ui
