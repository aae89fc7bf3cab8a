#include "core/domain/escalation/facts.h"

namespace tegoed {

StepKey stepKey(QStringView code)
{
    std::uint64_t hash = 14695981039346656037ULL; // FNV-1a, 64 bits: offset basis and prime.
    for (const QChar character : code) {
        hash ^= character.unicode();
        hash *= 1099511628211ULL;
    }
    return {hash};
}

CreditFacts EscalationFacts::creditOf(const DebtorFacts& debtor, std::uint8_t currency) const
{
    for (const CreditFacts& credit : std::span(credits).subspan(debtor.firstCredit, debtor.credits)) {
        if (credit.currency == currency)
            return credit;
    }
    return {0, 0, currency};
}

} // namespace tegoed
