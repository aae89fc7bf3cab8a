#pragma once

#include "core/base/ids.h"
#include "ui/widgets/form_captions.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace tegoed::ui {

class AppContext;
class DebtorPicker;

/// With whom a payment plan is made, when no debtor is in front.
class ChooseDebtorDialog final : public QDialog {
    Q_OBJECT
public:
    ChooseDebtorDialog(AppContext& context, DebtorId likely, QWidget* parent = nullptr);
    DebtorId debtor() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    FormCaptions m_captions;
    QLabel* m_about;
    DebtorPicker* m_debtor;
    QPushButton* m_next = nullptr;
};

} // namespace tegoed::ui
