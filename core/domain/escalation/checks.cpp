#include "core/domain/escalation/checks.h"

#include "core/domain/escalation/next_step.h"
#include "core/domain/message/gate_questions.h"
#include "core/domain/message/gates.h"

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

namespace tegoed {
namespace {

constexpr std::array<const char*, kChecks> kCodes = {
    "sending_off", "paid", "written_off", "disputed", "agreement", "answered", "hold", "debtor_status", "excluded", "direct_debit",
    "no_sequence", "sequence_ended", "cold_start", "previous_unknown", "already_sent", "tolerance", "credit_covers",
    "no_registration", "first_reminder_missing", "not_in_default", "demand_missing", "announced", "recipient",
    "address_suspect", "snoozed", "first_reminder_term", "demand_term", "too_early", "previous_term", "after_invoice",
    "contact_gap", "one_contact", "working_day", "bank_data_old", "unmatched_money"};

const Step& stepOf(const Question& question, const Place& place)
{
    return question.sequence->step(place.step);
}

bool isMessageOf(const Step& step, std::initializer_list<Stage> stages)
{
    return step.kind == StepKind::Message && std::find(stages.begin(), stages.end(), step.stage) != stages.end();
}

bool isConsumer(LegalTrack track)
{
    return track == LegalTrack::NlB2c || track == LegalTrack::BeB2c;
}

/// Steps that build on a demand.
bool followsDemand(const Step& step)
{
    return step.kind == StepKind::HandOver || isMessageOf(step, {Stage::FinalNotice});
}

/// Steps that build on the free first reminder (Belgium, consumers).
bool followsFirstReminder(const Step& step)
{
    return step.kind == StepKind::HandOver
        || isMessageOf(step, {Stage::Reminder2, Stage::Reminder3, Stage::Demand, Stage::FinalNotice});
}

std::int32_t closedWhen(bool isClosed)
{
    return isClosed ? kForever : kNoDay;
}

std::int32_t holdEnds(const Question& question)
{
    return dayAfter(std::max({question.invoice.heldUntil, question.debtor.heldUntil, question.book.heldUntil}));
}

/// Days on which the clock stood still after `since` began to count.
std::int32_t stoodStill(const Question& question, std::int32_t since)
{
    std::int32_t days = 0;
    for (const ClockPause& pause : question.pauses)
        days += std::max(0, pause.until - std::max(pause.from, since));
    return days;
}

/// In hundredths of the invoice's own currency, whatever its exponent. Where credit is netted, what is left to ask counts.
bool isBelowMinimum(const Question& question, const Step& step)
{
    const std::int64_t left = question.credit.credit > 0 ? question.askedInAll() - question.credit.credit : question.invoice.open;
    const std::int64_t asked = std::min(question.invoice.open, left);
    const Currency currency = question.book.currencies[question.invoice.currency];
    if (currency == Currency::euro()) // Nearly always; the exponent of others is looked up.
        return asked < step.minimumOpen;
    const int exponent = currency.exponent();
    __extension__ using Wide = __int128;
    Wide open = asked;
    Wide minimum = step.minimumOpen;
    for (int i = 2; i < exponent; ++i)
        minimum *= 10;
    for (int i = exponent; i < 2; ++i)
        open *= 10;
    return open < minimum;
}

/// The law asks for paper or e-mail: the free first reminder, and what gives notice of default.
bool mustBeWritten(const Question& question, const Step& step, const Place& place)
{
    return place.givesNotice || (question.debtor.track == LegalTrack::BeB2c && step.stage == Stage::Reminder1);
}

ChannelSet carriers(const Question& question, const Place& place)
{
    const Step& step = stepOf(question, place);
    ChannelSet set = 0;
    for (const Channel channel : step.channels) {
        const bool isWritten = channel == Channel::Email || channel == Channel::Letter;
        if (mayCarry(channel, step.stage) && (isWritten || !mustBeWritten(question, step, place)))
            set |= setOf(channel);
    }
    return set & question.debtor.reachable & question.book.channels;
}

// One question each. `q` and `p`, because the list below is read as a table.
using Q = const Question&;
using P = const Place&;

constexpr std::array<CheckRow, kChecks> kRows = {{
    {Check::SendingOff, Weight::Hard, false, [](Q q, P) { return closedWhen(q.book.isSendingOff); }},
    {Check::Paid, Weight::Ends, false, [](Q q, P) { return closedWhen(q.invoice.open <= 0); }},
    {Check::WrittenOff, Weight::Ends, false, [](Q q, P) { return closedWhen(q.invoice.has(InvoiceFacts::WrittenOff)); }},
    {Check::Disputed, Weight::Hard, false, [](Q q, P) { return closedWhen(q.invoice.has(InvoiceFacts::Disputed)); }},
    {Check::Agreement, Weight::Hard, false, [](Q q, P) { return dayAfter(q.invoice.agreedUntil); }},
    {Check::Answered, Weight::Hard, false, [](Q q, P) { return closedWhen(q.invoice.has(InvoiceFacts::Answered)); }},
    {Check::Hold, Weight::Hard, false, [](Q q, P) { return holdEnds(q); }},
    {Check::DebtorStatus, Weight::Hard, false, [](Q q, P) { return closedWhen(q.debtor.status != DebtorStatus::Normal); }},
    {Check::Excluded, Weight::Hard, false,
     [](Q q, P) { return closedWhen(q.debtor.isExcluded || q.invoice.has(InvoiceFacts::Excluded)); }},
    {Check::DirectDebit, Weight::Hard, false, [](Q q, P) { return closedWhen(q.invoice.has(InvoiceFacts::DirectDebit)); }},
    {Check::NoSequence, Weight::Ends, false,
     [](Q q, P) { return closedWhen(q.sequence == nullptr || !q.sequence->sequence().isActive); }},
    {Check::ColdStart, Weight::Hard, false, [](Q q, P) { return closedWhen(q.invoice.has(InvoiceFacts::AwaitsStart)); }},
    // From here the place in the sequence is known.
    {Check::PreviousUnknown, Weight::Hard, false, [](Q, P p) { return closedWhen(p.isUnknown); }},
    {Check::AlreadySent, Weight::Hard, false, [](Q, P p) { return closedWhen(p.isWaiting); }},
    {Check::SequenceEnded, Weight::Ends, false, [](Q, P p) { return closedWhen(p.step < 0); }},
    {Check::CreditCovers, Weight::Ends, true, [](Q q, P) { return closedWhen(creditCovers(q.credit.credit, q.askedInAll())); }},
    {Check::Tolerance, Weight::Ends, true, [](Q q, P p) { return closedWhen(isBelowMinimum(q, stepOf(q, p))); }},
    {Check::NoRegistration, Weight::Hard, true, // Unsure counts as consumer (decision 3).
     [](Q q, P) { return closedWhen(!q.book.mayWriteToConsumers && (isConsumer(q.debtor.track) || q.debtor.track == LegalTrack::Other)); }},
    {Check::FirstReminderMissing, Weight::Hard, true,
     [](Q q, P p) {
         return closedWhen(q.debtor.track == LegalTrack::BeB2c && followsFirstReminder(stepOf(q, p)) && q.invoice.firstReminderEnd == kNoDay);
     }},
    {Check::NotInDefault, Weight::Hard, true,
     [](Q q, P p) {
         const bool asks = isConsumer(q.debtor.track) && isMessageOf(stepOf(q, p), {Stage::Demand});
         return asks ? defaultFrom(q.invoice, q.debtor.track) : kNoDay;
     }},
    {Check::DemandMissing, Weight::Hard, true,
     [](Q q, P p) { return closedWhen(isConsumer(q.debtor.track) && followsDemand(stepOf(q, p)) && q.invoice.demandEnd == kNoDay); }},
    {Check::Announced, Weight::Hard, true,
     [](Q q, P p) {
         const std::int32_t day = q.debtor.announcedDay;
         // The announced step itself waits for its day; everything else also for what is decided on it (decision 26).
         return day == kNoDay || day > q.today || stepOf(q, p).kind == StepKind::HandOver ? day : kForever;
     }},
    {Check::Recipient, Weight::Hard, true,
     [](Q q, P p) { return closedWhen(stepOf(q, p).kind == StepKind::Message && carriers(q, p) == 0); }},
    {Check::AddressSuspect, Weight::Hard, true,
     [](Q q, P p) {
         const ChannelSet set = stepOf(q, p).kind == StepKind::Message ? carriers(q, p) : 0;
         return closedWhen(set != 0 && (set & ~q.debtor.suspect) == 0);
     }},
    {Check::Snoozed, Weight::Time, true, [](Q q, P) { return q.invoice.snoozedUntil; }},
    {Check::FirstReminderTerm, Weight::Time, true,
     [](Q q, P p) {
         return q.debtor.track == LegalTrack::BeB2c && followsFirstReminder(stepOf(q, p)) ? dayAfter(q.invoice.firstReminderEnd) : kNoDay;
     }},
    {Check::DemandTerm, Weight::Time, true,
     [](Q q, P p) { return followsDemand(stepOf(q, p)) ? dayAfter(q.invoice.demandEnd) : kNoDay; }},
    {Check::TooEarly, Weight::Time, true, [](Q q, P p) { return ownDay(q, p); }},
    {Check::PreviousTerm, Weight::Time, true, // A day we named ourselves is waited for. A call may come before.
     [](Q q, P p) {
         const bool asks = p.previousDeadline != kNoDay && stepOf(q, p).kind != StepKind::Call;
         return asks ? dayAfter(p.previousDeadline) + stoodStill(q, p.previousLast) : kNoDay;
     }},
    {Check::AfterInvoice, Weight::Soft, true,
     [](Q q, P) { return q.invoice.invoiceSentDay == kNoDay ? kNoDay : q.invoice.invoiceSentDay + q.book.limits.afterInvoiceDays; }},
    {Check::ContactGap, Weight::Soft, true,
     [](Q q, P p) {
         return q.debtor.lastContactDay == kNoDay || stepOf(q, p).kind == StepKind::HandOver
             ? kNoDay
             : firstDayAfterContact(q.debtor.lastContactDay, q.book.limits.contactGapDays, q.book.calendar);
     }},
    {Check::OneContact, Weight::Time, true, [](Q, P) { return kNoDay; }},
    {Check::WorkingDay, Weight::Soft, true,
     [](Q q, P p) {
         return stepOf(q, p).workingDay == WorkingDayRule::Any ? kNoDay : q.sequence->calendar(p.step).onOrAfter(p.notBefore);
     }},
    {Check::BankDataOld, Weight::Soft, true,
     [](Q q, P) { return closedWhen(q.book.knowsBank && isBankDataOld(q.book.bankDay, q.book.limits.bankWarnDays, q.today)); }},
    {Check::UnmatchedMoney, Weight::Soft, true, [](Q q, P) { return closedWhen(q.credit.unmatched > 0); }},
}};

StepOutcome outcomeOf(Weight weight)
{
    switch (weight) {
    case Weight::Ends: return StepOutcome::Nothing;
    case Weight::Hard: return StepOutcome::Blocked;
    case Weight::Time:
    case Weight::Soft: break;
    }
    return StepOutcome::Wait;
}

void addProposal(const Question& question, const Place& place, NextStep& result)
{
    const Step& step = question.sequence->step(place.step);
    if (step.kind != StepKind::Message)
        return;
    result.channels = channelsFor(question, place);
    result.givesNotice = place.givesNotice;
    if (!step.claimsInterest && !step.claimsCosts)
        return;
    result.claimWaits = *claimCondition(question) != '\0';
    result.claimsInterest = step.claimsInterest && !result.claimWaits;
    result.claimsCosts = step.claimsCosts && !result.claimWaits;
}

/// One pass over the checks: the answer that lies furthest decides.
class Decision {
public:
    explicit Decision(const Question& question) : m_question(question) { m_result.outcome = StepOutcome::Propose; }

    /// false = closed for ever, no other answer can lie further.
    bool take(const CheckRow& row) { return take(row.check, row.weight, row.needsStep, row.ask); }

    template <typename Ask>
    bool take(Check check, Weight weight, bool needsStep, Ask ask)
    {
        if (!m_hasPlace && check > Check::NoSequence && check != Check::ColdStart)
            findPlace();
        if (needsStep && m_place.step < 0)
            return true;
        m_place.notBefore = std::max(m_result.day, m_question.today);
        const std::int32_t first = ask(m_question, m_place);
        if (weight == Weight::Soft && first == kForever) {
            m_result.warnings |= check == Check::BankDataOld ? kWarnsBank : kWarnsUnmatched;
            return true;
        }
        if (first <= m_result.day)
            return true;
        if (first > m_question.today && (check != Check::WorkingDay || m_result.day <= m_question.today)) {
            m_result.check = check;
            m_result.outcome = outcomeOf(weight);
        }
        // A working day is the answer to other days; it is no day of its own.
        if (check != Check::WorkingDay || first > m_question.today)
            m_result.day = first;
        return first != kForever;
    }

    NextStep result()
    {
        if (m_result.outcome == StepOutcome::Propose && m_result.step >= 0)
            addProposal(m_question, m_place, m_result);
        else
            m_result.warnings = 0;
        if (m_result.outcome == StepOutcome::Nothing)
            m_result.day = kNoDay;
        return m_result;
    }

private:
    void findPlace()
    {
        m_place = nextPlace(m_question);
        m_result.step = static_cast<std::int8_t>(m_place.step);
        m_result.repeat = m_place.repeat;
        m_hasPlace = true;
    }

    const Question& m_question;
    NextStep m_result;
    Place m_place;
    bool m_hasPlace = false;
};

/// The whole list written out by the compiler, without a call through a pointer: half the time for a million invoices.
template <std::size_t... place>
void takeAll(Decision& decision, std::index_sequence<place...>)
{
    (void)(decision.take(kRows[place].check, kRows[place].weight, kRows[place].needsStep,
                         std::integral_constant<decltype(CheckRow::ask), kRows[place].ask>{}) && ...);
}

} // namespace

QString checkCode(Check check)
{
    return QLatin1StringView(kCodes.at(static_cast<std::size_t>(check)));
}

std::optional<Check> checkOf(QStringView code)
{
    for (std::size_t i = 0; i < kCodes.size(); ++i) {
        if (code == QLatin1StringView(kCodes[i]))
            return static_cast<Check>(i);
    }
    return std::nullopt;
}

std::span<const CheckRow> allChecks()
{
    return kRows;
}

NextStep decideNextStep(const Question& question, std::span<const CheckRow> checks)
{
    Decision decision(question);
    if (checks.data() == kRows.data() && checks.size() == kRows.size())
        takeAll(decision, std::make_index_sequence<kRows.size()>{});
    else
        (void)std::all_of(checks.begin(), checks.end(), [&decision](const CheckRow& row) { return decision.take(row); });
    return decision.result();
}

ChannelSet channelsFor(const Question& question, const Place& place)
{
    const Step& step = stepOf(question, place);
    const auto good = static_cast<ChannelSet>(carriers(question, place) & ~question.debtor.suspect);
    if (step.usesAllChannels)
        return good;
    const auto first = std::find_if(step.channels.begin(), step.channels.end(),
                                    [good](Channel channel) { return (good & setOf(channel)) != 0; });
    return first == step.channels.end() ? ChannelSet{0} : setOf(*first);
}

std::int32_t ownDay(const Question& question, const Place& place)
{
    const Step& step = stepOf(question, place);
    const WorkingDays& calendar = question.sequence->calendar(place.step);
    std::int32_t day = question.invoice.dueDay + (step.isBefore ? -step.days : step.days + stoodStill(question, question.invoice.dueDay));
    if (place.repeat > 0 && !place.givesNotice) {
        day = place.previousLast == kNoDay ? day : place.previousLast + step.repeatEveryDays + stoodStill(question, place.previousLast);
    } else {
        if (step.countsFrom != CountsFrom::DueDate) {
            const bool fromDeadline = step.countsFrom == CountsFrom::PreviousDeadline && place.previousDeadline != kNoDay;
            const std::int32_t base = fromDeadline ? place.previousDeadline : place.previousLast;
            // Nothing was sent before it (an old invoice that starts here): the day it would have had. A day to pay that was
            // named begins to count when its message leaves.
            day = base == kNoDay ? question.invoice.dueDay + question.sequence->nominalDay(place.step) + stoodStill(question, question.invoice.dueDay)
                                 : base + step.days + stoodStill(question, place.previousLast);
        }
        if (place.previousSent != kNoDay)
            day = std::max(day, place.previousLast + step.minimumAfterPrevious + stoodStill(question, place.previousLast));
    }
    switch (step.workingDay) {
    case WorkingDayRule::Next: return calendar.onOrAfter(day);
    case WorkingDayRule::Previous: return calendar.onOrBefore(day);
    case WorkingDayRule::Any: break;
    }
    return day;
}

} // namespace tegoed
