#include "core/domain/escalation/simulate.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tegoed {
namespace {

constexpr int kStatutoryDays = 14; ///< NL art. 6:96 lid 6 BW from the day after receipt; BE art. XIX.2 WER.
constexpr int kPostDays = 3;       ///< Working days: the Belgian rule, and not before the Dutch presumption of two.

/// Records of one invoice lie together: it moves to the end of the array before it grows.
void addRecord(EscalationFacts& facts, InvoiceFacts& invoice, const StepRecord& record)
{
    const std::size_t end = invoice.firstRecord + invoice.records;
    if (end != facts.records.size()) {
        const std::vector<StepRecord> own(facts.records.begin() + invoice.firstRecord, facts.records.begin() + static_cast<std::ptrdiff_t>(end));
        invoice.firstRecord = static_cast<std::uint32_t>(facts.records.size());
        facts.records.insert(facts.records.end(), own.begin(), own.end());
    }
    facts.records.push_back(record);
    ++invoice.records;
}

/// The last day of a term of 14 days that runs from arrival.
std::int32_t termEnd(std::int32_t day, ChannelSet channels, WorkCalendar calendar)
{
    const bool isPosted = (channels & setOf(Channel::Letter)) != 0;
    return (isPosted ? WorkingDays::of(calendar).plus(day, kPostDays) : day) + kStatutoryDays;
}

void setLegalDays(InvoiceFacts& invoice, const Step& step, LegalTrack track, bool givesNotice, ChannelSet channels, std::int32_t day,
                  std::int32_t deadline)
{
    if (givesNotice)
        invoice.noticeDay = deadline == kNoDay ? termEnd(day, channels, step.calendar) : deadline;
    if (track == LegalTrack::BeB2c && step.stage == Stage::Reminder1 && invoice.firstReminderEnd == kNoDay)
        invoice.firstReminderEnd = termEnd(day, channels, WorkCalendar::Belgium);
    if (step.stage == Stage::Demand)
        invoice.demandEnd = deadline == kNoDay ? termEnd(day, channels, step.calendar) : deadline;
}

bool owes(const EscalationFacts& facts, const DebtorFacts& debtor)
{
    const auto first = facts.invoices.begin() + debtor.firstInvoice;
    return std::any_of(first, first + debtor.invoices, [](const InvoiceFacts& invoice) { return invoice.open > 0; });
}

/// Lets days on which invoices were kept out begin and end.
class QuietTime {
public:
    explicit QuietTime(std::vector<QuietDays> days) : m_days(std::move(days))
    {
        std::stable_sort(m_days.begin(), m_days.end(), [](const QuietDays& a, const QuietDays& b) { return a.from < b.from; });
        for (const QuietDays& one : m_days) {
            if (one.stopsClock && one.until != kForever)
                m_ends.push_back({one.until, one.invoice});
        }
        std::sort(m_ends.begin(), m_ends.end());
    }
    void reach(EscalationFacts& facts, std::int32_t today)
    {
        for (; m_begun < m_days.size() && m_days[m_begun].from <= today; ++m_begun) {
            InvoiceFacts& invoice = facts.invoices[m_days[m_begun].invoice];
            invoice.heldUntil = std::max(invoice.heldUntil, m_days[m_begun].until);
        }
        for (; m_ended < m_ends.size() && m_ends[m_ended].first < today; ++m_ended)
            ++facts.invoices[m_ends[m_ended].second].pauses;
    }

private:
    std::vector<QuietDays> m_days;
    std::vector<std::pair<std::int32_t, std::uint32_t>> m_ends; ///< Of those that stop the clock: last day, invoice.
    std::size_t m_begun = 0, m_ended = 0;
};

} // namespace

void carryOut(EscalationFacts& facts, const PlannedAction& action, std::span<const NextStep> decisions,
              std::span<const ReadySequence> sequences, const Date& day)
{
    DebtorFacts& debtor = facts.debtors[action.debtor];
    const std::int32_t today = day.dayNumber();
    if (action.kind == ActionKind::HandOver || action.kind == ActionKind::Announced) {
        debtor.status = DebtorStatus::HandedOver;
        debtor.announcedDay = kNoDay;
        return;
    }
    debtor.lastContactDay = today;
    for (const std::uint32_t i : action.invoices) {
        InvoiceFacts& invoice = facts.invoices[i];
        const ReadySequence& sequence = sequences[static_cast<std::size_t>(invoice.sequence)];
        const int place = decisions[i].step;
        const Step& step = sequence.step(place);
        const auto payBy = payByDay(step, debtor.track, day);
        const std::int32_t deadline = payBy ? payBy->dayNumber() : kNoDay;
        addRecord(facts, invoice, {sequence.key(place), today, deadline, decisions[i].repeat, StepState::Sent, step.kind, step.stage});
        if (step.kind != StepKind::Message)
            continue;
        setLegalDays(invoice, step, debtor.track, decisions[i].givesNotice, action.channels, today, deadline);
        if (step.stage == Stage::FinalNotice) // The day it names lies after its own term.
            debtor.announcedDay = std::max(debtor.announcedDay, sequence.calendar(place).onOrAfter((payBy ? deadline : today) + 1));
    }
}

std::vector<SimulatedAction> simulate(EscalationFacts facts, std::span<const ReadySequence> sequences, const Simulation& simulation,
                                      const std::function<bool(int daysDone)>& goesOn, EscalationFacts* after)
{
    std::vector<OpenChange> changes = simulation.changes;
    std::stable_sort(changes.begin(), changes.end(), [](const OpenChange& a, const OpenChange& b) { return a.day < b.day; });
    QuietTime quiet(simulation.quiet);
    std::vector<std::int64_t> open;
    for (InvoiceFacts& invoice : facts.invoices) {
        open.push_back(invoice.open);
        invoice.flags &= static_cast<std::uint16_t>(~InvoiceFacts::AwaitsStart);
    }
    std::vector<NextStep> decisions(facts.invoices.size());
    std::vector<SimulatedAction> result;
    std::size_t change = 0;
    for (int offset = 0; offset < simulation.days; ++offset) {
        if (goesOn && !goesOn(offset))
            break;
        const Date day = simulation.from.plusDays(offset);
        const std::int32_t today = day.dayNumber();
        for (; change < changes.size() && changes[change].day <= today; ++change)
            open[changes[change].invoice] += changes[change].change;
        for (std::size_t i = 0; i < open.size(); ++i) // Not yet there is as nothing open.
            facts.invoices[i].open = facts.invoices[i].issueDay <= today ? open[i] : 0;
        quiet.reach(facts, today);
        if (facts.book.knowsBank)
            facts.book.bankDay = today; // Supposes that somebody keeps reading the bank.
        for (std::size_t debtor = 0; debtor < facts.debtors.size(); ++debtor) {
            if (!owes(facts, facts.debtors[debtor])) // Most, over a year.
                continue;
            for (PlannedAction& action : planDebtor(facts, debtor, sequences, day, decisions)) {
                carryOut(facts, action, decisions, sequences, day);
                result.push_back({today, std::move(action)});
            }
        }
    }
    if (after != nullptr)
        *after = std::move(facts);
    return result;
}

std::vector<SimulationDifference> difference(const EscalationFacts& facts, std::span<const ReadySequence> sequencesBefore,
                                             const std::vector<SimulatedAction>& before, std::span<const ReadySequence> sequencesAfter,
                                             const std::vector<SimulatedAction>& after)
{
    using Key = std::tuple<std::size_t, std::uint32_t, QString, int>;         // Debtor, invoice, step, how often before.
    std::map<Key, std::pair<std::int32_t, std::int32_t>> days;
    const auto collect = [&days](std::span<const ReadySequence> sequences, const std::vector<SimulatedAction>& run, auto side) {
        std::map<std::pair<std::uint32_t, QString>, int> times;
        for (const SimulatedAction& simulated : run) {
            const PlannedAction& action = simulated.action;
            if (action.step < 0 || action.sequence < 0)
                continue;
            const QString& code = sequences[static_cast<std::size_t>(action.sequence)].step(action.step).code;
            for (const std::uint32_t invoice : action.invoices) {
                const int time = times[{invoice, code}]++;
                side(days.try_emplace({action.debtor, invoice, code, time}, kNoDay, kNoDay).first->second) = simulated.day;
            }
        }
    };
    collect(sequencesBefore, before, [](auto& pair) -> std::int32_t& { return pair.first; });
    collect(sequencesAfter, after, [](auto& pair) -> std::int32_t& { return pair.second; });

    using Kind = SimulationDifference::Kind;
    std::vector<SimulationDifference> result;
    for (const auto& [key, pair] : days) {
        const auto& [was, is] = pair;
        if (was == is)
            continue;
        const Kind kind = was == kNoDay ? Kind::Added : is == kNoDay ? Kind::Removed : is < was ? Kind::Earlier : Kind::Later;
        const auto& [debtor, invoice, step, time] = key;
        result.push_back({kind, facts.debtors[debtor].debtor, facts.invoices[invoice].invoice, step, static_cast<std::uint16_t>(time), was, is});
    }
    return result;
}

} // namespace tegoed
