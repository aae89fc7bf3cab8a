#pragma once

#include "core/usecases/reminding.h"
#include "ui/widgets/form_captions.h"

#include <QCoreApplication>
#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tegoed::ui {

class AppContext;
class InlineStrip;

/// "E-mail, SMS, letter": over what a debtor is written to.
QString channelsOf(const Reminding& reminding);
/// "2 of 3 open invoices"; empty when nothing is open.
QString directDebitOf(const Reminding& reminding);

/// By which sequence a debtor is reminded, which channels are used, and whether a mandate collects what is open.
class RemindingDialog final : public QDialog {
    Q_OBJECT
public:
    RemindingDialog(AppContext& context, DebtorId debtor, const QString& name, const Reminding& reminding, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void updateSource();
    bool submitDebit(); ///< False when it was refused; the dialog says why.
    bool saysMore() const; ///< WhatsApp was ticked: how it is known has to be said.
    void submit();

    AppContext& m_context;
    DebtorId m_debtor;
    QString m_name;
    Reminding m_now;
    InlineStrip* m_strip;
    QComboBox* m_sequence;
    std::vector<QCheckBox*> m_channels; ///< In the order of `m_now.channels`.
    QCheckBox* m_debit; ///< Partly checked: some of the open invoices.
    QLineEdit* m_source;
    QLabel* m_hint;
    QPushButton* m_ok;
    FormCaptions m_captions;
};

} // namespace tegoed::ui
