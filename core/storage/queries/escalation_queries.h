#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/escalation/simulate.h"
#include "core/storage/database.h"

#include <vector>

namespace tegoed {

/// What the rules look at, and what the caller needs to finish it: which sequence an invoice follows and which day of the law a
/// message set are settled above the storage.
struct EscalationData {
    EscalationFacts facts;                 ///< Every InvoiceFacts::sequence is −1; days of the law are kNoDay.
    std::vector<Channel> recordChannels;   ///< Beside facts.records: over which channel a message went.
    std::vector<CustomerGroupId> groups;   ///< Beside facts.debtors.
    std::vector<std::uint8_t> started;     ///< Beside facts.invoices: 1 = somebody said where an old invoice starts.
    bool isSample = false;
    bool termsAgreed = false;              ///< Setting terms.agreed.
    bool hasClause = false;                ///< Setting legal.cost_clause or legal.interest_clause.
    Currency bookCurrency = Currency::euro();
};

/// A book as it was on the day before `from`, and what came after up to `until`, not included.
struct PastDays {
    Date from{2000, 1, 1};
    Date until{2000, 1, 1};
};
struct PastData {
    EscalationData data;
    std::vector<OpenChange> changes; ///< Money and credit notes on the days they count, taken back ones too.
    std::vector<QuietDays> quiet;    ///< Holds, exclusions, what was agreed, plans that stand, disputes.
};

/// Loads open invoices that are due up to `dueUntil` with their debtors, steps, holds and credit, in few passes over indices: a
/// million invoices in about as long as SQLite takes to go through them.
class EscalationQueries {
public:
    explicit EscalationQueries(Database& database) : m_database(database) {}

    /// `debtor`: only this one with those merged into it. Order: debtor, due day, id. Progress: open invoices, each once over all
    /// passes; unknown for one debtor. Errors: Cancelled.
    Result<EscalationData> read(std::optional<DebtorId> debtor, const Date& today, const Date& dueUntil, Progress& progress) const;

    /// The same for invoices of which something was open on a day of `past`, also those that came into the book later. What was sent,
    /// called or marked since is left out, and money that lay unallocated; who is reached how, tracks, groups, mandates and the status
    /// of a debtor are as now, except that who was handed over was not yet. Errors: Cancelled.
    Result<PastData> readPast(std::optional<DebtorId> debtor, const PastDays& past, Progress& progress) const;

    /// The open invoices of a debtor with those merged into it, by due day, and which of them a mandate collects.
    struct OpenInvoice { InvoiceId id; bool isDirectDebit = false; };
    std::vector<OpenInvoice> openOf(DebtorId debtor) const;

private:
    /// What `readPast` begins with: open amounts are those of now, nothing keeps an invoice out.
    Result<EscalationData> readBefore(std::optional<DebtorId> debtor, const PastDays& past, Progress& progress) const;
    Database& m_database;
};

} // namespace tegoed
