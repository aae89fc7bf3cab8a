#pragma once

namespace tegoed::ui {

class AppContext;
class MainWindow;

/// The Today page, its command and its badge, for one open book.
void registerToday(AppContext& context, MainWindow& window);

} // namespace tegoed::ui
