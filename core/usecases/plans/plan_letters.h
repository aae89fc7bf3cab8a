#pragma once

#include "core/usecases/messages/compose.h"
#include "core/usecases/plans/plans.h"

namespace tegoed {

/// What a plan has to say: what is due today, before that the proposal (also with an e-mail as a letter with two signature
/// blocks), and once it was signed the confirmation.
struct PlanLetter {
    Stage stage = Stage::PlanProposal;
    std::optional<PlanMessageDue> due; ///< Of a message the plan sends by itself.
};
PlanLetter nextPlanLetter(const PlanRow& row);

/// Composed like any other message, by the texts of the book in the debtor's language; `way` says channel, language, recipient.
/// Errors: NotFound; NothingToDo when the plan has nothing to say; those of `composeMessage`.
Result<ComposedMessage> composePlanLetter(BookSession& session, PlanId id, const ComposeRequest& way = {});

/// Keeps it in the outbox for a person to approve, and remembers that the plan said it. Errors: those above;
/// NotAllowed(blocked …), AlreadyExists.
Result<MessageId> queuePlanLetter(BookSession& session, PlanId id, const ComposeRequest& way = {});

} // namespace tegoed
