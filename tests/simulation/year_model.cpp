#include "tests/simulation/year_model.h"

#include "core/domain/escalation/simulate.h"

#include <algorithm>

namespace tegoed::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDebtors = 200;
const Date kStart(2027, 1, 4);
constexpr int kDays = 365;

bool holds(const std::optional<Date>& until, const Date& day)
{
    return until && *until >= day;
}

/// Working days between two contacts, counted one by one with the calendar and not with the engine's table.
int workingDaysAfter(const Date& from, const Date& until)
{
    int count = 0;
    for (Date day = from.plusDays(1); day <= until; day = day.plusDays(1))
        count += *isWorkingDay(WorkCalendar::Netherlands, day) ? 1 : 0;
    return count;
}

} // namespace

YearModel::YearModel(unsigned seed, const std::vector<ReadySequence>& sequences, std::span<const CheckRow> checks)
    : m_random(seed), m_sequences(sequences), m_checks(checks)
{
    makeBook();
}

void YearModel::makeBook()
{
    m_facts.book.knowsBank = true;
    m_facts.book.limits.contactGapDays = 5;
    for (std::size_t i = 0; i < kDebtors; ++i) {
        DebtorFacts debtor;
        debtor.debtor = DebtorId{static_cast<std::int64_t>(i) + 1};
        debtor.track = static_cast<LegalTrack>(i % 5);
        debtor.firstInvoice = static_cast<std::uint32_t>(m_facts.invoices.size());
        Who who;
        who.isExcluded = debtor.isExcluded = chance(3);
        m_who.push_back(who);
        std::vector<InvoiceFacts> invoices;
        for (int n = between(0, 8); n > 0; --n)
            makeInvoice(i, invoices);
        debtor.invoices = static_cast<std::uint32_t>(invoices.size());
        debtor.firstCredit = static_cast<std::uint32_t>(m_facts.credits.size());
        debtor.credits = 1;
        m_facts.credits.push_back({});
        m_facts.invoices.insert(m_facts.invoices.end(), invoices.begin(), invoices.end());
        m_facts.debtors.push_back(debtor);
    }
}

void YearModel::makeInvoice(std::size_t debtor, std::vector<InvoiceFacts>& invoices)
{
    const Date issue = kStart.plusDays(between(-20, kDays - 30));
    Truth truth;
    truth.debtor = debtor;
    truth.due = issue.plusDays(between(8, 30));
    truth.amount = between(20'00, 9000'00);
    if (chance(2))
        truth.amount = between(1, 499); // Below the tolerance.
    truth.isTermAgreed = chance(60);
    truth.isExcluded = chance(3);
    truth.isDirectDebit = truth.wasDirectDebit = chance(4);
    if (chance(85)) // Most pay: some early, many late, some after months.
        truth.paysOn = truth.due.plusDays(chance(50) ? between(-8, 6) : between(3, 90));
    InvoiceFacts invoice;
    invoice.invoice = InvoiceId{static_cast<std::int64_t>(m_truth.size()) + 1};
    invoice.issueDay = invoice.knownDay = issue.dayNumber();
    invoice.dueDay = truth.due.dayNumber();
    invoice.invoiceSentDay = chance(50) ? invoice.issueDay : kNoDay;
    invoice.flags = static_cast<std::uint16_t>((truth.isTermAgreed ? InvoiceFacts::TermAgreed : 0) | (truth.isExcluded ? InvoiceFacts::Excluded : 0)
                                               | (truth.isDirectDebit ? InvoiceFacts::DirectDebit : 0) | (chance(50) ? InvoiceFacts::HasClause : 0));
    invoice.sequence = static_cast<std::int16_t>(chance(10) ? 5 : debtor % 5); // Places 0–4 are those of the tracks, 5 that of 7, 15, 30 days.
    m_truth.push_back(truth);
    invoices.push_back(invoice);
}

/// What happens in the world that day; the facts are what the book knows of it.
void YearModel::liveOneDay(const Date& day)
{
    for (std::size_t i = 0; i < m_truth.size(); ++i) {
        Truth& truth = m_truth[i];
        InvoiceFacts& facts = m_facts.invoices[i];
        if (facts.issueDay == day.dayNumber() || (day == kStart && facts.issueDay < day.dayNumber()))
            truth.open = truth.amount;
        if (truth.open > 0 && truth.paysOn && *truth.paysOn <= day) {
            const bool isPart = chance(15);
            truth.open = isPart ? truth.open / 2 : 0;
            truth.paysOn = isPart ? std::optional(day.plusDays(between(5, 40))) : std::nullopt;
        } else if (truth.open == 0 && truth.amount > 0 && facts.issueDay < day.dayNumber() && between(0, 19'999) == 0) {
            truth.open = truth.amount; // The bank took it back.
            truth.paysOn = day.plusDays(30);
        }
        if (truth.open > 0 && truth.due < day && !truth.isDisputed && between(0, 999) < 2) {
            truth.isDisputed = true;
            truth.disputeEnds = day.plusDays(between(5, 60));
        } else if (truth.isDisputed && !holds(truth.disputeEnds, day)) {
            truth.isDisputed = false;
        }
        if (truth.open > 0 && truth.due < day && between(0, 999) < 5)
            truth.promiseUntil = day.plusDays(between(2, 30));
        if (truth.open > 0 && between(0, 999) < 2)
            truth.heldUntil = day.plusDays(between(1, 30));
        if (truth.isDirectDebit && truth.open > 0 && truth.due < day && chance(5))
            truth.isDirectDebit = false; // The debit failed.
        if (truth.unknownUntil && !holds(truth.unknownUntil, day)) {
            truth.unknownUntil.reset();
            lastRecord(static_cast<std::uint32_t>(i)).state = StepState::Sent;
        }
        facts.open = truth.open;
        facts.agreedUntil = truth.promiseUntil ? truth.promiseUntil->dayNumber() : kNoDay;
        facts.heldUntil = truth.heldUntil ? truth.heldUntil->dayNumber() : kNoDay;
        const auto set = [&facts](InvoiceFacts::Flag flag, bool isOn) {
            facts.flags = static_cast<std::uint16_t>(isOn ? facts.flags | flag : facts.flags & ~flag);
        };
        set(InvoiceFacts::Disputed, truth.isDisputed);
        set(InvoiceFacts::DirectDebit, truth.isDirectDebit);
    }
    for (std::size_t i = 0; i < m_who.size(); ++i) {
        if (between(0, 999) < 2)
            m_who[i].heldUntil = day.plusDays(between(1, 20));
        m_facts.debtors[i].heldUntil = m_who[i].heldUntil ? m_who[i].heldUntil->dayNumber() : kNoDay;
        if (between(0, 9'999) < 3 && m_facts.debtors[i].status == DebtorStatus::Normal) {
            m_who[i].isStopped = true;
            m_facts.debtors[i].status = DebtorStatus::Bankrupt;
        }
        m_facts.credits[i].credit = between(0, 99) < 2 ? between(1'00, 500'00) : m_facts.credits[i].credit;
        if (chance(5))
            m_facts.credits[i].credit = 0;
    }
}

void YearModel::breaks(const Date& day, const QString& what)
{
    if (m_result.broken.size() < 20)
        m_result.broken << u"%1: %2"_s.arg(day.toIso(), what);
}

/// Every overdue invoice has a proposal, or a reason with the day it ends.
void YearModel::checkDecisions(const Date& day, const DayPlan& plan)
{
    for (std::size_t i = 0; i < m_truth.size(); ++i) {
        const NextStep& decision = plan.decisions[i];
        if (m_truth[i].open == 0 && decision.outcome == StepOutcome::Propose)
            breaks(day, u"invoice %1 is paid and has a proposal"_s.arg(i));
        if ((decision.outcome == StepOutcome::Wait || decision.outcome == StepOutcome::Blocked) && decision.day <= day.dayNumber())
            breaks(day, u"invoice %1 waits for a day that has passed (%2)"_s.arg(i).arg(checkCode(decision.check)));
        const bool mayEnd = decision.check == Check::Tolerance || decision.check == Check::SequenceEnded || decision.check == Check::CreditCovers;
        if (m_truth[i].open > 0 && m_truth[i].due < day && decision.outcome == StepOutcome::Nothing && !mayEnd)
            breaks(day, u"invoice %1 is overdue and has nothing to come: %2"_s.arg(i).arg(checkCode(decision.check)));
    }
}

void YearModel::checkAsked(const Date& day, std::uint32_t i, const NextStep& decision, const PlannedAction& action)
{
    const Truth& truth = m_truth[i];
    const Who& who = m_who[truth.debtor];
    const bool isWrong = truth.open <= 0 || truth.isDisputed || truth.isExcluded || truth.isDirectDebit || holds(truth.promiseUntil, day) || holds(truth.unknownUntil, day)
        || holds(truth.heldUntil, day) || holds(who.heldUntil, day) || who.isExcluded || who.isStopped;
    if (isWrong) {
        ++m_result.wrongful;
        breaks(day, u"invoice %1 should not have been asked"_s.arg(i));
    }
    if (truth.debtor != action.debtor)
        breaks(day, u"invoice %1 in the message of another debtor"_s.arg(i));
    const ReadySequence& sequence = m_sequences[static_cast<std::size_t>(m_facts.invoices[i].sequence)];
    checkOrder(day, i, sequence, decision);
    checkLaw(day, i, sequence.step(decision.step));
    for (const Sent& sent : truth.sent) {
        if (action.kind == ActionKind::Message && sent.deadline && *sent.deadline >= day)
            breaks(day, u"invoice %1: before the day named in the last message"_s.arg(i));
    }
}

/// No step twice, none left out: between the last and this one lie only notices before the due date and calls.
void YearModel::checkOrder(const Date& day, std::uint32_t i, const ReadySequence& sequence, const NextStep& decision)
{
    const Truth& truth = m_truth[i];
    int last = -1;
    for (const Sent& sent : truth.sent) {
        if (sent.place == decision.step && sent.repeat == decision.repeat)
            breaks(day, u"invoice %1: step %2 a second time"_s.arg(i).arg(sequence.step(decision.step).code));
        last = std::max(last, sent.place);
    }
    if (decision.step <= last && !decision.givesNotice)
        breaks(day, u"invoice %1: back to step %2"_s.arg(i).arg(sequence.step(decision.step).code));
    for (int place = last + 1; place < decision.step; ++place) {
        const Step& between = sequence.step(place);
        if (between.kind == StepKind::Message && between.stage != Stage::PreDue)
            breaks(day, u"invoice %1: step %2 was left out"_s.arg(i).arg(between.code));
    }
    const int wanted = sequence.step(decision.step).isBefore ? -sequence.step(decision.step).days : sequence.step(decision.step).days;
    const bool isMovedForward = sequence.step(decision.step).workingDay == WorkingDayRule::Previous;
    if (sequence.step(decision.step).countsFrom == CountsFrom::DueDate && !decision.givesNotice && !isMovedForward
        && daysBetween(truth.due, day) < wanted)
        breaks(day, u"invoice %1: step %2 too early"_s.arg(i).arg(sequence.step(decision.step).code));
}

void YearModel::checkLaw(const Date& day, std::uint32_t i, const Step& step)
{
    const Truth& truth = m_truth[i];
    const LegalTrack track = m_facts.debtors[truth.debtor].track;
    const bool isAfterDemand = step.kind == StepKind::HandOver || (step.kind == StepKind::Message && step.stage == Stage::FinalNotice);
    if (track == LegalTrack::NlB2c && step.kind == StepKind::Message && step.stage == Stage::Demand && !truth.isTermAgreed
        && (!truth.noticeDate || *truth.noticeDate >= day))
        breaks(day, u"invoice %1: a 14-day letter to somebody who is not in default"_s.arg(i));
    if ((track == LegalTrack::NlB2c || track == LegalTrack::BeB2c) && isAfterDemand && (!truth.demandEnd || *truth.demandEnd >= day))
        breaks(day, u"invoice %1: more than a demand before its term has ended"_s.arg(i));
    if (track == LegalTrack::BeB2c && step.kind == StepKind::Message && step.stage > Stage::Reminder1 && (!truth.reminderEnd || *truth.reminderEnd >= day))
        breaks(day, u"invoice %1: before the term of the free first reminder has ended"_s.arg(i));
}

void YearModel::checkAction(const Date& day, const DayPlan& plan, const PlannedAction& action)
{
    const Who& who = m_who[action.debtor];
    if (action.kind == ActionKind::Message || action.kind == ActionKind::Call) {
        if (!who.contacts.empty() && workingDaysAfter(who.contacts.back(), day) < 5)
            breaks(day, u"debtor %1: two contacts in five working days"_s.arg(action.debtor));
        if (who.announced)
            breaks(day, u"debtor %1: a message while an announced day is not decided"_s.arg(action.debtor));
    }
    if (!*isWorkingDay(WorkCalendar::Netherlands, day) && !*isWorkingDay(WorkCalendar::Belgium, day) && action.kind != ActionKind::Announced)
        breaks(day, u"debtor %1: on a day that is free in both countries"_s.arg(action.debtor));
    if (action.kind == ActionKind::Announced)
        return;
    std::int64_t open = 0;
    for (const std::uint32_t i : action.invoices) {
        checkAsked(day, i, plan.decisions[i], action);
        open += m_truth[i].open;
    }
    const std::int64_t credit = m_facts.credits[action.debtor].credit;
    if (action.asked <= 0 || action.asked > open || (credit == 0 && action.asked != open))
        breaks(day, u"debtor %1: asks %2 where %3 is open"_s.arg(action.debtor).arg(action.asked).arg(open));
    constexpr std::int64_t kTolerance = 5'00; // Of every sequence that is shipped.
    if (action.kind == ActionKind::Message && action.asked < kTolerance)
        breaks(day, u"debtor %1: asks %2, less than the tolerance"_s.arg(action.debtor).arg(action.asked));
    for (const std::uint32_t i : action.alsoOpen) {
        if (m_truth[i].open <= 0 || m_truth[i].isDisputed || m_truth[i].isExcluded)
            breaks(day, u"invoice %1 is mentioned as also open"_s.arg(i));
    }
}

void YearModel::record(const Date& day, const DayPlan& plan, const PlannedAction& action)
{
    Who& who = m_who[action.debtor];
    const LegalTrack track = m_facts.debtors[action.debtor].track;
    switch (action.kind) {
    case ActionKind::Message: ++m_result.messages; break;
    case ActionKind::Call: ++m_result.calls; break;
    case ActionKind::HandOver: ++m_result.handOvers; break;
    case ActionKind::Announced: ++m_result.announced; break;
    }
    if (action.kind == ActionKind::HandOver || action.kind == ActionKind::Announced) {
        who.isStopped = true;
        who.announced.reset();
        return;
    }
    who.contacts.push_back(day);
    for (const std::uint32_t i : action.alsoOpen) {
        if (!m_truth[i].firstContact)
            m_truth[i].firstContact = day;
    }
    for (const std::uint32_t i : action.invoices) {
        Truth& truth = m_truth[i];
        const NextStep& decision = plan.decisions[i];
        const Step& step = m_sequences[static_cast<std::size_t>(m_facts.invoices[i].sequence)].step(decision.step);
        const auto deadline = payByDay(step, track, day);
        truth.sent.push_back({day, decision.step, decision.repeat, decision.givesNotice, step.kind == StepKind::Message ? deadline : std::nullopt});
        if (!truth.firstContact && truth.due < day)
            truth.firstContact = day;
        if (step.kind != StepKind::Message)
            continue;
        if (decision.givesNotice)
            truth.noticeDate = deadline;
        if (track == LegalTrack::BeB2c && step.stage == Stage::Reminder1)
            truth.reminderEnd = day.plusDays(14); // By e-mail: 14 days from the next day (law.md BE 1).
        if (step.stage == Stage::Demand)
            truth.demandEnd = deadline ? *deadline : day.plusDays(14);
        if (step.stage == Stage::FinalNotice)
            who.announced = deadline;
    }
}

StepRecord& YearModel::lastRecord(std::uint32_t invoice)
{
    return m_facts.records[m_facts.invoices[invoice].firstRecord + m_facts.invoices[invoice].records - 1U];
}

/// The server's answer did not arrive: perhaps sent, until somebody finds out.
void YearModel::loseReply(const Date& day, const PlannedAction& action)
{
    const Date settled = day.plusDays(between(1, 40));
    for (const std::uint32_t i : action.invoices) {
        m_truth[i].unknownUntil = settled;
        lastRecord(i).state = StepState::Unknown;
    }
}

void YearModel::plan(const Date& day)
{
    m_facts.book.bankDay = day.dayNumber();
    const DayPlan plan = planDay(m_facts, m_sequences, day, m_checks);
    checkDecisions(day, plan);
    std::map<std::size_t, int> perDebtor;
    for (const PlannedAction& action : plan.actions) {
        if (++perDebtor[action.debtor] > 1)
            breaks(day, u"debtor %1: two actions in one run"_s.arg(action.debtor));
        checkAction(day, plan, action);
        if (chance(3))
            continue; // The user left it for another day.
        record(day, plan, action);
        carryOut(m_facts, action, plan.decisions, m_sequences, day);
        if (action.kind == ActionKind::Message && chance(2))
            loseReply(day, action);
    }
    // Whatever runs twice sends once.
    for (const PlannedAction& again : planDay(m_facts, m_sequences, day, m_checks).actions) {
        if (!m_who[again.debtor].contacts.empty() && m_who[again.debtor].contacts.back() == day && again.kind != ActionKind::HandOver
            && again.kind != ActionKind::Announced)
            breaks(day, u"debtor %1: the second run of the day writes again"_s.arg(again.debtor));
    }
}

/// Days from due to first contact; a day on which nobody opened the program is no delay of its rules.
void YearModel::measure()
{
    for (const Truth& truth : m_truth) {
        if (!truth.firstContact || *truth.firstContact <= truth.due || truth.wasDirectDebit)
            continue;
        m_result.firstContacts.push_back(daysBetween(truth.due, *truth.firstContact));
        m_result.openDays.push_back(m_result.firstContacts.back()
                                    - static_cast<int>(std::count_if(m_closed.begin(), m_closed.end(), [&truth](const Date& closed) {
                                          return closed > truth.due && closed < *truth.firstContact;
                                      })));
    }
}

YearResult YearModel::run()
{
    int closedFor = 0;
    for (int offset = 0; offset < kDays; ++offset) {
        const Date day = kStart.plusDays(offset);
        liveOneDay(day);
        if (closedFor == 0 && between(0, 99) < 2)
            closedFor = between(1, chance(10) ? 21 : 3); // A holiday, or a few days off.
        if (closedFor > 0) {
            --closedFor;
            m_closed.push_back(day);
            continue;
        }
        if (between(0, 99) < 2) { // The clock stands back: whatever it proposes, nothing is earlier than what was sent.
            ++m_result.clockJumps;
            const Date wrong = day.plusDays(-between(1, 60));
            for (const PlannedAction& action : planDay(m_facts, m_sequences, wrong, m_checks).actions) {
                if (!m_who[action.debtor].contacts.empty() && m_who[action.debtor].contacts.back() > wrong && action.kind != ActionKind::HandOver
                    && action.kind != ActionKind::Announced)
                    breaks(day, u"debtor %1: written to on a day before the last contact"_s.arg(action.debtor));
            }
        }
        plan(day);
    }
    measure();
    return m_result;
}

} // namespace tegoed::test
