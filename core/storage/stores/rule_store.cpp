#include "core/storage/stores/rule_store.h"

#include "core/storage/stored_words.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

const QString kVersions = u"SELECT code, version, content, after_invoice, actor, created_at FROM sequence_version WHERE is_taken_back = 0 "_s;

SequenceRecord recordAt(const Statement& row)
{
    return {row.text(0), static_cast<int>(row.integer(1)), row.text(2).toUtf8(), InvoiceId{row.integer(3)}, row.text(4), row.text(5)};
}

std::vector<SequenceRecord> recordsOf(Statement& row)
{
    std::vector<SequenceRecord> records;
    while (row.next())
        records.push_back(recordAt(row));
    return records;
}

const QString kIsThis = u"track = ? AND COALESCE(group_id, 0) = ? AND COALESCE(debtor_id, 0) = ? AND COALESCE(invoice_id, 0) = ? AND ended_at = ''"_s;

QString trackWord(const SequenceChoice& what)
{
    return what.track ? toWord(*what.track) : QString();
}

Statement& bindThis(Statement& statement, const SequenceChoice& what)
{
    return statement.bind(trackWord(what)).bind(what.group.value).bind(what.debtor.value).bind(what.invoice.value);
}

} // namespace

std::vector<SequenceRecord> RuleStore::versions() const
{
    Statement row(m_database, kVersions + u"ORDER BY code, version"_s);
    return recordsOf(row);
}

std::vector<SequenceRecord> RuleStore::versionsOf(const QString& code) const
{
    Statement row(m_database, kVersions + u"AND code = ? ORDER BY version DESC"_s);
    row.bind(code);
    return recordsOf(row);
}

int RuleStore::append(const SequenceRecord& record)
{
    Statement last(m_database, u"SELECT COALESCE(MAX(version), 0) FROM sequence_version WHERE code = ?"_s);
    const int version = last.bind(record.code).next() ? static_cast<int>(last.integer(0)) + 1 : 1;
    Statement(m_database, u"INSERT INTO sequence_version (id, code, version, content, after_invoice, actor, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(m_database.nextId(u"sequence_version"_s)).bind(record.code).bind(version).bind(QString::fromUtf8(record.content))
        .bind(record.afterInvoice.value).bind(record.actor).bind(record.createdAt).run();
    return version;
}

void RuleStore::takeBack(const QString& code, int version)
{
    Statement(m_database, u"UPDATE sequence_version SET is_taken_back = 1 WHERE code = ? AND version = ?"_s).bind(code).bind(version).run();
}

InvoiceId RuleStore::lastInvoice() const
{
    Statement row(m_database, u"SELECT COALESCE(MAX(id), 0) FROM invoice"_s);
    return InvoiceId{row.next() ? row.integer(0) : 0};
}

Assignments RuleStore::choices() const
{
    Assignments all;
    Statement row(m_database, u"SELECT track, group_id, debtor_id, invoice_id, sequence FROM sequence_choice WHERE ended_at = ''"_s);
    while (row.next()) {
        const QString sequence = row.text(4);
        if (!row.isNull(3))
            all.byInvoice.insert(row.integer(3), sequence);
        else if (!row.isNull(2))
            all.byDebtor.insert(row.integer(2), sequence);
        else if (!row.isNull(1))
            all.byGroup.insert(row.integer(1), sequence);
        else
            all.byTrack.insert(static_cast<int>(legalTrackAt(row, 0)), sequence);
    }
    return all;
}

std::optional<QString> RuleStore::choiceFor(const SequenceChoice& what) const
{
    Statement row(m_database, u"SELECT sequence FROM sequence_choice WHERE "_s + kIsThis);
    return bindThis(row, what).next() ? std::optional(row.text(0)) : std::nullopt;
}

void RuleStore::choose(const SequenceChoice& what, const std::optional<QString>& sequence, const QString& actor, const QString& at)
{
    Statement end(m_database, u"UPDATE sequence_choice SET ended_at = ? WHERE "_s + kIsThis);
    end.bind(at);
    bindThis(end, what).run();
    if (!sequence)
        return;
    Statement(m_database, u"INSERT INTO sequence_choice (id, track, group_id, debtor_id, invoice_id, sequence, actor, created_at) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(m_database.nextId(u"sequence_choice"_s)).bind(trackWord(what)).bind(what.group).bind(what.debtor).bind(what.invoice)
        .bind(*sequence).bind(actor).bind(at).run();
}

} // namespace tegoed
