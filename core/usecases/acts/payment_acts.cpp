#include "core/usecases/acts/payment_acts.h"

#include "core/base/text.h"
#include "core/storage/queries/timeline_queries.h"
#include "core/storage/stores/claim_store.h"
#include "core/storage/stores/invoice_store.h"

#include <QJsonArray>

#include <map>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The receipt or credit note an allocation takes from.
struct Source {
    DebtorId debtor;
    Date day;    ///< Value date, or the credit note's date.
    Money amount;
    PaymentId payment;
    InvoiceId credit;
};

/// One part with the document it goes to.
struct Target {
    StoredInvoice invoice;
    Money amount; ///< As stored: negative when a refund reaches a credit note.
    Date effective;
};

Result<Target> targetOf(const Act& act, const Source& source, const AllocationPart& part, std::optional<Date> later)
{
    const auto invoice = InvoiceStore(act.database).find(part.invoice);
    if (!invoice || invoice->isWithdrawn)
        return notFound("invoice", part.invoice.value);
    if (!sameCurrency(part.amount, source.amount) || !sameCurrency(part.amount, invoice->data.amount)) {
        return Error{Error::Code::CurrencyMix, {source.amount.currency().code(), invoice->data.amount.currency().code()}, {}};
    }
    if (part.amount.minorUnits() <= 0)
        return Error{Error::Code::InvalidInput, {u"amount"_s, part.amount.toDecimal()}, {}};
    if (shownAs(act.database, invoice->data.debtor) != shownAs(act.database, source.debtor))
        return Error{Error::Code::NotAllowed, {u"other_debtor"_s, invoice->data.number}, {}};
    // A refund reaches credit notes; a receipt or a credit reaches invoices.
    const bool refund = source.payment.isValid() && source.amount.isNegative();
    if (refund != invoice->data.amount.isNegative())
        return Error{Error::Code::InvalidInput, {u"invoice"_s, invoice->data.number}, {}};
    return Target{*invoice, refund ? -part.amount : part.amount, effectiveDate(source.day, invoice->data.invoiceDate, later)};
}

QJsonObject factsOf(AllocationId id, const Target& target)
{
    return {{u"allocation"_s, static_cast<qint64>(id.value)},
            {u"invoice"_s, static_cast<qint64>(target.invoice.id.value)},
            {u"number"_s, target.invoice.data.number},
            {u"amount"_s, static_cast<qint64>(target.amount.minorUnits())},
            {u"day"_s, target.effective.toIso()}};
}

/// Tells the debtor whose money it was and, after a merge, the debtor whose invoice it reached.
void tellAllocated(const Act& act, const Source& source, const std::vector<Target>& targets, const std::vector<AllocationId>& ids)
{
    std::map<DebtorId, NewEvent> events;
    const auto eventFor = [&](DebtorId debtor) -> NewEvent& {
        const auto known = events.find(debtor);
        if (known != events.end())
            return known->second;
        NewEvent event = eventOf(act, debtor, EventKind::Allocated, {{u"currency"_s, source.amount.currency().code()}});
        if (source.payment.isValid()) {
            event.body.insert(u"payment"_s, static_cast<qint64>(source.payment.value));
            event.payments = {source.payment};
        } else {
            event.body.insert(u"credit"_s, static_cast<qint64>(source.credit.value));
            event.invoices = {source.credit};
        }
        return events.emplace(debtor, std::move(event)).first->second;
    };
    for (std::size_t i = 0; i < targets.size(); ++i) {
        NewEvent* told = nullptr;
        for (const DebtorId debtor : {source.debtor, targets[i].invoice.data.debtor}) {
            NewEvent& event = eventFor(debtor);
            if (&event == told)
                continue;
            told = &event;
            QJsonArray parts = event.body.value("parts"_L1).toArray();
            parts += factsOf(ids[i], targets[i]);
            event.body.insert(u"parts"_s, parts);
            event.invoices.push_back(targets[i].invoice.id);
        }
    }
    for (const auto& [debtor, event] : events)
        tell(act, event);
}

Result<std::vector<AllocationId>> allocate(const Act& act, const Source& source, const std::vector<AllocationPart>& parts,
                                           std::optional<Date> later)
{
    std::vector<Target> targets;
    std::vector<AllocationId> ids;
    for (const AllocationPart& part : parts) {
        const auto target = targetOf(act, source, part, later);
        if (!target)
            return target.error();
        NewAllocation allocation{.kind = source.payment.isValid() ? AllocationKind::Payment : AllocationKind::Credit,
                                 .debtor = target->invoice.data.debtor,
                                 .payment = source.payment,
                                 .credit = source.credit,
                                 .invoice = target->invoice.id,
                                 .claim = {},
                                 .amount = target->amount,
                                 .effectiveDay = target->effective,
                                 .reason = {},
                                 .batch = {},
                                 .actor = act.actor,
                                 .createdAt = act.atUtc};
        const auto id = AllocationStore(act.database).add(allocation);
        if (!id)
            return id.error();
        targets.push_back(*target);
        ids.push_back(*id);
    }
    if (!targets.empty())
        tellAllocated(act, source, targets, ids);
    return ids;
}

/// The same for money that lay there: the day may be chosen, but not before either document.
Result<std::vector<AllocationId>> allocateLying(const Act& act, const Source& source, const std::vector<AllocationPart>& parts,
                                                std::optional<Date> day)
{
    if (parts.empty())
        return missing("parts");
    if (day) {
        for (const AllocationPart& part : parts) {
            const auto invoice = InvoiceStore(act.database).find(part.invoice);
            if (*day < source.day || (invoice && *day < invoice->data.invoiceDate))
                return Error{Error::Code::InvalidDate, {day->toIso()}, u"before the receipt or the invoice"_s};
        }
    }
    return allocate(act, source, parts, day.value_or(act.today));
}

/// Whose receipt or credit note it came from; not valid for a write-off.
DebtorId giverOf(Database& database, const NewAllocation& allocation)
{
    if (allocation.payment.isValid())
        return PaymentStore(database).find(allocation.payment)->data.debtor;
    return allocation.credit.isValid() ? InvoiceStore(database).find(allocation.credit)->data.debtor : DebtorId{};
}

/// The event that told of an allocation, receipt or write-off: what a correction points back to.
EventId eventThatTold(Database& database, InvoiceId invoice, const QString& kind, const char* name, std::int64_t id)
{
    for (const TimelineRow& row : TimelineQueries(database).ofInvoice(invoice)) {
        if (row.kind != kind)
            continue;
        if (row.body.value(QLatin1String(name)).toInteger() == id)
            return row.id;
        for (const QJsonValue& part : row.body.value("parts"_L1).toArray())
            if (part.toObject().value(QLatin1String(name)).toInteger() == id)
                return row.id;
    }
    return {};
}

} // namespace

Result<PaymentData> checkedPayment(Database& database, PaymentData data)
{
    constexpr std::int64_t kLargestUnits = 100'000'000; // As for an invoice (failures A11).
    data.reference = cleanLine(data.reference, 500);
    data.note = cleanText(data.note);
    if (!DebtorStore(database).find(data.debtor))
        return notFound("debtor", data.debtor.value);
    if (data.amount.isZero())
        return Error{Error::Code::InvalidInput, {u"amount"_s, data.amount.toDecimal()}, {}};
    std::int64_t limit = kLargestUnits;
    for (int digit = 0; digit < data.amount.currency().exponent(); ++digit)
        limit *= 10;
    if (data.amount.minorUnits() > limit || data.amount.minorUnits() < -limit)
        return Error{Error::Code::AmountTooLarge, {data.amount.toDecimal(), QString::number(kLargestUnits)}, {}};
    if (data.valueDate.year() < 1990 || data.valueDate.year() > 2100)
        return Error{Error::Code::InvalidDate, {data.valueDate.toIso()}, {}};
    return data;
}

Result<BookedPayment> bookPayment(const Act& act, const PaymentData& data, const std::vector<AllocationPart>& parts)
{
    const PaymentId id = PaymentStore(act.database).insert(data, {}, act.atUtc);
    NewEvent added = eventOf(act, data.debtor, EventKind::PaymentAdded,
                             {{u"payment"_s, static_cast<qint64>(id.value)},
                              {u"amount"_s, static_cast<qint64>(data.amount.minorUnits())},
                              {u"currency"_s, data.amount.currency().code()},
                              {u"day"_s, data.valueDate.toIso()}});
    added.personal = {{u"reference"_s, data.reference}, {u"note"_s, data.note}};
    added.payments = {id};
    tell(act, added);
    const auto allocations = allocate(act, {data.debtor, data.valueDate, data.amount, id, {}}, parts, std::nullopt);
    if (!allocations)
        return allocations.error();
    return BookedPayment{id, *allocations};
}

Result<std::vector<AllocationId>> allocateLater(const Act& act, PaymentId payment, const std::vector<AllocationPart>& parts,
                                                std::optional<Date> day)
{
    const auto stored = PaymentStore(act.database).find(payment);
    if (!stored || stored->isWithdrawn)
        return notFound("payment", payment.value);
    return allocateLying(act, {stored->data.debtor, stored->data.valueDate, stored->data.amount, payment, {}}, parts, day);
}

Result<std::vector<AllocationId>> setOffCredit(const Act& act, InvoiceId creditNote, const std::vector<AllocationPart>& parts,
                                               std::optional<Date> day)
{
    const auto stored = InvoiceStore(act.database).find(creditNote);
    if (!stored || stored->isWithdrawn)
        return notFound("invoice", creditNote.value);
    if (!stored->data.amount.isNegative())
        return Error{Error::Code::InvalidInput, {u"credit_note"_s, stored->data.number}, {}};
    return allocateLying(act, {stored->data.debtor, stored->data.invoiceDate, stored->data.amount, {}, creditNote}, parts, day);
}

Result<std::vector<AllocationId>> payClaims(const Act& act, PaymentId payment, const std::vector<ClaimPart>& parts, const Date& day)
{
    const auto receipt = PaymentStore(act.database).find(payment);
    if (!receipt || receipt->isWithdrawn)
        return notFound("payment", payment.value);
    const ClaimStore claims(act.database);
    std::vector<AllocationId> ids;
    for (const ClaimPart& part : parts) {
        const auto invoice = InvoiceStore(act.database).find(claims.invoiceOf(part.claim));
        if (!invoice)
            return notFound("claim", part.claim.value);
        if (part.amount.minorUnits() <= 0)
            return Error{Error::Code::InvalidInput, {u"amount"_s, part.amount.toDecimal()}, {}};
        const auto id = AllocationStore(act.database)
                            .add({.kind = AllocationKind::Payment, .debtor = invoice->data.debtor, .payment = payment, .credit = {}, .invoice = {},
                                  .claim = part.claim, .amount = part.amount, .effectiveDay = day, .reason = {}, .batch = {}, .actor = act.actor,
                                  .createdAt = act.atUtc});
        if (!id)
            return id.error();
        ids.push_back(*id);
        NewEvent event = eventOf(act, receipt->data.debtor, EventKind::Allocated,
                                 {{u"currency"_s, part.amount.currency().code()}, {u"payment"_s, static_cast<qint64>(payment.value)}});
        event.body.insert(u"parts"_s, QJsonArray{QJsonObject{{u"allocation"_s, static_cast<qint64>(id->value)}, {u"claim"_s, static_cast<qint64>(part.claim.value)},
                                                             {u"number"_s, invoice->data.number}, {u"amount"_s, static_cast<qint64>(part.amount.minorUnits())},
                                                             {u"day"_s, day.toIso()}}});
        event.invoices = {invoice->id};
        event.payments = {payment};
        tell(act, event);
    }
    return ids;
}

Result<Done> payClaimsOfPlan(const Act& act, DebtorId debtor, const QString& step, const QString& plan)
{
    ClaimStore claims(act.database);
    std::vector<PaymentStore::Lying> lying = PaymentStore(act.database).lyingOf(debtor, Currency::euro());
    for (ClaimStore::OpenClaim& claim : claims.openOfStep(step)) {
        const InvoiceId beside = claims.invoiceOf(claim.id);
        for (PaymentStore::Lying& money : lying) {
            const Money part(std::min(money.left.minorUnits(), claim.open.minorUnits()), Currency::euro());
            if (part.isZero())
                continue;
            const auto id = AllocationStore(act.database)
                                .add({.kind = AllocationKind::Payment, .debtor = money.debtor, .payment = money.id, .credit = {}, .invoice = {}, .claim = claim.id,
                                      .amount = part, .effectiveDay = std::max(money.on, act.today), .reason = {}, .batch = {}, .actor = act.actor, .createdAt = act.atUtc});
            if (!id)
                return id.error();
            money.left -= part;
            claim.open -= part;
            NewEvent event = eventOf(act, money.debtor, EventKind::Allocated, {{u"currency"_s, u"EUR"_s}, {u"payment"_s, static_cast<qint64>(money.id.value)}});
            event.body.insert(u"parts"_s, QJsonArray{QJsonObject{{u"allocation"_s, static_cast<qint64>(id->value)}, {u"claim"_s, static_cast<qint64>(claim.id.value)},
                                                                 {u"number"_s, plan}, {u"amount"_s, static_cast<qint64>(part.minorUnits())},
                                                                 {u"day"_s, std::max(money.on, act.today).toIso()}}});
            event.invoices = {beside};
            event.payments = {money.id};
            tell(act, event);
        }
    }
    return Done{};
}

Result<AllocationId> giveBack(const Act& act, const StoredAllocation& given, PaymentId payment, const Date& day)
{
    NewAllocation back = given.data;
    back.payment = payment;
    back.amount = -given.data.amount;
    back.effectiveDay = std::max(day, given.data.effectiveDay);
    back.reason = u"returned"_s;
    back.batch = {};
    back.actor = act.actor;
    back.createdAt = act.atUtc;
    const auto id = AllocationStore(act.database).giveBack(back);
    if (!id || given.data.kind != AllocationKind::WriteOff)
        return id; // Money is told by who takes it back: all of a receipt at once.
    const auto invoice = InvoiceStore(act.database).find(back.invoice);
    NewEvent event = eventOf(act, invoice->data.debtor, EventKind::WriteOffUndone,
                             {{u"allocation"_s, static_cast<qint64>(given.id.value)},
                              {u"given_back"_s, static_cast<qint64>(id->value)},
                              {u"invoice"_s, static_cast<qint64>(invoice->id.value)},
                              {u"number"_s, invoice->data.number},
                              {u"amount"_s, static_cast<qint64>(given.data.amount.minorUnits())},
                              {u"currency"_s, given.data.amount.currency().code()},
                              {u"day"_s, back.effectiveDay.toIso()}});
    event.invoices = {invoice->id};
    event.corrects = eventThatTold(act.database, invoice->id, toWord(EventKind::WrittenOff), "allocation", given.id.value);
    tell(act, event);
    return id;
}

Result<StoredAllocation> takeBack(const Act& act, AllocationId id)
{
    AllocationStore allocations(act.database);
    InvoiceStore invoices(act.database);
    const auto allocation = allocations.find(id);
    if (!allocation)
        return notFound("allocation", id.value);
    // What reached a claim is told with the invoice it is beside.
    const InvoiceId beside = allocation->data.claim.isValid() ? ClaimStore(act.database).invoiceOf(allocation->data.claim) : allocation->data.invoice;
    const auto invoice = invoices.find(beside);
    if (!invoice)
        return Error{Error::Code::NotAllowed, {u"claim"_s}, {}};
    // A difference the bank's return opened again is written off anew when that return is taken back: it gives nothing up.
    const bool isOpenedAgain = allocation->data.kind == AllocationKind::WriteOff && allocation->data.amount.isNegative() != invoice->data.amount.isNegative();
    const bool writeOff = allocation->data.kind == AllocationKind::WriteOff && !isOpenedAgain;
    if (!writeOff && invoice->isWrittenOff && !allocation->reversedBy.isValid())
        return Error{Error::Code::DependsOnLater, {u"write_off"_s, invoice->data.number}, {}};
    const auto counter = allocations.reverse(id, act.actor, act.atUtc);
    if (!counter)
        return counter.error();
    if (writeOff)
        invoices.setWrittenOff(invoice->id, false);

    const qint64 number = id.value;
    std::vector<DebtorId> told{invoice->data.debtor};
    if (const DebtorId giver = giverOf(act.database, allocation->data); giver.isValid() && giver != told.front())
        told.push_back(giver);
    for (const DebtorId debtor : told) {
        NewEvent event = eventOf(act, debtor, writeOff ? EventKind::WriteOffUndone : isOpenedAgain ? EventKind::WrittenOff : EventKind::AllocationUndone,
                                 {{u"allocation"_s, number},
                                  {u"invoice"_s, static_cast<qint64>(invoice->id.value)},
                                  {u"number"_s, invoice->data.number},
                                  {u"amount"_s, static_cast<qint64>((isOpenedAgain ? -allocation->data.amount : allocation->data.amount).minorUnits())},
                                  {u"currency"_s, allocation->data.amount.currency().code()},
                                  {u"day"_s, allocation->data.effectiveDay.toIso()}});
        event.invoices = {invoice->id};
        if (allocation->data.credit.isValid())
            event.invoices.push_back(allocation->data.credit);
        if (allocation->data.payment.isValid())
            event.payments = {allocation->data.payment};
        event.corrects = eventThatTold(act.database, invoice->id, toWord(writeOff ? EventKind::WrittenOff : isOpenedAgain ? EventKind::WriteOffUndone : EventKind::Allocated),
                                       isOpenedAgain ? "given_back" : "allocation", number);
        tell(act, event);
    }
    return *allocation;
}

Result<Done> withdrawPayment(const Act& act, const StoredPayment& payment)
{
    QJsonArray undone;
    NewEvent event = eventOf(act, payment.data.debtor, EventKind::PaymentUndone,
                             {{u"payment"_s, static_cast<qint64>(payment.id.value)},
                              {u"amount"_s, static_cast<qint64>(payment.data.amount.minorUnits())},
                              {u"currency"_s, payment.data.amount.currency().code()},
                              {u"day"_s, payment.data.valueDate.toIso()}});
    for (const StoredAllocation& allocation : AllocationStore(act.database).inForceOfPayment(payment.id)) {
        const auto taken = takeBack(act, allocation.id);
        if (!taken)
            return taken.error();
        undone += static_cast<qint64>(allocation.id.value);
        if (taken->data.invoice.isValid())
            event.invoices.push_back(taken->data.invoice);
    }
    PaymentStore(act.database).withdraw(payment.id);
    event.body.insert(u"allocations"_s, undone);
    event.payments = {payment.id};
    tell(act, event);
    return Done{};
}

} // namespace tegoed
