#include "core/domain/aging/aging_columns.h"
#include "core/domain/aging/by_id.h"

#include <algorithm>
#include <numeric>

namespace tegoed {
namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFF;

} // namespace

AgingColumnsBuilder::AgingColumnsBuilder(Currency bookCurrency) : m_result(bookCurrency)
{
    m_result.currencyIndex(bookCurrency);
}

void AgingColumnsBuilder::reserve(std::size_t documents, std::size_t receipts, std::size_t allocations)
{
    m_entries.reserve(documents + receipts);
    m_changes[0].reserve(allocations);
    m_changes[1].reserve(allocations);
}

void AgingColumnsBuilder::addDocument(InvoiceId id, DebtorId debtor, Currency currency, std::int32_t issueDay, std::int32_t dueDay,
                                      std::int64_t amount)
{
    m_entries.push_back({id.value, debtor.value, amount, issueDay, dueDay, amount < 0 ? AgingKind::CreditNote : AgingKind::Invoice,
                         m_result.currencyIndex(currency)});
}

void AgingColumnsBuilder::addReceipt(PaymentId id, DebtorId debtor, Currency currency, std::int32_t valueDay, std::int64_t amount)
{
    m_entries.push_back({id.value, debtor.value, -amount, valueDay, valueDay, AgingKind::Receipt, m_result.currencyIndex(currency)});
}

void AgingColumnsBuilder::addReceived(InvoiceId target, std::int32_t day, std::int64_t amount)
{
    m_changes[0].push_back({target.value, -amount, day, false});
}

void AgingColumnsBuilder::addGiven(InvoiceId creditNote, std::int32_t day, std::int64_t amount)
{
    m_changes[0].push_back({creditNote.value, amount, day, true});
}

void AgingColumnsBuilder::addUsed(PaymentId receipt, std::int32_t day, std::int64_t amount)
{
    m_changes[1].push_back({receipt.value, amount, day, true});
}

AgingColumns AgingColumnsBuilder::build() &&
{
    // 1. Entries in order of debtor.
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) { return a.debtor < b.debtor; });
    constexpr std::size_t kFew = 2'000; // One debtor, say.
    const ById<std::uint32_t> noPlaces(kNone, m_entries.size() < kFew);
    ById<std::uint32_t> places[2] = {noPlaces, noPlaces};
    for (std::size_t at = 0; at < m_entries.size(); ++at)
        places[m_entries[at].kind == AgingKind::Receipt][m_entries[at].id] = static_cast<std::uint32_t>(at);

    // 2. Changes counted per entry, then put behind each other (compressed rows). A receipt that was used up on its own day
    // is never open on any day: it is left out, which in most books is nearly all of them.
    std::vector<std::uint32_t> count(m_entries.size(), 0);
    std::vector<std::int64_t> leftOnOwnDay(m_entries.size(), 0);
    std::vector<std::uint8_t> changesLater(m_entries.size(), 0);
    for (const bool receipts : {false, true}) {
        for (const Change& change : m_changes[receipts]) {
            const std::uint32_t place = places[receipts].at(change.id);
            if (place == kNone) {
                // Of a withdrawn document: all undone, but entered nonetheless.
                if (!receipts && !change.given)
                    ++m_result.m_entriesOnDay[change.day];
                continue;
            }
            ++count[place];
            if (change.day <= m_entries[place].issueDay)
                leftOnOwnDay[place] += change.change;
            else
                changesLater[place] = 1;
        }
    }
    AgingColumns::Block& block = m_result.m_base;
    std::vector<std::uint32_t> movementAt(m_entries.size(), kNone); // Where its next change goes.
    std::uint32_t movements = 0;
    block.issueDay.reserve(m_entries.size());
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        const Entry& entry = m_entries[at];
        if (block.debtors.empty() || block.debtors.back() != entry.debtor) {
            block.debtors.push_back(entry.debtor);
            block.entryStart.push_back(static_cast<std::uint32_t>(block.amount.size()));
            block.settledStart.push_back(static_cast<std::uint32_t>(block.settledReceiptDays.size()));
        }
        if (entry.kind == AgingKind::Receipt && !changesLater[at] && entry.amount + leftOnOwnDay[at] == 0) {
            block.settledReceiptDays.push_back(entry.issueDay);
            block.settledStart.back() = static_cast<std::uint32_t>(block.settledReceiptDays.size());
            continue;
        }
        block.issueDay.push_back(entry.issueDay);
        block.dueDay.push_back(entry.dueDay);
        block.amount.push_back(entry.amount);
        block.id.push_back(entry.id);
        block.kind.push_back(entry.kind);
        block.currency.push_back(entry.currency);
        movementAt[at] = movements;
        movements += count[at];
        block.movementStart.push_back(movements);
        block.entryStart.back() = static_cast<std::uint32_t>(block.amount.size());
    }
    m_entries = {};
    count = {};
    leftOnOwnDay = {};

    // 3. The changes themselves.
    block.movementDay.resize(movements);
    block.movementChange.resize(movements);
    block.movementGiven.resize(movements);
    for (const bool receipts : {false, true}) {
        for (const Change& change : m_changes[receipts]) {
            const std::uint32_t place = places[receipts].at(change.id);
            if (place == kNone || movementAt[place] == kNone)
                continue;
            const std::uint32_t at = movementAt[place]++;
            block.movementDay[at] = change.day;
            block.movementChange[at] = change.change;
            block.movementGiven[at] = change.given;
        }
        m_changes[receipts] = {};
    }
    m_result.m_isReplaced.assign(block.debtors.size(), 0);
    for (std::size_t debtor = 0; debtor < block.debtors.size(); ++debtor)
        m_result.countEntries({&block, debtor}, +1);
    return std::move(m_result);
}

} // namespace tegoed
