// The folder whose files come in by themselves: what comes in, what is left, and that nothing in it is touched.
#include "core/usecases/watch/watch_folder.h"
#include "core/storage/queries/bank_queries.h"
#include "core/storage/verify.h"
#include "core/usecases/answers/answers.h"
#include "core/usecases/escalation/due.h"
#include "core/usecases/import.h"
#include "tests/usecases/ledger_fixture.h"

#include <QDir>
#include <QFile>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kInvoices = "Factuurnummer;Debiteur;Factuurdatum;Vervaldatum;Bedrag\n2026-0501;Maes NV;2026-10-01;2026-10-31;121,00\n"
                             "2026-0502;Bakker;2026-10-02;2026-11-01;242,00\n";

QByteArray statement(const QByteArray& account, const QByteArray& text, const QByteArray& cents = "121.00")
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId>"
           "<CreDtTm>2026-11-24T20:00:00</CreDtTm></GrpHdr><Stmt><Id>1</Id><CreDtTm>2026-11-24T20:00:00</CreDtTm><Acct><Id><IBAN>"
        + account + "</IBAN></Id><Ccy>EUR</Ccy></Acct>"
        "<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-24</Dt></Dt></Bal>"
        "<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">" + cents + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-24</Dt></Dt></Bal>"
        "<Ntry><Amt Ccy=\"EUR\">" + cents + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-24</Dt></BookgDt><ValDt><Dt>2026-11-24</Dt></ValDt>"
        "<NtryDtls><TxDtls><RltdPties><Dbtr><Nm>Maes NV</Nm></Dbtr></RltdPties><RmtInf><Ustrd>" + text + "</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>"
        "</Stmt></BkToCstmrStmt></Document>";
}

const QByteArray kMail = "From: Maes <maes@klant.example>\r\nTo: ann@firm.example\r\nSubject: factuur 2026-0501\r\nDate: Tue, 24 Nov 2026 10:00:00 +0100\r\n"
                         "Message-ID: <1@klant.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nWe hebben 2026-0501 gisteren betaald.\r\n";

/// A path nobody used before in this run; nothing is there yet.
QString freshFolder()
{
    static int s_count = 0;
    const QString path = scratchFile(u"watched-%1"_s.arg(++s_count));
    QDir(path).removeRecursively();
    return path;
}

struct WatchFixture : LedgerFixture {
    explicit WatchFixture(TestBook& testBook) : LedgerFixture(testBook), folder(freshFolder())
    {
        TEGOED_ENSURE(QDir().mkpath(folder));
        TEGOED_ENSURE(startWatching(session, folder).hasValue());
    }

    void put(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder + u'/' + name);
        TEGOED_ENSURE(QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush());
        file.setFileTime(QDateTime(QDate(2026, 11, 25), QTime(8, 0), Qt::UTC), QFileDevice::FileModificationTime);
    }
    /// "name outcome new" of every new file.
    QStringList run()
    {
        NoProgress quietly;
        const auto looked = runWatch(session, quietly);
        TEGOED_ENSURE(looked.hasValue());
        QStringList told;
        for (const WatchedFile& file : looked->files)
            told += u"%1 %2 %3"_s.arg(file.name, watchOutcomeCode(file.outcome)).arg(file.added);
        last = *looked;
        return told;
    }
    /// Everything in the folder: names, contents and times.
    QStringList content() const
    {
        QStringList all;
        QDir dir(folder);
        for (const QFileInfo& entry : dir.entryInfoList(QDir::Files, QDir::Name)) {
            QFile file(entry.filePath());
            TEGOED_ENSURE(file.open(QIODevice::ReadOnly));
            all += entry.fileName() + u' ' + QString::fromLatin1(file.readAll().toHex()) + u' ' + entry.lastModified().toString(Qt::ISODateWithMs);
        }
        return all;
    }
    int rows(const char* table) const
    {
        Statement row(book.database(), u"SELECT COUNT(*) FROM "_s + QString::fromLatin1(table));
        return row.next() ? static_cast<int>(row.integer(0)) : -1;
    }

    QString folder;
    WatchRun last;
};

} // namespace

#define WATCH(name)                \
    TEGOED_FRESH_BOOK(name##Book); \
    WatchFixture name(name##Book)

class TestWatchFolder final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", qgetenv("TEGOED_SCRATCH") + "/state"); }

    void everyKindComesInOnceAndNothingIsMoved_data() { addEngines(); }
    void everyKindComesInOnceAndNothingIsMoved()
    {
        WATCH(watch);
        watch.put(u"1-open.csv"_s, kInvoices);
        watch.put(u"2-bank.xml"_s, statement("NL91ABNA0417164300", "2026-0501"));
        watch.put(u"3-answer.eml"_s, kMail);
        const QStringList before = watch.content();
        QCOMPARE(watch.run(), (QStringList{u"1-open.csv imported 2"_s, u"2-bank.xml imported 1"_s, u"3-answer.eml imported 1"_s}));
        QCOMPARE(watch.content(), before);
        QCOMPARE(watch.rows("invoice"), 2);
        QCOMPARE(watch.rows("bank_line"), 1);
        QCOMPARE(watch.rows("payment"), 0); // Nothing is booked by itself.
        QCOMPARE(answers(watch.session)->size(), std::size_t(1));
        QCOMPARE(watch.last.files[1].certain + watch.last.files[1].proposed, 1);
        QVERIFY(!watch.last.hasTrouble());

        QCOMPARE(watch.run(), QStringList());
        QCOMPARE(watch.last.known, 3);
        // The same content under another name is known; other content under a known name is not.
        watch.put(u"2-bank (1).xml"_s, statement("NL91ABNA0417164300", "2026-0501"));
        watch.put(u"1-open.csv"_s, kInvoices + "2026-0503;Bakker;2026-10-03;2026-11-02;10,00\n");
        QCOMPARE(watch.run(), QStringList{u"1-open.csv imported 1"_s});
        QCOMPARE(watch.rows("bank_line"), 1);
        NoProgress quietly;
        QCOMPARE(verifyStorage(watch.book.database(), quietly)->problems, QStringList());
    }

    /// One bad file keeps no other out, and is told with its reason until somebody says it may be tried again.
    void whatCannotComeInIsToldAndStaysOut_data() { addEngines(); }
    void whatCannotComeInIsToldAndStaysOut()
    {
        WATCH(watch);
        watch.put(u"a.xml"_s, "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt>");
        watch.put(u"b.csv"_s, kInvoices);
        watch.put(u"c.bin"_s, QByteArray("\x00\x01\x02\x03 nothing", 12));
        watch.put(u"d.eml"_s, QByteArray(64, '\0'));
        watch.put(u"half.xml.part"_s, "<Docu");
        watch.put(u".hidden.csv"_s, kInvoices);
        const QStringList told = watch.run();
        QCOMPARE(told.size(), 4);
        QVERIFY2(told[0].startsWith(u"a.xml refused"_s), qPrintable(told.join(u'|')));
        QCOMPARE(told[1], u"b.csv imported 2"_s);
        QVERIFY2(told[2].startsWith(u"c.bin refused"_s), qPrintable(told.join(u'|')));
        QVERIFY2(told[3].startsWith(u"d.eml refused"_s), qPrintable(told.join(u'|')));
        QVERIFY(watch.last.hasTrouble());
        for (const WatchedFile& file : watch.last.files)
            QCOMPARE(file.problem.has_value(), file.outcome == WatchOutcome::Refused);
        QCOMPARE(watch.run(), QStringList()); // Not told again and again.
        QVERIFY(retryWatched(watch.session, watchedFiles(watch.session, false)->back().id)); // The oldest: a.xml.
        QCOMPARE(watch.run().size(), 1);
        QCOMPARE(retryWatched(watch.session, WatchedFileId{99'999}).error().code, Error::Code::NotFound);
    }

    /// A statement of an account that is not the own one is a question for a person (failures E8).
    void anotherAccountIsNotTaken_data() { addEngines(); }
    void anotherAccountIsNotTaken()
    {
        WATCH(watch);
        watch.put(u"a.xml"_s, statement("NL91ABNA0417164300", "2026-0501"));
        watch.run();
        watch.put(u"b.xml"_s, statement("NL44RABO0123456789", "2026-0502"));
        const QStringList told = watch.run();
        QVERIFY2(told.size() == 1 && told[0].startsWith(u"b.xml refused"_s), qPrintable(told.join(u'|')));
        QCOMPARE(watch.last.files.front().problem->code, u"not_own_account"_s);
        QCOMPARE(watch.rows("bank_line"), 1);
    }

    void todayTellsUntilSomebodyHasSeenIt_data() { addEngines(); }
    void todayTellsUntilSomebodyHasSeenIt()
    {
        WATCH(watch);
        QVERIFY(readDue(watch.session)->arrived.empty());
        watch.put(u"open.csv"_s, kInvoices);
        watch.run();
        const auto due = readDue(watch.session);
        QVERIFY(due);
        QCOMPARE(due->arrived.size(), std::size_t(1));
        QCOMPARE(due->arrived.front().name, u"open.csv"_s);
        QVERIFY(due->arrived.front().batch.isValid());
        QVERIFY(markWatchedSeen(watch.session, due->arrived.front().id));
        QVERIFY(readDue(watch.session)->arrived.empty());
        QCOMPARE(watchedFiles(watch.session, false)->size(), std::size_t(1));
        QVERIFY(undoImport(watch.session, due->arrived.front().batch)); // As any import.
        QCOMPARE(watch.run(), QStringList()); // What a person took back does not come in again by itself.
    }

    void itIsOffUntilAFolderIsChosen_data() { addEngines(); }
    void itIsOffUntilAFolderIsChosen()
    {
        TEGOED_FRESH_BOOK(book);
        LedgerFixture ledger(book);
        NoProgress quietly;
        QCOMPARE(watchFolder(ledger.session.database), QString());
        QCOMPARE(runWatch(ledger.session, quietly).error().code, Error::Code::NothingToDo);
        QCOMPARE(stopWatching(ledger.session).error().code, Error::Code::NothingToDo);
        QCOMPARE(startWatching(ledger.session, u"/nowhere/at/all"_s).error().code, Error::Code::FileNotFound);
        QCOMPARE(startWatching(ledger.session, u"relative"_s).error().code, Error::Code::InvalidInput);
        QCOMPARE(startWatching(ledger.session, u"  "_s).error().code, Error::Code::MissingInput);
        const QString folder = freshFolder();
        QVERIFY(QDir().mkpath(folder) && startWatching(ledger.session, folder));
        QVERIFY(QDir(folder).removeRecursively());
        QCOMPARE(runWatch(ledger.session, quietly).error().code, Error::Code::FileNotFound);
        QVERIFY(stopWatching(ledger.session));
    }

    /// What was written a moment ago is perhaps not whole yet.
    void aFileThatIsBeingWrittenWaits_data() { addEngines(); }
    void aFileThatIsBeingWrittenWaits()
    {
        WATCH(watch);
        watch.put(u"open.csv"_s, kInvoices);
        QFile file(watch.folder + u"/open.csv"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime(QDate(2026, 11, 25), QTime(11, 59, 58), Qt::UTC), QFileDevice::FileModificationTime)); // The clock says 12:00.
        file.close();
        QCOMPARE(watch.run(), QStringList());
        QCOMPARE(watch.last.waiting, 1);
        QCOMPARE(watch.rows("invoice"), 0);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime(QDate(2026, 11, 25), QTime(11, 59, 50), Qt::UTC), QFileDevice::FileModificationTime));
        file.close();
        QCOMPARE(watch.run(), QStringList{u"open.csv imported 2"_s});
    }

    /// Cancelled between two files: those before it are in, the others come with the next run.
    void whatWasCancelledGoesOnLater_data() { addEngines(); }
    void whatWasCancelledGoesOnLater()
    {
        WATCH(watch);
        watch.put(u"1.csv"_s, kInvoices);
        watch.put(u"2.eml"_s, kMail);
        class Once final : public Progress {
        public:
            bool report(std::int64_t, std::int64_t) override { return ++m_calls < 2; }

        private:
            int m_calls = 0;
        } stopping;
        const auto stopped = runWatch(watch.session, stopping);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
        QVERIFY(watch.run().size() >= 1);
        QCOMPARE(watch.rows("invoice"), 2);
        QCOMPARE(answers(watch.session)->size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestWatchFolder)
#include "test_watch_folder.moc"
