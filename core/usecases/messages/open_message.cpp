#include "core/usecases/messages/open_message.h"

#include "core/messaging/whatsapp_link.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/gate_queries.h"
#include "core/storage/queries/outbox_queries.h"
#include "core/usecases/acts/act.h"
#include "core/usecases/messages/last_look.h"
#include "core/usecases/unit_of_work.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

MailMessage mailOf(Database& database, const StoredMessage& stored)
{
    const NewMessage& data = stored.data;
    MailMessage mail;
    mail.id = data.uuid;
    mail.date = companyTime(data.createdAt);
    mail.from = {BookQueries(database).identity().company.name, data.sender};
    mail.to = {data.recipientName, data.recipient};
    mail.subject = data.subject;
    mail.text = data.preview;
    const OutboxQueries queries(database);
    for (const MessageAttachment& attachment : data.attachments)
        mail.attachments.push_back({safeAttachmentName(attachment.fileName), attachment.mimeType, queries.content(attachment.sha256)});
    return mail;
}

} // namespace

Result<OpenedMail> openKeptMessage(BookSession& session, MessageId id, const MailProgramOptions& options)
{
    const auto stored = reading([&]() -> Result<StoredMessage> {
        const auto found = MessageStore(session.database).find(id);
        if (!found)
            return notFound("message", id.value);
        if (found->data.state != MessageState::ToConfirm)
            return Error{Error::Code::NotAllowed, {u"not_opened"_s, stateCode(found->data.state)}, {}};
        if (!stoppingNow(session.database, *found, session.clock.nowUtc()).empty()) // Paid since it was approved, perhaps.
            return Error{Error::Code::NotAllowed, {u"gates"_s}, {}};
        return *found;
    });
    if (!stored)
        return stored.error();
    OpenedMail opened;
    if (stored->data.transport == TransportKind::WhatsAppLink) {
        const auto link = whatsAppLink(stored->data.recipient, stored->data.preview);
        if (!link)
            return link.error();
        opened.openUrl = *link;
    } else {
        const auto mail = reading([&]() -> Result<MailMessage> { return mailOf(session.database, *stored); });
        if (!mail)
            return mail.error();
        auto done = openInOwnMailProgram(*mail, options);
        if (!done)
            return done.error();
        opened = std::move(done).value();
    }
    const auto logged = inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        MessageStore(session.database).log(id, session.clock.nowUtc(), session.actor, u"opened"_s, stored->epoch,
                                           {{u"way"_s, static_cast<int>(opened.way)}});
        changes.messages = {id};
        changes.debtors = {stored->data.debtor};
        return Done{};
    });
    if (!logged)
        return logged.error();
    return opened;
}

} // namespace tegoed
