#include "core/messaging/secrets/passphrase_vault.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace tegoed {
namespace {

constexpr int kVersion = 1;
constexpr qint64 kMostMemory = 1LL << 30; // a file may not make us take the whole machine
const QString kCheckName = QStringLiteral("\u0001passphrase"); // no account's name starts with a control character

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

QByteArray additional(const QString& name)
{
    return "tegoed vault 1\n" + name.toUtf8();
}

QByteArray sealed(const QString& name, const QByteArray& plain, const SecretText& key)
{
    const QByteArray nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const QByteArray about = additional(name);
    QByteArray box(plain.size() + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES), Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(box.data()), nullptr, bytesOf(plain), size_t(plain.size()),
                                               bytesOf(about), size_t(about.size()), nullptr, bytesOf(nonce), bytesOf(key.bytes()));
    return nonce + box;
}

std::optional<SecretText> opened(const QString& name, const QByteArray& entry, const SecretText& key)
{
    constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (entry.size() < kNonce + kTag)
        return {};
    const QByteArray about = additional(name);
    QByteArray plain(entry.size() - kNonce - kTag, Qt::Uninitialized);
    const int refused = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char*>(plain.data()), nullptr, nullptr, bytesOf(entry) + kNonce, size_t(entry.size() - kNonce),
        bytesOf(about), size_t(about.size()), bytesOf(entry), bytesOf(key.bytes()));
    return refused == 0 ? std::optional(SecretText(std::move(plain))) : std::nullopt;
}

std::optional<SecretText> derivedKey(const SecretText& passphrase, const QByteArray& salt, qint64 operations, qint64 memory)
{
    QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, Qt::Uninitialized);
    const int failed = crypto_pwhash(reinterpret_cast<unsigned char*>(key.data()), size_t(key.size()), passphrase.bytes().constData(),
                                     size_t(passphrase.bytes().size()), bytesOf(salt), static_cast<unsigned long long>(operations),
                                     size_t(memory), crypto_pwhash_ALG_ARGON2ID13);
    return failed == 0 ? std::optional(SecretText(std::move(key))) : std::nullopt;
}

} // namespace

Result<PassphraseVault> PassphraseVault::create(const QString& path, const SecretText& passphrase)
{
    if (sodium_init() < 0)
        return Error{Error::Code::NotAllowed, {u"cryptography"_s}, {}};
    if (passphrase.isEmpty())
        return Error{Error::Code::MissingInput, {u"passphrase"_s}, {}};
    if (QFile::exists(path))
        return Error{Error::Code::AlreadyExists, {u"vault"_s, path}, {}};
    PassphraseVault vault;
    vault.m_path = path;
    vault.m_salt = randomBytes(crypto_pwhash_SALTBYTES);
    vault.m_operations = qint64(crypto_pwhash_OPSLIMIT_INTERACTIVE);
    vault.m_memory = qint64(crypto_pwhash_MEMLIMIT_INTERACTIVE);
    const auto key = derivedKey(passphrase, vault.m_salt, vault.m_operations, vault.m_memory);
    if (!key)
        return Error{Error::Code::NotAllowed, {u"cryptography"_s}, u"not enough memory"_s};
    vault.m_key = *key;
    vault.m_entries[kCheckName] = sealed(kCheckName, "tegoed"_ba, vault.m_key);
    if (const auto saved = vault.save(); !saved)
        return saved.error();
    return vault;
}

Result<PassphraseVault> PassphraseVault::open(const QString& path, const SecretText& passphrase)
{
    if (sodium_init() < 0)
        return Error{Error::Code::NotAllowed, {u"cryptography"_s}, {}};
    QFile file(path);
    if (!file.exists())
        return Error{Error::Code::FileNotFound, {path}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::FileUnreadable, {path, file.errorString()}, {}};
    const QJsonObject object = QJsonDocument::fromJson(file.read(8 * 1024 * 1024)).object();
    PassphraseVault vault;
    vault.m_path = path;
    vault.m_salt = QByteArray::fromBase64(object[u"salt"_s].toString().toLatin1());
    vault.m_operations = object[u"operations"_s].toInteger();
    vault.m_memory = object[u"memory"_s].toInteger();
    if (object[u"vault"_s].toInt() != kVersion || vault.m_salt.size() != qsizetype(crypto_pwhash_SALTBYTES) || vault.m_operations < 1
        || vault.m_operations > 100 || vault.m_memory < qint64(crypto_pwhash_MEMLIMIT_MIN) || vault.m_memory > kMostMemory)
        return Error{Error::Code::UnsupportedFormat, {path}, {}};
    const QJsonObject entries = object[u"entries"_s].toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        vault.m_entries[entry.key()] = QByteArray::fromBase64(entry.value().toString().toLatin1());
    const auto key = derivedKey(passphrase, vault.m_salt, vault.m_operations, vault.m_memory);
    if (!key || !opened(kCheckName, vault.m_entries.value(kCheckName), *key))
        return Error{Error::Code::NotAllowed, {u"wrong_passphrase"_s}, {}};
    vault.m_key = *key;
    return vault;
}

Result<SecretText> PassphraseVault::read(const QString& key)
{
    const auto entry = m_entries.constFind(key);
    if (entry == m_entries.constEnd() || key == kCheckName)
        return Error{Error::Code::NotFound, {u"secret"_s, key}, {}};
    auto secret = opened(key, *entry, m_key);
    if (!secret)
        return Error{Error::Code::IntegrityBroken, {key}, {}};
    return *std::move(secret);
}

Result<Done> PassphraseVault::write(const QString& key, const SecretText& secret)
{
    if (key.isEmpty() || key == kCheckName)
        return Error{Error::Code::InvalidInput, {u"secret"_s, key}, {}};
    const auto before = m_entries;
    m_entries[key] = sealed(key, secret.bytes(), m_key);
    auto saved = save();
    if (!saved)
        m_entries = before; // in memory as on disk: nothing happened
    return saved;
}

Result<Done> PassphraseVault::remove(const QString& key)
{
    if (!m_entries.contains(key) || key == kCheckName)
        return Done{};
    const auto before = m_entries;
    m_entries.remove(key);
    auto saved = save();
    if (!saved)
        m_entries = before;
    return saved;
}

Result<Done> PassphraseVault::save() const
{
    QJsonObject entries;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry)
        entries[entry.key()] = QString::fromLatin1(entry.value().toBase64());
    const QJsonObject object{{u"vault"_s, kVersion},
                             {u"salt"_s, QString::fromLatin1(m_salt.toBase64())},
                             {u"operations"_s, m_operations},
                             {u"memory"_s, m_memory},
                             {u"entries"_s, entries}};
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit())
        return Error{Error::Code::FileNotWritable, {m_path, file.errorString()}, {}};
    return Done{};
}

} // namespace tegoed
