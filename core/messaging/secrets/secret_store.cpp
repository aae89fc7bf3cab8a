#include "core/messaging/secrets/secret_store.h"

using namespace Qt::Literals::StringLiterals;

namespace tegoed {

Result<SecretText> readStored(SecretStore& store, const QString& key)
{
    auto secret = store.read(key);
    if (!secret && secret.error().code == Error::Code::NotFound && store.kind() == SecretStore::Kind::Keychain)
        return Error{Error::Code::NotAllowed, {u"keychain_locked"_s}, key};
    return secret;
}

Result<SecretText> SessionSecrets::read(const QString& key)
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.constEnd())
        return Error{Error::Code::NotFound, {u"secret"_s, key}, {}};
    return *found;
}

Result<Done> SessionSecrets::write(const QString& key, const SecretText& secret)
{
    m_secrets[key] = secret;
    return Done{};
}

Result<Done> SessionSecrets::remove(const QString& key)
{
    m_secrets.remove(key);
    return Done{};
}

} // namespace tegoed
