#pragma once

#include "core/usecases/escalation/due.h"

#include <QJsonObject>

namespace tegoed::cli {

/// The JSON of `due` (design/cli.md).
QJsonObject dueJson(const DueList& list, bool withExcluded);
QJsonObject proposalJson(const DueProposal& proposal);

} // namespace tegoed::cli
