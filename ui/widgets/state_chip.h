#pragma once

#include "ui/presentation/state_text.h"

#include <QWidget>

namespace tegoed::ui {

/// A state as icon and word on a soft ground, the same everywhere. Clickable ones act as a button (filter chips).
class StateChip final : public QWidget {
    Q_OBJECT
public:
    explicit StateChip(QWidget* parent = nullptr);
    explicit StateChip(const StateWord& state, QWidget* parent = nullptr);

    void setState(const StateWord& state);
    const StateWord& state() const { return m_state; }
    void setClickable(bool clickable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// How every chip is drawn; table delegates use it too.
    static void paint(QPainter& painter, const QRect& rect, const StateWord& state, const QPalette& palette, const QFont& font);
    static QSize sizeFor(const StateWord& state, const QFont& font);

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    StateWord m_state;
    bool m_clickable = false;
};

} // namespace tegoed::ui
