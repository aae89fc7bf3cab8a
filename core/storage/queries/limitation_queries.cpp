#include "core/storage/queries/limitation_queries.h"

#include "core/storage/dialect.h"
#include "core/storage/queries/gate_queries.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

std::map<InvoiceId, std::vector<Interruption>> LimitationQueries::interruptions(const std::vector<InvoiceId>& invoices) const
{
    std::map<InvoiceId, std::vector<Interruption>> found;
    if (invoices.empty())
        return found;
    const Dialect& dialect = m_database.dialect();
    const auto read = [&](const QString& sql, const QString& column, const auto& dayOf, Interruption::How how) {
        Statement row(m_database, sql + u" AND "_s + dialect.isAmong(column));
        row.bind(Dialect::idsParameter(invoices));
        while (row.next())
            found[row.id<InvoiceId>(0)].push_back({dayOf(row), how});
    };
    const auto day = [](const Statement& row) { return row.date(1); };
    read(u"SELECT a.invoice_id, a.effective_day FROM allocation a WHERE a.payment_id IS NOT NULL AND a.reverses_id IS NULL "
         "AND NOT EXISTS (SELECT 1 FROM allocation b WHERE b.reverses_id = a.id)"_s,
         u"a.invoice_id"_s, day, Interruption::How::Acknowledgement);
    read(u"SELECT i.invoice_id, p.agreed_day FROM plan_invoice i JOIN plan p ON p.id = i.plan_id AND p.in_force = i.version "
         "WHERE p.agreed_day IS NOT NULL AND p.state <> 'withdrawn'"_s,
         u"i.invoice_id"_s, day, Interruption::How::Acknowledgement);
    const auto sentOn = [](const Statement& row) { return row.isNull(1) ? companyDay(row.text(2)) : row.date(1); };
    read(u"SELECT i.invoice_id, m.posted_day, m.sent_at FROM message_item i JOIN message m ON m.id = i.message_id "
         "WHERE m.stage = 'limitation_notice' AND m.state = 'sent' AND m.mode <> 'test' AND i.is_asked = 1"_s,
         u"i.invoice_id"_s, sentOn, Interruption::How::WrittenNotice);
    return found;
}

} // namespace tegoed
