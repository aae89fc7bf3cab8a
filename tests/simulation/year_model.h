#pragma once

#include "core/domain/escalation/day_plan.h"

#include <QStringList>

#include <map>
#include <random>
#include <vector>

namespace tegoed::test {

/// What one simulated year found.
struct YearResult {
    QStringList broken;         ///< Invariants that did not hold, in words; empty = good.
    int messages = 0;
    int calls = 0;
    int handOvers = 0;
    int announced = 0;
    int wrongful = 0;           ///< Messages about something paid, disputed, agreed, held, excluded … by the model's own record.
    std::vector<int> firstContacts; ///< Days from due to the first message or call about it, of invoices that got one.
    std::vector<int> openDays;      ///< The same without the days on which nobody opened the program.
    int clockJumps = 0;
};

/// A year of 200 debtors: invoices, payments (also in parts and too much), returns, holds, disputes, promises, exclusions,
/// messages with an unknown outcome, days on which nobody opens the program, and a clock that is wrong. What happens is
/// recorded here, apart from the facts the engine sees, and checked here with rules written a second time.
class YearModel {
public:
    YearModel(unsigned seed, const std::vector<ReadySequence>& sequences, std::span<const CheckRow> checks = allChecks());
    YearResult run();

private:
    struct Sent {
        Date day;
        int place;
        int repeat;
        bool isNotice;
        std::optional<Date> deadline;
    };
    struct Truth { ///< One invoice as the model knows it.
        std::size_t debtor = 0;
        Date due = Date(2000, 1, 1);
        std::int64_t open = 0;
        std::int64_t amount = 0;
        std::optional<Date> paysOn;
        bool isDisputed = false, isExcluded = false, isTermAgreed = false, isDirectDebit = false;
        bool wasDirectDebit = false; ///< Its clock starts when the debit fails, so it says nothing about speed.
        std::optional<Date> disputeEnds, promiseUntil, heldUntil;
        std::optional<Date> unknownUntil; ///< The outcome of its last message is settled after that day.
        std::vector<Sent> sent;
        std::optional<Date> firstContact;
        std::optional<Date> noticeDate, reminderEnd, demandEnd;
    };
    struct Who {
        std::vector<Date> contacts;
        std::optional<Date> heldUntil, announced;
        bool isExcluded = false, isStopped = false;
    };

    bool chance(int percent) { return std::uniform_int_distribution<int>(0, 99)(m_random) < percent; }
    int between(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }
    void makeBook();
    void makeInvoice(std::size_t debtor, std::vector<InvoiceFacts>& invoices);
    void liveOneDay(const Date& day);
    void plan(const Date& day);
    void checkDecisions(const Date& day, const DayPlan& plan);
    void checkAction(const Date& day, const DayPlan& plan, const PlannedAction& action);
    void checkAsked(const Date& day, std::uint32_t invoice, const NextStep& decision, const PlannedAction& action);
    void checkOrder(const Date& day, std::uint32_t invoice, const ReadySequence& sequence, const NextStep& decision);
    void checkLaw(const Date& day, std::uint32_t invoice, const Step& step);
    void record(const Date& day, const DayPlan& plan, const PlannedAction& action);
    StepRecord& lastRecord(std::uint32_t invoice);
    void loseReply(const Date& day, const PlannedAction& action);
    void measure();
    void breaks(const Date& day, const QString& what);

    std::mt19937 m_random;
    const std::vector<ReadySequence>& m_sequences;
    std::span<const CheckRow> m_checks;
    EscalationFacts m_facts;
    std::vector<Truth> m_truth; ///< By place of the invoice.
    std::vector<Who> m_who;
    std::vector<Date> m_closed; ///< Days on which nobody opened the program.
    YearResult m_result;
};

} // namespace tegoed::test
