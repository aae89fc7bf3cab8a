#include "ui/screens/debtors/timeline_delegate.h"

#include "ui/screens/debtors/timeline_model.h"
#include "ui/presentation/date_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

struct TimelineDelegate::Layout {
    int iconSize = 0;
    int whenWidth = 0;
    int left = 0;         ///< Of the sentence.
    QRect sentence;       ///< Relative to the row.
    QRect body;           ///< Of an unfolded message, with its frame; empty = none.
    int height = 0;
};

TimelineDelegate::Layout TimelineDelegate::layoutOf(const QStyleOptionViewItem& option, const QModelIndex& index, int width) const
{
    const QFontMetrics metrics(option.font);
    Layout layout;
    layout.iconSize = metrics.height() + gap() / 2;
    static const Date aDay(2026, 1, 7);
    const QString daysAgo = relativeDateText(aDay.plusDays(-6), aDay) + u" 00:00  "_s; // The longest in words, in this language.
    layout.whenWidth = std::max(metrics.horizontalAdvance(u"00-00-0000 00:00  "_s), metrics.horizontalAdvance(daysAgo));
    layout.left = gap() + layout.iconSize + gap() + layout.whenWidth;
    const int room = std::max(metrics.averageCharWidth() * 12, width - layout.left - gap());
    const QString sentence = index.data(TimelineModel::SentenceRole).toString();
    const QRect bounds = metrics.boundingRect(QRect(0, 0, room, 100'000), Qt::TextWordWrap, sentence);
    layout.sentence = QRect(layout.left, gap() * 3 / 4, room, bounds.height());
    layout.height = layout.sentence.bottom() + gap() * 3 / 4;
    if (!index.data(TimelineModel::DetailRole).toString().isEmpty())
        layout.height += metrics.height();
    if (const QString body = index.data(TimelineModel::BodyRole).toString(); !body.isEmpty()) {
        const QRect text = metrics.boundingRect(QRect(0, 0, room - gap(2), 100'000), Qt::TextWordWrap, body);
        layout.body = QRect(layout.left, layout.height, room, text.height() + gap(2));
        layout.height = layout.body.bottom() + gap();
    }
    return layout;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : 600;
    if (static_cast<TimelineModel::RowKind>(index.data(TimelineModel::KindRole).toInt()) == TimelineModel::RowKind::Month)
        return {width, QFontMetrics(option.font).height() + gap(2)};
    return {width, layoutOf(option, index, width).height};
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColors colors = themeColors(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const auto kind = static_cast<TimelineModel::RowKind>(index.data(TimelineModel::KindRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected)
        painter->fillRect(option.rect, colors.accentSoft);
    const QRect row = option.rect;
    const bool isOpen = index.data(TimelineModel::OpenRole).toBool();
    const QColor text = option.palette.color(QPalette::Text);

    if (kind == TimelineModel::RowKind::Month) {
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(colors.muted);
        const int size = QFontMetrics(font).height();
        const QRect arrow(row.left() + gap(), row.bottom() - size - gap() / 2, size, size);
        icon(isOpen ? u"chevron-down"_s : u"chevron-right"_s, colors.muted).paint(painter, arrow);
        painter->drawText(QRect(arrow.right() + gap(), arrow.top(), row.width() - arrow.right() - gap(2), size), Qt::AlignLeft | Qt::AlignVCenter,
                          index.data(TimelineModel::SentenceRole).toString());
        painter->setPen(colors.line);
        painter->drawLine(row.left() + gap(), row.bottom(), row.right() - gap(), row.bottom());
        painter->restore();
        return;
    }

    const Layout layout = layoutOf(option, index, row.width());
    const QFontMetrics metrics(option.font);
    const int top = row.top() + layout.sentence.top();
    const QRect badge(row.left() + gap(), top + (metrics.height() - layout.iconSize) / 2, layout.iconSize, layout.iconSize);
    icon(index.data(TimelineModel::IconRole).toString(), colors.accent).paint(painter, badge.adjusted(1, 1, -1, -1));
    painter->setFont(option.font);
    painter->setPen(colors.muted);
    painter->drawText(QRect(badge.right() + gap(), top, layout.whenWidth, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(TimelineModel::WhenRole).toString());
    painter->setPen(text);
    painter->drawText(layout.sentence.translated(row.topLeft()), Qt::TextWordWrap, index.data(TimelineModel::SentenceRole).toString());
    const QString detail = index.data(TimelineModel::DetailRole).toString();
    if (!detail.isEmpty()) {
        painter->setPen(colors.muted);
        const QRect below(row.left() + layout.left, row.top() + layout.sentence.bottom(), layout.sentence.width(), metrics.height());
        painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(detail, Qt::ElideRight, below.width()));
    }
    if (index.data(TimelineModel::FoldsRole).toBool()) {
        const int size = metrics.height();
        icon(isOpen ? u"chevron-down"_s : u"chevron-right"_s, colors.muted).paint(painter, QRect(row.right() - gap() - size, top, size, size));
    }
    if (!layout.body.isEmpty()) {
        const QRect frame = layout.body.translated(row.topLeft());
        painter->setPen(colors.line);
        painter->setBrush(colors.sunken);
        painter->drawRoundedRect(frame, gap() / 2, gap() / 2);
        painter->setPen(text);
        painter->drawText(frame.adjusted(gap(), gap(), -gap(), -gap()), Qt::TextWordWrap, index.data(TimelineModel::BodyRole).toString());
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colors.accent, 2));
        painter->drawRect(row.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace tegoed::ui
