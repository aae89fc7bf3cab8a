#include "ui/presentation/holiday_text.h"

#include <QCoreApplication>

namespace tegoed::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct HolidayText {
    Q_DECLARE_TR_FUNCTIONS(HolidayText)
};

struct NamedHoliday {
    QString code, text;
};

NamedHoliday named(HolidayName name)
{
    switch (name) {
    case HolidayName::NewYear: return {u"new_year"_s, HolidayText::tr("New Year's Day")};
    case HolidayName::GoodFriday: return {u"good_friday"_s, HolidayText::tr("Good Friday")};
    case HolidayName::EasterSunday: return {u"easter_sunday"_s, HolidayText::tr("Easter Sunday")};
    case HolidayName::EasterMonday: return {u"easter_monday"_s, HolidayText::tr("Easter Monday")};
    case HolidayName::QueensDay: return {u"queens_day"_s, HolidayText::tr("Queen's Day")};
    case HolidayName::KingsDay: return {u"kings_day"_s, HolidayText::tr("King's Day")};
    case HolidayName::LabourDay: return {u"labour_day"_s, HolidayText::tr("Labour Day")};
    case HolidayName::LiberationDay: return {u"liberation_day"_s, HolidayText::tr("Liberation Day")};
    case HolidayName::Ascension: return {u"ascension"_s, HolidayText::tr("Ascension Day")};
    case HolidayName::WhitSunday: return {u"whit_sunday"_s, HolidayText::tr("Whit Sunday")};
    case HolidayName::WhitMonday: return {u"whit_monday"_s, HolidayText::tr("Whit Monday")};
    case HolidayName::BelgianNationalDay: return {u"national_day"_s, HolidayText::tr("National Day")};
    case HolidayName::Assumption: return {u"assumption"_s, HolidayText::tr("Assumption of Mary")};
    case HolidayName::AllSaints: return {u"all_saints"_s, HolidayText::tr("All Saints' Day")};
    case HolidayName::Armistice: return {u"armistice"_s, HolidayText::tr("Armistice Day")};
    case HolidayName::Christmas: return {u"christmas"_s, HolidayText::tr("Christmas Day")};
    case HolidayName::SecondChristmasDay: return {u"second_christmas_day"_s, HolidayText::tr("Second Christmas Day")};
    case HolidayName::YearEndClosing: return {u"year_end"_s, HolidayText::tr("Closing at the end of the year")};
    }
    return {};
}

} // namespace

QString holidayCode(HolidayName name)
{
    return named(name).code;
}

QString holidayText(HolidayName name)
{
    return named(name).text;
}

} // namespace tegoed::ui
