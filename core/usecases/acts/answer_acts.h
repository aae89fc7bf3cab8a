#pragma once

#include "core/base/result.h"
#include "core/usecases/acts/act.h"

#include <QJsonObject>

namespace tegoed {

/// Takes one operation of a RuleInverse back that is about answers, suspect addresses or bounces; empty when it is about something
/// else. Errors: DependsOnLater(what) when the answer was changed again since.
std::optional<Result<Done>> takeBackAnswer(const Act& act, const QJsonObject& operation, const QString& what, ChangeSet& changes);

} // namespace tegoed
