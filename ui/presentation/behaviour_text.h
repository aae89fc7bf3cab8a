#pragma once

#include "core/domain/agreement/promise.h"
#include "core/usecases/behaviour/behaviour.h"

#include <QStringList>

namespace tegoed::ui {

/// "11.0 days late", "0.5 days early", "on time".
QString latenessText(TenthsOfDay tenths);

/// How a debtor pays, one fact each, as far as there are any: "median 6.0 days late", "25 % on time", "slower lately: …",
/// "usually around the 25th", "1 of 3 promises kept", "expected on …".
QStringList behaviourFacts(const BehaviourRow& row, const PromiseRecord& promises);

} // namespace tegoed::ui
