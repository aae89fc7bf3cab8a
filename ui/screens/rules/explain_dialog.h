#pragma once

#include "core/base/ids.h"

#include <QDialog>

class QPushButton;

namespace tegoed::ui {

class AppContext;
class ExplainPanel;

/// Why a debtor is, or is not, written to or called: the explanation of what happens next, and of what it would be on another day.
class ExplainDialog final : public QDialog {
    Q_OBJECT
public:
    ExplainDialog(AppContext& context, DebtorId debtor, const QString& name, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString m_name;
    ExplainPanel* m_panel;
    QPushButton* m_close;
};

} // namespace tegoed::ui
