#pragma once

#include "core/base/error.h"
#include "core/domain/message/limits.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace tegoed::ui {

class AppContext;

/// The brakes of sending with their defaults. Collects input; `save` writes what differs.
class LimitsForm final : public QWidget {
    Q_OBJECT
public:
    explicit LimitsForm(AppContext& context, QWidget* parent = nullptr);

    std::optional<Error> save(); ///< Empty = all is kept.
    void reset();                ///< All fields to the defaults; nothing is kept yet.
    void retranslate();

private:
    struct Row {
        const LimitField* field = nullptr;
        QLabel* label = nullptr;
        QSpinBox* number = nullptr; ///< Or a clock.
        QTimeEdit* clock = nullptr;
        QLabel* standard = nullptr;
    };
    void showUnit(const Row& row); ///< "1 day", "2 days".
    int valueOf(const Row& row) const;
    void show(const Limits& limits);

    AppContext& m_context;
    Limits m_before;
    std::vector<Row> m_rows;
    QLabel* m_intro;
    QPushButton* m_reset;
};

} // namespace tegoed::ui
