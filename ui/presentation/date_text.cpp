#include "ui/presentation/date_text.h"

#include "ui/presentation/ui_language.h"

#include <QCoreApplication>
#include <QDateTime>

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

} // namespace

QString dateText(const Date& date)
{
    return tegoed::dateText(date, UiLanguage::textLanguage());
}

QString isoDateText(const QString& iso)
{
    const auto date = Date::fromIso(iso);
    return date ? dateText(*date) : iso;
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

std::optional<Date> dateFromText(const QString& text, const Date& today, DateLean lean)
{
    const Result<Date> typed = typedDate(text, today, UiLanguage::textLanguage(), lean);
    return typed ? std::optional(*typed) : std::nullopt;
}

} // namespace tegoed::ui
