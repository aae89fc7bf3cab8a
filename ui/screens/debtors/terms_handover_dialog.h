#pragma once

#include "core/base/ids.h"
#include "ui/widgets/form_captions.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tegoed::ui {

class AppContext;
class DateEdit;
class InlineStrip;

/// Records when and how a debtor got the terms sheet.
class TermsHandoverDialog final : public QDialog {
    Q_OBJECT
public:
    TermsHandoverDialog(AppContext& context, DebtorId debtor, const QString& name, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void submit();

    AppContext& m_context;
    DebtorId m_debtor;
    QString m_name;
    InlineStrip* m_strip;
    DateEdit* m_day;
    QComboBox* m_how;
    QLineEdit* m_note;
    QPushButton* m_ok;
    FormCaptions m_captions;
};

} // namespace tegoed::ui
