#pragma once

#include "core/base/ids.h"
#include "core/domain/calendar/date.h"
#include "core/domain/money/money.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tegoed {

/// How sure it is what a receipt pays. Three words, the same everywhere.
enum class Certainty {
    Certain,  ///< May be booked without anybody looking at it.
    Proposed, ///< Most likely: one click.
    Unknown,  ///< A person decides.
};
QString certaintyCode(Certainty certainty); ///< certain, proposed, unknown

/// Why, or why not: the ticks beside a proposal.
enum class MatchReason {
    // what speaks for it
    StructuredReference, ///< OGM, RF or betalingskenmerk of the invoice, check digits right.
    InvoiceNumber,
    NumberAlike,         ///< A number one slip of the keyboard away from the invoice's.
    PlanNumber,
    KnownIban,
    Name,
    NameAlike,           ///< Within a few letters, or a part of it.
    Amount,              ///< Exactly what is open.
    SumOfInvoices,       ///< Exactly what several are together.
    Instalment,          ///< Exactly what the plan asks next.
    // what is different
    PartPayment,
    Overpayment,
    Discount,            ///< Short by no more than a usual discount for prompt payment.
    BankCosts,           ///< Short by no more than what banks take on the way.
    OldestFirst,         ///< Nothing says which of them: the oldest.
    AlreadyPaid,         ///< What it names is paid.
    NothingOpen,
    ClaimsOpen,          ///< Costs or interest stand open beside the invoice (decision 8): both splits are possible.
    ClaimsFirst,         ///< The other split: costs, then interest, then principal (art. 6:44 BW).
    // what speaks against it
    OtherDebtor,         ///< The payer is somebody else than whose invoice it names.
    SeveralFit,
    ReferenceWrong,      ///< Looks like a structured reference, but its check digits are wrong.
};
QString matchReasonCode(MatchReason reason); ///< structured_reference, invoice_number …

/// Money that came in, as a bank tells it. Positive.
struct MatchReceipt {
    Money amount{0, Currency::euro()};
    Date valueDate{2000, 1, 1};
    QStringList references; ///< From fields of their own: structured ones and document numbers.
    QString text;
    QString payerName;
    QString payerIban;
};

/// Costs or interest that stand open beside an invoice.
struct MatchClaim {
    ClaimId claim;
    Money open;
};

/// An invoice that may be paid, or was (open zero: money for it comes twice).
struct MatchInvoice {
    InvoiceId invoice;
    DebtorId debtor; ///< The one it is shown under, after merges.
    QString number;
    QString paymentReference;
    Money open;
    Date dueDate;
    bool hasOpenClaims = false;
    std::vector<MatchClaim> claims = {}; ///< In the order they are paid in: costs, then interest.
};

struct MatchDebtor {
    DebtorId debtor;
    QStringList names; ///< Also of those merged into it.
    QStringList ibans; ///< Its own and those learned.
};

struct MatchPlan {
    QString number;
    DebtorId debtor;
    Money nextOpen;                  ///< What is still open of the oldest part not paid.
    std::vector<InvoiceId> invoices; ///< Of the plan; money reaches the oldest first.
};

/// What may be missing of an invoice and still be meant as all of it.
struct MatchTolerance {
    std::int64_t bankCostsMinor = 15'00; ///< In minor units of the invoice.
    std::int64_t discountPpm = 30'000;   ///< 3 % of what is open.
};

/// A book as the matcher sees it.
struct MatchBook {
    std::vector<MatchInvoice> invoices;
    std::vector<MatchDebtor> debtors;
    std::vector<MatchPlan> plans;
    MatchTolerance tolerance;
};

struct MatchPart {
    InvoiceId invoice;
    Money amount; ///< Positive, at most what is open.
    friend bool operator==(const MatchPart&, const MatchPart&) = default;
};

/// What of the money a claim gets.
struct MatchClaimPart {
    ClaimId claim;
    InvoiceId invoice; ///< It stands beside.
    Money amount;
    friend bool operator==(const MatchClaimPart&, const MatchClaimPart&) = default;
};

/// One way to read a receipt.
struct MatchCandidate {
    DebtorId debtor; ///< Not valid = nobody.
    std::vector<MatchPart> parts;
    Money rest{0, Currency::euro()}; ///< Stays unallocated with the debtor.
    std::vector<MatchReason> reasons;
    std::vector<MatchClaimPart> claims = {}; ///< What goes to costs and interest before the invoices get theirs.
    bool has(MatchReason reason) const;
};

struct MatchProposal {
    Certainty certainty = Certainty::Unknown;
    MatchCandidate best;                ///< Of *unknown*: without parts; its debtor is who it perhaps comes from.
    std::vector<MatchCandidate> others; ///< At most five, likeliest first.
};

} // namespace tegoed
