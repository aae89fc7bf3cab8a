#include "ui/widgets/paged_table_model.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFont>

namespace tegoed::ui {

int PagedTableModel::columnOf(const QString& name) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].name == name)
            return static_cast<int>(i);
    }
    return -1;
}

int PagedTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnSpec& column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return column.title();
    case Qt::TextAlignmentRole: return QVariant::fromValue(column.alignment);
    default: return {};
    }
}

void PagedTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount() || m_columns[static_cast<std::size_t>(column)].sortKey < 0)
        return;
    if (m_sortColumn == column && m_sortOrder == order)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    reload();
}

void PagedTableModel::retranslate()
{
    if (columnCount() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant cellData(const Cell& cell, int role)
{
    switch (role) {
    case Qt::DisplayRole: return cell.chip ? cell.chip->word : cell.text;
    case Qt::AccessibleTextRole: return cell.chip ? cell.chip->word : cell.text;
    case Qt::ToolTipRole: return cell.toolTip.isEmpty() ? QVariant() : QVariant(cell.toolTip);
    case Qt::ForegroundRole:
        return cell.tone == Tone::Neutral ? QVariant() : QVariant(themeColors(QApplication::palette()).of(cell.tone));
    case Qt::DecorationRole: return cell.icon.isEmpty() ? QVariant() : QVariant(icon(cell.icon));
    case Qt::FontRole: {
        if (!cell.isStrong)
            return {};
        QFont strong = QApplication::font();
        strong.setWeight(QFont::DemiBold);
        return strong;
    }
    case PagedTableModel::RawRole: return cell.raw.isValid() ? cell.raw : QVariant(cell.chip ? cell.chip->word : cell.text);
    case PagedTableModel::ChipRole: return cell.chip ? QVariant::fromValue(*cell.chip) : QVariant();
    case PagedTableModel::StrongRole: return cell.isStrong;
    default: return {};
    }
}

} // namespace tegoed::ui
