#pragma once

#include "core/messaging/sms/sms_gateway.h"
#include "core/storage/stores/account_store.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tegoed::ui {

class AppContext;
class InlineStrip;

/// What is wrong with a sender of text messages; empty = it may be used: 1 to 11 letters and digits, or a number with its country.
QString smsSenderProblem(const QString& sender);

/// Adds or changes an SMS account: the fields are those of the provider, the test goes to one's own phone.
class SmsAccountDialog final : public QDialog {
    Q_OBJECT
public:
    explicit SmsAccountDialog(AppContext& context, AccountId account = {}, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showFields();
    void showAccount();
    const SmsProvider& provider() const;
    SmsAccount account() const;
    SecretText secret() const; ///< One as it is, several as a JSON object.
    bool isFilled();
    void startTest();
    void submit();
    void keep();
    void retranslate();

    struct Field {
        SmsField field;
        QLabel* label;
        QLineEdit* edit;
    };
    AppContext& m_context;
    std::vector<SmsProvider> m_providers;
    std::optional<StoredAccount> m_account;
    QString m_secretKey, m_outcome;
    QLabel *m_providerLabel, *m_senderLabel, *m_senderHelp, *m_numberLabel;
    QComboBox* m_provider;
    QFormLayout* m_form;
    std::vector<Field> m_fields;
    QLineEdit *m_sender, *m_number;
    QCheckBox *m_keep, *m_default;
    InlineStrip* m_strip;
    QPushButton *m_test, *m_save, *m_cancel;
};

} // namespace tegoed::ui
