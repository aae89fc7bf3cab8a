#include "core/formats/archive/read_file.h"
#include "core/formats/mt940/entry_text.h"
#include "core/formats/mt940/read_mt940.h"
#include "core/formats/mt940/statement_line.h"
#include "tests/formats/told.h"

#include <QJsonArray>
#include <QTest>

using namespace tegoed;
using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

FileRecord read(const QByteArray& bytes)
{
    NoProgress progress;
    return readBytes(bytes, u"a.sta"_s, {}, progress).value(0);
}

QByteArray message(const QByteArray& entries, const QByteArray& opening = "C260101EUR100,00", const QByteArray& closing = "C260102EUR110,00")
{
    return ":20:A1\n:25:NL91ABNA0417164300\n:28C:1/1\n:60F:" + opening + "\n" + entries + ":62F:" + closing + "\n-\n";
}

QStringList lines(const char* text) { return QString::fromUtf8(text).split(u'\n'); }

} // namespace

class TestMt940 final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void statementLines_data();
    void statementLines();
    void entryTexts_data();
    void entryTexts();
    void accounts_data();
    void accounts();
    void aStatementIsReadWithItsEntry();
    void aReversedCreditTakesMoneyAway();
    void anExpectedEntryIsNotMoney();
    void pagesAreStatementsThatJoin();
    void aTextBehindTheClosingBalanceIsNobodys();
    void aTimeAtTheStartOfALineIsText();
    void aBracketedWordAtTheStartOfALineIsNoField();
    void theSumOfAFileIsOfAllFiguresWhateverTheirCurrency();
    void aDashWithinATextEndsNothing();
    void equalPaymentsOnOneDayStayTwo();
    void envelopes_data();
    void envelopes();
    void cutFilesBringNothing();
    void aKenmerkInTheReferenceIsFound();
};

void TestMt940::statementLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // value date|entry date|signed amount|type|reference|bank reference|owner
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("plain credit", "2601020103C10,50NTRFNONREF", "2026-01-02|2026-01-03|+10.50|NTRF|||");
    row("debit with funds letter R is no reversal", "2601020102DR20,00NMSCNONREF", "2026-01-02|2026-01-02|-20.00|NMSC|||");
    row("credit with funds letter R is no reversal", "2601020102CR30,00N062NONREF", "2026-01-02|2026-01-02|+30.00|N062|||");
    row("reversed credit with funds letter", "2601020102RCR204,88N999NONREF", "2026-01-02|2026-01-02|-204.88|N999|||");
    row("reversed debit gives back", "2601020102RD5,N999NONREF", "2026-01-02|2026-01-02|+5|N999|||");
    row("no entry date", "260102C2,NTRFNONREF", "2026-01-02|-|+2|NTRF|||");
    row("a blank entry date", "260102    D65,00NOVBNONREF", "2026-01-02|-|-65.00|NOVB|||");
    row("booked in the new year", "2512310102C1,00NTRFNONREF", "2025-12-31|2026-01-02|+1.00|NTRF|||");
    row("booked in the old year", "2601011231C1,00NTRFNONREF", "2026-01-01|2025-12-31|+1.00|NTRF|||");
    row("30 February", "1602300301DR6,00N024NONREF", "-|2016-03-01|-6.00|N024|||");
    row("padded with zeros", "260102C000000000400,00N122NONREF", "2026-01-02|-|+400.00|N122|||");
    row("a point for the decimals", "260102C000000002145.00NMSCNONREF", "2026-01-02|-|+2145.00|NMSC|||");
    row("a blank in the type", "260102C25,03NOV NONREF", "2026-01-02|-|+25.03|NOV |||");
    row("references", "2601020102C1,00NTRFEREF//00000000001005", "2026-01-02|2026-01-02|+1.00|NTRF||00000000001005|");
    row("a padded reference and a name", "260102D50,00N0701313131319      J. DOE   ", "2026-01-02|-|-50.00|N070|1313131319||J. DOE");
    row("an IBAN of eighteen is not cut", "260102D65,00NOVBNL47INGB9999999999", "2026-01-02|-|-65.00|NOVB|NL47INGB9999999999||");
    row("before 2000", "991231C1,00NTRFNONREF", "1999-12-31|-|+1.00|NTRF|||");
    row("no amount", "260102CNTRFNONREF", "none");
    row("a word", "hello", "none");
}

void TestMt940::statementLines()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto line = readStatementLine({text});
    const auto day = [](const std::optional<Date>& date) { return date ? date->toIso() : u"-"_s; };
    const QString found = line ? QStringList{day(line->valueDate), day(line->entryDate), (line->isIncoming ? u"+"_s : u"-"_s) + line->amount,
                                             line->typeCode, line->reference, line->bankReference, line->owner}
                                     .join(u'|')
                               : u"none"_s;
    QCOMPARE(found, expected);
}

void TestMt940::entryTexts_data()
{
    QTest::addColumn<QStringList>("text");
    QTest::addColumn<QString>("expected"); // name|account|text|end to end|mandate|return|references
    const auto row = [](const char* name, const char* text, const char* expected) { QTest::newRow(name) << lines(text) << QString::fromUtf8(expected); };
    row("ABN AMRO, keys", "/TRTP/SEPA OVERBOEKING/IBAN/NL25ABNA0123456789/BIC/ABNANL2A/NAME/F\nOOBAR/REMI/SAVINGS/EREF/NOTPROVIDED",
        "FOOBAR|NL25ABNA0123456789|SAVINGS|NOTPROVIDED|||");
    row("ABN AMRO, a stroke in what was written", "/TRTP/SEPA OVERBOEKING/IBAN/NL25ABNA0123456789/NAME/A EN/OF B/REMI/NR. 201303-111/11.3.2013/EREF/7",
        "A EN/OF B|NL25ABNA0123456789|NR. 201303-111/11.3.2013|7|||");
    row("ABN AMRO, a direct debit", "/TRTP/SEPA INCASSO/CSID/NL36ZZZ1/NAME/X B.V./MARF/0000599/REMI//INV/1511/IBAN/NL37DEUT0123456789/EREF/12",
        "X B.V.|NL37DEUT0123456789|/INV/1511|12|0000599||");
    row("Rabobank, a credit", "/EREF/1134027115/ORDP//NAME/BEDRIJF NV/ADDR/STRAATWEG 68/REMI/Ref: 201302-080/ISDT/2013-04-04",
        "BEDRIJF NV||Ref: 201302-080|1134027115|||");
    row("Rabobank, an empty text", "/BENM//NAME/JOHN DOE/REMI//ISDT/2013-01-02", "JOHN DOE||||||");
    row("Rabobank, a line the bank ended", "/ORDP//NAME/Bedrijf B.V./REMI/NR.201303-111\nNR.201303-112/ISDT/2013-04-03",
        "Bedrijf B.V.||NR.201303-111 NR.201303-112||||");
    row("ING, a key cut at the width of the line", "/EREF/EV1//CNTP/NL32INGB0000012345/INGBNL2A/ING BANK NV ABCDEF///RE\nMI/USTD//EV10001/",
        "ING BANK NV ABCDEF|NL32INGB0000012345|EV10001|EV1|||");
    row("ING, a betalingskenmerk", "/CNTP/NL32INGB0000012345/INGBNL2A/J.Janssen///REMI/STRD/CUR/9001123412341234/", "J.Janssen|NL32INGB0000012345|9001123412341234||||9001123412341234");
    row("ING, a name with a stroke", "/CNTP/NL32INGB0000012345/INGBNL2A/A/B//UTRECHT//REMI/USTD//x/", "A/B|NL32INGB0000012345|x||||");
    row("ING, a direct debit that came back", "/RTRN/MS03//EREF/2012//MARF/MND//CNTP/NL32INGB0000012345/INGBNL2A/J///REMI/USTD//FEB/",
        "J|NL32INGB0000012345|FEB|2012|MND|MS03|");
    row("Knab, the number cut by the line", "/TRTP/SEPA OVERBOEKING/IBAN/NL61RABO0242424242/NAME/AB/EREF/311\n1211AA002222/REMI/Betaling van de factuur met nummer 201604-00\n5",
        "AB|NL61RABO0242424242|Betaling van de factuur met nummer 201604-005|3111211AA002222|||");
    row("a German bank", "166?00GUTSCHRIFT?20EREF+A1?21SVWZ+Kunden-Nr. 20389020 Ve?22rtrag?30BICXXX?31DE89370400440532013000?32Muster?33mann GmbH",
        "Muster mann GmbH|DE89370400440532013000|Kunden-Nr. 20389020 Vertrag|A1|||");
    row("Triodos, the IBAN stands in the text", "000>100000000000\n>20RABONL2U\n>21NL91ABNA0417164300\n>22RABO BETAALVERZOEK ORDERNUM>23MER 7>310390123456",
        "|NL91ABNA0417164300|RABO BETAALVERZOEK ORDERNUMMER 7||||");
    row("ABN AMRO, words with a colon", "SEPA OVERBOEKING  IBAN: NL91ABNA0417164300 NAAM: J JANSEN OMSCHRIJVING: F1", "J JANSEN|NL91ABNA0417164300|F1||||");
    row("ING before 2014, free text", "NL91ABNA0417164300 ABNANL2A JAAP kilometervergoeding", "|NL91ABNA0417164300|NL91ABNA0417164300 ABNANL2A JAAP kilometervergoeding||||");
    row("unknown keys stay text", "/PT/FT/PY/SOMETHING FOO", "||/PT/FT/PY/SOMETHING FOO||||");
    row("nothing of an unknown form is lost", "/OCMT/USD2853,12/PAYMENT OF INVOICES 1", "||PAYMENT OF INVOICES 1||||");
}

void TestMt940::entryTexts()
{
    QFETCH(QStringList, text);
    QFETCH(QString, expected);
    const EntryText found = readEntryText(text);
    QStringList references;
    for (const EntryReference& reference : found.references)
        references += reference.value;
    QCOMPARE((QStringList{found.name, found.account, found.text, found.endToEndId, found.mandateId, found.returnReason, references.join(u',')}.join(u'|')), expected);
}

void TestMt940::accounts_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("expected");
    QTest::newRow("IBAN") << QByteArray("NL16SNSB1234567809") << u"NL16SNSB1234567809"_s;
    QTest::newRow("IBAN and currency") << QByteArray("NL77INGB0574908765EUR") << u"NL77INGB0574908765"_s;
    QTest::newRow("IBAN, blank and currency") << QByteArray("NL34RABO0142623393 EUR") << u"NL34RABO0142623393"_s;
    QTest::newRow("an old number") << QByteArray("1017.490.554EUR") << u"1017490554"_s;
    QTest::newRow("padded") << QByteArray("0878787878        ") << u"0878787878"_s;
    QTest::newRow("Triodos") << QByteArray("TRIODOSBANK/0454545454") << u"0454545454"_s;
    QTest::newRow("a German one keeps its bank") << QByteArray("20070000/0123456601") << u"20070000/0123456601"_s;
    QTest::newRow("BIC and IBAN") << QByteArray("ABNANL2A/NL91ABNA0417164300") << u"NL91ABNA0417164300"_s;
}

void TestMt940::accounts()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, expected);
    const FileRecord record = read(":20:A\n:25:" + field + "\n:60F:C260101EUR1,00\n:62F:C260101EUR1,00\n");
    QCOMPARE(record.statements.value(0).account, expected);
}

void TestMt940::aStatementIsReadWithItsEntry()
{
    const FileRecord record = read(message(":61:2601020102C10,00N544EREF\nNL02ABNA0123456789\n:86:/EREF/E1/ORDP//NAME/J. Jansen/REMI/+++090/9337/55493+++/ISDT/2026-01-02\n"));
    QCOMPARE(told(record), QStringList());
    QCOMPARE(record.kind, FileKind::Mt940);
    const BankStatement& statement = record.statements.first();
    QCOMPARE(statement.account, u"NL91ABNA0417164300"_s);
    QCOMPARE(statement.opening->amount->toDecimal(), u"100.00"_s);
    QCOMPARE(statement.closing->date->toIso(), u"2026-01-02"_s);
    const StatementEntry& entry = statement.entries.first();
    QCOMPARE(entry.amount->toDecimal(), u"10.00"_s);
    QCOMPARE(entry.counterpartyName, u"J. Jansen"_s);
    QCOMPARE(entry.counterpartyAccount, u"NL02ABNA0123456789"_s);
    QVERIFY(entry.counterpartyIsIban);
    QCOMPARE(entry.references.size(), 1);
    QCOMPARE(entry.references.first().value, u"090933755493"_s);
    QVERIFY(entry.countsAsMoney());
    QCOMPARE(record.usableCount(), 1);
}

void TestMt940::aReversedCreditTakesMoneyAway()
{
    const FileRecord record = read(message(":61:2601020102RC10,00N544NONREF\n", "C260101EUR100,00", "C260102EUR90,00"));
    QCOMPARE(told(record), QStringList());
    QCOMPARE(record.statements.first().entries.first().amount->toDecimal(), u"-10.00"_s);
    QVERIFY(record.statements.first().entries.first().isReversal);
}

void TestMt940::anExpectedEntryIsNotMoney()
{
    const FileRecord record = read(":20:A\n:25:NL91ABNA0417164300\n:34F:EURD0,\n:13D:2601021200+0100\n:61:2601020102EC10,00NTRFNONREF\n-\n");
    QCOMPARE(record.statements.first().scope, StatementScope::Report);
    QCOMPARE(record.statements.first().entries.first().status, EntryStatus::Pending);
    QCOMPARE(record.usableCount(), 0);
}

void TestMt940::pagesAreStatementsThatJoin()
{
    const QByteArray head = ":20:A\n:25:NL91ABNA0417164300\n:28C:1/";
    const QByteArray entry = ":61:2601020102C5,00NTRFNONREF\n:86:x\n";
    const FileRecord record = read(head + "1\n:60F:C260101EUR0,00\n" + entry + ":62M:C260102EUR5,00\n-\n" + head + "2\n:60M:C260102EUR5,00\n" + entry
                                   + ":62F:C260102EUR10,00\n-\n");
    QCOMPARE(told(record), QStringList());
    QCOMPARE(record.statements.size(), 2);
    QVERIFY(record.statements[0].entries.first().fingerprint != record.statements[1].entries.first().fingerprint);
}

void TestMt940::aTextBehindTheClosingBalanceIsNobodys()
{
    const FileRecord record = read(":20:A\n:25:NL91ABNA0417164300\n:60F:C260101EUR0,00\n:61:2601020102C5,00NTRFNONREF\n:86:eigen\n:62F:C260102EUR5,00\n:86:/SUM/4/4/1,00/2,00/\n-\n");
    QCOMPARE(record.statements.first().entries.first().text, u"eigen"_s);
}

void TestMt940::aTimeAtTheStartOfALineIsText()
{
    const FileRecord record = read(message(":61:2601020102C10,00NTRFNONREF\n:86:KASSA 05/31/2017 00\n:00:00\n"));
    QCOMPARE(record.statements.first().entries.first().text, u"KASSA 05/31/2017 00 :00:00"_s);
    // The details tell the field as the norm bounds it, and beside it what was wrapped.
    const QJsonObject told = record.statements.first().details.value(u"first"_s).toObject();
    QCOMPARE(told.value(u"details_nospace"_s).toString(), u"KASSA05/31/201700"_s);
    QCOMPARE(told.value(u"wrapped_lines"_s).toArray(), QJsonArray{u":00:00"_s});
}

void TestMt940::aBracketedWordAtTheStartOfALineIsNoField()
{
    const FileRecord record = read(message(":61:2601020102C10,00NTRFNONREF\n:86:betreft\n:factuur: 7\n"));
    QCOMPARE(record.statements.first().entries.first().text, u"betreft :factuur: 7"_s);
    QVERIFY(!record.statements.first().details.value(u"first"_s).toObject().contains(u"wrapped_lines"_s));
}

void TestMt940::theSumOfAFileIsOfAllFiguresWhateverTheirCurrency()
{
    const auto one = [](const QByteArray& currency, const QByteArray& amount) -> QByteArray {
        return ":20:A" + currency + "\n:25:NL91ABNA0417164300\n:60F:C260101" + currency + "0,00\n:61:2601020102C" + amount + "NTRFNONREF\n:62F:C260102" + currency + amount + "\n-\n";
    };
    const FileRecord record = read(one("EUR", "10,05") + one("USD", "2,00") + one("JPY", "300,"));
    QCOMPARE(record.details.value(u"credit_sum"_s).toString(), u"312.05"_s);
    QCOMPARE(record.details.value(u"debit_sum"_s).toString(), u"0.00"_s);
}

void TestMt940::aDashWithinATextEndsNothing()
{
    const FileRecord record = read(message(":61:2601020102C10,00NTRFNONREF\n:86:MND\n-\nEV01\n"));
    QCOMPARE(told(record), QStringList());
    QCOMPARE(record.statements.size(), 1);
    QCOMPARE(record.statements.first().entries.first().text, u"MND - EV01"_s);
}

void TestMt940::equalPaymentsOnOneDayStayTwo()
{
    const QByteArray entry = ":61:2601020102C5,00NTRFNONREF\n:86:koffie\n";
    const FileRecord record = read(message(entry + entry));
    QCOMPARE(told(record), QStringList());
    const QList<StatementEntry>& entries = record.statements.first().entries;
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries[0].fingerprint != entries[1].fingerprint);
}

void TestMt940::envelopes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("dialect");
    const QByteArray body = ":20:A\n:25:123456789\n:28C:1/1\n:60F:C260101EUR0,00\n:61:2601020102C5,00NTRFNONREF\n:86:x\n:62F:C260102EUR5,00\n";
    QTest::newRow("SWIFT blocks") << QByteArray("{1:F01INGBNL2ABXXX0000000000}\n{2:I940INGBNL2AXXXN}\n{4:\n" + body + "-}") << u"ing"_s;
    QTest::newRow("SWIFT blocks on one line") << QByteArray("{1:F01KNABNL2HAXXX0000000000}{2:I940KNABNL2HXXXXN3020}{4:\n" + body + "-}{5:}") << u"knab"_s;
    QTest::newRow("the first field on the line of the block") << QByteArray("{1:F01BUNQNL2AXXXX0000000000}{2:I940}{4:" + body + "-}") << u"bunq"_s;
    QTest::newRow("three plain lines") << QByteArray("ABNANL2A\n940\nABNANL2A\n" + body + "-") << u"abnamro"_s;
    QTest::newRow("Rabobank") << QByteArray(":940:\n" + body) << u"rabobank"_s;
    QTest::newRow("Van Lanschot") << QByteArray("0000 01FVLBNL22AXXX00042\n0000 01FVLBNL22AXXX00042\n940 00\n" + body + "-XXX") << u"van-lanschot"_s;
    QTest::newRow("CRLF") << QByteArray("ABNANL2A\n940\nABNANL2A\n" + body + "-").replace("\n", "\r\n") << u"abnamro"_s;
    QTest::newRow("a lone CR") << QByteArray("ABNANL2A\n940\nABNANL2A\n" + body + "-").replace("\n", "\r") << u"abnamro"_s;
    QTest::newRow("nothing around it") << body << QString();
}

void TestMt940::envelopes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, dialect);
    const FileRecord record = read(bytes);
    QCOMPARE(told(record), QStringList());
    QCOMPARE(record.kind, FileKind::Mt940);
    QCOMPARE(record.dialect, dialect);
    QCOMPARE(record.usableCount(), 1);
    QCOMPARE(record.statements.first().entries.first().text, u"x"_s);
}

/// Wherever a download of two days stopped: all of the file or nothing of it (failures E20).
void TestMt940::cutFilesBringNothing()
{
    const QByteArray whole = message(":61:2601020102C10,00NTRFNONREF\n:86:een\n") + message(":61:2601030103C10,00NTRFNONREF\n:86:twee\n", "C260102EUR110,00", "C260103EUR120,00");
    QCOMPARE(read(whole).usableCount(), 2);
    const qsizetype firstDay = message(":61:2601020102C10,00NTRFNONREF\n:86:een\n").size();
    const qsizetype lastAmount = whole.lastIndexOf("EUR120,00") + 4;
    for (qsizetype cut = firstDay + 8; cut < lastAmount; ++cut) {
        const FileRecord record = read(whole.left(cut));
        QVERIFY2(record.hasErrors() && record.usableCount() == 0, qPrintable(u"cut at %1: %2"_s.arg(cut).arg(told(record).join(u", "_s))));
    }
}

void TestMt940::aKenmerkInTheReferenceIsFound()
{
    const auto kenmerk = makeBetalingskenmerk(u"123412341234123"_s);
    QVERIFY(kenmerk.hasValue());
    const FileRecord record = read(message(":61:2601020102C10,00NTRF" + kenmerk->toLatin1() + "//00000000001011\n:86:/CNTP/NL02ABNA0123456789/ABNANL2A/J///REMI/USTD//dank/\n"));
    const StatementEntry& entry = record.statements.first().entries.first();
    QCOMPARE(entry.references.size(), 1);
    QCOMPARE(entry.references.first().value, *kenmerk);
    QCOMPARE(entry.bankReference, u"00000000001011"_s);
}

QTEST_APPLESS_MAIN(TestMt940)
#include "test_mt940.moc"
