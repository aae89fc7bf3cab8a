#include "ui/screens/aging/totals_row.h"

#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

TotalsRow::TotalsRow(QTableView& table, std::function<QString(int column)> text, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_text(std::move(text))
{
    setObjectName(u"agingTotals"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QHeaderView* header = table.horizontalHeader();
    const auto repaint = qOverload<>(&QWidget::update);
    connect(header, &QHeaderView::sectionResized, this, repaint);
    connect(header, &QHeaderView::sectionMoved, this, repaint);
    connect(header, &QHeaderView::geometriesChanged, this, repaint);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
}

void TotalsRow::refresh()
{
    const QHeaderView* header = m_table.horizontalHeader();
    QStringList said;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column))
            continue;
        const QString title = m_table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        if (!m_text(column).isEmpty())
            said << (visual == 0 ? m_text(column) : u"%1 %2"_s.arg(title, m_text(column)));
    }
    setAccessibleName(tr("Sum: %1").arg(said.join(u", "_s)));
    update();
}

QSize TotalsRow::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() + gap() + 4};
}

void TotalsRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors colors = themeColors(*this);
    painter.fillRect(rect(), colors.sunken);
    painter.fillRect(0, 0, width(), 1, colors.line);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::Text));
    const QHeaderView* header = m_table.horizontalHeader();
    const int frame = m_table.viewport()->x(); // The columns start inside the frame of the table.
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &m_table) + 1; // As its cells have.
    painter.setClipRect(frame, 0, m_table.viewport()->width(), height());
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        const QRect cell(frame + header->sectionViewportPosition(column) + margin, 0, header->sectionSize(column) - 2 * margin, height());
        const QVariant alignment = m_table.model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        const QString text = painter.fontMetrics().elidedText(m_text(column), Qt::ElideRight, cell.width());
        painter.drawText(cell, int(alignment.value<Qt::Alignment>()), text);
    }
}

} // namespace tegoed::ui
