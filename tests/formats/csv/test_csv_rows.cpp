#include "core/formats/csv/csv_rows.h"
#include "core/formats/csv/encoding.h"

#include <QTest>

using namespace tegoed;
using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Rows as "line: A|B|C", with a word for what is wrong.
QStringList rowsOf(const QByteArray& text, char delimiter = ';')
{
    QStringList all;
    CsvRows rows({text.constData(), static_cast<std::size_t>(text.size())}, delimiter);
    Row row;
    while (rows.next(row)) {
        QStringList cells;
        for (const std::string_view cell : row.cells)
            cells += QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        const char* const faults[] = {"", " quote", " large"};
        all += QString::number(row.line) + u": "_s + cells.join(u'|').left(60) + QString::fromLatin1(faults[static_cast<int>(row.fault)]);
    }
    return all;
}

} // namespace

class TestCsvRows final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAndCells_data();
    void rowsAndCells();
    void hugeCells();
    void aMillionQuotesCostNoTime();
    void theDelimiterIsFound_data();
    void theDelimiterIsFound();
    void textsInEightEncodings_data();
    void textsInEightEncodings();
    void bytesThatAreNoCharacters_data();
    void bytesThatAreNoCharacters();
};

void TestCsvRows::rowsAndCells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QByteArray& text, const QStringList& expected) { QTest::newRow(name) << text << expected; };
    row("LF", "a;b\nc;d\n", {u"1: a|b"_s, u"2: c|d"_s});
    row("CRLF", "a;b\r\nc;d\r\n", {u"1: a|b"_s, u"2: c|d"_s});
    row("lone CR", "a;b\rc;d", {u"1: a|b"_s, u"2: c|d"_s});
    row("blank lines are passed over and counted", "\n\na;b\n\nc;d", {u"3: a|b"_s, u"5: c|d"_s});
    row("empty cells", ";;\na;;", {u"1: ||"_s, u"2: a||"_s});
    row("quoted with delimiter and line end", "\"a;\nb\";c\nd", {u"1: a;\nb|c"_s, u"3: d"_s});
    row("doubled quotes", "\"say \"\"hi\"\"\";x", {u"1: say \"hi\"|x"_s});
    row("a quote inside a plain cell is a character", "12\" pijp;x", {u"1: 12\" pijp|x"_s});
    row("blanks behind a closing quote", "\"a\"  ;b", {u"1: a|b"_s});
    row("empty quotes", "\"\";\"\"", {u"1: |"_s});
    row("an open quote spoils its own line only", "\"a;b\nc;d\ne;f", {u"1: \"a;b quote"_s, u"2: c;d"_s.replace(u';', u'|'), u"3: e|f"_s});
    row("text behind the closing quote", "\"a\"b;c\nd;e", {u"1: \"a\"b;c quote"_s, u"2: d|e"_s});
    row("no line end at the end", "a", {u"1: a"_s});
    row("nothing", "", {});
    row("a NUL is a character", QByteArray("a\0b;c", 5), {u"1: "_s + QString::fromUtf8("a\0b", 3) + u"|c"_s});
}

void TestCsvRows::rowsAndCells()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    QCOMPARE(rowsOf(text), expected);
}

void TestCsvRows::hugeCells()
{
    const QByteArray large(70'000, 'x'), fits(60'000, 'x');
    QCOMPARE(rowsOf("a;" + large + "\nb;c").value(0).right(6), u" large"_s);
    QCOMPARE(rowsOf("a;" + large + "\nb;c").value(1), u"2: b|c"_s);
    QVERIFY(!rowsOf("a;" + fits + "\nb;c").value(0).endsWith(u" large"_s));
    QCOMPARE(rowsOf("\"" + large + "\";a\nb;c").value(0).right(6), u" quote"_s);
    QCOMPARE(rowsOf("\"" + large + "\";a\nb;c").value(1), u"2: b|c"_s);
}

void TestCsvRows::aMillionQuotesCostNoTime()
{
    QByteArray text; // each line opens a quote that ends nowhere: reading must not look to the end of the file each time
    for (int i = 0; i < 20'000; ++i)
        text += "\"abc;def\nghi;" + QByteArray(20, 'x') + "\n";
    QBENCHMARK_ONCE { QVERIFY(rowsOf(text).size() >= 20'000); }
}

void TestCsvRows::theDelimiterIsFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("semicolons, with commas in the amounts") << QByteArray("a;b;c\n1,50;2,60;3,70\n1.234,56;x;y\n") << u";"_s;
    QTest::newRow("commas") << QByteArray("a,b,c\n1,2,3\n") << u","_s;
    QTest::newRow("tabs") << QByteArray("a\tb\n1,5\t2,5\n") << u"\t"_s;
    QTest::newRow("pipes") << QByteArray("a|b\n1|2\n") << u"|"_s;
    QTest::newRow("said on the first line") << QByteArray("sep=,\r\na,b;c\n") << u","_s;
    QTest::newRow("quoted delimiters do not count") << QByteArray("\"a;b;c\",d\n\"e;f;g\",h\n") << u","_s;
    QTest::newRow("title rows above do not matter") << QByteArray("Rapport, openstaand, 2026\n\na;b;c;d\n1;2;3;4\n5;6;7;8\n") << u";"_s;
}

void TestCsvRows::theDelimiterIsFound()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const Dialect dialect = detectDialect({text.constData(), static_cast<std::size_t>(text.size())});
    QCOMPARE(QString(QLatin1Char(dialect.delimiter)), expected);
    QCOMPARE(dialect.skip, text.startsWith("sep=") ? std::size_t(5) : std::size_t(0));
}

void TestCsvRows::textsInEightEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("encoding");
    const QString text = u"Naam;Bedrag\r\nCafé Zoë;€ 12,50\r\n"_s;
    const auto wide = [&](bool big, bool mark) {
        QByteArray bytes = mark ? QByteArray(big ? "\xFE\xFF" : "\xFF\xFE") : QByteArray();
        for (const QChar c : text) {
            const char high = static_cast<char>(c.unicode() >> 8), low = static_cast<char>(c.unicode() & 0xFF);
            bytes += big ? high : low;
            bytes += big ? low : high;
        }
        return bytes;
    };
    QTest::newRow("UTF-8") << text.toUtf8() << QString() << u"utf-8"_s;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8() << QString() << u"utf-8"_s;
    QTest::newRow("UTF-16, little, marked") << wide(false, true) << QString() << u"utf-16le"_s;
    QTest::newRow("UTF-16, big, marked") << wide(true, true) << QString() << u"utf-16be"_s;
    QTest::newRow("UTF-16, little, unmarked") << wide(false, false) << QString() << u"utf-16le"_s;
    QTest::newRow("UTF-16, big, unmarked") << wide(true, false) << QString() << u"utf-16be"_s;
    QTest::newRow("windows-1252") << QByteArray("Naam;Bedrag\r\nCaf\xE9 Zo\xEB;\x80 12,50\r\n") << QString() << u"windows-1252"_s;
    QTest::newRow("Latin-9, chosen by the user") << QByteArray("Naam;Bedrag\r\nCaf\xE9 Zo\xEB;\xA4 12,50\r\n") << u"ISO-8859-15"_s << u"iso-8859-15"_s;
}

void TestCsvRows::textsInEightEncodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, wanted);
    QFETCH(QString, encoding);
    const DecodedText decoded = decodeText(bytes, wanted);
    QCOMPARE(decoded.encoding, encoding);
    QVERIFY(decoded.problems.isEmpty());
    QCOMPARE(QString::fromUtf8(decoded.text.data(), static_cast<qsizetype>(decoded.text.size())), u"Naam;Bedrag\r\nCafé Zoë;€ 12,50\r\n"_s);
}

void TestCsvRows::bytesThatAreNoCharacters_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<int>("line");
    QTest::newRow("one damaged byte in a UTF-8 file") << QByteArray("Zo\xC3\xAB\nCaf\xC3\xA9 \xFF\n") << QString() << 2;
    QTest::newRow("a character cut in two") << QByteArray("Zo\xC3\xAB \xC3\xAF\n\xC3\xA9\n\xE2\x82") << QString() << 3;
    QTest::newRow("an overlong form") << QByteArray("\xC3\xAB\xC3\xAB\xC3\xAB\n\xC0\xAF") << QString() << 2;
    QTest::newRow("a surrogate in UTF-8") << QByteArray("\xC3\xAB\xC3\xAB\xC3\xAB\xC3\xAB\n\xED\xA0\x80") << QString() << 2;
    QTest::newRow("a place windows-1252 leaves empty") << QByteArray("Zo\xEB\n\x81") << QString() << 2;
    QTest::newRow("half a surrogate pair") << QByteArray("\xFF\xFE" "a\0\n\0\x3D\xD8" "b\0", 10) << QString() << 2;
    QTest::newRow("cut in the middle of a unit") << QByteArray("\xFF\xFE" "a\0\n\0b", 7) << QString() << 2;
    QTest::newRow("an encoding nobody knows") << QByteArray("abc") << u"klingon"_s << 0;
}

void TestCsvRows::bytesThatAreNoCharacters()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, wanted);
    QFETCH(int, line);
    const DecodedText decoded = decodeText(bytes, wanted);
    QVERIFY(!decoded.problems.isEmpty());
    QCOMPARE(decoded.problems.first().line, line);
    QVERIFY(decoded.problems.size() <= 20);
    QCOMPARE(firstInvalidUtf8(decoded.text), -1);
}

QTEST_APPLESS_MAIN(TestCsvRows)
#include "test_csv_rows.moc"
