#include "tests/benchmark/rows.h"

#include "core/domain/aging/aging_day_totals.h"
#include "core/storage/queries/aging_queries.h"
#include "core/storage/queries/behaviour_queries.h"
#include "tests/benchmark/raw_sqlite.h"

#include <QDebug>

#include <algorithm>
#include <cstdlib>

namespace tegoed::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What a programmer would write who wants today's aging and nothing else: one pass over the covering index of open items.
constexpr const char* kRawToday =
    "SELECT debtor_id, SUM(CASE WHEN due_day >= ?1 AND open_minor > 0 THEN open_minor ELSE 0 END), "
    "SUM(CASE WHEN due_day < ?1 AND due_day >= ?1 - 30 AND open_minor > 0 THEN open_minor ELSE 0 END), "
    "SUM(CASE WHEN due_day < ?1 - 30 AND due_day >= ?1 - 60 AND open_minor > 0 THEN open_minor ELSE 0 END), "
    "SUM(CASE WHEN due_day < ?1 - 60 AND due_day >= ?1 - 90 AND open_minor > 0 THEN open_minor ELSE 0 END), "
    "SUM(CASE WHEN due_day < ?1 - 90 AND open_minor > 0 THEN open_minor ELSE 0 END), "
    "SUM(CASE WHEN open_minor < 0 THEN open_minor ELSE 0 END), ?1 - MIN(due_day), COUNT(*) "
    "FROM invoice WHERE open_minor <> 0 AND issue_day <= ?1 GROUP BY debtor_id, currency";

/// The plain way to ask for a day in the past: recompute what each invoice and each receipt had open (materialised, which is
/// the fast form). Both halves are needed for the same report.
constexpr const char* kRawHistoric =
    "WITH o AS MATERIALIZED (SELECT i.debtor_id AS debtor_id, i.currency AS currency, i.due_day AS due_day, i.amount_minor - "
    "COALESCE((SELECT SUM(a.amount_minor) FROM allocation a WHERE a.invoice_id = i.id AND a.effective_day <= ?1), 0) AS open_minor "
    "FROM invoice i WHERE i.issue_day <= ?1 AND i.is_withdrawn = 0) "
    "SELECT debtor_id, SUM(CASE WHEN due_day >= ?1 AND open_minor > 0 THEN open_minor ELSE 0 END), "
    "SUM(CASE WHEN due_day < ?1 AND due_day >= ?1 - 30 AND open_minor > 0 THEN open_minor ELSE 0 END), "
    "SUM(CASE WHEN due_day < ?1 - 30 AND due_day >= ?1 - 60 AND open_minor > 0 THEN open_minor ELSE 0 END), "
    "SUM(CASE WHEN due_day < ?1 - 60 AND due_day >= ?1 - 90 AND open_minor > 0 THEN open_minor ELSE 0 END), "
    "SUM(CASE WHEN due_day < ?1 - 90 AND open_minor > 0 THEN open_minor ELSE 0 END), "
    "SUM(CASE WHEN open_minor < 0 THEN open_minor ELSE 0 END), ?1 - MIN(due_day), COUNT(*) "
    "FROM o WHERE open_minor <> 0 GROUP BY debtor_id, currency";
constexpr const char* kRawHistoricReceipts =
    "WITH o AS MATERIALIZED (SELECT p.debtor_id AS debtor_id, p.currency AS currency, p.amount_minor - "
    "COALESCE((SELECT SUM(a.amount_minor) FROM allocation a WHERE a.payment_id = p.id AND a.effective_day <= ?1), 0) AS left_minor "
    "FROM payment p WHERE p.value_day <= ?1 AND p.is_withdrawn = 0) "
    "SELECT debtor_id, SUM(left_minor), COUNT(*) FROM o WHERE left_minor <> 0 GROUP BY debtor_id, currency";

/// The bare loop: one currency, no names, no credits apart, no report; arrays in order of debtor, allocations behind them.
class BareColumns {
public:
    explicit BareColumns(RawSqlite& database)
    {
        std::int64_t lastId = 0;
        std::vector<std::pair<std::int32_t, std::int64_t>> movements;
        std::vector<std::pair<std::int64_t, std::uint32_t>> starts;
        database.each("SELECT i.id, i.debtor_id, i.issue_day, i.due_day, i.amount_minor, a.effective_day, a.amount_minor FROM invoice i "
                      "LEFT JOIN allocation a ON a.invoice_id = i.id WHERE i.is_withdrawn = 0 ORDER BY i.debtor_id, i.id",
                      [&](const std::vector<std::int64_t>& row) {
                          if (row[0] != lastId) {
                              lastId = row[0];
                              m_debtor.push_back(static_cast<std::int32_t>(row[1]));
                              m_issue.push_back(static_cast<std::int32_t>(row[2]));
                              m_due.push_back(static_cast<std::int32_t>(row[3]));
                              m_amount.push_back(row[4]);
                              m_start.push_back(static_cast<std::uint32_t>(m_day.size()));
                          }
                          if (row[5] != 0) {
                              m_day.push_back(static_cast<std::int32_t>(row[5]));
                              m_cents.push_back(row[6]);
                          }
                      });
        m_start.push_back(static_cast<std::uint32_t>(m_day.size()));
        std::int32_t debtors = 0;
        for (const std::int32_t debtor : m_debtor)
            debtors = std::max(debtors, debtor + 1);
        m_sums.resize(static_cast<std::size_t>(debtors) * 5);
    }

    std::int64_t pass(std::int32_t asOf)
    {
        std::fill(m_sums.begin(), m_sums.end(), 0);
        for (std::size_t i = 0; i < m_issue.size(); ++i) {
            if (m_issue[i] > asOf)
                continue;
            std::int64_t open = m_amount[i];
            for (std::uint32_t at = m_start[i]; at < m_start[i + 1]; ++at)
                if (m_day[at] <= asOf)
                    open -= m_cents[at];
            if (open == 0)
                continue;
            const std::int32_t late = asOf - m_due[i];
            const std::size_t group = late <= 0 ? 0 : late <= 30 ? 1 : late <= 60 ? 2 : late <= 90 ? 3 : 4;
            m_sums[static_cast<std::size_t>(m_debtor[i]) * 5 + group] += open;
        }
        std::int64_t total = 0;
        for (const std::int64_t sum : m_sums)
            total += sum;
        return total;
    }

private:
    std::vector<std::int32_t> m_debtor, m_issue, m_due, m_day;
    std::vector<std::int64_t> m_amount, m_cents, m_sums;
    std::vector<std::uint32_t> m_start;
};

std::int64_t totalOf(const AgingReport& report)
{
    std::int64_t total = 0;
    for (const AgingCurrency& currency : report.currencies)
        total += currency.total;
    return total;
}

/// With the facts of everybody worked out.
std::int64_t paidInvoices(const std::vector<BehaviourData>& all)
{
    std::int64_t paid = 0;
    for (const BehaviourData& data : all)
        paid += behaviourOf(data.paid).paidInvoices;
    return paid;
}

volatile std::int64_t sink = 0; ///< Keeps results from being optimised away.

} // namespace

void agingRows(Report& report, Book& book)
{
    RawSqlite raw(book.path);
    const AgingQueries queries(*book.database);
    const std::int32_t today = book.today.dayNumber();
    const auto options = [&](int daysBack) { return AgingOptions{book.today.plusDays(-daysBack), AgingBasis::DueDate, {}}; };

    report.compare(u"aging today, from the file"_s, 1.5, [&] { sink = totalOf(queries.report(options(0))); },
                   u"raw query on the covering index"_s, [&] { sink = raw.sumOfAll(kRawToday, {today}); });
    for (const int daysBack : {30, 182, 365, 600})
        report.compare(u"aging %1 days ago, from the file"_s.arg(daysBack), 0.5, [&] { sink = totalOf(queries.report(options(daysBack))); },
                       u"plain historic query"_s, [&] {
                           sink = raw.sumOfAll(kRawHistoric, {today - daysBack}) + raw.sumOfAll(kRawHistoricReceipts, {today - daysBack});
                       });

    NoProgress progress;
    report.compare(u"how everybody pays, from the file"_s, 1.5, [&] { sink = paidInvoices(*BehaviourQueries(*book.database).all(progress)); },
                   u"the aging, read into memory"_s, [&] { sink = static_cast<std::int64_t>(queries.columns(progress)->entries()); });
    std::optional<AgingColumns> columns;
    const double loading = millisecondsOf([&] { columns = *queries.columns(progress); });
    report.add({u"loading everything into memory (on a worker)"_s, loading, std::nullopt, {}, 5'000});
    BareColumns bare(raw);
    for (const int daysBack : {0, 365}) {
        report.compare(u"aging %1 days ago, from memory, with rows"_s.arg(daysBack), 3, [&] { sink = totalOf(columns->report(options(daysBack))); },
                       u"bare C++ loop over columns"_s, [&] { sink = bare.pass(today - daysBack); });
    }
    const AgingDayTotals totals(*columns, AgingBasis::DueDate, {});
    int day = 0;
    report.absolute(u"chart totals of another day (slider)"_s, 2, [&] { sink = totalOf(totals.at(book.today.plusDays(-(day += 17) % 700))); });

    // A payment is booked on a debtor while the report of all is open. Booking it is not in the figure: the same for everybody.
    AgingReport shown = columns->report(options(0));
    AgingDayTotals shownTotals(*columns, AgingBasis::DueDate, {});
    constexpr std::int64_t kFirst = 900'000'000;
    std::vector<double> times;
    for (std::int64_t number = 0; number < 9; ++number) {
        const auto& rows = shown.currencies[0].rows;
        const DebtorId debtor = rows[static_cast<std::size_t>(number * 977) % rows.size()].debtor;
        Statement(*book.database, u"INSERT INTO payment (id, debtor_id, value_day, currency, amount_minor, unallocated_minor, created_at) "
                                  "VALUES (?, ?, ?, 'EUR', 1210, 1210, '')"_s).bind(kFirst + number).bind(debtor).bind(today).run();
        times.push_back(millisecondsOf([&] {
            shownTotals.take(*columns, debtor);
            columns->replace(debtor, queries.columnsOf(debtor), &shown);
            shownTotals.put(*columns, debtor);
            sink = totalOf(shown);
        }));
    }
    std::sort(times.begin(), times.end());
    report.add({u"payment edited with the report open: new rows, totals and chart"_s, times[times.size() / 2], std::nullopt, {}, 5});
    if (totalOf(shown) != totalOf(queries.report(options(0)))) {
        qCritical("the totals after a change differ from the file");
        std::exit(1);
    }
    Statement(*book.database, u"DELETE FROM payment WHERE id >= ?"_s).bind(kFirst).run();
}

} // namespace tegoed::bench
