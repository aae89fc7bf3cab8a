#pragma once

class QWidget;

namespace tegoed::ui {
class AppContext;
class MainWindow;
class Program;
} // namespace tegoed::ui

namespace tegoed::desktop {

/// Gives an open book its pages, commands and dialogs: one line per folder of ui/screens.
void composeBook(ui::AppContext& context, ui::MainWindow& window);

/// What the window shows without a book.
QWidget* makeStartPage(ui::Program& program, ui::MainWindow& window);

} // namespace tegoed::desktop
