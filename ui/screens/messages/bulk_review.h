#pragma once

#include "core/base/progress.h"
#include "core/usecases/escalation/prepare.h"
#include "ui/screens/messages/compose_plan.h"

namespace tegoed::ui {

/// What the review of many messages knows: one row per debtor, which of them go, which have been looked at. No widget.
struct BulkReview {
    struct Row {
        DebtorId debtor;
        QString name;
        std::optional<ComposedMessage> message; ///< Empty: nothing to send, and why.
        std::optional<Error> error;
        std::optional<DueProposal> proposal; ///< Of the work of today; empty = what the debtor is proposed by itself.
        Channel channel = Channel::Email;    ///< Of the proposal.
        bool isTicked = false;
        bool isWaiting = false; ///< A message to this debtor is on its way already: not ticked by itself.
        bool isSeen = false;    ///< Was shown in the preview.

        bool canLeave() const { return message && message->canLeave(); }
        /// Counts for the button: ticked, free to leave, and looked at where firm words ask for it.
        bool counts() const { return isTicked && canLeave() && (isSeen || !asksForLook()); }
        bool asksForLook() const { return mustBeSeen(message->message.stage) || (proposal && proposal->needsLook); }
    };
    std::vector<Row> rows;

    int count() const; ///< Messages that would leave now.
    int countOf(Channel channel) const;
    int smsParts() const;
    std::vector<Money> asked() const; ///< Of those that would leave, per currency.
    std::vector<ComposedMessage> leaving() const;
};

/// Composes the proposed message of each debtor; for a worker. Errors: Cancelled; the reasons of single debtors stand in their rows.
Result<BulkReview> composeBulk(BookSession& session, const std::vector<DebtorId>& debtors, Progress& progress);

/// The same of the work of today: the messages of these proposals, one row for each.
Result<BulkReview> composeProposals(BookSession& session, const std::vector<DueProposal>& proposals, Progress& progress);

} // namespace tegoed::ui
