#include "app/cli/commands.h"

#include "core/domain/calendar/holidays.h"
#include "core/domain/message/format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace tegoed::cli {
namespace {

using namespace Qt::Literals::StringLiterals;

struct CliHolidays {
    Q_DECLARE_TR_FUNCTIONS(CliHolidays)
};

struct NamedHoliday { QString code; QString text; };

NamedHoliday named(HolidayName name)
{
    switch (name) {
    case HolidayName::NewYear: return {u"new_year"_s, CliHolidays::tr("New Year's Day")};
    case HolidayName::GoodFriday: return {u"good_friday"_s, CliHolidays::tr("Good Friday")};
    case HolidayName::EasterSunday: return {u"easter_sunday"_s, CliHolidays::tr("Easter Sunday")};
    case HolidayName::EasterMonday: return {u"easter_monday"_s, CliHolidays::tr("Easter Monday")};
    case HolidayName::QueensDay: return {u"queens_day"_s, CliHolidays::tr("Queen's Day")};
    case HolidayName::KingsDay: return {u"kings_day"_s, CliHolidays::tr("King's Day")};
    case HolidayName::LabourDay: return {u"labour_day"_s, CliHolidays::tr("Labour Day")};
    case HolidayName::LiberationDay: return {u"liberation_day"_s, CliHolidays::tr("Liberation Day")};
    case HolidayName::Ascension: return {u"ascension"_s, CliHolidays::tr("Ascension Day")};
    case HolidayName::WhitSunday: return {u"whit_sunday"_s, CliHolidays::tr("Whit Sunday")};
    case HolidayName::WhitMonday: return {u"whit_monday"_s, CliHolidays::tr("Whit Monday")};
    case HolidayName::BelgianNationalDay: return {u"national_day"_s, CliHolidays::tr("National Day")};
    case HolidayName::Assumption: return {u"assumption"_s, CliHolidays::tr("Assumption of Mary")};
    case HolidayName::AllSaints: return {u"all_saints"_s, CliHolidays::tr("All Saints' Day")};
    case HolidayName::Armistice: return {u"armistice"_s, CliHolidays::tr("Armistice Day")};
    case HolidayName::Christmas: return {u"christmas"_s, CliHolidays::tr("Christmas Day")};
    case HolidayName::SecondChristmasDay: return {u"second_christmas_day"_s, CliHolidays::tr("Second Christmas Day")};
    case HolidayName::YearEndClosing: return {u"year_end"_s, CliHolidays::tr("Closing at the end of the year")};
    }
    return {};
}

QString weekday(const Date& date)
{
    const QStringList names{CliHolidays::tr("Monday"), CliHolidays::tr("Tuesday"),  CliHolidays::tr("Wednesday"), CliHolidays::tr("Thursday"),
                            CliHolidays::tr("Friday"), CliHolidays::tr("Saturday"), CliHolidays::tr("Sunday")};
    return names.at(date.isoWeekday() - 1);
}

int holidayList(CommandContext& context)
{
    static const QHash<QString, WorkCalendar> kCalendars{
        {u"NL"_s, WorkCalendar::Netherlands}, {u"BE"_s, WorkCalendar::Belgium}, {u"TARGET"_s, WorkCalendar::Banking}};
    static const QRegularExpression kYears(u"^(\\d{4})(?:-(\\d{4}))?$"_s);
    const QString country = context.options.positional.value(0).toUpper();
    const auto years = kYears.match(context.options.positional.value(1));
    if (context.options.positional.size() != 2 || !kCalendars.contains(country) || !years.hasMatch())
        return context.fail(u"usage"_s, CliHolidays::tr("Say which calendar (NL, BE or TARGET) and which year."),
                            u"tegoed-cli calc holidays --help"_s);
    const int first = years.captured(1).toInt();
    const int last = years.captured(2).isEmpty() ? first : years.captured(2).toInt();
    std::vector<Holiday> days;
    for (int year = first; year <= last; ++year) {
        const Result<std::vector<Holiday>> found = holidays(kCalendars[country], year);
        if (!found)
            return context.fail(found.error());
        days.insert(days.end(), found->begin(), found->end());
    }
    if (context.json) {
        QJsonArray array;
        for (const Holiday& day : days)
            array += QJsonObject{{u"date"_s, day.date.toIso()}, {u"name"_s, named(day.name).code}};
        return context.printJson({{u"country"_s, country}, {u"year"_s, first}, {u"last_year"_s, last}, {u"holidays"_s, array}});
    }
    const TextLanguage language = textLanguage(context.language).value_or(TextLanguage::English);
    for (const Holiday& day : days)
        context.out << dateText(day.date, language) << u"  "_s << weekday(day.date).leftJustified(10) << named(day.name).text << u'\n';
    return exit_code::kDone;
}

} // namespace

Command calcHolidaysCommand()
{
    return {u"calc holidays"_s, CliHolidays::tr("Public holidays of the Netherlands or Belgium, closing days of banks (TARGET)"),
            u"NL|BE|TARGET YEAR|FIRST-LAST"_s, {}, u"tegoed-cli calc holidays BE 2027"_s, holidayList};
}

} // namespace tegoed::cli
