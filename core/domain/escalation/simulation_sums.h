#pragma once

#include "core/domain/escalation/simulate.h"
#include "core/domain/law/law_pack.h"

namespace tegoed {

/// What a run comes down to: how much was asked of people, and whether it was needed (product.md 4, number 6).
struct SimulationSums {
    int messages = 0;   ///< One per channel.
    int calls = 0;
    int handOvers = 0;
    Money costs{0, Currency::euro()}; ///< Collection costs the messages would claim, each invoice once; statutory, without VAT.
    int late = 0;       ///< Invoices with something open after their due day, on a day of the run. Each is one of the next three:
    int asked = 0;      ///< Asked for after they were due, by message or call.
    int paidAnyway = 0; ///< Settled before anything was asked.
    int waiting = 0;    ///< Neither yet.
    friend bool operator==(const SimulationSums&, const SimulationSums&) = default;
};

struct CostRules {
    const LawPack& law;
    bool claimsFromFirst = false; ///< be-b2b: from the first late invoice on, not from the second (decision 26).
};

/// `run` is of `simulate` with the same facts and simulation. A message before the due day asks for nothing late.
/// Errors: those of the law's scales.
Result<SimulationSums> sumsOf(const EscalationFacts& facts, const Simulation& simulation, const std::vector<SimulatedAction>& run,
                              const CostRules& rules);

/// Invoices that get a step in the first run that they lose in the second because they were settled before.
int paidBeforeStep(const EscalationFacts& facts, const Simulation& simulation, const std::vector<SimulationDifference>& differences);

} // namespace tegoed
