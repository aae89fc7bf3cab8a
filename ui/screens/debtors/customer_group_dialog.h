#pragma once

#include "core/base/ids.h"
#include "ui/widgets/form_captions.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;

namespace tegoed::ui {

class AppContext;
class CustomerGroupBox;
class InlineStrip;

/// Puts the chosen debtors into a customer group, a new one or none.
class CustomerGroupDialog final : public QDialog {
    Q_OBJECT
public:
    CustomerGroupDialog(AppContext& context, std::vector<DebtorId> debtors, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void submit();

    AppContext& m_context;
    std::vector<DebtorId> m_debtors;
    InlineStrip* m_strip;
    CustomerGroupBox* m_group;
    QLabel* m_hint;
    QPushButton* m_save;
    FormCaptions m_captions;
};

} // namespace tegoed::ui
