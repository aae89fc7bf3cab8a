#include "ui/widgets/small_table.h"

#include <QHeaderView>
#include <QTableWidget>

namespace tegoed::ui {

void makeSmallTable(QTableWidget& table, int columns, int stretched)
{
    table.setColumnCount(columns);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setWordWrap(false); // One line per row; the whole text stands in the tooltip.
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setTabKeyNavigation(false); // Tab goes on to the buttons; the arrows move within.
    table.verticalHeader()->hide();
    QHeaderView& header = *table.horizontalHeader();
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    if (stretched < 0)
        header.setSectionResizeMode(QHeaderView::Stretch);
    else
        header.setSectionResizeMode(stretched, QHeaderView::Stretch);
}

void fitHeight(QTableWidget& table)
{
    const int rows = table.rowCount() * table.verticalHeader()->defaultSectionSize();
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + rows + 2 * table.frameWidth() + 2);
}

void alignNumberHeadings(QTableWidget& table, std::initializer_list<int> columns)
{
    for (const int column : columns) {
        if (QTableWidgetItem* heading = table.horizontalHeaderItem(column))
            heading->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace tegoed::ui
