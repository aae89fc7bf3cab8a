#include "ui/screens/agreements/paid_bar_delegate.h"

#include "ui/widgets/paged_table_model.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace tegoed::ui {
namespace {

QRect barRect(const QRect& cell)
{
    const int height = std::max(4, cell.height() / 5);
    return {cell.left() + 4, cell.bottom() - height - 2, std::max(0, cell.width() - 12), height};
}

} // namespace

QRect PaidBarDelegate::filledRect(const QRect& cell, int permille)
{
    QRect bar = barRect(cell);
    bar.setWidth(static_cast<int>(qint64(bar.width()) * std::clamp(permille, 0, 1000) / 1000));
    return bar;
}

void PaidBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    own.state &= ~QStyle::State_HasFocus;
    const QString text = own.text;
    own.text.clear();
    const QWidget* widget = option.widget;
    QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &own, painter, widget);
    const bool isChosen = option.state & QStyle::State_Selected;
    const ThemeColors colors = themeColors(option.palette);
    painter->save();
    const QRect bar = barRect(option.rect);
    painter->fillRect(bar, colors.line);
    painter->fillRect(filledRect(option.rect, index.data(PagedTableModel::RawRole).toInt()), colors.good);
    painter->setPen(option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(own.font);
    const QRect words(bar.left(), option.rect.top(), bar.width(), bar.top() - option.rect.top());
    painter->drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter), own.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace tegoed::ui
