#include "core/usecases/messages/outbox.h"

#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/gate_queries.h"
#include "core/storage/stores/book_store.h"
#include "core/usecases/messages/message_acts.h"
#include "core/usecases/unit_of_work.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLookFirstMinutes = 15; // Before something unknown may go again (design/sending.md 3.3).

QDateTime instant(const QString& utc)
{
    return QDateTime::fromString(utc, Qt::ISODateWithMs);
}

Error tooLate(const StoredMessage& message)
{
    return {Error::Code::Conflict, {u"message"_s, message.data.subject}, stateCode(message.data.state)};
}

void note(const BookSession& session, ChangeSet& changes, const StoredMessage& message, MessageState state)
{
    MessageStore(session.database).log(message.id, session.clock.nowUtc(), session.actor, u"state"_s, message.epoch, {{u"state"_s, stateCode(state)}});
    changes.messages.push_back(message.id);
    changes.debtors.push_back(message.data.debtor);
    for (const MessageItem& item : message.data.items)
        changes.invoices.push_back(item.invoice);
}

/// One message from one state to another with its event, as the person said.
Result<Done> moveOne(BookSession& session, ChangeSet& changes, MessageId id, MessageState from, MessageState to, EventKind event,
                     const QJsonObject& more = {})
{
    MessageStore messages(session.database);
    const auto message = messages.find(id);
    if (!message)
        return notFound("message", id.value);
    if (!messages.move(id, from, to))
        return tooLate(*message);
    note(session, changes, *message, to);
    tellOfMessage(Act(session), *message, event, more);
    return Done{};
}

} // namespace

Result<bool> needsMassConfirmation(BookSession& session, int count)
{
    return reading([&]() -> Result<bool> {
        const Limits limits = GateQueries(session.database).limits();
        const ApprovedRuns runs = OutboxQueries(session.database).runsOf30Days(session.clock.nowUtc());
        const bool isUnusual = runs.count >= 3 && count > 2 * runs.largest && count > 1;
        return (limits.massConfirm > 0 && count > limits.massConfirm) || (limits.massConfirm > 0 && isUnusual);
    });
}

Result<int> approveMessages(BookSession& session, const std::vector<MessageId>& ids, const Approval& approval)
{
    const auto confirm = needsMassConfirmation(session, static_cast<int>(ids.size()));
    if (!confirm)
        return confirm.error();
    if (*confirm && approval.typedCount != static_cast<int>(ids.size()))
        return Error{Error::Code::NotAllowed, {u"mass_confirm"_s, QString::number(ids.size())}, {}};
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<int> {
        MessageStore messages(session.database);
        const QString now = session.clock.nowUtc();
        const Limits limits = GateQueries(session.database).limits();
        const int undo = approval.undoSeconds.value_or(ids.size() > 1 ? limits.undoSeveral : limits.undoSingle);
        QString notBefore = instant(now).addSecs(undo).toString(Qt::ISODateWithMs);
        if (approval.notBefore > notBefore)
            notBefore = approval.notBefore;
        const QString first = notBefore;
        int approved = 0;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const MessageId id = ids[i];
            if (approval.spreadMinutes > 0)
                notBefore = instant(first).addSecs(static_cast<qint64>(i) * approval.spreadMinutes * 60 / static_cast<qint64>(ids.size()))
                                .toString(Qt::ISODateWithMs);
            const auto message = messages.find(id);
            if (!message)
                return notFound("message", id.value);
            if (message->data.state != MessageState::Proposed && message->data.state != MessageState::Draft)
                continue;
            const TransportKind transport = message->data.transport;
            const MessageState to = transport == TransportKind::Letter ? MessageState::ToPrint
                : transport == TransportKind::OwnMail || transport == TransportKind::WhatsAppLink ? MessageState::ToConfirm
                                                                                                     : MessageState::Queued;
            if (!messages.approve(id, message->data.state, to, notBefore, now, session.actor))
                return tooLate(*message);
            messages.log(id, now, session.actor, u"approved"_s, message->epoch, {{u"not_before"_s, notBefore}, {u"hash"_s, message->data.approvalHash}});
            changes.messages.push_back(id);
            changes.debtors.push_back(message->data.debtor);
            ++approved;
        }
        if (approved == 0)
            return Error{Error::Code::NothingToDo, {u"approve"_s}, {}};
        return approved;
    });
}

Result<CancelledOnes> cancelMessages(BookSession& session, const std::vector<MessageId>& ids)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<CancelledOnes> {
        CancelledOnes result;
        MessageStore messages(session.database);
        for (const MessageId id : ids) {
            const auto message = messages.find(id);
            if (!message)
                return notFound("message", id.value);
            const MessageState from = message->data.state;
            if (!isCancellable(from) || !messages.move(id, from, MessageState::Cancelled)) {
                result.tooLate.push_back(id);
                continue;
            }
            note(session, changes, *message, MessageState::Cancelled);
            if (from != MessageState::Draft && from != MessageState::Proposed)
                tellOfMessage(Act(session), *message, EventKind::MessageCancelled);
            result.cancelled.push_back(id);
        }
        return result;
    });
}

namespace {

/// Its terms run from the moment it crossed the point of no return.
void markSettledSent(BookSession& session, const StoredMessage& message, const QString& evidence)
{
    MessageStore(session.database).markSent(message.id, message.wireAt, evidence, {});
    claimWhatWasSent(Act(session), message);
}

} // namespace

Result<Done> resolveUnknown(BookSession& session, MessageId id, Settled as)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        const auto message = MessageStore(session.database).find(id);
        if (!message)
            return notFound("message", id.value);
        const QString now = session.clock.nowUtc();
        if (as == Settled::SendAgain) {
            const qint64 minutes = instant(message->wireAt).secsTo(instant(now)) / 60;
            if (minutes < kLookFirstMinutes)
                return Error{Error::Code::NotAllowed, {u"too_early"_s, QString::number(kLookFirstMinutes - minutes)}, {}};
        }
        const MessageState to = as == Settled::Sent ? MessageState::Sent : as == Settled::NotSent ? MessageState::Cancelled : MessageState::Queued;
        const QString word = as == Settled::Sent ? u"sent"_s : as == Settled::NotSent ? u"not_sent"_s : u"send_again"_s;
        const auto moved = moveOne(session, changes, id, MessageState::Unknown, to, EventKind::MessageSettled, {{u"as"_s, word}});
        if (moved && to == MessageState::Sent)
            markSettledSent(session, *message, u"person"_s);
        return moved;
    });
}

Result<Done> settleByAnswer(BookSession& session, MessageId id)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        const auto message = MessageStore(session.database).find(id);
        if (!message)
            return notFound("message", id.value);
        const auto moved = moveOne(session, changes, id, MessageState::Unknown, MessageState::Sent, EventKind::MessageSettled,
                                   {{u"as"_s, u"sent"_s}, {u"by"_s, u"answer"_s}});
        if (moved)
            markSettledSent(session, *message, u"answer"_s);
        return moved;
    });
}

Result<Done> confirmOpened(BookSession& session, MessageId id, bool wasSent)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        const auto moved = moveOne(session, changes, id, MessageState::ToConfirm, wasSent ? MessageState::Sent : MessageState::Cancelled,
                                   wasSent ? EventKind::MessageSent : EventKind::MessageCancelled, {{u"evidence"_s, u"person"_s}});
        if (moved && wasSent) {
            MessageStore messages(session.database);
            messages.markSent(id, session.clock.nowUtc(), u"person"_s, {});
            claimWhatWasSent(Act(session), *messages.find(id));
        }
        return moved;
    });
}

Result<Done> markPrinted(BookSession& session, const std::vector<MessageId>& letters)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        for (const MessageId id : letters) {
            const auto moved = moveOne(session, changes, id, MessageState::ToPrint, MessageState::Printed, EventKind::LetterPrinted);
            if (!moved)
                return moved.error();
            MessageStore(session.database).markPrinted(id, session.clock.nowUtc());
        }
        return Done{};
    });
}

Result<Done> markPosted(BookSession& session, const std::vector<MessageId>& letters, const Date& day)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        MessageStore messages(session.database);
        for (const MessageId id : letters) {
            const auto message = messages.find(id);
            if (!message)
                return notFound("message", id.value);
            if (day > session.clock.today() || day < companyDay(message->data.createdAt))
                return Error{Error::Code::InvalidDate, {day.toIso()}, u"a letter is posted between the day it was made and today"_s};
            const auto moved = moveOne(session, changes, id, MessageState::Printed, MessageState::Sent, EventKind::MessageSent,
                                       {{u"posted"_s, day.toIso()}});
            if (!moved)
                return moved.error();
            messages.markPosted(id, day);
            messages.markSent(id, session.clock.nowUtc(), u"posted"_s, {});
            claimWhatWasSent(Act(session), *message);
        }
        return Done{};
    });
}

Result<Done> printAgain(BookSession& session, MessageId letter)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        return moveOne(session, changes, letter, MessageState::Printed, MessageState::ToPrint, EventKind::LetterPrinted, {{u"again"_s, true}});
    });
}

Result<Done> pauseOutbox(BookSession& session, bool isPaused)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        BookStore(session.database).saveSetting(u"outbox.paused"_s, isPaused ? u"1"_s : QString());
        changes.book = true;
        return Done{};
    });
}

Result<bool> isOutboxPaused(BookSession& session)
{
    return reading([&]() -> Result<bool> { return BookQueries(session.database).setting(u"outbox.paused"_s) == u"1"; });
}

Result<Done> setLimit(BookSession& session, const QString& key, const QString& text)
{
    const LimitField* field = limitField(key);
    if (!field)
        return Error{Error::Code::NotFound, {u"limit"_s, key}, {}};
    const auto value = limitValue(*field, text);
    if (!value)
        return value.error();
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        BookStore(session.database).saveSetting(u"limit."_s + key, text);
        changes.book = true;
        return Done{};
    });
}

Result<Done> setConsent(BookSession& session, DebtorId debtor, Channel channel, bool isAllowed, const QString& source)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        const Act act(session);
        if (!DebtorStore(session.database).find(debtor))
            return notFound("debtor", debtor.value);
        MessageStore(session.database).setConsent(debtor, channel, isAllowed, source, act.actor, act.atUtc);
        tell(act, eventOf(act, debtor, EventKind::ConsentChanged, {{u"channel"_s, channelCode(channel)}, {u"allowed"_s, isAllowed}}));
        changes.debtors = {debtor};
        return Done{};
    });
}

Result<Done> clearSuspectAddress(BookSession& session, DebtorId debtor, Channel channel, const QString& address)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        MessageStore(session.database).clearSuspect(debtor, channel, address, session.clock.nowUtc());
        changes.debtors = {debtor};
        return Done{};
    });
}

} // namespace tegoed
