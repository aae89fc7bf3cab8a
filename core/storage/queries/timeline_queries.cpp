#include "core/storage/queries/timeline_queries.h"

#include "core/storage/dialect.h"
#include "core/storage/queries/family.h"
#include "core/storage/stores/timeline_store.h"

#include <QHash>
#include <QJsonDocument>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString& columns()
{
    static const QString text = u"SELECT e.id, e.case_id, e.seq, e.at_utc, e.actor, e.kind, e.body, e.corrects_id, e.hash FROM timeline_event e "_s;
    return text;
}

std::vector<TimelineRow> read(Statement& row)
{
    std::vector<TimelineRow> result;
    while (row.next()) {
        result.push_back({row.id<EventId>(0), row.id<CaseId>(1), row.integer(2), row.text(3), row.text(4), row.text(5),
                          QJsonDocument::fromJson(row.text(6).toUtf8()).object(), row.id<EventId>(7), {}, {}, row.text(8)});
    }
    return result;
}

/// Values instead of their commitments; null where a value was erased.
void fillIn(Database& database, std::vector<TimelineRow>& rows)
{
    QHash<std::int64_t, TimelineRow*> byId;
    std::vector<EventId> ids;
    for (TimelineRow& row : rows) {
        byId.insert(row.id.value, &row);
        ids.push_back(row.id);
        const QJsonObject commitments = row.body.take(u"commitments"_s).toObject();
        for (const QString& name : commitments.keys())
            row.body.insert(name, QJsonValue::Null);
    }
    constexpr std::size_t kPage = 500;
    for (std::size_t from = 0; from < ids.size(); from += kPage) {
        const QString page = Dialect::idsParameter(ids, from, kPage);
        Statement value(database, u"SELECT event_id, name, value FROM timeline_value WHERE "_s + database.dialect().isAmong(u"event_id"_s));
        value.bind(page);
        while (value.next())
            byId.value(value.integer(0))->body.insert(value.text(1), value.text(2));
        Statement link(database, u"SELECT event_id, invoice_id, payment_id FROM timeline_link WHERE "_s
                                     + database.dialect().isAmong(u"event_id"_s) + u" ORDER BY event_id, invoice_id, payment_id"_s);
        link.bind(page);
        while (link.next()) {
            if (!link.isNull(1))
                byId.value(link.integer(0))->invoices.push_back(link.id<InvoiceId>(1));
            else
                byId.value(link.integer(0))->payments.push_back(link.id<PaymentId>(2));
        }
    }
}

} // namespace

std::vector<TimelineRow> TimelineQueries::ofDebtor(DebtorId debtor, int limit) const
{
    std::vector<TimelineRow> result;
    {
        Statement row(m_database, detail::familyOf(u"?"_s) + columns()
                                      + u"JOIN case_file c ON c.id = e.case_id WHERE c.debtor_id IN (SELECT id FROM family) "
                                        "ORDER BY e.at_utc DESC, e.id DESC LIMIT ?"_s);
        row.bind(debtor).bind(limit);
        result = read(row);
    }
    fillIn(m_database, result);
    return result;
}

std::vector<TimelineRow> TimelineQueries::ofInvoice(InvoiceId invoice, int limit) const
{
    std::vector<TimelineRow> result;
    {
        // The event of an import names its batch, not each of its invoices.
        Statement row(m_database, columns() + u"WHERE e.id IN (SELECT event_id FROM timeline_link WHERE invoice_id = ?) OR e.id IN "
                                              "(SELECT b.id FROM timeline_event b JOIN case_file c ON c.id = b.case_id "
                                              "JOIN invoice i ON i.debtor_id = c.debtor_id WHERE i.id = ? AND i.batch_id IS NOT NULL "
                                              "AND b.kind IN ('import', 'import_undone') AND (b.body LIKE '%\"batch\":' || i.batch_id || ',%' "
                                              "OR b.body LIKE '%\"batch\":' || i.batch_id || '}%')) "
                                              "ORDER BY e.at_utc DESC, e.id DESC LIMIT ?"_s);
        row.bind(invoice).bind(invoice).bind(limit);
        result = read(row);
    }
    fillIn(m_database, result);
    return result;
}

} // namespace tegoed
