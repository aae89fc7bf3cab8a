#pragma once

#include "core/usecases/debtor_erasure.h"
#include "ui/widgets/form_captions.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tegoed::ui {

class AppContext;
class InlineStrip;

/// Erases the personal data of a debtor, after saying what goes, what stays and what stands in the way. Cannot be undone, so
/// nothing happens on Enter alone: a reason must be typed, and what stands in the way must be waved aside by a tick.
class EraseDebtorDialog final : public QDialog {
    Q_OBJECT
public:
    EraseDebtorDialog(AppContext& context, DebtorId debtor, ErasureCheck check, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void updateButton();
    void submit();
    void finished(const Result<Erased>& erased);
    bool isHindered() const { return m_check.hasOpenItems || m_check.keepUntil; }

    AppContext& m_context;
    DebtorId m_debtor;
    ErasureCheck m_check;
    FormCaptions m_captions;
    InlineStrip* m_strip;
    QLabel* m_about;
    InlineStrip* m_hindrance;
    QCheckBox* m_anyway;
    QLineEdit* m_reason;
    QPushButton* m_erase;
};

/// Asks what stands in the way, then opens the dialog; an error is said in the window.
void eraseWithQuestion(AppContext& context, DebtorId debtor, QWidget* parent);

} // namespace tegoed::ui
