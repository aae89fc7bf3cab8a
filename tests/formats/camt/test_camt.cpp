#include "core/formats/archive/read_file.h"
#include "core/formats/camt/read_camt.h"
#include "tests/formats/archive/make_zip.h"
#include "tests/formats/camt/make_camt.h"
#include "tests/formats/told.h"

#include <QtTest>

using namespace tegoed;
using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kBalances = camt::balance("OPBD", "100.00", "2026-10-06") + camt::balance("CLBD", "150.00", "2026-10-07");

FileRecord read(const QByteArray& bytes)
{
    NoProgress progress;
    return readCamt(bytes, progress);
}

/// Of a statement from 100.00 to 150.00.
FileRecord readEntries(const QByteArray& entries) { return read(camt::document(camt::statement(kBalances + entries))); }

QList<int> centsOf(const FileRecord& record)
{
    QList<int> cents;
    for (const BankStatement& statement : record.statements)
        for (const StatementEntry& entry : statement.entries)
            cents += entry.amount ? static_cast<int>(entry.amount->minorUnits()) : 0;
    return cents;
}

/// Stops after some entries, and remembers how many it was given.
class StoppingSink final : public StatementSink {
public:
    explicit StoppingSink(int most) : m_most(most) {}
    bool entry(const BankStatement& head, StatementEntry&&) override
    {
        accountKnown = accountKnown && !head.account.isEmpty();
        return ++entries < m_most;
    }
    void statement(BankStatement&&) override { ++statements; }
    int entries = 0, statements = 0;
    bool accountKnown = true;

private:
    int m_most;
};

} // namespace

class TestCamt final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPayment_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray v2 = "<Refs><EndToEndId>E2E-1</EndToEndId><MndtId>M-1</MndtId></Refs><RltdPties><Dbtr><Nm>Zoë BV</Nm></Dbtr><DbtrAcct><Id><IBAN>be22 3132 1564 6432</IBAN>"
                              "</Id></DbtrAcct></RltdPties><RltdAgts><DbtrAgt><FinInstnId><BIC>GEBABEBB</BIC></FinInstnId></DbtrAgt></RltdAgts>"
                              "<RmtInf><Ustrd>Factuur </Ustrd><Ustrd>2026-0142</Ustrd></RmtInf>";
        QByteArray v8 = v2;
        v8.replace("<Dbtr><Nm>Zoë BV</Nm></Dbtr>", "<Dbtr><Pty><Nm>Zoë BV</Nm></Pty></Dbtr>").replace("<BIC>GEBABEBB</BIC>", "<BICFI>GEBABEBB</BICFI>");
        const QByteArray reference = "<AcctSvcrRef>B-1</AcctSvcrRef>";
        const QByteArray two = camt::document(camt::statement(kBalances + camt::entry("50.00", "CRDT", reference + camt::details(v2))));
        QByteArray eight = camt::document(camt::statement(kBalances + camt::entry("50.00", "CRDT", reference + camt::details(v8))), "053.001.08");
        eight.replace("<Sts>BOOK</Sts>", "<Sts><Cd>BOOK</Cd></Sts>").replace("<BookgDt><Dt>2026-10-07</Dt>", "<BookgDt><DtTm>2026-10-07T23:30:00+02:00</DtTm>");
        QTest::newRow("version 2") << two;
        QTest::newRow("version 8") << eight;
        QTest::newRow("with prefixes") << QByteArray(two).replace("<Document xmlns=", "<n:Document xmlns:n=").replace("</Document>", "</n:Document>");
        QTest::newRow("in an envelope") << "<Envelope>" + QByteArray(two).mid(two.indexOf('\n') + 1) + "</Envelope>";
        QTest::newRow("zeros before the amount") << QByteArray(two).replace(">50.00<", ">00000000000050.00000<");
    }
    void aPayment()
    {
        QFETCH(QByteArray, bytes);
        NoProgress progress;
        const QList<FileRecord> records = readBytes(bytes, u"afschrift.txt"_s, {}, progress); // of any name
        QCOMPARE(records.size(), 1);
        QCOMPARE(told(records.first()), QStringList());
        QCOMPARE(records.first().kind, FileKind::Camt);
        const BankStatement& statement = records.first().statements.first();
        QCOMPARE(statement.account, u"NL91ABNA0417164300"_s);
        QCOMPARE(statement.opening->amount, Money(10'000, Currency::euro()));
        QCOMPARE(statement.lastDay(), Date(2026, 10, 7));
        QCOMPARE(balanceDifference(statement)->minorUnits(), 0);
        QCOMPARE(statement.entries.size(), 1);
        const StatementEntry& entry = statement.entries.first();
        QCOMPARE(entry.amount, Money(5000, Currency::euro()));
        QCOMPARE(entry.bookingDate, Date(2026, 10, 7));
        QCOMPARE(entry.counterpartyName, u"Zoë BV"_s);
        QCOMPARE(entry.counterpartyAccount, u"BE22313215646432"_s);
        QCOMPARE(entry.counterpartyBic, u"GEBABEBB"_s);
        QCOMPARE(entry.text, u"Factuur 2026-0142"_s);
        QCOMPARE(entry.endToEndId, u"E2E-1"_s);
        QCOMPARE(entry.mandateId, u"M-1"_s);
        QCOMPARE(entry.bankReference, u"B-1"_s);
        QVERIFY(entry.countsAsMoney());
        QCOMPARE(records.first().usableCount(), 1);
    }

    void structuredReferences_data()
    {
        QTest::addColumn<QByteArray>("issuer");
        QTest::addColumn<QByteArray>("printed");
        QTest::addColumn<int>("kind"); // −1: none
        QTest::addColumn<QString>("value");
        QTest::newRow("Belgian") << QByteArray("BBA") << QByteArray("090933755493") << static_cast<int>(ReferenceKind::Ogm) << u"090933755493"_s;
        QTest::newRow("Dutch") << QByteArray("CUR") << QByteArray("9000000012345678") << static_cast<int>(ReferenceKind::Betalingskenmerk) << u"9000000012345678"_s;
        QTest::newRow("of ISO") << QByteArray("ISO") << QByteArray("RF18 5390 0754 7034") << static_cast<int>(ReferenceKind::Rf) << u"RF18539007547034"_s;
        QTest::newRow("without saying which") << QByteArray() << QByteArray("RF18539007547034") << static_cast<int>(ReferenceKind::Rf) << u"RF18539007547034"_s;
        QTest::newRow("of another system") << QByteArray() << QByteArray("KLANT/77") << -1 << u"KLANT/77"_s;
    }
    void structuredReferences()
    {
        QFETCH(QByteArray, issuer);
        QFETCH(QByteArray, printed);
        QFETCH(int, kind);
        QFETCH(QString, value);
        const FileRecord record = readEntries(camt::entry("50.00", "CRDT", camt::details("<RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry>"
            + (issuer.isEmpty() ? QByteArray() : "<Issr>" + issuer + "</Issr>") + "</Tp><Ref>" + printed + "</Ref></CdtrRefInf></Strd></RmtInf>")));
        const QList<EntryReference> references = record.statements.first().entries.first().references;
        QCOMPARE(references.size(), 1);
        QCOMPARE(references.first().kind ? static_cast<int>(*references.first().kind) : -1, kind);
        QCOMPARE(references.first().value, value);
    }

    void collectiveEntries_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QList<int>>("cents");
        QTest::addColumn<QStringList>("problems");
        const QByteArray parts = camt::part("20.00", "<RmtInf><Ustrd>F-1</Ustrd></RmtInf>") + camt::part("30.00", "<RmtInf><Ustrd>F-2</Ustrd></RmtInf>");
        QTest::newRow("its parts") << "<NtryDtls>" + parts + "</NtryDtls>" << QList{2000, 3000} << QStringList();
        QTest::newRow("parts as version 4 writes them") << QByteArray("<NtryDtls><TxDtls><Amt Ccy=\"EUR\">20</Amt></TxDtls><TxDtls><Amt Ccy=\"EUR\">30</Amt></TxDtls></NtryDtls>")
                                                        << QList{2000, 3000} << QStringList();
        QTest::newRow("a part the other way") << "<NtryDtls>" + camt::part("60.00") + "<TxDtls><Amt Ccy=\"EUR\">10</Amt><CdtDbtInd>DBIT</CdtDbtInd></TxDtls></NtryDtls>"
                                              << QList{6000, -1000} << QStringList();
        QTest::newRow("parts that are not the sum") << "<NtryDtls>" + parts + camt::part("0.01") + "</NtryDtls>" << QList{5000}
                                                    << QStringList{u"warning amount@8 parts_differ"_s};
        QTest::newRow("parts without amounts") << QByteArray("<NtryDtls><TxDtls/><TxDtls/></NtryDtls>") << QList{5000}
                                               << QStringList{u"warning amount@8 parts_differ"_s};
        QTest::newRow("only how many there are") << QByteArray("<NtryDtls><Btch><NbOfTxs>7</NbOfTxs></Btch></NtryDtls>") << QList{5000} << QStringList();
        QTest::newRow("a single part of less, for the charges") << "<NtryDtls>" + camt::part("52.00") + "</NtryDtls>" << QList{5000} << QStringList();
    }
    void collectiveEntries()
    {
        QFETCH(QByteArray, more);
        QFETCH(QList<int>, cents);
        QFETCH(QStringList, problems);
        const FileRecord record = readEntries(camt::entry("50.00", "CRDT", more));
        QCOMPARE(told(record), problems);
        QCOMPARE(centsOf(record), cents);
        QCOMPARE(balanceDifference(record.statements.first())->minorUnits(), 0);
    }

    void partsThatDoNotAddUpKeepTheirTexts()
    {
        const FileRecord record = readEntries(camt::entry("50.00", "CRDT", "<NtryDtls>" + camt::part("20.00", "<RmtInf><Ustrd>F-1</Ustrd></RmtInf>")
            + camt::part("31.00", "<RmtInf><Ustrd>F-2</Ustrd></RmtInf>") + "</NtryDtls>"));
        QCOMPARE(record.statements.first().entries.first().text, u"F-1 F-2"_s);
    }

    void pendingEntriesAreNoMoney_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("counts");
        QTest::newRow("booked") << QByteArray("BOOK") << true;
        QTest::newRow("pending") << QByteArray("PDNG") << false;
        QTest::newRow("in the future") << QByteArray("FUTR") << false;
        QTest::newRow("information") << QByteArray("INFO") << false;
        QTest::newRow("a word nobody knows") << QByteArray("XYZ") << false;
    }
    void pendingEntriesAreNoMoney()
    {
        QFETCH(QByteArray, status);
        QFETCH(bool, counts);
        const FileRecord record = readEntries(camt::entry("50.00", "CRDT") + camt::entry("7.00", "CRDT", {}, status));
        QCOMPARE(record.statements.first().entries.last().countsAsMoney(), counts);
        // What is not booked is not in the balance: the statement adds up without it.
        QCOMPARE(balanceDifference(record.statements.first())->minorUnits(), counts ? -700 : 0);
        QCOMPARE(told(record).filter(u"pending_entries"_s).size(), counts ? 0 : 1);
        QCOMPARE(record.statements.first().entries.last().fingerprint.isEmpty(), !counts);
    }

    void reversals_data()
    {
        QTest::addColumn<QByteArray>("direction");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("with the real direction, as the norm says") << QByteArray("DBIT") << QStringList();
        QTest::newRow("with the direction of what is taken back") << QByteArray("CRDT") << QStringList{u"warning reversal@3 reversed_signs"_s};
    }
    void reversals()
    {
        QFETCH(QByteArray, direction);
        QFETCH(QStringList, problems);
        const FileRecord record = readEntries(camt::entry("10.00", direction, "<RvslInd>true</RvslInd>" + camt::details("<RtrInf><Rsn><Cd>MD06</Cd></Rsn></RtrInf>"))
                                              + camt::entry("60.00", "CRDT"));
        QCOMPARE(told(record), problems);
        QCOMPARE(centsOf(record), (QList{-1000, 6000}));
        const StatementEntry& back = record.statements.first().entries.first();
        QVERIFY(back.isReversal);
        QCOMPARE(back.returnReason, u"MD06"_s);
        QCOMPARE(balanceDifference(record.statements.first())->minorUnits(), 0);
    }

    void theOtherSideIsNeverOurselves()
    {
        // A direct debit that came back keeps the roles of the first time: we are the creditor.
        const QByteArray parties = "<RltdPties><Dbtr><Nm>Klant</Nm></Dbtr><DbtrAcct><Id><IBAN>BE22313215646432</IBAN></Id></DbtrAcct><Cdtr><Nm>Eigen BV</Nm></Cdtr>"
                                   "<CdtrAcct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></CdtrAcct></RltdPties>";
        const FileRecord record = readEntries(camt::entry("10.00", "DBIT", camt::details(parties + "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>")) + camt::entry("60.00", "CRDT"));
        QCOMPARE(record.statements.first().entries.first().counterpartyName, u"Klant"_s);
    }

    void balances_data()
    {
        QTest::addColumn<QByteArray>("balances");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("ABN AMRO opens with PRCD") << camt::balance("PRCD", "100.00", "2026-10-06") + camt::balance("CLBD", "150.00", "2026-10-07") << QStringList();
        QTest::newRow("overdrawn before") << camt::balance("OPBD", "10.00", "2026-10-06", "DBIT") + camt::balance("CLBD", "40.00", "2026-10-07") << QStringList();
        QTest::newRow("it does not add up") << camt::balance("OPBD", "100.00", "2026-10-06") + camt::balance("CLBD", "150.01", "2026-10-07")
                                            << QStringList{u"warning closing@3 balance_differs"_s};
        QTest::newRow("available balances say nothing") << camt::balance("OPAV", "1.00", "2026-10-06") + camt::balance("CLAV", "2.00", "2026-10-07") << QStringList();
        QTest::newRow("an end in another currency") << camt::balance("OPBD", "100.00", "2026-10-06") + camt::balance("CLBD", "150.00", "2026-10-07").replace("EUR", "SEK")
                                                    << QStringList{u"warning closing@3 balance_unknown"_s};
        QTest::newRow("an unreadable one") << camt::balance("OPBD", "1e5", "2026-10-06") << QStringList{u"warning balance@6 invalid_amount"_s};
    }
    void balances()
    {
        QFETCH(QByteArray, balances);
        QFETCH(QStringList, problems);
        const FileRecord record = read(camt::document(camt::statement(balances + camt::entry("50.00", "CRDT"))));
        QCOMPARE(told(record), problems);
        QCOMPARE(record.usableCount(), 1); // a warning takes nothing away
    }

    void oneBadEntryInAFileOfOneLine()
    {
        QByteArray bytes = camt::document(camt::statement(kBalances + camt::entry("50.00", "CRDT") + camt::entry("abc", "CRDT")));
        bytes.replace('\n', ' ');
        const FileRecord record = read(bytes);
        QCOMPARE(told(record), (QStringList{u"error amount@1 invalid_amount"_s, u"warning closing@1 balance_unknown"_s}));
        QCOMPARE(record.usableCount(), 1); // the lines of the problems would not tell them apart
        QVERIFY(!record.statements.first().isRefused);
    }

    void aBrokenFileGivesNothing()
    {
        const QByteArray whole = camt::document(camt::statement(kBalances + camt::entry("50.00", "CRDT")));
        for (qsizetype length = 1; length < whole.size() - 1; length += 7) {
            const FileRecord record = read(whole.left(length));
            QVERIFY(record.hasErrors());
            QVERIFY(record.statements.isEmpty());
        }
    }

    void reportsAndNotifications()
    {
        const QByteArray inside = camt::entry("50.00", "CRDT", "<AcctSvcrRef>B-1</AcctSvcrRef>");
        const QByteArray twice = camt::statement(inside, "R1", "<IBAN>NL91ABNA0417164300</IBAN>", "Rpt") + camt::statement(inside, "R2", "<IBAN>NL91ABNA0417164300</IBAN>", "Rpt");
        const FileRecord report = read(camt::document(twice, "052.001.04", "BkToCstmrAcctRpt"));
        QCOMPARE(told(report), QStringList());
        QCOMPARE(report.statements.first().scope, StatementScope::Report);
        // The second report of the day repeats the line of the first.
        QCOMPARE(report.statements.last().entries.first().fingerprint, report.statements.first().entries.first().fingerprint);
        const FileRecord notification = read(camt::document(camt::statement(inside, "N1", "<IBAN>NL91ABNA0417164300</IBAN>", "Ntfctn"), "054.001.08", "BkToCstmrDbtCdtNtfctn"));
        QCOMPARE(notification.statements.first().scope, StatementScope::Notification);
        QVERIFY(!balanceDifference(notification.statements.first()));
    }

    void aZipOfStatements()
    {
        NoProgress progress;
        const QByteArray one = camt::document(camt::statement(kBalances + camt::entry("50.00", "CRDT")));
        const QList<FileRecord> records = readBytes(makeZip({{"1.xml", one}, {"map/2.xml", one}}), u"week.zip"_s, {}, progress);
        QCOMPARE(records.size(), 2);
        for (const FileRecord& record : records)
            QCOMPARE(record.usableCount(), 1);
        QCOMPARE(records.first().fileName, u"week.zip/1.xml"_s);
    }

    /// Long enough for the threads that parse ahead and make fingerprints; the identities are those made line by line.
    void aLongFile()
    {
        QByteArray entries;
        const int count = 9'000;
        for (int i = 0; i < count; ++i) {
            entries += camt::entry(QByteArray::number(1 + i % 50) + ".00", i % 7 == 0 ? "DBIT" : "CRDT", // equal lines as well
                                   "<AcctSvcrRef>R" + QByteArray::number(i) + "</AcctSvcrRef>"
                                       + camt::details("<RltdPties><Dbtr><Nm>Zoë &amp; Zn " + QByteArray::number(i % 20) + "</Nm></Dbtr></RltdPties><RmtInf><Ustrd>Factuur  "
                                                       + QByteArray::number(i % 100) + "</Ustrd><Ustrd>" + QByteArray(100, 'x') + "</Ustrd></RmtInf>"),
                                   i % 11 == 0 ? "PDNG" : "BOOK");
        }
        const QByteArray bytes = camt::document(camt::statement(entries));
        QVERIFY(bytes.size() > 3 * 1024 * 1024);
        const FileRecord record = read(bytes);
        QCOMPARE(record.statements.size(), 1);
        const BankStatement& statement = record.statements.first();
        QCOMPARE(statement.entries.size(), count);
        LineCounter counter;
        QSet<QString> seen;
        for (int i = 0; i < count; ++i) {
            const StatementEntry& entry = statement.entries[i];
            QCOMPARE(entry.bankReference, u"R%1"_s.arg(i));
            QCOMPARE(entry.entryNumber, i + 1);
            QCOMPARE(entry.line, statement.entries.first().line + i);
            QCOMPARE(entry.amount->minorUnits(), (i % 7 == 0 ? -100 : 100) * (1 + i % 50));
            QCOMPARE(entry.text, u"Factuur %1 "_s.arg(i % 100) + QString(100, u'x'));
            QCOMPARE(entry.fingerprint, i % 11 == 0 ? QString() : counter.next(entry));
            QVERIFY(entry.fingerprint.isEmpty() || !seen.contains(entry.fingerprint));
            seen.insert(entry.fingerprint);
        }
        // Broken near its end, wherever it is read by then.
        QByteArray broken = bytes;
        broken.insert(broken.size() - 2'000, '<');
        QCOMPARE(read(broken).statements.size(), 0);
        QCOMPARE(read(broken).problems.size(), 1);
        QCOMPARE(read(broken).problems.first().line, bytes.left(bytes.size() - 2'000).count('\n') + 1);
        QCOMPARE(read(bytes.left(bytes.size() - 2'000)).problems.last().code, u"truncated"_s);
        for (const int most : {10, 600, 5'000}) {
            NoProgress progress;
            StoppingSink sink(most);
            readCamt(bytes, sink, progress);
            QCOMPARE(sink.entries, most);
            QCOMPARE(sink.statements, 0);
            QVERIFY(sink.accountKnown);
        }
    }

    void aSinkThatWantsNoMore()
    {
        QByteArray entries;
        for (int i = 0; i < 50; ++i)
            entries += camt::entry("1.00", "CRDT");
        NoProgress progress;
        StoppingSink sink(10);
        readCamt(camt::document(camt::statement(entries)), sink, progress);
        QCOMPARE(sink.entries, 10);
        QCOMPARE(sink.statements, 0); // nothing is told as whole
        QVERIFY(sink.accountKnown);
    }
};

QTEST_GUILESS_MAIN(TestCamt)
#include "test_camt.moc"
