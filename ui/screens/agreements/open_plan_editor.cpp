#include "core/usecases/claims.h"
#include "ui/screens/agreements/plan_editor.h"
#include "ui/shell/open_dialog.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kProposedParts = 4;
constexpr int kDaysBeforeFirst = 5; ///< Time for a proposal to be read and answered before its first part.

bool mayBeIn(const PlanCandidate& one)
{
    return one.item.otherPlan.isEmpty() && !one.item.isWrittenOff && one.item.open.currency() == Currency::euro() && one.item.open.minorUnits() > 0;
}

/// Of everything overdue; zero where there is nothing to claim or no figure.
ClaimableToday claimableToday(AppContext& context, DebtorId debtor)
{
    const auto claims = readClaims(context.session(), {debtor, {}});
    ClaimableToday found;
    if (!claims || claims->specification.principal.currency() != Currency::euro() || claims->specification.asked.currency() != Currency::euro())
        return found;
    found.interest = claims->specification.sum(ClaimKind::Interest);
    found.costs = claims->specification.asked - found.interest;
    return found;
}

} // namespace

PlanInput newPlanInput(const PlanFacts& facts, const std::vector<InvoiceId>& invoices, const ProposedParts& proposed)
{
    PlanInput input;
    input.debtor = facts.debtor;
    const auto choose = [&](auto&& isWanted) {
        for (const PlanCandidate& one : facts.invoices) {
            if (mayBeIn(one) && isWanted(one))
                input.invoices.push_back(one.item.invoice);
        }
    };
    choose([&](const PlanCandidate& one) { return std::find(invoices.begin(), invoices.end(), one.item.invoice) != invoices.end(); });
    if (input.invoices.empty())
        choose([&](const PlanCandidate& one) { return facts.isOverdue(one); });
    if (input.invoices.empty())
        choose([](const PlanCandidate&) { return true; });
    ScheduleQuestion& schedule = input.schedule;
    schedule.parts = proposed.parts.value_or(kProposedParts);
    schedule.rhythm = proposed.rhythm.value_or(PlanRhythm::Monthly);
    schedule.start = proposed.start.value_or(facts.today.plusDays(kDaysBeforeFirst - 1).endOfMonth().plusDays(1));
    if (proposed.each) {
        schedule.split = PlanSplit::FixedAmount;
        schedule.partAmount = proposed.each;
    }
    if (!proposed.amounts.empty()) {
        schedule.split = PlanSplit::ByHand;
        schedule.amounts = proposed.amounts;
    }
    if (!proposed.days.empty() && proposed.days.size() == proposed.amounts.size()) {
        schedule.rhythm = PlanRhythm::OwnDates;
        schedule.ownDates = proposed.days;
        schedule.start = proposed.days.front();
    }
    input.isRequested = proposed.isByDebtor;
    return input;
}

PlanEditor* makePlanEditor(AppContext& context, DebtorId debtor, const std::vector<InvoiceId>& invoices, const ProposedParts& proposed, QWidget* parent)
{
    auto facts = readPlanFacts(context.session(), debtor);
    if (!facts)
        return nullptr;
    PlanInput input = newPlanInput(*facts, invoices, proposed);
    if (input.invoices.empty())
        return nullptr;
    const ClaimableToday claimable = claimableToday(context, facts->debtor);
    return new PlanEditor(context, *std::move(facts), std::move(input), claimable, parent);
}

void openPlanEditor(AppContext& context, DebtorId debtor, const std::vector<InvoiceId>& invoices, const ProposedParts& proposed)
{
    if (PlanEditor* editor = makePlanEditor(context, debtor, invoices, proposed, dialogParent()))
        return openDialog(context, editor);
    const auto facts = readPlanFacts(context.session(), debtor);
    if (!facts)
        return context.showError(facts.error());
    const auto other = std::find_if(facts->invoices.begin(), facts->invoices.end(), [](const PlanCandidate& one) { return !one.item.otherPlan.isEmpty(); });
    if (other == facts->invoices.end())
        return context.showMessage([name = facts->debtorName] { return PlanEditor::tr("%1 has nothing open in euro to make a plan of.").arg(name); });
    context.showStrip({.tone = Tone::Info,
                       .text = [name = facts->debtorName, plan = other->item.otherPlan] {
                           return PlanEditor::tr("Everything open of %1 is in payment plan %2 already.").arg(name, plan);
                       },
                       .actionText = [] { return PlanEditor::tr("Open the plan"); },
                       .action = [&context, number = other->item.otherPlan] {
                           context.removeStrip(u"plan.other"_s);
                           if (const auto plan = planByNumber(context.session(), number))
                               openPlanEditor(context, *plan);
                       },
                       .id = u"plan.other"_s});
}

void openPlanEditor(AppContext& context, PlanId plan)
{
    const auto row = readPlan(context.session(), plan);
    if (!row)
        return context.showError(row.error());
    auto facts = readPlanFacts(context.session(), row->data.plan.debtor, plan);
    if (!facts)
        return context.showError(facts.error());
    const ClaimableToday claimable = claimableToday(context, facts->debtor);
    openDialog(context, new PlanEditor(context, *row, *std::move(facts), claimable, dialogParent()));
}

} // namespace tegoed::ui
