// Payment plans in a book: every act with its way back, what is refused, what follows from money and days; on both engines.
#include "core/storage/backup.h"
#include "core/storage/queries/escalation_queries.h"
#include "core/storage/queries/gate_queries.h"
#include "core/storage/stores/claim_store.h"
#include "core/storage/stores/plan_store.h"
#include "core/storage/verify.h"
#include "core/usecases/debtor_erasure.h"
#include "core/usecases/escalation/due.h"
#include "core/usecases/plans/plans.h"
#include "core/usecases/undo.h"
#include "tests/usecases/ledger_fixture.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

namespace {

/// A book with a debtor who owes 1,000 over two invoices, long due. Today is Wednesday 25 November 2026.
struct PlanBook : LedgerFixture {
    explicit PlanBook(TestBook& testBook) : LedgerFixture(testBook)
    {
        maes = debtor(u"Garage Maes nv"_s);
        first = invoice(maes, u"2026-0123"_s, 600'00, "2026-08-01");
        second = invoice(maes, u"2026-0140"_s, 400'00, "2026-09-01");
    }

    PlanInput input(int parts = 3, const char* start = "2026-12-01") const
    {
        PlanInput made;
        made.debtor = maes;
        made.invoices = {second, first};
        made.schedule.parts = parts;
        made.schedule.start = day(start);
        return made;
    }
    PlanId drafted(int parts = 3)
    {
        const auto made = newPlan(session, input(parts));
        TEGOED_ENSURE(made.hasValue());
        return made->id;
    }
    static SignedCopy copy() { return {u"C:\\scans\\getekend.pdf"_s, u"application/pdf"_s, "%PDF-1.4 signed"}; }
    PlanId signedPlan(int parts = 3)
    {
        const PlanId id = drafted(parts);
        const bool isDone = proposePlan(session, id) && showPlanHistory(session, id) && agreePlan(session, id, {}) && signPlan(session, id, copy(), clock.today());
        TEGOED_ENSURE(isDone);
        return id;
    }
    PlanRow row(PlanId id) { return *readPlan(session, id); }
    QString state(PlanId id) { return planStateCode(row(id).data.plan.state); }
    /// Every invoice of the plan as the rules see it on a day: until when it is agreed.
    QString agreedUntil(const Date& today)
    {
        NoProgress silent;
        const auto data = EscalationQueries(book.database()).read(maes, today, today, silent);
        QStringList days;
        for (const InvoiceFacts& facts : data->facts.invoices)
            days << (facts.agreedUntil == kNoDay ? u"-"_s : Date::fromDayNumber(facts.agreedUntil).toIso());
        return days.join(u' ');
    }
    /// Whether a message of a stage about an invoice would be kept here because of an agreement.
    QString gate(InvoiceId invoice, Stage stage, const char* at)
    {
        GateQuestion question;
        question.debtor = maes;
        question.stage = stage;
        question.stepCode = stageCode(stage);
        question.items = {{invoice, 1, 0, euro(openOf(invoice)), true}};
        for (const GateReason& reason : closedGates(GateQueries(book.database()).facts(question, QString::fromLatin1(at) + u"T10:00:00.000Z"_s))) {
            if (reason.gate == Gate::Agreement)
                return reason.arguments.join(u' ');
        }
        return {};
    }
    QStringList problems()
    {
        NoProgress silent;
        return verifyStorage(book.database(), silent)->problems;
    }

    DebtorId maes;
    InvoiceId first, second;
};

#define PLANBOOK(name)               \
    TEGOED_FRESH_BOOK(name##Book);   \
    PlanBook name(name##Book)

QString refusal(const Error& error)
{
    return error.arguments.join(u' ');
}

/// The same book on another day.
template <typename Work>
auto onDay(PlanBook& book, const char* iso, Work&& work)
{
    const FixedClock clock(day(iso));
    BookSession session{book.book.database(), clock, book.random, u"ben"_s, &book.notifier};
    return work(session);
}

} // namespace

class TestPlans final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Today lists each thing a plan asks of a person on its day, and nothing on the others (ux.md 3.1).
    void whatTodayAsks_data() { addEngines(); }
    void whatTodayAsks()
    {
        PLANBOOK(book);
        const auto today = [&](const char* iso) {
            return onDay(book, iso, [](BookSession& session) {
                const bool isFollowed = followPlans(session).hasValue();
                const auto list = readDue(session);
                TEGOED_ENSURE(isFollowed && list.hasValue());
                QStringList lines;
                for (const DueAgreement& one : list->agreements)
                    lines << dueAgreementCode(one.kind) + u" %1/%2 "_s.arg(one.part).arg(one.parts) + (one.message ? planMessageCode(*one.message) + u' ' : QString())
                            + one.amount.toDecimal() + u' ' + one.day.toIso();
                return lines.join(u", "_s);
            });
        };
        const auto says = [&](PlanId id, PlanMessageKind kind, const char* iso) {
            return onDay(book, iso, [&](BookSession& session) { return registerPlanMessage(session, id, kind, session.clock.today()).hasValue(); });
        };
        const PlanId id = book.drafted();
        QCOMPARE(today("2026-11-25"), QString());
        QVERIFY(proposePlan(book.session, id));
        QCOMPARE(today("2026-12-01"), QString()); // The last day the answer is asked by is that of the first part.
        QCOMPARE(today("2026-12-02"), u"plan_unanswered 0/3 1000.00 2026-12-01"_s);
        QVERIFY(counterPlan(book.session, id, book.input(4)));
        QCOMPARE(today("2026-11-25"), u"plan_countered 0/4 1000.00 2026-11-25"_s);
        QVERIFY(proposePlan(book.session, id, book.input(3)) && showPlanHistory(book.session, id) && agreePlan(book.session, id, {}));
        QVERIFY(signPlan(book.session, id, PlanBook::copy(), book.clock.today()));
        // Three days before Tuesday 1 December is a Saturday: from Friday on. Not in the weekend.
        QCOMPARE(today("2026-11-26"), QString());
        QCOMPARE(today("2026-11-27"), u"plan_message 1/3 plan_instalment 333.34 2026-12-01"_s);
        QCOMPARE(today("2026-11-28"), QString());
        QCOMPARE(today("2026-12-01"), u"plan_part 1/3 333.34 2026-12-01"_s);
        QCOMPARE(today("2026-12-04"), QString()); // The banks have until Friday.
        QCOMPARE(today("2026-12-07"), u"plan_message 1/3 plan_missed 333.34 2026-12-01"_s);
        QVERIFY(says(id, PlanMessageKind::MissedNotice, "2026-12-07")); // Until Monday 14 December, and three banking days.
        QCOMPARE(today("2026-12-17"), u"plan_missed 1/3 333.34 2026-12-01"_s);
        QCOMPARE(today("2026-12-18"), u"plan_message 1/3 plan_warning 333.34 2026-12-01"_s);
        QVERIFY(says(id, PlanMessageKind::EndWarning, "2026-12-18")); // Five working days: Monday 28 December; the banks until Thursday.
        QCOMPARE(today("2026-12-31"), u"plan_missed 1/3 333.34 2026-12-01"_s);
        QCOMPARE(today("2027-01-04"), u"plan_may_end 1/3 333.34 2026-12-01"_s);
        QVERIFY(onDay(book, "2027-01-04", [&](BookSession& session) { return endPlan(session, id, PlanEndReason::NotPaid, {}).hasValue(); }));
        QCOMPARE(today("2027-01-05"), u"plan_message 0/3 plan_ended 1000.00 2027-01-04"_s);
        QVERIFY(says(id, PlanMessageKind::EndNotice, "2027-01-05"));
        QCOMPARE(today("2027-01-05"), QString());
        QCOMPARE(book.problems(), QStringList());
    }

    void fromDraftToTheLastPart_data() { addEngines(); }
    void fromDraftToTheLastPart()
    {
        PLANBOOK(book);
        const auto made = newPlan(book.session, book.input());
        QVERIFY2(made, made ? "" : qPrintable(refusal(made.error())));
        QCOMPARE(made->number, u"R-2026-01"_s);
        const PlanId id = made->id;
        QCOMPARE(book.state(id), u"draft"_s);
        QCOMPARE(book.agreedUntil(day("2026-11-25")), u"- -"_s); // A draft keeps nothing.
        const PaymentPlan plan = book.row(id).data.current.plan;
        QCOMPARE(plan.items.front().number, u"2026-0123"_s); // Oldest first.
        QCOMPARE(plan.parts[0].amount, euro(333'34));
        QCOMPARE(plan.parts[2].amount, euro(333'33));

        QVERIFY(proposePlan(book.session, id));
        QCOMPARE(book.agreedUntil(day("2026-11-25")), u"2026-12-01 2026-12-01"_s); // Until the answer: not after the first part.
        QCOMPARE(refusal(agreePlan(book.session, id, {}).error()), u"plan_history R-2026-01"_s);
        const auto history = showPlanHistory(book.session, id);
        QVERIFY(history);
        QCOMPARE(history->feasibility.largestPart, euro(333'34));
        QVERIFY(agreePlan(book.session, id, u"on the phone"_s));
        QCOMPARE(book.row(id).data.plan.historyBy, u"ann"_s);
        QVERIFY(signPlan(book.session, id, PlanBook::copy(), day("2026-11-25")));
        QCOMPARE(book.state(id), u"signed"_s);
        QVERIFY(!book.row(id).data.plan.signedSha256.isEmpty());
        // 1 February with three banking days.
        QCOMPARE(book.agreedUntil(day("2026-11-25")), u"2027-02-04 2027-02-04"_s);
        QCOMPARE(book.agreedUntil(day("2027-03-01")), u"2027-03-01 2027-03-01"_s); // Not ended: it goes on holding.
        QCOMPARE(book.gate(book.first, Stage::Reminder2, "2026-12-10"), u"2026-0123 2027-02-04"_s);
        QCOMPARE(book.gate(book.first, Stage::PlanInstalment, "2026-12-10"), QString()); // What the plan itself says, it may.

        QVERIFY(followPlans(book.session)->empty()); // Its first reminder is on the 27th.
        onDay(book, "2026-11-30", [&](BookSession& session) {
            QCOMPARE(followPlans(session)->front().acts, std::vector{PlanAct::Start});
            QVERIFY(followPlans(session)->empty());
        });
        // The first part, then too much at once, then the rest.
        book.payment(book.maes, 333'34, {{book.first, euro(333'34)}}, "2026-11-24");
        QCOMPARE(book.row(id).progress.settledParts, 1);
        const auto large = book.payment(book.maes, 500'00, {{book.first, euro(266'66)}, {book.second, euro(233'34)}}, "2026-11-25");
        QCOMPARE(book.row(id).progress.settledParts, 2);
        QCOMPARE(book.row(id).progress.parts[2].paid, euro(166'67));
        QVERIFY(undo(book.session, large.undo));
        QCOMPARE(book.row(id).progress.settledParts, 1);
        book.payment(book.maes, 700'00, {{book.first, euro(266'66)}, {book.second, euro(400'00)}}, "2026-11-25");
        QCOMPARE(book.row(id).progress.overpaid, euro(33'34)); // It lies with the debtor.
        QCOMPARE(followPlans(book.session)->front().acts, std::vector{PlanAct::Complete});
        QCOMPARE(book.state(id), u"completed"_s);
        QCOMPARE(book.problems(), QStringList());
        QCOMPARE(book.eventsOf(book.maes).filter(u"plan_moved"_s).size(), 6); // draft, propose, agree, sign, start, complete
        QCOMPARE(readBehaviour(book.session, book.maes)->agreements.plansKept, 1);
    }

    void everyActIsTakenBack_data() { addEngines(); }
    void everyActIsTakenBack()
    {
        PLANBOOK(book);
        const auto made = newPlan(book.session, book.input());
        const PlanId id = made->id;
        const auto proposed = proposePlan(book.session, id);
        const auto countered = counterPlan(book.session, id, book.input(5));
        QCOMPARE(book.state(id), u"countered"_s);
        QCOMPARE(book.row(id).data.current.plan.parts.size(), 5U);
        QVERIFY(book.row(id).data.current.isByDebtor && book.row(id).data.plan.isRequested);
        QVERIFY(showPlanHistory(book.session, id));
        const auto agreed = agreePlan(book.session, id, {});
        const auto signedAct = signPlan(book.session, id, PlanBook::copy(), day("2026-11-25"));
        const auto ended = endPlan(book.session, id, PlanEndReason::ByAgreement, u"they moved the date"_s);
        QVERIFY2(ended, ended ? "" : qPrintable(refusal(ended.error())));
        QCOMPARE(book.agreedUntil(day("2026-11-25")), u"- -"_s);
        const QStringList before = book.problems();
        QCOMPARE(before, QStringList());
        // Only the last act can be taken back.
        QCOMPARE(undo(book.session, *agreed).error().code, Error::Code::DependsOnLater);
        const std::pair<const UndoToken*, const char*> back[] = {{&*ended, "signed"}, {&*signedAct, "agreed"}, {&*agreed, "countered"},
                                                                 {&*countered, "proposed"}, {&*proposed, "draft"}, {&made->undo, "withdrawn"}};
        for (const auto& [token, state] : back) {
            const auto done = undo(book.session, *token);
            QVERIFY2(done, state);
            QCOMPARE(book.state(id), QString::fromLatin1(state));
            QCOMPARE(book.problems(), QStringList());
            QCOMPARE(undo(book.session, *token).error().code, Error::Code::DependsOnLater); // Not twice.
        }
        QCOMPARE(book.row(id).data.current.number, 1);
        QVERIFY(book.row(id).data.plan.signedSha256.isEmpty());
        QCOMPARE(book.agreedUntil(day("2026-11-25")), u"- -"_s);
    }

    void secondPlanForTheSameInvoiceIsRefused_data() { addEngines(); }
    void secondPlanForTheSameInvoiceIsRefused()
    {
        PLANBOOK(book);
        const PlanId early = book.drafted();
        const PlanId late = book.drafted(4); // Two drafts may lie beside each other …
        QVERIFY(proposePlan(book.session, early));
        QCOMPARE(refusal(proposePlan(book.session, late).error()), u"plan_other 2026-0123 R-2026-01"_s); // … one of them is proposed.
        QCOMPARE(book.state(late), u"draft"_s);
        QCOMPARE(refusal(newPlan(book.session, book.input()).error()), u"plan_other 2026-0123 R-2026-01"_s);
        // And the book itself would not take it.
        QVERIFY_THROWS_EXCEPTION(StorageFailure, book.book.database().execute(u"UPDATE plan_invoice SET is_live = 1 WHERE plan_id = %1"_s.arg(late.value)));
        QVERIFY(withdrawPlan(book.session, early, u"no answer"_s));
        QVERIFY(proposePlan(book.session, late));
        QCOMPARE(book.problems(), QStringList());
    }

    void badInputLeavesNothing_data() { addEngines(); }
    void badInputLeavesNothing()
    {
        PLANBOOK(book);
        const InvoiceId paid = book.invoice(book.maes, u"PAID"_s, 50'00);
        book.payment(book.maes, 50'00, {{paid, euro(50'00)}});
        const auto dollars = addInvoice(book.session, LedgerFixture::invoiceData(book.maes, u"USD"_s, 50'00, "2026-10-01", *Currency::fromCode(u"USD")));
        const DebtorId other = book.debtor(u"Other"_s);
        const InvoiceId theirs = book.invoice(other, u"THEIRS"_s, 50'00);
        const QString digest = contentDigest(book.book.database());
        const auto refused = [&](const char* expected, const std::function<void(PlanInput&)>& change) {
            PlanInput input = book.input();
            change(input);
            const auto made = newPlan(book.session, input);
            QVERIFY2(!made, expected);
            QCOMPARE(refusal(made.error()), QString::fromLatin1(expected));
            QCOMPARE(contentDigest(book.book.database()), digest);
        };
        refused("plan_not_closing 900.00 1000.00 100.00", [](PlanInput& input) {
            input.schedule.split = PlanSplit::ByHand;
            input.schedule.amounts = {euro(500'00), euro(400'00)};
        });
        refused("plan_part_not_positive 2 0.00", [](PlanInput& input) {
            input.schedule.split = PlanSplit::ByHand;
            input.schedule.amounts = {euro(1000'00), euro(0)};
        });
        refused("plan_part_not_positive 1 -1.00", [](PlanInput& input) {
            input.schedule.split = PlanSplit::FixedAmount;
            input.schedule.partAmount = euro(-1'00);
        });
        refused("plan_too_many_parts 600 360", [](PlanInput& input) { input.schedule.parts = 600; });
        refused("plan_paid PAID", [&](PlanInput& input) { input.invoices.push_back(paid); });
        refused("plan_currency USD", [&](PlanInput& input) { input.invoices.push_back(dollars->id); });
        refused("other_debtor THEIRS", [&](PlanInput& input) { input.invoices.push_back(theirs); });
        refused("plan_twice 2026-0123", [&](PlanInput& input) { input.invoices.push_back(book.first); });
        refused("invoices", [](PlanInput& input) { input.invoices.clear(); });
        refused("plan_starts_past 2026-11-23", [](PlanInput& input) { input.schedule.start = day("2026-11-23"); });
        refused("plan_rate_unknown 2027-02-01", [](PlanInput& input) { input.terms.interestRuns = true; });
        refused("2026-11-20", [](PlanInput& input) { input.answerBy = day("2026-11-20"); });
        // A signed copy that is none, and one of tomorrow.
        const PlanId id = book.drafted();
        QVERIFY(proposePlan(book.session, id) && showPlanHistory(book.session, id) && agreePlan(book.session, id, {}));
        const QString agreed = contentDigest(book.book.database());
        QCOMPARE(signPlan(book.session, id, {u"scan.pdf"_s, u"application/pdf"_s, "MZ"}, day("2026-11-25")).error().code, Error::Code::UnsupportedFormat);
        QCOMPARE(signPlan(book.session, id, PlanBook::copy(), day("2026-11-26")).error().code, Error::Code::InvalidDate);
        QCOMPARE(refusal(endPlan(book.session, id, PlanEndReason::ByAgreement, u"x"_s).error()), u"plan_act end agreed"_s);
        QCOMPARE(contentDigest(book.book.database()), agreed);
    }

    void missedWarnedAndEnded_data() { addEngines(); }
    void missedWarnedAndEnded()
    {
        PLANBOOK(book);
        const PlanId id = book.signedPlan(); // 1 December, 4 January, 1 February.
        const auto say = [&](const char* on, PlanMessageKind kind) {
            return onDay(book, on, [&](BookSession& session) {
                const auto followed = followPlans(session);
                TEGOED_ENSURE(followed.hasValue());
                return registerPlanMessage(session, id, kind, session.clock.today()).hasValue();
            });
        };
        QVERIFY(!say("2026-11-26", PlanMessageKind::InstalmentReminder)); // Too early.
        QVERIFY(say("2026-11-27", PlanMessageKind::InstalmentReminder));
        QVERIFY(!say("2026-11-30", PlanMessageKind::InstalmentReminder)); // Once.
        QVERIFY(!say("2026-12-04", PlanMessageKind::MissedNotice));       // In the grace.
        QVERIFY(say("2026-12-07", PlanMessageKind::MissedNotice));        // By the 14th.
        QCOMPARE(book.state(id), u"missed"_s);
        const auto end = [&](const char* on) {
            return onDay(book, on, [&](BookSession& session) { return endPlan(session, id, PlanEndReason::NotPaid, {}); });
        };
        QCOMPARE(refusal(end("2026-12-16").error()), u"plan_not_warned 1"_s);
        QVERIFY(say("2026-12-18", PlanMessageKind::EndWarning)); // Five working days on: the 28th (Christmas lies between).
        QCOMPARE(refusal(end("2026-12-24").error()), u"plan_warning_runs 2026-12-31"_s);
        const auto ended = end("2027-01-05");
        QVERIFY2(ended, ended ? "" : qPrintable(refusal(ended.error())));
        QCOMPARE(book.state(id), u"ended"_s);
        QCOMPARE(book.agreedUntil(day("2027-01-05")), u"- -"_s);
        // The sequence waits for the day of the end notice.
        NoProgress silent;
        const auto data = EscalationQueries(book.book.database()).read(book.maes, day("2027-01-05"), day("2027-01-05"), silent);
        for (const InvoiceFacts& facts : data->facts.invoices)
            QCOMPARE(Date::fromDayNumber(facts.snoozedUntil).toIso(), u"2027-01-13"_s);
        onDay(book, "2027-01-05", [&](BookSession& session) {
            const auto row = readPlan(session, id);
            QVERIFY(row->message && row->message->kind == PlanMessageKind::EndNotice);
            QCOMPARE(row->message->amount, euro(1000'00));
            QCOMPARE(row->message->payUntil, day("2027-01-12"));
        });
        QCOMPARE(book.problems(), QStringList());
        QCOMPARE(readBehaviour(book.session, book.maes)->agreements.plansEnded, 1);
        // Taken back: it runs on, and the rest is put off no more.
        QVERIFY(onDay(book, "2027-01-05", [&](BookSession& session) { return undo(session, *ended).hasValue(); }));
        QCOMPARE(book.state(id), u"missed"_s);
        QCOMPARE(book.problems(), QStringList());
    }

    void moneyThatWentBackOpensItAgain_data() { addEngines(); }
    void moneyThatWentBackOpensItAgain()
    {
        PLANBOOK(book);
        const PlanId id = book.signedPlan();
        const auto all = book.payment(book.maes, 1000'00, {{book.first, euro(600'00)}, {book.second, euro(400'00)}}, "2026-11-25");
        QVERIFY(followPlans(book.session));
        QCOMPARE(book.state(id), u"completed"_s);
        QCOMPARE(book.agreedUntil(day("2026-11-25")), QString()); // Nothing is open.
        QVERIFY(undo(book.session, all.undo));
        QCOMPARE(followPlans(book.session)->front().acts, std::vector{PlanAct::Reopen});
        QCOMPARE(book.state(id), u"running"_s);
        QCOMPARE(book.agreedUntil(day("2026-11-25")), u"2027-02-04 2027-02-04"_s);
        QCOMPARE(book.problems(), QStringList());
    }

    void whatLiesThereCountsForIt_data() { addEngines(); }
    void whatLiesThereCountsForIt()
    {
        PLANBOOK(book);
        book.payment(book.maes, 10'00, {}, "2026-11-01"); // Before the plan: it was known when it was drawn up.
        const PlanId id = book.signedPlan();
        QCOMPARE(book.row(id).progress.paid, euro(0));
        const auto lying = book.payment(book.maes, 333'34, {}, "2026-11-25");
        QCOMPARE(book.row(id).progress.settledParts, 1);
        QVERIFY(allocatePayment(book.session, lying.id, {{book.first, euro(333'34)}}, {}));
        QCOMPARE(book.row(id).progress.paid, euro(333'34)); // Not twice.
    }

    void anAnswerThatNeverComesHoldsNothing_data() { addEngines(); }
    void anAnswerThatNeverComesHoldsNothing()
    {
        PLANBOOK(book);
        PlanInput input = book.input(3, "2027-01-15");
        input.answerBy = day("2026-12-09");
        const auto made = newPlan(book.session, input);
        QVERIFY(proposePlan(book.session, made->id));
        QCOMPARE(book.gate(book.second, Stage::Reminder1, "2026-12-09"), u"2026-0140 2026-12-09"_s);
        QCOMPARE(book.gate(book.second, Stage::Reminder1, "2026-12-10"), QString());
    }

    void runningInterestOfAnAgreedRate_data() { addEngines(); }
    void runningInterestOfAnAgreedRate()
    {
        PLANBOOK(book);
        PlanInput input = book.input(3);
        input.terms.interestRuns = true;
        input.rate = YearlyRate{60'000};
        const auto made = newPlan(book.session, input);
        QVERIFY2(made, made ? "" : qPrintable(refusal(made.error())));
        const PaymentPlan plan = book.row(made->id).data.current.plan;
        // From 25 November on 600 and 400: 6 days on both, 34 on 266.66 and 400, 28 on 333.33; by hand 0.99 + 3.73 + 1.53, each rounded.
        QVERIFY(plan.runningInterest.minorUnits() >= 6'23 && plan.runningInterest.minorUnits() <= 6'27);
        QCOMPARE(plan.parts[2].amount, euro(333'33) + plan.runningInterest);
        QCOMPARE(book.row(made->id).data.current.rate->ppm, 60'000);
        QCOMPARE(book.problems(), QStringList());
    }

    void costsAndInterestAreClaimsThatThePlanCloses_data() { addEngines(); }
    void costsAndInterestAreClaimsThatThePlanCloses()
    {
        PLANBOOK(book);
        PlanInput input = book.input(2);
        input.costs = euro(75'00);
        input.interest = euro(25'00);
        input.terms.interestRuns = true;
        input.rate = YearlyRate{60'000};
        const auto made = newPlan(book.session, input);
        QVERIFY2(made, made ? "" : qPrintable(refusal(made.error())));
        const PaymentPlan plan = book.row(made->id).data.current.plan;
        const Money interest = euro(25'00) + plan.runningInterest;
        const auto claims = [&] {
            QStringList all;
            for (const StoredClaim& claim : ClaimStore(book.book.database()).ofInvoice(book.first))
                all << claimKindCode(claim.kind) + u' ' + claim.amount.toDecimal() + u" open "_s + claim.open.toDecimal();
            return all.join(u", "_s);
        };
        QVERIFY(proposePlan(book.session, made->id) && showPlanHistory(book.session, made->id));
        QCOMPARE(claims(), QString()); // Nothing was agreed yet.
        const auto agreed = agreePlan(book.session, made->id, {});
        const QString stands = u"collection_costs 75.00 open 75.00, interest %1 open %1"_s.arg(interest.toDecimal());
        QCOMPARE(claims(), stands);
        QCOMPARE(book.problems(), QStringList());
        QVERIFY(undo(book.session, *agreed));
        QCOMPARE(claims(), QString());
        QCOMPARE(book.problems(), QStringList());
        QVERIFY(agreePlan(book.session, made->id, {}) && signPlan(book.session, made->id, PlanBook::copy(), day("2026-11-25")));
        QCOMPARE(claims(), stands); // The same ones.
        // All of it in one receipt: the invoices first, what is left closes the claims.
        const Money total = plan.total();
        const auto paid = book.payment(book.maes, total.minorUnits(), {{book.first, euro(600'00)}, {book.second, euro(400'00)}}, "2026-11-25");
        QCOMPARE(followPlans(book.session)->front().acts.back(), PlanAct::Complete);
        QCOMPARE(claims(), u"collection_costs 75.00 open 0.00, interest %1 open 0.00"_s.arg(interest.toDecimal()));
        QCOMPARE(book.unallocatedOf(paid.id), 0);
        QCOMPARE(book.row(made->id).progress.paid, total); // Still, now that it is allocated.
        QCOMPARE(book.problems(), QStringList());
        QVERIFY(followPlans(book.session)->empty());
        // The payment goes back: the claims stand open again, and so does the plan.
        QVERIFY(undo(book.session, paid.undo));
        QCOMPARE(claims(), stands);
        QCOMPARE(followPlans(book.session)->front().acts.front(), PlanAct::Reopen);
        QCOMPARE(book.row(made->id).progress.paid, euro(0));
        QCOMPARE(book.problems(), QStringList());
    }

    void aPlanNobodyHasIsNotFound_data() { addEngines(); }
    void aPlanNobodyHasIsNotFound()
    {
        PLANBOOK(book);
        QCOMPARE(readPlan(book.session, PlanId{}).error().code, Error::Code::NotFound);
        QCOMPARE(endPlan(book.session, PlanId{}, PlanEndReason::ByAgreement, u"x"_s).error().code, Error::Code::NotFound);
        QCOMPARE(endPlan(book.session, PlanId{99}, PlanEndReason::ByAgreement, u"x"_s).error().code, Error::Code::NotFound);
    }

    void mergedAndErased_data() { addEngines(); }
    void mergedAndErased()
    {
        PLANBOOK(book);
        const DebtorId main = book.debtor(u"Maes Holding nv"_s);
        const PlanId id = book.drafted();
        QVERIFY(mergeDebtors(book.session, main, book.maes));
        QCOMPARE(plans(book.session, main)->size(), 1U);
        QVERIFY(proposePlan(book.session, id));
        QVERIFY(withdrawPlan(book.session, id, u"a private reason"_s));
        QVERIFY(eraseDebtor(book.session, main, {u"asked"_s, true}));
        for (const PlanLogEntry& entry : book.row(id).data.log)
            QCOMPARE(entry.reason, QString());
        QCOMPARE(book.problems(), QStringList());
    }

    void verifyFindsWhatWasAltered_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("finding");
        for (const auto* engine : {"SQLite", "PostgreSQL"}) {
            const auto row = [&](const char* name, const QString& statement, const QString& finding) {
                QTest::addRow("%s: %s", engine, name) << QString::fromLatin1(engine) << statement << finding;
            };
            row("an amount of a part", u"UPDATE instalment SET amount_minor = amount_minor + 1 WHERE number = 1"_s, u"plan version 1: its parts, its invoices and its total differ"_s);
            row("let go of its invoices", u"UPDATE plan_invoice SET is_live = 0, is_binding = 0"_s, u"plan 1: it keeps other invoices out of the sequence than its state says"_s);
            row("a state", u"UPDATE plan SET state = 'running'"_s, u"plan 1: its state is not that of the last act on it"_s);
            row("the claims", u"INSERT INTO claim (id, debtor_id, invoice_id, kind, currency, amount_minor, open_minor, claimed_day, basis, step_code, state, created_at) "
                              "SELECT 900, debtor_id, NULL, 'interest', 'EUR', 5, 5, 20000, '', 'plan:' || number || ':1', 'open', '' FROM plan"_s,
                u"plan 1: its costs and interest are not the claims that stand"_s);
            row("the signature", u"UPDATE plan SET signed_day = NULL"_s, u"plan 1: something is missing of its version, its agreement or its signed copy"_s);
        }
    }
    void verifyFindsWhatWasAltered()
    {
        PLANBOOK(book);
        QFETCH(QString, statement);
        QFETCH(QString, finding);
        book.signedPlan();
        QCOMPARE(book.problems(), QStringList());
        tamper(book.book.address(), {statement});
        QVERIFY2(book.problems().contains(finding), qPrintable(book.problems().join(u'\n')));
    }

    void backupHoldsThem_data() { addEngines(); }
    void backupHoldsThem()
    {
        PLANBOOK(book);
        const PlanId id = book.signedPlan();
        const QString file = scratchFile(u"plans.tegoed"_s);
        NoProgress silent;
        const auto saved = backupTo(book.book.database(), file, silent);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
        const auto copy = Database::open(*BookAddress::parse(file), Database::Mode::ReadOnly);
        QVERIFY(copy);
        QCOMPARE(contentDigest(**copy), contentDigest(book.book.database()));
        QCOMPARE(PlanQueries(**copy).find(id)->current.plan.parts.size(), 3U);
    }
};

QTEST_GUILESS_MAIN(TestPlans)
#include "test_plans.moc"
