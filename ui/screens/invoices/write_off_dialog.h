#pragma once

#include "core/storage/queries/invoice_queries.h"

#include <QDialog>

class QLineEdit;

namespace tegoed::ui {

class AppContext;
class DateEdit;
class InlineStrip;

/// Writes the open amount of an invoice off, with a day and a reason. Can be undone.
class WriteOffDialog final : public QDialog {
    Q_OBJECT
public:
    WriteOffDialog(AppContext& context, const InvoiceRow& invoice, QWidget* parent = nullptr);

private:
    void submit();

    AppContext& m_context;
    InvoiceRow m_invoice;
    InlineStrip* m_strip;
    DateEdit* m_day;
    QLineEdit* m_reason;
};

} // namespace tegoed::ui
