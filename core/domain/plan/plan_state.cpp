#include "core/domain/plan/plan_state.h"

#include "core/base/ensure.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Transition {
    PlanState from;
    PlanAct act;
    PlanState to;
};

using enum PlanState;

/// All of them; what is not here is refused.
constexpr Transition kTransitions[] = {
    {Draft, PlanAct::Edit, Draft},
    {Draft, PlanAct::Propose, Proposed},
    {Draft, PlanAct::Counter, Countered},       // The debtor came with it first.
    {Draft, PlanAct::Withdraw, Withdrawn},
    {Proposed, PlanAct::Propose, Proposed},     // A new version in its place.
    {Proposed, PlanAct::Counter, Countered},
    {Proposed, PlanAct::Agree, Agreed},
    {Proposed, PlanAct::Withdraw, Withdrawn},
    {Countered, PlanAct::Propose, Proposed},
    {Countered, PlanAct::Counter, Countered},
    {Countered, PlanAct::Agree, Agreed},
    {Countered, PlanAct::Withdraw, Withdrawn},
    {Agreed, PlanAct::Propose, Proposed},       // Changed before it was signed.
    {Agreed, PlanAct::Sign, Signed},
    {Agreed, PlanAct::Withdraw, Withdrawn},
    {Signed, PlanAct::Start, Running},
    {Signed, PlanAct::Complete, Completed},
    {Signed, PlanAct::End, Ended},
    {Running, PlanAct::Miss, Missed},
    {Running, PlanAct::Complete, Completed},
    {Running, PlanAct::End, Ended},
    {Missed, PlanAct::Repair, Repaired},
    {Missed, PlanAct::Complete, Completed},
    {Missed, PlanAct::End, Ended},
    {Repaired, PlanAct::Miss, Missed},
    {Repaired, PlanAct::Complete, Completed},
    {Repaired, PlanAct::End, Ended},
    {Completed, PlanAct::Reopen, Running},
};

constexpr std::pair<PlanState, QLatin1StringView> kStateCodes[] = {
    {Draft, "draft"_L1}, {Proposed, "proposed"_L1}, {Countered, "countered"_L1}, {Agreed, "agreed"_L1},
    {Signed, "signed"_L1}, {Running, "running"_L1}, {Missed, "missed"_L1}, {Repaired, "repaired"_L1},
    {Completed, "completed"_L1}, {Ended, "ended"_L1}, {Withdrawn, "withdrawn"_L1},
};

constexpr std::pair<PlanAct, QLatin1StringView> kActCodes[] = {
    {PlanAct::Propose, "propose"_L1}, {PlanAct::Counter, "counter"_L1}, {PlanAct::Agree, "agree"_L1}, {PlanAct::Sign, "sign"_L1},
    {PlanAct::End, "end"_L1}, {PlanAct::Withdraw, "withdraw"_L1}, {PlanAct::Edit, "edit"_L1}, {PlanAct::Start, "start"_L1},
    {PlanAct::Miss, "miss"_L1}, {PlanAct::Repair, "repair"_L1}, {PlanAct::Complete, "complete"_L1}, {PlanAct::Reopen, "reopen"_L1},
};

template <typename Value, std::size_t n>
QString codeOf(const std::pair<Value, QLatin1StringView> (&codes)[n], Value value)
{
    for (const auto& [known, code] : codes) {
        if (known == value)
            return code;
    }
    TEGOED_ENSURE(false);
    return {};
}

template <typename Value, std::size_t n>
std::optional<Value> valueOf(const std::pair<Value, QLatin1StringView> (&codes)[n], QStringView code)
{
    for (const auto& [known, word] : codes) {
        if (word == code)
            return known;
    }
    return std::nullopt;
}

} // namespace

QString planStateCode(PlanState state)
{
    return codeOf(kStateCodes, state);
}

std::optional<PlanState> planStateOf(QStringView code)
{
    return valueOf(kStateCodes, code);
}

QString planActCode(PlanAct act)
{
    return codeOf(kActCodes, act);
}

std::optional<PlanAct> planActOf(QStringView code)
{
    return valueOf(kActCodes, code);
}

std::optional<PlanState> stateAfter(PlanState state, PlanAct act)
{
    for (const Transition& transition : kTransitions) {
        if (transition.from == state && transition.act == act)
            return transition.to;
    }
    return std::nullopt;
}

bool isByPerson(PlanAct act)
{
    switch (act) {
    case PlanAct::Propose:
    case PlanAct::Counter:
    case PlanAct::Agree:
    case PlanAct::Sign:
    case PlanAct::End:
    case PlanAct::Withdraw:
    case PlanAct::Edit:
        return true;
    case PlanAct::Start:
    case PlanAct::Miss:
    case PlanAct::Repair:
    case PlanAct::Complete:
    case PlanAct::Reopen:
        break;
    }
    return false;
}

bool pausesInvoices(PlanState state)
{
    return state != Draft && state != Completed && state != Ended && state != Withdrawn;
}

bool isBinding(PlanState state)
{
    return state == Signed || state == Running || state == Missed || state == Repaired;
}

} // namespace tegoed
