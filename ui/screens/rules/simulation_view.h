#pragma once

#include "core/usecases/escalation/sequences.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTableWidget;

namespace tegoed::ui {

/// Which days a simulation was about.
enum class SimulatedDays { Next30, PastYear };

/// Who would get what and when, with what it comes down to and the difference a change makes. Empty until something is shown.
class SimulationView final : public QWidget {
    Q_OBJECT
public:
    explicit SimulationView(QWidget* parent = nullptr);

    void show(const SimulationResult& result, SimulatedDays days, bool isChanged);
    void clear();
    void retranslate();

private:
    QString text() const;
    void fill();

    struct Shown { SimulationResult result; SimulatedDays days; bool isChanged; };
    std::optional<Shown> m_shown;
    QLabel* m_text;
    QTableWidget* m_rows;
};

} // namespace tegoed::ui
