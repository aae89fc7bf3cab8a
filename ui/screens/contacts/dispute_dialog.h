#pragma once

#include "core/domain/agreement/payment_reason.h"
#include "ui/screens/contacts/agreement_dialog.h"

class QComboBox;
class QLineEdit;

namespace tegoed::ui {

class DateEdit;
class MoneyEdit;

/// The debtor does not accept an invoice, or a part of it: that invoice waits, the others go on (S10).
class DisputeDialog final : public AgreementDialog {
    Q_OBJECT
public:
    DisputeDialog(AppContext& context, const ContactSubject& subject, QWidget* parent = nullptr) : DisputeDialog(context, subject, {}, {}, parent) {}
    DisputeDialog(AppContext& context, const ContactSubject& subject, const std::optional<Money>& amount, const QString& note, QWidget* parent = nullptr);

protected:
    Result<Written> write(const std::optional<Confirmation>& confirm) override;
    LiveText undoText() const override;
    bool isComplete() override;
    QWidget* fieldOf(const Error& error) const override;
    void retranslate() override;
    void subjectChanged() override;

private:
    std::vector<PaymentReason> m_reasons;
    bool m_amountTyped = false;
    MoneyEdit* m_amount;
    QComboBox* m_reason;
    QLineEdit* m_note;
    QLineEdit* m_owner;
    DateEdit* m_answerBy;
};

/// The reasons of the book in a combo box, in the language of the program; `first` is chosen when nothing was.
void fillReasons(QComboBox& box, const std::vector<PaymentReason>& reasons, const QString& first);

} // namespace tegoed::ui
