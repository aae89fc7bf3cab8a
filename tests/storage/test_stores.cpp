#include "core/storage/stores/allocation_store.h"
#include "core/storage/stores/batch_store.h"
#include "core/storage/stores/book_store.h"
#include "core/storage/stores/debtor_store.h"
#include "core/storage/stores/document_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/storage/stores/payment_store.h"
#include "core/storage/stores/timeline_store.h"
#include "tests/support/sample_records.h"
#include "tests/support/test_books.h"

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNow = u"2026-04-01T10:00:00.000Z"_s;

NewAllocation payment(DebtorId debtor, PaymentId from, InvoiceId to, std::int64_t cents, BatchId batch = {})
{
    return {AllocationKind::Payment, debtor, from, {}, to, {}, euro(cents), Date(2026, 4, 1), {}, batch, u"tester"_s, kNow};
}

NewAllocation credit(DebtorId debtor, InvoiceId from, InvoiceId to, std::int64_t cents)
{
    return {AllocationKind::Credit, debtor, {}, from, to, {}, euro(cents), Date(2026, 4, 1), {}, {}, u"tester"_s, kNow};
}

std::int64_t openOf(Database& book, InvoiceId id) { return InvoiceStore(book).find(id)->open.minorUnits(); }
std::int64_t leftOf(Database& book, PaymentId id) { return PaymentStore(book).find(id)->unallocated.minorUnits(); }

} // namespace

class TestStores final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDebtorComesBackAsItWasSaved_data() { addEngines(); }
    void aDebtorComesBackAsItWasSaved()
    {
        TEGOED_FRESH_BOOK(book);
        Transaction transaction(book);
        DebtorStore store(book);
        DebtorData data = debtorNamed(u"Zoë's Bloemen B.V."_s);
        data.number = u"D-17"_s;
        data.kind = PartyKind::Business;
        data.kindAssumed = true;
        data.kindReason = u"legal_form"_s;
        data.vatNumber = u"NL123456789B01"_s;
        data.registrationNumber = u"12345678"_s;
        data.iban = u"NL91ABNA0417164300"_s;
        data.email = u"post@bloemen.example"_s;
        data.phone = u"+31201234567"_s;
        data.address = {u"Gracht 1"_s, u"1011 AB"_s, u"Amsterdam"_s, u"NL"_s};
        data.language = u"nl"_s;
        data.creditLimit = Money(500'000, *Currency::fromCode(u"USD"));
        data.paymentTermDays = 14;
        data.status = DebtorStatus::UnderGuardianship;
        data.group = store.ensureGroup(u"beste betalers"_s);
        data.externalId = u"x/1"_s;
        data.note = u"belt liever\nna tien uur"_s;
        const DebtorId id = store.insert(data, LegalTrack::NlB2b, kNow);
        QCOMPARE(store.ensureGroup(u"beste betalers"_s), data.group);

        const auto stored = store.find(id);
        QVERIFY(stored);
        QVERIFY(stored->data == data);
        QCOMPARE(stored->track, LegalTrack::NlB2b);
        QCOMPARE(stored->version, 1);
        QVERIFY(stored->caseId.isValid());
        QCOMPARE(store.caseOf(id), stored->caseId);
        QVERIFY(!stored->mergedInto.isValid() && !stored->batch.isValid() && !stored->archived);

        DebtorData plain = debtorNamed(u"Jansen"_s); // Nothing filled in: no limit, no term, no group.
        const auto second = store.find(store.insert(plain, LegalTrack::NlB2c, kNow));
        QVERIFY(second->data == plain);
        QVERIFY(!store.find(DebtorId{99}));
        QVERIFY(!store.caseOf(DebtorId{99}).isValid());
    }

    void anEditOfAnOldVersionChangesNothing_data() { addEngines(); }
    void anEditOfAnOldVersionChangesNothing()
    {
        TEGOED_FRESH_BOOK(book);
        Transaction transaction(book);
        DebtorStore store(book);
        const DebtorId id = store.insert(debtorNamed(u"Eerst"_s), LegalTrack::NlB2c, kNow);
        QVERIFY(store.update(id, 1, debtorNamed(u"Tweede"_s), LegalTrack::NlB2c));
        QVERIFY(!store.update(id, 1, debtorNamed(u"Te laat"_s), LegalTrack::NlB2b));
        QCOMPARE(store.find(id)->data.name, u"Tweede"_s);
        QCOMPARE(store.find(id)->track, LegalTrack::NlB2c);
        QCOMPARE(store.find(id)->version, 2);

        InvoiceStore invoices(book);
        const InvoiceId invoice = invoices.insert(invoiceOf(id, u"1"_s, 100), u"k"_s, kNow);
        InvoiceData changed = invoiceOf(id, u"1"_s, 100);
        changed.description = u"nieuw"_s;
        changed.serviceFrom = Date(2026, 1, 1);
        QVERIFY(invoices.update(invoice, 1, changed));
        QVERIFY(!invoices.update(invoice, 1, invoiceOf(id, u"1"_s, 100)));
        QCOMPARE(invoices.find(invoice)->data.description, u"nieuw"_s);
        QVERIFY(invoices.find(invoice)->data.serviceFrom == Date(2026, 1, 1));
    }

    void searchTextFollowsDebtorAndContacts_data() { addEngines(); }
    void searchTextFollowsDebtorAndContacts()
    {
        TEGOED_FRESH_BOOK(book);
        Transaction transaction(book);
        DebtorStore store(book);
        const auto searchText = [&book] {
            Statement row(book, u"SELECT search_text FROM debtor"_s);
            row.next();
            return row.text(0);
        };
        DebtorData data = debtorNamed(u"Zoë B.V."_s);
        data.phone = u"+31 20 123 45 67"_s;
        const DebtorId id = store.insert(data, LegalTrack::NlB2b, kNow);
        QVERIFY(searchText().startsWith(u"zoe bv\n"_s));
        QVERIFY(searchText().contains(u"31201234567"_s));
        const ContactId contact = store.insertContact(id, {u"Piet de Boer"_s, u"inkoop"_s, u"piet@zoe.example"_s, {}});
        QVERIFY(searchText().contains(u"piet de boer"_s));
        store.updateContact(contact, {u"Klaas"_s, {}, {}, {}});
        QVERIFY(searchText().contains(u"klaas"_s) && !searchText().contains(u"piet"_s));
        store.setContactArchived(contact, true);
        QVERIFY(!searchText().contains(u"klaas"_s));
        QVERIFY(store.findContact(contact)->archived);
        data.name = u"Nieuw"_s;
        QVERIFY(store.update(id, store.find(id)->version, data, LegalTrack::NlB2b));
        QVERIFY(searchText().startsWith(u"nieuw\n"_s));
    }

    void aVeryLongDebtorFits_data() { addEngines(); }
    void aVeryLongDebtorFits()
    {
        TEGOED_FRESH_BOOK(book);
        Transaction transaction(book);
        DebtorStore store(book);
        const DebtorId id = store.insert(debtorNamed(QString(u"ﷺ"_s).repeated(200)), LegalTrack::NlB2c, kNow);
        for (int i = 0; i < 100; ++i)
            store.insertContact(id, {u"Contactpersoon nummer %1 van een grote organisatie"_s.arg(i), {}, {}, {}});
        QCOMPARE(store.find(id)->data.name.size(), 200);
    }

    void aWithdrawnDebtorIsNotRecognised_data() { addEngines(); }
    void aWithdrawnDebtorIsNotRecognised()
    {
        TEGOED_FRESH_BOOK(book);
        Transaction transaction(book);
        DebtorStore store(book);
        BatchStore batches(book);
        const BatchId batch = batches.insert(kNow, u"tester"_s, u"list.csv"_s, {});
        DebtorData data = debtorNamed(u"Uit de lijst"_s);
        data.number = u"7"_s;
        const DebtorId id = store.insert(data, LegalTrack::NlB2c, kNow, batch);
        QCOMPARE(*store.byNumber(u"7"_s), id);
        QVERIFY(!store.byNumber(QString()));
        QCOMPARE(store.allKeys().size(), std::size_t(1));
        QCOMPARE(store.allKeys().front().nameFolded, u"uit de lijst"_s);
        store.setArchived(id, true);
        QVERIFY(store.byNumber(u"7"_s)); // Archived by hand: still that debtor.
        batches.markUndone(batch, kNow);
        QVERIFY(!store.byNumber(u"7"_s));
        QVERIFY(store.allKeys().empty());
        QCOMPARE(store.ofBatch(batch), std::vector<DebtorId>{id});
    }

    void whatHangsOnADebtorKeepsIt_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("used");
        for (const QString& engine : {u"SQLite"_s, u"PostgreSQL"_s}) {
            for (const char* what : {"nothing", "a withdrawn invoice", "an archived contact"})
                QTest::addRow("%s: %s", qPrintable(engine), what) << engine << QString::fromLatin1(what) << false;
            for (const char* what : {"an invoice", "a payment", "a contact", "a note", "being merged", "another merged into it", "a document"})
                QTest::addRow("%s: %s", qPrintable(engine), what) << engine << QString::fromLatin1(what) << true;
        }
    }
    void whatHangsOnADebtorKeepsIt()
    {
        TEGOED_FRESH_BOOK(book);
        QFETCH(QString, what);
        QFETCH(bool, used);
        Transaction transaction(book);
        DebtorStore store(book);
        SeededRandom random(1);
        const DebtorId id = store.insert(debtorNamed(u"A"_s), LegalTrack::NlB2c, kNow);
        const DebtorId other = store.insert(debtorNamed(u"B"_s), LegalTrack::NlB2c, kNow);
        TimelineStore(book, random).append({store.caseOf(id), EventKind::DebtorAdded, kNow, u"t"_s, {}, {}, {}, {}, {}});
        if (what == "an invoice"_L1 || what == "a withdrawn invoice"_L1) {
            const InvoiceId invoice = InvoiceStore(book).insert(invoiceOf(id, u"1"_s, 100), {}, kNow);
            if (what == "a withdrawn invoice"_L1)
                InvoiceStore(book).withdraw(invoice);
        } else if (what == "a payment"_L1) {
            PaymentStore(book).insert(paymentOf(id, 100), {}, kNow);
        } else if (what == "a contact"_L1 || what == "an archived contact"_L1) {
            const ContactId contact = store.insertContact(id, {u"P"_s, {}, {}, {}});
            store.setContactArchived(contact, what == "an archived contact"_L1);
        } else if (what == "a note"_L1) {
            TimelineStore(book, random).append({store.caseOf(id), EventKind::Note, kNow, u"t"_s, {}, {{u"text"_s, u"hoi"_s}}, {}, {}, {}});
        } else if (what == "being merged"_L1) {
            store.setMergedInto(id, other);
        } else if (what == "another merged into it"_L1) {
            store.setMergedInto(other, id);
        } else if (what == "a document"_L1) {
            DocumentStore(book).insert({id, {}, u"terms"_s, u"a.pdf"_s, u"application/pdf"_s, {}, kNow}, "bytes");
        }
        QCOMPARE(store.isUsed(id), used);
    }

    void allocationsMoveBothEndsAndBack_data() { addEngines(); }
    void allocationsMoveBothEndsAndBack()
    {
        TEGOED_FRESH_BOOK(book);
        Transaction transaction(book);
        const DebtorId debtor = DebtorStore(book).insert(debtorNamed(u"A"_s), LegalTrack::NlB2c, kNow);
        InvoiceStore invoices(book);
        const InvoiceId invoice = invoices.insert(invoiceOf(debtor, u"1"_s, 10'000), {}, kNow);
        const InvoiceId creditNote = invoices.insert(invoiceOf(debtor, u"C1"_s, -3'000), {}, kNow);
        const PaymentId received = PaymentStore(book).insert(paymentOf(debtor, 8'000), {}, kNow);
        const PaymentId refund = PaymentStore(book).insert(paymentOf(debtor, -1'000), {}, kNow);
        QCOMPARE(invoices.balanceOf(debtor, Currency::euro()), euro(0)); // 100 − 30 − 80 + 10

        AllocationStore store(book);
        const auto first = store.add(payment(debtor, received, invoice, 6'000));
        QVERIFY(first);
        QCOMPARE(openOf(book, invoice), 4'000);
        QCOMPARE(leftOf(book, received), 2'000);
        const auto second = store.add(credit(debtor, creditNote, invoice, 2'000));
        QVERIFY(second);
        QCOMPARE(openOf(book, invoice), 2'000);
        QCOMPARE(openOf(book, creditNote), -1'000);
        // Money paid back settles what is left of the credit note.
        const auto third = store.add(payment(debtor, refund, creditNote, -1'000));
        QVERIFY(third);
        QCOMPARE(openOf(book, creditNote), 0);
        QCOMPARE(leftOf(book, refund), 0);
        QCOMPARE(invoices.balanceOf(debtor, Currency::euro()), euro(0));
        QCOMPARE(store.inForceOfInvoice(invoice).size(), std::size_t(2));

        const auto undone = store.reverse(*first, u"tester"_s, kNow, u"verkeerde klant"_s);
        QVERIFY(undone);
        QCOMPARE(openOf(book, invoice), 8'000);
        QCOMPARE(leftOf(book, received), 8'000);
        QCOMPARE(store.find(*first)->reversedBy, *undone);
        const auto counter = store.find(*undone);
        QCOMPARE(counter->reverses, *first);
        QCOMPARE(counter->data.amount, euro(-6'000));
        QVERIFY(counter->data.effectiveDay == store.find(*first)->data.effectiveDay);
        QCOMPARE(store.inForceOfInvoice(invoice).size(), std::size_t(1));
        QVERIFY(store.inForceOfPayment(received).empty());
        QCOMPARE(store.inForceOfCredit(creditNote).size(), std::size_t(1));
        QCOMPARE(store.reverse(*first, u"t"_s, kNow).error().code, Error::Code::NothingToDo);
        QCOMPARE(store.reverse(*undone, u"t"_s, kNow).error().code, Error::Code::NothingToDo);
        QCOMPARE(store.reverse(AllocationId{999}, u"t"_s, kNow).error().code, Error::Code::NotFound);
    }

    void anAllocationThatDoesNotFitWritesNothing_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("expected");
        const auto code = [](Error::Code c) { return static_cast<int>(c); };
        for (const QString& engine : {u"SQLite"_s, u"PostgreSQL"_s}) {
            const auto row = [&](const char* what, Error::Code expected) {
                QTest::addRow("%s: %s", qPrintable(engine), what) << engine << QString::fromLatin1(what) << code(expected);
            };
            row("a cent more than is open", Error::Code::AmountTooLarge);
            row("a cent more than was received", Error::Code::AmountTooLarge);
            row("against the sign", Error::Code::AmountTooLarge);
            row("nothing", Error::Code::NothingToDo);
            row("no such invoice", Error::Code::NotFound);
            row("no such payment", Error::Code::NotFound);
            row("a withdrawn invoice", Error::Code::NotFound);
            row("another currency", Error::Code::CurrencyMix);
            row("an invoice as the source of a credit", Error::Code::NotFound);
            row("more than the credit note has", Error::Code::AmountTooLarge);
        }
    }
    void anAllocationThatDoesNotFitWritesNothing()
    {
        TEGOED_FRESH_BOOK(book);
        QFETCH(QString, what);
        QFETCH(int, expected);
        Transaction transaction(book);
        const DebtorId debtor = DebtorStore(book).insert(debtorNamed(u"A"_s), LegalTrack::NlB2c, kNow);
        InvoiceStore invoices(book);
        const InvoiceId invoice = invoices.insert(invoiceOf(debtor, u"1"_s, 10'000), {}, kNow);
        const InvoiceId large = invoices.insert(invoiceOf(debtor, u"2"_s, 50'000), {}, kNow);
        const InvoiceId gone = invoices.insert(invoiceOf(debtor, u"3"_s, 10'000), {}, kNow);
        const InvoiceId creditNote = invoices.insert(invoiceOf(debtor, u"C"_s, -5'000), {}, kNow);
        invoices.withdraw(gone);
        const PaymentId received = PaymentStore(book).insert(paymentOf(debtor, 20'000), {}, kNow);
        const QHash<QString, NewAllocation> tries{
            {u"a cent more than is open"_s, payment(debtor, received, invoice, 10'001)},
            {u"a cent more than was received"_s, payment(debtor, received, large, 20'001)},
            {u"against the sign"_s, payment(debtor, received, invoice, -1)},
            {u"nothing"_s, payment(debtor, received, invoice, 0)},
            {u"no such invoice"_s, payment(debtor, received, InvoiceId{99}, 1)},
            {u"no such payment"_s, payment(debtor, PaymentId{99}, invoice, 1)},
            {u"a withdrawn invoice"_s, payment(debtor, received, gone, 1)},
            {u"another currency"_s, [&] { auto a = payment(debtor, received, invoice, 1); a.amount = Money(1, *Currency::fromCode(u"USD")); return a; }()},
            {u"an invoice as the source of a credit"_s, credit(debtor, large, invoice, 1)},
            {u"more than the credit note has"_s, credit(debtor, creditNote, invoice, 5'001)},
        };
        const auto result = AllocationStore(book).add(tries.value(what, payment(debtor, received, invoice, 1)));
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().code), expected);
        Statement rows(book, u"SELECT COUNT(*) FROM allocation"_s);
        QVERIFY(rows.next());
        QCOMPARE(rows.integer(0), 0);
        QCOMPARE(openOf(book, invoice), 10'000);
        QCOMPARE(leftOf(book, received), 20'000);
    }

    void aWriteOffAndAClaimAreTargetsToo_data() { addEngines(); }
    void aWriteOffAndAClaimAreTargetsToo()
    {
        TEGOED_FRESH_BOOK(book);
        Transaction transaction(book);
        const DebtorId debtor = DebtorStore(book).insert(debtorNamed(u"A"_s), LegalTrack::NlB2c, kNow);
        const InvoiceId invoice = InvoiceStore(book).insert(invoiceOf(debtor, u"1"_s, 10'000), {}, kNow);
        AllocationStore store(book);
        const auto off = store.add({AllocationKind::WriteOff, debtor, {}, {}, invoice, {}, euro(10'000), Date(2026, 5, 1), u"failliet"_s, {}, u"t"_s, kNow});
        QVERIFY(off);
        InvoiceStore(book).setWrittenOff(invoice, true);
        QVERIFY(InvoiceStore(book).find(invoice)->isWrittenOff);
        QCOMPARE(openOf(book, invoice), 0);
        QCOMPARE(store.find(*off)->data.reason, u"failliet"_s);
        Statement(book, u"INSERT INTO claim (id, debtor_id, kind, currency, amount_minor, open_minor, claimed_day, basis, state, created_at) "
                        "VALUES (1, ?, 'interest', 'EUR', 500, 500, 20000, 'x', 'claimed', '')"_s).bind(debtor).run();
        const PaymentId received = PaymentStore(book).insert(paymentOf(debtor, 800), {}, kNow);
        QVERIFY(store.add({AllocationKind::Payment, debtor, received, {}, {}, ClaimId{1}, euro(500), Date(2026, 5, 1), {}, {}, u"t"_s, kNow}));
        QCOMPARE(leftOf(book, received), 300);
        Statement claim(book, u"SELECT open_minor FROM claim"_s);
        QVERIFY(claim.next());
        QCOMPARE(claim.integer(0), 0);
    }

    void withdrawnThingsCountNowhere_data() { addEngines(); }
    void withdrawnThingsCountNowhere()
    {
        TEGOED_FRESH_BOOK(book);
        Transaction transaction(book);
        const BatchId batch = BatchStore(book).insert(kNow, u"t"_s, u"a.csv"_s, {});
        const DebtorId debtor = DebtorStore(book).insert(debtorNamed(u"A"_s), LegalTrack::NlB2c, kNow, batch);
        InvoiceStore invoices(book);
        PaymentStore payments(book);
        const InvoiceId invoice = invoices.insert(invoiceOf(debtor, u"INV-007"_s, 10'000), u"key"_s, kNow, batch);
        const PaymentId received = payments.insert(paymentOf(debtor, 4'000), u"p"_s, kNow, batch);
        QCOMPARE(payments.countByContentKey(u"p"_s), 1);
        QCOMPARE(payments.countByContentKey(QString()), 0);
        QCOMPARE(invoices.ofBatch(batch), std::vector<InvoiceId>{invoice});
        QCOMPARE(payments.ofBatch(batch), std::vector<PaymentId>{received});
        QCOMPARE(invoices.byNumberKey(normalisedInvoiceNumber(u"inv-7"_s))->id, invoice);
        QCOMPARE(invoices.byNumberKey(normalisedInvoiceNumber(u"inv-7"_s))->contentKey, u"key"_s);
        invoices.withdraw(invoice);
        payments.withdraw(received);
        QVERIFY(!invoices.byNumberKey(normalisedInvoiceNumber(u"inv-7"_s)));
        QCOMPARE(invoices.balanceOf(debtor, Currency::euro()), euro(0));
        QCOMPARE(payments.countByContentKey(u"p"_s), 0);
        QVERIFY(invoices.ofBatch(batch).empty() && payments.ofBatch(batch).empty());
        // The number is free again for another document.
        const InvoiceId second = invoices.insert(invoiceOf(debtor, u"INV-7"_s, 20'000), {}, kNow);
        invoices.withdraw(second);
        invoices.restoreWithdrawn(invoice);
        payments.restoreWithdrawn(received);
        QCOMPARE(invoices.balanceOf(debtor, Currency::euro()), euro(6'000));
    }

    void balanceCountsMergedDebtors_data() { addEngines(); }
    void balanceCountsMergedDebtors()
    {
        TEGOED_FRESH_BOOK(book);
        Transaction transaction(book);
        DebtorStore debtors(book);
        const DebtorId top = debtors.insert(debtorNamed(u"A"_s), LegalTrack::NlB2c, kNow);
        const DebtorId middle = debtors.insert(debtorNamed(u"B"_s), LegalTrack::NlB2c, kNow);
        const DebtorId low = debtors.insert(debtorNamed(u"C"_s), LegalTrack::NlB2c, kNow);
        debtors.setMergedInto(middle, top);
        debtors.setMergedInto(low, middle);
        InvoiceStore invoices(book);
        invoices.insert(invoiceOf(top, u"1"_s, 100), {}, kNow);
        invoices.insert(invoiceOf(middle, u"2"_s, 20), {}, kNow);
        invoices.insert(invoiceOf(low, u"3"_s, 3), {}, kNow);
        QCOMPARE(invoices.balanceOf(top, Currency::euro()), euro(123));
        QCOMPARE(invoices.balanceOf(low, Currency::euro()), euro(3));
        QCOMPARE(invoices.balanceOf(top, *Currency::fromCode(u"USD")).minorUnits(), 0);
        debtors.setMergedInto(middle, {});
        QVERIFY(!debtors.find(middle)->mergedInto.isValid());
        QCOMPARE(invoices.balanceOf(top, Currency::euro()), euro(100));
    }

    void oneBlobForEqualFiles_data() { addEngines(); }
    void oneBlobForEqualFiles()
    {
        TEGOED_FRESH_BOOK(book);
        Transaction transaction(book);
        const DebtorId debtor = DebtorStore(book).insert(debtorNamed(u"A"_s), LegalTrack::NlB2c, kNow);
        const InvoiceId invoice = InvoiceStore(book).insert(invoiceOf(debtor, u"1"_s, 100), {}, kNow);
        const BatchId batch = BatchStore(book).insert(kNow, u"t"_s, u"a"_s, {});
        DocumentStore store(book);
        QByteArray content("%PDF\0\1\2\xff'\\", 10);
        const DocumentId first = store.insert({debtor, invoice, u"invoice_copy"_s, u"a.pdf"_s, u"application/pdf"_s, batch, kNow}, content);
        store.insert({debtor, {}, u"attachment"_s, u"b.pdf"_s, u"application/pdf"_s, {}, kNow}, content);
        Statement blobs(book, u"SELECT content, size, sha256 FROM blob"_s);
        QVERIFY(blobs.next());
        QCOMPARE(blobs.bytes(0), content);
        QCOMPARE(blobs.integer(1), 10);
        const QString sha = blobs.text(2);
        QVERIFY(!blobs.next());
        QVERIFY(store.invoiceHas(invoice, sha));
        QCOMPARE(store.ofBatch(batch), std::vector<DocumentId>{first});
        store.withdraw(first);
        QVERIFY(!store.invoiceHas(invoice, sha));
        QVERIFY(store.ofBatch(batch).empty());
        store.putBlob({}); // An empty file is a file too.
    }

    void batchesRememberWhatTheyDid_data() { addEngines(); }
    void batchesRememberWhatTheyDid()
    {
        TEGOED_FRESH_BOOK(book);
        Transaction transaction(book);
        BatchStore store(book);
        const BatchId id = store.insert(kNow, u"t"_s, u"map/"_s, u"xero"_s);
        store.saveCounts(id, {1, 2, 3, 4});
        store.addFile(id, u"a.csv"_s, u"csv"_s, u"xero"_s, u"00ff"_s, {});
        store.addChange(id, {u"debtor"_s, 5, u"email"_s, {}, u"a@b.example"_s});
        store.addChange(id, {u"debtor"_s, 5, u"city"_s, u"Gent"_s, u"Gand"_s});
        store.addLedgerControl(id, Date(2026, 1, 1), u"1300"_s, euro(-5));
        store.markUndone(id, kNow);
        const auto batch = store.find(id);
        QCOMPARE(batch->source, u"map/"_s);
        QCOMPARE(batch->counts.rejected, 4);
        QCOMPARE(batch->undoneAt, kNow);
        QCOMPARE(store.changes(id).at(1).newValue, u"Gand"_s);
        QCOMPARE(store.changes(id).at(0).oldValue, QString());
        QVERIFY(!store.find(BatchId{7}));
    }

    void companyAndSettings_data() { addEngines(); }
    void companyAndSettings()
    {
        TEGOED_FRESH_BOOK(book);
        Transaction transaction(book);
        BookStore store(book);
        OwnCompany company;
        company.name = u"Installatie BV"_s;
        company.isConfirmed = true;
        company.version = 1;
        QVERIFY(store.saveOwnCompany(company));
        QVERIFY(!store.saveOwnCompany(company)); // That version is gone.
        store.saveSetting(u"a"_s, u"1"_s);
        store.saveSetting(u"a"_s, u"2"_s);
        store.saveMapping(u"mijn"_s, "{}");
        store.saveMapping(u"mijn"_s, "{\"x\":1}");
        store.markSample(Date(2026, 11, 25));
        store.setSendingOff(u"restored"_s);
        store.setInstance(u"new"_s);
        store.saveBookSettings(u"BE"_s, u"en"_s, 14);
        Statement row(book, u"SELECT sample_today, sending_off_reason, instance_id, country, payment_term_days, "
                            "(SELECT value FROM setting), (SELECT content FROM column_mapping) FROM book"_s);
        QVERIFY(row.next());
        QVERIFY(row.date(0) == Date(2026, 11, 25));
        QCOMPARE(row.text(1), u"restored"_s);
        QCOMPARE(row.text(2), u"new"_s);
        QCOMPARE(row.text(3), u"BE"_s);
        QCOMPARE(row.integer(4), 14);
        QCOMPARE(row.text(5), u"2"_s);
        QCOMPARE(row.text(6), u"{\"x\":1}"_s);
    }

    void anInterruptedTransactionLeavesNothing_data() { addEngines(); }
    void anInterruptedTransactionLeavesNothing()
    {
        TEGOED_FRESH_BOOK(book);
        {
            Transaction transaction(book);
            DebtorStore(book).insert(debtorNamed(u"A"_s), LegalTrack::NlB2c, kNow);
        }
        Transaction transaction(book);
        QCOMPARE(DebtorStore(book).insert(debtorNamed(u"B"_s), LegalTrack::NlB2c, kNow), DebtorId{1}); // The id is free again.
        transaction.commit();
        book.reopen();
        QCOMPARE(DebtorStore(book).allKeys().size(), std::size_t(1));
    }

    void whatIsAppendOnlyStays_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("sql");
        for (const QString& engine : {u"SQLite"_s, u"PostgreSQL"_s}) {
            for (const char* table : {"timeline_event", "allocation"}) {
                QTest::addRow("%s: %s is not changed", qPrintable(engine), table) << engine << u"UPDATE %1 SET actor = 'x'"_s.arg(QLatin1StringView(table));
                QTest::addRow("%s: %s is not deleted", qPrintable(engine), table) << engine << u"DELETE FROM %1"_s.arg(QLatin1StringView(table));
            }
        }
        QTest::newRow("PostgreSQL: not truncated either") << u"PostgreSQL"_s << u"TRUNCATE timeline_event CASCADE"_s;
    }
    void whatIsAppendOnlyStays()
    {
        TEGOED_FRESH_BOOK(book);
        QFETCH(QString, sql);
        SeededRandom random(1);
        Transaction transaction(book);
        const DebtorId debtor = DebtorStore(book).insert(debtorNamed(u"A"_s), LegalTrack::NlB2c, kNow);
        const InvoiceId invoice = InvoiceStore(book).insert(invoiceOf(debtor, u"1"_s, 100), {}, kNow);
        QVERIFY(AllocationStore(book).add(payment(debtor, PaymentStore(book).insert(paymentOf(debtor, 100), {}, kNow), invoice, 100)));
        TimelineStore(book, random).append({DebtorStore(book).caseOf(debtor), EventKind::Note, kNow, u"t"_s, {}, {}, {}, {}, {}});
        transaction.commit();
        QVERIFY_THROWS_EXCEPTION(StorageFailure, book.database().execute(sql));
    }
};

QTEST_GUILESS_MAIN(TestStores)
#include "test_stores.moc"
