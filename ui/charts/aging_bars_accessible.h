#pragma once

namespace tegoed::ui {

/// Lets screen readers find a list with one item per bar in AgingBars. Once per program; more calls do nothing.
void installAgingBarsAccessibility();

} // namespace tegoed::ui
