#include "core/usecases/book_session.h"

#include "core/storage/queries/gate_queries.h"

#include <QDateTime>

namespace tegoed {

Date SystemClock::today() const
{
    return companyDay(nowUtc()); // Wherever the computer stands.
}

QString SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

} // namespace tegoed
