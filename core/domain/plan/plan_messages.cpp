#include "core/domain/plan/plan_messages.h"

#include "core/base/ensure.h"
#include "core/domain/calendar/working_days.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kEndNoticeDays = 7;

constexpr std::pair<PlanMessageKind, QLatin1StringView> kCodes[] = {
    {PlanMessageKind::InstalmentReminder, "plan_instalment"_L1},
    {PlanMessageKind::MissedNotice, "plan_missed"_L1},
    {PlanMessageKind::EndWarning, "plan_warning"_L1},
    {PlanMessageKind::EndNotice, "plan_ended"_L1},
};

Date onOrAfter(const Date& day, WorkCalendar calendar)
{
    return Date::fromDayNumber(WorkingDays::of(calendar).onOrAfter(day.dayNumber()));
}

/// After `day` and the days money may be under way.
Date afterBanks(const Date& day, const PlanTerms& terms)
{
    return Date::fromDayNumber(WorkingDays::of(WorkCalendar::Banking).plus(day.dayNumber(), terms.graceDays));
}

/// The last one sent of its kind for a part.
const PlanMessageSent* lastSent(const PlanCourse& plan, PlanMessageKind kind, int part)
{
    const PlanMessageSent* found = nullptr;
    for (const PlanMessageSent& message : plan.sent) {
        if (message.kind == kind && message.part == part && (!found || found->on <= message.on))
            found = &message;
    }
    return found;
}

std::optional<PlanMessageDue> aboutMissed(const PlanCourse& plan, const PlanProgress& progress, const Date& today)
{
    const Instalment& part = plan.parts[*progress.missed];
    const Money open = part.amount - progress.parts[*progress.missed].paid;
    const PlanMessageSent* notice = lastSent(plan, PlanMessageKind::MissedNotice, part.number);
    if (!notice) // Missed means that its grace is over.
        return PlanMessageDue{PlanMessageKind::MissedNotice, part.number, open, onOrAfter(today.plusDays(plan.terms.repairDays), plan.terms.calendar)};
    if (today <= afterBanks(notice->payUntil, plan.terms) || lastSent(plan, PlanMessageKind::EndWarning, part.number))
        return std::nullopt;
    const Date last = Date::fromDayNumber(WorkingDays::of(plan.terms.calendar).plus(today.dayNumber(), plan.terms.warningDays));
    return PlanMessageDue{PlanMessageKind::EndWarning, part.number, open, last};
}

std::optional<PlanMessageDue> reminder(const PlanCourse& plan, const PlanProgress& progress, const Date& today)
{
    if (plan.terms.remindDays == 0 || !progress.next)
        return std::nullopt;
    const Instalment& part = plan.parts[*progress.next];
    const std::int32_t from = WorkingDays::of(plan.terms.calendar).onOrBefore(part.due.plusDays(-plan.terms.remindDays).dayNumber());
    if (today.dayNumber() < from || part.due <= today || lastSent(plan, PlanMessageKind::InstalmentReminder, part.number))
        return std::nullopt;
    return PlanMessageDue{PlanMessageKind::InstalmentReminder, part.number, part.amount - progress.parts[*progress.next].paid, part.due};
}

} // namespace

QString planMessageCode(PlanMessageKind kind)
{
    for (const auto& [known, code] : kCodes) {
        if (known == kind)
            return code;
    }
    TEGOED_ENSURE(false);
    return {};
}

std::optional<PlanMessageKind> planMessageOf(QStringView code)
{
    for (const auto& [kind, known] : kCodes) {
        if (known == code)
            return kind;
    }
    return std::nullopt;
}

Result<std::optional<PlanMessageDue>> messageDue(const PlanCourse& plan, const Date& today)
{
    const auto progress = progressOf(plan.parts, plan.terms, plan.receipts, today);
    if (!progress)
        return progress.error();
    const std::optional<PlanMessageDue> none;
    if (!WorkingDays::of(plan.terms.calendar).isWorkingDay(today.dayNumber()) || progress->isComplete())
        return none;
    if (plan.state == PlanState::Ended) {
        if (!plan.endedOn || lastSent(plan, PlanMessageKind::EndNotice, 0))
            return none;
        return std::optional(PlanMessageDue{PlanMessageKind::EndNotice, 0, progress->open(), endPayBy(today, plan.terms.calendar)});
    }
    if (!isBinding(plan.state))
        return none;
    const bool wroteToday = std::any_of(plan.sent.begin(), plan.sent.end(), [&](const PlanMessageSent& one) { return one.on == today; });
    if (wroteToday)
        return none;
    // While a part is missed, nothing is said of the next one.
    return progress->missed ? aboutMissed(plan, *progress, today) : reminder(plan, *progress, today);
}

Result<Done> checkEnding(const PlanCourse& plan, PlanEndReason reason, const Date& today)
{
    const auto refused = [](const char* rule, const QStringList& arguments) {
        return Error{Error::Code::NotAllowed, QStringList{QString::fromLatin1(rule)} + arguments, {}};
    };
    if (!stateAfter(plan.state, PlanAct::End))
        return refused("plan_act", {planActCode(PlanAct::End), planStateCode(plan.state)});
    if (reason != PlanEndReason::NotPaid)
        return Done{};
    const auto progress = progressOf(plan.parts, plan.terms, plan.receipts, today);
    if (!progress)
        return progress.error();
    if (!progress->missed)
        return refused("plan_not_missed", {});
    const int part = plan.parts[*progress->missed].number;
    const PlanMessageSent* warning = lastSent(plan, PlanMessageKind::EndWarning, part);
    if (!warning)
        return refused("plan_not_warned", {QString::number(part)});
    if (const Date last = afterBanks(warning->payUntil, plan.terms); today <= last)
        return refused("plan_warning_runs", {last.toIso()});
    return Done{};
}

Date endPayBy(const Date& endedOn, WorkCalendar calendar)
{
    return onOrAfter(endedOn.plusDays(kEndNoticeDays), calendar);
}

Date resumesOn(const Date& endedOn, WorkCalendar calendar)
{
    return resumesAfter(endPayBy(endedOn, calendar), calendar);
}

Date resumesAfter(const Date& payUntil, WorkCalendar calendar)
{
    return onOrAfter(payUntil.plusDays(1), calendar);
}

} // namespace tegoed
