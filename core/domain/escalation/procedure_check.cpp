#include "core/domain/escalation/procedure_check.h"

#include "core/domain/calendar/working_days.h"

#include <algorithm>

namespace tegoed {
namespace {

void settle(ProcedureFinding& finding, int goodPercent)
{
    if (finding.of == 0)
        return;
    // Compared exactly: 2,4 % is more than 2 %, whatever its rounding says.
    const bool isShareGood = std::int64_t{100} * finding.count <= std::int64_t{goodPercent} * finding.of;
    const bool isMedianGood = !finding.medianDays || *finding.medianDays <= kGoodMedianDays;
    finding.verdict = isShareGood && isMedianGood ? ProcedureVerdict::Good : ProcedureVerdict::Attention;
}

ProcedureFinding firstContact(const ProcedureFacts& facts, int lateAfter)
{
    ProcedureFinding finding{.topic = ProcedureTopic::FirstContact};
    std::vector<int> days;
    for (const ProcedureInvoice& invoice : facts.invoices) {
        if (invoice.firstContact) {
            days.push_back(*invoice.firstContact - invoice.due);
            ++finding.of;
            finding.count += days.back() > lateAfter;
        } else if (invoice.isWaiting && facts.today.dayNumber() - invoice.due > lateAfter) {
            ++finding.of;
            ++finding.count;
        }
    }
    if (!days.empty()) {
        const auto middle = days.begin() + static_cast<std::ptrdiff_t>(days.size() / 2);
        std::nth_element(days.begin(), middle, days.end());
        finding.medianDays = *middle;
    }
    settle(finding, kGoodLatePercent);
    return finding;
}

ProcedureFinding terms(const ProcedureFacts& facts)
{
    ProcedureFinding finding{.topic = ProcedureTopic::Terms};
    for (const ProcedureInvoice& invoice : facts.invoices) {
        ++finding.of;
        finding.count += !invoice.hasTerms;
    }
    settle(finding, kGoodTermsPercent);
    return finding;
}

ProcedureFinding bounces(const ProcedureFacts& facts)
{
    ProcedureFinding finding{.topic = ProcedureTopic::Bounces};
    for (const ProcedureMessage& message : facts.messages) {
        if (message.channel != Channel::Email)
            continue;
        ++finding.of;
        finding.count += message.isBounced;
    }
    settle(finding, kGoodBouncePercent);
    return finding;
}

ProcedureFinding hours(const ProcedureFacts& facts)
{
    ProcedureFinding finding{.topic = ProcedureTopic::Hours};
    const WorkingDays& days = WorkingDays::of(facts.calendar);
    for (const ProcedureMessage& message : facts.messages) {
        if (message.channel == Channel::Letter)
            continue;
        const bool isMail = message.channel == Channel::Email;
        const int from = isMail ? facts.limits.hoursFrom : facts.limits.smsFrom;
        const int until = isMail ? facts.limits.hoursUntil : facts.limits.smsUntil;
        ++finding.of;
        finding.count += message.minuteOfDay < from || message.minuteOfDay >= until || !days.isWorkingDay(message.day);
    }
    settle(finding, kGoodHoursPercent);
    return finding;
}

} // namespace

int ProcedureFinding::percent() const
{
    return of == 0 ? 0 : static_cast<int>((std::int64_t{200} * count + of) / (std::int64_t{2} * of));
}

std::vector<ProcedureFinding> judgeProcedure(const ProcedureFacts& facts, int lateAfter)
{
    return {firstContact(facts, lateAfter), terms(facts), bounces(facts), hours(facts)};
}

} // namespace tegoed
