#pragma once

#include "core/domain/party/party.h"

namespace tegoed {

// The words by which enumerations go in JSON, options of the command line and timeline bodies. Never translated, never changed.

QString wordOf(PartyKind kind);      ///< consumer, business, public_body
QString wordOf(LegalTrack track);    ///< nl-b2b, nl-b2c, be-b2b, be-b2c, other
QString wordOf(DebtorStatus status); ///< normal, bankrupt, debt_settlement, under_guardianship, deceased, handed_over

std::optional<PartyKind> partyKindFromWord(QStringView word);
std::optional<DebtorStatus> debtorStatusFromWord(QStringView word);

} // namespace tegoed
