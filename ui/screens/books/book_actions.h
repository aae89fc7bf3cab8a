#pragma once

class QWidget;

namespace tegoed::ui {

class AppContext;
class Program;

/// The commands of File ▸ Book: new, open, open read-only, recent books, sample, backup, restore, check, close.
void addBookActions(AppContext& context, QWidget* window);

// The questions behind them, also used by the page without a book.
void askAndOpenBook(Program& program, QWidget* window, bool readOnly);
void askAndCreateBook(Program& program, QWidget* window);

} // namespace tegoed::ui
