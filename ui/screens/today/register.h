#pragma once

#include <functional>

namespace tegoed::ui {

class AppContext;
class MainWindow;

/// The Today page, its command and its badge, for one open book. Returns how many of its agreements wait for a person, for the badge
/// of the page that lists them: what is due is counted once.
std::function<int()> registerToday(AppContext& context, MainWindow& window);

} // namespace tegoed::ui
