#include "ui/screens/accounts/secret_place.h"

#include "ui/presentation/error_text.h"
#include "ui/screens/accounts/message_services.h"
#include "ui/shell/app_context.h"

#include <QCoreApplication>
#include <QInputDialog>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct SecretPlace {
    Q_DECLARE_TR_FUNCTIONS(tegoed::ui::SecretPlace)
};

SecretStore::Kind keepWithoutKeychain(AppContext& context, QWidget* parent, const QString& key, const SecretText& secret)
{
    MessageServices& services = MessageServices::of(context);
    if ((services.isVaultOpen() || askForPassphrase(context, parent)) && services.keepSecret(SecretStore::Kind::Vault, key, secret))
        return SecretStore::Kind::Vault;
    static_cast<void>(services.keepSecret(SecretStore::Kind::Session, key, secret));
    return SecretStore::Kind::Session;
}

} // namespace

bool askForPassphrase(AppContext& context, QWidget* parent)
{
    MessageServices& services = MessageServices::of(context);
    QString problem;
    for (;;) {
        const QString question = services.isVaultThere() ? SecretPlace::tr("The passphrase of your passwords for sending:")
                                                         : SecretPlace::tr("This system has no keychain. Choose a passphrase that locks your passwords; it cannot be recovered. "
                                                                           "Without one, passwords are kept until you close the program.");
        bool isAccepted = false;
        const QString typed = QInputDialog::getText(parent, SecretPlace::tr("Passphrase"), problem.isEmpty() ? question : problem + u'\n' + question,
                                                    QLineEdit::Password, {}, &isAccepted);
        if (!isAccepted || typed.isEmpty())
            return false;
        const auto opened = services.openVault(SecretText(typed));
        if (opened)
            return true;
        problem = opened.error().code == Error::Code::NotAllowed ? SecretPlace::tr("That is not the passphrase.") : errorText(opened.error());
    }
}

void keepSecret(AppContext& context, QWidget* parent, const QString& key, const SecretText& secret, bool wantsKept,
                std::function<void(SecretStore::Kind)> then)
{
    MessageServices& services = MessageServices::of(context);
    if (!wantsKept) {
        static_cast<void>(services.keepSecret(SecretStore::Kind::Session, key, secret));
        then(SecretStore::Kind::Session);
        return;
    }
    context.runJob(
        SecretPlace::tr("Keeping the password"),
        [&services, key, secret](BookSession&, Progress&) { return services.keepSecret(SecretStore::Kind::Keychain, key, secret); }, parent,
        [&context, parent, key, secret, then](const Result<Done>& kept) {
            then(kept ? SecretStore::Kind::Keychain : keepWithoutKeychain(context, parent, key, secret));
        });
}

} // namespace tegoed::ui
