#include "core/usecases/prepayments.h"

#include "core/base/text.h"
#include "core/domain/payment/prepayment.h"
#include "core/domain/reference/reference.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/acts/payment_acts.h"
#include "core/usecases/acts/prepayment_acts.h"
#include "core/usecases/acts/undo_json.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongText = 500;

Error refused(const char* rule, const QStringList& arguments)
{
    return {Error::Code::NotAllowed, QStringList{QString::fromLatin1(rule)} + arguments, {}};
}

QString printed(const QString& reference)
{
    for (const auto& check : {checkRf(reference), checkOgm(reference)}) {
        if (check && check->valid)
            return check->printed;
    }
    return reference;
}

Money sumOf(const std::vector<PrepaymentReceipt>& receipts, Currency currency)
{
    Money sum(0, currency);
    for (const PrepaymentReceipt& receipt : receipts)
        sum += receipt.amount;
    return sum;
}

Result<StoredPrepayment> standing(Database& database, PrepaymentId id)
{
    const auto found = PrepaymentStore(database).find(id);
    if (!found)
        return notFound("prepayment", id.value);
    if (!found->withdrawnAt.isEmpty())
        return Error{Error::Code::NothingToDo, {u"prepayment"_s, found->number}, {}};
    return *found;
}

PrepaymentState stateOf(const PrepaymentRow& row)
{
    if (!row.prepayment.withdrawnAt.isEmpty())
        return PrepaymentState::Withdrawn;
    if (row.invoice.isValid())
        return PrepaymentState::Deducted;
    if (row.received.isZero())
        return PrepaymentState::Requested;
    return row.received.minorUnits() < row.prepayment.amount.minorUnits() ? PrepaymentState::PartlyPaid : PrepaymentState::Paid;
}

PrepaymentRow rowOf(Database& database, const StoredPrepayment& prepayment)
{
    const PrepaymentStore store(database);
    PrepaymentRow row;
    row.prepayment = prepayment;
    row.debtorName = DebtorStore(database).find(shownAs(database, prepayment.debtor))->data.name;
    row.reference = printed(prepayment.reference);
    row.receipts = store.receiptsOf(prepayment);
    row.received = sumOf(row.receipts, prepayment.amount.currency());
    row.deducted = Money(0, prepayment.amount.currency());
    for (const PrepaymentDeduction& deduction : store.deductionsOf(prepayment.id)) {
        row.deducted += deduction.amount;
        row.invoice = deduction.invoice;
        row.invoiceNumber = deduction.number;
    }
    row.state = stateOf(row);
    return row;
}

} // namespace

QString prepaymentStateCode(PrepaymentState state)
{
    switch (state) {
    case PrepaymentState::Requested: return u"requested"_s;
    case PrepaymentState::PartlyPaid: return u"partly_paid"_s;
    case PrepaymentState::Paid: return u"paid"_s;
    case PrepaymentState::Deducted: return u"deducted"_s;
    case PrepaymentState::Withdrawn: break;
    }
    return u"withdrawn"_s;
}

Result<PrepaymentRequested> requestPrepayment(BookSession& session, const NewPrepayment& prepayment)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<PrepaymentRequested> {
        const Act act(session);
        if (!DebtorStore(session.database).find(prepayment.debtor))
            return notFound("debtor", prepayment.debtor.value);
        if (prepayment.amount.minorUnits() <= 0)
            return Error{Error::Code::InvalidInput, {u"amount"_s, prepayment.amount.toDecimal(), u"not_positive"_s}, {}};
        // The limits of a receipt: it is one that is still to come.
        if (const auto checked = checkedPayment(session.database, {prepayment.debtor, prepayment.payBy, prepayment.amount, {}, {}}); !checked)
            return checked.error();
        if (prepayment.payBy < act.today)
            return Error{Error::Code::InvalidInput, {u"pay_by"_s, prepayment.payBy.toIso(), u"day_past"_s}, {}};
        PrepaymentStore store(session.database);
        StoredPrepayment stored;
        stored.number = store.nextNumber(act.today.year());
        const auto reference = prepaymentReference(stored.number, BookQueries(session.database).identity().country == u"BE");
        if (!reference)
            return reference.error();
        stored.reference = *reference;
        stored.debtor = shownAs(session.database, prepayment.debtor);
        stored.requestedOn = act.today;
        stored.payBy = prepayment.payBy;
        stored.amount = prepayment.amount;
        stored.orderReference = cleanLine(prepayment.orderReference, kLongText);
        stored.description = cleanText(prepayment.description, kLongText);
        stored.actor = act.actor;
        stored.createdAt = act.atUtc;
        stored.id = store.insert(stored);
        tellPrepayment(act, stored, u"request"_s, {}, {}, {}, changes);
        return PrepaymentRequested{stored.id, stored.number, printed(stored.reference), prepaymentToken(stored.id, PrepaymentAct::Request)};
    });
}

Result<UndoToken> withdrawPrepayment(BookSession& session, PrepaymentId id, const QString& reason)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        const auto found = standing(session.database, id);
        if (!found)
            return found.error();
        PrepaymentStore store(session.database);
        if (const Money received = sumOf(store.receiptsOf(*found), found->amount.currency()); !received.isZero())
            return refused("prepayment_paid", {found->number, received.toDecimal()});
        store.setWithdrawn(id, act.atUtc);
        tellPrepayment(act, *found, u"withdraw"_s, cleanText(reason, kLongText), {}, {}, changes);
        return prepaymentToken(id, PrepaymentAct::Withdraw);
    });
}

Result<UndoToken> assignToPrepayment(BookSession& session, PrepaymentId id, PaymentId payment)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        const auto found = standing(session.database, id);
        if (!found)
            return found.error();
        const auto receipt = PaymentStore(session.database).find(payment);
        if (!receipt || receipt->isWithdrawn)
            return notFound("payment", payment.value);
        if (shownAs(session.database, receipt->data.debtor) != shownAs(session.database, found->debtor))
            return refused("other_debtor", {found->number});
        if (!sameCurrency(receipt->data.amount, found->amount))
            return Error{Error::Code::CurrencyMix, {receipt->data.amount.currency().code(), found->amount.currency().code()}, {}};
        if (receipt->data.amount.minorUnits() <= 0)
            return Error{Error::Code::InvalidInput, {u"amount"_s, receipt->data.amount.toDecimal()}, {}};
        PrepaymentStore store(session.database);
        if (const auto other = store.assignedTo(payment))
            return Error{Error::Code::AlreadyExists, {u"prepayment"_s, store.find(*other)->number}, {}};
        const std::int64_t row = store.assign(id, payment, act.actor, act.atUtc);
        tellPrepayment(act, *found, u"assign"_s, {}, {}, {payment}, changes);
        return prepaymentToken(id, PrepaymentAct::Assign, row);
    });
}

Result<PrepaymentDeducted> deductPrepayment(BookSession& session, PrepaymentId id, InvoiceId invoice)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<PrepaymentDeducted> {
        const Act act(session);
        const auto found = standing(session.database, id);
        if (!found)
            return found.error();
        PrepaymentStore store(session.database);
        if (const auto before = store.deductionsOf(id); !before.empty())
            return refused("prepayment_deducted", {found->number, before.front().number});
        const auto target = InvoiceStore(session.database).find(invoice);
        if (!target || target->isWithdrawn)
            return notFound("invoice", invoice.value);
        if (!sameCurrency(target->open, found->amount))
            return Error{Error::Code::CurrencyMix, {found->amount.currency().code(), target->open.currency().code()}, {}};
        if (target->data.amount.isNegative())
            return Error{Error::Code::InvalidInput, {u"invoice"_s, target->data.number}, {}};
        if (target->open.minorUnits() <= 0)
            return Error{Error::Code::NothingToDo, {u"nothing_open"_s, target->data.number}, {}};
        PrepaymentDeducted deducted{Money(0, found->amount.currency()), Money(0, found->amount.currency()), {}};
        std::vector<AllocationId> ids;
        std::vector<PaymentId> payments;
        Money open = target->open;
        for (const PrepaymentReceipt& receipt : store.receiptsOf(*found)) {
            const Money part(std::min(receipt.lying.minorUnits(), open.minorUnits()), receipt.lying.currency());
            if (part.isZero()) {
                deducted.left += receipt.lying;
                continue;
            }
            const auto allocated = allocateLater(act, receipt.payment, {{invoice, part}}, std::nullopt);
            if (!allocated)
                return allocated.error();
            store.addDeduction(id, allocated->front());
            ids.push_back(allocated->front());
            payments.push_back(receipt.payment);
            open -= part;
            deducted.amount += part;
            deducted.left += receipt.lying - part;
        }
        if (ids.empty())
            return refused("prepayment_not_paid", {found->number});
        tellPrepayment(act, *found, u"deduct"_s, {}, {invoice}, payments, changes);
        deducted.undo = {UndoToken::Kind::Allocation, ids.front().value, 0, allocationsToJson(ids)};
        return deducted;
    });
}

Result<std::vector<PrepaymentRow>> prepayments(BookSession& session, std::optional<DebtorId> debtor, bool withPast)
{
    return reading([&]() -> Result<std::vector<PrepaymentRow>> {
        if (debtor)
            debtor = shownAs(session.database, *debtor);
        std::vector<PrepaymentRow> rows;
        for (const StoredPrepayment& prepayment : PrepaymentStore(session.database).list(debtor)) {
            PrepaymentRow row = rowOf(session.database, prepayment);
            if (withPast || (row.state != PrepaymentState::Deducted && row.state != PrepaymentState::Withdrawn))
                rows.push_back(std::move(row));
        }
        return rows;
    });
}

Result<PrepaymentRow> readPrepayment(BookSession& session, PrepaymentId id)
{
    return reading([&]() -> Result<PrepaymentRow> {
        const auto found = PrepaymentStore(session.database).find(id);
        return found ? Result<PrepaymentRow>(rowOf(session.database, *found)) : Result<PrepaymentRow>(notFound("prepayment", id.value));
    });
}

Result<PrepaymentId> prepaymentByNumber(BookSession& session, const QString& text)
{
    return reading([&]() -> Result<PrepaymentId> {
        const PrepaymentStore store(session.database);
        const QString wanted = text.trimmed();
        if (const auto found = store.findByNumber(wanted))
            return found->id;
        if (const auto found = store.findByReference(wanted))
            return found->id;
        if (const auto found = store.find(PrepaymentId{wanted.toLongLong()}))
            return found->id;
        return Error{Error::Code::NotFound, {u"prepayment"_s, wanted}, {}};
    });
}

} // namespace tegoed
