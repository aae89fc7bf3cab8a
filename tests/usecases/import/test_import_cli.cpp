#include "tests/usecases/import/import_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kHeader = "Factuurnummer;Debiteurnummer;Debiteur;Factuurdatum;Vervaldatum;Bedrag;Betaald;Valuta\n";
constexpr auto kGood = "2026-1;1001;Garage Maes;01-10-2026;31-10-2026;1.210,00;500,00;EUR\n2026-2;1002;De Vries;13-10-2026;;121,00;;EUR\n";
constexpr auto kBad = "2026-3;1002;De Vries;13-10-2026;;121,00;;XYZ\n";

struct Answer {
    int exitCode = -1;
    QString out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QJsonObject file(int index = 0) const { return json().value("files"_L1).toArray().at(index).toObject(); }
};

Answer cli(const TestBook& book, const QStringList& arguments)
{
    QProcess process;
    process.start(qEnvironmentVariable("TEGOED_CLI"), QStringList{u"--book"_s, book.address().toString()} + arguments);
    if (!process.waitForFinished(60'000))
        qFatal("tegoed-cli does not end: %s", qPrintable(arguments.join(u' ')));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

QString written(const QString& name, const QByteArray& bytes)
{
    const QString path = scratchFile(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

} // namespace

class TestImportCli final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storeTwiceAndUndo_data() { addEngines(); }
    void storeTwiceAndUndo()
    {
        TEGOED_FRESH_BOOK(book);
        book.close();
        const QString list = written(u"list.csv"_s, QByteArray(kHeader) + kGood);

        const Answer dry = cli(book, {u"--json"_s, u"import"_s, u"--dry-run"_s, list});
        QCOMPARE(dry.exitCode, 0);
        QCOMPARE(dry.file().value("new"_L1).toInt(), 2);
        QVERIFY(dry.json().value("batch"_L1).isNull());

        const Answer first = cli(book, {u"--json"_s, u"import"_s, list});
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(first.json().value("batch"_L1).toInt(), 1);
        QCOMPARE(first.file().value("new"_L1).toInt(), 2);
        QCOMPARE(first.file().value("already_imported"_L1).toBool(), false);

        const Answer second = cli(book, {u"--json"_s, u"import"_s, list});
        QCOMPARE(second.exitCode, 0);
        QCOMPARE(second.file().value("already_imported"_L1).toBool(), true);
        QCOMPARE(second.file().value("unchanged"_L1).toInt(), 2);
        QCOMPARE(second.file().value("new"_L1).toInt(), 0);
        QVERIFY(second.json().value("batch"_L1).isNull());

        QCOMPARE(cli(book, {u"import"_s, u"undo"_s, u"1"_s}).exitCode, 0);
        const Answer again = cli(book, {u"--json"_s, u"import"_s, u"undo"_s, u"1"_s});
        QCOMPARE(again.exitCode, 2);
        QCOMPARE(again.json().value("error"_L1).toObject().value("code"_L1).toString(), u"nothing_to_do"_s);
        book.reopen();
        QCOMPARE(Importing(book).value(u"SELECT COUNT(*) FROM invoice WHERE is_withdrawn = 0"_s), u"0"_s);
    }

    void exitCodes_data()
    {
        addEngineColumn();
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("expected");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("invoices");
        const auto add = [](const char* name, const QByteArray& content, int expected, const char* code, int invoices) {
            QTest::newRow(name) << u"SQLite"_s << content << expected << QString::fromLatin1(code) << invoices;
        };
        add("all well", QByteArray(kHeader) + kGood, 0, "due_date_computed", 2);
        add("one row wrong", QByteArray(kHeader) + kGood + kBad, 1, "unknown_currency", 2);
        add("every row wrong", QByteArray(kHeader) + kBad, 2, "unknown_currency", 0);
        add("31 February", QByteArray(kHeader) + "2026-1;1001;Garage Maes;31-02-2026;31-10-2026;1.210,00;;EUR\n", 2, "invalid_date", 0);
        add("empty", "", 2, "empty_file", 0);
        add("no list at all", "\x01\x02\x03\x04 nonsense", 2, "", 0);
    }
    void exitCodes()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, expected);
        QFETCH(QString, code);
        QFETCH(int, invoices);
        TEGOED_FRESH_BOOK(book);
        book.close();
        const Answer answer = cli(book, {u"--json"_s, u"import"_s, written(u"list.csv"_s, content)});
        QCOMPARE(answer.exitCode, expected);
        QStringList codes;
        for (const QJsonValue& problem : answer.file().value("problems"_L1).toArray())
            codes += problem["code"_L1].toString();
        QVERIFY2(code.isEmpty() ? !codes.isEmpty() : codes.contains(code), qPrintable(codes.join(u' ')));
        book.reopen();
        QCOMPARE(Importing(book).count(u"invoice"_s), invoices);
    }

    void aPurchaseInvoice()
    {
        std::optional<TestBook> made = newBook(u"SQLite"_s);
        TestBook& book = *made;
        OwnCompany us;
        us.name = u"Garage Maes"_s; // the buyer of the invoice
        us.vatNumber = u"NL999999990B01"_s;
        us.isConfirmed = true;
        Importing::setCompany(book.database(), us);
        book.close();
        const Answer answer = cli(book, {u"--lang"_s, u"nl"_s, u"import"_s, QStringLiteral(TEGOED_TEST_DATA "/invoice.xml")});
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(answer.out.contains(u"geweigerd: 1"_s), qPrintable(answer.out));
        book.reopen();
        QCOMPARE(Importing(book).count(u"invoice"_s), 0);
        QCOMPARE(Importing(book).count(u"debtor"_s), 0);
    }

    void forPeopleInBothLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nl") << u"nl"_s << QStringList{u"nieuw: 2"_s, u"2 nieuwe debiteuren"_s, u"tegoed-cli import undo 1"_s, u"XYZ"_s};
        QTest::newRow("en") << u"en"_s << QStringList{u"new: 2"_s, u"2 new debtors"_s, u"tegoed-cli import undo 1"_s, u"XYZ"_s};
    }
    void forPeopleInBothLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, words);
        std::optional<TestBook> book = newBook(u"SQLite"_s);
        book->close();
        const Answer answer = cli(*book, {u"--lang"_s, language, u"import"_s, written(u"list.csv"_s, QByteArray(kHeader) + kGood + kBad)});
        QCOMPARE(answer.exitCode, 1);
        for (const QString& word : words)
            QVERIFY2(answer.out.contains(word), qPrintable(answer.out));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("expected");
        QTest::newRow("no file") << QStringList{u"import"_s} << 2;
        QTest::newRow("a file that is not there") << QStringList{u"import"_s, u"/nowhere/list.csv"_s} << 2;
        QTest::newRow("a kind nobody knows") << QStringList{u"import"_s, u"--as"_s, u"poem"_s, u"x"_s} << 2;
        QTest::newRow("undo without a number") << QStringList{u"import"_s, u"undo"_s} << 2;
        QTest::newRow("undo of one that never was") << QStringList{u"import"_s, u"undo"_s, u"99"_s} << 2;
        QTest::newRow("another day than today") << QStringList{u"--today"_s, u"2026-01-01"_s, u"import"_s, u"x.csv"_s} << 2;
    }
    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, expected);
        std::optional<TestBook> book = newBook(u"SQLite"_s);
        book->close();
        QCOMPARE(cli(*book, arguments).exitCode, expected);
    }
};

QTEST_GUILESS_MAIN(TestImportCli)
#include "test_import_cli.moc"
