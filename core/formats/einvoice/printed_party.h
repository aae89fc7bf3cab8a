#pragma once

#include "core/formats/records.h"

namespace tegoed::formats {

void addPartyId(PartyRecord& party, const QString& id, const QString& scheme); ///< Unless it is there already.

/// Fills what follows from the rest: the name (trade name, else legal name), the KvK or KBO number among the ids or in a
/// Belgian VAT number, a VAT number given only as an electronic address. `legalId` is the legal entity's own number.
/// Sources: Peppol participant schemes 0106, 0208, 9925, 9944, 9956; corpus (SI-UBL's NL:KVK, e-FFF's bare numbers).
void completeParty(PartyRecord& party, const PartyId& legalId);

/// Street and number as one line from its parts, empty parts left out.
QString joinedStreet(const QString& street, const QString& houseNumber, const QString& more);

} // namespace tegoed::formats
