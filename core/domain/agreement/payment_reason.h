#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace tegoed {

/// Why somebody does not pay, as a word of the list (S09). The shipped words have a name per language; a word of the book's own
/// is called in every language as it was typed.
struct PaymentReason {
    QString code;
    QString nameNl, nameEn;
    bool isOwn = false;     ///< Added by the book.
    bool isRetired = false; ///< Not offered any more; what was recorded with it stays.
    friend bool operator==(const PaymentReason&, const PaymentReason&) = default;
};

/// `resources/reasons/reasons.json`. Errors: InvalidInput(reasons, what is wrong).
Result<std::vector<PaymentReason>> reasonsFromJson(const QByteArray& json);

/// The code of a new word: its letters and digits in lower case with underscores between, at most 40. Empty = nothing is left.
QString reasonCodeFor(const QString& name);

} // namespace tegoed
