#pragma once

#include <QStyledItemDelegate>

namespace tegoed::ui {

/// Draws the rows of a TimelineModel: a month as a heading, an event as icon, time and sentence.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Layout;
    Layout layoutOf(const QStyleOptionViewItem& option, const QModelIndex& index, int width) const;
};

} // namespace tegoed::ui
