#include "core/storage/stores/document_store.h"

#include "core/base/hash.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

QString DocumentStore::putBlob(const QByteArray& content)
{
    const QString sha256 = sha256Hex(content);
    Statement there(m_database, u"SELECT 1 FROM blob WHERE sha256 = ?"_s); // Don't carry megabytes over for nothing.
    if (there.bind(sha256).next())
        return sha256;
    Statement(m_database, u"INSERT INTO blob (sha256, size, content) VALUES (?, ?, ?)"_s)
        .bind(sha256).bind(std::int64_t{content.size()}).bind(content).run();
    return sha256;
}

DocumentId DocumentStore::insert(const NewDocument& document, const QByteArray& content)
{
    return insertForBlob(document, putBlob(content));
}

DocumentId DocumentStore::insertForBlob(const NewDocument& document, const QString& sha256)
{
    const DocumentId id{m_database.nextId(u"document"_s)};
    Statement(m_database, u"INSERT INTO document (id, debtor_id, invoice_id, kind, file_name, mime_type, sha256, batch_id, created_at) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(document.debtor).bind(document.invoice).bind(document.kind).bind(document.fileName)
        .bind(document.mimeType).bind(sha256).bind(document.batch).bind(document.createdAt).run();
    return id;
}

void DocumentStore::withdraw(DocumentId id)
{
    Statement(m_database, u"UPDATE document SET is_withdrawn = 1 WHERE id = ?"_s).bind(id).run();
}

std::vector<DocumentId> DocumentStore::ofBatch(BatchId batch) const
{
    std::vector<DocumentId> result;
    Statement row(m_database, u"SELECT id FROM document WHERE batch_id = ? AND is_withdrawn = 0 ORDER BY id"_s);
    row.bind(batch);
    while (row.next())
        result.push_back(row.id<DocumentId>(0));
    return result;
}

bool DocumentStore::invoiceHas(InvoiceId invoice, const QString& sha256) const
{
    Statement row(m_database, u"SELECT 1 FROM document WHERE invoice_id = ? AND sha256 = ? AND is_withdrawn = 0"_s);
    return row.bind(invoice).bind(sha256).next();
}

} // namespace tegoed
