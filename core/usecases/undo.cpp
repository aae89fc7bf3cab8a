#include "core/usecases/undo.h"

#include "core/usecases/acts/bank_acts.h"
#include "core/usecases/acts/company_acts.h"
#include "core/usecases/acts/debtor_acts.h"
#include "core/usecases/acts/debtor_json.h"
#include "core/usecases/acts/invoice_acts.h"
#include "core/usecases/acts/law_acts.h"
#include "core/usecases/acts/payment_acts.h"
#include "core/usecases/acts/plan_acts.h"
#include "core/usecases/acts/prepayment_acts.h"
#include "core/usecases/acts/rule_acts.h"
#include "core/usecases/acts/undo_json.h"
#include "core/usecases/debtors.h"
#include "core/usecases/import.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

Error dependsOn(const char* act, const QString& name)
{
    return {Error::Code::DependsOnLater, {QString::fromLatin1(act), name}, {}};
}

Result<Done> undoAddedDebtor(const Act& act, const StoredDebtor& debtor)
{
    DebtorStore debtors(act.database);
    if (debtors.isUsed(debtor.id))
        return dependsOn("debtor_used", debtor.data.name);
    if (debtor.archived)
        return Error{Error::Code::NothingToDo, {u"debtor"_s, debtor.data.name}, {}};
    // Its number is free again; the row stays for the timeline.
    DebtorData withdrawn = debtor.data;
    withdrawn.number.clear();
    debtors.update(debtor.id, debtor.version, withdrawn, debtor.track);
    debtors.setArchived(debtor.id, true);
    tell(act, eventOf(act, debtor.id, EventKind::DebtorArchived,
                      {{u"debtor"_s, static_cast<qint64>(debtor.id.value)}, {u"archived"_s, true}}));
    return Done{};
}

Result<Done> undoDebtor(const Act& act, const UndoToken& token, ChangeSet& changes)
{
    const QJsonObject before = QJsonDocument::fromJson(token.before).object();
    if (before.value("act"_L1) == "add"_L1) {
        const auto added = DebtorStore(act.database).find(DebtorId{token.id});
        if (!added)
            return notFound("debtor", token.id);
        if (added->version != token.version)
            return dependsOn("debtor_changed", added->data.name);
        changes.debtors = {added->id};
        return undoAddedDebtor(act, *added);
    }
    for (const QJsonValue& entry : before.value("debtors"_L1).toArray()) {
        const DebtorId id{entry["id"_L1].toInteger()};
        const auto now = DebtorStore(act.database).find(id);
        if (!now)
            return notFound("debtor", id.value);
        if (now->version != entry["version"_L1].toInteger())
            return dependsOn("debtor_changed", now->data.name);
        const DebtorData restored = debtorFromJson(entry["state"_L1].toObject());
        if (const auto holder = DebtorStore(act.database).byNumber(restored.number); holder && *holder != id)
            return dependsOn("debtor", restored.number); // The number went to somebody else meanwhile.
        if (const auto changed = changeDebtor(act, *now, now->version, restored); !changed)
            return changed.error();
        changes.debtors.push_back(id);
    }
    return Done{};
}

Result<Done> undoInvoice(const Act& act, const UndoToken& token, ChangeSet& changes)
{
    const auto invoice = InvoiceStore(act.database).find(InvoiceId{token.id});
    if (!invoice)
        return notFound("invoice", token.id);
    if (invoice->isWithdrawn)
        return Error{Error::Code::NothingToDo, {u"invoice"_s, invoice->data.number}, {}};
    if (invoice->isWrittenOff)
        return dependsOn("write_off", invoice->data.number);
    const AllocationStore allocations(act.database);
    if (!allocations.inForceOfInvoice(invoice->id).empty() || !allocations.inForceOfCredit(invoice->id).empty())
        return dependsOn("allocation", invoice->data.number);
    withdrawInvoice(act, *invoice);
    changes.invoices = {invoice->id};
    changes.debtors = {invoice->data.debtor};
    return Done{};
}

Result<Done> undoReceipt(const Act& act, const UndoToken& token, ChangeSet& changes)
{
    const auto payment = PaymentStore(act.database).find(PaymentId{token.id});
    if (!payment)
        return notFound("payment", token.id);
    if (payment->isWithdrawn)
        return Error{Error::Code::NothingToDo, {u"payment"_s, payment->data.reference}, {}};
    if (const auto kept = keptByReturn(act.database, payment->id))
        return *kept;
    const std::vector<AllocationId> own = allocationsFromJson(token.before);
    for (const StoredAllocation& allocation : AllocationStore(act.database).inForceOfPayment(payment->id)) {
        if (allocation.data.claim.isValid()) // What was left closed the claims of a plan by itself: it goes back with the receipt.
            continue;
        if (std::find(own.begin(), own.end(), allocation.id) == own.end())
            return dependsOn("allocation", InvoiceStore(act.database).find(allocation.data.invoice)->data.number);
        changes.invoices.push_back(allocation.data.invoice);
    }
    changes.debtors = {payment->data.debtor};
    changes.payments = {payment->id};
    return withdrawPayment(act, *payment);
}

/// Allocations made together; those that were taken back one by one meanwhile are done already.
Result<Done> undoAllocations(const Act& act, const UndoToken& token, ChangeSet& changes)
{
    bool any = false;
    for (const AllocationId id : allocationsFromJson(token.before)) {
        const auto allocation = AllocationStore(act.database).find(id);
        if (!allocation)
            return notFound("allocation", id.value);
        if (allocation->reversedBy.isValid())
            continue;
        if (const auto taken = takeBack(act, id); !taken)
            return taken.error();
        any = true;
        changes.debtors.push_back(allocation->data.debtor);
        changes.invoices.push_back(allocation->data.invoice);
        if (allocation->data.credit.isValid())
            changes.invoices.push_back(allocation->data.credit);
        if (allocation->data.payment.isValid())
            changes.payments.push_back(allocation->data.payment);
    }
    if (!any)
        return Error{Error::Code::NothingToDo, {u"allocation"_s}, {}};
    return Done{};
}

Result<Done> undoInBook(const Act& act, const UndoToken& token, ChangeSet& changes)
{
    switch (token.kind) {
    case UndoToken::Kind::Debtor:
        return undoDebtor(act, token, changes);
    case UndoToken::Kind::Invoice:
        return undoInvoice(act, token, changes);
    case UndoToken::Kind::Payment:
        return undoReceipt(act, token, changes);
    case UndoToken::Kind::Allocation:
    case UndoToken::Kind::WriteOff:
        return undoAllocations(act, token, changes);
    case UndoToken::Kind::Settings:
        changes.book = true;
        if (const auto taken = takeBackRule(act, token, changes))
            return *taken;
        if (const auto taken = takeBackLaw(act, token, changes))
            return *taken;
        if (const auto taken = takeBackPlan(act, token, changes))
            return *taken;
        if (const auto taken = takeBackBank(act, token, changes))
            return *taken;
        if (const auto taken = takeBackPrepayment(act, token, changes))
            return *taken;
        return restoreSettings(act, token);
    case UndoToken::Kind::None:
    case UndoToken::Kind::Merge:
    case UndoToken::Kind::ImportBatch:
        break;
    }
    return Error{Error::Code::NothingToDo, {u"undo"_s}, {}};
}

} // namespace

Result<Done> undo(BookSession& session, const UndoToken& token)
{
    if (token.kind == UndoToken::Kind::ImportBatch)
        return undoImport(session, BatchId{token.id});
    if (token.kind == UndoToken::Kind::Merge)
        return unmergeDebtor(session, DebtorId{token.id});
    return inOneTransaction(session, [&](ChangeSet& changes) { return undoInBook(Act(session), token, changes); });
}

} // namespace tegoed
