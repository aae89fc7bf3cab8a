#include "core/formats/archive/read_file.h"
#include "core/formats/coda/read_coda.h"
#include "tests/formats/coda/make_coda.h"
#include "tests/formats/told.h"

#include <QtTest>

using namespace tegoed;
using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

FileRecord read(const QByteArray& bytes)
{
    NoProgress progress;
    return readCoda(bytes, progress);
}

QByteArray fileWith(const QByteArray& movements, int netCents, int records, int debit, int credit)
{
    return coda::header() + coda::oldBalance(10'000) + movements + coda::newBalance(10'000 + netCents) + coda::trailer(records, debit, credit);
}

StatementEntry only(const FileRecord& record)
{
    if (record.statements.size() != 1 || record.statements.first().entries.size() != 1)
        return {};
    return record.statements.first().entries.first();
}

} // namespace

class TestCoda final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPaymentWithAFreeText()
    {
        const QByteArray text = "Betaling factuur 2026-0142 van Zo\xEB BV, met dank en gr";
        const FileRecord record = read(fileWith(QByteArray(coda::Movement{.cents = 12'100, .communication = text}) + coda::more("oeten ", "E2E-77")
                                                + coda::who("BE22313215646432", "ZO\xCB BV", "uit Gent"),
                                                12'100, 5, 0, 12'100));
        QCOMPARE(told(record), QStringList());
        QCOMPARE(record.statements.size(), 1);
        const BankStatement& statement = record.statements.first();
        QCOMPARE(statement.account, u"BE68539007547034"_s);
        QVERIFY(statement.accountIsIban);
        QCOMPARE(statement.sequence, u"042"_s);
        QCOMPARE(statement.bankBic, u"KREDBEBB"_s);
        QCOMPARE(balanceDifference(statement)->minorUnits(), 0);
        QCOMPARE(statement.lastDay(), Date(2026, 10, 7));
        const StatementEntry entry = only(record);
        QCOMPARE(entry.amount, Money(12'100, Currency::euro()));
        QCOMPARE(entry.bookingDate, Date(2026, 10, 7));
        QCOMPARE(entry.counterpartyName, u"ZOË BV"_s);
        QCOMPARE(entry.counterpartyAccount, u"BE22313215646432"_s);
        QCOMPARE(entry.endToEndId, u"E2E-77"_s);
        QCOMPARE(entry.text, u"Betaling factuur 2026-0142 van Zoë BV, met dank en groeten uit Gent"_s); // pieces as wide as they stand
        QVERIFY(entry.countsAsMoney());
    }

    void structuredCommunications_data()
    {
        QTest::addColumn<bool>("isStructured");
        QTest::addColumn<QByteArray>("communication");
        QTest::addColumn<QString>("value");
        const QString ogm = u"090933755493"_s;
        QTest::newRow("in its field") << true << QByteArray("101090933755493") << ogm;
        QTest::newRow("said to be wrong by the bank, but right") << true << QByteArray("102090933755493") << ogm;
        QTest::newRow("wrong check digits stay as printed") << true << QByteArray("102090933755494") << u"090933755494"_s;
        QTest::newRow("in the free text") << false << QByteArray("+++090/9337/55493+++") << ogm;
        QTest::newRow("with stars") << false << QByteArray("onze ref ***090/9337/55493*** dank") << ogm;
        QTest::newRow("bare") << false << QByteArray("090/9337/55493") << ogm;
        QTest::newRow("wrong in the free text is none") << false << QByteArray("+++090/9337/55494+++") << QString();
        QTest::newRow("an RF reference") << true << QByteArray("100RF18539007547034") << u"RF18539007547034"_s;
        QTest::newRow("VAT of costs is none") << true << QByteArray("106000000000001680") << QString();
    }
    void structuredCommunications()
    {
        QFETCH(bool, isStructured);
        QFETCH(QByteArray, communication);
        QFETCH(QString, value);
        const FileRecord record = read(fileWith(coda::Movement{.communication = communication, .isStructured = isStructured}, 1000, 3, 0, 1000));
        const StatementEntry entry = only(record);
        QCOMPARE(entry.references.size(), value.isEmpty() ? 0 : 1);
        if (!value.isEmpty())
            QCOMPARE(entry.references.first().value, value);
    }

    void globalised_data()
    {
        QTest::addColumn<QByteArray>("details");
        QTest::addColumn<QList<int>>("cents");
        QTest::addColumn<QList<int>>("parts");
        QTest::addColumn<QStringList>("problems");
        const auto detail = [](const QByteArray& number, int cents, const QByteArray& code) {
            return QByteArray(coda::Movement{.detail = number, .cents = cents, .code = code});
        };
        QTest::newRow("no details: the total") << QByteArray() << QList{100'000} << QList{0} << QStringList();
        QTest::newRow("two details: these, not the total") << detail("0001", 25'000, "50550000") + detail("0002", 75'000, "50550000")
                                                           << QList{25'000, 75'000} << QList{1, 2} << QStringList();
        QTest::newRow("one detail: one line") << detail("0001", 100'000, "50550000") << QList{100'000} << QList{0} << QStringList();
        QTest::newRow("details with details of their own")
            << detail("0001", 30'000, "60550000") + detail("0002", 70'000, "70550000") + detail("0003", 20'000, "90550000") + detail("0004", 50'000, "90550000")
            << QList{30'000, 20'000, 50'000} << QList{1, 2, 3} << QStringList();
        QTest::newRow("details that do not add up: the total, with a warning") << detail("0001", 25'000, "50550000") + detail("0002", 74'999, "50550000")
                                                                               << QList{100'000} << QList{0} << QStringList{u"warning amount@3 parts_differ"_s};
    }
    void globalised()
    {
        QFETCH(QByteArray, details);
        QFETCH(QList<int>, cents);
        QFETCH(QList<int>, parts);
        QFETCH(QStringList, problems);
        const int records = 3 + static_cast<int>(details.count('\n'));
        const FileRecord record = read(fileWith(QByteArray(coda::Movement{.cents = 100'000, .code = "10550000"}) + details, 100'000, records, 0, 100'000));
        QCOMPARE(told(record), problems);
        QList<int> foundCents, foundParts;
        for (const StatementEntry& entry : record.statements.value(0).entries) {
            foundCents += static_cast<int>(entry.amount->minorUnits());
            foundParts += entry.partNumber;
            QCOMPARE(entry.entryNumber, 1);
        }
        QCOMPARE(foundCents, cents);
        QCOMPARE(foundParts, parts);
        QCOMPARE(record.statements.first().totals.entries, 1);
        QCOMPARE(balanceDifference(record.statements.first())->minorUnits(), 0); // whatever the details say
    }

    void aReturnedDirectDebit()
    {
        // 127: date, kind, scheme, paid, creditor (35), mandate (35), text (62), return, reason.
        const QByteArray data = "127071026120" + QByteArray("BE12ZZZ0123456789").leftJustified(35) + QByteArray("MANDAAT-9").leftJustified(35)
            + QByteArray("Factuur 77").leftJustified(62) + "1MD06";
        const QByteArray movement = QByteArray(coda::Movement{.cents = -5000, .code = "00550300", .communication = data.left(53), .isStructured = true})
            + QByteArray(CodaRecord("2200010000").at(11, data.mid(53, 53)).at(99, "GEBABEBB").at(126, "1 0"))
            + coda::who("BE22313215646432", "KLANT", data.mid(106));
        const StatementEntry entry = only(read(fileWith(movement, -5000, 5, 5000, 0)));
        QCOMPARE(entry.returnReason, u"MD06"_s);
        QCOMPARE(entry.mandateId, u"MANDAAT-9"_s);
        QCOMPARE(entry.text, u"Factuur 77"_s);
        QCOMPARE(entry.amount->minorUnits(), -5000);
    }

    void severalStatementsInOneFile()
    {
        const QByteArray first = fileWith(coda::Movement{}, 1000, 3, 0, 1000);
        const QByteArray next = coda::header() + coda::oldBalance(11'000, "043", "EUR", "071026") + coda::newBalance(11'000, "043") + coda::trailer(2, 0, 0);
        const FileRecord record = read(first + next);
        QCOMPARE(told(record), QStringList());
        QCOMPARE(record.statements.size(), 2);
        const QByteArray later = coda::header() + coda::oldBalance(12'000, "044", "EUR", "071026") + coda::newBalance(12'000, "044") + coda::trailer(2, 0, 0);
        QVERIFY(told(read(first + later)).join(u' ').contains(u"statement_gap"));
        QVERIFY(told(read(first + first)).join(u' ').contains(u"repeated_statement"));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("problems");
        QTest::addColumn<int>("usable");
        const QByteArray good = coda::Movement{};
        const auto row = [](const char* name, const QByteArray& bytes, const QString& problem, int usable) {
            QTest::newRow(name) << bytes << problem.split(u", "_s) << usable;
        };
        row("it does not add up", fileWith(good, 900, 3, 0, 1000), u"warning closing@2 balance_differs"_s, 1);
        row("other sums in the trailer", fileWith(good, 1000, 3, 0, 1001), u"warning totals@5 totals_differ"_s, 1);
        row("another number of lines in the trailer", fileWith(good, 1000, 4, 0, 1000), u"warning records@5 records_differ"_s, 1);
        row("a third decimal that is not zero", fileWith(QByteArray(good).replace("0000000010000", "0000000010005"), 1000, 3, 0, 1000),
            u"error amount@3 invalid_amount, warning closing@2 balance_unknown"_s, 0);
        row("cut off", fileWith(good, 1000, 3, 0, 1000).left(400), u"error @4 truncated"_s, 0);
        row("the trailer is missing", coda::header() + coda::oldBalance(1) + coda::newBalance(1), u"error @0 truncated"_s, 0);
        row("no new balance", coda::header() + coda::oldBalance(1) + good + coda::trailer(2, 0, 1000), u"error closing@2 missing"_s, 0);
        row("a movement before its statement", coda::header() + good, u"error @2 bad_record"_s, 0);
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, problems);
        QFETCH(int, usable);
        const FileRecord record = read(bytes);
        QCOMPARE(told(record), problems);
        QCOMPARE(record.usableCount(), usable);
    }

    void noDateOfItsOwn()
    {
        const FileRecord record = read(fileWith(coda::Movement{.valueDate = "000000"}, 1000, 3, 0, 1000));
        QCOMPARE(told(record), QStringList());
        QVERIFY(!only(record).valueDate);
        QCOMPARE(only(record).effectiveDate(), Date(2026, 10, 7));
    }

    void recognisedByWhatItIs()
    {
        NoProgress progress;
        const QByteArray file = fileWith(coda::Movement{}, 1000, 3, 0, 1000);
        for (const QByteArray& bytes : {file, QByteArray(file).replace("\r\n", "\n")}) {
            const QList<FileRecord> records = readBytes(bytes, u"export.xml"_s, {}, progress);
            QCOMPARE(records.size(), 1);
            QCOMPARE(records.first().kind, FileKind::Coda);
            QCOMPARE(records.first().usableCount(), 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestCoda)
#include "test_coda.moc"
