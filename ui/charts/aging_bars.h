#pragma once

#include "ui/charts/aging_totals.h"
#include "ui/charts/chart_theme.h"

#include <QChartView>

#include <set>

QT_BEGIN_NAMESPACE
class QBarCategoryAxis;
class QValueAxis;
QT_END_NAMESPACE

namespace tegoed::ui {

/// One horizontal bar per age group with its amount and share at the end, the credits below it and the total under all.
///
/// One tab stop; the arrows move between the bars, Enter chooses one (with Shift: adds it), Escape chooses none. A click does
/// what Enter does. Bars start at zero and nothing moves by itself. Screen readers find a list with one item per bar.
class AgingBars final : public QChartView {
    Q_OBJECT
public:
    explicit AgingBars(QWidget* parent = nullptr);

    void setFigures(const AgingTotals& figures);
    const AgingTotals& figures() const { return m_figures; }
    /// Groups the table is filtered to; none = all. Only shown; `groupsChosen` tells what the user wants.
    void setChosenGroups(const std::set<int>& groups);
    const std::set<int>& chosenGroups() const { return m_chosen; }
    void setPatterns(bool on);
    bool patterns() const { return m_patterns; }
    /// Figures of an older question are still shown while the new ones are computed: greyed, not clickable.
    void setStale(bool stale);

    int currentGroup() const { return m_current; }
    void setCurrentGroup(int group); ///< Moves the focus ring and announces the bar.
    /// What a click does: only this group, or none when it was the only one; `add` (Shift) adds or takes away.
    void choose(int group, bool add);
    /// What tooltip and screen reader say: "31 to 60 days, 9,870 euros, 16 percent, 21 items, 3 of 5".
    QString announcement(int group) const;
    QRectF barRect(int group) const; ///< In pixels of the widget.
    QRectF rowRect(int group) const; ///< Bar, label and value: what a click hits.

    /// The chart on its own, without focus ring or choice, on the background of its theme.
    void paintPlain(QPainter& painter, const QRectF& target);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void groupsChosen(const std::set<int>& groups);
    void currentGroupChanged(int group);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void rebuildSeries();
    void layOut();
    void retheme();
    int groupAt(const QPointF& position) const;
    QString valueText(int group) const;
    qreal rowHeight() const;
    qreal rowTop(int row) const; ///< Rows count from the top; bars first, then credits, then the total.
    int extraRows() const { return m_figures.credits != 0 ? 2 : 1; }
    void drawRow(QPainter& painter, int group);
    void drawSummary(QPainter& painter);
    void drawLabel(QPainter& painter, int row, const QString& label, const QColor& colour, bool bold);

    AgingTotals m_figures;
    ChartTheme m_theme;
    QBarCategoryAxis* m_groupAxis = nullptr;
    QValueAxis* m_amountAxis = nullptr;
    std::set<int> m_chosen;
    int m_current = 0;
    int m_hovered = -1;
    int m_pressed = -1;
    bool m_patterns = false;
    bool m_stale = false;
    bool m_plain = false;
    qreal m_labelWidth = 0;
};

} // namespace tegoed::ui
