#include "core/base/hash.h"
#include "core/storage/stores/document_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/acts/document_acts.h"
#include "core/usecases/invoices.h"
#include "core/usecases/unit_of_work.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

Result<DocumentId> attachDocument(BookSession& session, DebtorId debtor, std::optional<InvoiceId> invoice, const QString& kind,
                                  const QString& fileName, const QString& mimeType, const QByteArray& content)
{
    const auto name = checkedFileName(fileName, mimeType, content);
    if (!name)
        return name.error();
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<DocumentId> {
        if (!DebtorStore(session.database).find(debtor))
            return notFound("debtor", debtor.value);
        const InvoiceId with = invoice.value_or(InvoiceId{});
        if (invoice) {
            const auto stored = InvoiceStore(session.database).find(with);
            if (!stored || stored->isWithdrawn)
                return notFound("invoice", with.value);
            if (stored->data.debtor != debtor)
                return Error{Error::Code::NotAllowed, {u"other_debtor"_s, stored->data.number}, {}};
            if (DocumentStore(session.database).invoiceHas(with, sha256Hex(content)))
                return Error{Error::Code::AlreadyExists, {u"document"_s, *name}, {}};
            changes.invoices = {with};
        }
        changes.debtors = {debtor};
        return fileDocument(Act(session), debtor, with, kind, *name, mimeType, content);
    });
}

} // namespace tegoed
