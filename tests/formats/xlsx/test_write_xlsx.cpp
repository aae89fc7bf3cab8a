#include "core/formats/archive/zip_members.h"
#include "core/formats/xlsx/write_xlsx.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QThread>

using namespace tegoed;
using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

ExportTable sample()
{
    return {u"Aging"_s,
            {u"Bakkerij Zoë, as of 2026-11-25"_s},
            {u"Debtor"_s, u"Amount"_s, u"Due"_s, u"Days"_s},
            {{{u"=1+1"_s, Money(-123'456, Currency::euro()), Date(2026, 1, 2), std::int64_t{-5}}, false},
             {{u"Totaal"_s, Money(995, Currency::euro()), {}, {}}, true}}};
}

QByteArray member(const QByteArray& workbook, const QString& name)
{
    return zipMember(workbook, name).value_or(QByteArray());
}

} // namespace

class TestWriteXlsx final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void amountsAndDatesAreNumbersAndTextsAreTexts();
    void sameTablesGiveSameBytes();
    void sheetNamesAreMadeFit();
    void amountsBeyondExactnessAreText();
    void leavesNothingBehind();
};

void TestWriteXlsx::amountsAndDatesAreNumbersAndTextsAreTexts()
{
    const auto bytes = writeXlsx({sample()});
    QVERIFY(bytes);
    const QByteArray sheet = member(*bytes, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains("<v>-1234.56</v>"));
    QVERIFY(sheet.contains("<v>46024</v>")); // 2026-01-02, counted by hand: 45658 is 2025-01-01, plus 365 plus 1
    QVERIFY(sheet.contains("<v>-5</v>"));
    QVERIFY(!sheet.contains("<f>"));
    const QByteArray strings = member(*bytes, u"xl/sharedStrings.xml"_s);
    QVERIFY(strings.contains("<t>=1+1</t>"));
    QVERIFY(strings.contains("Bakkerij Zo\xC3\xAB"));
    const QByteArray styles = member(*bytes, u"xl/styles.xml"_s);
    QVERIFY(styles.contains("formatCode=\"#,##0.00\""));
    QVERIFY(styles.contains("numFmtId=\"14\""));
}

void TestWriteXlsx::sameTablesGiveSameBytes()
{
    const auto first = writeXlsx({sample()});
    QThread::msleep(1100); // the clock moves on by more than its coarsest unit here
    const auto second = writeXlsx({sample()});
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
    ExportTable other = sample();
    other.rows[0].cells[1] = Money(-123'457, Currency::euro());
    QVERIFY(*writeXlsx({other}) != *first);
}

void TestWriteXlsx::sheetNamesAreMadeFit()
{
    QList<ExportTable> tables(3, sample());
    tables[0].title = u"'A/B: what?'"_s;
    tables[1].title = u"a b what"_s; // the same but for case
    tables[2].title.clear();
    const auto bytes = writeXlsx(tables);
    QVERIFY(bytes);
    const QByteArray book = member(*bytes, u"xl/workbook.xml"_s);
    QVERIFY2(book.contains("name=\"A B what\"") && book.contains("name=\"a b what 2\"") && book.contains("name=\"1\""), book.constData());
}

void TestWriteXlsx::amountsBeyondExactnessAreText()
{
    ExportTable table = sample();
    table.rows[0].cells[1] = Money(1'000'000'000'000'001, Currency::euro());
    table.rows[1].cells[1] = Money(999'999'999'999'999, Currency::euro());
    const auto bytes = writeXlsx({table});
    QVERIFY(bytes);
    QVERIFY(member(*bytes, u"xl/sharedStrings.xml"_s).contains("<t>10000000000000.01</t>"));
    QVERIFY(member(*bytes, u"xl/worksheets/sheet1.xml"_s).contains("<v>9999999999999.99</v>"));
}

void TestWriteXlsx::leavesNothingBehind()
{
    const QString scratch = qEnvironmentVariable("TEGOED_SCRATCH") + u"/tmp"_s;
    QVERIFY(QDir().mkpath(scratch));
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", scratch.toUtf8());
    QVERIFY(writeXlsx({sample()}));
    QCOMPARE(QDir(scratch).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), QStringList());
    QVERIFY(QDir().rmdir(scratch));
    QFile inTheWay(scratch);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto refused = writeXlsx({sample()}); // where the folder for temporary files was there is a file now
    QVERIFY(inTheWay.remove());
    qputenv("TMPDIR", before);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::FileNotWritable);
}

QTEST_GUILESS_MAIN(TestWriteXlsx)
#include "test_write_xlsx.moc"
