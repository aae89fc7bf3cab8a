#pragma once

#include "core/domain/law/legal_terms.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace tegoed {

/// A claim whose limitation is asked for.
struct OpenClaim {
    InvoiceId invoice;
    Date due{2000, 1, 1};
    LegalTrack track = LegalTrack::Other;
};

/// Whether it can lapse within half a year, before anything that interrupted it is read. False for the law of another country.
bool mayLapseSoon(const OpenClaim& claim, const Date& today);

/// The limitation of each claim, in their order, by the shortest term that may apply (`limitationKindOf`) and what the book knows to
/// have interrupted it (`LimitationQueries`). Empty for the law of another country.
std::vector<std::optional<Limitation>> limitationsOf(Database& database, const std::vector<OpenClaim>& claims);

} // namespace tegoed
