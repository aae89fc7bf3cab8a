#include "ui/screens/today/today_list.h"

#include "ui/presentation/state_text.h"
#include "ui/screens/today/today_model.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kCallResults = 6;

} // namespace

QRect TodayDelegate::checkRect(const QRect& row, const QFontMetrics& metrics)
{
    return {row.left() + gap(), row.top() + gap() * 3 / 4, metrics.height(), metrics.height()};
}

QRect TodayDelegate::actionRect(const QRect& row, const QFontMetrics& metrics, const QString& action)
{
    const int width = metrics.horizontalAdvance(action) + gap(2);
    return {row.right() - width - gap(), row.top() + gap() / 4, width, metrics.height() + gap()};
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = QFontMetrics(option.font).height();
    return {gap(40), index.data(TodayModel::SectionRole).toBool() ? line + gap(2) : line * 2 + gap() * 7 / 4};
}

void TodayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, themeColors(option.palette).accentSoft);
    if (index.data(TodayModel::SectionRole).toBool())
        paintSection(*painter, option, index);
    else
        paintRow(*painter, option, index);
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(themeColors(option.palette).accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

void TodayDelegate::paintSection(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColors colors = themeColors(option.palette);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const QRect row = option.rect;
    const int size = metrics.height();
    const QRect arrow(row.left() + gap() / 2, row.top() + (row.height() - size) / 2, size, size);
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    icon(view && view->isExpanded(index) ? u"chevron-down"_s : u"chevron-right"_s, colors.muted).paint(&painter, arrow);
    painter.setFont(font);
    painter.setPen(option.palette.color(QPalette::Text));
    const QString title = index.data(TodayModel::TitleRole).toString();
    const QRect text = row.adjusted(arrow.right() + gap() / 2 - row.left(), 0, -gap(2), 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setFont(option.font);
    painter.setPen(colors.muted);
    painter.drawText(text.adjusted(metrics.horizontalAdvance(title) + gap(2), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     index.data(TodayModel::WhatRole).toString());
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, index.data(TodayModel::AmountRole).toString());
    painter.setPen(colors.line);
    painter.drawLine(row.left() + gap(), row.bottom(), row.right() - gap(), row.bottom());
}

void TodayDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColors colors = themeColors(option.palette);
    const QFontMetrics metrics(option.font);
    const QRect row = option.rect;
    const int top = row.top() + gap() * 3 / 4;
    const int line = metrics.height();
    const QRect check = checkRect(row, metrics);
    if (const QVariant ticked = index.data(Qt::CheckStateRole); ticked.isValid()) {
        QStyleOptionButton box;
        box.rect = check;
        box.palette = option.palette;
        box.state = QStyle::State_Enabled | (ticked.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        const QStyle* style = option.widget ? option.widget->style() : nullptr;
        if (style)
            style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
    }
    const int left = check.right() + gap();
    int right = row.right() - gap();
    const QString action = index.data(TodayModel::ActionRole).toString();
    if (!action.isEmpty()) {
        const QRect button = actionRect(row, metrics, action);
        painter.setPen(QPen(colors.line, 1));
        painter.setBrush(option.palette.color(QPalette::Base));
        painter.drawRoundedRect(button.adjusted(0, 1, 0, -1), gap() / 2, gap() / 2);
        painter.setPen(colors.accent);
        painter.drawText(button, Qt::AlignCenter, action);
    }
    right -= metrics.horizontalAdvance(u"Afhandelen…"_s) + gap(3); // Room for the longest word: amounts stand below each other.
    const int amountWidth = metrics.horizontalAdvance(u"€ 000.000,00"_s) + gap();
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(QRect(right - amountWidth * 2, top, amountWidth * 2, line), Qt::AlignRight | Qt::AlignVCenter, index.data(TodayModel::AmountRole).toString());
    right -= amountWidth;
    const QStringList icons = index.data(TodayModel::IconsRole).toStringList();
    const QVariant tone = index.data(TodayModel::ToneRole);
    int at = right - gap();
    for (auto name = icons.crbegin(); name != icons.crend(); ++name) {
        at -= line + gap() / 2;
        const QColor color = *name == u"warning"_s ? colors.warning : tone.isValid() ? colors.of(static_cast<Tone>(tone.toInt())) : colors.muted;
        icon(*name, color).paint(&painter, QRect(at, top, line, line));
    }
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QString what = index.data(TodayModel::WhatRole).toString();
    const int room = at - gap() - left;
    const QString title = index.data(TodayModel::TitleRole).toString();
    // Who stands in front, what in a column of its own; a note has the whole line.
    const int titleWidth = what.isEmpty() ? room : room * 9 / 20;
    painter.setFont(bold);
    painter.drawText(QRect(left, top, titleWidth, line), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(title, Qt::ElideRight, titleWidth));
    painter.setFont(option.font);
    const int whatWidth = room - titleWidth - gap();
    painter.drawText(QRect(left + titleWidth + gap(), top, whatWidth, line), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(what, Qt::ElideRight, whatWidth));
    painter.setPen(colors.muted);
    const int whyWidth = row.right() - gap(2) - left;
    painter.drawText(QRect(left, top + line + gap() / 4, whyWidth, line), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(index.data(TodayModel::WhyRole).toString(), Qt::ElideRight, whyWidth));
}

TodayList::TodayList(QWidget* parent) : QTreeView(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new TodayDelegate(this));
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
}

bool TodayList::isSection(const QModelIndex& index) const
{
    return index.data(TodayModel::SectionRole).toBool();
}

bool TodayList::isOnAction(const QModelIndex& index, const QPoint& at) const
{
    const QString action = index.data(TodayModel::ActionRole).toString();
    return !action.isEmpty() && TodayDelegate::actionRect(visualRect(index), fontMetrics(), action).contains(at);
}

void TodayList::toggle(const QModelIndex& index)
{
    if (isSection(index))
        setExpanded(index, !isExpanded(index));
    else if (auto* today = qobject_cast<TodayModel*>(model()))
        today->toggle(index);
}

void TodayList::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!index.isValid() || !isPlain)
        return QTreeView::keyPressEvent(event);
    const int digit = event->key() - Qt::Key_0;
    if (event->key() == Qt::Key_Space)
        return toggle(index);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (isSection(index))
            toggle(index);
        else
            Q_EMIT openWanted(index);
        return;
    }
    if (!isSection(index) && event->key() == Qt::Key_Right)
        return Q_EMIT debtorWanted(index);
    if (!isSection(index) && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_S))
        return Q_EMIT skipWanted(index);
    if (!isSection(index) && digit >= 1 && digit <= kCallResults)
        return Q_EMIT resultWanted(index, digit);
    QTreeView::keyPressEvent(event);
}

void TodayList::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (isSection(index) || (index.data(Qt::CheckStateRole).isValid() && TodayDelegate::checkRect(visualRect(index), fontMetrics()).adjusted(-4, -4, 4, 4).contains(event->pos())))
        toggle(index);
    else if (isOnAction(index, event->pos()))
        Q_EMIT actionWanted(index);
}

void TodayList::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && !isSection(index) && !isOnAction(index, event->pos()))
        Q_EMIT openWanted(index);
}

void TodayList::mouseMoveEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    viewport()->setCursor(index.isValid() && (isSection(index) || isOnAction(index, event->pos())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTreeView::mouseMoveEvent(event);
}

void TodayList::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace tegoed::ui
