#pragma once

#include "core/base/result.h"
#include "core/usecases/acts/act.h"

#include <QJsonObject>

namespace tegoed {

/// Takes one operation of a RuleInverse back that is about agreements, disputes or reasons; empty when it is about something else.
/// Errors: DependsOnLater(what) when it was changed again since; DependsOnLater(message) when its message has left.
std::optional<Result<Done>> takeBackAgreement(const Act& act, const QJsonObject& operation, const QString& what, ChangeSet& changes);

} // namespace tegoed
