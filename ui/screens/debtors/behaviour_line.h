#pragma once

#include "core/usecases/behaviour/behaviour.h"

#include <QWidget>

class QLabel;

namespace tegoed::ui {

class AppContext;
class PayPattern;

/// How one debtor pays: the pattern of its last invoices, and the facts beside it. Hidden while there is nothing to say.
class BehaviourLine final : public QWidget {
    Q_OBJECT
public:
    explicit BehaviourLine(AppContext& context, QWidget* parent = nullptr);

    void show(DebtorId debtor);
    void retranslate();

private:
    AppContext& m_context;
    std::optional<BehaviourRow> m_row;
    PayPattern* m_pattern;
    QLabel* m_facts;
};

} // namespace tegoed::ui
