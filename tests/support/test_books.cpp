#include "tests/support/test_books.h"

#include "core/storage/stores/book_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace tegoed::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The server of this run, and a database of this process in it. Null when there is none.
class Server {
public:
    static const Server* instance()
    {
        static const Server server;
        return server.m_address.database.isEmpty() ? nullptr : &server;
    }
    const BookAddress& address() const { return m_address; }

private:
    Server()
    {
        const QHash<QString, QString> values = readEnvironment();
        if (values.isEmpty())
            return;
        m_address.engine = BookAddress::Engine::PostgreSql;
        m_address.host = values.value(u"TEGOED_TEST_PG_HOST"_s);
        m_address.port = values.value(u"TEGOED_TEST_PG_PORT"_s).toInt();
        m_address.user = values.value(u"TEGOED_TEST_PG_USER"_s);
        m_name = u"tegoed_%1"_s.arg(QCoreApplication::applicationPid());
        if (!execute(u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(m_name, values.value(u"TEGOED_TEST_PG_TEMPLATE"_s))))
            qFatal("the fixture promises a PostgreSQL server, but no database could be made there");
        m_address.database = m_name;
    }
    ~Server()
    {
        if (!m_address.database.isEmpty())
            execute(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_name));
    }

    static QHash<QString, QString> readEnvironment()
    {
        QHash<QString, QString> values;
        QFile file(qEnvironmentVariable("TEGOED_PG_ENV"));
        if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
            return values;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n'))
            values.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
        return values;
    }

    bool execute(const QString& sql) const
    {
        bool done = false;
        {
            QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, u"test-server"_s);
            connection.setHostName(m_address.host);
            connection.setPort(m_address.port);
            connection.setUserName(m_address.user);
            connection.setDatabaseName(u"postgres"_s);
            QSqlQuery query(connection);
            done = connection.open() && QSqlQuery(connection).exec(sql);
            if (!done)
                qWarning() << connection.lastError().text() << sql;
        }
        QSqlDatabase::removeDatabase(u"test-server"_s);
        return done;
    }

    BookAddress m_address;
    QString m_name;
};

void removeBook(const BookAddress& address)
{
    if (address.engine != BookAddress::Engine::Sqlite)
        return; // Goes with the database of the process.
    for (const auto* suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(address.path + QLatin1StringView(suffix));
}

} // namespace

TestBook::TestBook(BookAddress address, std::unique_ptr<Database> opened)
    : m_address(std::move(address)), m_database(std::move(opened))
{
}

TestBook::~TestBook()
{
    const bool movedFrom = m_address.path.isEmpty() && m_address.database.isEmpty();
    m_database.reset();
    if (!movedFrom && !QTest::currentTestFailed()) // The book of a failed test is kept to look at.
        removeBook(m_address);
}

void TestBook::reopen(Database::Mode mode)
{
    m_database.reset();
    auto opened = Database::open(m_address, mode);
    if (!opened)
        qFatal("the book of the test does not open again: %s", qPrintable(opened.error().detail));
    m_database = std::move(opened).value();
}

void addEngineColumn()
{
    QTest::addColumn<QString>("engine");
}

void addEngines()
{
    addEngineColumn();
    QTest::newRow("SQLite") << u"SQLite"_s;
    QTest::newRow("PostgreSQL") << u"PostgreSQL"_s;
}

QString scratchFile(const QString& name)
{
    const QString folder = qEnvironmentVariable("TEGOED_SCRATCH");
    if (folder.isEmpty())
        qFatal("TEGOED_SCRATCH is not set: start the test through ctest");
    QDir().mkpath(folder);
    const QString path = folder + u'/' + name;
    for (const auto* suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(suffix));
    return path;
}

std::optional<BookAddress> newAddress(const QString& engine)
{
    static int number = 0;
    ++number;
    if (engine == "SQLite"_L1) {
        BookAddress address;
        address.path = scratchFile(u"book-%1-%2.tegoed"_s.arg(QCoreApplication::applicationPid()).arg(number));
        return address;
    }
    if (engine != "PostgreSQL"_L1)
        qFatal("no such engine: %s", qPrintable(engine));
    const Server* server = Server::instance();
    if (!server)
        return std::nullopt;
    BookAddress address = server->address();
    address.schema = u"book_%1"_s.arg(number);
    return address;
}

std::optional<TestBook> newBook(const QString& engine)
{
    const auto address = newAddress(engine);
    if (!address)
        return std::nullopt;
    auto made = Database::create(*address);
    if (!made)
        qFatal("no book could be made for the test: %s", qPrintable(made.error().detail + made.error().arguments.join(u' ')));
    TestBook book(*address, std::move(made).value());
    Transaction transaction(book.database());
    NewBookRecord record;
    record.bookId = QLatin1StringView(kBookId);
    record.instanceId = QLatin1StringView(kInstanceId) + QString::number(QCoreApplication::applicationPid()) + address->schema
                        + QFileInfo(address->path).baseName(); // Books of one run must not look like copies of each other.
    record.createdAt = u"2026-01-02T09:00:00.000Z"_s;
    BookStore(book.database()).insertBook(record);
    transaction.commit();
    return book;
}

void tamper(const BookAddress& address, const QStringList& statements)
{
    {
        const bool sqlite = address.engine == BookAddress::Engine::Sqlite;
        QSqlDatabase connection = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, u"test-tamper"_s);
        connection.setDatabaseName(sqlite ? address.path : address.database);
        connection.setHostName(address.host);
        connection.setPort(address.port);
        connection.setUserName(address.user);
        if (!connection.open())
            qFatal("tampering did not work: %s", qPrintable(connection.lastError().text()));
        QSqlQuery query(connection);
        QStringList all = sqlite ? QStringList{u"PRAGMA ignore_check_constraints = ON"_s, u"PRAGMA foreign_keys = OFF"_s}
                                 : QStringList{u"SET search_path TO \"%1\""_s.arg(address.schema),
                                               u"SET session_replication_role = replica"_s};
        for (const QString& sql : all + statements) {
            if (!query.exec(sql))
                qFatal("tampering did not work: %s in %s", qPrintable(query.lastError().text()), qPrintable(sql));
        }
    }
    QSqlDatabase::removeDatabase(u"test-tamper"_s);
}

} // namespace tegoed::test
