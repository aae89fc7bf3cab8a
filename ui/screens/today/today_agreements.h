#pragma once

#include "core/usecases/agreements/agreements_due.h"

namespace tegoed::ui {

class AppContext;

// What is done with a row of Today about something agreed.

/// What one click does: a call, the outcome, done; of a plan its message, when it is a friendly one, else what Enter does.
void actOnAgreement(AppContext& context, const DueAgreement& due);
/// Of a plan its message with the text in view, or the plan; of the rest the debtor.
void openAgreement(AppContext& context, const DueAgreement& due);
void openPlanOf(AppContext& context, const DueAgreement& due);
/// Seen, so that it leaves the list; of a dispute and an action: it ended, it is done.
void settleAgreement(AppContext& context, const DueAgreement& due);

/// Before it leaves nobody has to look at it (P3): the reminder of a part.
bool isFriendly(const DueAgreement& due);
/// Those a person has to do something about, of which the page of agreements tells.
int agreementsToDo(const std::vector<DueAgreement>& list);

} // namespace tegoed::ui
