#include "core/base/hash.h"

#include "core/base/ensure.h"

#include <array>

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace tegoed {

namespace {

// Looked up once: by name for each digest costs more than the digest of a short text. Never given back, and OpenSSL is not told to
// clean up: what is destroyed while the program ends (a book that is closed) needs digests still.
const EVP_MD* sha256()
{
    static const EVP_MD* const method = [] {
        OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
        return EVP_MD_fetch(nullptr, "SHA256", nullptr);
    }();
    TEGOED_ENSURE(method != nullptr);
    return method;
}

} // namespace

void Sha256::Free::operator()(evp_md_ctx_st* context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    const bool isReady = m_context != nullptr && EVP_DigestInit_ex2(m_context.get(), sha256(), nullptr) == 1;
    TEGOED_ENSURE(isReady); // Nothing but memory can fail.
}

void Sha256::add(QByteArrayView bytes)
{
    const bool isAdded = EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<std::size_t>(bytes.size())) == 1;
    TEGOED_ENSURE(isAdded);
}

QString Sha256::hex()
{
    std::array<char, 32> digest{};
    unsigned int size = 0;
    const bool isDone = EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char*>(digest.data()), &size) == 1 && size == digest.size();
    TEGOED_ENSURE(isDone);
    return QString::fromLatin1(QByteArray::fromRawData(digest.data(), static_cast<qsizetype>(digest.size())).toHex());
}

QString sha256Hex(const QByteArray& bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

} // namespace tegoed
