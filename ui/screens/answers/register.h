#pragma once

namespace tegoed::ui {

class AppContext;
class MainWindow;

/// Mails that are dropped on the window or chosen from the menu, for one open book. Before the import wizard's own files.
void registerAnswers(AppContext& context, MainWindow& window);

} // namespace tegoed::ui
