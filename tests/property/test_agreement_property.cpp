// Ten thousand debtors who pay, pay too much, get money back, dispute, promise, get time, make plans, miss them and take things
// back: what must hold whatever happens, against rules written down a second time here.
#include "core/domain/calendar/working_days.h"
#include "tests/domain/escalation_book.h"
#include "tests/property/agreement_model.h"

#include <QTest>

using namespace tegoed;
using namespace tegoed::property;
using namespace Qt::Literals::StringLiterals;
using Kind = AgreementAction::Kind;

namespace {

constexpr int kSequences = 10'000;
constexpr int kInARow = 1'000;
constexpr int kActions = 50;
constexpr std::int64_t kTooSmall = 5'00;
const Date kBegin(2026, 12, 1);

/// What was said, kept apart from the model: who covers what until when, by the words of the design.
class Journal {
public:
    struct Entry {
        Kind kind;
        int act;
        std::vector<int> invoices;
        Date last;
        std::int64_t total = 0; ///< Of a plan.
        bool isOver = false;
        int endedBy = 0;
        std::vector<int> endedOthers = {};
    };
    std::map<int, Entry> entries;
    std::vector<int> undoable;

    void note(const AgreementModel& model, const AgreementAction& action, int undone)
    {
        const int act = model.acts;
        Entry entry{action.kind, act, action.invoices, model.today, 0, false, 0, {}};
        switch (action.kind) {
        case Kind::Promise: // Until one working day after the day that was named.
            entry.last = model.today.plusDays(action.dayOffset + 1);
            while (!*isWorkingDay(WorkCalendar::Netherlands, entry.last))
                entry.last = entry.last.plusDays(1);
            // What the same invoices had as an open promise is said again: the model says which were open.
            for (auto& [other, before] : entries) {
                if (before.kind == Kind::Promise && !before.isOver && model.agreements.at(other).isEnded) {
                    before.isOver = true;
                    entry.endedOthers.push_back(other);
                }
            }
            break;
        case Kind::Defer: entry.last = model.today.plusDays(action.dayOffset); break;
        case Kind::Plan:
            for (const int place : action.invoices)
                entry.total += model.invoices[static_cast<std::size_t>(place)].open;
            break;
        case Kind::EndDispute:
        case Kind::EndPromise:
        case Kind::EndDeferral:
        case Kind::EndPlan: entries.at(action.what).isOver = true; entry.endedOthers = {action.what}; break;
        case Kind::TakeBack: std::erase(undoable, action.what); return;
        case Kind::Undo: {
            std::erase(undoable, undone);
            Entry& taken = entries.at(undone);
            taken.isOver = true;
            for (const int other : taken.endedOthers)
                entries.at(other).isOver = false;
            return;
        }
        case Kind::Wait: return;
        default: break;
        }
        entries.emplace(act, entry);
        undoable.push_back(act);
    }

    bool isCovered(const AgreementModel& model, int invoice) const
    {
        for (const auto& [act, entry] : entries) {
            const bool isMine = std::find(entry.invoices.begin(), entry.invoices.end(), invoice) != entry.invoices.end();
            if (entry.isOver || !isMine)
                continue;
            if (entry.kind == Kind::Dispute)
                return true;
            if ((entry.kind == Kind::Promise || entry.kind == Kind::Defer) && model.today <= entry.last)
                return true;
            if (entry.kind == Kind::Plan && model.plans.at(act).state != PlanState::Completed)
                return true;
        }
        return false;
    }
};

class TestAgreementProperty final : public QObject {
    Q_OBJECT

    static void moneyAddsUp(const AgreementModel& model)
    {
        std::int64_t received = 0, allocated = 0, lying = 0, invoiced = 0, open = 0;
        std::map<int, std::int64_t> ofReceipt;
        std::vector<std::int64_t> reached(model.invoices.size(), 0);
        for (const AgreementModel::Allocation& allocation : model.allocations) {
            allocated += allocation.amount;
            ofReceipt[allocation.receipt] += allocation.amount;
            reached[allocation.invoice] += allocation.amount;
        }
        for (const auto& [act, receipt] : model.receipts) {
            const std::int64_t amount = receipt.isWithdrawn ? 0 : receipt.amount;
            received += amount;
            lying += receipt.lying;
            QCOMPARE(receipt.lying, amount - ofReceipt[act]);
            QVERIFY(amount <= 0 || (receipt.lying >= 0 && ofReceipt[act] >= 0)); // Nothing gives more than it is.
        }
        QCOMPARE(allocated + lying, received);
        for (std::size_t i = 0; i < model.invoices.size(); ++i) {
            QVERIFY(model.invoices[i].open >= 0);
            QCOMPARE(model.invoices[i].open, model.invoices[i].amount - reached[i]);
            invoiced += model.invoices[i].amount;
            open += model.invoices[i].open;
        }
        QCOMPARE(open, invoiced - received + lying);
    }

    static void plansHold(const AgreementModel& model, const Journal& journal)
    {
        std::set<int> taken;
        for (const auto& [act, plan] : model.plans) {
            const std::int64_t total = journal.entries.at(act).total;
            std::int64_t parts = 0, nowOpen = 0, received = 0;
            for (const Instalment& part : plan.plan.parts)
                parts += part.amount.minorUnits();
            QCOMPARE(parts, total); // Whatever happens to it, it asks what was agreed.
            for (const int place : plan.invoices)
                nowOpen += model.invoices[static_cast<std::size_t>(place)].open;
            // Counted another way: what less is open than when it was made, and what came later and lies there, after refunds.
            std::int64_t before = 0, later = 0, paidOut = 0;
            for (const auto& [number, receipt] : model.receipts)
                (receipt.lying < 0 ? paidOut : number > act ? later : before) += std::abs(receipt.lying);
            received = total - nowOpen + later - std::clamp<std::int64_t>(paidOut - before, 0, later);
            std::int64_t left = std::clamp<std::int64_t>(received, 0, total);
            const PlanProgress progress = model.progressOfPlan(plan);
            QCOMPARE(progress.paid.minorUnits(), left);
            QCOMPARE(progress.paid + progress.open(), Money(total, Currency::euro()));
            for (std::size_t k = 0; k < plan.plan.parts.size(); ++k) { // The oldest first, cent by cent.
                const std::int64_t part = std::min(left, plan.plan.parts[k].amount.minorUnits());
                QCOMPARE(progress.parts[k].paid.minorUnits(), part);
                left -= part;
            }
            const bool isPaid = received >= total;
            if (plan.state == PlanState::Completed && !isPaid) // Only where another plan has one of its invoices by now.
                QVERIFY(std::any_of(plan.invoices.begin(), plan.invoices.end(), [&](int i) {
                    return std::any_of(model.plans.begin(), model.plans.end(), [&](const auto& other) {
                        const auto& theirs = other.second.invoices;
                        return pausesInvoices(other.second.state) && std::find(theirs.begin(), theirs.end(), i) != theirs.end();
                    });
                }));
            else
                QCOMPARE(plan.state == PlanState::Completed, isPaid && !journal.entries.at(act).isOver);
            if (!pausesInvoices(plan.state))
                continue;
            for (const int place : plan.invoices)
                QVERIFY(taken.insert(place).second); // Never two over one invoice.
        }
    }

    /// What the rules do with every invoice: exactly those that somebody agreed about, or that are disputed, stay here.
    void pausedIsWhatIsCovered(const AgreementModel& model, const Journal& journal)
    {
        m_book.facts.pauses.clear();
        const bool isWorking = *isWorkingDay(WorkCalendar::Netherlands, model.today);
        for (std::size_t i = 0; i < model.invoices.size(); ++i) {
            const int place = static_cast<int>(i);
            const AgreementModel::Invoice& invoice = model.invoices[i];
            if (invoice.open == 0)
                continue;
            InvoiceFacts& facts = m_book.last();
            facts.open = invoice.open;
            facts.dueDay = invoice.due.dayNumber();
            facts.snoozedUntil = invoice.snoozedUntil.dayNumber();
            const auto until = model.agreedUntil(place);
            facts.agreedUntil = until ? until->dayNumber() : kNoDay;
            const bool isDisputed = model.isDisputed(place);
            facts.flags = static_cast<std::uint16_t>(InvoiceFacts::TermAgreed | InvoiceFacts::HasClause | (isDisputed ? InvoiceFacts::Disputed : 0));
            const NextStep next = decideNextStep(questionOf(m_book.facts, 0, 0, m_book.sequences, model.today));
            const bool isCovered = journal.isCovered(model, place);
            QCOMPARE(until.has_value() || isDisputed, isCovered);
            if (isCovered || invoice.snoozedUntil > model.today)
                QVERIFY(next.outcome != StepOutcome::Propose);
            else if (isWorking && !(invoice.open < kTooSmall && next.check == Check::Tolerance)) // For that little nobody writes.
                QCOMPARE(outcomeCode(next.outcome) + u' ' + checkCode(next.check), u"propose "_s + checkCode(next.check));
        }
    }

    void everything(const AgreementModel& model, const Journal& journal)
    {
        moneyAddsUp(model);
        if (!QTest::currentTestFailed())
            plansHold(model, journal);
        if (!QTest::currentTestFailed())
            pausedIsWhatIsCovered(model, journal);
    }

    test::SmallBook m_book = test::SmallBook::shipped(LegalTrack::NlB2b, u"nl_b2b"_s);

private Q_SLOTS:
    void initTestCase() { m_book.invoice("2026-09-01"); }

    void whateverHappensTheAccountsHold_data()
    {
        QTest::addColumn<int>("from");
        for (int from = 0; from < kSequences; from += kInARow)
            QTest::addRow("sequences %d to %d", from + 1, from + kInARow) << from;
    }
    void whateverHappensTheAccountsHold()
    {
        QFETCH(int, from);
        std::map<Kind, int> done, refused;
        std::map<PlanState, int> reached;
        for (int sequence = from + 1; sequence <= from + kInARow; ++sequence) {
            std::mt19937 random(static_cast<std::uint32_t>(sequence)); // NOLINT: the same ones every time
            const std::vector<std::int64_t> amounts = randomInvoices(random);
            AgreementModel model(amounts, kBegin);
            Journal journal;
            struct Past { AgreementAction action; Date day; int act; QString before; };
            std::vector<Past> history;
            for (int i = 0; i < kActions; ++i) {
                const AgreementAction action = randomAction(model, random);
                model.wait(action.days);
                const QString now = model.fingerprint();
                const int undone = action.kind == Kind::Undo && model.canUndo() ? model.lastUndoable() : 0;
                AgreementAction here = action;
                here.days = 0;
                const bool isDone = model.apply(here);
                (isDone ? done : refused)[action.kind] += 1;
                const QString after = model.fingerprint();
                if (!isDone) {
                    QCOMPARE(after, now); // Refused is as if it had not been asked.
                } else {
                    journal.note(model, here, undone);
                    if (undone != 0) {
                        if (!history.empty() && history.back().act == undone && history.back().day == model.today)
                            QCOMPARE(after, history.back().before); // The exact inverse.
                        std::erase_if(history, [&](const Past& past) { return past.act == undone; });
                    } else if (action.kind != Kind::Wait) {
                        history.push_back({here, model.today, model.acts, now});
                    }
                }
                everything(model, journal);
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(u"sequence %1, action %2: %3%4\n%5before\n%6"_s.arg(sequence).arg(i).arg(kindName(action.kind), isDone ? u""_s : u" (refused)"_s, after, now)));
            }
            for (const auto& [act, plan] : model.plans)
                ++reached[plan.state];
            // The same without what was taken back: as if it had never been.
            AgreementModel again(amounts, kBegin);
            for (const Past& past : history) {
                again.wait(daysBetween(again.today, past.day));
                again.acts = past.act - 1;
                if (!again.apply(past.action))
                    QFAIL(qPrintable(u"sequence %1: %2 of act %3 is refused without what was undone"_s.arg(sequence).arg(kindName(past.action.kind)).arg(past.act)));
            }
            again.wait(daysBetween(again.today, model.today));
            if (again.fingerprint() != model.fingerprint())
                QFAIL(qPrintable(u"sequence %1:\n%2without what was undone:\n%3"_s.arg(sequence).arg(model.fingerprint(), again.fingerprint())));
        }
        // The sequences did what they are for.
        for (const Kind kind : {Kind::Pay, Kind::Refund, Kind::TakeBack, Kind::Dispute, Kind::EndDispute, Kind::Promise, Kind::EndPromise, Kind::Defer,
                                Kind::EndDeferral, Kind::Plan, Kind::EndPlan, Kind::Undo})
            QVERIFY2(done[kind] > kInARow / 20, qPrintable(u"%1 was done %2 times"_s.arg(kindName(kind)).arg(done[kind])));
        for (const Kind kind : {Kind::Dispute, Kind::Promise, Kind::Defer, Kind::Plan, Kind::EndPlan})
            QVERIFY2(refused[kind] > kInARow / 100, qPrintable(u"%1 was refused %2 times"_s.arg(kindName(kind)).arg(refused[kind])));
        for (const PlanState state : {PlanState::Running, PlanState::Missed, PlanState::Repaired, PlanState::Completed, PlanState::Ended, PlanState::Withdrawn})
            QVERIFY2(reached[state] > 2, qPrintable(u"%1: %2"_s.arg(planStateCode(state)).arg(reached[state])));
    }

    /// Paid too much and given back: the plan does not take for paid what is gone.
    void whatWasPaidOutDoesNotPayAPart()
    {
        AgreementModel model({100'00, 100'00}, kBegin);
        AgreementAction plan;
        plan.kind = Kind::Plan;
        plan.invoices = {0};
        plan.parts = 2;
        plan.dayOffset = 7;
        QVERIFY(model.apply(plan));
        QVERIFY(model.apply({Kind::Pay, 0, 230'00}));
        const int number = model.plans.begin()->first;
        QCOMPARE(model.plans.at(number).state, PlanState::Completed);
        QCOMPARE(model.progressOfPlan(model.plans.at(number)).overpaid, Money(30'00, Currency::euro()));
        QVERIFY(model.apply({Kind::Refund, 0, 30'00}));
        QCOMPARE(model.progressOfPlan(model.plans.at(number)).overpaid, Money(0, Currency::euro()));
    }
};

} // namespace

QTEST_APPLESS_MAIN(TestAgreementProperty)
#include "test_agreement_property.moc"
