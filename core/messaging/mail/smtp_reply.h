#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace tegoed {

/// One answer of a mail server, all its lines (RFC 5321 4.2).
struct SmtpReply {
    int code = 0;         ///< 200 … 599.
    QByteArrayList lines; ///< What stands behind the code, as received.

    bool isPositive() const { return code >= 200 && code < 300; }
    bool isTemporary() const { return code >= 400 && code < 500; }
    bool isPermanent() const { return code >= 500; }
    /// `5.7.30` of `550 5.7.30 Basic …`; empty where the server gives none or one of another class.
    QByteArray enhancedCode() const;
    /// One line for people, control characters and bytes that are no UTF-8 gone, at most 500 units.
    QString text() const;
};

/// Reads exactly one answer out of whatever pieces arrive. Strict, because a line too many once passed for an acceptance
/// (failures C29): lines end in CRLF, carry the same code, are at most 2,000 bytes and 200 in number; anything else is Broken
/// for good. Pure: no socket, no clock.
class SmtpReplyReader {
public:
    enum class State { Incomplete, Complete, Broken };

    /// Takes the next bytes; those behind a complete answer are kept as `surplus`.
    State add(const QByteArray& bytes);
    State state() const { return m_state; }
    const SmtpReply& reply() const { return m_reply; } ///< Meaningful when Complete.
    const QByteArray& surplus() const { return m_rest; } ///< Bytes nobody asked for, once Complete.

private:
    bool takeLine(const QByteArray& line);

    State m_state = State::Incomplete;
    SmtpReply m_reply;
    QByteArray m_rest;
};

} // namespace tegoed
