#include "core/storage/stores/batch_store.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

BatchId BatchStore::insert(const QString& createdAt, const QString& actor, const QString& source, const QString& mapping)
{
    const BatchId id{m_database.nextId(u"import_batch"_s)};
    Statement(m_database, u"INSERT INTO import_batch (id, created_at, actor, source, mapping) VALUES (?, ?, ?, ?, ?)"_s)
        .bind(id).bind(createdAt).bind(actor).bind(source).bind(mapping).run();
    return id;
}

void BatchStore::saveCounts(BatchId id, const BatchCounts& counts)
{
    Statement(m_database, u"UPDATE import_batch SET new_count = ?, updated_count = ?, unchanged_count = ?, rejected_count = ? "
                          "WHERE id = ?"_s)
        .bind(counts.created).bind(counts.updated).bind(counts.unchanged).bind(counts.rejected).bind(id).run();
}

void BatchStore::addFile(BatchId id, const QString& name, const QString& kind, const QString& dialect, const QString& sha256,
                         const QByteArray& problemsJson)
{
    Statement(m_database, u"INSERT INTO import_file (id, batch_id, name, kind, dialect, sha256, problems) VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(m_database.nextId(u"import_file"_s)).bind(id).bind(name).bind(kind).bind(dialect).bind(sha256)
        .bind(problemsJson.isEmpty() ? u"[]"_s : QString::fromUtf8(problemsJson)).run();
}

void BatchStore::addChange(BatchId id, const ImportChange& change)
{
    Statement(m_database, u"INSERT INTO import_change (id, batch_id, entity, entity_id, field, old_value, new_value) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(m_database.nextId(u"import_change"_s)).bind(id).bind(change.entity).bind(change.entityId).bind(change.field)
        .bind(change.oldValue).bind(change.newValue).run();
}

void BatchStore::addLedgerControl(BatchId id, const Date& asOf, const QString& account, const Money& balance)
{
    Statement(m_database, u"INSERT INTO ledger_control (id, batch_id, as_of, account, currency, balance_minor) VALUES (?, ?, ?, ?, ?, ?)"_s)
        .bind(m_database.nextId(u"ledger_control"_s)).bind(id).bind(asOf).bind(account).bind(balance.currency().code())
        .bind(balance.minorUnits()).run();
}

void BatchStore::markUndone(BatchId id, const QString& undoneAt)
{
    Statement(m_database, u"UPDATE import_batch SET undone_at = ? WHERE id = ?"_s).bind(undoneAt).bind(id).run();
}

std::optional<StoredBatch> BatchStore::find(BatchId id) const
{
    Statement row(m_database, u"SELECT created_at, actor, source, mapping, undone_at, new_count, updated_count, unchanged_count, "
                              "rejected_count FROM import_batch WHERE id = ?"_s);
    row.bind(id);
    if (!row.next())
        return std::nullopt;
    const auto count = [&row](int column) { return static_cast<int>(row.integer(column)); };
    return StoredBatch{id, row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), {count(5), count(6), count(7), count(8)}};
}

std::vector<ImportChange> BatchStore::changes(BatchId id) const
{
    std::vector<ImportChange> result;
    Statement row(m_database, u"SELECT entity, entity_id, field, old_value, new_value FROM import_change WHERE batch_id = ? ORDER BY id"_s);
    row.bind(id);
    while (row.next())
        result.push_back({row.text(0), row.integer(1), row.text(2), row.text(3), row.text(4)});
    return result;
}

} // namespace tegoed
