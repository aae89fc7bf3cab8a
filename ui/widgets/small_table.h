#pragma once

#include <initializer_list>

class QTableWidget;

namespace tegoed::ui {

/// A short list to read and choose one row from, as details and dialogs show it: no grid, no frame, no typing in it.
/// `stretched` is the column that takes the room left over; −1: all share it.
void makeSmallTable(QTableWidget& table, int columns, int stretched = -1);

/// As high as its rows, so that what it lies in scrolls and not the table. After its rows were set.
void fitHeight(QTableWidget& table);

/// The headings of columns of numbers stand above their right edge. After the headings were set.
void alignNumberHeadings(QTableWidget& table, std::initializer_list<int> columns);

} // namespace tegoed::ui
