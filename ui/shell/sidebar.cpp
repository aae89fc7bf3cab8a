#include "ui/shell/sidebar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

enum Role { PageIdRole = Qt::UserRole, BadgeRole, IconNameRole };

/// Draws headings small and muted, the chosen page on a soft accent ground, the badge at the end.
class SidebarDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isHeading = index.data(PageIdRole).toString().isEmpty();
        const int line = option.fontMetrics.height();
        return {0, isHeading ? line + gap(2) : line + gap(2) + 2};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColors colors = themeColors(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(PageIdRole).toString().isEmpty())
            paintHeading(*painter, option, index, colors);
        else
            paintPage(*painter, option, index, colors);
        painter->restore();
    }

private:
    static void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const ThemeColors& colors)
    {
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.85);
        small.setWeight(QFont::DemiBold);
        painter.setFont(small);
        painter.setPen(colors.muted);
        const QRect at = option.rect.adjusted(gap(2) + 2, 0, -gap(), -gap() / 2);
        painter.drawText(at, Qt::AlignLeft | Qt::AlignBottom, index.data(Qt::DisplayRole).toString());
    }
    static void paintPage(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const ThemeColors& colors)
    {
        const QRect card = option.rect.adjusted(gap(), 1, -gap(), -1);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const bool isOver = option.state.testFlag(QStyle::State_MouseOver);
        if (isChosen || isOver) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChosen ? colors.accentSoft : colors.mutedSoft);
            painter.drawRoundedRect(card, 6, 6);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter.setPen(QPen(colors.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), 6, 6);
        }
        const QColor ink = isChosen ? colors.accent : option.palette.color(QPalette::WindowText);
        const int size = option.fontMetrics.height() + 3;
        const QRect iconAt(card.left() + gap(), card.center().y() - size / 2 + 1, size, size);
        icon(index.data(IconNameRole).toString(), ink).paint(&painter, iconAt);
        QFont font = option.font;
        if (isChosen)
            font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(ink);
        QRect textAt = card;
        textAt.setLeft(iconAt.right() + gap() + 2);
        textAt.setRight(card.right() - gap());
        if (const int badge = index.data(BadgeRole).toInt(); badge > 0) {
            painter.setPen(colors.muted);
            painter.drawText(textAt, Qt::AlignRight | Qt::AlignVCenter, QString::number(badge));
            textAt.setRight(textAt.right() - option.fontMetrics.horizontalAdvance(QString::number(badge)) - gap());
            painter.setPen(ink);
        }
        painter.drawText(textAt, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, textAt.width()));
    }
};

} // namespace

Sidebar::Sidebar(const PageRegistry& pages, QWidget* parent)
    : QListWidget(parent)
    , m_pages(pages)
{
    setObjectName(u"sidebar"_s);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new SidebarDelegate(this));
    setMouseTracking(true);
    setUniformItemSizes(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    const auto choose = [this](QListWidgetItem* item) {
        const QString id = item ? item->data(PageIdRole).toString() : QString();
        if (!id.isEmpty() && id != m_current)
            Q_EMIT pageChosen(id);
    };
    connect(this, &QListWidget::currentItemChanged, this, choose);
    rebuild();
}

void Sidebar::addHeading(PageEntry::Section section)
{
    const QString heading = section == PageEntry::Section::Work ? tr("WORK") : section == PageEntry::Section::Insight ? tr("INSIGHT") : tr("SET UP");
    auto* item = new QListWidgetItem(heading, this);
    item->setFlags(Qt::NoItemFlags);
}

void Sidebar::rebuild()
{
    const QSignalBlocker blocker(this);
    clear();
    setAccessibleName(tr("Pages"));
    std::optional<PageEntry::Section> section;
    for (const PageEntry& page : m_pages.entries()) {
        const bool isShown = page.shown == PageEntry::Shown::Always || (page.shown == PageEntry::Shown::AfterFirstUse && m_used.contains(page.id));
        if (!isShown)
            continue;
        if (section != page.section)
            addHeading(page.section);
        section = page.section;
        auto* item = new QListWidgetItem(page.title(), this);
        const int badge = page.badge ? page.badge() : 0;
        item->setData(PageIdRole, page.id);
        item->setData(IconNameRole, page.icon);
        item->setData(BadgeRole, badge);
        QString tip = page.title();
        if (!page.shortcut.isEmpty())
            tip += u" (%1)"_s.arg(page.shortcut.toString(QKeySequence::NativeText));
        item->setToolTip(tip);
        if (badge > 0)
            item->setData(Qt::AccessibleTextRole, tr("%1, %n to do", nullptr, badge).arg(page.title()));
        if (page.id == m_current)
            setCurrentItem(item);
    }
    updateGeometry();
}

void Sidebar::showCurrent(const QString& pageId)
{
    m_current = pageId;
    const PageEntry* page = m_pages.find(pageId);
    if (page && page->shown == PageEntry::Shown::AfterFirstUse && !m_used.contains(pageId))
        m_used += pageId;
    rebuild();
}

QSize Sidebar::sizeHint() const
{
    int widest = 0;
    const QFontMetrics metrics(font());
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(item(row)->text()));
    return {widest + metrics.height() + gap(9), QListWidget::sizeHint().height()};
}

void Sidebar::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        rebuild();
}

} // namespace tegoed::ui
