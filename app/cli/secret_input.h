#pragma once

#include "app/cli/command.h"
#include "app/messaging/secret_places.h"

namespace tegoed::cli {

// Passwords come from a terminal without showing, from standard input, or through an inherited file descriptor: never from an
// argument or a variable, which other programs can read.

/// The number of an open descriptor that holds the passphrase of the vault, for jobs without a terminal.
inline constexpr const char* kPassphraseDescriptor = "TEGOED_VAULT_FD";

bool isInputTerminal();
/// One line typed without showing. Errors: MissingInput(secret) without a terminal or for an empty line.
Result<SecretText> askSecret(CommandContext& context, const QString& prompt);
/// The first line of standard input. Errors: MissingInput(secret).
Result<SecretText> secretFromInput();

/// Keychain and vault as a command uses them: the passphrase comes from TEGOED_VAULT_FD, else from the terminal.
app::SecretPlaces secretPlaces(CommandContext& context);

} // namespace tegoed::cli
