#pragma once

#include "core/domain/aging/aging_tally.h"

#include <map>
#include <vector>

namespace tegoed {

/// One open amount behind a figure of the report, for showing the lines of a debtor or a group.
struct AgingItem {
    DebtorId debtor; ///< After merging.
    AgingKind kind = AgingKind::Invoice;
    InvoiceId invoice; ///< Of an invoice or credit note.
    PaymentId payment; ///< Of a receipt.
    std::int32_t issueDay = 0;
    std::int32_t dueDay = 0;
    Money open{0, Currency::euro()};
    int days = 0;   ///< Late, or old, by the basis asked.
    int group = -1; ///< −1 = credits.
};

/// Every document, receipt and allocation of a book as flat arrays in memory: about 45 bytes per invoice with its
/// allocation. A report on any day is one pass over them, so a slider through time needs no database. The contents of one
/// debtor can be replaced, which is how a change gets in.
///
/// What it holds must obey decision 7: no allocation is dated before its receipt, credit note or invoice.
class AgingColumns {
public:
    explicit AgingColumns(Currency bookCurrency = Currency::euro());

    /// Rows, totals, credits and what was left out, as of a day. O(entries).
    AgingReport report(const AgingOptions& options) const;
    /// The same for one debtor. O(entries of the debtor).
    AgingReport reportOf(DebtorId debtor, const AgingOptions& options) const;
    /// The lines behind the figures of a debtor, oldest first; by due day, then id.
    std::vector<AgingItem> items(DebtorId debtor, const AgingOptions& options) const;

    /// Replaces all there is of one debtor. `now` holds that debtor alone, or nothing (merged into another). A report of
    /// these columns given in `shown` is brought up to date: O(entries of the debtor), not a new report.
    void replace(DebtorId debtor, const AgingColumns& now, AgingReport* shown = nullptr);

    std::size_t entries() const; ///< Documents and receipts kept.
    std::vector<DebtorId> debtors() const; ///< Who has any, open or not.
    Currency bookCurrency() const { return m_bookCurrency; }
    const std::vector<Currency>& currencies() const { return m_currencies; }

private:
    friend class AgingColumnsBuilder;
    friend class AgingDayTotals;
    struct Block { ///< Entries in order of debtor.
        std::vector<std::int32_t> issueDay, dueDay;
        std::vector<std::int64_t> amount;
        std::vector<std::int64_t> id;
        std::vector<AgingKind> kind;
        std::vector<std::uint8_t> currency;
        std::vector<std::uint32_t> movementStart{0}; ///< One more than there are entries.
        std::vector<std::int32_t> movementDay;
        std::vector<std::int64_t> movementChange;
        std::vector<std::uint8_t> movementGiven; ///< 1 = the side of the receipt or credit note; counted at the other side.
        std::vector<std::int32_t> settledReceiptDays; ///< Receipts used on their own day: never open, only counted.
        // Per debtor, in order of id:
        std::vector<std::int64_t> debtors;
        std::vector<std::uint32_t> entryStart{0};
        std::vector<std::uint32_t> settledStart{0};
    };
    struct Range { ///< The entries of one debtor.
        const Block* block;
        std::size_t debtor; ///< Place among the debtors of the block.
        std::size_t first() const { return block->entryStart[debtor]; }
        std::size_t last() const { return block->entryStart[debtor + 1]; }
    };

    template <typename Visit>
    void forEachDebtor(Visit&& visit) const
    {
        for (std::size_t debtor = 0; debtor < m_base.debtors.size(); ++debtor)
            if (!m_isReplaced[debtor])
                visit(Range{&m_base, debtor});
        for (const auto& [id, block] : m_replaced)
            if (!block.debtors.empty())
                visit(Range{&block, 0});
    }
    static std::int64_t openOn(const Block& block, std::size_t entry, std::int32_t asOf);
    static void addTo(AgingTally& tally, const Range& range, std::int32_t asOf);
    std::optional<Range> find(DebtorId debtor) const;
    void countEntries(const Range& range, int sign);
    int laterThan(std::int32_t day) const;
    std::uint8_t currencyIndex(Currency currency);

    Currency m_bookCurrency;
    std::vector<Currency> m_currencies;
    Block m_base;
    std::vector<std::uint8_t> m_isReplaced; ///< Per debtor of the base.
    std::map<DebtorId, Block> m_replaced;
    std::map<std::int32_t, int> m_entriesOnDay; ///< Documents, receipts and allocations.
};

/// Collects rows in any order; ids are the book's own.
class AgingColumnsBuilder {
public:
    explicit AgingColumnsBuilder(Currency bookCurrency);
    void reserve(std::size_t documents, std::size_t receipts, std::size_t allocations);

    /// `amount` negative = credit note.
    void addDocument(InvoiceId id, DebtorId debtor, Currency currency, std::int32_t issueDay, std::int32_t dueDay, std::int64_t amount);
    void addReceipt(PaymentId id, DebtorId debtor, Currency currency, std::int32_t valueDay, std::int64_t amount);
    // The three ends of an allocation. Allocations of documents or receipts that were not added are left out.
    void addReceived(InvoiceId target, std::int32_t day, std::int64_t amount);
    void addGiven(InvoiceId creditNote, std::int32_t day, std::int64_t amount);
    void addUsed(PaymentId receipt, std::int32_t day, std::int64_t amount);

    AgingColumns build() &&;

private:
    struct Entry {
        std::int64_t id, debtor, amount;
        std::int32_t issueDay, dueDay;
        AgingKind kind;
        std::uint8_t currency;
    };
    struct Change {
        std::int64_t id, change;
        std::int32_t day;
        bool given;
    };
    AgingColumns m_result;
    std::vector<Entry> m_entries;
    std::vector<Change> m_changes[2]; ///< Of documents, of receipts: their ids overlap.
};

} // namespace tegoed
