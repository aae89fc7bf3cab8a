#pragma once

#include "core/domain/law/collection_costs.h"
#include "core/domain/law/interest.h"

namespace tegoed {

// How a claim was calculated, as it is kept beside it (ClaimData::calculation): canonical JSON, keys sorted, amounts and rates as
// plain decimals. Years later the specification can still be printed and redone, whatever law pack is in use then.

QString interestCalculation(const InterestFigure& figure);
QString costsCalculation(const CollectionCosts& costs);

/// The lines again. Empty when the text is not what the functions above write, or a part of interest does not recompute.
std::optional<std::vector<InterestPart>> interestPartsOf(const QString& calculation);
std::optional<std::vector<CostLine>> costLinesOf(const QString& calculation);

} // namespace tegoed
