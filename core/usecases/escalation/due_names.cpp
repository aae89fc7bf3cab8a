#include "core/usecases/escalation/due_names.h"

#include "core/storage/dialect.h"

#include <vector>

namespace tegoed::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kAtOnce = 5'000;

template <typename IdType, typename Value, typename Take, typename GoesOn>
bool readInParts(Database& database, const QString& sql, const std::unordered_map<IdType, Value>& wanted, Take take, GoesOn goesOn)
{
    std::vector<IdType> ids;
    ids.reserve(wanted.size());
    for (const auto& [id, value] : wanted)
        ids.push_back(id);
    for (std::size_t from = 0; from < ids.size(); from += kAtOnce) {
        if (!goesOn(from))
            return false;
        Statement row(database, sql + database.dialect().isAmong(u"id"_s));
        row.bind(Dialect::idsParameter(ids, from, kAtOnce));
        while (row.next())
            take(row);
    }
    return true;
}

} // namespace

void DueNames::read(Database& database)
{
    NoProgress nobody;
    read(database, nobody, 0);
}

bool DueNames::read(Database& database, Progress& progress, std::int64_t total)
{
    const std::size_t all = m_debtors.size() + m_invoices.size();
    const auto goesOn = [&](std::size_t done) { return progress.report(total * static_cast<std::int64_t>(done) / static_cast<std::int64_t>(all), total); };
    return readInParts(database, u"SELECT id, name, number, phone FROM debtor WHERE "_s, m_debtors, [this](const Statement& row) {
        m_debtors[row.id<DebtorId>(0)] = {row.text(1), row.text(2), row.text(3)};
    }, goesOn) && readInParts(database, u"SELECT id, number FROM invoice WHERE "_s, m_invoices,
                              [this](const Statement& row) { m_invoices[row.id<InvoiceId>(0)] = row.text(1); },
                              [&](std::size_t done) { return goesOn(m_debtors.size() + done); });
}

} // namespace tegoed::detail
