#include "core/base/error.h"
#include "core/storage/dialect.h"
#include "tests/support/test_books.h"

#include <limits>
#include <thread>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A table of its own, whose first column refuses what is there already.
void makeNotes(Database& book)
{
    book.execute(u"CREATE TABLE note (id BIGINT PRIMARY KEY, words TEXT, bytes %1)"_s.arg(book.dialect().isSqlite() ? u"BLOB"_s : u"BYTEA"_s));
}

const QString kInsert = u"INSERT INTO note (id, words, bytes) VALUES (?, ?, ?)"_s;

std::int64_t count(Database& book)
{
    Statement row(book, u"SELECT COUNT(*) FROM note"_s);
    return row.next() ? row.integer(0) : -1;
}

std::int64_t generation(Database& book)
{
    Statement row(book, u"SELECT generation FROM book"_s);
    return row.next() ? row.integer(0) : -1;
}

} // namespace

/// The statements a connection keeps, and those that wait for a journey.
class TestStatements final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesComeBackAsTheyWereBound_data() { addEngines(); }
    void valuesComeBackAsTheyWereBound()
    {
        TEGOED_FRESH_BOOK(book);
        makeNotes(book);
        const QStringList words{u"it's"_s, u"back\\slash \\' \\\\"_s, u"? $1 ; -- \"x\""_s, u"'); DROP TABLE note; --"_s, u"€ ñ 中 😀\n\t"_s, u""_s};
        QByteArray all;
        for (int byte = 0; byte < 256; ++byte)
            all += static_cast<char>(byte);
        for (const bool isLater : {false, true}) {
            Transaction transaction(book);
            std::int64_t id = isLater ? 100 : 0;
            for (const QString& text : words) {
                Statement insert(book, kInsert);
                insert.bind(++id).bind(text).bind(all);
                isLater ? insert.runLater() : insert.run();
            }
            Statement least(book, kInsert);
            least.bind(isLater ? std::numeric_limits<std::int64_t>::max() : std::numeric_limits<std::int64_t>::min()).bind(QString()).bind(QByteArray());
            isLater ? least.runLater() : least.run();
            transaction.commit();
        }
        for (const std::int64_t from : {0, 100}) {
            for (int i = 0; i < words.size(); ++i) {
                Statement row(book, u"SELECT words, bytes FROM note WHERE id = ? AND words = ?"_s);
                QVERIFY(row.bind(from + i + 1).bind(words[i]).next());
                QCOMPARE(row.text(0), words[i]);
                QCOMPARE(row.bytes(1), all);
            }
        }
        Statement ends(book, u"SELECT MIN(id), MAX(id) FROM note WHERE words = '' AND bytes = ?"_s);
        QVERIFY(ends.bind(QByteArray()).next());
        QCOMPARE(ends.integer(0), std::numeric_limits<std::int64_t>::min());
        QCOMPARE(ends.integer(1), std::numeric_limits<std::int64_t>::max());
    }

    void aQuestionMarkInsideQuotesIsNoParameter_data() { addEngines(); }
    void aQuestionMarkInsideQuotesIsNoParameter()
    {
        TEGOED_FRESH_BOOK(book);
        Statement row(book, u"SELECT 'what?', 'it''s ?', ? AS \"a ?\""_s);
        QVERIFY(row.bind(7).next());
        QCOMPARE(row.text(0), u"what?"_s);
        QCOMPARE(row.text(1), u"it's ?"_s);
        QCOMPARE(row.integer(2), 7);
    }

    void nothingIsLeftOfAnEarlierUse_data() { addEngines(); }
    void nothingIsLeftOfAnEarlierUse()
    {
        TEGOED_FRESH_BOOK(book);
        makeNotes(book);
        Statement(book, kInsert).bind(1).bind(u"first"_s).bind(QByteArray("\0x\0", 3)).run();
        Statement(book, kInsert).bind(2).bindNull().bindNull().run();
        {
            Statement forgotten(book, kInsert); // Bound and never run.
            forgotten.bind(3).bind(u"never"_s);
        }
        Statement(book, kInsert).bind(4).bind(u"fourth"_s).bindNull().run();
        Statement rows(book, u"SELECT id, words, bytes FROM note ORDER BY id"_s);
        QVERIFY(rows.next());
        QCOMPARE(rows.bytes(2), QByteArray("\0x\0", 3));
        QVERIFY(rows.next());
        QCOMPARE(rows.integer(0), 2);
        QVERIFY(rows.isNull(1) && rows.isNull(2));
        QVERIFY(rows.next());
        QCOMPARE(rows.integer(0), 4);
        QCOMPARE(rows.text(1), u"fourth"_s);
        QVERIFY(rows.isNull(2));
        QVERIFY(!rows.next());
    }

    void twoOfOneTextEachHaveTheirRows_data() { addEngines(); }
    void twoOfOneTextEachHaveTheirRows()
    {
        TEGOED_FRESH_BOOK(book);
        makeNotes(book);
        for (int id = 1; id <= 3; ++id)
            Statement(book, kInsert).bind(id).bind(QString::number(id)).bindNull().run();
        for (int again = 0; again < 2; ++again) { // The second time both come from those that were kept.
            QStringList seen;
            Statement outer(book, u"SELECT id FROM note WHERE id >= ? ORDER BY id"_s);
            outer.bind(1);
            while (outer.next()) {
                Statement inner(book, u"SELECT id FROM note WHERE id >= ? ORDER BY id"_s);
                inner.bind(outer.integer(0));
                while (inner.next())
                    seen << u"%1%2"_s.arg(outer.integer(0)).arg(inner.integer(0));
            }
            QCOMPARE(seen.join(u' '), u"11 12 13 22 23 33"_s);
        }
    }

    void aStatementSurvivesAnErrorAndAnotherSchema_data() { addEngines(); }
    void aStatementSurvivesAnErrorAndAnotherSchema()
    {
        TEGOED_FRESH_BOOK(book);
        makeNotes(book);
        Statement(book, kInsert).bind(1).bind(u"one"_s).bindNull().run();
        try {
            Transaction transaction(book);
            Statement(book, kInsert).bind(2).bind(u"two"_s).bindNull().run();
            QVERIFY_THROWS_EXCEPTION(StorageFailure, Statement(book, kInsert).bind(1).bind(u"again"_s).bindNull().run());
            transaction.commit(); // On a server the transaction is lost by now, and says so.
            QVERIFY(book.isSqlite());
        } catch (const StorageFailure&) {
            QVERIFY(!book.isSqlite());
        }
        QCOMPARE(count(book), book.isSqlite() ? 2 : 1);
        {
            auto other = book.database().another(Database::Mode::ReadWrite);
            QVERIFY(other);
            (*other)->execute(u"ALTER TABLE note ADD COLUMN more TEXT NOT NULL DEFAULT ''"_s);
        }
        Statement(book, kInsert).bind(3).bind(u"three"_s).bindNull().run();
        QCOMPARE(count(book), book.isSqlite() ? 3 : 2);
    }

    void manyTextsDoNotFillTheConnection_data() { addEngines(); }
    void manyTextsDoNotFillTheConnection()
    {
        TEGOED_FRESH_BOOK(book);
        makeNotes(book);
        Transaction transaction(book);
        Statement(book, kInsert).bind(1).bind(u"waits"_s).bindNull().runLater(); // Its query is given up before it was sent.
        for (int i = 0; i < 700; ++i) {
            Statement row(book, u"SELECT %1 + ?"_s.arg(i));
            QVERIFY(row.bind(1).next());
            QCOMPARE(row.integer(0), i + 1);
        }
        if (!book.isSqlite()) {
            Statement kept(book, u"SELECT COUNT(*) FROM pg_prepared_statements"_s);
            QVERIFY(kept.next());
            QVERIFY2(kept.integer(0) <= 302, qPrintable(QString::number(kept.integer(0))));
        }
        transaction.commit();
        QCOMPARE(count(book), 1);
    }

    void whatRunsLaterIsThereForTheNextQuestion_data() { addEngines(); }
    void whatRunsLaterIsThereForTheNextQuestion()
    {
        TEGOED_FRESH_BOOK(book);
        makeNotes(book);
        const std::int64_t before = generation(book);
        {
            Transaction transaction(book);
            Statement insert(book, kInsert);
            for (int id = 1; id <= 200; ++id)
                insert.bind(id).bind(u"x"_s).bindNull().runLater();
            Statement(book, u"UPDATE note SET words = 'y' WHERE id = ?"_s).bind(7).runLater();
            QCOMPARE(count(book), 200);
            insert.bind(201).bind(u"x"_s).bindNull().runLater();
            QSqlQuery plain(book.database().connection()); // Straight SQL comes after it as well.
            QVERIFY(plain.exec(u"SELECT COUNT(*), MIN(CASE WHEN words = 'y' THEN id END) FROM note"_s) && plain.next());
            QCOMPARE(plain.value(0).toInt(), 201);
            QCOMPARE(plain.value(1).toInt(), 7);
            insert.bind(202).bind(u"x"_s).bindNull().runLater();
            transaction.commit();
        }
        book.reopen();
        QCOMPARE(count(book), 202);
        QCOMPARE(generation(book), before + 1);
    }

    void whatRanLaterCanBeCounted_data() { addEngines(); }
    void whatRanLaterCanBeCounted()
    {
        TEGOED_FRESH_BOOK(book);
        makeNotes(book);
        Transaction transaction(book);
        for (int id = 1; id <= 3; ++id)
            Statement(book, kInsert).bind(id).bind(u"x"_s).bindNull().runLater();
        Statement some(book, u"UPDATE note SET words = 'y' WHERE id >= ?"_s), none(book, u"UPDATE note SET words = 'z' WHERE id < ?"_s);
        some.bind(2).runLater();
        QCOMPARE(count(book), 3); // It travelled with this question.
        QCOMPARE(some.affectedRows(), 2);
        none.bind(1).runLater();
        QCOMPARE(none.affectedRows(), 0); // In a journey of its own.
        some.bind(1).runLater();
        QCOMPARE(some.affectedRows(), 3); // Used again: that of the last time.
        none.bind(2).run();
        QCOMPARE(none.affectedRows(), 1);
        if (!book.isSqlite()) { // SQLite knows the count of what was written last only, however it ran.
            some.bind(3).runLater();
            none.bind(3).runLater();
            transaction.commit();
            QCOMPARE(some.affectedRows(), 1);
            QCOMPARE(none.affectedRows(), 2);
        }
    }

    void whatRunsLaterIsTakenBackWithItsTransaction_data() { addEngines(); }
    void whatRunsLaterIsTakenBackWithItsTransaction()
    {
        TEGOED_FRESH_BOOK(book);
        makeNotes(book);
        {
            Transaction transaction(book);
            Statement(book, kInsert).bind(1).bind(u"x"_s).bindNull().runLater();
        }
        QCOMPARE(count(book), 0);
        Transaction transaction(book);
        Statement(book, kInsert).bind(2).bind(u"x"_s).bindNull().runLater();
        transaction.commit();
        QCOMPARE(count(book), 1);
    }

    void whatFailsLaterKeepsTheCommitFromHappening_data() { addEngines(); }
    void whatFailsLaterKeepsTheCommitFromHappening()
    {
        TEGOED_FRESH_BOOK(book);
        makeNotes(book);
        Statement(book, kInsert).bind(1).bind(u"x"_s).bindNull().run();
        const std::int64_t before = generation(book);
        const auto attempt = [&](bool asksAfter) {
            Transaction transaction(book);
            Statement(book, kInsert).bind(2).bind(u"x"_s).bindNull().runLater();
            Statement(book, kInsert).bind(1).bind(u"a secret"_s).bindNull().runLater();
            Statement(book, kInsert).bind(3).bind(u"x"_s).bindNull().runLater();
            if (asksAfter)
                count(book);
            transaction.commit();
        };
        for (const bool asksAfter : {false, true}) {
            QString told;
            try {
                attempt(asksAfter);
            } catch (const StorageFailure& failure) {
                told = failure.error().detail;
            }
            QVERIFY2(told.contains(u"INSERT INTO note (id"_s), qPrintable(told)); // Names the one that failed …
            QVERIFY2(!told.contains(u"secret"_s), qPrintable(told));              // … without what stood in it.
            QCOMPARE(count(book), 1);
            QCOMPARE(generation(book), before);
        }
    }

    void twoConnectionsOnTwoThreadsKeepTheirOwn_data() { addEngines(); }
    void twoConnectionsOnTwoThreadsKeepTheirOwn()
    {
        TEGOED_FRESH_BOOK(book);
        makeNotes(book);
        const auto write = [&](int from) {
            auto own = book.database().another(Database::Mode::ReadWrite);
            TEGOED_ENSURE(own.hasValue());
            for (int id = from; id < from + 5; ++id) {
                Transaction transaction(**own);
                Statement(**own, kInsert).bind(id).bind(u"%1"_s.arg(id)).bindNull().runLater();
                transaction.commit();
            }
        };
        std::thread one(write, 100), two(write, 200);
        one.join();
        two.join();
        Statement rows(book, u"SELECT COUNT(*), SUM(CASE WHEN words = CAST(id AS TEXT) THEN 1 ELSE 0 END) FROM note"_s);
        QVERIFY(rows.next());
        QCOMPARE(rows.integer(0), 10);
        QCOMPARE(rows.integer(1), 10);
    }

    void aConnectionThatIsGoneSaysSoAndKeepsNothingHalf()
    {
        auto made = newBook(u"PostgreSQL"_s);
        if (!made)
            QSKIP("not run: no PostgreSQL server on this machine");
        TestBook& book = *made;
        makeNotes(book);
        auto killer = book.database().another(Database::Mode::ReadWrite);
        QVERIFY(killer);
        std::int64_t own = 0;
        {
            Statement row(book, u"SELECT pg_backend_pid()"_s);
            QVERIFY(row.next());
            own = row.integer(0);
        }
        std::optional<Error> told;
        try {
            Transaction transaction(book);
            Statement(book, kInsert).bind(1).bind(u"x"_s).bindNull().runLater();
            Statement end(**killer, u"SELECT pg_terminate_backend(?)"_s);
            QVERIFY(end.bind(own).next());
            QTest::qWait(200);
            transaction.commit();
        } catch (const StorageFailure& failure) {
            told = failure.error();
        }
        QVERIFY(told);
        QCOMPARE(told->code, Error::Code::ConnectionFailed);
        QCOMPARE(count(**killer), 0);
        book.reopen(); // A new connection knows none of the old names, and needs none.
        Transaction transaction(book);
        Statement(book, kInsert).bind(1).bind(u"x"_s).bindNull().runLater();
        transaction.commit();
        QCOMPARE(count(book), 1);
    }
};

QTEST_GUILESS_MAIN(TestStatements)
#include "test_statements.moc"
