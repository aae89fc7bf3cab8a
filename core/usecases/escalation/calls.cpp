#include "core/usecases/escalation/calls.h"

#include "core/base/text.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/acts/rule_acts.h"
#include "core/usecases/unit_of_work.h"

#include <array>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<const char*, 6> kCodes = {"reached", "promised", "no_answer", "try_again", "wrong_number", "disputed"};
constexpr int kLongNote = 2'000;

} // namespace

QString callResultCode(CallResult result)
{
    return QLatin1StringView(kCodes.at(static_cast<std::size_t>(result)));
}

std::optional<CallResult> callResultOf(QStringView code)
{
    for (std::size_t i = 0; i < kCodes.size(); ++i) {
        if (code == QLatin1StringView(kCodes[i]))
            return static_cast<CallResult>(i);
    }
    return std::nullopt;
}

Result<UndoToken> recordCall(BookSession& session, const CallRecord& call)
{
    if (call.again && *call.again <= session.clock.today())
        return Error{Error::Code::InvalidDate, {call.again->toIso()}, u"the next call lies after today"_s};
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        const DebtorId debtor = shownAs(session.database, call.debtor);
        if (!DebtorStore(session.database).find(debtor))
            return notFound("debtor", call.debtor.value);
        const auto all = byDebtor(session.database, call.invoices);
        if (!all)
            return all.error();
        StepStore steps(session.database);
        RuleInverse inverse(u"call"_s);
        const TaskId task = steps.insert({{}, StoredTask::Kind::Call, debtor, {}, call.step, act.today, StoredTask::State::Done,
                                          callResultCode(call.result), 0, cleanText(call.note, kLongNote), act.actor, act.atUtc, 1, call.invoices});
        inverse.endsTask(task);
        int done = 0;
        for (const InvoicesOfDebtor& one : *all) {
            for (const InvoiceId id : one.invoices) {
                const int cycle = InvoiceStore(session.database).find(id)->cycle;
                if (call.again)
                    steps.insert({id, cycle, StepMark::Kind::Snooze, {}, 0, *call.again, task, {}, act.actor, act.atUtc});
                if (call.step.isEmpty() || call.result == CallResult::TryAgain || steps.has(id, cycle, StepMark::Kind::Call, call.step, 0))
                    continue;
                steps.insert({id, cycle, StepMark::Kind::Call, call.step, 0, act.today, task, {}, act.actor, act.atUtc});
                ++done;
            }
        }
        if (!call.step.isEmpty() && call.result != CallResult::TryAgain && done == 0)
            return Error{Error::Code::NothingToDo, {u"call"_s, call.step}, {}};
        NewEvent event = eventOf(act, debtor, EventKind::CallMade, {{u"step"_s, call.step}, {u"result"_s, callResultCode(call.result)}});
        event.invoices = call.invoices;
        event.personal = {{u"note"_s, cleanText(call.note, kLongNote)}};
        tell(act, event);
        inverse.concerns(debtor, call.invoices);
        changes.debtors = {debtor};
        changes.invoices = call.invoices;
        return inverse.token();
    });
}

Result<std::vector<CallRow>> callsOf(BookSession& session, DebtorId debtor)
{
    return reading([&]() -> Result<std::vector<CallRow>> {
        std::vector<CallRow> rows;
        for (const StoredTask& task : StepStore(session.database).tasksOf(shownAs(session.database, debtor), StoredTask::Kind::Call))
            rows.push_back({task.createdAt, task.actor, callResultOf(task.result).value_or(CallResult::Reached), task.step, task.invoices});
        return rows;
    });
}

} // namespace tegoed
