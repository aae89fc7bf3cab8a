#include "tests/harness/bare_loop.h"

#include "core/storage/dialect.h"

#include <QElapsedTimer>

namespace tegoed::harness {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Prepared once, nothing between us and the engine but Qt's driver.
class BareBook {
public:
    explicit BareBook(Database& database)
        : m_connection(database.connection()), m_isSqlite(database.dialect().isSqlite()), m_update(m_connection), m_log(m_connection)
    {
        run(u"CREATE TABLE IF NOT EXISTS bare_message (id BIGINT PRIMARY KEY, state TEXT NOT NULL, at_utc TEXT NOT NULL)"_s);
        run(u"CREATE TABLE IF NOT EXISTS bare_log (message BIGINT NOT NULL, kind TEXT NOT NULL, detail TEXT NOT NULL)"_s);
        run(u"DELETE FROM bare_message"_s);
        TEGOED_ENSURE(m_update.prepare(u"UPDATE bare_message SET state = ?, at_utc = ? WHERE id = ?"_s));
        TEGOED_ENSURE(m_log.prepare(u"INSERT INTO bare_log (message, kind, detail) VALUES (?, ?, ?)"_s));
    }
    void add(int count)
    {
        QSqlQuery insert(m_connection);
        TEGOED_ENSURE(insert.prepare(u"INSERT INTO bare_message (id, state, at_utc) VALUES (?, 'queued', '')"_s));
        run(u"BEGIN"_s);
        for (int id = 0; id < count; ++id) {
            insert.bindValue(0, id);
            TEGOED_ENSURE(insert.exec());
        }
        run(u"COMMIT"_s);
    }
    void commitState(int id, const QString& state)
    {
        run(m_isSqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
        m_update.bindValue(0, state);
        m_update.bindValue(1, u"2026-11-25T09:00:00.000Z"_s);
        m_update.bindValue(2, id);
        TEGOED_ENSURE(m_update.exec());
        m_log.bindValue(0, id);
        m_log.bindValue(1, state);
        m_log.bindValue(2, u"{\"state\":\"%1\"}"_s.arg(state));
        TEGOED_ENSURE(m_log.exec());
        run(u"COMMIT"_s);
    }

private:
    void run(const QString& sql)
    {
        QSqlQuery query(m_connection);
        TEGOED_ENSURE(query.exec(sql));
    }
    QSqlDatabase& m_connection;
    bool m_isSqlite;
    QSqlQuery m_update, m_log;
};

} // namespace

qint64 bareLoop(Database& database, Transport& transport, const std::vector<FrozenMessage>& contents, const QString& journalPath)
{
    BareBook book(database);
    book.add(static_cast<int>(contents.size()));
    auto journal = AcceptanceJournal::open(journalPath);
    TEGOED_ENSURE(journal.hasValue());
    QElapsedTimer time;
    time.start();
    int id = 0;
    for (const FrozenMessage& message : contents) {
        book.commitState(id, u"claimed"_s);
        const Outcome outcome = transport.deliver(message, [&] {
            book.commitState(id, u"wire"_s);
            return true;
        });
        TEGOED_ENSURE(outcome.kind == Outcome::Kind::Sent);
        TEGOED_ENSURE((*journal)->append({message.id, 1, outcome.reply}));
        book.commitState(id, u"sent"_s);
        ++id;
    }
    transport.close();
    const qint64 taken = time.nsecsElapsed();
    (*journal)->remove();
    return taken;
}

} // namespace tegoed::harness
