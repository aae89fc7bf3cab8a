#include "core/usecases/escalation/calls.h"

#include "core/base/text.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/escalation/call_act.h"
#include "core/usecases/unit_of_work.h"

#include <array>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<const char*, 6> kCodes = {"reached", "promised", "no_answer", "try_again", "wrong_number", "disputed"};
constexpr int kLongNote = 2'000;
constexpr int kLongName = 200;

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

Result<TaskId> writeCall(const Act& act, const CallRecord& call, RuleInverse& inverse, ChangeSet& changes)
{
    if (call.again && *call.again <= act.today)
        return Error{Error::Code::InvalidDate, {call.again->toIso()}, u"the next call lies after today"_s};
    const DebtorId debtor = shownAs(act.database, call.debtor);
    if (!DebtorStore(act.database).find(debtor))
        return notFound("debtor", call.debtor.value);
    const auto all = byDebtor(act.database, call.invoices);
    if (!all)
        return all.error();
    StepStore steps(act.database);
    const TaskId task = steps.insert({{}, StoredTask::Kind::Call, debtor, {}, call.step, act.today, StoredTask::State::Done,
                                      callResultCode(call.result), 0, cleanText(call.note, kLongNote), act.actor, act.atUtc, 1, call.invoices});
    inverse.endsTask(task);
    int done = 0;
    for (const InvoicesOfDebtor& one : *all) {
        for (const InvoiceId id : one.invoices) {
            const int cycle = InvoiceStore(act.database).find(id)->cycle;
            if (call.again)
                steps.insert({id, cycle, StepMark::Kind::Snooze, {}, 0, *call.again, task, {}, act.actor, act.atUtc}); // Ends with the task.
            if (call.step.isEmpty() || call.result == CallResult::TryAgain || steps.has(id, cycle, StepMark::Kind::Call, call.step, 0))
                continue;
            steps.insert({id, cycle, StepMark::Kind::Call, call.step, 0, act.today, task, {}, act.actor, act.atUtc});
            ++done;
        }
    }
    if (!call.step.isEmpty() && call.result != CallResult::TryAgain && done == 0)
        return Error{Error::Code::NothingToDo, {u"call"_s, call.step}, {}};
    QJsonObject body{{u"step"_s, call.step}, {u"result"_s, callResultCode(call.result)}};
    if (call.isIncoming)
        body.insert(u"incoming"_s, true);
    if (call.again)
        body.insert(u"again"_s, call.again->toIso());
    NewEvent event = eventOf(act, debtor, EventKind::CallMade, body);
    event.invoices = call.invoices;
    event.personal = {{u"note"_s, cleanText(call.note, kLongNote)}};
    if (const QString who = cleanText(call.who, kLongName); !who.isEmpty())
        event.personal.push_back({u"who"_s, who});
    if (const QString number = cleanText(call.number, kLongName); !number.isEmpty())
        event.personal.push_back({u"number"_s, number});
    tell(act, event);
    inverse.concerns(debtor, call.invoices);
    changes.debtors.push_back(debtor);
    changes.invoices.insert(changes.invoices.end(), call.invoices.begin(), call.invoices.end());
    return task;
}

Result<UndoToken> recordCall(BookSession& session, const CallRecord& call)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        RuleInverse inverse(u"call"_s);
        const auto task = writeCall(Act(session), call, inverse, changes);
        return task ? Result<UndoToken>(inverse.token()) : Result<UndoToken>(task.error());
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
