// What users of other programs complain about (design U-rows), where rules, composer and outbox meet. The rows of the engine alone are in
// tests/domain; which row is tested where: tests/domain/README.md.
#include "core/storage/queries/book_queries.h"
#include "core/usecases/books.h"
#include "core/usecases/escalation/prepare.h"
#include "core/usecases/legal_settings.h"
#include "core/usecases/messages/outbox_again.h"
#include "tests/usecases/messages/outbox_fixture.h"

#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

namespace {

/// A book of a firm, in which messages are made by the rules and leave.
struct Desk : OutboxFixture {
    explicit Desk(TestBook& testBook) : OutboxFixture(testBook)
    {
        OwnCompany own = BookQueries(book.database()).info().company;
        own.name = u"De Vries Installaties"_s;
        own.iban = u"NL91ABNA0417164300"_s;
        own.email = u"administratie@devries.example"_s;
        own.phone = u"+31101234567"_s;
        own.registrationNumber = u"12345678"_s;
        own.address = {u"Havenkade 12"_s, u"3011 AB"_s, u"Rotterdam"_s, u"NL"_s};
        TEGOED_ENSURE(saveOwnCompany(session, own).hasValue());
        LegalSettings terms;
        terms.termsAgreed = true;
        terms.claimsFromFirst = true;
        TEGOED_ENSURE(saveLegalSettings(session, terms).hasValue());
    }
    DebtorId business(const QString& name, const QString& country = u"NL"_s, bool isReachable = true)
    {
        DebtorData data;
        data.name = name;
        data.kind = PartyKind::Business;
        data.kindAssumed = false;
        data.email = isReachable ? name.toLower() + u"@customer.example"_s : QString();
        data.address.countryCode = country;
        return addDebtor(session, data)->id;
    }
    InvoiceId overdue(DebtorId debtor, const QString& number, std::int64_t cents)
    {
        InvoiceData data = invoiceData(debtor, number, cents, "2026-11-01");
        data.dueDate = day("2026-12-01");
        return addInvoice(session, data)->id;
    }
    void goTo(const char* iso) { moving.advance(daysBetween(moving.today(), day(iso)) * 86'400); }
    /// What the rules propose now, approved and sent. Returns "name step amount" of what left.
    QStringList work()
    {
        NoProgress nobody;
        const auto list = readDue(sending, {.withExcluded = true});
        TEGOED_ENSURE(list.hasValue());
        auto prepared = *prepareProposals(sending, list->messages, nobody);
        TEGOED_ENSURE(keepPrepared(sending, prepared, nobody).hasValue());
        QStringList left;
        std::vector<MessageId> ids;
        for (const PreparedMessage& message : prepared) {
            if (!message.kept.isValid())
                continue;
            ids.push_back(message.kept);
            left << u"%1 %2 %3"_s.arg(message.proposal.debtorName, message.proposal.step, message.composed->message.asked.toDecimal());
        }
        if (!ids.empty())
            TEGOED_ENSURE(approveMessages(sending, ids, {.undoSeconds = 0, .notBefore = {}, .typedCount = {}}).hasValue());
        TEGOED_ENSURE(send().hasValue());
        left.sort();
        return left;
    }
    int count(const QString& sql)
    {
        Statement row(book.database(), sql);
        return row.next() ? static_cast<int>(row.integer(0)) : 0;
    }
};

} // namespace

#define DESK(name)                 \
    TEGOED_FRESH_BOOK(name##Book); \
    Desk name(name##Book)

class TestUserComplaints final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", qgetenv("TEGOED_SCRATCH") + "/state"); }

    void u01_u02_aSecondRunMakesNothingAndClaimsNothingTwice_data() { addEngines(); }
    void u01_u02_aSecondRunMakesNothingAndClaimsNothingTwice()
    {
        DESK(desk);
        const DebtorId debtor = desk.business(u"Gent"_s, u"BE"_s);
        desk.overdue(debtor, u"1"_s, 1000'00);
        for (const auto& [on, step] : {std::pair{"2026-12-04", "reminder_1"}, {"2026-12-16", "reminder_2"}, {"2026-12-28", "demand"}}) {
            desk.goTo(on);
            const QStringList left = desk.work();
            QCOMPARE(left.size(), 1);
            QVERIFY2(left.first().contains(QString::fromLatin1(step)), qPrintable(left.first()));
            for (int again = 0; again < 22; ++again) // Every quarter of an hour, as in the complaint.
                QCOMPARE(desk.work(), QStringList());
        }
        QCOMPARE(desk.wire().taken.size(), 3U);
        QCOMPARE(desk.count(u"SELECT COUNT(*) FROM claim WHERE kind <> 'interest'"_s), 1);
        QCOMPARE(desk.count(u"SELECT CAST(SUM(amount_minor) AS BIGINT) FROM claim WHERE kind <> 'interest'"_s), 40'00);
        // Nor by hand: the step is taken.
        const auto byHand = composeMessage(desk.sending, {.debtor = debtor, .stage = Stage::Demand, .step = u"demand"_s});
        QVERIFY(byHand);
        QVERIFY(!byHand->canLeave() || !keepMessage(desk.sending, *byHand, MessageState::Queued));
        QCOMPARE(desk.count(u"SELECT COUNT(*) FROM claim WHERE kind <> 'interest'"_s), 1);
    }

    void u07_oneThatCannotGoStopsNobodyElse_data() { addEngines(); }
    void u07_oneThatCannotGoStopsNobodyElse()
    {
        DESK(desk);
        desk.overdue(desk.business(u"Anna"_s), u"1"_s, 100'00);
        desk.overdue(desk.business(u"Bert"_s, u"NL"_s, false), u"2"_s, 200'00); // No address at all.
        desk.overdue(desk.business(u"Carla"_s), u"3"_s, 300'00);
        desk.goTo("2026-12-04");
        QCOMPARE(desk.work(), (QStringList{u"Anna reminder_1 100.00"_s, u"Carla reminder_1 300.00"_s}));
        const auto list = readDue(desk.sending);
        QVERIFY(list);
        QCOMPARE(list->stuck.size(), 1U);
        QCOMPARE(list->stuck.front().debtorName, u"Bert"_s);
        QCOMPARE(list->stuck.front().gate, u"recipient"_s);
    }

    void u08_threeDebtorsAtThreeStepsAllGo_data() { addEngines(); }
    void u08_threeDebtorsAtThreeStepsAllGo()
    {
        DESK(desk);
        desk.overdue(desk.business(u"Third"_s), u"1"_s, 100'00);
        desk.goTo("2026-12-04");
        QCOMPARE(desk.work().size(), 1);
        desk.overdue(desk.business(u"Second"_s), u"2"_s, 200'00);
        desk.goTo("2026-12-16");
        QCOMPARE(desk.work(), (QStringList{u"Second reminder_1 200.00"_s, u"Third reminder_2 100.00"_s}));
        desk.overdue(desk.business(u"First"_s), u"3"_s, 300'00);
        desk.goTo("2026-12-31");
        QCOMPARE(desk.work(), (QStringList{u"First reminder_1 300.00"_s, u"Second reminder_2 200.00"_s, u"Third demand 100.00"_s}));
        QCOMPARE(desk.wire().taken.size(), 6U);
    }

    void u13_byHandIsAsByTheRules_data() { addEngines(); }
    void u13_byHandIsAsByTheRules()
    {
        DESK(desk);
        const DebtorId debtor = desk.business(u"Gent"_s, u"BE"_s);
        desk.overdue(debtor, u"1"_s, 1000'00);
        desk.goTo("2026-12-04");
        QCOMPARE(desk.work().size(), 1);
        desk.goTo("2026-12-16");
        QCOMPARE(desk.work().size(), 1);
        desk.goTo("2026-12-28");
        NoProgress nobody;
        const auto list = readDue(desk.sending);
        const auto byRules = prepareProposals(desk.sending, list->messages, nobody);
        QCOMPARE(byRules->size(), 1U);
        const auto byHand = composeMessage(desk.sending, {.debtor = debtor});
        QVERIFY(byHand && byHand->canLeave());
        QCOMPARE(byHand->text.plain, byRules->front().composed->text.plain);
        QCOMPARE(byHand->legal, byRules->front().composed->legal);
        QCOMPARE(byHand->message.asked, byRules->front().composed->message.asked);
        QVERIFY(byHand->message.asked.minorUnits() > 1000'00); // The compensation is in both.
    }

    void u14_theDayToPayByIsInTextAndBook_data() { addEngines(); }
    void u14_theDayToPayByIsInTextAndBook()
    {
        DESK(desk);
        desk.overdue(desk.business(u"Anna"_s), u"1"_s, 100'00);
        desk.goTo("2026-12-07"); // Three days late: the day counts from the sending, not from the plan.
        QCOMPARE(desk.work().size(), 1);
        QVERIFY(desk.wire().taken.front().bytes.contains("14 december 2026"));
        QCOMPARE(desk.count(u"SELECT pay_by FROM message"_s), day("2026-12-14").dayNumber());
    }

    void u33_u34_everyInvoiceItsOwnBalanceAsItIsNow_data() { addEngines(); }
    void u33_u34_everyInvoiceItsOwnBalanceAsItIsNow()
    {
        DESK(desk);
        const DebtorId debtor = desk.business(u"Anna"_s);
        const InvoiceId first = desk.overdue(debtor, u"1"_s, 100'00);
        const InvoiceId second = desk.overdue(debtor, u"2"_s, 250'00);
        desk.payment(debtor, 40'00, {{second, euro(40'00)}});
        desk.goTo("2026-12-04");
        NoProgress nobody;
        auto prepared = *prepareProposals(desk.sending, readDue(desk.sending)->messages, nobody);
        QCOMPARE(prepared.size(), 1U);
        QCOMPARE(prepared.front().composed->message.asked, euro(310'00));
        for (const MessageItem& item : prepared.front().composed->message.items)
            QCOMPARE(item.open, item.invoice == first ? euro(100'00) : euro(210'00));
        QCOMPARE(*keepPrepared(desk.sending, prepared, nobody), 1);
        const MessageId id = prepared.front().kept;
        QVERIFY(approveMessages(desk.sending, {id}, {.undoSeconds = 0, .notBefore = {}, .typedCount = {}}));
        desk.payment(debtor, 100'00, {{first, euro(100'00)}}); // Between preparing and sending.
        QVERIFY(desk.send());
        QCOMPARE(desk.stateOf(id), MessageState::Withheld);
        const auto again = makeAgain(desk.sending, {id});
        QVERIFY(again);
        QCOMPARE(again->made.size(), 1U);
        QCOMPARE(MessageStore(desk.book.database()).find(again->made.front())->data.asked, euro(210'00));
        QCOMPARE(desk.wire().taken.size(), 0U);
    }
};

QTEST_MAIN(TestUserComplaints)
#include "test_user_complaints.moc"
