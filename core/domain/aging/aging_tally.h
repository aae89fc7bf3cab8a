#pragma once

#include "core/domain/aging/aging_report.h"
#include "core/domain/aging/by_id.h"

#include <vector>

namespace tegoed {

/// What an amount in the aging comes from. Invoices stand in groups, the other two are credits whatever their sign is.
enum class AgingKind : std::uint8_t { Invoice, CreditNote, Receipt };

/// Book currency first, then by code.
void sortCurrencies(AgingReport& report, Currency bookCurrency);

/// Adds open amounts up to a report. The one place that says in which group an amount goes; the report from memory and the
/// one from the file both end here.
class AgingTally {
public:
    /// `currencies`: what the `currency` of `add` is an index of.
    AgingTally(const AgingOptions& options, std::vector<Currency> currencies);

    /// One open amount on the as-of day: an invoice's (positive), a credit note's or what is left of a receipt (negative).
    /// Zero is ignored. `debtor` ids are dense; merged debtors are given as the one they are merged into.
    void add(DebtorId debtor, std::size_t currency, std::int32_t issueDay, std::int32_t dueDay, std::int64_t open, AgingKind kind);
    /// Currencies with something open: `bookCurrency` first, then by code. Rows by debtor id.
    AgingReport finish(Currency bookCurrency, int laterEntries) const;

private:
    struct Sums { ///< Of one debtor; its groups stand in `OneCurrency::groups` from row × number of groups.
        std::int64_t debtor = 0;
        std::int64_t credits = 0;
        std::int32_t oldestDays = 0;
        std::int32_t items = 0;
        bool hasInvoice = false;
    };
    struct OneCurrency {
        ById<std::int32_t> rowOfDebtor{-1};
        std::vector<Sums> rows;
        std::vector<std::int64_t> groups;
        std::vector<int> groupItems;
    };
    AgingCurrency finished(std::size_t currency) const;

    AgingOptions m_options;
    std::int32_t m_asOf;
    std::size_t m_groups;
    std::vector<Currency> m_currencies;
    std::vector<OneCurrency> m_sums;
};

} // namespace tegoed
