#pragma once

#include "core/usecases/own_rates.h"
#include "ui/widgets/form_captions.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tegoed::ui {

class AppContext;
class DateEdit;
class InlineStrip;

/// A rate of one's own beside the law pack, with its days and where it was published.
class OwnRateDialog final : public QDialog {
    Q_OBJECT
public:
    /// `table` is what it starts with: the half year after the last known day.
    OwnRateDialog(AppContext& context, RateTable table, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    RateTable table() const;
    void proposeDays();
    void retranslate();
    void refuse(const Error& error);
    void submit();

    AppContext& m_context;
    FormCaptions m_captions;
    InlineStrip* m_strip;
    QComboBox* m_table;
    DateEdit *m_from, *m_until;
    QLineEdit *m_rate, *m_source;
    QLabel* m_hint;
    QCheckBox* m_confirm; ///< Shown once the core asked for it.
    QPushButton* m_ok;
};

} // namespace tegoed::ui
