// Days of the past as the rules would have seen them: the second half of EscalationQueries::readPast.
#include "core/storage/queries/aging_queries.h"
#include "core/storage/queries/escalation_queries.h"
#include "core/storage/queries/gate_queries.h"

#include <algorithm>
#include <unordered_map>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::uint32_t kNone = UINT32_MAX;

std::int32_t dayAt(const Statement& row, int column)
{
    return static_cast<std::int32_t>(row.integer(column));
}

/// The last day of what lasts until the day in `until` (NULL = without an end), unless it was ended at an instant before.
std::int32_t lastDay(const Statement& row, int until, const QString& endedAt)
{
    const std::int32_t planned = row.isNull(until) ? kForever : dayAt(row, until);
    return endedAt.isEmpty() ? planned : std::min(planned, companyDay(endedAt).dayNumber() - 1);
}

/// Adds what came in the days of the past, and brings amounts back to what was open before the first.
class PastReader {
public:
    PastReader(Database& database, const PastDays& past, PastData& data)
        : m_database(database), m_data(data), m_facts(data.data.facts), m_from(past.from.dayNumber()), m_until(past.until.dayNumber())
    {
        for (std::size_t i = 0; i < m_facts.invoices.size(); ++i)
            m_invoices.emplace(m_facts.invoices[i].invoice.value, static_cast<std::uint32_t>(i));
        for (std::size_t d = 0; d < m_facts.debtors.size(); ++d)
            m_debtors.emplace(m_facts.debtors[d].debtor.value, d);
        for (const auto& [from, root] : AgingQueries(m_database).merged()) {
            if (const auto place = m_debtors.find(root.value); place != m_debtors.end())
                m_debtors.emplace(from.value, place->second);
        }
    }
    void read()
    {
        for (DebtorFacts& debtor : m_facts.debtors) {
            if (debtor.status == DebtorStatus::HandedOver)
                debtor.status = DebtorStatus::Normal;
        }
        m_facts.book.isSendingOff = false;
        readChanges();
        readHolds();
        readAgreements();
        readDisputes();
    }

private:
    std::uint32_t invoiceAt(const Statement& row, int column) const
    {
        const auto found = m_invoices.find(row.integer(column));
        return found == m_invoices.end() ? kNone : found->second;
    }
    /// What was open before the first day is what is open now without what came since.
    void readChanges()
    {
        Statement row(m_database, u"SELECT invoice_id, effective_day, amount_minor FROM allocation WHERE effective_day >= ? AND invoice_id IS NOT NULL "
                                  "ORDER BY effective_day, id"_s);
        row.bind(std::int64_t{m_from});
        while (row.next()) {
            const std::uint32_t invoice = invoiceAt(row, 0);
            if (invoice == kNone)
                continue;
            m_facts.invoices[invoice].open += row.integer(2);
            m_data.changes.push_back({invoice, dayAt(row, 1), -row.integer(2)});
        }
    }
    void addQuiet(std::uint32_t invoice, std::int32_t from, std::int32_t until, bool stopsClock = false)
    {
        if (until >= std::max(from, m_from) && from < m_until)
            m_data.quiet.push_back({invoice, from, until, stopsClock});
    }
    void addQuiet(const DebtorFacts& debtor, std::int32_t from, std::int32_t until)
    {
        for (std::uint32_t i = debtor.firstInvoice; i < debtor.firstInvoice + debtor.invoices; ++i)
            addQuiet(i, from, until);
    }
    void readHolds()
    {
        Statement row(m_database, u"SELECT debtor_id, invoice_id, from_day, until_day, cleared_at FROM hold ORDER BY id"_s);
        while (row.next()) {
            const std::int32_t from = dayAt(row, 2);
            const std::int32_t until = lastDay(row, 3, row.text(4));
            if (!row.isNull(1)) {
                if (const std::uint32_t invoice = invoiceAt(row, 1); invoice != kNone)
                    addQuiet(invoice, from, until);
            } else if (!row.isNull(0)) {
                if (const auto debtor = m_debtors.find(row.integer(0)); debtor != m_debtors.end())
                    addQuiet(m_facts.debtors[debtor->second], from, until);
            } else {
                for (const DebtorFacts& debtor : m_facts.debtors)
                    addQuiet(debtor, from, until);
            }
        }
    }
    /// A plan is known as far as it stands: when one that ended began is written in its log only.
    void readAgreements()
    {
        Statement row(m_database, u"SELECT c.invoice_id, a.from_day, a.paused_until, a.ended_at FROM agreement a "
                                  "JOIN agreement_invoice c ON c.agreement_id = a.id WHERE a.ended_how <> 'undone' ORDER BY a.id, c.invoice_id"_s);
        while (row.next()) {
            if (const std::uint32_t invoice = invoiceAt(row, 0); invoice != kNone)
                addQuiet(invoice, dayAt(row, 1), lastDay(row, 2, row.text(3)));
        }
        Statement plan(m_database, u"SELECT x.invoice_id, x.until_day, x.is_binding, v.created_at FROM plan_invoice x JOIN plan_version v "
                                   "ON v.plan_id = x.plan_id AND v.number = x.version WHERE x.is_live = 1 ORDER BY x.invoice_id"_s);
        while (plan.next()) {
            if (const std::uint32_t invoice = invoiceAt(plan, 0); invoice != kNone)
                addQuiet(invoice, companyDay(plan.text(3)).dayNumber(), plan.boolean(2) ? kForever : dayAt(plan, 1));
        }
    }
    /// A dispute also lets the clock stand still: `InvoiceFacts::pauses` counts those that are over, the others follow in their order.
    void readDisputes()
    {
        std::vector<ClockPause>& pauses = m_facts.pauses;
        std::uint32_t before = kNone;
        std::int32_t reached = kNoDay; // Where one begins before another has ended, its days are counted once.
        Statement row(m_database, u"SELECT invoice_id, from_day, ended_day FROM dispute WHERE withdrawn_at = '' ORDER BY invoice_id, from_day, id"_s);
        while (row.next()) {
            const std::uint32_t place = invoiceAt(row, 0);
            if (place == kNone)
                continue;
            InvoiceFacts& invoice = m_facts.invoices[place];
            if (place != before) {
                before = place;
                reached = kNoDay;
                invoice.firstPause = static_cast<std::uint32_t>(pauses.size());
            }
            const std::int32_t from = std::max(dayAt(row, 1), reached);
            if (row.isNull(2)) {
                addQuiet(place, from, kForever);
                continue;
            }
            if (dayAt(row, 2) <= from)
                continue;
            reached = dayAt(row, 2); // The first day it no longer counted.
            pauses.push_back({from, reached});
            if (reached <= m_from)
                ++invoice.pauses;
            else
                addQuiet(place, from, reached - 1, true);
        }
    }

    Database& m_database;
    PastData& m_data;
    EscalationFacts& m_facts;
    std::int32_t m_from, m_until;
    std::unordered_map<std::int64_t, std::uint32_t> m_invoices;
    std::unordered_map<std::int64_t, std::size_t> m_debtors;
};

} // namespace

Result<PastData> EscalationQueries::readPast(std::optional<DebtorId> debtor, const PastDays& past, Progress& progress) const
{
    auto before = readBefore(debtor, past, progress);
    if (!before)
        return before.error();
    PastData read{*std::move(before), {}, {}};
    PastReader(m_database, past, read).read();
    return read;
}

} // namespace tegoed
