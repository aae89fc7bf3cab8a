#include "core/storage/stores/debtor_store.h"
#include "core/storage/stores/timeline_store.h"
#include "core/storage/verify.h"
#include "tests/support/sample_book.h"

#include <QFile>
#include <QJsonArray>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Stops after a number of reports.
class StopAfter final : public Progress {
public:
    explicit StopAfter(int reports) : m_left(reports) {}
    bool report(std::int64_t, std::int64_t) override { return m_left-- > 0; }

private:
    int m_left;
};

BookFindings check(Database& book)
{
    NoProgress progress;
    const auto findings = verifyStorage(book, progress);
    if (!findings)
        qFatal("verify itself failed: %s", qPrintable(findings.error().detail));
    return *findings;
}

} // namespace

class TestVerify final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGoodBookIsSound_data() { addEngines(); }
    void aGoodBookIsSound()
    {
        TEGOED_FRESH_BOOK(book);
        QCOMPARE(check(book).problems, QStringList());
        fillSample(book);
        const BookFindings findings = check(book);
        QCOMPARE(findings.problems, QStringList());
        QCOMPARE(findings.invoices, 8);
        QCOMPARE(findings.allocations, 4);
        QCOMPARE(findings.events, 4);
        QCOMPARE(findings.blobs, 1);
        QCOMPARE(findings.digest.size(), 64);
        QCOMPARE(findings.digest, contentDigest(book));
        book.reopen(Database::Mode::ReadOnly);
        QCOMPARE(check(book).digest, findings.digest);
    }

    void equalContentHasOneDigest()
    {
        // The same acts with the same random numbers, on both engines: also the same chain of hashes.
        QStringList digests;
        for (const QString& engine : {u"SQLite"_s, u"PostgreSQL"_s}) {
            auto book = newBook(engine);
            if (!book)
                QSKIP("not run: no PostgreSQL server on this machine");
            fillSample(*book);
            digests << check(*book).digest;
            Transaction transaction(*book);
            Statement(*book, u"UPDATE book SET instance_id = 'x', sending_off_reason = 'restored'"_s).run();
            transaction.commit();
            digests << contentDigest(*book);
            Transaction second(*book);
            Statement(*book, u"UPDATE debtor SET note = ' ' WHERE id = 2"_s).run();
            second.commit();
            QVERIFY(contentDigest(*book) != digests.last());
        }
        QCOMPARE(digests.removeDuplicates(), 3);
    }

    void theChainHasTheHashesOfTheGoldenFile_data() { addEngines(); }
    void theChainHasTheHashesOfTheGoldenFile()
    {
        TEGOED_FRESH_BOOK(book);
        SeededRandom random(42);
        Transaction transaction(book);
        DebtorStore debtors(book);
        const CaseId one = debtors.caseOf(debtors.insert(debtorNamed(u"Een"_s), LegalTrack::NlB2c, u"2026-01-02T09:00:00.000Z"_s));
        const CaseId two = debtors.caseOf(debtors.insert(debtorNamed(u"Twee"_s), LegalTrack::NlB2c, u"2026-01-02T09:00:00.000Z"_s));
        TimelineStore timeline(book, random);
        const QJsonObject body{{u"z"_s, -5}, {u"a"_s, u"\"\\\n\u00e9"_s}, {u"list"_s, QJsonArray{1, true, QJsonValue::Null}},
                               {u"large"_s, static_cast<qint64>(9'007'199'254'740'993)}};
        timeline.append({one, EventKind::CaseOpened, u"2026-01-02T09:00:00.000Z"_s, u"an"_s, {}, {}, {}, {}, {}});
        const EventId second = timeline.append({one, EventKind::DebtorAdded, u"2026-01-02T09:00:00.001Z"_s, u"René"_s, body,
                                                {{u"name"_s, u"Rene\u0301"_s}, {u"empty"_s, {}}}, {}, {}, {}});
        timeline.append({two, EventKind::CaseOpened, u"2026-01-02T09:00:00.002Z"_s, u"an"_s, {}, {}, {}, {}, {}});
        timeline.append({one, EventKind::Note, u"2026-01-02T09:00:00.003Z"_s, u"an"_s, {}, {{u"text"_s, u"hallo"_s}}, {}, {}, second});
        transaction.commit();
        QCOMPARE(check(book).problems, QStringList());

        QByteArray chain;
        Statement row(book, u"SELECT case_id, seq, kind, body, hash FROM timeline_event ORDER BY id"_s);
        while (row.next())
            chain += u"%1 %2 %3 %4 %5\n"_s.arg(row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)).toUtf8();
        QFile golden(QStringLiteral(TEGOED_GOLDEN "/timeline_chain.txt"));
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(chain), QString::fromUtf8(golden.readAll()));
    }

    void tamperingIsSeen_data()
    {
        addEngineColumn();
        QTest::addColumn<QStringList>("sql");
        QTest::addColumn<QString>("expected");
        for (const QString& engine : {u"SQLite"_s, u"PostgreSQL"_s}) {
            const auto row = [&engine](const char* what, const QStringList& sql, const char* expected) {
                QTest::addRow("%s: %s", qPrintable(engine), what) << engine << sql << QString::fromLatin1(expected);
            };
            row("another open amount", {u"UPDATE invoice SET open_minor = 120999 WHERE id = 1"_s}, "invoice 1: what is open");
            row("another amount of an invoice", {u"UPDATE invoice SET amount_minor = amount_minor + 1 WHERE id = 3"_s}, "invoice 3: what is open");
            row("more open than the amount", {u"UPDATE invoice SET open_minor = 200000 WHERE id = 1"_s}, "invoice 1: more is open");
            row("another unallocated amount", {u"UPDATE payment SET unallocated_minor = 1 WHERE id = 1"_s}, "payment 1: what is unallocated");
            row("another currency", {u"UPDATE payment SET currency = 'USD' WHERE id = 1"_s}, "another currency than its ends");
            row("a currency that does not exist", {u"UPDATE invoice SET currency = 'EUX' WHERE id = 2"_s}, "invoice 2: unknown currency");
            row("another number", {u"UPDATE invoice SET number = '9999' WHERE id = 2"_s}, "invoice 2: not found by its number");
            row("written off but open", {u"UPDATE invoice SET is_written_off = 1 WHERE id = 1"_s}, "invoice 1: written off");
            row("an unknown status", {u"UPDATE debtor SET status = 'rich' WHERE id = 2"_s}, "debtor 2: an unknown");
            row("a circle of merges", {u"UPDATE debtor SET merged_into = 4 WHERE id = 1"_s}, "roundabout");
            row("another word in an event", {u"UPDATE timeline_event SET actor = 'somebody' WHERE id = 1"_s}, "event 1: its content was changed");
            row("another fact in an event", {u"UPDATE timeline_event SET body = '{\"number\":\"2026-0002\"}' WHERE id = 1"_s}, "event 1: its content was changed");
            row("an event without what it said of a person", {u"UPDATE timeline_value SET value = 'belt nooit'"_s}, "a value in it was changed");
            row("the last event cut off", {u"DELETE FROM timeline_link WHERE event_id = 3"_s, u"DELETE FROM timeline_event WHERE id = 3"_s},
                "the end of its timeline is missing");
            row("the first event cut out", {u"DELETE FROM timeline_link WHERE event_id = 1"_s, u"DELETE FROM timeline_event WHERE id = 1"_s},
                "does not follow");
            row("another file", {u"UPDATE blob SET content = CAST('pdg' AS %1)"_s.arg(engine == "SQLite"_L1 ? u"BLOB"_s : u"BYTEA"_s)}, "its content is not what its name says");
            row("a file cut short", {u"UPDATE blob SET size = 2"_s}, "its content is not what its name says");
            row("a broken reference", {u"UPDATE invoice SET debtor_id = 77 WHERE id = 2"_s}, "that is not there");
            row("no book at all", {u"DELETE FROM book"_s}, "book: not exactly one row");
            row("a table too many", {u"CREATE TABLE extra (x INTEGER)"_s}, "extra does not belong to a book");
        }
        // A server refuses this one whoever asks.
        QTest::newRow("SQLite: a withdrawn invoice with something open")
            << u"SQLite"_s << QStringList{u"UPDATE invoice SET open_minor = 5 WHERE is_withdrawn = 1"_s} << u"invoice 8: withdrawn"_s;
        QTest::newRow("SQLite: a trigger too many")
            << u"SQLite"_s << QStringList{u"CREATE TRIGGER evil AFTER INSERT ON invoice BEGIN UPDATE invoice SET amount_minor = 0; END"_s}
            << u"trigger evil does not belong to a book"_s;
        QTest::newRow("SQLite: the protection dropped") << u"SQLite"_s << QStringList{u"DROP TRIGGER allocation_no_update"_s}
                                                        << u"trigger allocation_no_update is missing"_s;
        QTest::newRow("PostgreSQL: the protection dropped") << u"PostgreSQL"_s << QStringList{u"DROP TRIGGER allocation_append_only ON allocation"_s}
                                                            << u"not protected any more"_s;
        QTest::newRow("PostgreSQL: a reference dropped") << u"PostgreSQL"_s
                                                         << QStringList{u"ALTER TABLE invoice DROP CONSTRAINT invoice_debtor_id_fkey"_s} << u"references instead of"_s;
    }
    void tamperingIsSeen()
    {
        TEGOED_FRESH_BOOK(book);
        QFETCH(QStringList, sql);
        QFETCH(QString, expected);
        fillSample(book);
        // Whoever tampers takes the protection away first, and puts it back.
        QStringList around = sql;
        if (book.isSqlite() && sql.join(u' ').contains("timeline_event"_L1)) {
            QStringList triggers;
            Statement row(book, u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'timeline_event'"_s);
            while (row.next()) {
                around.prepend(u"DROP TRIGGER "_s + row.text(0));
                triggers << row.text(1);
            }
            around += triggers;
        }
        tamper(book.address(), around);
        const QStringList problems = check(book).problems;
        QVERIFY2(problems.join(u'\n').contains(expected), qPrintable(problems.join(u'\n')));
    }

    void anErasedValueLeavesTheChainWhole_data() { addEngines(); }
    void anErasedValueLeavesTheChainWhole()
    {
        TEGOED_FRESH_BOOK(book);
        fillSample(book);
        Transaction transaction(book);
        Statement(book, u"DELETE FROM timeline_value"_s).run();
        transaction.commit();
        QCOMPARE(check(book).problems, QStringList());
    }

    void aCheckCanBeStopped_data() { addEngines(); }
    void aCheckCanBeStopped()
    {
        TEGOED_FRESH_BOOK(book);
        {
            Transaction transaction(book);
            for (int i = 0; i < 3'000; ++i)
                DebtorStore(book).insert(debtorNamed(u"Debiteur %1"_s.arg(i)), LegalTrack::NlB2c, u"2026-01-02T09:00:00.000Z"_s);
            transaction.commit();
        }
        for (const int reports : {0, 1, 2}) {
            StopAfter progress(reports);
            const auto findings = verifyStorage(book, progress);
            QVERIFY(!findings);
            QCOMPARE(findings.error().code, Error::Code::Cancelled);
        }
        QCOMPARE(check(book).problems, QStringList()); // The connection can go on.
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "test_verify.moc"
