#include "core/usecases/escalation/announced_days.h"

#include "core/base/text.h"
#include "core/usecases/acts/rule_acts.h"
#include "core/usecases/unit_of_work.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongReason = 500;

/// What a person decides about an announced day: changes the task, or makes the one that says so.
Result<UndoToken> settle(BookSession& session, MessageId notice, const char* as, const QString& reason, StoredTask::State state,
                         std::optional<Date> until)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        StepStore steps(session.database);
        std::optional<StepStore::Notice> found;
        for (const StepStore::Notice& one : steps.notices()) {
            if (one.message == notice)
                found = one;
        }
        if (!found)
            return notFound("announced_day", notice.value);
        RuleInverse inverse(u"announced"_s);
        if (auto task = steps.taskOf(notice)) {
            inverse.resetsTask(*task);
            ++task->version;
            task->state = state;
            task->note = reason;
            task->extended += until ? 1 : 0;
            task->due = until.value_or(task->due);
            steps.updateTask(*task);
        } else {
            inverse.endsTask(steps.insert({{}, StoredTask::Kind::Announced, found->debtor, notice, {}, until.value_or(found->day), state, {},
                                           until ? 1 : 0, reason, act.actor, act.atUtc, 1, steps.invoicesOf(notice)}));
        }
        QJsonObject body{{u"message"_s, static_cast<qint64>(notice.value)}, {u"as"_s, QString::fromLatin1(as)}};
        if (until)
            body.insert(u"until"_s, until->toIso());
        const DebtorId debtor = shownAs(session.database, found->debtor);
        NewEvent event = eventOf(act, debtor, EventKind::AnnouncedSettled, body);
        event.invoices = steps.invoicesOf(notice);
        event.personal = {{u"reason"_s, reason}};
        tell(act, event);
        inverse.concerns(debtor, event.invoices);
        changes.debtors = {debtor};
        changes.invoices = event.invoices;
        return inverse.token();
    });
}

} // namespace

Result<UndoToken> carryOutAnnounced(BookSession& session, MessageId notice, const QString& note)
{
    return settle(session, notice, "done", cleanText(note, kLongReason), StoredTask::State::Done, std::nullopt);
}

Result<UndoToken> extendAnnounced(BookSession& session, MessageId notice, const Date& until, const QString& reason)
{
    if (until <= session.clock.today())
        return Error{Error::Code::InvalidDate, {until.toIso()}, u"a later day lies after today"_s};
    return settle(session, notice, "extended", cleanText(reason, kLongReason), StoredTask::State::Open, until);
}

Result<UndoToken> dropAnnounced(BookSession& session, MessageId notice, const QString& reason)
{
    const QString why = cleanText(reason, kLongReason);
    if (why.isEmpty())
        return missing("reason");
    return settle(session, notice, "dropped", why, StoredTask::State::Dropped, std::nullopt);
}

Result<std::vector<AnnouncedDay>> announcedDays(BookSession& session)
{
    return reading([&]() -> Result<std::vector<AnnouncedDay>> {
        const StepStore steps(session.database);
        std::vector<AnnouncedDay> days;
        for (const StepStore::Notice& notice : steps.notices())
            days.push_back({notice.task, notice.message, shownAs(session.database, notice.debtor), notice.day, steps.invoicesOf(notice.message), notice.extended});
        return days;
    });
}

} // namespace tegoed
