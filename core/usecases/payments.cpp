#include "core/usecases/payments.h"

#include "core/usecases/acts/bank_acts.h"
#include "core/usecases/acts/undo_json.h"
#include "core/usecases/unit_of_work.h"

namespace tegoed {

namespace {

std::vector<InvoiceId> invoicesOf(const std::vector<AllocationPart>& parts)
{
    std::vector<InvoiceId> ids;
    for (const AllocationPart& part : parts)
        ids.push_back(part.invoice);
    return ids;
}

UndoToken allocationToken(const std::vector<AllocationId>& ids)
{
    return {UndoToken::Kind::Allocation, ids.front().value, 0, allocationsToJson(ids)};
}

} // namespace

Result<PaymentSaved> addPayment(BookSession& session, const PaymentData& data, const std::vector<AllocationPart>& parts)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<PaymentSaved> {
        const auto checked = checkedPayment(session.database, data);
        if (!checked)
            return checked.error();
        const auto booked = bookPayment(Act(session), *checked, parts);
        if (!booked)
            return booked.error();
        changes.debtors = {checked->debtor};
        changes.payments = {booked->id};
        changes.invoices = invoicesOf(parts);
        const auto stored = PaymentStore(session.database).find(booked->id);
        return PaymentSaved{booked->id, parts, stored->unallocated,
                            {UndoToken::Kind::Payment, booked->id.value, stored->version, allocationsToJson(booked->allocations)}};
    });
}

Result<UndoToken> allocatePayment(BookSession& session, PaymentId payment, const std::vector<AllocationPart>& parts,
                                  std::optional<Date> day)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const auto ids = allocateLater(Act(session), payment, parts, day);
        if (!ids)
            return ids.error();
        changes.debtors = {PaymentStore(session.database).find(payment)->data.debtor};
        changes.payments = {payment};
        changes.invoices = invoicesOf(parts);
        return allocationToken(*ids);
    });
}

Result<UndoToken> allocateCredit(BookSession& session, InvoiceId creditNote, const std::vector<AllocationPart>& parts,
                                 std::optional<Date> day)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const auto ids = setOffCredit(Act(session), creditNote, parts, day);
        if (!ids)
            return ids.error();
        changes.debtors = {AllocationStore(session.database).find(ids->front())->data.debtor};
        changes.invoices = invoicesOf(parts);
        changes.invoices.push_back(creditNote);
        return allocationToken(*ids);
    });
}

Result<Done> undoAllocation(BookSession& session, AllocationId id)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        const Act act(session);
        const auto before = AllocationStore(session.database).find(id);
        if (before && before->data.payment.isValid()) {
            if (const auto kept = keptByReturn(session.database, before->data.payment))
                return *kept;
        }
        const auto taken = takeBack(act, id);
        if (!taken)
            return taken.error();
        if (taken->data.payment.isValid() && taken->data.invoice.isValid()) { // A discount is for who pays.
            for (const StoredAllocation& written : differencesOf(session.database, taken->data.payment, taken->data.invoice)) {
                if (const auto opened = takeBack(act, written.id); !opened)
                    return opened.error();
            }
        }
        changes.debtors = {taken->data.debtor};
        if (taken->data.invoice.isValid())
            changes.invoices = {taken->data.invoice};
        if (taken->data.credit.isValid())
            changes.invoices.push_back(taken->data.credit);
        if (taken->data.payment.isValid())
            changes.payments = {taken->data.payment};
        return Done{};
    });
}

Result<Done> undoPayment(BookSession& session, PaymentId id)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        const auto payment = PaymentStore(session.database).find(id);
        if (!payment)
            return notFound("payment", id.value);
        if (payment->isWithdrawn)
            return Error{Error::Code::NothingToDo, {QStringLiteral("payment"), QString::number(id.value)}, {}};
        return takeBackReceipt(Act(session), *payment, changes);
    });
}

} // namespace tegoed
