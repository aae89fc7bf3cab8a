#pragma once

#include "core/storage/stores/account_store.h"
#include "core/usecases/messages/compose_facts.h"

namespace tegoed::detail {

/// Renders the text and makes what leaves: the mail with its letter, the SMS, the letter. Errors: those of renderMessage,
/// letterPdf and mailBytes; what could be made stays in `composed`.
Result<Done> makeContent(Database& database, const TemplateLibrary& library, const ComposeRequest& request, const ComposeFacts& facts,
                         const std::optional<StoredAccount>& account, ComposedMessage& composed);

QString letterFileName(const ComposedMessage& composed);
LetterSender letterSender(const OwnCompany& own);
/// Letterhead, addressee, language, date and paper of a letter to the debtor; the text is still to come.
LetterPrint letterFrame(Database& database, const ComposeFacts& facts);

} // namespace tegoed::detail
