#pragma once

#include "core/messaging/mail/mail_account_check.h"
#include "core/messaging/mail/mail_providers.h"
#include "core/messaging/secrets/secret_store.h"
#include "core/storage/stores/account_store.h"
#include "ui/presentation/state_text.h"

namespace tegoed::ui {

QString checkStepText(MailCheckStep::What what);        ///< "Server reachable".
QString checkStepText(const MailCheckStep& step);       ///< Passed: with what was learnt; failed: what and what to do.
QString checkStepDetail(const MailCheckStep& step);     ///< Technical words, for the fold.
QString providerHintText(MailProvider::Hint hint, const QString& providerName); ///< What to arrange there first; empty = nothing.
QString foundServerText(const FoundMailServer& found);  ///< "Server found: smtp.… : 587, encrypted".
QString serverText(const MailServer& server);
QString securityText(MailSecurity security);
QString secretKindText(SecretStore::Kind kind);         ///< Where the password is kept, as a sentence.
StateWord accountStateWord(const StoredAccount& account);
QString accountExplanation(const StoredAccount& account); ///< Why it stopped and what to do; empty = it works.
QString smsFieldText(const QString& code);              ///< "Account SID", "Token".

} // namespace tegoed::ui
