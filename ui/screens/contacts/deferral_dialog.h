#pragma once

#include "ui/screens/contacts/agreement_dialog.h"

class QCheckBox;
class QLineEdit;

namespace tegoed::ui {

class DateEdit;

/// More time until a day: nothing is proposed before the day after. Interest runs on unless it is ticked off.
class DeferralDialog final : public AgreementDialog {
    Q_OBJECT
public:
    DeferralDialog(AppContext& context, const ContactSubject& subject, QWidget* parent = nullptr) : DeferralDialog(context, subject, {}, {}, parent) {}
    DeferralDialog(AppContext& context, const ContactSubject& subject, const std::optional<Date>& until, const QString& note, QWidget* parent = nullptr);

protected:
    Result<Written> write(const std::optional<Confirmation>& confirm) override;
    LiveText undoText() const override;
    bool isComplete() override;
    QWidget* fieldOf(const Error& error) const override;
    void retranslate() override;

private:
    DateEdit* m_until;
    QCheckBox* m_noInterest;
    QCheckBox* m_offered;
    QLineEdit* m_note;
};

} // namespace tegoed::ui
