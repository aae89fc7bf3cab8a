#pragma once

#include "ui/presentation/state_text.h"

#include <QFrame>

class QLabel;

namespace tegoed::ui {

/// One figure of a header: its name small above, the figure large, and what it counts as a tooltip. At most six in a row.
class SumTile final : public QFrame {
    Q_OBJECT
public:
    explicit SumTile(QWidget* parent = nullptr);

    void setTexts(const QString& caption, const QString& figure, const QString& toolTip = {});
    void setTone(Tone tone); ///< Colour of the figure; Neutral = text colour.
    void setClickable(bool clickable);

Q_SIGNALS:
    void clicked();

protected:
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyColors();

    QLabel* m_caption;
    QLabel* m_figure;
    Tone m_tone = Tone::Neutral;
    bool m_clickable = false;
};

} // namespace tegoed::ui
