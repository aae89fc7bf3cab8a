#pragma once

#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace tegoed {

struct BatchCounts { int created = 0, updated = 0, unchanged = 0, rejected = 0; };

struct StoredBatch {
    BatchId id;
    QString createdAt, actor, source, mapping, undoneAt;
    BatchCounts counts;
};

/// A field an import changed in a row that was there already, so that its undo is the exact inverse.
struct ImportChange {
    QString entity; ///< debtor, invoice
    std::int64_t entityId = 0;
    QString field, oldValue, newValue;
};

/// Writes imports. Call inside a Transaction.
class BatchStore {
public:
    explicit BatchStore(Database& database) : m_database(database) {}

    BatchId insert(const QString& createdAt, const QString& actor, const QString& source, const QString& mapping);
    void saveCounts(BatchId id, const BatchCounts& counts);
    void addFile(BatchId id, const QString& name, const QString& kind, const QString& dialect, const QString& sha256,
                 const QByteArray& problemsJson);
    void addChange(BatchId id, const ImportChange& change);
    void addLedgerControl(BatchId id, const Date& asOf, const QString& account, const Money& balance);
    void markUndone(BatchId id, const QString& undoneAt);

    std::optional<StoredBatch> find(BatchId id) const;
    std::vector<ImportChange> changes(BatchId id) const; ///< In the order made; undo goes backwards.

private:
    Database& m_database;
};

} // namespace tegoed
