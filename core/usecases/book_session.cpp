#include "core/usecases/book_session.h"

#include <QDateTime>

namespace tegoed {

Date SystemClock::today() const
{
    const QDate today = QDate::currentDate();
    return Date(today.year(), today.month(), today.day());
}

QString SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

} // namespace tegoed
