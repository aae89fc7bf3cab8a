#pragma once

#include "core/messaging/secrets/secret_store.h"

#include <QMap>

namespace tegoed {

/// A file of secrets under a passphrase, for machines without a keychain: Argon2id makes the key, XChaCha20-Poly1305 seals each
/// entry with its name as additional data, so that entries can be neither read, changed nor exchanged. Mode 0600, written whole
/// or not at all. The passphrase is not kept and cannot be recovered.
class PassphraseVault final : public SecretStore {
public:
    /// A new, empty one. Errors: AlreadyExists(vault, path); MissingInput(passphrase); FileNotWritable.
    static Result<PassphraseVault> create(const QString& path, const SecretText& passphrase);
    /// Errors: FileNotFound; FileUnreadable; NotAllowed(wrong_passphrase); UnsupportedFormat(path) for a file that is no vault.
    static Result<PassphraseVault> open(const QString& path, const SecretText& passphrase);

    Kind kind() const override { return Kind::Vault; }
    /// Errors besides those of the store: IntegrityBroken(key) for an entry somebody changed.
    Result<SecretText> read(const QString& key) override;
    Result<Done> write(const QString& key, const SecretText& secret) override;
    Result<Done> remove(const QString& key) override;

private:
    PassphraseVault() = default;
    Result<Done> save() const;

    QString m_path;
    QByteArray m_salt;
    qint64 m_operations = 0;
    qint64 m_memory = 0;
    SecretText m_key;
    QMap<QString, QByteArray> m_entries; ///< Nonce and sealed bytes by name.
};

} // namespace tegoed
