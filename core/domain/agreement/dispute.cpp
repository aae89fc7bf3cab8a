#include "core/domain/agreement/dispute.h"

#include <array>

namespace tegoed {
namespace {

constexpr std::array<const char*, 3> kCodes = {"credit_note", "partly_right", "rejected"};

} // namespace

QString disputeOutcomeCode(DisputeOutcome outcome)
{
    return QLatin1StringView(kCodes.at(static_cast<std::size_t>(outcome)));
}

std::optional<DisputeOutcome> disputeOutcomeOf(QStringView code)
{
    for (std::size_t i = 0; i < kCodes.size(); ++i) {
        if (code == QLatin1StringView(kCodes[i]))
            return static_cast<DisputeOutcome>(i);
    }
    return std::nullopt;
}

} // namespace tegoed
