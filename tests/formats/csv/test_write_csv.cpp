#include "core/formats/csv/write_csv.h"

#include <QTest>

using namespace tegoed;
using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The bytes of one text cell, without byte order mark, header and line end.
QString written(const QString& text, CsvStyle style = CsvStyle::Semicolon)
{
    const QByteArray bytes = writeCsv({{}, {}, {u"h"_s}, {{{text}, false}}}, style);
    return QString::fromUtf8(bytes.mid(3).chopped(2)).mid(3);
}

} // namespace

class TestWriteCsv final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesTypedCellsForTheRegion();
    void aTextIsNoFormula_data();
    void aTextIsNoFormula();
    void ordinaryWritingStaysAsItIs_data();
    void ordinaryWritingStaysAsItIs();
    void theStyleFollowsTheLanguage();
};

void TestWriteCsv::writesTypedCellsForTheRegion()
{
    const Currency euro = Currency::euro();
    const ExportTable table{u"x"_s,
                            {u"As of 2026-11-25"_s},
                            {u"Debtor"_s, u"Amount"_s, u"Due"_s, u"Days"_s, u"Note"_s},
                            {{{u"Bakkerij Zoë"_s, Money(-123'456, euro), Date(2026, 1, 2), std::int64_t{-5}, {}}, false},
                             {{u"Totaal"_s, Money(5, *Currency::fromCode(u"JPY"_s)), {}, {}, u"say \"hi\";\r\nbye"_s}, true}}};
    QCOMPARE(writeCsv(table, CsvStyle::Semicolon),
             QByteArray("\xEF\xBB\xBF" "As of 2026-11-25\r\nDebtor;Amount;Due;Days;Note\r\n"
                        "Bakkerij Zo\xC3\xAB;-1234,56;2026-01-02;-5;\r\nTotaal;5;;;\"say \"\"hi\"\";\nbye\"\r\n"));
    QVERIFY(writeCsv(table, CsvStyle::Comma).contains("Bakkerij Zo\xC3\xAB,-1234.56,2026-01-02,-5,\r\n"));
}

void TestWriteCsv::aTextIsNoFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+31 6 12345678"_s << u"'+31 6 12345678"_s;
    QTest::newRow("minus") << u"-1+1"_s << u"'-1+1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("a bare minus") << u"-"_s << u"'-"_s;
    QTest::newRow("a tab, which is a blank here") << u"\t=1+1"_s << u"'=1+1"_s;
    QTest::newRow("a carriage return") << u"\r=1+1"_s << u"'=1+1"_s;
    QTest::newRow("a non-breaking space before it") << QString(QChar(0x00A0)) + u"=1"_s << u"'=1"_s;
    QTest::newRow("full-width equals") << QString(QChar(0xFF1D)) + u"1"_s << u"'"_s + QChar(0xFF1D) + u"1"_s;
    QTest::newRow("full-width at") << QString(QChar(0xFF20)) + u"a"_s << u"'"_s + QChar(0xFF20) + u"a"_s;
    QTest::newRow("behind the other delimiter") << u"Jansen,=cmd|' /C calc'!A0"_s << u"\"Jansen,'=cmd|' /C calc'!A0\""_s;
    QTest::newRow("behind our delimiter and a blank") << u"a; @b"_s << u"\"a; '@b\""_s;
    QTest::newRow("behind a quote") << u"a\"=b"_s << u"\"a\"\"'=b\""_s;
    QTest::newRow("on the second line") << u"a\n=b"_s << u"\"a\n'=b\""_s;
    QTest::newRow("a sign before a number inside") << u"a;-2+3"_s << u"\"a;'-2+3\""_s;
    QTest::newRow("an override before it is taken out first") << QString(QChar(0x202E)) + u"=1"_s << u"'=1"_s;
}

void TestWriteCsv::aTextIsNoFormula()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(written(text), expected);
}

void TestWriteCsv::ordinaryWritingStaysAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a name with an apostrophe") << u"'t Hoekje"_s;
    QTest::newRow("a sign inside a word") << u"Jansen-de Vries"_s;
    QTest::newRow("an address") << u"Dorpsstraat 1=2"_s;
    QTest::newRow("e-mail") << u"a@b.nl"_s;
}

void TestWriteCsv::ordinaryWritingStaysAsItIs()
{
    QFETCH(QString, text);
    QCOMPARE(written(text), text);
    QCOMPARE(written(u"prijs 12,- per uur"_s), u"\"prijs 12,- per uur\""_s); // quoted, not changed
}

void TestWriteCsv::theStyleFollowsTheLanguage()
{
    QCOMPARE(csvStyleOf(u"nl"_s), CsvStyle::Semicolon);
    QCOMPARE(csvStyleOf(u"fr"_s), CsvStyle::Semicolon);
    QCOMPARE(csvStyleOf(u"en_GB"_s), CsvStyle::Comma);
}

QTEST_APPLESS_MAIN(TestWriteCsv)
#include "test_write_csv.moc"
