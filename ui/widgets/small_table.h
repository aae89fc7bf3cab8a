#pragma once

class QTableWidget;

namespace tegoed::ui {

/// A short list to read and choose one row from, as details and dialogs show it: no grid, no frame, no typing in it.
/// `stretched` is the column that takes the room left over; −1: all share it.
void makeSmallTable(QTableWidget& table, int columns, int stretched = -1);

} // namespace tegoed::ui
