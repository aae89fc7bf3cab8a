#pragma once

#include "core/domain/claim/claim.h"
#include "core/domain/law/collection_costs.h"
#include "core/domain/law/interest.h"
#include "core/domain/law/legal_terms.h"
#include "core/domain/message/message_words.h"
#include "core/storage/database.h"
#include "core/usecases/messages/claim_specification.h"

namespace tegoed::detail {

struct ComposeFacts;

/// A message that was sent for an invoice, as far as the law looks at it.
struct SentStep {
    Stage stage = Stage::Reminder1;
    Channel channel = Channel::Email;
    Date day{2000, 1, 1};
    std::optional<Date> payBy;
    std::optional<Date> noticeEnd; ///< It was a notice of default; the last day of its term.
};

/// What the law says of the invoices a message asks for: default, interest, costs; with the reason where a claim waits. The one
/// calculation behind messages, the list of today and the claims that are shown (decisions 23 to 26).
class ClaimLaw {
public:
    ClaimLaw(Database& database, const LawPack& pack, const ComposeFacts& facts);

    LegalTrack track() const;
    bool isDutch() const { return track() == LegalTrack::NlB2b || track() == LegalTrack::NlB2c; }
    bool isConsumer() const { return track() == LegalTrack::NlB2c || track() == LegalTrack::BeB2c; }

    DefaultState stateOf(std::size_t index) const;
    bool allInDefault() const;
    /// Of the first invoice that is not in default; open when all are.
    ClaimWait defaultWait() const;
    ClaimWait defaultWait(std::size_t index) const;

    /// The free first reminder's term (be-b2c); empty = none was sent.
    std::optional<LegalTerm> firstReminderTerm(std::size_t index) const;
    Date firstReminderDay(std::size_t index) const { return m_history[index].firstReminder->day; } ///< Only with a term.
    /// Open when the term of the demand is over for all: `demand_needed` or `demand_runs`, with the number and its last day.
    ClaimWait demandWait() const;
    ClaimWait demandWait(std::size_t index) const;
    std::optional<Date> latestDemand() const; ///< Of demands that were sent.
    /// be-b2b: mentioned until the second late invoice, unless the user chose to claim (decision 26).
    bool belgianBusinessMayClaim() const;

    struct Interest {
        std::vector<std::optional<InterestFigure>> figures; ///< Per invoice asked for.
        std::vector<ClaimWait> waits;                       ///< Why an invoice has none.
        std::optional<MissingRate> missing;                 ///< One day without a rate makes all of it wait (decision 25).
        std::optional<Date> from;                           ///< The earliest day it runs from; empty = nothing runs.
    };
    Interest interest() const;
    RateTable rateTable() const;

    struct Costs {
        std::optional<CollectionCosts> letter; ///< By the scale of the track, over the whole letter; empty = none.
        std::vector<Money> shares;             ///< Per invoice asked for; together the letter's.
        ClaimWait wait;                        ///< With a `letter`: what they would be, though they wait.
    };
    Costs costs() const;
    /// Why an invoice's share waits: its own reason, else that of another invoice of the letter.
    ClaimWait costsWait(std::size_t index) const;

    /// What of a kind was claimed before, and whether it was waived.
    struct Before { Money claimed, paid; bool isWaived = false; };
    Before before(std::size_t index, ClaimKind kind) const;

    QString interestBasis() const;

private:
    struct History { std::optional<SentStep> firstReminder, notice, demand; };
    History historyOf(InvoiceId invoice, int cycle) const;
    std::optional<Date> demandEnd(const SentStep& demand) const;
    std::optional<Date> interestFrom(std::size_t index, ClaimWait& wait) const;
    ClaimWait costsWait() const;

    Database& m_database;
    const LawPack& m_pack;
    const ComposeFacts& m_facts;
    std::vector<History> m_history;
    std::vector<Money> m_open;
};

} // namespace tegoed::detail
