#pragma once

namespace tegoed::ui {

class AppContext;

/// Adds the page "aging" and its commands to an open book.
void registerAgingPage(AppContext& context);

} // namespace tegoed::ui
