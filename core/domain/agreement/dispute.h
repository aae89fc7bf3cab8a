#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace tegoed {

/// How a dispute ended. Each lets the invoice go on at the step it stood at; a credit note is booked by itself.
enum class DisputeOutcome : std::uint8_t {
    CreditNote,  ///< The debtor was right: credited.
    PartlyRight, ///< … for a part.
    Rejected,    ///< The invoice stands.
};
QString disputeOutcomeCode(DisputeOutcome outcome); ///< credit_note, partly_right, rejected
std::optional<DisputeOutcome> disputeOutcomeOf(QStringView code);

} // namespace tegoed
