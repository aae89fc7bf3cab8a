#pragma once

#include "core/messaging/secrets/secret_store.h"

#include <functional>

class QWidget;

namespace tegoed::ui {

class AppContext;

/// Keeps a password: in the keychain; where there is none, in the vault, for which a passphrase is asked; else for this run only.
/// Never in plain text. The keychain is asked on a worker. `then` gets where it went; not called when `parent` has gone.
void keepSecret(AppContext& context, QWidget* parent, const QString& key, const SecretText& secret, bool wantsKept,
                std::function<void(SecretStore::Kind)> then);

/// Asks for the passphrase of the vault and opens it, or makes it. False = the person would rather not.
bool askForPassphrase(AppContext& context, QWidget* parent);

} // namespace tegoed::ui
