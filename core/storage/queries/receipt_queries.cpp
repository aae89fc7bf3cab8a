#include "core/storage/queries/receipt_queries.h"

#include "core/storage/queries/gate_queries.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

std::vector<CrossedReminderRow> ReceiptQueries::crossed(const QString& bookedSince, std::optional<MessageId> only) const
{
    struct Found {
        CrossedReminderRow row;
        bool isBookedLater = false, isWrong = true;
    };
    std::vector<Found> found;
    // All money of an invoice, so that one that was paid partly before and partly after its reminder is none.
    Statement row(m_database, u"SELECT m.id, m.debtor_id, i.invoice_id, v.number, m.sent_at, p.value_day, a.created_at "
                              "FROM message_item i JOIN message m ON m.id = i.message_id JOIN invoice v ON v.id = i.invoice_id "
                              "JOIN allocation a ON a.invoice_id = v.id AND a.reverses_id IS NULL JOIN payment p ON p.id = a.payment_id "
                              "WHERE i.is_asked = 1 AND m.mode <> 'test' AND m.state = 'sent' "
                              "AND m.stage IN ('reminder_1', 'reminder_2', 'reminder_3', 'demand', 'final_notice') "
                              "AND v.open_minor = 0 AND v.is_withdrawn = 0 "
                              "AND NOT EXISTS (SELECT 1 FROM allocation r WHERE r.reverses_id = a.id) "
                              "AND EXISTS (SELECT 1 FROM allocation n WHERE n.invoice_id = v.id AND n.payment_id IS NOT NULL AND n.created_at >= ?) "
                              "AND NOT EXISTS (SELECT 1 FROM message_item j JOIN message k ON k.id = j.message_id WHERE j.invoice_id = v.id AND j.is_asked = 1 "
                              "AND k.id > m.id AND (k.stage = 'correction' OR (k.mode <> 'test' AND k.state = 'sent' "
                              "AND k.stage IN ('reminder_1', 'reminder_2', 'reminder_3', 'demand', 'final_notice')))) "
                              "ORDER BY m.id, i.invoice_id, a.id"_s);
    row.bind(bookedSince);
    while (row.next()) {
        const MessageId message = row.id<MessageId>(0);
        if (only && message != *only)
            continue;
        const InvoiceId invoice = row.id<InvoiceId>(2);
        if (found.empty() || found.back().row.message != message || found.back().row.invoice != invoice) {
            Found one;
            one.row = {message, row.id<DebtorId>(1), invoice, row.text(3), companyDay(row.text(4)), row.date(5)};
            found.push_back(one);
        }
        Found& one = found.back();
        const Date paidOn = row.date(5);
        one.isWrong = one.isWrong && paidOn < one.row.remindedOn;
        one.isBookedLater = one.isBookedLater || row.text(6) > row.text(4);
        if (one.row.paidOn < paidOn)
            one.row.paidOn = paidOn;
    }
    std::vector<CrossedReminderRow> rows;
    for (const Found& one : found) {
        if (one.isWrong && one.isBookedLater)
            rows.push_back(one.row);
    }
    return rows;
}

} // namespace tegoed
