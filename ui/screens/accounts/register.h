#pragma once

namespace tegoed::ui {

class AppContext;
class MainWindow;

/// The dialogs of accounts as tests and pictures open them, and what messages need of the outside world.
void registerAccounts(AppContext& context, MainWindow& window);

} // namespace tegoed::ui
