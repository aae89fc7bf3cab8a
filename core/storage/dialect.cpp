#include "core/storage/dialect.h"

#include <QRegularExpression>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

QString withoutComments(const QString& text)
{
    QString result;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const qsizetype comment = line.indexOf(u"--"_s);
        result += (comment < 0 ? line : line.first(comment)) + u'\n';
    }
    return result;
}

Error::Code sqliteCode(int native)
{
    switch (native & 0xff) { // The low byte is the primary result code of sqlite3.h.
    case 5:  // SQLITE_BUSY
    case 6:  // SQLITE_LOCKED
        return Error::Code::BookInUse;
    case 8:  // SQLITE_READONLY
        return Error::Code::ReadOnlyBook;
    case 11: // SQLITE_CORRUPT
        return Error::Code::IntegrityBroken;
    case 13: // SQLITE_FULL
        return Error::Code::DiskFull;
    case 14: // SQLITE_CANTOPEN
        return Error::Code::FileUnreadable;
    case 26: // SQLITE_NOTADB
        return Error::Code::NotABook;
    default: // IOERR and whatever else: nothing a person can choose about.
        return Error::Code::StorageBroken;
    }
}

Error::Code postgreSqlCode(const QString& state, const QSqlError& error)
{
    if (state.startsWith("08"_L1) || state.startsWith("57P"_L1) || error.type() == QSqlError::ConnectionError)
        return Error::Code::ConnectionFailed;
    if (state == "53100"_L1)
        return Error::Code::DiskFull;
    if (state == "55P03"_L1 || state == "40P01"_L1 || state == "40001"_L1)
        return Error::Code::BookInUse;
    if (state == "25006"_L1)
        return Error::Code::ReadOnlyBook;
    // A connection that broke under a statement has a text and no state.
    if (state.isEmpty() && error.databaseText().contains("connection"_L1))
        return Error::Code::ConnectionFailed;
    return Error::Code::StorageBroken;
}

} // namespace

QStringList Dialect::appendOnly(const QString& table) const
{
    if (isSqlite()) {
        const QString refuse = u"CREATE TRIGGER %1_no_%2 BEFORE %3 ON %1 BEGIN SELECT RAISE(ABORT, '%1 is append-only'); END"_s;
        return {refuse.arg(table, u"update"_s, u"UPDATE"_s), refuse.arg(table, u"delete"_s, u"DELETE"_s)};
    }
    return {u"CREATE OR REPLACE FUNCTION tegoed_append_only() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$"_s,
            u"CREATE TRIGGER %1_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %1 "
            "FOR EACH STATEMENT EXECUTE FUNCTION tegoed_append_only()"_s.arg(table)};
}

QStringList Dialect::statements(const QString& migration) const
{
    static const QRegularExpression appendOnlyLine(u"^\\{append_only (\\w+)\\}$"_s);
    static const QRegularExpression onlyOne(u"^\\{only (sqlite|postgresql)\\}"_s);
    static const QRegularExpression bigint(u"\\bBIGINT\\b"_s);
    static const QRegularExpression textColumn(u"\\bTEXT\\b"_s);

    QStringList result;
    for (const QString& part : withoutComments(migration).split(u';')) {
        QString sql = part.trimmed();
        if (sql.isEmpty())
            continue;
        if (const auto match = appendOnlyLine.match(sql); match.hasMatch()) {
            result += appendOnly(match.captured(1));
            continue;
        }
        if (const auto match = onlyOne.match(sql); match.hasMatch()) {
            if (isSqlite() != (match.captured(1) == "sqlite"_L1))
                continue;
            sql = sql.mid(match.capturedLength()).trimmed();
        }
        // STRICT knows no BIGINT. PostgreSQL compares text byte by byte as SQLite does, whatever the server's language.
        if (isSqlite())
            sql.replace(bigint, u"INTEGER"_s);
        else
            sql.replace(textColumn, u"TEXT COLLATE \"C\""_s);
        sql.replace("{id}"_L1, isSqlite() ? u"INTEGER PRIMARY KEY"_s : u"BIGINT PRIMARY KEY"_s);
        sql.replace("{blob}"_L1, isSqlite() ? u"BLOB"_s : u"BYTEA"_s);
        sql.replace("{strict}"_L1, isSqlite() ? u"STRICT"_s : QString());
        result += sql.trimmed();
    }
    return result;
}

QString Dialect::contains(const QString& haystack, const QString& needle) const
{
    return isSqlite() ? u"instr(%1, %2) > 0"_s.arg(haystack, needle) : u"strpos(%1, %2) > 0"_s.arg(haystack, needle);
}

QString Dialect::isAmong(const QString& column) const
{
    return column + (isSqlite() ? u" IN (SELECT value FROM json_each(?))"_s
                                : u" IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(? AS json)))"_s);
}

QString Dialect::elements() const
{
    return isSqlite() ? u"json_each(?) one"_s : u"json_array_elements(CAST(? AS json)) WITH ORDINALITY AS one(value, key)"_s;
}

QString Dialect::asJson(const QString& columns, const QString& from) const
{
    const QString row = isSqlite() ? u"json_group_array(json_array(%1))"_s : u"CAST(json_agg(json_build_array(%1)) AS TEXT)"_s;
    return u"(SELECT "_s + row.arg(columns) + u" FROM "_s + from + u')';
}

QString Dialect::joined(const QString& query) const
{
    const QString all = isSqlite() ? u"group_concat(id, ' ')"_s : u"string_agg(CAST(id AS TEXT), ' ')"_s;
    return u"SELECT "_s + all + u" FROM ("_s + query + u") AS listed"_s;
}

Error Dialect::classify(const QSqlError& error, const QString& where) const
{
    const QString native = error.nativeErrorCode();
    const Error::Code code = isSqlite() ? sqliteCode(native.toInt()) : postgreSqlCode(native, error);
    return Error{code, {where}, u"%1 [%2]"_s.arg(error.databaseText().trimmed(), native)};
}

} // namespace tegoed
