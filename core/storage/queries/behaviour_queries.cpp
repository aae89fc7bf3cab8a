#include "core/storage/queries/behaviour_queries.h"

#include "core/domain/aging/by_id.h"
#include "core/storage/dialect.h"
#include "core/storage/queries/aging_queries.h"
#include "core/storage/queries/family.h"
#include "core/storage/stored_words.h"

#include <algorithm>
#include <limits>
#include <map>
#include <unordered_set>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

constexpr std::int32_t kNever = std::numeric_limits<std::int32_t>::min();
constexpr std::int64_t kReportEvery = 16'384;

std::int32_t dayAt(const Statement& row, int column)
{
    return static_cast<std::int32_t>(row.integer(column));
}

/// One pass over receipts and allocations: the last day on which money reached each invoice.
class PaidDays {
public:
    PaidDays(Database& database, Progress& progress) : m_database(database), m_progress(progress) {}

    bool read()
    {
        Statement receipt(m_database, u"SELECT id, value_day FROM payment WHERE is_withdrawn = 0"_s);
        while (receipt.next()) {
            m_valueDay[receipt.integer(0)] = dayAt(receipt, 1);
            if (!goesOn())
                return false;
        }
        return readAllocations() && settleUndone();
    }
    std::int32_t of(std::int64_t invoice) const { return m_paidDay.at(invoice); }

private:
    bool goesOn() { return ++m_done % kReportEvery != 0 || m_progress.report(m_done, 0); }

    template <typename Visit>
    bool eachAllocation(Visit&& visit)
    {
        // The covering index gives them by day.
        Statement row(m_database, u"SELECT invoice_id, payment_id, amount_minor FROM allocation WHERE payment_id IS NOT NULL AND invoice_id IS NOT NULL"_s);
        while (row.next()) {
            visit(row.integer(0), m_valueDay.at(row.integer(1)), row.integer(2));
            if (!goesOn())
                return false;
        }
        return true;
    }
    bool readAllocations()
    {
        return eachAllocation([this](std::int64_t invoice, std::int32_t day, std::int64_t amount) {
            if (amount < 0) {
                m_undone.insert(invoice);
            } else {
                std::int32_t& last = m_paidDay[invoice];
                last = std::max(last, day);
            }
        });
    }
    /// Few invoices have an allocation that was undone: those are put together again, day by day.
    bool settleUndone()
    {
        if (m_undone.empty())
            return true;
        std::map<std::pair<std::int64_t, std::int32_t>, std::int64_t> net;
        const bool isWhole = eachAllocation([&](std::int64_t invoice, std::int32_t day, std::int64_t amount) {
            if (m_undone.contains(invoice))
                net[{invoice, day}] += amount;
        });
        for (const std::int64_t invoice : m_undone)
            m_paidDay[invoice] = kNever;
        for (const auto& [at, amount] : net) {
            if (amount > 0)
                m_paidDay[at.first] = std::max(m_paidDay[at.first], at.second);
        }
        return isWhole;
    }

    Database& m_database;
    Progress& m_progress;
    std::int64_t m_done = 0;
    ById<std::int32_t> m_valueDay{kNever};
    ById<std::int32_t> m_paidDay{kNever};
    std::unordered_set<std::int64_t> m_undone;
};

} // namespace

BehaviourData BehaviourQueries::of(DebtorId debtor) const
{
    BehaviourData data;
    Statement who(m_database, u"SELECT id, number, name, kind FROM debtor WHERE id = ?"_s);
    if (!who.bind(debtor).next())
        return data;
    data.debtor = debtor;
    data.number = who.text(1);
    data.name = who.text(2);
    data.kind = partyKindAt(who, 3);
    Statement row(m_database, familyOf(u"?"_s)
                                  + u"SELECT i.id, i.due_day, i.open_minor, CASE WHEN i.currency = b.currency THEN i.amount_minor ELSE 0 END, "
                                    "(SELECT MAX(p.value_day) FROM allocation a JOIN payment p ON p.id = a.payment_id WHERE a.invoice_id = i.id "
                                    "AND a.reverses_id IS NULL AND NOT EXISTS (SELECT 1 FROM allocation r WHERE r.reverses_id = a.id)) "
                                    "FROM invoice i CROSS JOIN book b WHERE i.debtor_id IN (SELECT id FROM family) AND i.is_withdrawn = 0 "
                                    "AND i.is_written_off = 0 AND i.kind = 'invoice' ORDER BY i.id"_s);
    row.bind(debtor);
    while (row.next()) {
        if (row.integer(2) > 0)
            data.open.push_back({row.id<InvoiceId>(0), dayAt(row, 1), row.integer(3)});
        else if (!row.isNull(4))
            data.paid.push_back({row.id<InvoiceId>(0), dayAt(row, 1), dayAt(row, 4), row.integer(3)});
    }
    return data;
}

Result<std::vector<BehaviourData>> BehaviourQueries::all(Progress& progress) const
{
    const Error cancelled{Error::Code::Cancelled, {}, {}};
    std::vector<BehaviourData> all;
    ById<std::uint32_t> place(UINT32_MAX);
    {
        Statement row(m_database, u"SELECT id, number, name, kind FROM debtor WHERE merged_into IS NULL ORDER BY id"_s);
        while (row.next()) {
            place[row.integer(0)] = static_cast<std::uint32_t>(all.size());
            all.push_back({row.id<DebtorId>(0), row.text(1), row.text(2), partyKindAt(row, 3), {}, {}});
        }
    }
    for (const auto& [from, root] : AgingQueries(m_database).merged())
        place[from.value] = place.at(root.value);
    PaidDays days(m_database, progress);
    if (!days.read())
        return cancelled;
    std::int64_t done = 0;
    Statement row(m_database, u"SELECT i.id, i.debtor_id, i.due_day, i.open_minor, CASE WHEN i.currency = b.currency THEN i.amount_minor ELSE 0 END "
                              "FROM invoice i CROSS JOIN book b WHERE i.is_withdrawn = 0 AND i.is_written_off = 0 AND i.kind = 'invoice'"_s);
    while (row.next()) {
        if (++done % kReportEvery == 0 && !progress.report(done, 0))
            return cancelled;
        const std::uint32_t at = place.at(row.integer(1));
        if (at == UINT32_MAX)
            row.broken(u"an invoice of a debtor who is not there"_s);
        const std::int64_t id = row.integer(0);
        if (row.integer(3) > 0)
            all[at].open.push_back({InvoiceId{id}, dayAt(row, 2), row.integer(4)});
        else if (const std::int32_t paidDay = days.of(id); paidDay != kNever)
            all[at].paid.push_back({InvoiceId{id}, dayAt(row, 2), paidDay, row.integer(4)});
    }
    std::erase_if(all, [](const BehaviourData& data) { return data.paid.empty() && data.open.empty(); });
    return all;
}

} // namespace tegoed
