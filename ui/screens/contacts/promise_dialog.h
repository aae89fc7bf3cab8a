#pragma once

#include "core/usecases/agreements/promises.h"
#include "ui/screens/contacts/agreement_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tegoed::ui {

class DateEdit;
class MoneyEdit;

/// A promise to pay: when, how much and who said so. Day and amount are filled in (next Friday, what is chosen), so that on the
/// telephone one key press is enough (job J3).
class PromiseDialog final : public AgreementDialog {
    Q_OBJECT
public:
    /// What is known of it already, from a call or a typed line.
    struct Start {
        std::optional<Date> payOn = {};
        std::optional<Money> amount = {};
        QString who = {}, note = {};
        std::optional<CallRecord> call = {}; ///< The call it was said in: recorded with it.
        bool isByCall = false;               ///< … which is still to be written.
    };
    PromiseDialog(AppContext& context, const ContactSubject& subject, QWidget* parent = nullptr) : PromiseDialog(context, subject, Start{}, parent) {}
    PromiseDialog(AppContext& context, const ContactSubject& subject, const Start& start, QWidget* parent = nullptr);

protected:
    Result<Written> write(const std::optional<Confirmation>& confirm) override;
    LiveText undoText() const override;
    bool isComplete() override;
    QWidget* fieldOf(const Error& error) const override;
    void retranslate() override;
    void subjectChanged() override;

private:
    void fillPeople();

    std::optional<CallRecord> m_call;
    bool m_amountTyped = false;
    DateEdit* m_payOn;
    MoneyEdit* m_amount;
    QComboBox* m_who;
    QCheckBox* m_byCall;
    QLineEdit* m_note;
};

/// The first Friday after today: the day most people name.
Date nextFriday(const Date& today);
/// Whom one speaks with at this debtor, and the numbers that are known.
struct PeopleOf { QStringList names, numbers; };
PeopleOf peopleOf(AppContext& context, DebtorId debtor);

} // namespace tegoed::ui
