#pragma once

#include "core/usecases/escalation/due.h"
#include "core/usecases/messages/compose.h"

namespace tegoed {

/// One message of a proposal, made but not kept: a row of the review sheet. A proposal over two channels gives two.
struct PreparedMessage {
    DueProposal proposal;
    Channel channel = Channel::Email;
    std::optional<ComposedMessage> composed;
    std::optional<Error> error;           ///< Instead of `composed`.
    MessageId kept;                       ///< Valid after `keepPrepared`.
    bool canLeave() const { return composed && composed->canLeave(); }
};

/// What a proposal asks the composer for: stage, step, invoices, pay-by day and channel are those of the proposal, so that
/// review sheet, `remind` and composer make the same bytes.
ComposeRequest requestOf(const DueProposal& proposal, Channel channel);

/// Makes the messages of these proposals. Progress: messages made. Errors: Cancelled. What blocks a single one is in it.
Result<std::vector<PreparedMessage>> prepareProposals(BookSession& session, const std::vector<DueProposal>& proposals, Progress& progress);

/// Keeps those that may leave as proposed, each in a transaction of its own; who comes second at the same step of an invoice
/// gets AlreadyExists in its row and nothing is doubled. Returns how many were kept. Approve with `approveMessages`.
Result<int> keepPrepared(BookSession& session, std::vector<PreparedMessage>& messages, Progress& progress);

} // namespace tegoed
