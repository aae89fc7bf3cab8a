#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/storage/stores/document_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/acts/act.h"
#include "core/usecases/invoices.h"
#include "core/usecases/unit_of_work.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLargestMiB = 25;

/// Does the content begin as its kind does? A mislabelled program must not enter the book as an invoice (failures E24).
bool beginsAs(const QString& mimeType, const QByteArray& content)
{
    const auto begins = [&](const char* magic) { return content.startsWith(magic); };
    if (mimeType == u"application/pdf")
        return content.left(1024).contains("%PDF-"); // Readers look that far for it.
    if (mimeType == u"image/png")
        return begins("\x89PNG\r\n\x1a\n");
    if (mimeType == u"image/jpeg")
        return begins("\xff\xd8\xff");
    if (mimeType == u"application/xml" || mimeType == u"text/xml") {
        QByteArray text = content.left(200);
        if (text.startsWith("\xef\xbb\xbf"))
            text.remove(0, 3);
        return text.trimmed().startsWith('<') || begins("\xff\xfe") || begins("\xfe\xff");
    }
    if (mimeType == u"application/zip" || mimeType.startsWith("application/vnd.openxmlformats-officedocument."_L1))
        return begins("PK\x03\x04");
    if (mimeType == u"text/plain" || mimeType == u"text/csv" || mimeType == u"message/rfc822")
        return !content.left(4096).contains('\0');
    return false;
}

/// Only the name: a path of another machine says nothing here and may point anywhere (failures I9).
QString plainName(const QString& fileName)
{
    QString name = cleanLine(fileName);
    name.replace(u'\\', u'/');
    return name.section(u'/', -1);
}

} // namespace

Result<DocumentId> attachDocument(BookSession& session, DebtorId debtor, std::optional<InvoiceId> invoice, const QString& kind,
                                  const QString& fileName, const QString& mimeType, const QByteArray& content)
{
    const QString name = plainName(fileName);
    if (name.isEmpty())
        return missing("file_name");
    if (content.size() > kLargestMiB * 1024 * 1024)
        return Error{Error::Code::FileTooLarge, {name, QString::number(kLargestMiB)}, {}};
    if (content.isEmpty() || !beginsAs(mimeType, content))
        return Error{Error::Code::UnsupportedFormat, {name}, u"the content is not %1"_s.arg(mimeType)};

    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<DocumentId> {
        if (!DebtorStore(session.database).find(debtor))
            return notFound("debtor", debtor.value);
        const InvoiceId with = invoice.value_or(InvoiceId{});
        DocumentStore documents(session.database);
        const QString sha256 = sha256Hex(content);
        if (invoice) {
            const auto stored = InvoiceStore(session.database).find(with);
            if (!stored || stored->isWithdrawn)
                return notFound("invoice", with.value);
            if (stored->data.debtor != debtor)
                return Error{Error::Code::NotAllowed, {u"other_debtor"_s, stored->data.number}, {}};
            if (documents.invoiceHas(with, sha256))
                return Error{Error::Code::AlreadyExists, {u"document"_s, name}, {}};
            changes.invoices = {with};
        }
        const Act act(session);
        const DocumentId id = documents.insert({debtor, with, kind, name, mimeType, {}, act.atUtc}, content);
        NewEvent attached = eventOf(act, debtor, EventKind::DocumentAttached,
                                    {{u"document"_s, static_cast<qint64>(id.value)}, {u"sha256"_s, sha256}, {u"kind"_s, kind}});
        attached.personal = {{u"file_name"_s, name}};
        if (invoice) {
            attached.body.insert(u"invoice"_s, static_cast<qint64>(with.value));
            attached.invoices = {with};
        }
        tell(act, attached);
        changes.debtors = {debtor};
        return id;
    });
}

} // namespace tegoed
