#include "tests/support/sample_book.h"

#include "core/storage/stores/allocation_store.h"
#include "core/storage/stores/batch_store.h"
#include "core/storage/stores/debtor_store.h"
#include "core/storage/stores/document_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/storage/stores/payment_store.h"
#include "core/storage/stores/timeline_store.h"

namespace tegoed::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNow = QLatin1StringView(kSampleNow);

NewAllocation allocation(AllocationKind kind, DebtorId debtor, PaymentId from, InvoiceId to, std::int64_t cents, const Date& day)
{
    return {kind, debtor, from, {}, to, {}, euro(cents), day, u"reden"_s, {}, u"tester"_s, kNow};
}

} // namespace

Sample fillSample(Database& book)
{
    Transaction transaction(book);
    Sample s;
    DebtorStore debtors(book);
    InvoiceStore invoices(book);
    SeededRandom random(7);
    TimelineStore timeline(book, random);
    s.batch = BatchStore(book).insert(kNow, u"tester"_s, u"lijst.csv"_s, {});
    BatchStore(book).addFile(s.batch, u"lijst.csv"_s, u"csv"_s, u"own"_s, u"abc"_s, {});

    DebtorData zoe = debtorNamed(u"Zoë's Bloemen B.V."_s);
    zoe.number = u"1001"_s;
    zoe.email = u"info@zoe.example"_s;
    zoe.phone = u"+31201234567"_s;
    zoe.iban = u"NL91ABNA0417164300"_s;
    zoe.address = {u"Gracht 1"_s, u"1011 AB"_s, u"Amsterdam"_s, u"NL"_s};
    zoe.kind = PartyKind::Business;
    zoe.kindAssumed = false;
    s.zoe = debtors.insert(zoe, LegalTrack::NlB2b, kNow);
    DebtorData bakker = debtorNamed(u"Bakker"_s);
    bakker.number = u"9"_s;
    bakker.address.city = u"Zwolle"_s;
    s.bakker = debtors.insert(bakker, LegalTrack::NlB2c, kNow);
    DebtorData maes = debtorNamed(u"Van der Maes"_s);
    maes.number = u"10"_s;
    maes.address.city = u"Gent"_s;
    s.maes = debtors.insert(maes, LegalTrack::BeB2c, kNow, s.batch);
    s.merged = debtors.insert(debtorNamed(u"Zoe Bloemen oud"_s), LegalTrack::NlB2b, kNow);
    debtors.setMergedInto(s.merged, s.zoe);
    debtors.insertContact(s.maes, {u"Annelies Peeters"_s, u"boekhouding"_s, u"annelies@maes.example"_s, {}});

    const auto add = [&](DebtorId debtor, const QString& number, std::int64_t cents, const Date& issued, BatchId batch = {}) {
        const InvoiceData data = invoiceOf(debtor, number, cents, issued);
        return invoices.insert(data, invoiceContentKey(data), kNow, batch);
    };
    s.zoeLate = add(s.zoe, u"2026-0001"_s, 121'000, Date(2026, 4, 1));                      // due 1 May: 31 days late
    s.zoeNotDue = add(s.zoe, u"2026-0009"_s, 50'000, Date(2026, 5, 20));                    // due 19 June
    InvoiceData paid = invoiceOf(s.bakker, u"2026-0002"_s, 30'000, Date(2026, 3, 1));       // due 31 March
    paid.paymentReference = u"+++090/9337/55493+++"_s;
    s.bakkerPaid = invoices.insert(paid, invoiceContentKey(paid), kNow);
    InvoiceData dollar = invoiceOf(s.maes, u"2026-0010"_s, 0, Date(2026, 1, 1));            // due 31 January
    dollar.amount = Money(9'900, *Currency::fromCode(u"USD"));
    s.maesDollar = invoices.insert(dollar, invoiceContentKey(dollar), kNow, s.batch);
    s.mergedLate = add(s.merged, u"OUD-7"_s, 1'000, Date(2026, 2, 1));                      // due 3 March: 90 days late
    s.credit = add(s.zoe, u"C-1"_s, -21'000, Date(2026, 5, 1));
    s.writtenOff = add(s.bakker, u"2026-0003"_s, 4'000, Date(2025, 12, 1));
    s.withdrawn = add(s.bakker, u"2026-0004"_s, 77'700, Date(2026, 5, 1));
    invoices.withdraw(s.withdrawn);

    AllocationStore allocations(book);
    s.bakkerPayment = PaymentStore(book).insert({s.bakker, Date(2026, 4, 15), euro(30'000), u"factuur 2"_s, {}}, {}, kNow);
    s.loose = PaymentStore(book).insert(paymentOf(s.zoe, 5'000, Date(2026, 5, 5)), {}, kNow);
    const auto first = allocations.add(allocation(AllocationKind::Payment, s.bakker, s.bakkerPayment, s.bakkerPaid, 30'000, Date(2026, 5, 30)));
    (void)allocations.reverse(*first, u"tester"_s, kNow);
    (void)allocations.add(allocation(AllocationKind::Payment, s.bakker, s.bakkerPayment, s.bakkerPaid, 30'000, Date(2026, 4, 15)));
    (void)allocations.add(allocation(AllocationKind::WriteOff, s.bakker, {}, s.writtenOff, 4'000, Date(2026, 5, 1)));
    invoices.setWrittenOff(s.writtenOff, true);
    DocumentStore(book).insert({s.zoe, s.zoeLate, u"invoice_copy"_s, u"f.pdf"_s, u"application/pdf"_s, {}, kNow}, "pdf");

    timeline.append({debtors.caseOf(s.zoe), EventKind::InvoiceAdded, u"2026-04-01T10:00:00.000Z"_s, u"an"_s,
                     {{u"number"_s, u"2026-0001"_s}}, {}, {s.zoeLate}, {}, {}});
    timeline.append({debtors.caseOf(s.merged), EventKind::Note, u"2026-05-01T10:00:00.000Z"_s, u"an"_s,
                     {}, {{u"text"_s, u"belt terug"_s}}, {}, {}, {}});
    timeline.append({debtors.caseOf(s.zoe), EventKind::PaymentAdded, u"2026-05-05T10:00:00.000Z"_s, u"an"_s, {}, {}, {}, {s.loose}, {}});
    timeline.append({debtors.caseOf(s.maes), EventKind::Import, kNow, u"an"_s,
                     {{u"batch"_s, static_cast<qint64>(s.batch.value)}, {u"count"_s, 1}}, {}, {}, {}, {}});
    transaction.commit();
    return s;
}

} // namespace tegoed::test
