#include "core/formats/archive/read_file.h"
#include "core/formats/bank_csv/read_bank_csv.h"
#include "core/formats/csv/headers.h"
#include "core/formats/csv/known_mappings.h"
#include "core/formats/csv/list_reader.h"
#include "tests/formats/told.h"

#include <QSet>
#include <QTest>

using namespace tegoed;
using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

FileRecord read(const QByteArray& bytes, const ReadOptions& options = {})
{
    NoProgress progress;
    return readBytes(bytes, u"a.csv"_s, options, progress).value(0);
}

QString amountText(const std::optional<Money>& money) { return money ? money->toDecimal() + u' ' + money->currency().code() : u"-"_s; }

const QByteArray kIngHeader =
    "\"Datum\",\"Naam / Omschrijving\",\"Rekening\",\"Tegenrekening\",\"Code\",\"Af Bij\",\"Bedrag (EUR)\",\"Mutatiesoort\",\"Mededelingen\"\n";

QByteArray ing(const char* day, const char* account, const char* direction, const char* amount, const char* text = "")
{
    return '"' + QByteArray(day) + "\",\"J JANSEN\",\"" + account + "\",\"\",\"OV\",\"" + direction + "\",\"" + amount + "\",\"Overschrijving\",\"" + text + "\"\n";
}

} // namespace

class TestBankCsv final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyBankIsReadByItsMapping_data();
    void everyBankIsReadByItsMapping();
    void everyBankHasASample();
    void directions_data();
    void directions();
    void rowsOfTwoAccountsAreTwoStatements();
    void equalPaymentsStayTwo();
    void balancesTellWhetherRowsAreMissing();
    void anUnknownListAsksForItsColumns();
    void anUnknownListIsReadByItsMapping();
    void aMappingSaysWhoseListItIs();
    void columnsForInAndOut();
    void aBalanceListIsNoStatement();
};

void TestBankCsv::everyBankIsReadByItsMapping_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected"); // account|booked|value|amount|name|counter account|text|references|entries
    const auto row = [](const char* dialect, const QByteArray& bytes, const char* expected) {
        QTest::newRow(dialect) << bytes << QString::fromUtf8(expected);
    };
    row("ing-nl", "\xEF\xBB\xBF\"Datum\";\"Naam / Omschrijving\";\"Rekening\";\"Tegenrekening\";\"Code\";\"Af Bij\";\"Bedrag (EUR)\";\"Mutatiesoort\";\"Mededelingen\";\"Saldo na mutatie\";\"Tag\"\n"
                  "\"20260113\";\"J JANSEN\";\"NL91ABNA0417164300\";\"NL02ABNA0123456789\";\"OV\";\"Bij\";\"1.020,00\";\"Overschrijving\";\"Naam: J JANSEN Omschrijving: factuur 7 IBAN: NL02ABNA0123456789 Valutadatum: 13-01-2026\";\"2.000,00\";\"\"\n",
        "NL91ABNA0417164300|2026-01-13|-|1020.00 EUR|J JANSEN|NL02ABNA0123456789|factuur 7||1");
    row("ing-nl-english", "\"Date\";\"Name / Description\";\"Account\";\"Counterparty\";\"Code\";\"Debit/credit\";\"Amount (EUR)\";\"Transaction type\";\"Notifications\"\n"
                          "\"20260113\";\"J JANSEN\";\"NL91ABNA0417164300\";\"\";\"OV\";\"Debit\";\"10,00\";\"Transfer\";\"invoice 7\"\n",
        "NL91ABNA0417164300|2026-01-13|-|-10.00 EUR|J JANSEN||invoice 7||1");
    row("ing-be", "Rekeningnummer;Naam van de rekening;Rekening tegenpartij;Omzetnummer;Boekingsdatum;Valutadatum;Bedrag;Munteenheid;Omschrijving;Detail van de omzet;Bericht\n"
                  "378-1568321-22;CODE;;1;04/11/2020;;;;;;De nieuwe kaart\n"
                  "378-1568321-22;CODE;184-5135486-18;1;18/11/2020;19/11/2020;100,00;EUR;Overschrijving   ;Van: X   IBAN: BE13549135213519   ;\n",
        "378-1568321-22|2020-11-18|2020-11-19|100.00 EUR||184-5135486-18|Van: X||1");
    row("rabobank", "\"IBAN/BBAN\",\"Munt\",\"BIC\",\"Volgnr\",\"Datum\",\"Rentedatum\",\"Bedrag\",\"Saldo na trn\",\"Tegenrekening IBAN/BBAN\",\"Naam tegenpartij\",\"Betalingskenmerk\",\"Omschrijving-1\",\"Omschrijving-2\",\"Omschrijving-3\",\"Reden retour\",\"Oorspr bedrag\",\"Oorspr munt\"\n"
                    "NL91ABNA0417164300\",\"EUR\",\"RABONL2U\",\"9590\",\"2026-01-14\",\"2026-01-13\",\"+50,00\",\"+150,00\",\"NL02ABNA0123456789\",\"Jansen B.V.\",\"\",\"factuur\",\"12\",\"\",\"\",\"\",\"\"\n",
        "NL91ABNA0417164300|2026-01-14|2026-01-13|50.00 EUR|Jansen B.V.|NL02ABNA0123456789|factuur 12||1");
    row("bunq", "\"Datum\",\"Bedrag\",\"Rekening\",\"Tegenrekening\",\"Naam\",\"Omschrijving\"\n\"2026-01-13\",\"-1.034,75\",\"NL91ABNA0417164300\",\"\",\"bunq\",\"invoice 4\"\n",
        "NL91ABNA0417164300|2026-01-13|-|-1034.75 EUR|bunq||invoice 4||1");
    row("bunq-english", "\"Date\",\"Interest Date\",\"Amount\",\"Account\",\"Counterparty\",\"Name\",\"Description\"\n\"2026-01-13\",\"2026-01-14\",\"-24.99\",\"NL91ABNA0417164300\",\"NL02ABNA0123456789\",\"Shop\",\"pen\"\n",
        "NL91ABNA0417164300|2026-01-13|2026-01-14|-24.99 EUR|Shop|NL02ABNA0123456789|pen||1");
    row("knab", "KNAB EXPORT;;;;;;;;;;;;;;;;\nRekeningnummer;Transactiedatum;Valutacode;CreditDebet;Bedrag;Tegenrekeningnummer;Tegenrekeninghouder;Valutadatum;Betaalwijze;Omschrijving;Type betaling;Machtigingsnummer;Incassant ID;Adres;Referentie;Boekdatum;\n"
                "\"NL91ABNA0417164300\";\"26-01-2026\";\"EUR\";\"D\";\"7,02\";\"NL02ABNA0123456789\";\"JANSEN G\";\"27-01-2026\";\"Overboeking\";\"Omschrijving 1\";\"\";\"\";\"\";\"\";\"C0C2\";\"28-01-2026\";\n",
        "NL91ABNA0417164300|2026-01-26|2026-01-27|-7.02 EUR|JANSEN G|NL02ABNA0123456789|Omschrijving 1||1");
    row("volksbank", "02-01-2026,NL91ABNA0417164300,NL02ABNA0123456789,'Jansen, J',,,,EUR,100.00,EUR,-10.50,02-01-2026,03-01-2026,9820,BEA,1,,'factuur 1, deel 2',1\n",
        "NL91ABNA0417164300|2026-01-02|2026-01-03|-10.50 EUR|Jansen, J|NL02ABNA0123456789|factuur 1, deel 2||1");
    row("volksbank-header", "Datum,Je rekening,Van / naar,Naam,Valuta saldo,Saldo voor boeking,Valuta boeking,Bedrag bij/af,Verwerkingsdatum,Valutadatum,Code,Type,Volgnummer,Betalingskenmerk,Omschrijving,Afschriftnummer,Categorie\n"
                            "4-10-2026,NL91ABNA0417164300,NL02ABNA0123456789,Jansen,EUR,2000.00,EUR,-1234.56,4-10-2026,5-10-2026,9820,BEA,1,,Invoice 42,1,Groceries\n",
        "NL91ABNA0417164300|2026-10-04|2026-10-05|-1234.56 EUR|Jansen|NL02ABNA0123456789|Invoice 42||1");
    row("abnamro-txt", "417164300\tEUR\t20260113\t3025,00\t3000,00\t20260114\t-25,00\t/TRTP/SEPA OVERBOEKING/IBAN/NL02ABNA0123456789/BIC/ABNANL2A/NAME/J JANSEN/REMI/F 7/EREF/NOTPROVIDED\n",
        "417164300|2026-01-13|2026-01-14|-25.00 EUR|J JANSEN|NL02ABNA0123456789|F 7||1");
    row("abnamro-xls", "Rekeningnummer;Muntsoort;Transactiedatum;Rentedatum;Beginsaldo;Eindsaldo;Transactiebedrag;Omschrijving\n417164300;EUR;20260113;20260113;10,00;5,50;-4,50;BEA pen\n",
        "417164300|2026-01-13|2026-01-13|-4.50 EUR|||BEA pen||1");
    row("abnamro-xls-english", "accountNumber;mutationcode;transactiondate;valuedate;startsaldo;endsaldo;amount;description\n417164300;EUR;20260113;20260113;10.00;5.50;-4.50;BEA pen\n",
        "417164300|2026-01-13|2026-01-13|-4.50 EUR|||BEA pen||1");
    row("triodos-nl", "\"02-01-2026\",\"NL91ABNA0417164300\",\"12,50\",\"Debet\",\"J JANSEN\",\"NL02ABNA0123456789\",\"ET\",\"factuur 7\",\"1.234,56\"\n",
        "NL91ABNA0417164300|2026-01-02|-|-12.50 EUR|J JANSEN|NL02ABNA0123456789|factuur 7||1");
    row("triodos-be", "\"Date\",\"Account\",\"Amount\",\"CounterpartyAccount\",\"BIC\",\"CounterpartyName\",\"Address\",\"TransactionType\",\"Communication\",\"Balance\"\n\"21-05-2026\",\"BE68539007547034\",\"480,00\",\"BE22222222222222\",\"AXABBE22\",\"John\",\" \",\"SCT\",\"090/9337/55493\",\"497,98\"\n",
        "BE68539007547034|2026-05-21|-|480.00 EUR|John|BE22222222222222|090/9337/55493|090933755493|1");
    row("kbc", "Rekeningnummer;Rubrieknaam;Naam;Munt;Afschriftnummer;Datum;Omschrijving;Valuta;Bedrag;Saldo;Credit;Debet;Rekening tegenpartij;BIC code tegenpartij;Naam tegenpartij;Adres tegenpartij;gestructureerde mededeling;Vrije mededeling\n"
               "BE68539007547034;R;N;EUR;  02026003;04/01/2026;OVERSCHRIJVING   ;05/01/2026;49,00;1289,43;49,00;   ;BE21 1548 2315 1548;ARSPBE11;Client1;A;***090/9337/55493***;\n",
        "BE68539007547034|2026-01-04|2026-01-05|49.00 EUR|Client1|BE21154823151548||090933755493|1");
    row("belfius", "Boekingsdatum vanaf;\n\nLaatste saldo;1.617,97 EUR\n;\nRekening;Boekingsdatum;Afschriftnummer;Transactienummer;Rekening tegenpartij;Naam tegenpartij bevat;Straat en nummer;Postcode en plaats;Transactie;Valutadatum;Bedrag;Devies;BIC;Landcode;Mededelingen\n"
                   "BE68 5390 0754 7034;25/05/26;6;85;BE15 3215 5483 2315;WATERMIJ;;;STORTING   VAN;25/05/2026;1.237,84;EUR;BBRUBEBB;BE;+++090/9337/55493+++\n",
        "BE68539007547034|2026-05-25|2026-05-25|1237.84 EUR|WATERMIJ|BE15321554832315|+++090/9337/55493+++|090933755493|1");
    row("bnp-fortis", "Volgnummer;Uitvoeringsdatum;Valutadatum;Bedrag;Valuta rekening;Rekeningnummer;Type verrichting;Tegenpartij;Naam van de tegenpartij;Mededeling;Details;Status;Reden van weigering\n\n"
                      "2026-0124;13/01/2026;14/01/2026;-5,30;EUR;BE68539007547034;Betaling;BETALING MET BANKKAART;EEN WINKEL;515485251;MET KAART;Geaccepteerd;\n",
        "BE68539007547034|2026-01-13|2026-01-14|-5.30 EUR|EEN WINKEL||515485251||1");
    row("fintro", "Volgnummer;Uitvoeringsdatum;Valutadatum;Bedrag;Valuta rekening;Details;Rekeningnummer\n2026-;27/02/2026;26/02/2026;-191,13;EUR;MET KAART VALUTADATUM : 26/02/2026;BE68539007547034\n",
        "BE68539007547034|2026-02-27|2026-02-26|-191.13 EUR|||MET KAART VALUTADATUM : 26/02/2026||1");
    row("crelan", "Date;Montant;Solde apres operation;Devise;Contrepartie;Compte contrepartie;Type d'operation;Communication;Compte donneur d'ordre\n03/02/2026;-5.95;2100.50;EUR;STORE;;Paiement;STORE 1;BE68 5390 0754 7034\n",
        "BE68539007547034|2026-02-03|-|-5.95 EUR|STORE||STORE 1||1");
    row("sparkasse-camt", "\"Auftragskonto\";\"Buchungstag\";\"Valutadatum\";\"Buchungstext\";\"Verwendungszweck\";\"Beguenstigter/Zahlungspflichtiger\";\"Kontonummer\";\"BLZ\";\"Betrag\";\"Waehrung\";\"Info\"\n"
                          "\"1000594757\";\"22.02.26\";\"23.02.26\";\"FOLGE\";\"Rechnung 7\";\"Muster GmbH\";\"DE89370400440532013000\";\"COBADEFF\";\"-36,99\";\"EUR\";\"gebucht\"\n",
        "1000594757|2026-02-22|2026-02-23|-36.99 EUR|Muster GmbH|DE89370400440532013000|Rechnung 7||1");
}

void TestBankCsv::everyBankIsReadByItsMapping()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const FileRecord record = read(bytes);
    QVERIFY2(!record.hasErrors(), qPrintable(told(record).join(u", "_s)));
    QCOMPARE(record.kind, FileKind::BankCsv);
    QCOMPARE(record.dialect, QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(record.statements.size(), 1);
    const BankStatement& statement = record.statements.first();
    QCOMPARE(statement.scope, StatementScope::List);
    const StatementEntry& e = statement.entries.first();
    QStringList references;
    for (const EntryReference& reference : e.references)
        references += reference.value;
    const auto day = [](const std::optional<Date>& date) { return date ? date->toIso() : u"-"_s; };
    QCOMPARE((QStringList{statement.account, day(e.bookingDate), day(e.valueDate), amountText(e.amount), e.counterpartyName, e.counterpartyAccount, e.text,
                          references.join(u','), QString::number(statement.entries.size())}
                  .join(u'|')),
             expected);
}

void TestBankCsv::everyBankHasASample()
{
    QSet<QString> sampled, shipped;
    const QByteArray self = "ing-nl ing-nl-english ing-be rabobank bunq bunq-english knab volksbank volksbank-header abnamro-txt abnamro-xls "
                            "abnamro-xls-english triodos-nl triodos-be kbc belfius bnp-fortis fintro crelan sparkasse-camt";
    for (const QByteArray& dialect : self.split(' '))
        sampled += QString::fromLatin1(dialect);
    for (const KnownMapping& known : knownMappings()) {
        if (known.mapping.kind != FileKind::BankCsv)
            continue;
        shipped += known.mapping.dialect;
        QVERIFY2(known.recognise.isEmpty() != known.shape.isEmpty(), qPrintable(known.mapping.dialect)); // by headers or by shape
    }
    QCOMPARE(shipped, sampled);
}

void TestBankCsv::directions_data()
{
    QTest::addColumn<QByteArray>("direction");
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QString>("expected");
    QTest::newRow("in") << QByteArray("Bij") << QByteArray("10,00") << u"10.00 EUR"_s;
    QTest::newRow("out") << QByteArray("Af") << QByteArray("10,00") << u"-10.00 EUR"_s;
    QTest::newRow("out in capitals") << QByteArray("AF") << QByteArray("10,00") << u"-10.00 EUR"_s;
    QTest::newRow("out, printed below zero: once") << QByteArray("Af") << QByteArray("-10,00") << u"-10.00 EUR"_s;
    QTest::newRow("nothing moved") << QByteArray("Bij") << QByteArray("0,00") << u"0.00 EUR"_s;
    QTest::newRow("a word that says neither") << QByteArray("X") << QByteArray("10,00") << u"-"_s;
}

void TestBankCsv::directions()
{
    QFETCH(QByteArray, direction);
    QFETCH(QByteArray, amount);
    QFETCH(QString, expected);
    const FileRecord record = read(kIngHeader + ing("20260113", "NL91ABNA0417164300", direction.constData(), amount.constData()));
    QCOMPARE(amountText(record.statements.first().entries.first().amount), expected);
    QCOMPARE(told(record), expected == u"-" ? QStringList{u"error direction@2 unknown_direction"_s} : QStringList());
    QCOMPARE(record.usableCount(), expected == u"-" ? 0 : 1);
}

void TestBankCsv::rowsOfTwoAccountsAreTwoStatements()
{
    const char* const first = "NL91ABNA0417164300";
    const char* const second = "NL02ABNA0123456789";
    const FileRecord record = read(kIngHeader + ing("20260113", first, "Bij", "1,00", "a") + ing("20260113", second, "Bij", "2,00", "b")
                                   + ing("20260113", first, "Bij", "4,00", "c"));
    QCOMPARE(told(record), QStringList());
    QCOMPARE(record.statements.size(), 2);
    QCOMPARE(record.statements[0].account, QString::fromLatin1(first));
    QCOMPARE(record.statements[0].entries.size(), 2);
    QCOMPARE(record.statements[0].totals.creditMinor, 500);
    QCOMPARE(record.statements[1].totals.creditMinor, 200);
}

void TestBankCsv::equalPaymentsStayTwo()
{
    const QByteArray row = ing("20260113", "NL91ABNA0417164300", "Bij", "3,50", "koffie");
    const FileRecord record = read(kIngHeader + row + row);
    QCOMPARE(told(record), QStringList());
    const QList<StatementEntry>& entries = record.statements.first().entries;
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries[0].fingerprint != entries[1].fingerprint);
}

void TestBankCsv::balancesTellWhetherRowsAreMissing()
{
    const QByteArray header = "Date;Montant;Solde apres operation;Devise;Contrepartie;Compte contrepartie;Communication;Compte donneur d'ordre\n";
    const QByteArray tail = ";EUR;X;;x;BE68539007547034\n";
    const QByteArray first = "03/02/2026;10.00;110.00" + tail, second = "04/02/2026;20.00;130.00" + tail, third = "05/02/2026;5.00;135.00" + tail;
    const FileRecord oldestFirst = read(header + first + second + third);
    QCOMPARE(told(oldestFirst), QStringList());
    QCOMPARE(oldestFirst.statements.first().opening->amount->toDecimal(), u"100.00"_s);
    QCOMPARE(oldestFirst.statements.first().closing->amount->toDecimal(), u"135.00"_s);
    const FileRecord newestFirst = read(header + third + second + first);
    QCOMPARE(told(newestFirst), QStringList());
    QCOMPARE(newestFirst.statements.first().opening->amount->toDecimal(), u"100.00"_s);
    const FileRecord oneMissing = read(header + first + third);
    QCOMPARE(told(oneMissing), QStringList{u"warning closing@1 balance_differs"_s});
}

const QByteArray kUnknown = "Dag;Wie;Wat;Hoeveel\n13/01/2026;Jansen;factuur 7;10,00\n14/01/2026;Piet;factuur 8;-4,00\n";

void TestBankCsv::anUnknownListAsksForItsColumns()
{
    const FileRecord record = read(kUnknown, {FileKind::BankCsv, std::nullopt});
    QVERIFY(record.hasErrors());
    QCOMPARE(record.usableCount(), 0);
    // One that reads like a bank's is recognised as such, and its columns are proposed.
    const QByteArray alike = "Boekdatum;Naam tegenpartij;Omschrijving;Bedrag;IBAN\n13/01/2026;Jansen;factuur 7;10,00;NL91ABNA0417164300\n";
    QCOMPARE(recogniseList(alike, u"a.csv"_s), FileKind::BankCsv);
    const ListPreview preview = previewList(alike, u"a.csv"_s);
    QCOMPARE(preview.mapping.kind, FileKind::BankCsv);
    QVERIFY(preview.mapping.dialect.isEmpty()); // nobody's: a person is asked
    QCOMPARE(preview.columns.value(0).field, Field::BookingDate);
    QCOMPARE(preview.columns.value(3).field, Field::BankAmount);
    QCOMPARE(read(alike).usableCount(), 1);
}

void TestBankCsv::anUnknownListIsReadByItsMapping()
{
    const auto mapping = Mapping::fromJson(R"({"name": "Mine", "kind": "bank-csv", "own_account": "NL91 ABNA 0417 1643 00", "date_order": "dmy",
        "columns": {"Dag": "booking_date", "Wie": "counterparty_name", "Wat": "remittance", "Hoeveel": "bank_amount"}})");
    QVERIFY(mapping.hasValue());
    const auto again = Mapping::fromJson(mapping->toJson()); // as it is remembered in the book
    QVERIFY(again.hasValue());
    QCOMPARE(again->ownAccount, mapping->ownAccount);
    QCOMPARE(again->kind, FileKind::BankCsv);
    const FileRecord record = read(kUnknown, {std::nullopt, *again});
    QCOMPARE(told(record), QStringList());
    QCOMPARE(record.usableCount(), 2);
    QCOMPARE(record.statements.first().account, u"NL91ABNA0417164300"_s);
    QCOMPARE(amountText(record.statements.first().entries.last().amount), u"-4.00 EUR"_s);
}

void TestBankCsv::aMappingSaysWhoseListItIs()
{
    const auto mapping = Mapping::fromJson(R"({"kind": "bank-csv", "columns": {"Dag": "booking_date", "Hoeveel": "bank_amount"}})");
    QVERIFY(mapping.hasValue());
    const FileRecord record = read(kUnknown, {std::nullopt, *mapping});
    QCOMPARE(told(record), QStringList{u"error account@1 missing"_s});
}

void TestBankCsv::columnsForInAndOut()
{
    const FileRecord record = read("Boekdatum;Rekening;Omschrijving;Credit;Debet\n13/01/2026;NL91ABNA0417164300;a;10,00;\n14/01/2026;NL91ABNA0417164300;b;;4,00\n15/01/2026;NL91ABNA0417164300;c;;-3,00\n");
    QVERIFY2(!record.hasErrors(), qPrintable(told(record).join(u", "_s)));
    QStringList amounts;
    for (const StatementEntry& entry : record.statements.first().entries)
        amounts += amountText(entry.amount);
    QCOMPARE(amounts.join(u", "_s), u"10.00 EUR, -4.00 EUR, -3.00 EUR"_s);
}

void TestBankCsv::aBalanceListIsNoStatement()
{
    const FileRecord record = read("\"Datum\",\"Boeksaldo\",\"Valutair saldo\"\n\"20260101\",\"10,00\",\"10,00\"\n");
    QVERIFY(record.hasErrors());
    QCOMPARE(record.usableCount(), 0);
}

QTEST_APPLESS_MAIN(TestBankCsv)
#include "test_bank_csv.moc"
