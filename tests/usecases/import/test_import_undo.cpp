#include "core/storage/stores/allocation_store.h"
#include "core/storage/stores/debtor_store.h"
#include "core/storage/stores/document_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/storage/stores/payment_store.h"
#include "core/storage/verify.h"
#include "tests/usecases/import/import_fixture.h"

#include <functional>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kFirst = "Factuurnummer;Debiteurnummer;Debiteur;Factuurdatum;Vervaldatum;Bedrag;Betaald;E-mail\n"
                        "2026-1;1001;Garage Maes;01-10-2026;31-10-2026;100,00;;info@maes.example\n"
                        "2026-2;1001;Garage Maes;05-10-2026;;50,00;20,00;\n"
                        "2026-3;1002;De Vries;13-10-2026;31-10-2026;-70,00;;\n";

/// What a person or program may do with what an import brought.
using Later = std::function<void(Database&)>;

void inTransaction(Database& database, const std::function<void()>& work)
{
    Transaction transaction(database);
    work();
    transaction.commit();
}

InvoiceId invoiceNumbered(Database& database, const QString& number)
{
    return InvoiceStore(database).byNumberKey(normalisedInvoiceNumber(number))->id;
}

DebtorId debtorNumbered(Database& database, const QString& number)
{
    return *DebtorStore(database).byNumber(number);
}

NewAllocation allocationTo(Database& database, const QString& number, std::int64_t cents)
{
    NewAllocation allocation{AllocationKind::WriteOff, {}, {}, {}, invoiceNumbered(database, number), {}, Money(cents, Currency::euro()),
                             Date(2026, 11, 1), {}, {}, u"kim"_s, u"2026-11-25T12:00:00.000Z"_s};
    allocation.debtor = InvoiceStore(database).find(allocation.invoice)->data.debtor;
    return allocation;
}

const std::pair<const char*, Later> kLater[] = {
    {"write_off", [](Database& database) { QVERIFY(AllocationStore(database).add(allocationTo(database, u"2026-1"_s, 10'000))); }},
    {"allocation",
     [](Database& database) {
         NewAllocation allocation = allocationTo(database, u"2026-1"_s, 4'000);
         allocation.kind = AllocationKind::Payment;
         allocation.payment = PaymentStore(database).insert({allocation.debtor, Date(2026, 11, 1), Money(4'000, Currency::euro()), {}, {}}, {},
                                                            u"2026-11-25T12:00:00.000Z"_s);
         QVERIFY(AllocationStore(database).add(allocation));
     }},
    {"allocation", // the credit note is used, for an invoice that was there before
     [](Database& database) {
         const DebtorId debtor = debtorNumbered(database, u"1002"_s);
         InvoiceStore invoices(database);
         const InvoiceData data{debtor, u"H-1"_s, InvoiceKind::Invoice, Date(2026, 10, 1), Date(2026, 10, 31), false, Money(9'000, Currency::euro()),
                                {}, {}, {}, {}, false, {}, {}};
         invoices.insert(data, invoiceContentKey(data), u"2026-11-25T12:00:00.000Z"_s);
         NewAllocation allocation = allocationTo(database, u"H-1"_s, 7'000);
         allocation.kind = AllocationKind::Credit;
         allocation.credit = invoiceNumbered(database, u"2026-3"_s);
         QVERIFY(AllocationStore(database).add(allocation));
     }},
    {"document",
     [](Database& database) {
         DocumentStore(database).insert({debtorNumbered(database, u"1001"_s), invoiceNumbered(database, u"2026-1"_s), u"attachment"_s, u"a.txt"_s,
                                         u"text/plain"_s, {}, u"2026-11-25T12:00:00.000Z"_s}, "a");
     }},
    {"debtor_used",
     [](Database& database) { DebtorStore(database).insertContact(debtorNumbered(database, u"1001"_s), {u"An"_s, {}, {}, {}}); }},
    {"debtor_used",
     [](Database& database) {
         DebtorStore(database).setMergedInto(debtorNumbered(database, u"1002"_s), debtorNumbered(database, u"1001"_s));
     }},
};

} // namespace

class TestImportUndo final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void afterUndoNothingIsLeft_data() { addEngines(); }
    void afterUndoNothingIsLeft()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        const QStringList before = importing.state();
        const auto accepted = importing.import(kFirst);
        QCOMPARE(accepted.undo.kind, UndoToken::Kind::ImportBatch);
        QVERIFY(importing.undo(accepted.batch));
        QCOMPARE(importing.state(), before);
        QCOMPARE(importing.brokenSums(), QStringList());
        // The story stays: one event of the import and one of its undo per case, the second about the first.
        QCOMPARE(importing.value(u"SELECT COUNT(*) FROM timeline_event WHERE kind = 'import_undone' AND corrects_id IN "
                                 "(SELECT id FROM timeline_event WHERE kind = 'import')"_s), u"2"_s);
        const auto again = importing.undo(accepted.batch);
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::NothingToDo);
        QCOMPARE(importing.undo(BatchId{77}).error().code, Error::Code::NotFound);
        // The same file is new again.
        const ImportPlan plan = importing.plan(kFirst);
        QVERIFY(!plan.alreadyImported.at(0));
        QCOMPARE(plan.count(ImportAction::New), 3);
        QCOMPARE(plan.newDebtors, 2);
        QVERIFY(importing.accept(plan));
    }

    void severalBatchesBackwards_data() { addEngines(); }
    void severalBatchesBackwards()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        const QList<QList<formats::FileRecord>> imports{
            Importing::read(kFirst),
            Importing::read("Debiteurnummer;Naam;E-mail;Plaats;Contactpersoon\n1001;Garage Maes B.V.;nieuw@maes.example;Gent;\n"
                            "1003;Piet;piet@example.com;;An Peters\n", u"debtors.csv"_s),
            Importing::read("Betaaldatum;Bedrag;Debiteurnummer;Factuurnummer;Betalingskenmerk\n20-10-2026;110,00;1001;2026-1, 2026-2;x\n"
                            "20-10-2026;5,50;1003;;y\n", u"payments.csv"_s),
            Importing::read("Factuurnummer;Debiteurnummer;Debiteur;Factuurdatum;Vervaldatum;Bedrag;Betaald;Omschrijving\n"
                            "2026-2;1001;Garage Maes;05-10-2026;20-10-2026;50,00;50,00;cv\n"
                            "2026-4;1001;Garage Maes;14-10-2026;20-10-2026;51,50;;ketel\n", u"later.csv"_s)};
        QList<QStringList> states{importing.state()};
        QList<BatchId> batches;
        for (const auto& files : imports) {
            batches += importing.import(files).batch;
            states += importing.state();
            QVERIFY(states.last() != states.at(states.size() - 2));
            QCOMPARE(importing.brokenSums(), QStringList());
        }
        for (qsizetype i = batches.size() - 1; i >= 0; --i) {
            const auto undone = importing.undo(batches.at(i));
            QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().arguments.join(u' ')));
            QCOMPARE(importing.state(), states.at(i));
            QCOMPARE(importing.brokenSums(), QStringList());
        }
    }

    void anEarlierBatchThatALaterOneUses_data() { addEngines(); }
    void anEarlierBatchThatALaterOneUses()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        const BatchId first = importing.import(kFirst).batch;
        importing.import("Betaaldatum;Bedrag;Debiteurnummer;Factuurnummer\n20-10-2026;10,50;1001;2026-1\n", u"payments.csv"_s);
        const QStringList before = importing.state();
        const auto undone = importing.undo(first);
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, Error::Code::DependsOnLater);
        QCOMPARE(undone.error().arguments, (QStringList{u"allocation"_s, u"2026-1"_s}));
        QCOMPARE(importing.state(), before);
    }

    void whatUsesItIsNamed_data()
    {
        addEngineColumn();
        QTest::addColumn<int>("later");
        for (int i = 0; i < static_cast<int>(std::size(kLater)); ++i)
            for (const char* engine : {"SQLite", "PostgreSQL"})
                QTest::addRow("%d %s, %s", i, kLater[i].first, engine) << QString::fromLatin1(engine) << i;
    }
    void whatUsesItIsNamed()
    {
        QFETCH(int, later);
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        const BatchId batch = importing.import(kFirst).batch;
        inTransaction(book.database(), [&] { kLater[later].second(book.database()); });
        const QStringList before = importing.state();
        const auto undone = importing.undo(batch);
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, Error::Code::DependsOnLater);
        QCOMPARE(undone.error().arguments.value(0), QString::fromLatin1(kLater[later].first));
        QVERIFY(!undone.error().arguments.value(1).isEmpty());
        QCOMPARE(importing.state(), before);
        QCOMPARE(importing.brokenSums(), QStringList());
    }

    void anAllocationTakenBackIsNoObstacle_data() { addEngines(); }
    void anAllocationTakenBackIsNoObstacle()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        const QStringList before = importing.state();
        const BatchId batch = importing.import(kFirst).batch;
        inTransaction(book.database(), [&] {
            AllocationStore store(book.database());
            const auto added = store.add(allocationTo(book.database(), u"2026-1"_s, 10'000));
            QVERIFY(added);
            QVERIFY(store.reverse(*added, u"kim"_s, u"2026-11-25T12:00:00.000Z"_s));
        });
        QVERIFY(importing.undo(batch));
        QCOMPARE(importing.state(), before);
    }

    void aFieldThatWasEditedSinceStopsIt_data() { addEngines(); }
    void aFieldThatWasEditedSinceStopsIt()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        importing.import(kFirst);
        const BatchId batch = importing.import("Debiteurnummer;Naam;E-mail;Plaats\n1001;Garage Maes;nieuw@maes.example;Gent\n", u"debtors.csv"_s).batch;
        const auto edit = [&](const std::function<void(DebtorData&)>& change) {
            inTransaction(book.database(), [&] {
                DebtorStore store(book.database());
                auto maes = *store.find(debtorNumbered(book.database(), u"1001"_s));
                change(maes.data);
                QVERIFY(store.update(maes.id, maes.version, maes.data, maes.track));
            });
        };
        // Another field does not matter and is kept; the same one does.
        edit([](DebtorData& data) { data.phone = u"+31302345678"_s; });
        edit([](DebtorData& data) { data.email = u"kim@maes.example"_s; });
        QCOMPARE(importing.undo(batch).error().arguments, (QStringList{u"debtor_changed"_s, u"Garage Maes"_s}));
        edit([](DebtorData& data) { data.email = u"nieuw@maes.example"_s; });
        QVERIFY(importing.undo(batch));
        QCOMPARE(importing.value(u"SELECT email FROM debtor WHERE number = '1001'"_s), u"info@maes.example"_s);
        QCOMPARE(importing.value(u"SELECT city FROM debtor WHERE number = '1001'"_s), QString());
        QCOMPARE(importing.value(u"SELECT phone FROM debtor WHERE number = '1001'"_s), u"+31302345678"_s);
    }

    /// The same files on the same day make the same book, byte for byte of its content, on either engine.
    void theSameBookOnBothEngines()
    {
        QStringList digests;
        for (const auto* engine : {"SQLite", "PostgreSQL"}) {
            std::optional<TestBook> book = newBook(QString::fromLatin1(engine));
            if (!book)
                QSKIP("not run: no PostgreSQL server on this machine");
            Importing importing(*book);
            importing.import(kFirst);
            QVERIFY(importing.undo(BatchId{1}));
            importing.import(Importing::read(kFirst) + Importing::readData(u"invoice.xml"_s));
            QCOMPARE(importing.brokenSums(), QStringList());
            digests += contentDigest(book->database());
        }
        QCOMPARE(digests.first(), digests.last());
    }

    /// Property: any mix of lists over any book, undone, is the book before.
    void randomImports_data() { addEngines(); }
    void randomImports()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        SeededRandom random(7);
        const auto pick = [&](std::uint64_t below) { return static_cast<int>(random.next() % below); };
        const auto anyList = [&](int serial) {
            QByteArray text = "Factuurnummer;Debiteurnummer;Debiteur;Factuurdatum;Vervaldatum;Bedrag;Betaald;Valuta;E-mail;Omschrijving\n"
                              "S-" + QByteArray::number(serial) + ";9;Zeker;13-10-2026;31-10-2026;1,50;;EUR;;\n";
            for (int row = 0; row < 25; ++row) {
                const int number = pick(60), debtor = number % 7, cents = 100 + number * 37;
                const bool paid = pick(3) == 0;
                text += u"%1;%2;Debiteur %2;%3-10-2026;%4;%5,%6;%7;%8;%9;%10\n"_s
                            .arg(QString::number(number), QString::number(1000 + debtor), QString::number(1 + number % 28),
                                 pick(2) ? u""_s : u"%1-11-2026"_s.arg(1 + number % 28), QString::number(cents / 100),
                                 QString::number(100 + cents % 100).mid(1), paid ? u"0,%1"_s.arg(10 + pick(90)) : u""_s,
                                 number % 11 == 0 ? u"USD"_s : number % 13 == 0 ? u"XYZ"_s : u"EUR"_s,
                                 pick(2) ? u"d%1@example.com"_s.arg(debtor) : u""_s)
                            .arg(pick(2) ? u"werk"_s : u""_s)
                            .toUtf8();
            }
            return text;
        };
        for (int round = 0; round < 8; ++round) {
            const QStringList before = importing.state();
            const ImportPlan plan = importing.plan(anyList(round));
            const auto accepted = importing.accept(plan);
            QVERIFY(accepted);
            QCOMPARE(accepted->newCount, plan.count(ImportAction::New));
            QCOMPARE(accepted->updatedCount, plan.count(ImportAction::Updated));
            QCOMPARE(accepted->unchangedCount, plan.count(ImportAction::Unchanged));
            QCOMPARE(accepted->rejectedCount, plan.count(ImportAction::Rejected));
            QVERIFY(importing.undo(accepted->batch));
            QCOMPARE(importing.state(), before);
            QCOMPARE(importing.brokenSums(), QStringList());
            importing.import(anyList(round)); // and go on from a fuller book
        }
    }
};

QTEST_GUILESS_MAIN(TestImportUndo)
#include "test_import_undo.moc"
