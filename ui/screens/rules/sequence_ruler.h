#pragma once

#include "core/domain/escalation/sequence.h"

#include <QWidget>

namespace tegoed::ui {

/// The steps of a sequence on a line of days around the due date. It reads; the table beside it is where steps are chosen by key.
class SequenceRuler final : public QWidget {
    Q_OBJECT
public:
    explicit SequenceRuler(QWidget* parent = nullptr);

    void show(const Sequence& sequence, int chosen);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void stepChosen(int place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    int xOf(std::size_t place) const;

    Sequence m_sequence;
    std::vector<int> m_days; ///< From the due date, when every step goes on its first day.
    int m_chosen = -1;
};

} // namespace tegoed::ui
