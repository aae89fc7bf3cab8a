#pragma once

#include "core/usecases/escalation/due.h"
#include "ui/screens/rules/reason_dialog.h"

namespace tegoed::ui {

// The acts of Today that ask for a day or a reason first.

std::vector<InvoiceId> invoiceIdsOf(const DueProposal& proposal);
ReasonedAct putOffAct(const DueProposal& proposal, const Date& today);
ReasonedAct passOverAct(const DueProposal& proposal); ///< Past this step; the next follows in its turn.
/// Of a proposal with an announced day: another one, or not at all.
ReasonedAct announcedAct(const DueProposal& proposal, bool isExtended, const Date& today);

} // namespace tegoed::ui
