#include "app/desktop/agreement_screenshots.h"

#include "core/storage/queries/debtor_queries.h"
#include "core/storage/queries/invoice_queries.h"
#include "core/usecases/agreements/deferrals.h"
#include "core/usecases/agreements/disputes.h"
#include "core/usecases/agreements/promises.h"
#include "core/usecases/payments.h"
#include "ui/screens/agreements/agree_dialog.h"
#include "ui/screens/agreements/plan_editor.h"
#include "ui/shell/main_window.h"

#include <QApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::desktop {
namespace {

/// A plan over what a debtor owes in euro; not valid when there is nothing.
PlanId planFor(BookSession& session, DebtorId debtor, int parts, const Date& start)
{
    const auto facts = readPlanFacts(session, debtor);
    if (!facts)
        return {};
    ui::ProposedParts proposed;
    proposed.parts = parts;
    proposed.start = start;
    const auto made = newPlan(session, ui::newPlanInput(*facts, {}, proposed));
    return made ? made->id : PlanId{};
}

void payPart(BookSession& session, PlanId id)
{
    const auto row = readPlan(session, id);
    if (!row)
        return;
    const PaymentPlan& plan = row->data.current.plan;
    const Money amount(std::min(plan.parts.front().amount.minorUnits(), plan.items.front().open.minorUnits()), Currency::euro());
    static_cast<void>(addPayment(session, {row->data.plan.debtor, session.clock.today(), amount, {}, {}}, {{plan.items.front().invoice, amount}}));
    static_cast<void>(followPlans(session));
}

/// What can be made of one debtor after the other; the plans in the order running, countered, proposed, draft.
std::vector<PlanId> makeAgreements(BookSession& session, const std::vector<DebtorId>& debtors)
{
    const Date today = session.clock.today();
    std::vector<PlanId> made;
    std::size_t at = 0;
    const auto nextPlan = [&](int parts, const Date& start) {
        while (at < debtors.size()) {
            if (const PlanId id = planFor(session, debtors[at++], parts, start); id.isValid()) {
                made.push_back(id);
                return id;
            }
        }
        return PlanId{};
    };
    const SignedCopy copy{u"getekend.pdf"_s, u"application/pdf"_s, "%PDF-1.4 signed"};
    if (const PlanId running = nextPlan(4, today); proposePlan(session, running) && showPlanHistory(session, running) && agreePlan(session, running, {}))
        static_cast<void>(signPlan(session, running, copy, today));
    if (!made.empty())
        payPart(session, made.front());
    const Date later = today.plusDays(10).endOfMonth().plusDays(1);
    if (const PlanId countered = nextPlan(6, later); countered.isValid()) {
        if (const auto row = readPlan(session, countered); row && proposePlan(session, countered)) {
            PlanInput own = inputOf(row->data);
            own.schedule.parts = 8;
            static_cast<void>(counterPlan(session, countered, own));
        }
    }
    static_cast<void>(proposePlan(session, nextPlan(3, later)));
    nextPlan(4, later);
    NewPromise promise;
    promise.payOn = today.plusDays(4);
    NewDeferral deferral;
    deferral.until = today.plusDays(14);
    while (at < debtors.size() && promise.debtor.value == 0) {
        promise.debtor = debtors[at++];
        promise.who = u"Mw. De Boer"_s;
        if (!makePromise(session, promise))
            promise.debtor = {};
    }
    while (at < debtors.size() && deferral.debtor.value == 0) {
        deferral.debtor = debtors[at++];
        if (!grantDeferral(session, deferral))
            deferral.debtor = {};
    }
    InvoiceFilter open;
    open.onlyOverdue = true;
    if (at < debtors.size()) {
        open.debtor = debtors[at];
        const auto invoices = InvoiceQueries(session.database).list(open, InvoiceSort::DueDate, SortOrder::Ascending, today).ids;
        if (!invoices.empty()) {
            NewDispute dispute;
            dispute.invoice = invoices.front();
            dispute.note = u"De levering was niet compleet."_s;
            static_cast<void>(openDispute(session, dispute));
        }
    }
    return made;
}

} // namespace

void takeAgreements(ui::MainWindow& window, const std::function<void()>& settle, const std::function<void(QWidget&, const QString&)>& take)
{
    ui::AppContext& context = *window.context();
    DebtorFilter overdue;
    overdue.onlyOverdue = true;
    const auto debtors = DebtorQueries(context.database()).list(overdue, DebtorSort::Overdue, SortOrder::Descending, context.today()).ids;
    const std::vector<PlanId> made = makeAgreements(context.session(), {debtors.begin() + std::min<std::ptrdiff_t>(5, static_cast<std::ptrdiff_t>(debtors.size())), debtors.end()});
    for (const QString& kind : {u"plan"_s, u"promise"_s, u"deferral"_s, u"dispute"_s}) {
        window.openPage(u"agreements"_s, {{u"kind"_s, kind}});
        settle();
        take(window, u"agreements-"_s + kind);
    }
    if (const auto row = made.empty() ? Result<PlanRow>(Error{}) : readPlan(context.session(), made.front())) {
        context.openDebtor(row->data.plan.debtor);
        settle();
        take(window, u"debtor-behaviour"_s);
    }
    const QStringList names{u"running"_s, u"countered"_s, u"proposed"_s, u"draft"_s};
    for (std::size_t i = 0; i < made.size() && i < 4; ++i) {
        ui::openPlanEditor(context, made[i]);
        settle();
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (auto* editor = qobject_cast<ui::PlanEditor*>(top); editor && editor->isVisible()) {
                take(*editor, u"plan-"_s + names[static_cast<qsizetype>(i)]);
                editor->reject();
            }
        }
        settle();
    }
    if (made.size() > 1) {
        ui::AgreeDialog agree(context, made[1], &window);
        agree.show();
        settle();
        take(agree, u"plan-agree"_s);
    }
}

} // namespace tegoed::desktop
