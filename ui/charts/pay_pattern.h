#pragma once

#include "core/domain/behaviour/payment_behaviour.h"

#include <QWidget>

#include <span>
#include <vector>

namespace tegoed::ui {

/// How a debtor paid its last invoices, one small bar each, oldest first: up from the line of the due day for late, down for early,
/// a dot for on the day. Tooltip per bar; in words for screen readers.
class PayPattern final : public QWidget {
    Q_OBJECT
public:
    static constexpr int kMostBars = 24;

    explicit PayPattern(QWidget* parent = nullptr);

    /// By due day; the last `kMostBars` of them show.
    void setPaid(std::span<const PaidInvoice> paid);
    int bars() const { return static_cast<int>(m_paid.size()); }
    QRectF barRect(int bar) const;
    QString barText(int bar) const; ///< "due 01-08-2026, paid 03-08-2026: 2 days late".

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();

    std::vector<PaidInvoice> m_paid;
    int m_most = 1, m_least = 0; ///< Days late of the highest and the lowest bar; 0 lies between.
};

} // namespace tegoed::ui
