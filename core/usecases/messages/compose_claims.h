#pragma once

#include "core/domain/claim/claim.h"
#include "core/domain/law/law_pack.h"
#include "core/domain/message/message_values.h"
#include "core/usecases/messages/claim_specification.h"
#include "core/usecases/messages/compose.h"

#include <QJsonObject>

namespace tegoed::detail {

struct ComposeFacts;

/// What the law makes of one message: what it may claim, what it has to say, and what keeps it here (law.md; templates/INDEX
/// sections 6 and 8).
struct MessageClaims {
    LegalValues legal;
    InterestValues interest;
    CostValues costs;
    std::optional<Money> interestAmount; ///< To date; empty = no figure, or nothing is claimed.
    std::optional<Money> afterTerm;      ///< Principal and costs when the term has passed.
    std::optional<Date> demandDate;      ///< Only when its term has ended for all invoices asked for.
    std::optional<Date> termEnd;         ///< Last day of the term the message gives by law; empty = the usual one of its stage.
    std::optional<Money> onTop;          ///< Claims that the message asks for on top of the principal.
    std::vector<std::pair<InvoiceId, ClaimData>> planned; ///< Stand from the moment the message is sent.
    ClaimSpecification specification;    ///< Every claim as calculated, asked or not.
    std::vector<ComposeCheck> blocks, warnings;
};

/// What stands in the own terms comes with the facts (core/usecases/legal_settings).
MessageClaims claimsOf(Database& database, const LawPack& pack, const ComposeFacts& facts);

/// What the book keeps of them with the message, and gives back when it is sent.
QJsonObject legalRecord(const MessageClaims& claims, std::optional<Date> payBy);

} // namespace tegoed::detail
