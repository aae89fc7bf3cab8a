#pragma once

#include "core/base/error.h"
#include "core/storage/book_address.h"

#include <QSqlError>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace tegoed {

/// What differs between the engines, in one place. All other SQL is the same text on both.
class Dialect {
public:
    explicit Dialect(BookAddress::Engine engine) : m_engine(engine) {}

    bool isSqlite() const { return m_engine == BookAddress::Engine::Sqlite; }
    bool isPostgreSql() const { return m_engine == BookAddress::Engine::PostgreSql; }

    /// The statements of a migration file for this engine: comments gone, placeholders filled in.
    QStringList statements(const QString& migration) const;
    /// `haystack contains needle`, both as stored (already folded). `needle` is usually `?`.
    QString contains(const QString& haystack, const QString& needle) const;
    /// `column` is one of many ids, given as the one parameter `idsParameter` makes: one prepared query for any number.
    QString isAmong(const QString& column) const;
    template <typename IdType>
    static QString idsParameter(const std::vector<IdType>& ids, std::size_t from = 0, std::size_t count = SIZE_MAX)
    {
        QString list(QChar(u'['));
        for (std::size_t i = from; i < ids.size() && i - from < count; ++i)
            list += (i > from ? QStringLiteral(",") : QString()) + QString::number(ids[i].value);
        return list + QChar(u']');
    }
    /// A table `one(key, value)` of the elements of the JSON array that is the one parameter; `key` counts from 0 on SQLite and
    /// from 1 on PostgreSQL. `value ->> 0` reads from an element that is an array itself.
    QString elements() const;
    /// The rows of `from` as one JSON array of arrays, for use as a column of a larger query. In no order.
    QString asJson(const QString& columns, const QString& from) const;
    /// All values of the first column of `query`, in its order, as one text with blanks between: reading a million rows one
    /// by one takes ten times as long. An empty query gives NULL.
    QString joined(const QString& query) const;
    /// Sum of 64-bit whole numbers as one: PostgreSQL's is numeric, which the driver would read as a double.
    static QString sum(const QString& expression) { return QStringLiteral("CAST(COALESCE(SUM(%1), 0) AS BIGINT)").arg(expression); }
    /// Keeps the planner from repeating a subquery per use (performance.md, advice 4).
    static QString materialized() { return QStringLiteral("MATERIALIZED"); }

    /// The expected error or broken world behind a driver's error. `where` = path or address without password.
    Error classify(const QSqlError& error, const QString& where) const;

private:
    QStringList appendOnly(const QString& table) const;
    BookAddress::Engine m_engine;
};

} // namespace tegoed
