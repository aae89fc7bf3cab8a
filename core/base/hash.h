#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct evp_md_ctx_st;

namespace tegoed {

/// SHA-256 (FIPS 180-4) of bytes that come in pieces. By OpenSSL, which uses what the processor has for it: a book's documents
/// are read whole at each verification, and Qt's own takes about ten times as long.
class Sha256 {
public:
    Sha256();
    void add(QByteArrayView bytes);
    /// The digest of all that was added, as 64 lower-case hexadecimal digits. Once: nothing can be added afterwards.
    QString hex();

private:
    struct Free {
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// SHA-256 as 64 lower-case hexadecimal digits.
QString sha256Hex(const QByteArray& bytes);

} // namespace tegoed
