#include "core/storage/database_private.h"

#include <QVariant>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

Statement::Statement(Database& database, const QString& sql)
    : m_database(database), m_sql(sql), m_query(database.takeQuery(sql))
{
}

Statement::~Statement()
{
    if (m_executed)
        m_query.finish();
    m_database.giveBack(m_sql, std::move(m_query));
}

Statement& Statement::bind(std::int64_t value)
{
    m_query.bindValue(m_bound++, QVariant(static_cast<qlonglong>(value)));
    return *this;
}

Statement& Statement::bind(const QString& value)
{
    // A null QString would be stored as NULL.
    m_query.bindValue(m_bound++, QVariant(value.isNull() ? QString(QLatin1StringView("")) : value));
    return *this;
}

Statement& Statement::bind(const QByteArray& value)
{
    m_query.bindValue(m_bound++, QVariant(value.isNull() ? QByteArray("") : value));
    return *this;
}

Statement& Statement::bind(const Date& value)
{
    return bind(std::int64_t{value.dayNumber()});
}

Statement& Statement::bind(const std::optional<Date>& value)
{
    return value ? bind(*value) : bindNull();
}

Statement& Statement::bind(const std::optional<std::int64_t>& value)
{
    return value ? bind(*value) : bindNull();
}

Statement& Statement::bindNull()
{
    m_query.bindValue(m_bound++, QVariant(QMetaType(QMetaType::LongLong)));
    return *this;
}

void Statement::execute()
{
    if (m_executed)
        m_query.finish();
    m_executed = true;
    m_bound = 0;
    if (!m_query.exec())
        m_database.fail(m_query.lastError(), m_sql);
}

void Statement::run()
{
    m_executed = false; // A statement without rows needs no finish between its runs.
    execute();
}

bool Statement::next()
{
    if (!m_executed || m_bound > 0)
        execute();
    if (m_query.next())
        return true;
    // A read that broke half-way looks like its end.
    if (m_query.lastError().isValid())
        m_database.fail(m_query.lastError(), m_sql);
    m_query.finish();
    return false;
}

std::int64_t Statement::affectedRows() const
{
    return m_query.numRowsAffected();
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

std::int64_t Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

void Statement::broken(const QString& detail) const
{
    throw StorageFailure(Error{Error::Code::StorageBroken, {m_database.address().toString()}, detail});
}

Date Statement::date(int column) const
{
    // The range of Date; a flipped bit in the file must not become a bug of the program.
    const std::int64_t days = integer(column);
    if (days < -208'188 || days > 2'932'896)
        broken(u"a stored date is out of range: %1"_s.arg(days));
    return Date::fromDayNumber(static_cast<std::int32_t>(days));
}

std::optional<Date> Statement::optionalDate(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return date(column);
}

} // namespace tegoed
