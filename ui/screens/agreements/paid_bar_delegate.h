#pragma once

#include <QStyledItemDelegate>

namespace tegoed::ui {

/// Draws how much of a plan is paid as a bar with the share in words on it. The cell's raw value is the share in thousandths.
class PaidBarDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the filled part is drawn within a cell.
    static QRect filledRect(const QRect& cell, int permille);
};

} // namespace tegoed::ui
