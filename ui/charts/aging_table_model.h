#pragma once

#include "ui/charts/aging_totals.h"

#include <QAbstractTableModel>

namespace tegoed::ui {

/// The aging chart as a table: the same groups, credits and total, the same texts.
class AgingTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Group, Amount, Share, Items, ColumnCount };
    enum Role { GroupRole = Qt::UserRole }; ///< The group of a row as int; −1 for credits and total.

    explicit AgingTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setFigures(const AgingTotals& figures);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    int rowOf(int group) const { return group - m_figures.firstGroup(); }

private:
    bool isCredits(int row) const { return m_figures.credits != 0 && row == m_figures.barCount(); }
    bool isTotal(int row) const { return row == rowCount() - 1; }
    QString text(int row, int column) const;
    QString sentence(int row) const;

    AgingTotals m_figures;
};

} // namespace tegoed::ui
