#pragma once

#include "core/domain/payment/matching/match_types.h"

#include <cstdint>
#include <vector>

namespace tegoed::property {

enum class LineClass { ExactStructured, ReferenceInText, SeveralInvoices, Partial, Over, Typo, IbanOnly, MisspeltName, Unrelated };
inline constexpr int kLineClasses = 9;
const char* nameOf(LineClass lineClass);

/// A line as a bank prints it, and what it really is.
struct TrueLine {
    LineClass lineClass = LineClass::Unrelated;
    MatchReceipt receipt;
    DebtorId debtor;              ///< Not valid = no debtor's.
    std::vector<MatchPart> parts; ///< By invoice id.
};

struct GeneratedStatement {
    MatchBook book;
    std::vector<TrueLine> lines; ///< In mixed order.
};

/// Recipe: README.md.
GeneratedStatement generateStatement(std::uint64_t seed, int lines);

} // namespace tegoed::property
