#include "core/usecases/agreements/agreements_due.h"

#include "core/storage/stores/invoice_store.h"
#include "core/usecases/agreements/disputes.h"
#include "core/usecases/agreements/payment_reasons.h"
#include "core/usecases/agreements/promises.h"
#include "core/usecases/plans/plans_due.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

QString dueAgreementCode(DueAgreement::Kind kind)
{
    switch (kind) {
    case DueAgreement::Kind::PromiseDue: return u"promise_due"_s;
    case DueAgreement::Kind::PromisePartly: return u"promise_partly"_s;
    case DueAgreement::Kind::PromiseBroken: return u"promise_broken"_s;
    case DueAgreement::Kind::DisputeAnswer: return u"dispute_answer"_s;
    case DueAgreement::Kind::DeferralEnds: return u"deferral_ends"_s;
    case DueAgreement::Kind::PlanMessage: return u"plan_message"_s;
    case DueAgreement::Kind::PlanMayEnd: return u"plan_may_end"_s;
    case DueAgreement::Kind::PlanMissed: return u"plan_missed"_s;
    case DueAgreement::Kind::PlanCountered: return u"plan_countered"_s;
    case DueAgreement::Kind::PlanUnanswered: return u"plan_unanswered"_s;
    case DueAgreement::Kind::PlanPart: return u"plan_part"_s;
    case DueAgreement::Kind::FollowUp: break;
    }
    return u"follow_up"_s;
}

bool isOfPlan(DueAgreement::Kind kind)
{
    return kind >= DueAgreement::Kind::PlanMessage;
}

namespace detail {

namespace {

/// Something later says what happens with one of its invoices, or nothing of them is open any more.
bool isOvertaken(const Act& act, const StoredAgreement& agreement)
{
    const AgreementStore agreements(act.database);
    bool isOpen = false;
    for (const InvoiceId invoice : agreement.invoiceIds()) {
        const auto stored = InvoiceStore(act.database).find(invoice);
        isOpen |= stored && !stored->isWithdrawn && stored->open.minorUnits() > 0;
        for (const StoredAgreement& other : agreements.list({.debtor = {}, .invoice = invoice, .kind = {}, .withEnded = false})) {
            if (other.id > agreement.id)
                return true;
        }
    }
    return !isOpen || agreements.isFollowedUp(agreement, agreement.pausedUntil.value_or(agreement.agreed));
}

void addPromises(const Act& act, std::optional<DebtorId> debtor, std::vector<DueAgreement>& due)
{
    const WorkCalendar calendar = companyCalendar(act.database);
    for (const StoredAgreement& promise : AgreementStore(act.database).list({.debtor = debtor, .invoice = {}, .kind = AgreementKind::Promise, .withEnded = false})) {
        if (promise.agreed >= act.today)
            continue;
        const PromiseRow row = promiseRow(act, promise, calendar);
        // In the weekend after its day nothing can have come yet.
        const bool isWaiting = row.standing.state == PromiseState::Open && act.today < row.lastDay;
        if (row.standing.state == PromiseState::Kept || isWaiting || isOvertaken(act, promise))
            continue;
        const DueAgreement::Kind kind = row.standing.state == PromiseState::Open ? DueAgreement::Kind::PromiseDue
            : row.standing.state == PromiseState::Partly                         ? DueAgreement::Kind::PromisePartly
                                                                                  : DueAgreement::Kind::PromiseBroken;
        due.push_back({kind, row.id.value, row.debtor, row.debtorName, row.invoices, row.numbers, row.payOn, row.amount, row.standing.received, row.who});
    }
}

/// On its last day, so that a person may say more before the sequence goes on, and after it as long as nothing went on.
void addDeferrals(const Act& act, std::optional<DebtorId> debtor, std::vector<DueAgreement>& due)
{
    for (const StoredAgreement& deferral : AgreementStore(act.database).list({.debtor = debtor, .invoice = {}, .kind = AgreementKind::Deferral, .withEnded = false})) {
        if (deferral.agreed > act.today || isOvertaken(act, deferral))
            continue;
        DueAgreement row;
        row.kind = DueAgreement::Kind::DeferralEnds;
        row.id = deferral.id.value;
        row.debtor = shownAs(act.database, deferral.debtor);
        row.debtorName = DebtorStore(act.database).find(row.debtor)->data.name;
        row.day = deferral.agreed;
        row.amount = row.received = Money(0, deferral.amount.currency());
        for (const InvoiceId invoice : deferral.invoiceIds()) {
            const auto stored = InvoiceStore(act.database).find(invoice);
            row.invoices.push_back(invoice);
            row.numbers << stored->data.number;
            row.amount += stored->open;
        }
        due.push_back(std::move(row));
    }
}

void addDisputes(const Act& act, std::optional<DebtorId> debtor, std::vector<DueAgreement>& due)
{
    for (const StoredDispute& dispute : DisputeStore(act.database).list(debtor, false)) {
        if (dispute.answerBy > act.today)
            continue;
        const DisputeRow row = disputeRow(act, dispute);
        due.push_back({DueAgreement::Kind::DisputeAnswer, row.id.value, row.debtor, row.debtorName, {row.invoice}, {row.number}, row.answerBy, row.amount,
                       Money(0, row.amount.currency()), row.owner});
    }
}

void addFollowUps(const Act& act, std::optional<DebtorId> debtor, std::vector<DueAgreement>& due)
{
    for (const StoredReason& reason : ReasonStore(act.database).list(debtor)) {
        if (!reason.nextDay || *reason.nextDay > act.today)
            continue;
        const auto invoice = InvoiceStore(act.database).find(reason.invoice);
        const DebtorId owner = shownAs(act.database, invoice->data.debtor);
        due.push_back({DueAgreement::Kind::FollowUp, reason.id.value, owner, DebtorStore(act.database).find(owner)->data.name, {reason.invoice},
                       {invoice->data.number}, *reason.nextDay, invoice->open, Money(0, invoice->open.currency()), reason.nextAction});
    }
}

} // namespace

std::vector<DueAgreement> agreementsDue(const BookSession& session, std::optional<DebtorId> debtor)
{
    const Act act(session);
    std::vector<DueAgreement> due;
    addPromises(act, debtor, due);
    addDeferrals(act, debtor, due);
    addDisputes(act, debtor, due);
    addFollowUps(act, debtor, due);
    for (DueAgreement& plan : plansDue(session, debtor))
        due.push_back(std::move(plan));
    std::stable_sort(due.begin(), due.end(), [](const DueAgreement& a, const DueAgreement& b) { return a.day < b.day; });
    return due;
}

} // namespace detail
} // namespace tegoed
