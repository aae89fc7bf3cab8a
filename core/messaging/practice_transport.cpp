#include "core/messaging/practice_transport.h"

using namespace Qt::Literals::StringLiterals;

namespace tegoed {

Outcome PracticeTransport::deliver(const FrozenMessage& message, const PointOfNoReturn& pass)
{
    Outcome outcome;
    if (!pass()) {
        outcome.kind = Outcome::Kind::Withheld;
        outcome.phase = Outcome::Phase::PointOfNoReturn;
        outcome.reasonCode = u"withheld"_s;
        return outcome;
    }
    m_inbox(message);
    outcome.kind = Outcome::Kind::Sent;
    outcome.phase = Outcome::Phase::Done;
    outcome.server = u"practice"_s;
    outcome.providerId = message.id;
    return outcome;
}

Outcome ReportTransport::deliver(const FrozenMessage& message, const PointOfNoReturn&)
{
    m_report(message);
    Outcome outcome;
    outcome.kind = Outcome::Kind::Withheld;
    outcome.phase = Outcome::Phase::PointOfNoReturn;
    outcome.reasonCode = u"dry_run"_s;
    return outcome;
}

} // namespace tegoed
