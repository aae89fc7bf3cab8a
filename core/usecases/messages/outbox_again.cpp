#include "core/usecases/messages/outbox_again.h"

#include "core/storage/queries/invoice_queries.h"
#include "core/usecases/acts/act.h"
#include "core/usecases/messages/keep_composed.h"
#include "core/usecases/messages/message_acts.h"
#include "core/usecases/unit_of_work.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

bool mayBeMadeAgain(MessageState state)
{
    return state == MessageState::Missed || state == MessageState::Withheld || state == MessageState::Failed;
}

/// What it asked for, as far as that is open still.
std::vector<InvoiceId> openOnes(BookSession& session, const NewMessage& message)
{
    std::vector<InvoiceId> open;
    for (const MessageItem& item : message.items) {
        const auto invoice = InvoiceQueries(session.database).detail(item.invoice, session.clock.today());
        if (item.isAsked && invoice && invoice->row.open.minorUnits() > 0)
            open.push_back(item.invoice);
    }
    return open;
}

ComposeRequest sameAgain(BookSession& session, const NewMessage& message, const QString& newRecipient)
{
    ComposeRequest request;
    if (!message.items.empty())
        request.invoices = openOnes(session, message);
    request.debtor = message.debtor;
    request.stage = message.stage;
    request.channel = message.channel;
    request.language = message.language;
    request.currency = message.asked.currency().code();
    request.recipient = newRecipient;
    // Automatic ways are chosen anew: an account may have come or gone. A person's own choice stays.
    if (message.transport == TransportKind::OwnMail || message.transport == TransportKind::WhatsAppLink)
        request.transport = message.transport;
    return request;
}

Result<MessageId> makeOneAgain(BookSession& session, MessageId id, const QString& newRecipient)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<MessageId> {
        MessageStore messages(session.database);
        const auto old = messages.find(id);
        if (!old)
            return notFound("message", id.value);
        if (!mayBeMadeAgain(old->data.state))
            return Error{Error::Code::NotAllowed, {u"make_again"_s}, stateCode(old->data.state)};
        if (!messages.move(id, old->data.state, MessageState::Cancelled)) // First: it holds the place of its step.
            return Error{Error::Code::Conflict, {u"message"_s, old->data.subject}, {}};
        messages.log(id, session.clock.nowUtc(), session.actor, u"state"_s, old->epoch, {{u"state"_s, u"cancelled"_s}, {u"made_again"_s, true}});
        const ComposeRequest request = sameAgain(session, old->data, newRecipient);
        if (request.invoices && request.invoices->empty())
            return Error{Error::Code::NothingToDo, {u"nothing_open"_s, old->data.recipientName}, {}};
        const auto composed = composeMessage(session, request);
        if (!composed)
            return composed.error();
        changes.messages.push_back(id);
        changes.debtors.push_back(old->data.debtor);
        return keepComposed(session, changes, *composed, MessageState::Proposed);
    });
}

} // namespace

Result<int> sendNow(BookSession& session, const std::vector<MessageId>& ids)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<int> {
        MessageStore messages(session.database);
        const QString now = session.clock.nowUtc();
        int count = 0;
        for (const MessageId id : ids) {
            const auto message = messages.find(id);
            if (!message)
                return notFound("message", id.value);
            // Over Proposed: what was approved before leaves by this new approval, and a sender at work sees one or the other.
            if (message->data.state != MessageState::Queued || !messages.move(id, MessageState::Queued, MessageState::Proposed)
                || !messages.approve(id, MessageState::Proposed, MessageState::Queued, now, now, session.actor))
                continue;
            messages.log(id, now, session.actor, u"approved"_s, message->epoch, {{u"not_before"_s, now}, {u"hash"_s, message->data.approvalHash}});
            changes.messages.push_back(id);
            changes.debtors.push_back(message->data.debtor);
            ++count;
        }
        if (count == 0)
            return Error{Error::Code::NothingToDo, {u"send"_s}, {}};
        return count;
    });
}

Result<MadeAgain> makeAgain(BookSession& session, const std::vector<MessageId>& ids, const QString& newRecipient)
{
    MadeAgain result;
    for (const MessageId id : ids) {
        const auto made = makeOneAgain(session, id, newRecipient);
        if (made)
            result.made.push_back(*made);
        else if (made.error().code == Error::Code::NotFound && made.error().arguments.value(0) == u"message"_s)
            return made.error();
        else
            result.kept.push_back({id, made.error()});
    }
    return result;
}

} // namespace tegoed
