#include "ui/charts/aging_table_model.h"

#include "ui/charts/aging_announcement.h"
#include "ui/presentation/aging_text.h"
#include "ui/presentation/money_text.h"

#include <QFont>

namespace tegoed::ui {

void AgingTableModel::setFigures(const AgingTotals& figures)
{
    beginResetModel();
    m_figures = figures;
    endResetModel();
}

void AgingTableModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int AgingTableModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || m_figures.barCount() <= 0)
        return 0;
    return m_figures.barCount() + (m_figures.credits != 0 ? 2 : 1);
}

int AgingTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AgingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Group ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Group:
        return tr("Group");
    case Amount:
        return tr("Amount (%1)").arg(m_figures.currency.code());
    case Share:
        return tr("Share (%)");
    case Items:
        return tr("Items");
    default:
        return {};
    }
}

QString AgingTableModel::text(int row, int column) const
{
    const bool isGroup = row < m_figures.barCount();
    const int group = row + m_figures.firstGroup();
    switch (column) {
    case Group:
        return isGroup ? agingGroupText(m_figures.options, group) : isCredits(row) ? tr("Credit notes and prepayments") : tr("Total");
    case Amount:
        return amountText(isGroup ? m_figures.amount(group)
                                  : Money(isCredits(row) ? m_figures.credits : m_figures.total, m_figures.currency));
    case Share:
        return isGroup ? QString::number(m_figures.percent(group)) : QString();
    case Items:
        return isGroup ? QString::number(m_figures.itemsIn(group)) : isTotal(row) ? QString::number(m_figures.items) : QString();
    default:
        return {};
    }
}

QString AgingTableModel::sentence(int row) const
{
    if (row < m_figures.barCount())
        return agingAnnouncement(m_figures, row + m_figures.firstGroup());
    return tr("%1: %2.").arg(text(row, Group), moneySpoken({isCredits(row) ? m_figures.credits : m_figures.total, m_figures.currency}));
}

QVariant AgingTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Group ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::AccessibleTextRole:
        return index.column() == Group ? sentence(index.row()) : text(index.row(), index.column());
    case Qt::ToolTipRole:
        return sentence(index.row());
    case Qt::FontRole: {
        QFont font;
        font.setBold(isTotal(index.row()));
        return font;
    }
    case GroupRole:
        return index.row() < m_figures.barCount() ? index.row() + m_figures.firstGroup() : -1;
    default:
        return {};
    }
}

} // namespace tegoed::ui
