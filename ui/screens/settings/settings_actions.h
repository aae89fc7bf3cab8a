#pragma once

namespace tegoed::ui {

class AppContext;
class MainWindow;

/// The command Settings (Ctrl+,) and its dialog.
void addSettingsActions(AppContext& context, MainWindow& window);

} // namespace tegoed::ui
