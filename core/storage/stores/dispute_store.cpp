#include "core/storage/stores/dispute_store.h"

#include "core/storage/queries/family.h"
#include "core/storage/stored_words.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

const QString kColumns = u"SELECT t.id, t.invoice_id, t.from_day, t.amount_minor, i.currency, t.reason, t.note, t.owner, t.answer_by, t.ended_day, t.outcome, "
                         "t.outcome_note, t.acknowledgement_id, t.actor, t.created_at, t.withdrawn_at, t.version "
                         "FROM dispute t JOIN invoice i ON i.id = t.invoice_id "_s;

StoredDispute disputeAt(const Statement& row)
{
    StoredDispute dispute{row.id<DisputeId>(0), row.id<InvoiceId>(1), row.date(2), moneyAt(row, 3, 4), row.text(5), row.text(6), row.text(7), row.date(8),
                          row.optionalDate(9), disputeOutcomeOf(row.text(10)), row.text(11), row.id<MessageId>(12), row.text(13), row.text(14), row.text(15),
                          row.integer(16)};
    if (!dispute.outcome && !row.text(10).isEmpty())
        row.broken(u"a dispute has an unknown outcome"_s);
    return dispute;
}

} // namespace

DisputeId DisputeStore::insert(const StoredDispute& dispute)
{
    const DisputeId id{m_database.nextId(u"dispute"_s)};
    Statement(m_database, u"INSERT INTO dispute (id, invoice_id, from_day, amount_minor, reason, note, owner, answer_by, acknowledgement_id, actor, created_at) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(dispute.invoice).bind(dispute.from).bind(dispute.amount.minorUnits()).bind(dispute.reason).bind(dispute.note).bind(dispute.owner)
        .bind(dispute.answerBy).bind(dispute.acknowledgement).bind(dispute.actor).bind(dispute.createdAt).run();
    return id;
}

std::optional<StoredDispute> DisputeStore::find(DisputeId id) const
{
    Statement row(m_database, kColumns + u"WHERE t.id = ?"_s);
    return row.bind(id).next() ? std::optional(disputeAt(row)) : std::nullopt;
}

std::optional<StoredDispute> DisputeStore::openOf(InvoiceId invoice) const
{
    Statement row(m_database, kColumns + u"WHERE t.invoice_id = ? AND t.ended_day IS NULL AND t.withdrawn_at = ''"_s);
    return row.bind(invoice).next() ? std::optional(disputeAt(row)) : std::nullopt;
}

void DisputeStore::update(const StoredDispute& dispute)
{
    Statement(m_database, u"UPDATE dispute SET amount_minor = ?, reason = ?, note = ?, owner = ?, answer_by = ?, ended_day = ?, outcome = ?, outcome_note = ?, "
                          "acknowledgement_id = ?, withdrawn_at = ?, version = ? WHERE id = ?"_s)
        .bind(dispute.amount.minorUnits()).bind(dispute.reason).bind(dispute.note).bind(dispute.owner).bind(dispute.answerBy).bind(dispute.ended)
        .bind(dispute.outcome ? disputeOutcomeCode(*dispute.outcome) : QString()).bind(dispute.outcomeNote).bind(dispute.acknowledgement)
        .bind(dispute.withdrawnAt).bind(dispute.version).bind(dispute.id).run();
}

std::vector<StoredDispute> DisputeStore::list(std::optional<DebtorId> debtor, bool withEnded) const
{
    const QString which = withEnded ? u"t.withdrawn_at = ''"_s : u"t.withdrawn_at = '' AND t.ended_day IS NULL AND i.is_withdrawn = 0"_s;
    const QString sql = kColumns + u"WHERE %1%2 ORDER BY t.id"_s.arg(which, debtor ? u" AND i.debtor_id IN (SELECT id FROM family)"_s : QString());
    Statement row(m_database, debtor ? QString(familyOf(u"?"_s) + sql) : sql);
    if (debtor)
        row.bind(*debtor);
    std::vector<StoredDispute> disputes;
    while (row.next())
        disputes.push_back(disputeAt(row));
    return disputes;
}

std::vector<DisputeStore::OfDebtor> DisputeStore::perDebtor() const
{
    Statement row(m_database, u"SELECT i.debtor_id, COUNT(*) FROM dispute t JOIN invoice i ON i.id = t.invoice_id WHERE t.withdrawn_at = '' "
                              "GROUP BY i.debtor_id ORDER BY i.debtor_id"_s);
    std::vector<OfDebtor> all;
    while (row.next())
        all.push_back({row.id<DebtorId>(0), static_cast<int>(row.integer(1))});
    return all;
}

} // namespace tegoed
