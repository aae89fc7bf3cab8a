#pragma once

#include "core/storage/queries/debtor_queries.h"
#include "core/storage/queries/invoice_queries.h"
#include "core/storage/queries/timeline_queries.h"
#include "core/usecases/debtors.h"
#include "core/usecases/invoices.h"
#include "core/usecases/payments.h"
#include "tests/support/test_books.h"

namespace tegoed::test {

inline Date day(const char* iso)
{
    return *Date::fromIso(QString::fromLatin1(iso));
}

inline Money euro(std::int64_t cents)
{
    return {cents, Currency::euro()};
}

/// A book of a test with the use cases' arguments: today is 25 November 2026, the random numbers repeat.
struct LedgerFixture {
    explicit LedgerFixture(TestBook& testBook, const Date& today = day("2026-11-25"))
        : book(testBook), clock(today), session{testBook.database(), clock, random, QStringLiteral("ann"), &notifier}
    {
        QObject::connect(&notifier, &ChangeNotifier::changed, &notifier, [this](const ChangeSet& changes) { published.push_back(changes); });
    }

    DebtorId debtor(const QString& name)
    {
        DebtorData data;
        data.name = name;
        const auto added = addDebtor(session, data);
        TEGOED_ENSURE(added.hasValue());
        return added->id;
    }
    static InvoiceData invoiceData(DebtorId debtor, const QString& number, std::int64_t cents, const char* issued = "2026-10-01",
                                   Currency currency = Currency::euro())
    {
        return {.debtor = debtor,
                .number = number,
                .kind = cents < 0 ? InvoiceKind::CreditNote : InvoiceKind::Invoice,
                .invoiceDate = day(issued),
                .dueDate = day(issued).plusDays(30),
                .dueDateComputed = false,
                .amount = Money(cents, currency),
                .paymentReference = {},
                .description = {},
                .paymentLink = {},
                .orderReference = {},
                .isDirectDebit = false,
                .serviceFrom = std::nullopt,
                .serviceUntil = std::nullopt};
    }
    InvoiceId invoice(DebtorId debtor, const QString& number, std::int64_t cents, const char* issued = "2026-10-01")
    {
        const auto added = addInvoice(session, invoiceData(debtor, number, cents, issued));
        TEGOED_ENSURE(added.hasValue());
        return added->id;
    }
    PaymentSaved payment(DebtorId debtor, std::int64_t cents, const std::vector<AllocationPart>& parts, const char* received = "2026-11-06")
    {
        const auto added = addPayment(session, {debtor, day(received), euro(cents), QStringLiteral("ref"), {}}, parts);
        TEGOED_ENSURE(added.hasValue());
        return *added;
    }

    std::int64_t openOf(InvoiceId id) { return InvoiceQueries(book).detail(id, clock.today())->row.open.minorUnits(); }
    std::int64_t unallocatedOf(PaymentId id) { return PaymentQueries(book).row(id)->unallocated.minorUnits(); }
    std::vector<AllocationRow> allocationsOf(InvoiceId id) { return InvoiceQueries(book).detail(id, clock.today())->allocations; }
    /// The kinds of a debtor's events, oldest first.
    QStringList eventsOf(DebtorId id)
    {
        QStringList kinds;
        for (const TimelineRow& row : TimelineQueries(book).ofDebtor(id))
            kinds.prepend(row.kind);
        return kinds;
    }

    TestBook& book;
    FixedClock clock;
    SeededRandom random{7};
    ChangeNotifier notifier;
    std::vector<ChangeSet> published;
    BookSession session;
};

} // namespace tegoed::test

/// A fresh book and its fixture in a test with the column `engine`.
#define LEDGER(name)                 \
    TEGOED_FRESH_BOOK(name##Book);   \
    tegoed::test::LedgerFixture name(name##Book)

#define REFUSED(result, expected)                                           \
    do {                                                                    \
        const auto& outcome = (result);                                     \
        QVERIFY(!outcome);                                                  \
        QCOMPARE(static_cast<int>(outcome.error().code), static_cast<int>(tegoed::Error::Code::expected)); \
    } while (false)
