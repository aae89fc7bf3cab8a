#pragma once

#include "core/usecases/book_session.h"

namespace tegoed {

/// What the book says of its own terms: without it nothing is claimed (decisions 24 and 26, product.md S34).
struct LegalSettings {
    bool termsAgreed = false;       ///< The payment term stands in the quotation or the terms: default begins by itself.
    bool hasCostClause = false;     ///< The terms hold a reciprocal clause on compensation, up to what the law allows.
    bool hasInterestClause = false; ///< … on interest.
    bool hasRetentionOfTitle = false; ///< What is delivered stays ours until it is paid; for the terms sheet.
    bool claimsFromFirst = false;   ///< be-b2b: claim from the first late invoice on, not from the second.
    QString handoverParty;          ///< Who takes over after a final notice, with its place; '' = nobody yet.
    friend bool operator==(const LegalSettings&, const LegalSettings&) = default;
};

LegalSettings legalSettings(Database& database);

/// Errors: NothingToDo(settings) when all is as it was.
Result<Done> saveLegalSettings(BookSession& session, const LegalSettings& settings);

} // namespace tegoed
