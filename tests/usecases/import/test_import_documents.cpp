#include "core/usecases/debtors.h"
#include "core/usecases/escalation/direct_debit.h"
#include "tests/usecases/import/import_fixture.h"

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kHeader = "Factuurnummer;Debiteurnummer;Debiteur;Factuurdatum;Vervaldatum;Bedrag;Betaald;Valuta;Omschrijving\n";

QByteArray list(const QStringList& rows)
{
    return kHeader + rows.join(u'\n').toUtf8() + '\n';
}

} // namespace

class TestImportDocuments final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {}

    void oneRowOfAList_data()
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
        add("an invoice", "2026-1;1001;Garage Maes;01-10-2026;31-10-2026;1.210,00;;EUR;", "new");
        add("without currency it is the book's", "2026-1;1001;Garage Maes;01-10-2026;31-10-2026;1.210,00;;;", "new");
        add("a credit note by its sign", "2026-1;1001;Garage Maes;01-10-2026;31-10-2026;-121,00;;EUR;", "new");
        add("another currency", "2026-1;1001;Garage Maes;01-10-2026;31-10-2026;1.210,00;;USD;", "new");
        add("a currency that is none", "2026-1;1001;Garage Maes;01-10-2026;31-10-2026;1.210,00;;XYZ;", "rejected: unknown_currency");
        add("an amount of zero", "2026-1;1001;Garage Maes;01-10-2026;31-10-2026;0,00;;EUR;", "rejected: zero_amount", "zero_amount");
        add("an absurd amount", "2026-1;1001;Garage Maes;01-10-2026;31-10-2026;1.000.000.000,00;;EUR;", "rejected: amount_too_large");
        add("31 February", "2026-1;1001;Garage Maes;31-02-2026;31-10-2026;1.210,00;;EUR;", "rejected: invalid_date");
        add("today", "2026-1;1001;Garage Maes;25-11-2026;31-12-2026;1.210,00;;EUR;", "new");
        add("tomorrow", "2026-1;1001;Garage Maes;26-11-2026;31-12-2026;1.210,00;;EUR;", "new", "future_date");
        add("in 60 days", "2026-1;1001;Garage Maes;24-01-2027;31-01-2027;1.210,00;;EUR;", "new", "future_date");
        add("in 61 days", "2026-1;1001;Garage Maes;25-01-2027;31-01-2027;1.210,00;;EUR;", "rejected: future_date");
        add("the year 1989", "2026-1;1001;Garage Maes;01-10-1989;31-10-1989;1.210,00;;EUR;", "rejected: implausible_date,implausible_date");
        add("due on the day of issue", "2026-1;1001;Garage Maes;01-10-2026;01-10-2026;1.210,00;;EUR;", "new");
        add("due the day before issue", "2026-1;1001;Garage Maes;01-10-2026;30-09-2026;1.210,00;;EUR;", "new", "due_before_issue");
        add("due 366 days before issue", "2026-1;1001;Garage Maes;01-10-2026;30-09-2025;1.210,00;;EUR;", "new", "due_before_issue");
        add("due 367 days before issue", "2026-1;1001;Garage Maes;01-10-2026;29-09-2025;1.210,00;;EUR;", "rejected: due_before_issue", "due_before_issue");
        add("no due date", "2026-1;1001;Garage Maes;01-10-2026;;1.210,00;;EUR;", "new", "due_date_computed");
        add("no debtor", "2026-1;;;01-10-2026;31-10-2026;1.210,00;;EUR;", "rejected: missing");
    }

    void oneRowOfAList()
    {
        QFETCH(QString, row);
        QFETCH(QString, expected);
        QFETCH(QString, expectedWarnings);
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        // A second row settles the order of dates and the decimal sign, as in any real list.
        const ImportPlan plan = importing.plan(list({row, u"2026-99;1002;De Vries;13-10-2026;31-10-2026;1.000,50;;EUR;"_s}));
        QCOMPARE(plan.rows.size(), 2);
        QCOMPARE(outcome(plan.rows.at(0)), expected);
        QCOMPARE(warnings(plan.rows.at(0)).join(u','), expectedWarnings);
        QCOMPARE(outcome(plan.rows.at(1)), u"new"_s);
        QCOMPARE(importing.count(u"invoice"_s), 0); // planning stores nothing

        const bool comesIn = expected == u"new";
        const auto accepted = importing.accept(plan);
        QVERIFY(accepted);
        QCOMPARE(accepted->newCount, comesIn ? 2 : 1);
        QCOMPARE(accepted->rejectedCount, comesIn ? 0 : 1);
        QCOMPARE(importing.count(u"invoice"_s), comesIn ? 2 : 1);
        QCOMPARE(importing.brokenSums(), QStringList());
    }

    void whatIsStored_data() { addEngines(); }
    void whatIsStored()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        importing.import(list({u"2026-1;1001;Garage Maes;01-10-2026;31-10-2026;1.210,00;;EUR;onderhoud cv"_s,
                               u"2026-2;1001;Garage Maes;13-10-2026;;-121,00;;EUR;"_s}));
        const auto column = [&](const QString& name, const char* number) {
            return importing.value(u"SELECT %1 FROM invoice WHERE number = '%2'"_s.arg(name, QString::fromLatin1(number)));
        };
        QCOMPARE(column(u"amount_minor"_s, "2026-1"), u"121000"_s);
        QCOMPARE(column(u"open_minor"_s, "2026-1"), u"121000"_s);
        QCOMPARE(column(u"kind"_s, "2026-1"), u"invoice"_s);
        QCOMPARE(column(u"description"_s, "2026-1"), u"onderhoud cv"_s);
        QCOMPARE(column(u"due_computed"_s, "2026-1"), u"0"_s);
        QCOMPARE(column(u"kind"_s, "2026-2"), u"credit_note"_s);
        QCOMPARE(column(u"amount_minor"_s, "2026-2"), u"-12100"_s);
        QCOMPARE(column(u"due_computed"_s, "2026-2"), u"1"_s);
        // 13 October and the book's 30 days.
        QCOMPARE(column(u"due_day"_s, "2026-2"), QString::number(Date(2026, 11, 12).dayNumber()));
        QCOMPARE(importing.count(u"debtor"_s), 1);
        QCOMPARE(importing.value(u"SELECT number FROM debtor"_s), u"1001"_s);
        QCOMPARE(importing.value(u"SELECT legal_track FROM debtor"_s), u"nl-b2c"_s); // unsure counts as consumer
        QCOMPARE(importing.value(u"SELECT kind_assumed FROM debtor"_s), u"1"_s);
    }

    void theSameFileTwiceAddsNothing_data() { addEngines(); }
    void theSameFileTwiceAddsNothing()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        const QByteArray bytes = list({u"2026-1;1001;Garage Maes;01-10-2026;31-10-2026;1.210,00;500,00;EUR;"_s,
                                       u"2026-2;1002;De Vries;13-10-2026;;121,00;;EUR;"_s});
        importing.import(bytes);
        const QStringList before = importing.state();
        const ImportPlan again = importing.plan(bytes);
        QCOMPARE(outcomes(again), (QStringList{u"unchanged"_s, u"unchanged"_s}));
        QVERIFY(again.alreadyImported.at(0));
        QVERIFY(!again.hasAnythingToDo());
        const auto accepted = importing.accept(again);
        QVERIFY(!accepted);
        QCOMPARE(accepted.error().code, Error::Code::NothingToDo);
        QCOMPARE(importing.state(), before);
        QCOMPARE(importing.count(u"import_batch"_s), 1);
    }

    void theSameInvoiceFromAnotherFile_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("difference");
        const auto add = [](const char* name, const char* row, const char* expected, const char* difference = "") {
            for (const char* engine : {"SQLite", "PostgreSQL"})
                QTest::addRow("%s, %s", name, engine)
                    << QString::fromLatin1(engine) << QString::fromUtf8(row) << QString::fromLatin1(expected) << QString::fromUtf8(difference);
        };
        add("equal", "2026-1;1001;Garage Maes;01-10-2026;31-10-2026;1.210,00;;EUR;cv", "unchanged");
        add("its number with blanks and zeros", "2026 - 0001;1001;Garage Maes;01-10-2026;31-10-2026;1.210,00;;EUR;", "unchanged");
        add("without a due date", "2026-1;1001;Garage Maes;01-10-2026;;1.210,00;;EUR;", "unchanged");
        add("another description", "2026-1;1001;Garage Maes;01-10-2026;31-10-2026;1.210,00;;EUR;ketel", "unchanged");
        add("another amount", "2026-1;1001;Garage Maes;01-10-2026;31-10-2026;1.210,01;;EUR;", "rejected: number_conflict",
            "amount 1210.00 EUR → 1210.01 EUR");
        add("another currency", "2026-1;1001;Garage Maes;01-10-2026;31-10-2026;1.210,00;;USD;", "rejected: number_conflict",
            "amount 1210.00 EUR → 1210.00 USD");
        add("another sign", "2026-1;1001;Garage Maes;01-10-2026;31-10-2026;-1.210,00;;EUR;", "rejected: number_conflict",
            "amount 1210.00 EUR → -1210.00 EUR");
        add("another day", "2026-1;1001;Garage Maes;02-10-2026;31-10-2026;1.210,00;;EUR;", "rejected: number_conflict",
            "issue_date 2026-10-01 → 2026-10-02");
        add("another due date", "2026-1;1001;Garage Maes;01-10-2026;01-11-2026;1.210,00;;EUR;", "rejected: number_conflict",
            "due_date 2026-10-31 → 2026-11-01");
        add("paid in part since", "2026-1;1001;Garage Maes;01-10-2026;31-10-2026;1.210,00;210,00;EUR;", "updated: paid");
    }

    void theSameInvoiceFromAnotherFile()
    {
        QFETCH(QString, row);
        QFETCH(QString, expected);
        QFETCH(QString, difference);
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        const QString other = u"2026-9;1002;De Vries;13-10-2026;31-10-2026;1.000,50;;EUR;x"_s;
        importing.import(list({u"2026-1;1001;Garage Maes;01-10-2026;31-10-2026;1.210,00;;EUR;cv"_s, other}));
        const ImportPlan plan = importing.plan(list({row, other, {}}));
        QVERIFY(!plan.alreadyImported.at(0));
        QCOMPARE(outcome(plan.rows.at(0)), expected);
        QCOMPARE(outcome(plan.rows.at(1)), u"unchanged"_s);
        if (!difference.isEmpty())
            QCOMPARE(plan.rows.at(0).problems.last().arguments, QStringList{difference});
        QVERIFY(plan.rows.at(0).invoice.isValid());
        if (expected.startsWith(u"updated")) {
            QVERIFY(importing.accept(plan));
            QCOMPARE(importing.value(u"SELECT open_minor FROM invoice WHERE number = '2026-1'"_s), u"100000"_s);
            QCOMPARE(importing.brokenSums(), QStringList());
            // And again nothing, although the file says paid.
            QCOMPARE(outcome(importing.plan(list({row, other, u"2026-10;1002;De Vries;14-10-2026;31-10-2026;1,50;;EUR;x"_s})).rows.at(0)),
                     u"unchanged"_s);
        } else {
            QCOMPARE(importing.accept(plan).error().code, Error::Code::NothingToDo);
        }
    }

    void duplicatesInside_data() { addEngines(); }
    void duplicatesInside()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        QList<formats::FileRecord> files = Importing::read(list({u"2026-1;1001;Garage Maes;01-10-2026;31-10-2026;1.210,00;;EUR;"_s,
                                                                 u"2026-0001;1001;Garage Maes;01-10-2026;31-10-2026;999,00;;EUR;"_s,
                                                                 u"2026-2;1001;Garage Maes;13-10-2026;31-10-2026;5,00;;EUR;"_s}));
        files += Importing::read(list({u"2026-1;1001;Garage Maes;01-10-2026;31-10-2026;1.210,00;;EUR;"_s,
                                       u"2026-2;1001;Garage Maes;13-10-2026;31-10-2026;6,00;;EUR;"_s}),
                                 u"b.csv"_s);
        const ImportPlan plan = importing.plan(files);
        QCOMPARE(outcomes(plan), (QStringList{u"new"_s, u"rejected: duplicate_in_file"_s, u"new"_s, u"unchanged"_s, u"rejected: number_conflict"_s}));
        QCOMPARE(plan.rows.at(3).sameAs, 0);
        const auto accepted = importing.accept(plan);
        QVERIFY(accepted);
        QCOMPARE(accepted->newCount, 2);
        QCOMPARE(accepted->unchangedCount, 1);
        QCOMPARE(accepted->rejectedCount, 2);
        QCOMPARE(plan.count(ImportAction::New, 0), 2);
        QCOMPARE(plan.count(ImportAction::New, 1), 0);
    }

    void severalCurrenciesStayApart_data() { addEngines(); }
    void severalCurrenciesStayApart()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        const ImportPlan plan = importing.plan(list({u"1;1001;Garage Maes;01-10-2026;31-10-2026;100,50;;EUR;"_s,
                                                     u"2;1001;Garage Maes;13-10-2026;31-10-2026;200,00;;USD;"_s,
                                                     u"3;1001;Garage Maes;13-10-2026;31-10-2026;-0,50;;EUR;"_s,
                                                     u"4;1001;Garage Maes;13-10-2026;31-10-2026;700;;JPY;"_s}));
        QCOMPARE(plan.totals, (QList<Money>{Money(10'000, Currency::euro()), Money(20'000, *Currency::fromCode(u"USD")),
                                            Money(700, *Currency::fromCode(u"JPY"))}));
        QVERIFY(importing.accept(plan));
        QCOMPARE(importing.value(u"SELECT amount_minor FROM invoice WHERE number = '4'"_s), u"700"_s); // yen have no cents
    }

    void aPaidPartIsAPaymentOfItsOwn_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("paid");
        QTest::addColumn<qint64>("open");
        QTest::addColumn<qint64>("unallocated");
        for (const char* engine : {"SQLite", "PostgreSQL"}) {
            const auto name = QString::fromLatin1(engine);
            QTest::addRow("nothing paid, %s", engine) << name << u"0,00"_s << qint64(121'000) << qint64(-1);
            QTest::addRow("a part, %s", engine) << name << u"500,00"_s << qint64(71'000) << qint64(0);
            QTest::addRow("all, %s", engine) << name << u"1.210,00"_s << qint64(0) << qint64(0);
            QTest::addRow("too much, %s", engine) << name << u"1.310,00"_s << qint64(0) << qint64(10'000);
        }
    }
    void aPaidPartIsAPaymentOfItsOwn()
    {
        QFETCH(QString, paid);
        QFETCH(qint64, open);
        QFETCH(qint64, unallocated);
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        importing.import(list({u"2026-1;1001;Garage Maes;01-10-2026;31-10-2026;1.210,00;%1;EUR;"_s.arg(paid),
                               u"2026-9;1002;De Vries;13-10-2026;31-10-2026;1.000,50;;EUR;x"_s}));
        QCOMPARE(importing.value(u"SELECT open_minor FROM invoice WHERE number = '2026-1'"_s).toLongLong(), open);
        QCOMPARE(importing.count(u"payment"_s), unallocated < 0 ? 0 : 1);
        if (unallocated >= 0) {
            QCOMPARE(importing.value(u"SELECT unallocated_minor FROM payment"_s).toLongLong(), unallocated);
            // The list ties out on every day from the invoice on.
            QCOMPARE(importing.value(u"SELECT effective_day FROM allocation"_s).toInt(), Date(2026, 10, 1).dayNumber());
            // And once more from another list: nothing is booked twice.
            QCOMPARE(outcome(importing.plan(list({u"2026-1;1001;Garage Maes;01-10-2026;31-10-2026;1.210,00;%1;EUR;y"_s.arg(paid),
                                                  u"2026-9;1002;De Vries;13-10-2026;31-10-2026;1.000,50;;EUR;x"_s})).rows.at(0)),
                     u"updated: description"_s);
        }
        QCOMPARE(importing.brokenSums(), QStringList());
    }

    void theDebtorsOwnTermComesFirst_data() { addEngines(); }
    void theDebtorsOwnTermComesFirst()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        importing.import("Debiteurnummer;Naam;E-mail;Betaaltermijn\n1001;Garage Maes;info@maes.example;14\n1002;De Vries;;\n", u"debtors.csv"_s);
        importing.import(list({u"2026-1;1001;Garage Maes;01-10-2026;;1.210,00;;EUR;"_s, u"2026-2;1002;De Vries;13-10-2026;;5,50;;EUR;"_s}));
        QCOMPARE(importing.value(u"SELECT due_day FROM invoice WHERE number = '2026-1'"_s).toInt(), Date(2026, 10, 15).dayNumber());
        QCOMPARE(importing.value(u"SELECT due_day FROM invoice WHERE number = '2026-2'"_s).toInt(), Date(2026, 11, 12).dayNumber());
    }

    void aMandateHoldsForInvoicesThatComeIn_data() { addEngines(); }
    void aMandateHoldsForInvoicesThatComeIn()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        importing.import("Debiteurnummer;Naam;E-mail;Betaaltermijn\n1001;Garage Maes;;\n1002;De Vries;;\n1003;Maes Garage BV;;\n", u"debtors.csv"_s);
        const auto debtor = [&](const QString& number) { return DebtorId{importing.value(u"SELECT id FROM debtor WHERE number = '%1'"_s.arg(number)).toLongLong()}; };
        const auto collected = [&](const QString& number) {
            return importing.value(u"SELECT is_direct_debit FROM invoice WHERE number = '%1'"_s.arg(number)) == u"1";
        };
        BookSession& session = importing.session();
        QVERIFY(setMandate(session, debtor(u"1001"_s), true));
        importing.import(list({u"2026-1;1001;Garage Maes;01-10-2026;;1.210,00;;EUR;"_s, u"2026-2;1002;De Vries;13-10-2026;;5,50;;EUR;"_s}));
        QVERIFY(collected(u"2026-1"_s));
        QVERIFY(!collected(u"2026-2"_s));
        QVERIFY(mergeDebtors(session, debtor(u"1003"_s), debtor(u"1001"_s))); // It comes along.
        importing.import(list({u"2026-3;1001;Garage Maes;14-10-2026;;10,00;;EUR;"_s, u"2026-4;1003;Maes Garage BV;14-10-2026;;20,00;;EUR;"_s}));
        QVERIFY(collected(u"2026-3"_s));
        QVERIFY(collected(u"2026-4"_s));
        QVERIFY(setMandate(session, debtor(u"1003"_s), false));
        QVERIFY(!collected(u"2026-4"_s));
        importing.import(list({u"2026-5;1003;Maes Garage BV;15-10-2026;;20,00;;EUR;"_s}));
        QVERIFY(!collected(u"2026-5"_s));
    }

    void aPrintedDueDateReplacesAComputedOne_data() { addEngines(); }
    void aPrintedDueDateReplacesAComputedOne()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        importing.import(list({u"2026-1;1001;Garage Maes;01-10-2026;;1.210,00;;EUR;"_s, u"2026-2;1002;De Vries;13-10-2026;;5,50;;EUR;"_s}));
        const QStringList before = importing.state();
        const ImportPlan plan = importing.plan(list({u"2026-1;1001;Garage Maes;01-10-2026;15-10-2026;1.210,00;;EUR;"_s}));
        QCOMPARE(outcomes(plan), QStringList{u"updated: due_date"_s});
        const auto accepted = importing.accept(plan);
        QVERIFY(accepted);
        QCOMPARE(importing.value(u"SELECT due_day FROM invoice WHERE number = '2026-1'"_s).toInt(), Date(2026, 10, 15).dayNumber());
        QCOMPARE(importing.value(u"SELECT due_computed FROM invoice WHERE number = '2026-1'"_s), u"0"_s);
        QVERIFY(importing.undo(accepted->batch));
        QCOMPARE(importing.state(), before);
    }

    void skippedRowsStayOut_data() { addEngines(); }
    void skippedRowsStayOut()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        const ImportPlan plan = importing.plan(list({u"2026-1;1001;Garage Maes;01-10-2026;31-10-2026;1.210,00;;EUR;"_s,
                                                     u"2026-2;1002;De Vries;13-10-2026;31-10-2026;5,50;;EUR;"_s}));
        const auto accepted = importing.accept(plan, {false, {1}, {}});
        QVERIFY(accepted);
        QCOMPARE(accepted->newCount, 1);
        QCOMPARE(importing.count(u"invoice"_s), 1);
        QCOMPARE(importing.value(u"SELECT name FROM debtor"_s), u"Garage Maes"_s); // whom nobody needs is not made
        QCOMPARE(importing.count(u"debtor"_s), 1);
    }

    void oneEventPerCaseAndBatch_data() { addEngines(); }
    void oneEventPerCaseAndBatch()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        importing.import(list({u"2026-1;1001;Garage Maes;01-10-2026;31-10-2026;1.210,00;500,00;EUR;"_s,
                               u"2026-2;1002;De Vries;13-10-2026;31-10-2026;5,50;;EUR;"_s,
                               u"2026-3;1001;Garage Maes;13-10-2026;31-10-2026;10,00;;EUR;"_s}));
        QCOMPARE(importing.count(u"timeline_event"_s), 2);
        QCOMPARE(importing.value(u"SELECT COUNT(*) FROM timeline_event WHERE kind = 'import'"_s), u"2"_s);
        const QString body = importing.value(u"SELECT body FROM timeline_event e JOIN case_file c ON c.id = e.case_id "
                                             "JOIN debtor d ON d.id = c.debtor_id WHERE d.number = '1001'"_s);
        QVERIFY2(body.contains(u"\"new\":2"_s) && body.contains(u"\"payments\":1"_s) && body.contains(u"\"sums\":{\"EUR\":122000}"_s),
                 qPrintable(body));
        QVERIFY(body.contains(u"\"digest\":\""_s));
        QVERIFY2(!body.contains(u"Maes"_s), "a name must not stand in the chain");
        QCOMPARE(importing.count(u"timeline_link"_s), 4); // three invoices, one payment
    }

    void problemsAndMappingAreKept_data() { addEngines(); }
    void problemsAndMappingAreKept()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        ImportPlan plan = importing.plan(list({u"2026-1;1001;Garage Maes;01-10-2026;;1.210,00;;EUR;"_s,
                                               u"2026-2;1002;De Vries;13-10-2026;31-10-2026;5,50;;XYZ;"_s}));
        plan.mapping = u"{\"name\":\"Eigen\"}"_s;
        QVERIFY(importing.accept(plan, {false, {}, u"Eigen"_s}));
        const QString problems = importing.value(u"SELECT problems FROM import_file"_s);
        QVERIFY2(problems.contains(u"unknown_currency"_s) && problems.contains(u"due_date_computed"_s), qPrintable(problems));
        QCOMPARE(importing.value(u"SELECT content FROM column_mapping WHERE name = 'Eigen'"_s), plan.mapping);
        QCOMPARE(importing.value(u"SELECT mapping FROM import_batch"_s), plan.mapping);
    }
};

QTEST_GUILESS_MAIN(TestImportDocuments)
#include "test_import_documents.moc"
