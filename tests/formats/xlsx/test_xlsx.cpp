#include "core/formats/archive/read_file.h"
#include "core/formats/csv/list_reader.h"
#include "core/formats/problem_codes.h"
#include "core/formats/xlsx/workbook.h"
#include "core/formats/xlsx/write_xlsx.h"

#include <QFile>
#include <QMap>
#include <QTest>

#include <xlsxwriter.h>

using namespace tegoed;
using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A workbook made by the library of another's hand; `fill` gets the workbook and its first sheet.
template <typename Fill>
QByteArray workbook(Fill fill, const char* firstSheet = "Facturen")
{
    const QString path = qEnvironmentVariable("TEGOED_SCRATCH", u"."_s) + u"/made.xlsx"_s;
    lxw_workbook* book = workbook_new(path.toLocal8Bit().constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, firstSheet);
    fill(book, sheet);
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("cannot write %s", qPrintable(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    const QByteArray bytes = file.readAll();
    file.remove();
    return bytes;
}

void header(lxw_worksheet* sheet, lxw_row_t row, const QList<const char*>& names)
{
    for (int i = 0; i < names.size(); ++i)
        worksheet_write_string(sheet, row, static_cast<lxw_col_t>(i), names[i], nullptr);
}

QByteArray invoiceBook()
{
    return workbook([](lxw_workbook* book, lxw_worksheet* sheet) {
        lxw_format* date = workbook_add_format(book);
        format_set_num_format(date, "dd-mm-yyyy;@");
        header(sheet, 2, {"Factuurnummer", "Factuurdatum", "Vervaldatum", "Debiteur", "Bedrag", "Openstaand"});
        worksheet_write_string(sheet, 0, 0, "Openstaande posten", nullptr);
        lxw_datetime issue = {2026, 10, 1, 0, 0, 0.0}, due = {2026, 10, 31, 23, 59, 59.0};
        worksheet_write_number(sheet, 3, 0, 20260001, nullptr);
        worksheet_write_datetime(sheet, 3, 1, &issue, date);
        worksheet_write_datetime(sheet, 3, 2, &due, date);
        worksheet_write_string(sheet, 3, 3, "Bakkerij Zo\xC3\xAB", nullptr);
        worksheet_write_number(sheet, 3, 4, 1234.56, nullptr);
        worksheet_write_formula_num(sheet, 3, 5, "=E4-1034.36", nullptr, 1234.56 - 1034.36); // 200.20000000000005
        worksheet_write_string(sheet, 5, 0, "2026-2", nullptr);
        worksheet_write_string(sheet, 5, 1, "13-10-2026", nullptr); // a date typed as text
        worksheet_write_string(sheet, 5, 3, "Jansen", nullptr);
        worksheet_write_number(sheet, 5, 4, -12.5, nullptr);
    });
}

/// Parts of a workbook by hand, for what no library writes.
struct HandMade {
    QByteArray book = "<sheets><sheet name=\"Blad1\" r:id=\"r1\"/></sheets>";
    QByteArray strings, styles;
    QByteArray sheetData;

    PartSource parts() const
    {
        const QByteArray rels = "<Relationships>"
                                "<Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                                "<Relationship Id=\"r4\" Type=\"x/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/>"
            + QByteArray(strings.isEmpty() ? "" : "<Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>")
            + (styles.isEmpty() ? "" : "<Relationship Id=\"r3\" Type=\"x/styles\" Target=\"styles.xml\"/>") + "</Relationships>";
        const QMap<QString, QByteArray> all{
            {u"_rels/.rels"_s, "<Relationships><Relationship Id=\"a\" Type=\"y/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {u"xl/workbook.xml"_s, "<workbook xmlns:r=\"u\">" + book + "</workbook>"},
            {u"xl/_rels/workbook.xml.rels"_s, rels},
            {u"xl/sharedStrings.xml"_s, "<sst>" + strings + "</sst>"},
            {u"xl/styles.xml"_s, "<styleSheet>" + styles + "</styleSheet>"},
            {u"xl/worksheets/sheet1.xml"_s, "<worksheet><dimension ref=\"A1\"/><sheetData>" + sheetData + "</sheetData></worksheet>"},
            {u"xl/worksheets/sheet2.xml"_s, "<worksheet><sheetData><row r=\"7\"><c><v>2</v></c></row></sheetData></worksheet>"}};
        return [all](const QString& path, QList<Problem>&) {
            return all.contains(path) ? std::optional(all.value(path)) : std::nullopt;
        };
    }
};

/// All rows as "line: A|B|C" with a mark of the kind: n number, d date, f fault.
QStringList rowsOf(const HandMade& made, const QString& sheet = u"Blad1"_s)
{
    QList<Problem> problems;
    const auto book = Workbook::open(made.parts(), problems);
    if (!book)
        return {problems.value(0).code};
    const auto rows = book->rows(sheet, problems);
    if (!rows)
        return {problems.value(0).code};
    QStringList all;
    Row row;
    while (rows->next(row)) {
        QStringList cells;
        for (int i = 0; i < static_cast<int>(row.cells.size()); ++i) {
            const char* const kinds[] = {"", "n", "d", "f"};
            cells += QString::fromLatin1(kinds[static_cast<int>(row.kind(i))]) + QString::fromUtf8(row.cell(i).data(), static_cast<qsizetype>(row.cell(i).size()));
        }
        all += QString::number(row.line) + u": "_s + cells.join(u'|') + (row.fault == RowFault::None ? u""_s : u" too large"_s);
    }
    return all;
}

FileRecord read(const QByteArray& bytes, const ReadOptions& options = {})
{
    NoProgress progress;
    return readBytes(bytes, u"a.xlsx"_s, options, progress).value(0);
}

QStringList codes(const FileRecord& record)
{
    QStringList all;
    for (const Problem& problem : record.problems)
        all += QStringList{QString::number(problem.line), problem.field, problem.code}.join(u' ').simplified();
    return all;
}

} // namespace

class TestXlsx final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aListOfInvoicesReadsLikeItsTextTwin();
    void debtorsAndPaymentsToo();
    void whatWeWriteWeRead();
    void theSheetIsChosen();
    void numbersAreWhatTheProgramShows_data();
    void numbersAreWhatTheProgramShows();
    void serialDays_data();
    void serialDays();
    void formatsThatShowADate_data();
    void formatsThatShowADate();
    void cellsOfEveryKind();
    void stringsOfEveryKind();
    void hiddenSheetsComeLast();
    void positionsThatLie();
    void theSystemOf1904();
    void faultsAreErrorsOfTheirRow();
    void brokenFilesSayWhatIsWrong_data();
    void brokenFilesSayWhatIsWrong();
    void aHugeCellIsTheErrorOfItsRow();
    void manyRowsAreQuick();
};

void TestXlsx::aListOfInvoicesReadsLikeItsTextTwin()
{
    const FileRecord record = read(invoiceBook());
    QCOMPARE(codes(record), QStringList());
    QCOMPARE(record.kind, FileKind::Xlsx);
    QCOMPARE(record.documents.size(), 2);
    const DocumentRecord& first = record.documents[0];
    QCOMPARE(first.number, u"20260001"_s);
    QCOMPARE(first.issueDate->toIso(), u"2026-10-01"_s);
    QCOMPARE(first.dueDate->toIso(), u"2026-10-31"_s); // the time of day is left out
    QCOMPARE(first.buyer.name, u"Bakkerij Zoë"_s);
    QCOMPARE(first.payable->toDecimal(), u"1234.56"_s);
    QCOMPARE(first.paid->toDecimal(), u"1034.36"_s); // 200.20 is open, whatever noise the formula left behind
    QCOMPARE(first.line, 4);
    const DocumentRecord& second = record.documents[1];
    QCOMPARE(second.type, InvoiceKind::CreditNote);
    QCOMPARE(second.issueDate->toIso(), u"2026-10-13"_s);
    QCOMPARE(second.payable->toDecimal(), u"-12.50"_s);
    QCOMPARE(second.line, 6);

    const ListPreview preview = previewList(invoiceBook(), u"a.xlsx"_s);
    QCOMPARE(preview.headerLine, 3);
    QCOMPARE(preview.rowCount, 2);
    QCOMPARE(preview.sheets, QStringList{u"Facturen"_s});
    QCOMPARE(preview.mapping.sheet, u"Facturen"_s);
    QCOMPARE(preview.columns.value(4).samples.value(0), u"1234.56"_s);
}

void TestXlsx::debtorsAndPaymentsToo()
{
    const QByteArray debtors = workbook([](lxw_workbook*, lxw_worksheet* sheet) {
        header(sheet, 0, {"Debiteurnummer", "Naam", "E-mail", "Plaats"});
        worksheet_write_number(sheet, 1, 0, 10, nullptr);
        worksheet_write_string(sheet, 1, 1, "Jansen", nullptr);
        worksheet_write_string(sheet, 1, 2, "j@jansen.example", nullptr);
    });
    const FileRecord first = read(debtors);
    QCOMPARE(codes(first), QStringList());
    QCOMPARE(first.debtors.value(0).number, u"10"_s);
    const QByteArray payments = workbook([](lxw_workbook* book, lxw_worksheet* sheet) {
        lxw_format* date = workbook_add_format(book);
        format_set_num_format_index(date, 14);
        header(sheet, 0, {"Betaaldatum", "Debiteur", "Factuurnummer", "Ontvangen bedrag"});
        lxw_datetime day = {2026, 10, 13, 0, 0, 0.0};
        worksheet_write_datetime(sheet, 1, 0, &day, date);
        worksheet_write_string(sheet, 1, 1, "Jansen", nullptr);
        worksheet_write_string(sheet, 1, 2, "2026-1", nullptr);
        worksheet_write_number(sheet, 1, 3, 0.1 + 0.2, nullptr);
    });
    const FileRecord second = read(payments);
    QCOMPARE(codes(second), QStringList());
    QCOMPARE(second.payments.value(0).valueDate->toIso(), u"2026-10-13"_s);
    QCOMPARE(second.payments.value(0).amount->toDecimal(), u"0.30"_s);
}

void TestXlsx::whatWeWriteWeRead()
{
    const Currency euro = Currency::euro();
    ExportTable table{u"Lijst"_s, {u"Openstaand op 2026-11-25"_s}, {u"Factuurnummer"_s, u"Factuurdatum"_s, u"Debiteur"_s, u"Bedrag"_s}, {}};
    for (int i = 0; i < 500; ++i) // amounts of which many have no exact binary fraction
        table.rows += ExportRow{{QString::number(i), Date::fromDayNumber(18'000 + i), u"=D'"_s + QString::number(i), Money(i * 99'991 + 1, euro)}, false};
    const auto bytes = writeXlsx({table});
    QVERIFY(bytes);
    const FileRecord record = read(*bytes);
    QCOMPARE(codes(record), QStringList());
    QCOMPARE(record.documents.size(), 500);
    for (int i = 0; i < 500; ++i) {
        QCOMPARE(record.documents[i].payable->minorUnits(), i * 99'991LL + 1);
        QCOMPARE(record.documents[i].issueDate->dayNumber(), 18'000 + i);
        QCOMPARE(record.documents[i].buyer.name, u"=D'"_s + QString::number(i));
    }
}

void TestXlsx::theSheetIsChosen()
{
    const QByteArray bytes = workbook([](lxw_workbook* book, lxw_worksheet* sheet) {
        worksheet_write_string(sheet, 0, 0, "Toelichting", nullptr);
        for (const char* name : {"2025", "2026"}) {
            lxw_worksheet* list = workbook_add_worksheet(book, name);
            header(list, 0, {"Debiteur", "Plaats", "E-mail"});
            worksheet_write_string(list, 1, 0, name, nullptr);
        }
    }, "Toelichting");
    QCOMPARE(read(bytes).debtors.value(0).name, u"2025"_s); // the first with a header row
    Mapping mapping;
    mapping.kind = FileKind::DebtorsCsv;
    mapping.sheet = u"2026"_s;
    QCOMPARE(read(bytes, {std::nullopt, mapping}).debtors.value(0).name, u"2026"_s);
    mapping.sheet = u"2027"_s;
    const FileRecord missing = read(bytes, {std::nullopt, mapping});
    QCOMPARE(codes(missing), QStringList{u"0 sheet missing"_s});
    QCOMPARE(missing.problems.first().seen, u"2027"_s);
    mapping.sheet = u"Toelichting"_s;
    QCOMPARE(codes(read(bytes, {std::nullopt, mapping})), QStringList{u"0 no_header"_s});
}

void TestXlsx::numbersAreWhatTheProgramShows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) { QTest::newRow(name) << QByteArray(text) << QByteArray(expected); };
    row("whole", "1234", "1234");
    row("cents", "1234.56", "1234.56");
    row("the noise of a binary fraction", "1234.5599999999999", "1234.56");
    row("noise upwards", "0.30000000000000004", "0.3");
    row("noise of a subtraction, shorter than 15 digits", "0.20000000000005", "0.2");
    row("a real third stays, at six decimals", "33.333333333333336", "33.333333");
    row("nines round all the way up", "99.99999999999999", "100");
    row("negative", "-0.05", "-0.05");
    row("with an exponent", "1.2E-2", "0.012");
    row("large with an exponent", "1.5E+6", "1500000");
    row("a whole number keeps its zeros", "1200", "1200");
    row("zeros before and behind", "000.500", "0.5");
    row("smaller than any cent", "4E-9", "0");
    row("zero", "0", "0");
    row("minus zero", "-0", "0");
    row("half of a millionth rounds up", "0.0000005", "0.000001");
    row("more digits than any program keeps", "12345678901234567890", "12345678901234600000");
    row("endless", "1E+300", "");
    row("too small to write out is zero", "1E-300", "0");
    row("two points", "1.2.3", "");
    row("no digits", "-", "");
    row("words", "abc", "");
    row("exponent without digits", "1E", "");
    row("empty", "", "");
}

void TestXlsx::numbersAreWhatTheProgramShows()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(plainNumber({text.constData(), static_cast<std::size_t>(text.size())})), expected);
}

void TestXlsx::serialDays_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<bool>("since1904");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* number, bool since1904, const char* expected) {
        QTest::newRow(name) << QByteArray(number) << since1904 << QString::fromLatin1(expected);
    };
    row("the first day", "1", false, "1900-01-01");
    row("28 February 1900", "59", false, "1900-02-28");
    row("the day that never was", "60", false, "");
    row("1 March 1900", "61", false, "1900-03-01");
    row("a day of now", "46351", false, "2026-11-25");
    row("with a time of day", "46351.999988", false, "2026-11-25");
    row("a time of day alone", "0.5", false, "");
    row("the last day", "2958465", false, "9999-12-31");
    row("the day after it", "2958466", false, "");
    row("negative", "-1", false, "");
    row("1904 system: its first day", "0", true, "1904-01-01");
    row("1904 system: a day of now", "44889", true, "2026-11-25");
    row("1904 system: beyond the calendar", "2958465", true, "");
}

void TestXlsx::serialDays()
{
    QFETCH(QByteArray, number);
    QFETCH(bool, since1904);
    QFETCH(QString, expected);
    const auto date = dateOfSerial(number.constData(), since1904);
    QCOMPARE(date ? date->toIso() : QString(), expected);
}

void TestXlsx::formatsThatShowADate_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* code, bool expected) { QTest::newRow(code) << QByteArray(code) << expected; };
    row("dd-mm-yyyy;@", true);
    row("[$-413]d mmmm yyyy", true);
    row("yy\"年\"", true);
    row("m/d/yy h:mm", true);
    row("h:mm:ss", false);
    row("[h]:mm", false);
    row("#,##0.00", false);
    row("[Red]-0.00", false);
    row("0 \"days\"", false);
    row("0\\d", false);
    row("General", false);
    row("0;\"dd\"", false);
    row("\"open", false);
}

void TestXlsx::formatsThatShowADate()
{
    QFETCH(QByteArray, code);
    QFETCH(bool, expected);
    QCOMPARE(showsDate(code.constData()), expected);
}

void TestXlsx::cellsOfEveryKind()
{
    HandMade made;
    made.strings = "<si><t>gedeeld</t></si>";
    made.styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"d/m/yy\"/></numFmts>"
                  "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/></cellXfs>";
    made.sheetData = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>1.50</v></c><c r=\"C1\" s=\"1\"><v>46351</v></c>"
                     "<c r=\"D1\" s=\"2\"><v>46351.5</v></c><c r=\"E1\" s=\"3\"><v>0.5</v></c><c r=\"F1\" t=\"b\"><v>1</v></c>"
                     "<c r=\"G1\" t=\"e\"><v>#REF!</v></c><c r=\"H1\" t=\"str\"><f>A1</f><v>uitkomst</v></c>"
                     "<c r=\"I1\" t=\"inlineStr\"><is><t>hier</t></is></c><c r=\"J1\" t=\"d\"><v>2026-11-25</v></c></row>";
    QCOMPARE(rowsOf(made), QStringList{u"1: gedeeld|n1.5|d2026-11-25|d2026-11-25|n0.5|TRUE|f#REF!|uitkomst|hier|d2026-11-25"_s});
}

void TestXlsx::stringsOfEveryKind()
{
    HandMade made;
    made.strings = "<si><r><rPr><b/></rPr><t>Vet </t></r><r><t>en mager</t></r><rPh><t>klank</t></rPh></si>"
                   "<si><t xml:space=\"preserve\"> blank </t></si><si><t>a_x000A_b_x20AC_c_</t></si><si/><si><t>Zo\xC3\xAB &amp; &#x20AC;</t></si>";
    made.sheetData = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c><c t=\"s\"><v>4</v></c>"
                     "<c t=\"s\"><v>99</v></c><c t=\"s\"><v>x</v></c></row>";
    QCOMPARE(rowsOf(made), QStringList{u"1: Vet en mager| blank |a\nb_x20AC_c_||Zoë & €"_s});
}

void TestXlsx::hiddenSheetsComeLast()
{
    HandMade made;
    made.book = "<sheets><sheet name=\"Verborgen\" state=\"hidden\" r:id=\"r1\"/><sheet name=\"Zichtbaar\" r:id=\"r4\"/></sheets>";
    QList<Problem> problems;
    const auto book = Workbook::open(made.parts(), problems);
    QVERIFY(book);
    QCOMPARE(book->sheetNames(), (QStringList{u"Zichtbaar"_s, u"Verborgen"_s}));
    QCOMPARE(rowsOf(made, u"Zichtbaar"_s), QStringList{u"7: n2"_s});
}

void TestXlsx::positionsThatLie()
{
    HandMade made;
    made.sheetData = "<row r=\"9\"><c r=\"C9\"><v>1</v></c><c r=\"A9\"><v>2</v></c><c><v>3</v></c></row><row r=\"0\"><c r=\"ZZZZ1\"><v>4</v></c></row><row/>"
                     "<row r=\"99999999999\"><c r=\"7\"><v>5</v></c></row>";
    const QStringList rows = rowsOf(made);
    QCOMPARE(rows.value(0), u"9: n2|n3|n1"_s);
    QVERIFY2(rows.value(1).startsWith(u"10: |||"_s) && rows.value(1).endsWith(u"|n4"_s) && rows.value(1).count(u'|') == 1024, qPrintable(rows.value(1)));
    QCOMPARE(rows.value(2), u"12: n5"_s);
    QCOMPARE(rows.size(), 3);
}

void TestXlsx::theSystemOf1904()
{
    HandMade made;
    made.book.prepend("<workbookPr date1904=\"1\"/>");
    made.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
    made.sheetData = "<row><c><v>44889</v></c></row>";
    QCOMPARE(rowsOf(made), QStringList{u"1: d2026-11-25"_s});
}

void TestXlsx::faultsAreErrorsOfTheirRow()
{
    const QByteArray bytes = workbook([](lxw_workbook*, lxw_worksheet* sheet) {
        header(sheet, 0, {"Factuurnummer", "Factuurdatum", "Debiteur", "Bedrag"});
        const auto fault = [&](lxw_row_t row, lxw_col_t column) { worksheet_write_formula_str(sheet, row, column, "=1/0", nullptr, "#DIV/0!"); };
        for (lxw_row_t row = 1; row <= 5; ++row) {
            worksheet_write_string(sheet, row, 0, QByteArray::number(row).constData(), nullptr);
            worksheet_write_string(sheet, row, 1, "2026-10-13", nullptr);
            worksheet_write_string(sheet, row, 2, "Jansen", nullptr);
            worksheet_write_number(sheet, row, 3, 10, nullptr);
        }
        fault(1, 3);
        fault(2, 1);
        fault(3, 2);
        worksheet_write_number(sheet, 4, 3, 33.333333333333336, nullptr); // no amount of money
    });
    const FileRecord record = read(bytes);
    QCOMPARE(codes(record), (QStringList{u"2 payable invalid_amount"_s, u"3 issue_date invalid_date"_s, u"4 buyer_name missing"_s,
                                         u"5 payable invalid_amount"_s}));
    QVERIFY(record.documents.last().payable);
}

void TestXlsx::brokenFilesSayWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const QByteArray good = invoiceBook();
    QTest::newRow("cut off") << good.left(good.size() / 2) << u"0 bad_zip"_s;
    QTest::newRow("old .xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0') + QByteArray("W\0o\0r\0k\0b\0o\0o\0k\0", 16) << u"0 bad_spreadsheet"_s;
    QTest::newRow("under a password") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0')
            + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)
                                      << u"0 encrypted"_s;
    QTest::newRow("empty sheet") << workbook([](lxw_workbook*, lxw_worksheet*) {}) << u"0 no_header"_s;
    QTest::newRow("no list in it") << workbook([](lxw_workbook*, lxw_worksheet* sheet) { header(sheet, 0, {"Hallo", "wereld"}); }) << u"0 no_header"_s;
}

void TestXlsx::brokenFilesSayWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const FileRecord record = read(bytes);
    QCOMPARE(codes(record), QStringList{expected});
    QVERIFY(record.documents.isEmpty() && record.debtors.isEmpty() && record.payments.isEmpty());
}

void TestXlsx::aHugeCellIsTheErrorOfItsRow()
{
    HandMade made;
    made.sheetData = "<row><c t=\"inlineStr\"><is><t>" + QByteArray(70'000, 'x') + "</t></is></c></row><row><c><v>1</v></c></row>";
    const QStringList rows = rowsOf(made);
    QVERIFY(rows.value(0).endsWith(u" too large"_s));
    QCOMPARE(rows.value(1), u"2: n1"_s);
    made.sheetData.chop(10);
    QCOMPARE(rowsOf(made), QStringList{u"bad_xml"_s});
}

void TestXlsx::manyRowsAreQuick()
{
    QByteArray data;
    for (int i = 0; i < 50'000; ++i)
        data += "<row r=\"" + QByteArray::number(i + 1) + "\"><c t=\"inlineStr\"><is><t>F" + QByteArray::number(i) + "</t></is></c><c><v>46351</v></c><c><v>12.34</v></c><c><v>1</v></c></row>";
    HandMade made;
    made.sheetData = data;
    QBENCHMARK_ONCE { QCOMPARE(rowsOf(made).size(), 50'000); }
}

QTEST_GUILESS_MAIN(TestXlsx)
#include "test_xlsx.moc"
