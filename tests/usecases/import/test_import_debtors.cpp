#include "tests/usecases/import/import_fixture.h"

#include "core/storage/stores/debtor_store.h"

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kDebtors = "Debiteurnummer;Naam;E-mail;Telefoon;Adres;Postcode;Plaats;Land;Btw-nummer;KvK-nummer;IBAN;Groep;Kredietlimiet;Notitie\n";

QByteArray debtors(const QStringList& rows)
{
    return kDebtors + rows.join(u'\n').toUtf8() + '\n';
}

/// One debtor who is in the book, in full.
const auto kMaes = u"1001;Garage Maes B.V.;info@maes.example;030-2345678;Kade 1;3511 AB;Utrecht;NL;NL861234567B01;12345678;NL91ABNA0417164300;Vast;1.000,50;"_s;

} // namespace

class TestImportDebtors final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsIt_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("expectedWarnings");
        const auto add = [](const char* name, const char* row, const char* expected, const char* warned = "") {
            for (const char* engine : {"SQLite", "PostgreSQL"})
                QTest::addRow("%s, %s", name, engine) << QString::fromLatin1(engine) << QString::fromUtf8(row) << QString::fromLatin1(expected)
                                                      << QString::fromLatin1(warned);
        };
        add("the number, the rest empty", "1001;Garage Maes B.V.;;;;;;;;;;;;", "unchanged");
        add("the number, another spelling of the name", "1001;Garage Maes BV;;;;;;;;;;;;", "updated: name");
        add("the number, a new e-mail", "1001;Garage Maes B.V.;nieuw@maes.example;;;;;;;;;;;", "updated: email");
        add("the number, but another VAT number", "1001;Iemand Anders;;;;;;;NL999999999B01;;;;;", "new");
        add("the VAT number with dots", ";Maes Holding;;;;;;;NL.8612.34.567.B.01;;;;;", "updated: name");
        add("the registration number", ";Maes Holding;;;;;;;;12345678;;;;", "updated: name");
        add("the registration number, another VAT number", ";Maes Holding;;;;;;;NL999999999B01;12345678;;;;", "new", "look_alike");
        add("the account number with blanks", ";Maes;;;;;;;;;NL91 ABNA 0417 1643 00;;;", "updated: name");
        add("the e-mail with the name", ";garage maes bv;INFO@maes.example;;;;;;;;;;;", "updated: name,email");
        add("the e-mail with another name", ";Piet;info@maes.example;;;;;;;;;;;", "new", "look_alike");
        add("the name in capitals", ";GARAGE MAES BV;;;;;;;;;;;;", "updated: name");
        add("the name, living elsewhere", ";Garage Maes B.V.;;;;9999 ZZ;;;;;;;;", "new", "look_alike");
        add("the name, another number", "2002;Garage Maes B.V.;;;;;;;;;;;;", "new", "look_alike");
        add("the name with its words turned", ";Maes Garage;;;;;;;;;;;;", "new", "look_alike");
        add("nobody we know", "2002;Piet Jansen;;;;;;;;;;;;", "new");
        add("an account number that is wrong", "2002;Piet Jansen;;;;;;;;;NL91ABNA0417164301;;;", "new", "invalid_iban");
        add("an address that moved", "1001;Garage Maes B.V.;;;Laan 2;3512 CD;Utrecht;;;;;;;", "updated: street,postal_code");
        add("another group and limit", "1001;Garage Maes B.V.;;;;;;;;;;Nieuw;2.000,50;", "updated: group,credit_limit");
        add("the same group and limit", "1001;Garage Maes B.V.;;;;;;;;;;Vast;1.000,50;", "unchanged");
    }

    void whoIsIt()
    {
        QFETCH(QString, row);
        QFETCH(QString, expected);
        QFETCH(QString, expectedWarnings);
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        importing.import(debtors({kMaes}), u"debtors.csv"_s);
        const QStringList before = importing.state();
        // The limit of the second row settles the decimal sign.
        const QString other = u"3003;De Bakker;;;;;;;;;;;10,50;"_s;
        const ImportPlan plan = importing.plan(debtors({row, other}), u"debtors.csv"_s);
        QCOMPARE(plan.rows.size(), 2);
        QCOMPARE(outcome(plan.rows.at(0)), expected);
        QCOMPARE(warnings(plan.rows.at(0)).join(u','), expectedWarnings);
        QCOMPARE(importing.state(), before);
        const auto accepted = importing.accept(plan);
        QVERIFY(accepted);
        QCOMPARE(accepted->newDebtors, expected == u"new" ? 2 : 1);
        QCOMPARE(importing.value(u"SELECT COUNT(*) FROM debtor"_s).toInt(), expected == u"new" ? 3 : 2);
        // And the exact way back.
        QVERIFY(importing.undo(accepted->batch));
        QCOMPARE(importing.state(), before);
    }

    void emptyNeverOverwritesWhatWasTyped_data() { addEngines(); }
    void emptyNeverOverwritesWhatWasTyped()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        importing.import(debtors({kMaes}), u"debtors.csv"_s);
        importing.import(debtors({u"1001;Garage Maes B.V.;nieuw@maes.example;;;;;;;;;;;"_s}), u"later.csv"_s);
        const auto column = [&](const QString& name) { return importing.value(u"SELECT %1 FROM debtor"_s.arg(name)); };
        QCOMPARE(column(u"email"_s), u"nieuw@maes.example"_s);
        QCOMPARE(column(u"phone"_s), u"+31302345678"_s);
        QCOMPARE(column(u"street"_s), u"Kade 1"_s);
        QCOMPARE(column(u"iban"_s), u"NL91ABNA0417164300"_s);
        QCOMPARE(column(u"vat_number"_s), u"NL861234567B01"_s);
        QCOMPARE(column(u"credit_limit_minor"_s), u"100050"_s);
    }

    void anInvoiceFillsWhatIsEmptyAndReplacesNothing_data() { addEngines(); }
    void anInvoiceFillsWhatIsEmptyAndReplacesNothing()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        importing.import(debtors({u"1001;Garage Maes;info@maes.example;;;;;;;;;;;"_s}), u"debtors.csv"_s);
        const QStringList before = importing.state();
        const QByteArray invoices = "Factuurnummer;Debiteurnummer;Debiteur;Factuurdatum;Vervaldatum;Bedrag;E-mail;Plaats\n"
                                    "2026-1;1001;Maes Garage;13-10-2026;31-10-2026;1,50;ander@maes.example;Gent\n";
        const ImportPlan plan = importing.plan(invoices);
        QCOMPARE(outcomes(plan), QStringList{u"new"_s});
        QCOMPARE(plan.rows.at(0).changedFields, QStringList{u"debtor.city"_s});
        const auto accepted = importing.accept(plan);
        QVERIFY(accepted);
        QCOMPARE(importing.value(u"SELECT name FROM debtor"_s), u"Garage Maes"_s);
        QCOMPARE(importing.value(u"SELECT email FROM debtor"_s), u"info@maes.example"_s);
        QCOMPARE(importing.value(u"SELECT city FROM debtor"_s), u"Gent"_s);
        QVERIFY(importing.undo(accepted->batch));
        QCOMPARE(importing.state(), before);
    }

    void businessOrConsumerIsGuessedWithAReason_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("track");
        const auto add = [](const char* name, const char* row, const char* kind, const char* reason, const char* track) {
            QTest::newRow(name) << u"SQLite"_s << QString::fromUtf8(row) << QString::fromLatin1(kind) << QString::fromLatin1(reason)
                                << QString::fromLatin1(track);
        };
        add("a VAT number", "1;Jansen;;;;;;NL;NL861234567B01;;;;;", "business", "vat_number", "nl-b2b");
        add("a registration number", "1;Jansen;;;;;;BE;;0477472701;;;;", "business", "registration_number", "be-b2b");
        add("a legal form", "1;Jansen B.V.;;;;;;;;;;;;", "business", "legal_form", "nl-b2b");
        add("nothing", "1;Jansen;;;;;;BE;;;;;;", "consumer", "none", "be-b2c");
        add("abroad", "1;Jansen GmbH;;;;;;DE;;;;;;", "business", "legal_form", "other");
        add("a municipality", "1;Gemeente Utrecht;;;;;;;;;;;;", "public_body", "public_name", "nl-b2b");
    }
    void businessOrConsumerIsGuessedWithAReason()
    {
        QFETCH(QString, row);
        QFETCH(QString, kind);
        QFETCH(QString, reason);
        QFETCH(QString, track);
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        importing.import(debtors({row, u"2;x;;;;;;;;;;;10,50;"_s}), u"debtors.csv"_s);
        QCOMPARE(importing.value(u"SELECT kind FROM debtor WHERE number = '1'"_s), kind);
        QCOMPARE(importing.value(u"SELECT kind_reason FROM debtor WHERE number = '1'"_s), reason);
        QCOMPARE(importing.value(u"SELECT kind_assumed FROM debtor WHERE number = '1'"_s), u"1"_s);
        QCOMPARE(importing.value(u"SELECT legal_track FROM debtor WHERE number = '1'"_s), track);
    }

    void twoOfOneNameStayTwo_data() { addEngines(); }
    void twoOfOneNameStayTwo()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        importing.import(debtors({u"1001;J. de Vries;;;;1111 AA;;;;;;;;"_s, u"1002;J. de Vries;;;;2222 BB;;;;;;;1,50;"_s}), u"debtors.csv"_s);
        QCOMPARE(importing.count(u"debtor"_s), 2);
        // A list that only says the name cannot know which: a third one, told to look alike, for a person to merge.
        const ImportPlan plan = importing.plan("Factuurnummer;Debiteur;Factuurdatum;Vervaldatum;Bedrag\n"
                                               "2026-1;J. de Vries;13-10-2026;31-10-2026;1,50\n2026-2;J. de Vries;13-10-2026;31-10-2026;2,50\n");
        QCOMPARE(outcomes(plan), (QStringList{u"new"_s, u"new"_s}));
        QCOMPARE(warnings(plan.rows.at(0)), QStringList{u"look_alike"_s});
        QCOMPARE(plan.newDebtors, 1);
    }

    void overTheCreditLimitIsAWarning_data() { addEngines(); }
    void overTheCreditLimitIsAWarning()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        importing.import(debtors({kMaes}), u"debtors.csv"_s); // 1000.50
        const QByteArray head = "Factuurnummer;Debiteurnummer;Debiteur;Factuurdatum;Vervaldatum;Bedrag;Valuta\n";
        importing.import(head + "1;1001;Garage Maes B.V.;13-10-2026;31-10-2026;600,50;EUR\n");
        const ImportPlan plan = importing.plan(head + "2;1001;Garage Maes B.V.;13-10-2026;31-10-2026;400,00;EUR\n"
                                                      "3;1001;Garage Maes B.V.;13-10-2026;31-10-2026;900,50;USD\n"
                                                      "4;1001;Garage Maes B.V.;13-10-2026;31-10-2026;0,01;EUR\n");
        QCOMPARE(outcomes(plan), (QStringList{u"new"_s, u"new"_s, u"new"_s}));
        QCOMPARE(warnings(plan.rows.at(0)), QStringList());
        QCOMPARE(warnings(plan.rows.at(1)), QStringList()); // dollars are another matter
        QCOMPARE(warnings(plan.rows.at(2)), QStringList{u"over_credit_limit"_s});
        QCOMPARE(plan.rows.at(2).problems.first().arguments, (QStringList{u"1000.50 EUR"_s, u"1000.51 EUR"_s}));
        QVERIFY(importing.accept(plan)); // and no more than a warning
    }

    void foreignTextIsCleanedBeforeItIsStored_data() { addEngines(); }
    void foreignTextIsCleanedBeforeItIsStored()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        importing.import(debtors({u"1001;Garage \u202E<b>Maes</b>\u0007 =1+1;;;;;;;;;;;10,50;"_s}), u"debtors.csv"_s);
        QCOMPARE(importing.value(u"SELECT name FROM debtor"_s), u"Garage <b>Maes</b> =1+1"_s);
    }

    void theSameListAfterAnEditChangesNothing_data() { addEngines(); }
    void theSameListAfterAnEditChangesNothing()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        importing.import(debtors({kMaes}), u"debtors.csv"_s);
        {
            Transaction transaction(book.database());
            DebtorStore store(book.database());
            auto maes = *store.find(store.ofBatch(BatchId{1}).front());
            maes.data.email = u"kim@maes.example"_s;
            QVERIFY(store.update(maes.id, maes.version, maes.data, maes.track));
            transaction.commit();
        }
        const ImportPlan plan = importing.plan(debtors({kMaes}), u"debtors.csv"_s);
        QVERIFY(plan.alreadyImported.at(0));
        QCOMPARE(outcomes(plan), QStringList{u"unchanged"_s});
    }
};

QTEST_GUILESS_MAIN(TestImportDebtors)
#include "test_import_debtors.moc"
