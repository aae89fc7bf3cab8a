#pragma once

#include "core/messaging/mail/mail_providers.h"
#include "core/messaging/secrets/secret_text.h"
#include "core/storage/stores/account_store.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace tegoed::ui {

class AccountTestView;
class AppContext;
class InlineStrip;

/// Adds or changes a mail account (ux.md 3.9). Address and password are all one types: the server is found, and the account is
/// tried out while one looks.
class MailAccountDialog final : public QDialog {
    Q_OBJECT
public:
    explicit MailAccountDialog(AppContext& context, AccountId account = {}, QWidget* parent = nullptr);
    ~MailAccountDialog() override;

    AccountTestView& test() { return *m_test; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildServerFields();
    void showAccount(const StoredAccount& account);
    void findServer();
    void showFound(const Result<FoundMailServer>& found);
    void showServer(const MailServer& server);
    MailServer server() const;
    void startTest();
    void runTest(const MailServer& server, const SecretText& secret);
    void submit();
    void keep();
    void say(const Error& error);
    void retranslate();

    AppContext& m_context;
    std::optional<StoredAccount> m_account; ///< The one being changed.
    QString m_secretKey;
    QString m_foundFor;  ///< Address the server was looked up for.
    bool m_isForeign = false;
    std::shared_ptr<std::atomic<bool>> m_stop;
    QLabel *m_nameLabel, *m_addressLabel, *m_passwordLabel;
    QLineEdit *m_name, *m_address, *m_password;
    QCheckBox* m_keep;
    QLabel* m_found;
    QString m_foundHint; ///< What m_found says as long as nothing was found.
    QLabel* m_hint;
    QToolButton* m_myself;
    QWidget* m_serverFields;
    QFormLayout* m_serverForm = nullptr;
    QLineEdit *m_host, *m_user, *m_replyTo;
    QSpinBox* m_port;
    QComboBox *m_security, *m_signIn;
    QLabel* m_labels[6] = {};
    QCheckBox *m_selfCopy, *m_default;
    AccountTestView* m_test;
    InlineStrip* m_strip;
    QPushButton *m_save, *m_again, *m_cancel;
};

} // namespace tegoed::ui
