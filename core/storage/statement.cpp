#include "core/storage/database_private.h"

#include <QSqlDriver>
#include <QSqlField>
#include <QSqlResult>
#include <QVariant>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

// A connection keeps this many prepared queries; lists with many filters would otherwise fill the memory.
constexpr std::size_t kIdleQueryLimit = 300;
// So many statements wait for a journey at most: the server reads the text of all of them before it does the first.
constexpr std::size_t kWaitingLimit = 64;

/// The list of bound values inside a query. QSqlQuery::bindValue spells a name for the place and looks it up in a hash each
/// time, which costs an import as much as SQLite itself; a query that ran once has its list, and only values change.
struct BoundValues : QSqlResult {
    static QList<QVariant>& of(const QSqlQuery& query)
    {
#if QT_VERSION < QT_VERSION_CHECK(6, 6, 0)
        using Getter = QList<QVariant>& (QSqlResult::*)() const;
        return (query.result()->*static_cast<Getter>(&BoundValues::boundValues))();
#else
        using Getter = QList<QVariant>& (QSqlResult::*)();
        return (const_cast<QSqlResult*>(query.result())->*static_cast<Getter>(&BoundValues::boundValues))();
#endif
    }
};

/// As PostgreSQL wants its parameters: every `?` outside quotes becomes `$1`, `$2` …
QString numbered(const QString& sql, qsizetype& count)
{
    QString result;
    QChar quote;
    for (const QChar letter : sql) {
        if (letter == u'?' && quote.isNull()) {
            result += u'$' + QString::number(++count);
            continue;
        }
        if (quote.isNull() ? letter == u'\'' || letter == u'"' : letter == quote)
            quote = quote.isNull() ? letter : QChar();
        result += letter;
    }
    return result;
}

QString spelled(const QSqlDriver& driver, const QVariant& value)
{
    if (value.isNull())
        return u"NULL"_s;
    if (value.typeId() == QMetaType::LongLong)
        return QString::number(value.toLongLong());
    QSqlField field(QString(), value.metaType());
    field.setValue(value);
    return driver.formatValue(field);
}

} // namespace

Statement::Statement(Database& database, const QString& sql) : m_database(database), m_sql(sql)
{
    auto& idle = database.d->idleQueries[sql];
    m_home = &idle;
    if (!idle.empty()) {
        m_prepared = std::move(idle.back());
        idle.pop_back();
        --database.d->idleCount;
        return;
    }
    m_prepared.query = QSqlQuery(database.d->connection);
    if (database.d->dialect.isPostgreSql()) {
        prepareOnServer();
        return;
    }
    m_prepared.query.setForwardOnly(true);
    if (!m_prepared.query.prepare(sql))
        database.fail(m_prepared.query.lastError(), sql);
}

// Qt's driver would prepare it as well, but keeps the name to itself, and only who knows the name can send an execution together
// with other statements. Not forward-only: that would block the connection for all others until the last row is read.
void Statement::prepareOnServer()
{
    auto& data = *m_database.d;
    m_prepared.name = u"tegoed_%1"_s.arg(++data.preparedCount);
    const QString text = numbered(m_sql, m_prepared.parameters);
    if (!m_prepared.query.exec(u"PREPARE "_s + m_prepared.name + u" AS "_s + text))
        m_database.fail(m_prepared.query.lastError(), m_sql);
}

Statement::~Statement()
{
    if (m_executed)
        m_prepared.query.finish();
    auto& data = *m_database.d;
    if (data.idleCount >= kIdleQueryLimit) {
        for (auto& [sql, idle] : data.idleQueries) {
            for (const Prepared& prepared : idle) {
                if (!prepared.name.isEmpty())
                    data.forgotten += prepared.name;
            }
            idle.clear();
        }
        data.idleCount = 0;
    }
    m_home->push_back(std::move(m_prepared));
    ++data.idleCount;
}

void Statement::bindNext(QVariant value)
{
    if (!m_prepared.name.isEmpty()) {
        m_values.push_back(std::move(value));
        ++m_bound;
    } else if (m_prepared.values) {
        TEGOED_ENSURE(m_bound < m_prepared.values->size());
        (*m_prepared.values)[m_bound++] = std::move(value);
    } else {
        m_prepared.query.bindValue(m_bound++, value);
    }
}

Statement& Statement::bind(std::int64_t value)
{
    bindNext(QVariant(static_cast<qlonglong>(value)));
    return *this;
}

Statement& Statement::bind(const QString& value)
{
    // A null QString would be stored as NULL.
    bindNext(QVariant(value.isNull() ? QString(QLatin1StringView("")) : value));
    return *this;
}

Statement& Statement::bind(const QByteArray& value)
{
    bindNext(QVariant(value.isNull() ? QByteArray("") : value));
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
    bindNext(QVariant(QMetaType(QMetaType::LongLong)));
    return *this;
}

QString Statement::takeCall()
{
    TEGOED_ENSURE(m_values.size() == m_prepared.parameters);
    QString call = u"EXECUTE "_s + m_prepared.name;
    const QSqlDriver& driver = *m_database.d->connection.driver();
    for (qsizetype i = 0; i < m_values.size(); ++i)
        call += (i == 0 ? u" ("_s : u", "_s) + spelled(driver, m_values[i]);
    if (!m_values.isEmpty())
        call += u')';
    m_values.clear();
    m_bound = 0;
    return call;
}

void Statement::execute()
{
    if (m_executed)
        m_prepared.query.finish();
    m_executed = true;
    if (!m_prepared.name.isEmpty()) {
        QStringList statements{takeCall()};
        for (const QString& name : std::exchange(m_database.d->forgotten, {}))
            statements.prepend(u"DEALLOCATE "_s + name);
        m_database.travel(m_prepared.query, statements, m_sql);
        return;
    }
    TEGOED_ENSURE(!m_prepared.values || m_bound == m_prepared.values->size()); // Else values of the use before would be taken.
    if (!m_prepared.query.exec())
        m_database.fail(m_prepared.query.lastError(), m_sql);
    if (m_bound > 0 && !m_prepared.values)
        m_prepared.values = &BoundValues::of(m_prepared.query);
    m_bound = 0;
}

void Statement::run()
{
    m_executed = false; // A statement without rows needs no finish between its runs.
    execute();
}

void Statement::runLater()
{
    auto& data = *m_database.d;
    if (m_prepared.name.isEmpty() || !data.inTransaction || data.waiting.size() >= kWaitingLimit) {
        run();
        return;
    }
    m_executed = false;
    data.laterCounts.remove(m_prepared.name);
    data.waiting.push_back({takeCall(), m_sql, m_prepared.name});
}

bool Statement::next()
{
    if (!m_executed || m_bound > 0)
        execute();
    if (m_prepared.query.next())
        return true;
    // A read that broke half-way looks like its end.
    if (m_prepared.query.lastError().isValid())
        m_database.fail(m_prepared.query.lastError(), m_sql);
    m_prepared.query.finish();
    return false;
}

std::int64_t Statement::affectedRows() const
{
    if (m_executed)
        return m_prepared.query.numRowsAffected();
    auto& data = *m_database.d; // It ran later: by now, or in a journey of its own.
    const auto counted = data.laterCounts.constFind(m_prepared.name);
    if (counted != data.laterCounts.constEnd())
        return *counted;
    QSqlQuery query(data.connection);
    m_database.travel(query, {}, m_sql);
    TEGOED_ENSURE(data.laterCounts.contains(m_prepared.name));
    return data.laterCounts.value(m_prepared.name);
}

bool Statement::isNull(int column) const
{
    return m_prepared.query.isNull(column);
}

std::int64_t Statement::integer(int column) const
{
    return m_prepared.query.value(column).toLongLong();
}

QString Statement::text(int column) const
{
    return m_prepared.query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_prepared.query.value(column).toByteArray();
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
