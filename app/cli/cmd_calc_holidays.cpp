#include "app/cli/commands.h"

#include "core/domain/calendar/holidays.h"
#include "core/domain/message/format.h"
#include "ui/presentation/holiday_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace tegoed::cli {
namespace {

using namespace Qt::Literals::StringLiterals;

struct CliHolidays {
    Q_DECLARE_TR_FUNCTIONS(CliHolidays)
};

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
            array += QJsonObject{{u"date"_s, day.date.toIso()}, {u"name"_s, ui::holidayCode(day.name)}};
        return context.printJson({{u"country"_s, country}, {u"year"_s, first}, {u"last_year"_s, last}, {u"holidays"_s, array}});
    }
    const TextLanguage language = textLanguage(context.language).value_or(TextLanguage::English);
    for (const Holiday& day : days)
        context.out << dateText(day.date, language) << u"  "_s << weekday(day.date).leftJustified(10) << ui::holidayText(day.name) << u'\n';
    return exit_code::kDone;
}

} // namespace

Command calcHolidaysCommand()
{
    return {u"calc holidays"_s, CliHolidays::tr("Public holidays of the Netherlands or Belgium, closing days of banks (TARGET)"),
            u"NL|BE|TARGET YEAR|FIRST-LAST"_s, {}, u"tegoed-cli calc holidays BE 2027"_s, holidayList};
}

} // namespace tegoed::cli
