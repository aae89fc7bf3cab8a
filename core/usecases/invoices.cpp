#include "core/usecases/invoices.h"

#include "core/usecases/acts/invoice_acts.h"
#include "core/usecases/acts/undo_json.h"
#include "core/usecases/unit_of_work.h"

namespace tegoed {

Result<InvoiceSaved> addInvoice(BookSession& session, const InvoiceData& data)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<InvoiceSaved> {
        const auto checked = checkedInvoice(session.database, data);
        if (!checked)
            return checked.error();
        const InvoiceId id = openInvoice(Act(session), *checked);
        changes.debtors = {checked->debtor};
        changes.invoices = {id};
        const std::int64_t version = InvoiceStore(session.database).find(id)->version;
        const bool over = !checked->amount.isNegative() && isOverCreditLimit(session.database, checked->debtor);
        return InvoiceSaved{id, {UndoToken::Kind::Invoice, id.value, version, {}}, over};
    });
}

Result<UndoToken> writeOffInvoice(BookSession& session, InvoiceId id, const Date& day, const QString& reason)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const auto written = writeOff(Act(session), id, day, reason);
        if (!written)
            return written.error();
        changes.invoices = {id};
        changes.debtors = {InvoiceStore(session.database).find(id)->data.debtor};
        return UndoToken{UndoToken::Kind::WriteOff, id.value, 0, allocationsToJson({*written})};
    });
}

} // namespace tegoed
