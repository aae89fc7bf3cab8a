#pragma once

#include "core/domain/aging/aging_report.h"

#include <QComboBox>

namespace tegoed::ui {

/// The bounds of the age groups: one of the usual sets, or typed as "15, 45, 90". What is typed counts on Enter or leaving.
class BoundsEdit final : public QComboBox {
    Q_OBJECT
public:
    explicit BoundsEdit(QWidget* parent = nullptr);

    void setBounds(const AgingBounds& bounds); ///< Emits nothing.
    const AgingBounds& bounds() const { return m_bounds; }
    static QString text(const AgingBounds& bounds); ///< "30 / 60 / 90"

Q_SIGNALS:
    void boundsChosen(const tegoed::AgingBounds& bounds);
    void boundsRefused(const QString& text); ///< What was typed are no rising days; the former bounds stand again.

private:
    void commit();

    AgingBounds m_bounds;
};

} // namespace tegoed::ui
