#pragma once

namespace tegoed::ui {

class AppContext;
class MainWindow;

/// The commands every book has, whatever its pages: pages, undo, search, find, print, export, text size, help. Called after
/// all pages are registered.
void addShellActions(AppContext& context, MainWindow& window);

} // namespace tegoed::ui
