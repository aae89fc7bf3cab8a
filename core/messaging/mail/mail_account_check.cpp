#include "core/messaging/mail/mail_account_check.h"

namespace tegoed {
namespace {

using What = MailCheckStep::What;
using State = MailCheckStep::State;

What failedStep(Outcome::Phase phase)
{
    switch (phase) {
    case Outcome::Phase::Connect:
        return What::Reachable;
    case Outcome::Phase::Secure:
        return What::Secure;
    case Outcome::Phase::Greeting:
    case Outcome::Phase::SignIn:
        return What::SignedIn;
    default:
        return What::TestMessage;
    }
}

} // namespace

std::vector<MailCheckStep> checkMailAccount(const MailServer& server, const SecretText& secret, const FrozenMessage& testMessage,
                                            const MailCheckCallback& onStep, const MailTimeouts& timeouts, const StopAsked& stop)
{
    SmtpTransport transport(server, secret, timeouts, stop);
    const Outcome signIn = transport.signIn();
    const bool isIn = signIn.kind == Outcome::Kind::Sent;
    const What stopped = failedStep(signIn.phase);

    std::vector<MailCheckStep> steps;
    const auto settle = [&](MailCheckStep step) {
        steps.push_back(step);
        if (onStep)
            onStep(step);
    };
    for (const What what : {What::Reachable, What::Secure, What::SignedIn}) {
        MailCheckStep step{what, State::Skipped, {}, signIn, {}};
        if (isIn || what < stopped)
            step.state = State::Passed;
        else if (what == stopped)
            step.state = State::Failed;
        if (what == What::Secure && server.security == MailSecurity::PlainOnLoopback && step.state == State::Passed)
            step.state = State::Skipped;
        if (what == What::SignedIn && server.signIn == MailSignIn::None && step.state == State::Passed)
            step.state = State::Skipped;
        if (step.state == State::Failed)
            step.reasonCode = signIn.reasonCode;
        if (what == What::Secure && step.state == State::Passed)
            step.certificateValidUntil = transport.facts().certificateValidUntil;
        settle(step);
    }
    MailCheckStep test{What::TestMessage, State::Skipped, {}, {}, {}};
    if (isIn && !testMessage.bytes.isEmpty()) {
        test.outcome = transport.deliver(testMessage, [] { return true; });
        test.state = test.outcome.kind == Outcome::Kind::Sent ? State::Passed : State::Failed;
        test.reasonCode = test.outcome.reasonCode;
    }
    settle(test);
    transport.close();
    return steps;
}

} // namespace tegoed
