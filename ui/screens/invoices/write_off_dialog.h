#pragma once

#include "core/storage/queries/invoice_queries.h"
#include "ui/widgets/form_captions.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tegoed::ui {

class AppContext;
class DateEdit;
class InlineStrip;

/// Writes the open amount of an invoice off, with a day and a reason. Can be undone.
class WriteOffDialog final : public QDialog {
    Q_OBJECT
public:
    WriteOffDialog(AppContext& context, const InvoiceRow& invoice, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void submit();
    void retranslate();

    AppContext& m_context;
    InvoiceRow m_invoice;
    FormCaptions m_captions;
    InlineStrip* m_strip;
    QLabel* m_about;
    DateEdit* m_day;
    QLineEdit* m_reason;
    QPushButton* m_ok;
};

} // namespace tegoed::ui
