#include "core/usecases/acts/invoice_acts.h"

#include "core/base/text.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject factsOf(InvoiceId id, const InvoiceData& data)
{
    return {{u"invoice"_s, static_cast<qint64>(id.value)},
            {u"number"_s, data.number},
            {u"amount"_s, static_cast<qint64>(data.amount.minorUnits())},
            {u"currency"_s, data.amount.currency().code()},
            {u"issue"_s, data.invoiceDate.toIso()},
            {u"due"_s, data.dueDate.toIso()}};
}

} // namespace

Result<InvoiceData> checkedInvoice(Database& database, InvoiceData data)
{
    for (QString* line : {&data.number, &data.paymentReference, &data.description, &data.orderReference, &data.paymentLink})
        *line = cleanLine(*line, 500);
    if (const auto checked = checkInvoice(data); !checked)
        return checked.error();
    if (data.amount.isNegative() != (data.kind == InvoiceKind::CreditNote))
        return Error{Error::Code::InvalidInput, {u"amount"_s, data.amount.toDecimal()}, {}};
    if (!data.paymentLink.isEmpty() && !data.paymentLink.startsWith("https://"_L1))
        return Error{Error::Code::InvalidInput, {u"payment_link"_s, data.paymentLink}, {}};
    if (!DebtorStore(database).find(data.debtor))
        return notFound("debtor", data.debtor.value);
    if (InvoiceStore(database).byNumberKey(normalisedInvoiceNumber(data.number)))
        return Error{Error::Code::AlreadyExists, {u"invoice"_s, data.number}, {}};
    return data;
}

InvoiceId openInvoice(const Act& act, const InvoiceData& data)
{
    const InvoiceId id = InvoiceStore(act.database).insert(data, invoiceContentKey(data), act.atUtc);
    const bool credit = data.kind == InvoiceKind::CreditNote;
    NewEvent added = eventOf(act, data.debtor, credit ? EventKind::CreditNoteAdded : EventKind::InvoiceAdded, factsOf(id, data));
    added.invoices = {id};
    tell(act, added);
    return id;
}

bool isOverCreditLimit(Database& database, DebtorId debtor)
{
    const DebtorId shown = shownAs(database, debtor);
    const auto stored = DebtorStore(database).find(shown);
    if (!stored || !stored->data.creditLimit)
        return false;
    const Money limit = *stored->data.creditLimit;
    return InvoiceStore(database).balanceOf(shown, limit.currency()).minorUnits() > limit.minorUnits();
}

namespace {

/// Everything that is open. `isGivenUp`: the invoice counts as written off; else it was paid, but for a difference.
Result<AllocationId> writeOffOpen(const Act& act, InvoiceId id, const Date& day, const QString& reason, bool isGivenUp)
{
    InvoiceStore invoices(act.database);
    const QString why = cleanText(reason);
    const auto invoice = invoices.find(id);
    if (!invoice || invoice->isWithdrawn)
        return notFound("invoice", id.value);
    if (why.isEmpty())
        return missing("reason");
    if (invoice->open.isZero())
        return Error{Error::Code::NothingToDo, {u"write_off"_s, invoice->data.number}, {}};
    if (day < invoice->data.invoiceDate)
        return Error{Error::Code::InvalidDate, {day.toIso()}, u"before the invoice"_s};
    NewAllocation allocation{.kind = AllocationKind::WriteOff,
                             .debtor = invoice->data.debtor,
                             .payment = {},
                             .credit = {},
                             .invoice = id,
                             .claim = {},
                             .amount = invoice->open,
                             .effectiveDay = day,
                             .reason = why,
                             .batch = {},
                             .actor = act.actor,
                             .createdAt = act.atUtc};
    const auto written = AllocationStore(act.database).add(allocation);
    if (!written)
        return written.error();
    if (isGivenUp)
        invoices.setWrittenOff(id, true);
    NewEvent event = eventOf(act, invoice->data.debtor, EventKind::WrittenOff,
                             {{u"allocation"_s, static_cast<qint64>(written->value)},
                              {u"invoice"_s, static_cast<qint64>(id.value)},
                              {u"number"_s, invoice->data.number},
                              {u"amount"_s, static_cast<qint64>(invoice->open.minorUnits())},
                              {u"currency"_s, invoice->open.currency().code()},
                              {u"day"_s, day.toIso()}});
    event.personal = {{u"reason"_s, why}};
    event.invoices = {id};
    tell(act, event);
    return *written;
}

} // namespace

Result<AllocationId> writeOff(const Act& act, InvoiceId id, const Date& day, const QString& reason)
{
    return writeOffOpen(act, id, day, reason, true);
}

Result<AllocationId> writeOffDifference(const Act& act, InvoiceId id, const Date& day, const QString& reason)
{
    return writeOffOpen(act, id, day, reason, false);
}

void withdrawInvoice(const Act& act, const StoredInvoice& invoice)
{
    InvoiceStore(act.database).withdraw(invoice.id);
    NewEvent withdrawn = eventOf(act, invoice.data.debtor, EventKind::InvoiceWithdrawn, factsOf(invoice.id, invoice.data));
    withdrawn.invoices = {invoice.id};
    tell(act, withdrawn);
}

} // namespace tegoed
