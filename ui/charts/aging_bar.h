#pragma once

#include "ui/charts/aging_totals.h"

#include <QWidget>

namespace tegoed::ui {

/// The aging of one debtor as one bar of all groups side by side, oldest last, with what fits written below each part.
/// It only shows: tooltip per part, and everything in words for screen readers.
class AgingBar final : public QWidget {
    Q_OBJECT
public:
    explicit AgingBar(QWidget* parent = nullptr);

    void setFigures(const AgingTotals& figures);
    const AgingTotals& figures() const { return m_figures; }
    QRectF partRect(int group) const; ///< Empty for a group without an amount.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    qreal barHeight() const;

    AgingTotals m_figures;
};

} // namespace tegoed::ui
