#pragma once

#include "core/usecases/escalation/due.h"

#include <QJsonObject>

namespace tegoed::cli {

/// The JSON of `due` (design/cli.md).
///
/// `receipts` is null when one debtor was asked for: a line that is not matched is nobody's yet.
QJsonObject dueJson(const DueList& list, const DueOptions& options);
QJsonObject proposalJson(const DueProposal& proposal);

} // namespace tegoed::cli
