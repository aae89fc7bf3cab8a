#pragma once

#include "core/usecases/plans/plans.h"
#include "ui/widgets/form_captions.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace tegoed::ui {

class AppContext;
class InlineStrip;

/// How the debtor paid before, and only then the agreement: a plan is agreed with that in view (S42).
class AgreeDialog final : public QDialog {
    Q_OBJECT
public:
    AgreeDialog(AppContext& context, PlanId plan, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void submit();
    void retranslate();

    AppContext& m_context;
    PlanId m_plan;
    QString m_number;
    std::optional<PlanHistory> m_history;
    FormCaptions m_captions;
    InlineStrip* m_strip;
    QLabel *m_about, *m_facts, *m_feasibility, *m_none;
    QTableWidget* m_payments;
    QLineEdit* m_note;
    QPushButton* m_agree = nullptr;
};

} // namespace tegoed::ui
