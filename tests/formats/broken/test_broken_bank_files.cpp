// Broken MT940 files and bank lists: each with its own clear problem, nothing usable, and never a crash. All made here.
#include "core/formats/archive/read_file.h"
#include "tests/formats/told.h"

#include <QTest>

using namespace tegoed;
using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray changed(QByteArray text, const QByteArray& from, const QByteArray& to)
{
    if (!text.contains(from))
        qFatal("the sample has no %s", from.constData());
    return text.replace(from, to);
}

const QByteArray kMessage = "{1:F01INGBNL2ABXXX0000000000}\n{2:I940INGBNL2AXXXN}\n{4:\n:20:P1\n:25:NL91ABNA0417164300\n:28C:1\n:60F:C260101EUR0,00\n"
                            ":61:2601020102C10,00NTRFNONREF\n:86:/CNTP/NL02ABNA0123456789/ABNANL2A/J///REMI/USTD//F1/\n:62F:C260102EUR10,00\n-}\n";

const QByteArray kList = "\"Datum\",\"Naam / Omschrijving\",\"Rekening\",\"Tegenrekening\",\"Code\",\"Af Bij\",\"Bedrag (EUR)\",\"Mutatiesoort\",\"Mededelingen\"\n"
                         "\"20260102\",\"J\",\"NL91ABNA0417164300\",\"\",\"OV\",\"Bij\",\"10,00\",\"Overschrijving\",\"F1\"\n";

} // namespace

class TestBrokenBankFiles final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mt940_data();
    void mt940() { check(FileKind::Mt940); }
    void bankCsv_data();
    void bankCsv() { check(FileKind::BankCsv); }
    void theSamplesAreWhole();

private:
    static void columns()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("errors"); // "field@line code", by commas
    }
    static void row(const char* name, const QByteArray& bytes, const char* errors) { QTest::newRow(name) << bytes << QString::fromLatin1(errors); }

    static void check(FileKind kind)
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, errors);
        NoProgress progress;
        const FileRecord record = readBytes(bytes, u"broken"_s, {kind, std::nullopt}, progress).value(0);
        QStringList found;
        for (const QString& problem : told(record))
            if (problem.startsWith("error "_L1))
                found += problem.mid(6);
        QCOMPARE(found.join(u", "_s), errors);
        QCOMPARE(record.usableCount(), 0);
    }
};

void TestBrokenBankFiles::mt940_data()
{
    columns();
    row("empty", {}, "@0 empty_file");
    row("only blank lines", "\r\n\r\n", "@0 empty_file");
    row("a page of the web", "<html><body>Log in</body></html>", "@0 no_statement");
    row("a heading without a statement", kMessage.left(kMessage.indexOf(":60F:")), "@0 no_statement");
    row("cut before the closing balance", kMessage.left(kMessage.indexOf(":62F:")), "closing@4 truncated");
    row("cut within the closing balance", kMessage.left(kMessage.indexOf(":62F:") + 12), "@0 truncated");
    row("cut within its last amount", kMessage.left(kMessage.indexOf("EUR10,00") + 6), "@0 truncated");
    row("letters for the amount", changed(kMessage, "C10,00", "Ctien"), "@8 invalid_field, booking_date@8 missing");
    row("an amount beyond all numbers", changed(kMessage, "C10,00", "C99999999999999999,00"), "@8 invalid_field, booking_date@8 missing");
    row("an amount beyond what is believed", changed(kMessage, "C10,00", "C99999999999,00"), "amount@8 invalid_amount");
    row("half a cent", changed(kMessage, "C10,00", "C10,005"), "amount@8 invalid_amount");
    row("31 February, and no other day", changed(kMessage, "2601020102C", "260231C"), "value_date@8 invalid_date, booking_date@8 missing");
    row("neither in nor out", changed(kMessage, "0102C10", "0102X10"), "@8 invalid_field, booking_date@8 missing");
    row("no account", changed(kMessage, ":25:NL91ABNA0417164300\n", ""), "account@4 missing");
    row("a currency nobody knows", changed(kMessage, "EUR", "EUX"), "currency@4 unknown_currency, amount@8 missing");
    row("no currency at all", ":20:P1\n:25:NL91ABNA0417164300\n:61:2601020102C10,00NTRFNONREF\n-\n", "amount@3 missing, currency@1 missing");
    row("the next message begins before this one ends", changed(kMessage, ":62F:C260102EUR10,00\n-}\n", ":20:P2\n:25:NL91ABNA0417164300\n:60F:C260101EUR0,00\n:62F:C260101EUR0,00\n-}\n"), "closing@4 missing");
}

void TestBrokenBankFiles::bankCsv_data()
{
    columns();
    row("empty", {}, "@0 empty_file");
    row("only a header", kList.left(kList.indexOf('\n') + 1), "@0 no_statement");
    row("cut in the header", kList.left(30), "amount@1 missing, account@1 missing");
    row("cut in a quoted cell", kList.left(kList.size() - 2), "@2 unbalanced_quote");
    row("cut behind a cell", kList.left(kList.size() - 6), "@2 truncated");
    row("a page of the web", "<html><body>Log in</body></html>", "@0 no_header");
    row("a day that does not exist", changed(kList, "20260102", "20260231"), "booking_date@2 invalid_date, booking_date@2 missing");
    row("the year 0202", changed(kList, "20260102", "02020102"), "booking_date@2 invalid_date, booking_date@2 missing");
    row("letters for the amount", changed(kList, "10,00", "tien"), "amount@2 invalid_amount");
    row("an absurd amount", changed(kList, "10,00", "999.999.999.999,00"), "amount@2 amount_too_large");
    row("a word that says neither in nor out", changed(kList, "Bij\",\"10", "Op\",\"10"), "direction@2 unknown_direction");
    row("no own account", changed(kList, "NL91ABNA0417164300", ""), "account@1 missing");
    row("a cell too many", changed(kList, "\"F1\"\n", "\"F1\",\"x\"\n"), "@2 ragged_row");
    row("no column for the amount", "\"Datum\",\"Boeksaldo\",\"Rekening\"\n\"20260101\",\"10,00\",\"NL91ABNA0417164300\"\n", "amount@1 missing");
    row("dates of two orders", "Boekdatum;Rekening;Bedrag;Omschrijving\n23-01-2026;NL91ABNA0417164300;1,00;a\n01-23-2026;NL91ABNA0417164300;1,00;b\n", "booking_date@1 ambiguous_date");
    row("an amount that can be two", "Boekdatum;Rekening;Bedrag;Omschrijving\n23-01-2026;NL91ABNA0417164300;1.234;a\n", "amount@1 ambiguous_amount");
}

/// What the rows above change is right before they change it.
void TestBrokenBankFiles::theSamplesAreWhole()
{
    NoProgress progress;
    for (const QByteArray& bytes : {kMessage, kList}) {
        const FileRecord record = readBytes(bytes, u"whole"_s, {}, progress).value(0);
        QCOMPARE(told(record), QStringList());
        QCOMPARE(record.usableCount(), 1);
    }
}

QTEST_APPLESS_MAIN(TestBrokenBankFiles)
#include "test_broken_bank_files.moc"
