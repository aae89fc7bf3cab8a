#include "core/storage/stores/erasure_store.h"

#include "core/storage/dialect.h"
#include "core/storage/stores/document_store.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

void ErasureStore::beginOverwriting()
{
    if (m_database.dialect().isSqlite())
        m_database.execute(u"PRAGMA secure_delete = ON"_s);
}

void ErasureStore::overwriteLeftovers()
{
    if (m_database.dialect().isSqlite()) {
        m_database.execute(u"VACUUM"_s);
        return;
    }
    for (const QString& table : {u"debtor"_s, u"contact"_s, u"timeline_value"_s, u"document"_s, u"blob"_s, u"invoice"_s, u"payment"_s,
                                 u"import_file"_s, u"import_change"_s, u"message"_s, u"message_attachment"_s, u"suspect_address"_s,
                                 u"hold"_s, u"step_mark"_s, u"task"_s, u"terms_handover"_s, u"agreement"_s, u"dispute"_s,
                                 u"payment_reason"_s, u"plan_log"_s, u"answer"_s, u"prepayment"_s, u"bank_line"_s, u"forgotten_account"_s})
        m_database.execute(u"VACUUM "_s + table);
}

ErasedRows ErasureStore::erase(DebtorId debtor, const QString& name)
{
    ErasedRows erased = eraseTimeline(debtor);
    eraseImports(debtor); // Before the documents: it asks which files they came from.
    // Before the documents too: a mail that was filed is one of them. That it came, and what was done with it, stays.
    Statement(m_database, u"UPDATE answer SET sha256 = NULL, mail_id = '', from_name = '', from_address = '', subject = '', text = '', failed = '[]', "
                          "reasons = '[]', version = version + 1 WHERE debtor_id = ?"_s).bind(debtor).run();
    erased.documents = eraseDocuments(debtor);
    eraseMessages(debtor);
    eraseRules(debtor);

    Statement contacts(m_database, u"UPDATE contact SET name = '', role = '', email = '', phone = '', is_archived = 1, version = version + 1 "
                                   "WHERE debtor_id = ?"_s);
    contacts.bind(debtor).run();
    erased.contacts = static_cast<int>(contacts.affectedRows());
    Statement(m_database, u"UPDATE invoice SET payment_reference = '', description = '', payment_link = '', order_reference = '', "
                          "version = version + 1 WHERE debtor_id = ?"_s)
        .bind(debtor).run();
    Statement(m_database, u"UPDATE payment SET reference = '', note = '', content_key = '', version = version + 1 WHERE debtor_id = ?"_s)
        .bind(debtor).run();
    eraseBankLines(debtor);
    Statement(m_database, u"DELETE FROM look_alike_dismissed WHERE debtor_id = ? OR other_id = ?"_s).bind(debtor).bind(debtor).run();
    Statement(m_database, u"UPDATE debtor SET number = '', name = ?, search_text = ?, kind_reason = '', vat_number = '', registration_number = '', "
                          "iban = '', email = '', phone = '', street = '', postal_code = '', city = '', credit_limit_minor = NULL, "
                          "credit_limit_currency = '', payment_term_days = NULL, group_id = NULL, external_id = '', note = '', is_archived = 1, "
                          "version = version + 1 WHERE id = ?"_s)
        .bind(name).bind(name.toLower()).bind(debtor).run();
    return erased;
}

ErasedRows ErasureStore::eraseTimeline(DebtorId debtor)
{
    Statement values(m_database, u"DELETE FROM timeline_value WHERE event_id IN (SELECT e.id FROM timeline_event e JOIN case_file c "
                                 "ON c.id = e.case_id WHERE c.debtor_id = ?)"_s);
    values.bind(debtor).run();
    return {0, 0, static_cast<int>(values.affectedRows())};
}

/// What is booked with this debtor or perhaps comes from it. Its identity stays, so that the statement is not read again.
void ErasureStore::eraseBankLines(DebtorId debtor)
{
    Statement(m_database, u"UPDATE bank_line SET name = '', counter_account = '', counter_is_iban = 0, text = '', bank_text = '', references_given = '', "
                          "end_to_end = '', mandate = '', ignore_reason = '', version = version + 1 WHERE perhaps_debtor_id = ? OR id IN "
                          "(SELECT m.line_id FROM bank_match m JOIN bank_match_payment p ON p.match_id = m.id JOIN payment q ON q.id = p.payment_id "
                          "WHERE q.debtor_id = ?)"_s)
        .bind(debtor).bind(debtor).run();
    Statement(m_database, u"UPDATE forgotten_account SET iban = '' WHERE debtor_id = ?"_s).bind(debtor).run();
}

int ErasureStore::eraseDocuments(DebtorId debtor)
{
    std::vector<QString> hashes;
    {
        Statement row(m_database, u"SELECT DISTINCT sha256 FROM document WHERE debtor_id = ?"_s);
        row.bind(debtor);
        while (row.next())
            hashes.push_back(row.text(0));
    }
    const QString nothing = hashes.empty() ? QString() : DocumentStore(m_database).putBlob({});
    Statement documents(m_database, u"UPDATE document SET file_name = '', mime_type = '', sha256 = ?, is_withdrawn = 1 WHERE debtor_id = ?"_s);
    documents.bind(nothing).bind(debtor).run();
    std::erase(hashes, nothing);
    dropUnusedBlobs(hashes);
    return static_cast<int>(documents.affectedRows());
}

void ErasureStore::dropUnusedBlobs(const std::vector<QString>& hashes)
{
    for (const QString& hash : hashes) {
        Statement(m_database, u"DELETE FROM blob WHERE sha256 = ? AND NOT EXISTS (SELECT 1 FROM document d WHERE d.sha256 = blob.sha256) "
                              "AND NOT EXISTS (SELECT 1 FROM own_company o WHERE o.logo_sha256 = blob.sha256) "
                              "AND NOT EXISTS (SELECT 1 FROM message m WHERE m.content_sha256 = blob.sha256) "
                              "AND NOT EXISTS (SELECT 1 FROM message_attachment a WHERE a.sha256 = blob.sha256) "
                              "AND NOT EXISTS (SELECT 1 FROM answer w WHERE w.sha256 = blob.sha256) "
                              "AND NOT EXISTS (SELECT 1 FROM law_pack l WHERE l.sha256 = blob.sha256)"_s)
            .bind(hash).run();
    }
}

void ErasureStore::eraseMessages(DebtorId debtor)
{
    std::vector<QString> hashes;
    {
        Statement row(m_database, u"SELECT content_sha256 FROM message WHERE debtor_id = ? AND content_sha256 IS NOT NULL UNION "
                                  "SELECT a.sha256 FROM message_attachment a JOIN message m ON m.id = a.message_id WHERE m.debtor_id = ?"_s);
        row.bind(debtor).bind(debtor);
        while (row.next())
            hashes.push_back(row.text(0));
    }
    // Past the point of no return nothing can be taken back; whatever waits, is.
    Statement(m_database, u"UPDATE message_item SET is_live = 0 WHERE message_id IN (SELECT id FROM message WHERE debtor_id = ? AND state NOT IN "
                          "('wire', 'sent', 'unknown'))"_s).bind(debtor).run();
    Statement(m_database, u"UPDATE message SET state = 'cancelled' WHERE debtor_id = ? AND state NOT IN ('wire', 'sent', 'unknown', 'failed', 'cancelled')"_s)
        .bind(debtor).run();
    Statement(m_database, u"DELETE FROM message_attachment WHERE message_id IN (SELECT id FROM message WHERE debtor_id = ?)"_s).bind(debtor).run();
    Statement(m_database, u"UPDATE message SET recipient = '', recipient_name = '', subject = '', preview = '', reasons = '[]', sent_evidence = '', "
                          "content_sha256 = NULL, version = version + 1 WHERE debtor_id = ?"_s).bind(debtor).run();
    Statement(m_database, u"DELETE FROM suspect_address WHERE debtor_id = ?"_s).bind(debtor).run();
    dropUnusedBlobs(hashes);
}

void ErasureStore::eraseRules(DebtorId debtor)
{
    // What a person wrote about this one; that it happened, and when, stays.
    const QString ofInvoices = u"invoice_id IN (SELECT id FROM invoice WHERE debtor_id = ?)"_s;
    Statement(m_database, u"UPDATE hold SET reason = '' WHERE debtor_id = ? OR "_s + ofInvoices).bind(debtor).bind(debtor).run();
    Statement(m_database, u"UPDATE step_mark SET reason = '' WHERE "_s + ofInvoices).bind(debtor).run();
    Statement(m_database, u"UPDATE task SET note = '' WHERE debtor_id = ?"_s).bind(debtor).run();
    Statement(m_database, u"UPDATE terms_handover SET note = '' WHERE debtor_id = ?"_s).bind(debtor).run();
    Statement(m_database, u"UPDATE agreement SET who = '', note = '' WHERE debtor_id = ?"_s).bind(debtor).run();
    Statement(m_database, u"UPDATE dispute SET note = '', outcome_note = '' WHERE "_s + ofInvoices).bind(debtor).run();
    Statement(m_database, u"UPDATE payment_reason SET note = '', next_action = '' WHERE "_s + ofInvoices).bind(debtor).run();
    Statement(m_database, u"UPDATE plan_log SET reason = '' WHERE plan_id IN (SELECT id FROM plan WHERE debtor_id = ?)"_s).bind(debtor).run();
    Statement(m_database, u"UPDATE prepayment SET order_reference = '', description = '' WHERE debtor_id = ?"_s).bind(debtor).run();
}

void ErasureStore::eraseImports(DebtorId debtor)
{
    Statement(m_database, u"DELETE FROM import_change WHERE (entity = 'debtor' AND entity_id = ?) OR (entity = 'invoice' AND entity_id IN "
                          "(SELECT id FROM invoice WHERE debtor_id = ?))"_s)
        .bind(debtor).bind(debtor).run();
    // The problems of an import quote its files, and a file may be called after a person.
    Statement(m_database, u"UPDATE import_file SET problems = '[]' WHERE batch_id IN (SELECT batch_id FROM debtor WHERE id = ? UNION "
                          "SELECT batch_id FROM invoice WHERE debtor_id = ? UNION SELECT batch_id FROM payment WHERE debtor_id = ? UNION "
                          "SELECT batch_id FROM document WHERE debtor_id = ?)"_s)
        .bind(debtor).bind(debtor).bind(debtor).bind(debtor).run();
    Statement(m_database, u"UPDATE import_file SET name = '' WHERE sha256 IN (SELECT sha256 FROM document WHERE debtor_id = ?)"_s).bind(debtor).run();
}

bool ErasureStore::hasOpenItems(DebtorId debtor) const
{
    for (const auto* sql : {"SELECT 1 FROM invoice WHERE debtor_id = ? AND open_minor <> 0", "SELECT 1 FROM payment WHERE debtor_id = ? AND unallocated_minor <> 0",
                            "SELECT 1 FROM claim WHERE debtor_id = ? AND open_minor <> 0 AND state <> 'waived'"}) {
        Statement row(m_database, QString::fromLatin1(sql));
        if (row.bind(debtor).next())
            return true;
    }
    return false;
}

std::optional<Date> ErasureStore::newestRecord(DebtorId debtor) const
{
    std::optional<Date> newest;
    for (const auto* sql : {"SELECT MAX(issue_day) FROM invoice WHERE debtor_id = ? AND is_withdrawn = 0",
                            "SELECT MAX(value_day) FROM payment WHERE debtor_id = ? AND is_withdrawn = 0"}) {
        Statement row(m_database, QString::fromLatin1(sql));
        if (row.bind(debtor).next() && !row.isNull(0))
            newest = newest ? std::max(*newest, row.date(0)) : row.date(0);
    }
    return newest;
}

} // namespace tegoed
