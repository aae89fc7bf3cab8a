#include "core/usecases/aging.h"

#include "core/base/text.h"
#include "core/storage/queries/aging_queries.h"
#include "core/storage/queries/book_queries.h"
#include "core/usecases/unit_of_work.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;

std::int64_t totalIn(const AgingReport& report, Currency currency)
{
    for (const AgingCurrency& c : report.currencies)
        if (c.currency == currency)
            return c.total;
    return 0;
}

/// The last balance of each control account with the aging of its own day: another day's would always differ.
std::vector<AgingControl> controlsOf(Database& database)
{
    std::map<std::pair<QString, QString>, LedgerControlRow> last; // Rows come by date.
    for (const LedgerControlRow& row : BookQueries(database).ledgerControls())
        last.insert_or_assign({row.account, row.balance.currency().code()}, row);
    std::vector<AgingControl> controls;
    for (const auto& [key, row] : last) {
        const AgingReport report = AgingQueries(database).report({row.asOf, AgingBasis::DueDate, {}});
        const Currency currency = row.balance.currency();
        controls.push_back({row.account, row.asOf, row.balance, Money(totalIn(report, currency), currency)});
    }
    return controls;
}

void addLines(AgingFigures& figures, const AgingQueries& queries)
{
    NoProgress progress;
    const Result<AgingColumns> columns = queries.columns(progress);
    if (!columns)
        return;
    for (const auto& [debtor, name] : figures.debtors) {
        const std::vector<AgingItem> items = columns->items(debtor, figures.report.options);
        const QStringList texts = queries.texts(items);
        std::vector<AgingPrint::Line>& lines = figures.lines[debtor];
        for (std::size_t i = 0; i < items.size(); ++i)
            lines.push_back({items[i], texts[static_cast<qsizetype>(i)]});
    }
}

AgingFigures complete(Database& database, AgingReport report, bool withLines)
{
    const AgingQueries queries(database);
    const BookQueries book(database);
    const BookInfo info = book.identity();
    AgingFigures figures{std::move(report), {}, {}, {}, info.company.name, {}, info.isSample};
    const BookAddress& address = database.address();
    figures.bookName = address.engine == BookAddress::Engine::Sqlite ? QFileInfo(address.path).fileName()
                                                                     : address.database + u'/' + address.schema;
    std::vector<DebtorId> ids;
    for (const AgingCurrency& currency : figures.report.currencies)
        for (const AgingRow& row : currency.rows)
            ids.push_back(row.debtor);
    for (const AgingDebtor& debtor : queries.debtors(ids))
        figures.debtors.insert_or_assign(debtor.id, AgingPrint::Debtor{debtor.number, debtor.name});
    if (withLines)
        addLines(figures, queries);
    figures.controls = controlsOf(database);
    return figures;
}

} // namespace

std::vector<const AgingRow*> AgingFigures::byName(const AgingCurrency& currency) const
{
    std::vector<std::pair<QString, const AgingRow*>> named;
    named.reserve(currency.rows.size());
    for (const AgingRow& row : currency.rows) {
        const auto debtor = debtors.find(row.debtor);
        named.emplace_back(debtor == debtors.end() ? QString() : foldForSearch(debtor->second.name), &row);
    }
    std::stable_sort(named.begin(), named.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const AgingRow*> rows;
    rows.reserve(named.size());
    for (const auto& [name, row] : named)
        rows.push_back(row);
    return rows;
}

Result<AgingFigures> readAging(Database& database, const AgingRequest& request)
{
    return reading([&]() -> Result<AgingFigures> {
        AgingReport report = AgingQueries(database).report(request.options);
        if (request.currency)
            std::erase_if(report.currencies, [&](const AgingCurrency& c) { return c.currency != *request.currency; });
        return complete(database, std::move(report), request.withLines);
    });
}

Result<AgingFigures> completeAging(Database& database, AgingReport report, bool withLines)
{
    return reading([&]() -> Result<AgingFigures> { return complete(database, std::move(report), withLines); });
}

} // namespace tegoed
