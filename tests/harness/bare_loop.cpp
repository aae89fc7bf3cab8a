#include "tests/harness/bare_loop.h"

#include "core/storage/dialect.h"

#include <QElapsedTimer>
#include <QVariant>

namespace tegoed::harness {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Prepared once, nothing between us and the engine but Qt's driver. Writes the rows that the outbox's three commits write, in
/// tables of its own with the same keys and as much text; reads nothing, decides nothing, asks no gate.
class BareBook {
public:
    explicit BareBook(Database& database)
        : m_connection(database.connection()), m_isSqlite(database.dialect().isSqlite()), m_update(m_connection), m_log(m_connection),
          m_event(m_connection), m_values(m_connection), m_link(m_connection), m_head(m_connection), m_generation(m_connection)
    {
        run(u"CREATE TABLE IF NOT EXISTS bare_message (id BIGINT PRIMARY KEY, state TEXT NOT NULL, at_utc TEXT NOT NULL)"_s);
        run(u"CREATE TABLE IF NOT EXISTS bare_log (id BIGINT PRIMARY KEY, message BIGINT NOT NULL, kind TEXT NOT NULL, detail TEXT NOT NULL)"_s);
        run(u"CREATE INDEX IF NOT EXISTS bare_log_message ON bare_log(message)"_s);
        run(u"CREATE TABLE IF NOT EXISTS bare_event (id BIGINT PRIMARY KEY, case_id BIGINT NOT NULL, body TEXT NOT NULL, prev_hash TEXT NOT NULL, "
            "hash TEXT NOT NULL)"_s);
        run(u"CREATE TABLE IF NOT EXISTS bare_value (event BIGINT NOT NULL, name TEXT NOT NULL, salt TEXT NOT NULL, value TEXT NOT NULL, "
            "PRIMARY KEY (event, name))"_s);
        run(u"CREATE TABLE IF NOT EXISTS bare_link (event BIGINT NOT NULL, invoice BIGINT NOT NULL)"_s);
        run(u"CREATE INDEX IF NOT EXISTS bare_link_invoice ON bare_link(invoice)"_s);
        run(u"CREATE TABLE IF NOT EXISTS bare_case (id BIGINT PRIMARY KEY, seq BIGINT NOT NULL, head TEXT NOT NULL)"_s);
        run(u"CREATE TABLE IF NOT EXISTS bare_book (one INTEGER PRIMARY KEY, generation BIGINT NOT NULL)"_s);
        run(u"DELETE FROM bare_message"_s);
        run(u"DELETE FROM bare_case"_s);
        run(u"DELETE FROM bare_book"_s);
        run(u"INSERT INTO bare_book (one, generation) VALUES (1, 0)"_s);
        m_lastId = largest(u"bare_log"_s);
        m_lastEvent = largest(u"bare_event"_s);
        prepare(m_update, u"UPDATE bare_message SET state = ?, at_utc = ? WHERE id = ?"_s);
        prepare(m_log, u"INSERT INTO bare_log (id, message, kind, detail) VALUES (?, ?, ?, ?)"_s);
        prepare(m_event, u"INSERT INTO bare_event (id, case_id, body, prev_hash, hash) VALUES (?, ?, ?, ?, ?)"_s);
        prepare(m_values, u"INSERT INTO bare_value (event, name, salt, value) VALUES (?, ?, ?, ?), (?, ?, ?, ?)"_s);
        prepare(m_link, u"INSERT INTO bare_link (event, invoice) VALUES (?, ?)"_s);
        prepare(m_head, u"UPDATE bare_case SET seq = seq + 1, head = ? WHERE id = ?"_s);
        prepare(m_generation, u"UPDATE bare_book SET generation = generation + 1"_s);
    }
    void add(int count)
    {
        QSqlQuery message(m_connection), file(m_connection);
        prepare(message, u"INSERT INTO bare_message (id, state, at_utc) VALUES (?, 'queued', '')"_s);
        prepare(file, u"INSERT INTO bare_case (id, seq, head) VALUES (?, 1, '')"_s);
        run(u"BEGIN"_s);
        for (int id = 0; id < count; ++id) {
            exec(message, {id});
            exec(file, {id});
        }
        run(u"COMMIT"_s);
    }
    void commitState(int id, const QString& state)
    {
        run(m_isSqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
        exec(m_update, {state, u"2026-11-25T09:00:00.000Z"_s, id});
        exec(m_log, {++m_lastId, id, state, u"{\"state\":\"%1\"}"_s.arg(state)});
        if (state == u"sent") {
            static const QString hash(64, u'a'), body(560, u'b'), salt(32, u'c');
            exec(m_event, {++m_lastEvent, id, body, hash, hash});
            exec(m_values, {m_lastEvent, u"recipient"_s, salt, u"d1@customer.example"_s, m_lastEvent, u"subject"_s, salt, u"Reminder 1"_s});
            exec(m_link, {m_lastEvent, id});
            exec(m_head, {hash, id});
        }
        exec(m_generation, {});
        run(u"COMMIT"_s);
    }

private:
    void run(const QString& sql)
    {
        QSqlQuery query(m_connection);
        TEGOED_ENSURE(query.exec(sql));
    }
    static void prepare(QSqlQuery& query, const QString& sql) { TEGOED_ENSURE(query.prepare(sql)); }
    static void exec(QSqlQuery& query, const QVariantList& values)
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(static_cast<int>(i), values[i]);
        TEGOED_ENSURE(query.exec());
    }
    qlonglong largest(const QString& table)
    {
        QSqlQuery query(m_connection);
        TEGOED_ENSURE(query.exec(u"SELECT COALESCE(MAX(id), 0) FROM "_s + table) && query.next());
        return query.value(0).toLongLong();
    }
    QSqlDatabase& m_connection;
    bool m_isSqlite;
    qlonglong m_lastId = 0, m_lastEvent = 0;
    QSqlQuery m_update, m_log, m_event, m_values, m_link, m_head, m_generation;
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
