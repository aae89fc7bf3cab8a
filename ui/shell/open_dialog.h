#pragma once

class QDialog;
class QWidget;

namespace tegoed::ui {

class AppContext;

/// What a dialog opened by a command belongs to: the window in front, and where that one is just closing, the main window.
QWidget* dialogParent();

/// Shows a dialog about the open book and comes back at once. It is deleted when it closes, and with the book: a dialog that stays
/// behind would ask a book that is gone.
void openDialog(AppContext& context, QDialog* dialog);

} // namespace tegoed::ui
