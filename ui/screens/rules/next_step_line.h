#pragma once

#include "core/usecases/escalation/debtor_next_step.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace tegoed::ui {

class AppContext;

/// One line for the head of a debtor: the next step, its day and why (S38), with the button that explains it in full. Takes no room
/// while nothing is open.
class NextStepLine final : public QWidget {
    Q_OBJECT
public:
    explicit NextStepLine(AppContext& context, QWidget* parent = nullptr);

    void show(DebtorId debtor, const QString& name);
    void retranslate();

private:
    void fill();

    AppContext& m_context;
    DebtorId m_debtor;
    QString m_name;
    std::optional<DebtorNextStep> m_known;
    QLabel* m_text;
    QPushButton* m_why;
    int m_version = 0;
};

} // namespace tegoed::ui
