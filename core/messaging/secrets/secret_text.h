#pragma once

#include <QByteArray>
#include <QString>

namespace tegoed {

/// A password or token in memory: wiped when it goes, never printable. Has no conversion to QString, no debug operator and no
/// comparison on purpose; `bytes()` is for the one call that hands it over.
class SecretText {
public:
    SecretText() = default;
    explicit SecretText(const QString& text) : m_bytes(text.toUtf8()) {}
    explicit SecretText(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    SecretText(const SecretText& other) : m_bytes(other.m_bytes.constData(), other.m_bytes.size()) {}
    SecretText(SecretText&& other) noexcept : m_bytes(std::move(other.m_bytes)) { other.m_bytes = {}; }
    SecretText& operator=(SecretText other) noexcept
    {
        m_bytes.swap(other.m_bytes);
        return *this;
    }
    ~SecretText();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray& bytes() const { return m_bytes; } ///< UTF-8.

private:
    QByteArray m_bytes;
};

} // namespace tegoed
