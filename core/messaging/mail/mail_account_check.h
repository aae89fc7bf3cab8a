#pragma once

#include "core/messaging/mail/smtp_transport.h"

#include <vector>

namespace tegoed {

/// One step of trying out a mail account, in the order a person would ask.
struct MailCheckStep {
    enum class What {
        Reachable,   ///< Somebody answers at that place.
        Secure,      ///< Encrypted, and the certificate is that of the host.
        SignedIn,    ///< Name and password were taken.
        TestMessage  ///< The server took a message for ourselves.
    };
    enum class State { Passed, Failed, Skipped };

    What what = What::Reachable;
    State state = State::Skipped;
    QString reasonCode;          ///< Of a failure, as in Outcome.
    Outcome outcome;             ///< What the step rests on: server, TLS version, reply.
    QDate certificateValidUntil; ///< Step Secure, where the platform tells.
};

/// Called as each step is settled, from the calling thread.
using MailCheckCallback = std::function<void(const MailCheckStep&)>;

/// Tries the account out: connects, secures, signs in and, if `testMessage` has bytes, sends it. Steps behind the one that failed
/// are Skipped. Without encryption (loopback only) Secure is Skipped. Blocking.
std::vector<MailCheckStep> checkMailAccount(const MailServer& server, const SecretText& secret, const FrozenMessage& testMessage,
                                            const MailCheckCallback& onStep, const MailTimeouts& timeouts = {},
                                            const StopAsked& stop = {});

} // namespace tegoed
