#include "core/storage/queries/procedure_queries.h"

#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/gate_queries.h"

#include <unordered_map>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A debtor stands for those merged into it.
const QString kHead = u"COALESCE(d.merged_into, d.id)"_s;

std::unordered_map<std::int64_t, std::int32_t> termsSince(Database& database)
{
    std::unordered_map<std::int64_t, std::int32_t> days;
    Statement row(database, u"SELECT %1, MIN(h.day) FROM terms_handover h JOIN debtor d ON d.id = h.debtor_id "
                            "WHERE h.ended_at = '' GROUP BY %1"_s.arg(kHead));
    while (row.next())
        days.emplace(row.integer(0), static_cast<std::int32_t>(row.integer(1)));
    return days;
}

/// A contact on `day`, when it is about being late and none was earlier.
void meet(ProcedureInvoice& invoice, std::int32_t day)
{
    if (day > invoice.due && (!invoice.firstContact || day < *invoice.firstContact))
        invoice.firstContact = day;
}

} // namespace

ProcedureFacts ProcedureQueries::facts(const Date& since, const Date& today) const
{
    ProcedureFacts facts;
    facts.today = today;
    facts.limits = GateQueries(m_database).limits();
    facts.calendar = BookQueries(m_database).identity().country == u"BE" ? WorkCalendar::Belgium : WorkCalendar::Netherlands;
    const auto terms = termsSince(m_database);
    std::unordered_map<std::int64_t, std::size_t> places;
    Statement invoice(m_database, u"SELECT i.id, %1, i.issue_day, i.due_day, CASE WHEN i.open_minor > 0 AND d.status = 'normal' AND NOT EXISTS ("
                                  "SELECT 1 FROM hold h WHERE h.cleared_at = '' AND (h.until_day IS NULL OR h.until_day >= ?) "
                                  "AND (h.invoice_id = i.id OR h.debtor_id = i.debtor_id "
                                  "OR h.debtor_id = d.merged_into OR (h.invoice_id IS NULL AND h.debtor_id IS NULL))) THEN 1 ELSE 0 END "
                                  "FROM invoice i JOIN debtor d ON d.id = i.debtor_id WHERE i.kind = 'invoice' AND i.is_withdrawn = 0 "
                                  "AND i.is_written_off = 0 "
                                  "AND i.is_direct_debit = 0 AND i.due_day >= ? AND i.due_day < ? ORDER BY i.id"_s.arg(kHead));
    invoice.bind(today).bind(since).bind(today);
    while (invoice.next()) {
        const auto handed = terms.find(invoice.integer(1));
        places.emplace(invoice.integer(0), facts.invoices.size());
        facts.invoices.push_back({static_cast<std::int32_t>(invoice.integer(3)), std::nullopt, invoice.boolean(4),
                                  handed != terms.end() && handed->second <= invoice.integer(2)});
    }
    // An instant of the day before in UTC may be the first day here.
    const QString from = since.plusDays(-1).toIso();
    const QString sent = u"m.state = 'sent' AND m.mode = 'live' AND m.counts_as_contact = 1 "
                         "AND m.stage <> 'invoice_sent' AND m.sent_at >= ?"_s;
    Statement asked(m_database, u"SELECT x.invoice_id, m.sent_at FROM message_item x JOIN message m ON m.id = x.message_id "
                                "WHERE x.is_asked = 1 AND "_s + sent);
    asked.bind(from);
    while (asked.next()) {
        const auto place = places.find(asked.integer(0));
        if (place != places.end())
            meet(facts.invoices[place->second], companyDay(asked.text(1)).dayNumber());
    }
    // What a person said: called, or written to elsewhere.
    Statement said(m_database, u"SELECT invoice_id, day FROM step_mark WHERE kind IN ('call', 'outside') AND ended_at = '' AND day >= ?"_s);
    said.bind(since);
    while (said.next()) {
        if (const auto place = places.find(said.integer(0)); place != places.end())
            meet(facts.invoices[place->second], static_cast<std::int32_t>(said.integer(1)));
    }
    Statement message(m_database, u"SELECT m.channel, m.sent_at, m.delivery FROM message m WHERE "_s + sent + u" ORDER BY m.id"_s);
    message.bind(from);
    while (message.next()) {
        const auto channel = channelOf(message.text(0));
        const QDateTime at = companyTime(message.text(1));
        const Date day = companyDay(message.text(1));
        if (!channel || day < since || day > today)
            continue;
        const QString delivery = message.text(2);
        facts.messages.push_back({*channel, day.dayNumber(), at.time().hour() * 60 + at.time().minute(),
                                  delivery == u"bounced" || delivery == u"failed"});
    }
    return facts;
}

} // namespace tegoed
