#include "core/formats/archive/read_file.h"
#include "core/formats/archive/zip_members.h"
#include "core/formats/problem_codes.h"
#include "tests/formats/archive/make_zip.h"

#include <QTest>

using namespace tegoed;
using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kList = "Factuurnummer;Factuurdatum;Debiteur;Bedrag\n1;23-01-2026;Jansen;10,00\n";
const QByteArray kCard = "BEGIN:VCARD\nVERSION:3.0\nFN:Jansen\nEND:VCARD\n";

QList<FileRecord> read(const QByteArray& bytes)
{
    NoProgress progress;
    return readBytes(bytes, u"a.zip"_s, {}, progress);
}

/// "file kind problems" of each record.
QStringList summary(const QList<FileRecord>& records)
{
    QStringList all;
    for (const FileRecord& record : records) {
        QStringList codes;
        for (const Problem& problem : record.problems)
            codes += QStringList(QStringList{problem.code} + problem.arguments).join(u':');
        all += QStringList{record.fileName, kindName(record.kind), codes.join(u',')}.join(u' ').trimmed();
    }
    return all;
}

} // namespace

class TestZip final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void membersAreReadByWhatTheyAre();
    void namesAreOnlyForShowing_data();
    void namesAreOnlyForShowing();
    void whatIsNoMember();
    void oneBadMemberDoesNotSpoilTheOthers();
    void archivesMadeToHurt_data();
    void archivesMadeToHurt();
    void limitsAreKept_data();
    void limitsAreKept();
    void aMemberByItsName();
    void stopsWhenAsked();
};

void TestZip::membersAreReadByWhatTheyAre()
{
    const QList<FileRecord> records = read(makeZip({{"b/klanten.vcf", kCard}, {"a/lijst.txt", kList}, {"c.csv", kList}}));
    QCOMPARE(summary(records), (QStringList{u"a.zip/a/lijst.txt invoices-csv"_s, u"a.zip/b/klanten.vcf vcard"_s, u"a.zip/c.csv invoices-csv"_s}));
    QCOMPARE(records[1].debtors.value(0).name, u"Jansen"_s);
    QCOMPARE(records[0].sha256, records[2].sha256); // of the member, not of the archive
    QVERIFY(records[0].sha256 != records[1].sha256);
}

void TestZip::namesAreOnlyForShowing_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("up and out") << QByteArray("../../etc/x.csv") << u"a.zip/etc/x.csv"_s;
    QTest::newRow("from the root") << QByteArray("/etc/x.csv") << u"a.zip/etc/x.csv"_s;
    QTest::newRow("a drive") << QByteArray("D:\\books\\x.csv") << u"a.zip/D:/books/x.csv"_s;
    QTest::newRow("backslashes up") << QByteArray("..\\..\\x.csv") << u"a.zip/x.csv"_s;
    QTest::newRow("an override") << QByteArray("x\xE2\x80\xAE.csv") << u"a.zip/x.csv"_s;
    QTest::newRow("a line end") << QByteArray("x\n.csv") << u"a.zip/x .csv"_s;
    QTest::newRow("code page 437") << QByteArray("Zo\x89.csv") << u"a.zip/Zoë.csv"_s;
    QTest::newRow("UTF-8") << QByteArray("Zo\xC3\xAB.csv") << u"a.zip/Zoë.csv"_s;
}

void TestZip::namesAreOnlyForShowing()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, shown);
    const QList<FileRecord> records = read(makeZip({{name, kList}}));
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first().fileName, shown);
    QCOMPARE(records.first().documents.size(), 1);
}

void TestZip::whatIsNoMember()
{
    QCOMPARE(summary(read(makeZip({{"a/", {}}, {"__MACOSX/._x.csv", "x"}, {".DS_Store", "x"}, {"x.csv", kList}}))), QStringList{u"a.zip/x.csv invoices-csv"_s});
    QCOMPARE(summary(read(makeZip({{"x.csv", "/etc/passwd"}}, ZipTrick::Link))), QStringList{u"a.zip zip empty_file"_s});
}

void TestZip::oneBadMemberDoesNotSpoilTheOthers()
{
    QByteArray bytes = makeZip({{"a.csv", kList}, {"b.csv", QByteArray(kList).replace("Jansen", "Maes")}});
    const qsizetype directory = bytes.indexOf("PK\x01\x02");
    bytes[directory + 16] = static_cast<char>(bytes[directory + 16] ^ 1);
    const QList<FileRecord> records = read(bytes);
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.first().problems.value(0).code, QString(problem::kBadZip));
    QCOMPARE(records.first().problems.value(0).seen, u"a.csv"_s);
    QCOMPARE(records.last().documents.value(0).buyer.name, u"Maes"_s);
}

void TestZip::archivesMadeToHurt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a bomb") << makeZip({{"a.csv", QByteArray(64 * 1024 * 1024, '0')}}) << u"a.zip zip zip_limit:ratio"_s;
    QTest::newRow("a bomb that says it is small") << makeZip({{"a.csv", QByteArray(64 * 1024 * 1024, '0')}}, ZipTrick::SmallSize) << u"a.zip zip zip_limit:ratio"_s;
    QTest::newRow("a zip in a zip") << makeZip({{"b.zip", makeZip({{"c.csv", kList}})}}) << u"a.zip/b.zip zip zip_limit:nested"_s;
    QTest::newRow("too many members") << manyMembers(10'001) << u"a.zip zip zip_limit:entries"_s;
    QTest::newRow("under a password") << makeZip({{"a.csv", kList}}, ZipTrick::Encrypted) << u"a.zip zip encrypted"_s;
    QTest::newRow("cut off") << makeZip({{"a.csv", kList}}).chopped(10) << u"a.zip zip bad_zip"_s;
    QTest::newRow("empty") << makeZip({}) << u"a.zip zip empty_file"_s;
}

void TestZip::archivesMadeToHurt()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(summary(read(bytes)), QStringList{expected});
}

void TestZip::limitsAreKept_data()
{
    QTest::addColumn<QList<qint64>>("limits"); // entries, total, member, ratio, from
    QTest::addColumn<QString>("expected");
    QTest::newRow("all within") << QList<qint64>{3, 3000, 1000, 1000, 10} << u"3000"_s;
    QTest::newRow("one member too many") << QList<qint64>{2, 3000, 1000, 1000, 10} << u"0 entries"_s;
    QTest::newRow("one byte too many in all") << QList<qint64>{3, 2999, 1000, 1000, 10} << u"2000 size"_s;
    QTest::newRow("one byte too many in one") << QList<qint64>{3, 3000, 999, 1000, 10} << u"0 size"_s;
    QTest::newRow("packed too well") << QList<qint64>{3, 3000, 1000, 10, 999} << u"0 ratio"_s;
    QTest::newRow("packed well but small") << QList<qint64>{3, 3000, 1000, 10, 1000} << u"3000"_s;
}

void TestZip::limitsAreKept()
{
    QFETCH(QList<qint64>, limits);
    QFETCH(QString, expected);
    const QByteArray bytes = makeZip({{"a", QByteArray(1000, 'a')}, {"b", QByteArray(1000, 'b')}, {"c", QByteArray(1000, 'c')}});
    qint64 total = 0;
    const auto problems = forEachZipMember(bytes, {limits[0], limits[1], limits[2], limits[3], limits[4]}, [&](ZipMember&& member) {
        total += member.content.size();
        return true;
    });
    QString found = QString::number(total);
    for (const Problem& problem : problems)
        found += u' ' + problem.arguments.value(0);
    QCOMPARE(found, expected);
}

void TestZip::aMemberByItsName()
{
    const QByteArray bytes = makeZip({{"xl/Workbook.xml", "<w/>"}});
    std::optional<Problem> why;
    QCOMPARE(zipMember(bytes, u"xl/workbook.xml"_s, {}, &why).value_or(QByteArray()), QByteArray("<w/>"));
    QVERIFY(!zipMember(bytes, u"xl/other.xml"_s, {}, &why) && !why);
    QVERIFY(!zipMember(makeZip({{"a", "b"}}, ZipTrick::Encrypted), u"a"_s, {}, &why));
    QCOMPARE(why->code, QString(problem::kEncrypted));
    QVERIFY(!zipMember("hallo", u"a"_s, {}, &why));
    QCOMPARE(why->code, QString(problem::kBadZip));
    QCOMPARE(zipMemberNames(bytes), QStringList{u"xl/Workbook.xml"_s});
    QVERIFY(zipMemberNames("hallo").isEmpty());
}

void TestZip::stopsWhenAsked()
{
    class Stop final : public Progress {
        bool report(std::int64_t, std::int64_t) override { return false; }
    } stop;
    QVERIFY(readBytes(makeZip({{"a.csv", kList}}), u"a.zip"_s, {}, stop).isEmpty());
}

QTEST_APPLESS_MAIN(TestZip)
#include "test_zip.moc"
