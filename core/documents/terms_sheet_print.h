#pragma once

#include "core/documents/letter/letter_print.h"
#include "core/domain/law/law_pack.h"

namespace tegoed {

/// What one plain page says of how is paid, made from the settings of the book (product.md S34). Every clause that is off is left out.
struct TermsSheet {
    int version = 0;
    Date date{2000, 1, 1};        ///< Since when this version.
    int paymentTermDays = 14;
    QString country;              ///< NL or BE: whose law it names.
    bool hasInterestClause = false;
    bool hasCostClause = false;
    bool hasRetentionOfTitle = false;
    BelgianConsumerScale consumerScale; ///< BE: what the clause on compensation says, from the law pack.
    Money fixedSum{0, Currency::euro()}; ///< BE: per invoice, between businesses.
};

/// The sheet under the letterhead of `frame` (sender, logo, language), with room for a signature for receipt. Errors: as `letterPdf`.
Result<QByteArray> termsSheetPdf(const TermsSheet& sheet, LetterPrint frame);

} // namespace tegoed
