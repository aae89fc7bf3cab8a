#include "tests/property/random_ledger.h"

#include <algorithm>
#include <set>

namespace tegoed::property {

using namespace Qt::Literals::StringLiterals;

RandomLedger RandomLedger::make(std::uint32_t seed, int debtors, int documents, std::int32_t today)
{
    std::mt19937 random(seed);
    const auto between = [&](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
    const std::vector<Currency> currencies{Currency::euro(), Currency::euro(), Currency::euro(), *Currency::fromCode(u"USD"),
                                           *Currency::fromCode(u"CHF")};
    RandomLedger ledger;
    for (int i = 1; i <= documents; ++i) {
        const bool credit = between(0, 7) == 0;
        // Days around the edges of the groups are as likely as all others together.
        static constexpr int kEdges[] = {-1, 0, 1, 30, 31, 60, 61, 90, 91};
        const std::int32_t due = today - (between(0, 1) ? kEdges[between(0, 8)] : between(-60, 500));
        ledger.documents.push_back({i, between(1, debtors), currencies[static_cast<std::size_t>(between(0, 4))], due - between(0, 45), due,
                                    (credit ? -1 : 1) * std::int64_t{between(1, 100'000)}, between(0, 19) == 0});
    }
    std::map<std::int64_t, std::int64_t> open;  // What may still be allocated, per document …
    for (const Document& document : ledger.documents)
        open[document.id] = document.withdrawn ? 0 : document.amount;
    std::int64_t receiptId = 0;
    for (const Document& document : ledger.documents) {
        while (open[document.id] > 0 && between(0, 2) > 0) {
            const std::int64_t amount = between(0, 2) == 0 ? between(1, static_cast<int>(open[document.id])) : open[document.id];
            const int kind = between(0, 9);
            Allocation allocation{document.id, 0, 0, 0, amount};
            if (kind == 0) { // Written off.
                allocation.day = document.issueDay + between(0, 200);
            } else if (kind == 1) { // From a credit note of the debtor.
                const auto credit = std::find_if(ledger.documents.begin(), ledger.documents.end(), [&](const Document& c) {
                    return c.debtor == document.debtor && c.currency == document.currency && open[c.id] < 0;
                });
                if (credit == ledger.documents.end())
                    break;
                allocation.credit = credit->id;
                allocation.amount = std::min(amount, -open[credit->id]);
                allocation.day = std::max(document.issueDay, credit->issueDay) + between(0, 40);
                open[credit->id] += allocation.amount;
            } else { // From a receipt, sometimes larger than needed, sometimes allocated later than received.
                const std::int32_t value = document.issueDay + between(-10, 120);
                const std::int64_t more = between(0, 4) == 0 ? between(1, 5'000) : 0;
                ledger.receipts.push_back({++receiptId, document.debtor, document.currency, value, amount + more, false});
                allocation.receipt = receiptId;
                allocation.day = std::max(document.issueDay, value) + (between(0, 3) == 0 ? between(0, 60) : 0);
            }
            open[document.id] -= allocation.amount;
            ledger.allocations.push_back(allocation);
            if (const int undo = between(0, 9); undo < 2 && allocation.credit == 0) { // Undone the same day, or returned by the bank.
                const std::int32_t back = undo == 0 ? allocation.day : allocation.day + between(1, 60);
                ledger.allocations.push_back({document.id, allocation.receipt, 0, back, -allocation.amount});
                open[document.id] += allocation.amount;
            }
        }
    }
    for (int i = 0; i < debtors / 3; ++i) { // Money nobody knows the invoice of, refunds, withdrawn receipts.
        const bool withdrawn = between(0, 3) == 0;
        ledger.receipts.push_back({++receiptId, between(1, debtors), currencies[static_cast<std::size_t>(between(0, 4))],
                                   today - between(-30, 300), (between(0, 5) == 0 ? -1 : 1) * std::int64_t{between(1, 50'000)}, withdrawn});
    }
    for (int i = 0; i < debtors / 5; ++i) { // Merges, also into one that is merged itself; never in a ring.
        const int from = between(2, debtors);
        ledger.mergedInto[from] = between(1, from - 1);
    }
    return ledger;
}

std::int64_t RandomLedger::rootOf(std::int64_t debtor) const
{
    for (auto at = mergedInto.find(debtor); at != mergedInto.end(); at = mergedInto.find(debtor))
        debtor = at->second;
    return debtor;
}

std::vector<std::int64_t> RandomLedger::roots() const
{
    std::set<std::int64_t> found;
    for (const Document& document : documents)
        found.insert(rootOf(document.debtor));
    for (const Receipt& receipt : receipts)
        found.insert(rootOf(receipt.debtor));
    return {found.begin(), found.end()};
}

AgingColumns RandomLedger::columns(std::int64_t root) const
{
    AgingColumnsBuilder builder(Currency::euro());
    for (const Document& d : documents)
        if (!d.withdrawn && (root == 0 || rootOf(d.debtor) == root))
            builder.addDocument({d.id}, {rootOf(d.debtor)}, d.currency, d.issueDay, d.dueDay, d.amount);
    for (const Receipt& r : receipts)
        if (!r.withdrawn && (root == 0 || rootOf(r.debtor) == root))
            builder.addReceipt({r.id}, {rootOf(r.debtor)}, r.currency, r.valueDay, r.amount);
    for (const Allocation& a : allocations) {
        builder.addReceived({a.document}, a.day, a.amount);
        if (a.receipt != 0)
            builder.addUsed({a.receipt}, a.day, a.amount);
        if (a.credit != 0)
            builder.addGiven({a.credit}, a.day, a.amount);
    }
    return std::move(builder).build();
}

AgingReport RandomLedger::oracle(const AgingOptions& options) const
{
    const std::int32_t day = options.asOf.dayNumber();
    std::map<std::pair<QString, std::int64_t>, AgingRow> rows;
    std::map<QString, std::vector<int>> groupItems;
    std::map<std::pair<QString, std::int64_t>, std::vector<int>> ages;
    const auto rowOf = [&](Currency currency, std::int64_t debtor) -> AgingRow& {
        AgingRow& row = rows[{currency.code(), rootOf(debtor)}];
        row.debtor = DebtorId{rootOf(debtor)};
        row.groups.resize(static_cast<std::size_t>(options.bounds.groups()));
        groupItems[currency.code()].resize(row.groups.size());
        return row;
    };
    int later = 0;
    for (const Document& document : documents) {
        if (document.withdrawn)
            continue;
        if (document.issueDay > day) {
            ++later;
            continue;
        }
        std::int64_t open = document.amount;
        for (const Allocation& a : allocations) {
            if (a.day <= day && a.document == document.id)
                open -= a.amount;
            if (a.day <= day && a.credit == document.id)
                open += a.amount;
        }
        if (open == 0)
            continue;
        AgingRow& row = rowOf(document.currency, document.debtor);
        row.total += open;
        ++row.items;
        if (document.amount < 0) {
            row.credits += open;
            continue;
        }
        const int age = day - (options.basis == AgingBasis::DueDate ? document.dueDay : document.issueDay);
        // Not the program's function: the group is counted as the number of bounds passed.
        std::size_t group = options.basis == AgingBasis::DueDate && age <= 0 ? 0 : 1;
        if (group == 1)
            for (const int bound : options.bounds.days)
                group += age > bound ? 1 : 0;
        row.groups[group] += open;
        ++groupItems[document.currency.code()][group];
        ages[{document.currency.code(), rootOf(document.debtor)}].push_back(age);
    }
    for (const Receipt& receipt : receipts) {
        if (receipt.withdrawn)
            continue;
        if (receipt.valueDay > day) {
            ++later;
            continue;
        }
        std::int64_t left = receipt.amount;
        for (const Allocation& a : allocations)
            if (a.day <= day && a.receipt == receipt.id)
                left -= a.amount;
        if (left == 0)
            continue;
        AgingRow& row = rowOf(receipt.currency, receipt.debtor);
        row.credits -= left;
        row.total -= left;
    }
    for (const Allocation& a : allocations)
        later += a.day > day ? 1 : 0;

    AgingReport report{options, {}, later};
    for (auto& [key, row] : rows) {
        if (row.items == 0 && row.credits == 0)
            continue;
        if (const auto of = ages.find(key); of != ages.end())
            row.oldestDays = *std::max_element(of->second.begin(), of->second.end());
        if (report.currencies.empty() || report.currencies.back().currency.code() != key.first) {
            AgingCurrency currency;
            currency.currency = *Currency::fromCode(key.first);
            currency.groups.resize(row.groups.size());
            currency.groupItems = groupItems[key.first];
            report.currencies.push_back(currency);
        }
        AgingCurrency& currency = report.currencies.back();
        for (std::size_t group = 0; group < row.groups.size(); ++group)
            currency.groups[group] += row.groups[group];
        currency.credits += row.credits;
        currency.total += row.total;
        currency.items += row.items;
        currency.rows.push_back(row);
    }
    const auto euro = std::find_if(report.currencies.begin(), report.currencies.end(),
                                   [](const AgingCurrency& c) { return c.currency == Currency::euro(); });
    if (euro != report.currencies.end())
        std::rotate(report.currencies.begin(), euro, euro + 1);
    return report;
}

QString dump(const AgingReport& report, bool withRows)
{
    const auto numbers = [](const auto& values) {
        QString text;
        for (const auto value : values)
            text += u' ' + QString::number(value);
        return text;
    };
    QString text = u"as of %1\n"_s.arg(report.options.asOf.toIso());
    if (withRows)
        text += u"later %1\n"_s.arg(report.laterEntries);
    for (const AgingCurrency& c : report.currencies) {
        text += u"%1:%2 credits %3 total %4 items %5 in groups%6\n"_s.arg(c.currency.code(), numbers(c.groups)).arg(c.credits).arg(c.total)
                    .arg(c.items).arg(numbers(c.groupItems));
        if (!withRows)
            continue;
        for (const AgingRow& row : c.rows)
            text += u"  %1:%2 credits %3 total %4 oldest %5 items %6\n"_s.arg(row.debtor.value).arg(numbers(row.groups)).arg(row.credits)
                        .arg(row.total).arg(row.oldestDays).arg(row.items);
    }
    return text;
}

} // namespace tegoed::property
