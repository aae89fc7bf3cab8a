#pragma once

#include "core/storage/queries/invoice_queries.h"
#include "core/usecases/bank/matches.h"

#include <array>
#include <memory>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace tegoed::ui {

/// Bank lines by what a person has to do about them.
enum class LineGroup { Certain, Proposed, Unknown, Out, Ignored, Booked };
inline constexpr std::array<LineGroup, 6> kLineGroups{LineGroup::Certain, LineGroup::Proposed, LineGroup::Unknown,
                                                      LineGroup::Out, LineGroup::Ignored, LineGroup::Booked};
QString lineGroupCode(LineGroup group); ///< certain, proposed, unknown, out, ignored, booked

/// What a line was booked as.
struct BookedAs {
    PaymentRow payment;
    std::vector<AllocationRow> parts; ///< In force.
};

/// A bank line as the page shows it.
struct BankLineRow {
    StoredBankLine line;
    LineGroup group = LineGroup::Unknown;
    MatchProposal proposal;           ///< Of open money that came in.
    std::vector<PaymentRow> returnOf; ///< Of open money that went out: what the bank may have taken back, likeliest first.
    std::vector<BookedAs> booked;     ///< Of a booked one.
    QString certainty;                ///< Of a booked one: certain, proposed, by_hand.

    BankLineId id() const { return line.id; }
    bool isReturn() const { return !returnOf.empty(); }
    /// The ways to book it, the proposed one first when there is one.
    std::vector<MatchCandidate> candidates() const;
    bool hasProposal() const { return group == LineGroup::Certain || group == LineGroup::Proposed; }
};

/// Lines with the names behind their ids.
struct BankLines {
    std::vector<BankLineRow> rows; ///< By group, then the oldest first; what is over the newest first.
    std::unordered_map<std::int64_t, QString> debtors, invoices;
    BankFreshness freshness;
    int imports = 0;               ///< Statements that were ever read, undone or not.

    const BankLineRow* find(BankLineId id) const;
    int count(LineGroup group) const;
    QString debtor(DebtorId id) const;
    QString number(InvoiceId id) const;
};

/// What a person said is something else than was proposed, in this window: it is not proposed again there.
using RejectedLines = std::unordered_set<std::int64_t>;

/// For a worker. Of what is over only the newest few hundred lines.
Result<BankLines> readBankLines(BookSession& session, const RejectedLines& rejected);

/// Whom and what a way to book pays, in one line: "Garage Maes: 2026-0101 € 1.210,00".
QString candidateText(const BankLines& lines, const MatchCandidate& candidate);
QString paysText(const BankLines& lines, const BankLineRow& row);
/// Its reasons with what they speak for: "✓ amount  ✓ invoice number  ≠ part of it  ⚠ more than one fits".
QString reasonsText(const MatchCandidate& candidate);
QString lineGroupText(LineGroup group);
/// Its day, its amount and who: what a line is called in a sentence.
QString bankLineText(const StoredBankLine& line);

} // namespace tegoed::ui
