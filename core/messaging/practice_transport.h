#pragma once

#include "core/messaging/transport.h"

namespace tegoed {

/// Where messages of a practice book arrive: the debtor's inbox and phone in the side pane.
using PracticeInbox = std::function<void(const FrozenMessage&)>;

/// The channel of a practice book. Asks for the point of no return as a real one does and hands the very bytes to the pane.
/// There is no socket in it, so nothing can leave.
class PracticeTransport final : public Transport {
public:
    explicit PracticeTransport(PracticeInbox inbox) : m_inbox(std::move(inbox)) {}
    Outcome deliver(const FrozenMessage& message, const PointOfNoReturn& pass) override;

private:
    PracticeInbox m_inbox;
};

/// The channel of a dry run: writes down what would have left and never asks for the point of no return. Ends as Withheld
/// (`dry_run`). There is no socket in it either.
class ReportTransport final : public Transport {
public:
    using Report = std::function<void(const FrozenMessage&)>;
    explicit ReportTransport(Report report) : m_report(std::move(report)) {}
    Outcome deliver(const FrozenMessage& message, const PointOfNoReturn& pass) override;

private:
    Report m_report;
};

} // namespace tegoed
