#include "core/storage/queries/import_queries.h"

#include "core/storage/stored_words.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

std::int64_t ImportQueries::generation() const
{
    Statement row(m_database, u"SELECT generation FROM book"_s);
    return row.next() ? row.integer(0) : 0;
}

int ImportQueries::invoiceCount() const
{
    Statement row(m_database, u"SELECT COUNT(*) FROM invoice"_s);
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

QHash<QString, StoredInvoice> ImportQueries::invoicesByNumberKey() const
{
    QHash<QString, StoredInvoice> result;
    result.reserve(invoiceCount());
    Statement row(m_database, u"SELECT number_key, id, version, debtor_id, number, kind, issue_day, due_day, due_computed, currency, "
                              "amount_minor, payment_reference, description, payment_link, order_reference, is_direct_debit, "
                              "service_from, service_until, open_minor, is_written_off FROM invoice WHERE is_withdrawn = 0"_s);
    while (row.next()) {
        const Currency currency = detail::currencyAt(row, 9);
        InvoiceData data{row.id<DebtorId>(3), row.text(4),  detail::invoiceKindAt(row, 5), row.date(6),
                         row.date(7),         row.boolean(8), Money(row.integer(10), currency), row.text(11),
                         row.text(12),        row.text(13), row.text(14), row.boolean(15),
                         row.optionalDate(16), row.optionalDate(17)};
        StoredInvoice invoice{row.id<InvoiceId>(1), row.integer(2), std::move(data), Money(row.integer(18), currency),
                              {}, 1, row.boolean(19), false, {}, {}};
        result.insert(row.text(0), std::move(invoice));
    }
    return result;
}

QHash<QString, int> ImportQueries::paymentsByContentKey() const
{
    QHash<QString, int> result;
    Statement row(m_database, u"SELECT content_key, COUNT(*) FROM payment p WHERE content_key <> '' AND NOT EXISTS "
                              "(SELECT 1 FROM import_batch b WHERE b.id = p.batch_id AND b.undone_at <> '') GROUP BY content_key"_s);
    while (row.next())
        result.insert(row.text(0), static_cast<int>(row.integer(1)));
    return result;
}

std::unordered_map<DebtorId, ImportQueries::Terms> ImportQueries::debtorTerms() const
{
    std::unordered_map<DebtorId, Terms> result;
    Statement row(m_database, u"SELECT d.id, payment_term_days, credit_limit_minor, credit_limit_currency, m.id FROM debtor d "
                              "LEFT JOIN mandate m ON m.debtor_id = d.id AND m.ended_at = '' "
                              "WHERE payment_term_days IS NOT NULL OR credit_limit_minor IS NOT NULL OR m.id IS NOT NULL"_s);
    while (row.next()) {
        Terms terms;
        if (!row.isNull(1))
            terms.paymentTermDays = static_cast<int>(row.integer(1));
        if (!row.isNull(2))
            terms.creditLimit = detail::moneyAt(row, 2, 3);
        terms.hasMandate = !row.isNull(4);
        result.emplace(row.id<DebtorId>(0), terms);
    }
    return result;
}

std::optional<ImportQueries::LaterUse> ImportQueries::laterUseOf(BatchId batch) const
{
    // Ways to hang on a batch: at its invoices as target, at its credit notes, at its payments, towards an invoice or a claim.
    const QString inForce = u"FROM allocation a LEFT JOIN allocation r ON r.reverses_id = a.id %1 "
                            "WHERE a.reverses_id IS NULL AND r.id IS NULL AND (a.batch_id IS NULL OR a.batch_id <> ?) AND %2 "
                            "ORDER BY a.id LIMIT 1"_s;
    const auto invoices = u"IN (SELECT id FROM invoice WHERE batch_id = ?)"_s;
    const std::pair<QString, QString> ways[] = {
        {u"JOIN invoice x ON x.id = a.invoice_id"_s, u"a.invoice_id "_s + invoices},
        {u"JOIN invoice x ON x.id = a.credit_id"_s, u"a.credit_id "_s + invoices},
        {u"JOIN invoice x ON x.id = a.invoice_id JOIN payment p ON p.id = a.payment_id"_s, u"p.batch_id = ?"_s},
        {u"JOIN claim k ON k.id = a.claim_id JOIN invoice x ON x.id = k.invoice_id JOIN payment p ON p.id = a.payment_id"_s, u"p.batch_id = ?"_s},
    };
    for (const auto& [join, condition] : ways) {
        Statement row(m_database, u"SELECT a.kind, x.number "_s + inForce.arg(join, condition));
        if (row.bind(batch).bind(batch).next())
            return LaterUse{row.text(0) == u"write_off" ? u"write_off"_s : u"allocation"_s, row.text(1)};
    }
    Statement document(m_database, u"SELECT file_name FROM document WHERE is_withdrawn = 0 AND (batch_id IS NULL OR batch_id <> ?) "
                                   "AND invoice_id "_s + invoices + u" ORDER BY id LIMIT 1"_s);
    if (document.bind(batch).bind(batch).next())
        return LaterUse{u"document"_s, document.text(0)};
    return std::nullopt;
}

EventId ImportQueries::importEvent(CaseId caseId, BatchId batch) const
{
    Statement row(m_database, u"SELECT id, body FROM timeline_event WHERE case_id = ? AND kind = 'import' ORDER BY seq DESC"_s);
    row.bind(caseId);
    while (row.next()) {
        const QJsonObject body = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
        if (body.value("batch"_L1).toInteger() == batch.value)
            return row.id<EventId>(0);
    }
    return {};
}

std::vector<DebtorId> ImportQueries::debtorsTouchedBy(BatchId batch) const
{
    std::vector<DebtorId> result;
    Statement row(m_database, u"SELECT id FROM debtor WHERE batch_id = ? UNION SELECT debtor_id FROM invoice WHERE batch_id = ? "
                              "UNION SELECT debtor_id FROM payment WHERE batch_id = ? UNION SELECT debtor_id FROM document WHERE batch_id = ? "
                              "UNION SELECT entity_id FROM import_change WHERE batch_id = ? AND entity = 'debtor' "
                              "UNION SELECT debtor_id FROM invoice i JOIN import_change c ON c.entity_id = i.id "
                              "WHERE c.batch_id = ? AND c.entity = 'invoice' ORDER BY 1"_s);
    for (int place = 0; place < 6; ++place)
        row.bind(batch);
    while (row.next())
        result.push_back(row.id<DebtorId>(0));
    return result;
}

} // namespace tegoed
