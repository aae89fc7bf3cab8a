#pragma once

#include "core/messaging/mail/own_mail_program.h"
#include "core/usecases/book_session.h"

namespace tegoed {

/// Opens a kept message of the kinds *own mail program* and *WhatsApp* in that program: recipient, subject, text, attachments. It
/// must wait to be confirmed (`to_confirm`); opening it once more is allowed. May block for `waitMilliseconds`: not for the thread of
/// the window. What `openUrl` names is for the caller to open.
/// Errors: NotFound(message); NotAllowed(not_opened, state) in another state; those of openInOwnMailProgram and whatsAppLink.
Result<OpenedMail> openKeptMessage(BookSession& session, MessageId id, const MailProgramOptions& options);

} // namespace tegoed
