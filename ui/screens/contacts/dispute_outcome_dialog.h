#pragma once

#include "core/usecases/agreements/disputes.h"
#include "ui/widgets/form_captions.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tegoed::ui {

class AppContext;
class InlineStrip;

/// How a dispute ended. The invoice goes on, its next step later by the days it waited.
class DisputeOutcomeDialog final : public QDialog {
    Q_OBJECT
public:
    DisputeOutcomeDialog(AppContext& context, DisputeRow dispute, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void submit();

    AppContext& m_context;
    DisputeRow m_dispute;
    InlineStrip* m_strip;
    QLabel* m_about;
    QComboBox* m_outcome;
    QLineEdit* m_note;
    QLabel* m_hint;
    QPushButton* m_save = nullptr;
    FormCaptions m_captions;
};

} // namespace tegoed::ui
