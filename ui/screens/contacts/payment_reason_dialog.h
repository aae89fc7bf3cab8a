#pragma once

#include "core/domain/agreement/payment_reason.h"
#include "ui/presentation/live_text.h"
#include "ui/screens/contacts/covered_invoices.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tegoed::ui {

class AppContext;
class DateEdit;
class InlineStrip;

/// Why an invoice is not paid, and what is done about it next (S09). The reason *dispute* opens a dispute.
class PaymentReasonDialog final : public QDialog {
    Q_OBJECT
public:
    PaymentReasonDialog(AppContext& context, const ContactSubject& subject, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillFromBook();
    void submit();
    void fail(const LiveText& sentence, QWidget* where);

    AppContext& m_context;
    FormCaptions m_captions;
    InlineStrip* m_strip;
    CoveredInvoices* m_covered;
    std::vector<PaymentReason> m_reasons;
    QComboBox* m_reason;
    QComboBox* m_source;
    DateEdit* m_day;
    QLineEdit* m_next;
    DateEdit* m_nextDay;
    QLineEdit* m_note;
    QPushButton* m_save = nullptr;
};

} // namespace tegoed::ui
