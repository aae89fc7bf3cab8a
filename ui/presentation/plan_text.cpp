#include "ui/presentation/plan_text.h"

#include "ui/presentation/date_text.h"
#include "ui/presentation/holiday_text.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>

namespace tegoed::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

QString stateWord(const QString& code)
{
    const auto state = planStateOf(code);
    return state ? planStateText(*state) : code;
}

PlanRefusal partRefusal(const QString& rule, const QStringList& of)
{
    const auto amount = [&](int at) { return decimalText(of.value(at)); };
    if (rule == u"plan_total")
        return {PlanText::tr("There is nothing to divide: the total is %1.").arg(amount(1)), PlanText::tr("Choose invoices that are open.")};
    if (rule == u"plan_too_few_parts")
        return {PlanText::tr("%n part(s) make no plan.", nullptr, of.value(1).toInt()), PlanText::tr("Divide the total in at least %1 parts.").arg(of.value(2))};
    if (rule == u"plan_too_many_parts")
        return {PlanText::tr("%n parts are too many; the limit is %1.", nullptr, of.value(1).toInt()).arg(of.value(2)), PlanText::tr("Make the parts larger.")};
    if (rule == u"plan_part_not_positive")
        return {PlanText::tr("Part %1 is %2.").arg(of.value(1), amount(2)), PlanText::tr("Every part has to be an amount above zero.")};
    if (rule == u"plan_part_too_small")
        return {PlanText::tr("Part %1 is %2; a part is at least %3.").arg(of.value(1), amount(2), amount(3)), PlanText::tr("Make fewer and larger parts.")};
    if (rule == u"plan_first_too_large")
        return {PlanText::tr("A first part of %1 leaves nothing of %2 to divide.").arg(amount(1), amount(2)), PlanText::tr("Make the first part smaller.")};
    if (rule == u"plan_not_closing")
        return {PlanText::tr("The parts are %1 together and the total is %2: the difference is %3.").arg(amount(1), amount(2), amount(3)),
                PlanText::tr("Change the parts until they add up.")};
    if (rule == u"plan_negative_claim")
        return {PlanText::tr("Costs or interest of %1 cannot be in a plan.").arg(amount(1)), PlanText::tr("Fill in zero or more.")};
    return {};
}

PlanRefusal dayRefusal(const QString& rule, const QStringList& of)
{
    const auto day = [&](int at) { return isoDateText(of.value(at)); };
    if (rule == u"plan_too_long")
        return {PlanText::tr("The last part falls on %1; a plan takes at most %2 years.").arg(day(1), of.value(2)), PlanText::tr("Make the parts larger.")};
    if (rule == u"plan_dates_count")
        return {PlanText::tr("There are %1 dates for %2 parts.").arg(of.value(1), of.value(2)), PlanText::tr("Give one date for each part.")};
    if (rule == u"plan_dates_order")
        return {PlanText::tr("%1 does not come after %2.").arg(day(1), day(2)), PlanText::tr("Put the dates in order, each once.")};
    if (rule == u"plan_starts_past")
        return {PlanText::tr("The first part was due on %1.").arg(day(1)), PlanText::tr("Let the plan begin today or later.")};
    if (rule == u"plan_rate_unknown")
        return {PlanText::tr("No rate of interest is known up to %1.").arg(day(1)), PlanText::tr("Agree on a rate, or let the interest stand still.")};
    if (rule == u"plan_warning_runs")
        return {PlanText::tr("The debtor was warned and has until %1, with the days a bank takes.").arg(day(1)), PlanText::tr("End the plan after that day.")};
    if (rule == u"plan_terms")
        return {PlanText::tr("%1 days are outside 0 to %2.").arg(of.value(2), of.value(3)), PlanText::tr("Choose fewer days.")};
    return {};
}

PlanRefusal invoiceRefusal(const QString& rule, const QStringList& of)
{
    const QString number = of.value(1);
    const QString without = PlanText::tr("Leave it out of the plan.");
    if (rule == u"plan_currency")
        return {PlanText::tr("A plan is in euro, and this is %1.").arg(number), without};
    if (rule == u"plan_paid")
        return {PlanText::tr("Invoice %1 has been paid.").arg(number), without};
    if (rule == u"plan_credit_note")
        return {PlanText::tr("%1 is a credit note.").arg(number), PlanText::tr("Set it off against an invoice first.")};
    if (rule == u"plan_written_off")
        return {PlanText::tr("Invoice %1 was written off.").arg(number), without};
    if (rule == u"plan_twice")
        return {PlanText::tr("Invoice %1 stands in the plan twice.").arg(number), PlanText::tr("Name it once.")};
    if (rule == u"plan_other")
        return {PlanText::tr("Invoice %1 is in payment plan %2 already.").arg(number, of.value(2)),
                PlanText::tr("Withdraw or end that plan first, or leave the invoice out.")};
    return {};
}

PlanRefusal actRefusal(const QString& rule, const QStringList& of)
{
    if (rule == u"plan_act")
        return {PlanText::tr("This is not possible while the plan is %1.").arg(stateWord(of.value(2))), PlanText::tr("Look at where the plan stands.")};
    if (rule == u"plan_history")
        return {PlanText::tr("Nobody looked yet at how this debtor paid before."), PlanText::tr("Look at the payment history of plan %1, then agree.").arg(of.value(1))};
    if (rule == u"plan_not_missed")
        return {PlanText::tr("No part of this plan is missed."), PlanText::tr("End it by agreement, with the reason.")};
    if (rule == u"plan_not_warned")
        return {PlanText::tr("The debtor was not warned yet that the plan ends over part %1.").arg(of.value(1)),
                PlanText::tr("Send the notice and the warning first.")};
    return {};
}

} // namespace

QString planStateText(PlanState state)
{
    switch (state) {
    case PlanState::Draft: return PlanText::tr("a draft");
    case PlanState::Proposed: return PlanText::tr("proposed");
    case PlanState::Countered: return PlanText::tr("proposed by the debtor");
    case PlanState::Agreed: return PlanText::tr("agreed");
    case PlanState::Signed: return PlanText::tr("signed");
    case PlanState::Running: return PlanText::tr("running");
    case PlanState::Missed: return PlanText::tr("missed");
    case PlanState::Repaired: return PlanText::tr("put right");
    case PlanState::Completed: return PlanText::tr("completed");
    case PlanState::Ended: return PlanText::tr("ended");
    case PlanState::Withdrawn: return PlanText::tr("withdrawn");
    }
    return {};
}

QString planMessageText(PlanMessageKind kind)
{
    switch (kind) {
    case PlanMessageKind::InstalmentReminder: return PlanText::tr("reminder of an instalment");
    case PlanMessageKind::MissedNotice: return PlanText::tr("notice of a missed instalment");
    case PlanMessageKind::EndWarning: return PlanText::tr("warning that the plan ends");
    case PlanMessageKind::EndNotice: return PlanText::tr("notice that the plan has ended");
    }
    return {};
}

QString dayOffText(const DayOff& day)
{
    if (day.holiday)
        return PlanText::tr("%1 is %2").arg(dateText(day.day), holidayText(*day.holiday));
    return day.day.isoWeekday() == 6 ? PlanText::tr("%1 is a Saturday").arg(dateText(day.day)) : PlanText::tr("%1 is a Sunday").arg(dateText(day.day));
}

PlanRefusal planRefusal(const Error& error)
{
    const QString rule = error.arguments.value(0);
    for (const auto group : {partRefusal, dayRefusal, invoiceRefusal, actRefusal}) {
        if (PlanRefusal found = group(rule, error.arguments); !found.sentence.isEmpty())
            return found;
    }
    return {};
}

QString planEventText(const QString& number, const QString& act, const QString& reason)
{
    const auto with = [&](const QString& sentence) { return reason.isEmpty() ? sentence : sentence + u": "_s + reason; };
    if (act == u"undo")
        return PlanText::tr("Payment plan %1: taken back").arg(number);
    if (const auto message = planMessageOf(act))
        return PlanText::tr("Payment plan %1: %2").arg(number, planMessageText(*message));
    const auto planAct = planActOf(act);
    switch (planAct.value_or(PlanAct::Edit)) {
    case PlanAct::Edit: break;
    case PlanAct::Propose: return PlanText::tr("Payment plan %1 proposed").arg(number);
    case PlanAct::Counter: return PlanText::tr("Payment plan %1: proposal of the debtor").arg(number);
    case PlanAct::Agree: return with(PlanText::tr("Payment plan %1 agreed").arg(number));
    case PlanAct::Sign: return PlanText::tr("Payment plan %1: signed copy received").arg(number);
    case PlanAct::End: return with(PlanText::tr("Payment plan %1 ended").arg(number));
    case PlanAct::Withdraw: return with(PlanText::tr("Payment plan %1 withdrawn").arg(number));
    case PlanAct::Start: return PlanText::tr("Payment plan %1 runs").arg(number);
    case PlanAct::Miss: return PlanText::tr("Payment plan %1: instalment missed").arg(number);
    case PlanAct::Repair: return PlanText::tr("Payment plan %1: put right").arg(number);
    case PlanAct::Complete: return PlanText::tr("Payment plan %1 completed").arg(number);
    case PlanAct::Reopen: return PlanText::tr("Payment plan %1 runs again: a payment went back").arg(number);
    }
    return PlanText::tr("Payment plan %1 drawn up").arg(number);
}

} // namespace tegoed::ui
