#pragma once

#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace tegoed {

struct NewDocument {
    DebtorId debtor;
    InvoiceId invoice; ///< Not valid: with the debtor.
    QString kind;      ///< invoice_copy, source, attachment, terms …
    QString fileName;
    QString mimeType;
    BatchId batch;
    QString createdAt;
};

/// Files kept in the book, by content (decision 29): the same bytes are stored once. Call inside a Transaction.
class DocumentStore {
public:
    explicit DocumentStore(Database& database) : m_database(database) {}

    QString putBlob(const QByteArray& content); ///< Its SHA-256.
    DocumentId insert(const NewDocument& document, const QByteArray& content);
    DocumentId insertForBlob(const NewDocument& document, const QString& sha256); ///< Of a blob that is there.
    void withdraw(DocumentId id);
    std::vector<DocumentId> ofBatch(BatchId batch) const; ///< Not withdrawn ones.
    bool invoiceHas(InvoiceId invoice, const QString& sha256) const; ///< That very file is with the invoice already.

private:
    Database& m_database;
};

} // namespace tegoed
