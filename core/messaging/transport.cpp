#include "core/messaging/transport.h"

namespace tegoed {

bool isCertainlyNotAccepted(Outcome::Kind kind)
{
    return kind != Outcome::Kind::Sent && kind != Outcome::Kind::Unknown;
}

} // namespace tegoed
