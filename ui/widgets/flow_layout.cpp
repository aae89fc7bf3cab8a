#include "ui/widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace tegoed::ui {

FlowLayout::FlowLayout(int horizontalGap, int verticalGap)
    : m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (const QLayoutItem* item : m_items)
        delete item;
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool move) const
{
    // First the lines, then each line with its items on one middle.
    int y = rect.y();
    std::size_t start = 0;
    while (start < m_items.size()) {
        int x = rect.x();
        int height = 0;
        std::size_t end = start;
        for (; end < m_items.size(); ++end) {
            if (m_items[end]->isEmpty())
                continue;
            const QSize size = m_items[end]->sizeHint().boundedTo({std::max(rect.width(), m_items[end]->minimumSize().width()), QLAYOUTSIZE_MAX});
            if (x > rect.x() && x + size.width() > rect.right() + 1)
                break;
            x += size.width() + m_horizontalGap;
            height = std::max(height, size.height());
        }
        x = rect.x();
        for (std::size_t i = start; move && i < end; ++i) {
            if (m_items[i]->isEmpty())
                continue;
            const QSize size = m_items[i]->sizeHint().boundedTo({std::max(rect.width(), m_items[i]->minimumSize().width()), QLAYOUTSIZE_MAX});
            m_items[i]->setGeometry({x, y + (height - size.height()) / 2, size.width(), size.height()});
            x += size.width() + m_horizontalGap;
        }
        y += height + (end < m_items.size() && height > 0 ? m_verticalGap : 0);
        start = std::max(end, start + 1);
    }
    return y - rect.y();
}

} // namespace tegoed::ui
