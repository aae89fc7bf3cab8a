#include "core/usecases/messages/last_look.h"

#include "core/storage/queries/gate_queries.h"
#include "core/usecases/messages/message_acts.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Gate> gatesSeen(const QJsonArray& warnings)
{
    std::vector<Gate> seen;
    for (const QJsonValue& code : warnings) {
        if (const auto gate = gateOf(code.toString()))
            seen.push_back(*gate);
    }
    return seen;
}

/// … of those that concern paper.
std::vector<GateReason> stoppingLetterNow(Database& database, const StoredMessage& letter, const QString& now)
{
    std::vector<GateReason> closed = stoppingNow(database, letter, now);
    std::erase_if(closed, [](const GateReason& reason) { return reason.gate == Gate::Hours; }); // Paper has none.
    return closed;
}

} // namespace

std::vector<GateReason> stoppingNow(Database& database, const StoredMessage& message, const QString& now, AccountBrakes* brakes)
{
    const GateQuestion question = GateQuestion::of(message, asksPayment(message.data.stage) || asksOfPlan(message.data.stage));
    return stopping(closedGates(GateQueries(database).facts(question, now, brakes)), message.data.isAutomatic, gatesSeen(message.data.warnings));
}

MessageState stateAfter(const std::vector<GateReason>& closed)
{
    const auto is = [](Gate gate) { return [gate](const GateReason& reason) { return reason.gate == gate; }; };
    if (std::all_of(closed.begin(), closed.end(), is(Gate::Hours)))
        return MessageState::Queued;
    if (std::any_of(closed.begin(), closed.end(), is(Gate::DayOver)))
        return MessageState::Missed;
    return MessageState::Withheld;
}

Result<LastLook> lastLook(BookSession& session, const std::vector<MessageId>& letters)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<LastLook> {
        LastLook look;
        MessageStore messages(session.database);
        const QString now = session.clock.nowUtc();
        for (const MessageId id : letters) {
            const auto message = messages.find(id);
            if (!message)
                return notFound("message", id.value);
            std::vector<GateReason> closed;
            if (message->data.state == MessageState::ToPrint)
                closed = stoppingLetterNow(session.database, *message, now);
            if (closed.empty()) {
                look.ready.push_back(id);
                continue;
            }
            const MessageState state = stateAfter(closed);
            if (!messages.move(id, MessageState::ToPrint, state, toJson(closed)))
                return Error{Error::Code::Conflict, {u"message"_s, message->data.subject}, {}};
            messages.log(id, now, session.actor, u"state"_s, message->epoch, {{u"state"_s, stateCode(state)}, {u"reasons"_s, toJson(closed)}});
            tellOfMessage(Act(session), *message, EventKind::MessageWithheld, {{u"reasons"_s, toJson(closed)}});
            changes.messages.push_back(id);
            changes.debtors.push_back(message->data.debtor);
            look.withheld.push_back(id);
        }
        return look;
    });
}

Result<std::vector<OvertakenLetter>> overtakenLetters(Database& database, const std::vector<MessageId>& letters, const QString& nowUtc)
{
    std::vector<OvertakenLetter> overtaken;
    for (const MessageId id : letters) {
        const auto message = MessageStore(database).find(id);
        if (!message)
            return notFound("message", id.value);
        if (message->data.state != MessageState::Printed)
            continue;
        std::vector<GateReason> closed = stoppingLetterNow(database, *message, nowUtc);
        std::erase_if(closed, [](const GateReason& reason) { return reason.gate == Gate::DayOver; });
        if (!closed.empty())
            overtaken.push_back({id, std::move(closed)});
    }
    return overtaken;
}

} // namespace tegoed
