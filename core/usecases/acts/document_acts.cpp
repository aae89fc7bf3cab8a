#include "core/usecases/acts/document_acts.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/storage/stores/document_store.h"

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

Result<QString> checkedFileName(const QString& fileName, const QString& mimeType, const QByteArray& content)
{
    const QString name = plainName(fileName);
    if (name.isEmpty())
        return missing("file_name");
    if (content.size() > kLargestMiB * 1024 * 1024)
        return Error{Error::Code::FileTooLarge, {name, QString::number(kLargestMiB)}, {}};
    if (content.isEmpty() || !beginsAs(mimeType, content))
        return Error{Error::Code::UnsupportedFormat, {name}, u"the content is not %1"_s.arg(mimeType)};
    return name;
}

DocumentId fileDocument(const Act& act, DebtorId debtor, InvoiceId invoice, const QString& kind, const QString& checkedName, const QString& mimeType,
                        const QByteArray& content)
{
    const DocumentId id = DocumentStore(act.database).insert({debtor, invoice, kind, checkedName, mimeType, {}, act.atUtc}, content);
    NewEvent attached = eventOf(act, debtor, EventKind::DocumentAttached,
                                {{u"document"_s, static_cast<qint64>(id.value)}, {u"sha256"_s, sha256Hex(content)}, {u"kind"_s, kind}});
    attached.personal = {{u"file_name"_s, checkedName}};
    if (invoice.isValid()) {
        attached.body.insert(u"invoice"_s, static_cast<qint64>(invoice.value));
        attached.invoices = {invoice};
    }
    tell(act, attached);
    return id;
}

} // namespace tegoed
