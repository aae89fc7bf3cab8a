#include "ui/screens/accounts/account_words.h"

#include "core/domain/calendar/date.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/message_text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct AccountWords {
    Q_DECLARE_TR_FUNCTIONS(tegoed::ui::AccountWords)
};

} // namespace

QString checkStepText(MailCheckStep::What what)
{
    switch (what) {
    case MailCheckStep::What::Reachable: return AccountWords::tr("Server reachable");
    case MailCheckStep::What::Secure: return AccountWords::tr("Secure connection");
    case MailCheckStep::What::SignedIn: return AccountWords::tr("Signed in");
    case MailCheckStep::What::TestMessage: return AccountWords::tr("Test message");
    }
    return {};
}

QString checkStepText(const MailCheckStep& step)
{
    const QString name = checkStepText(step.what);
    if (step.state == MailCheckStep::State::Failed)
        return AccountWords::tr("%1: %2", "step of a test: what went wrong").arg(name, reasonText(step.reasonCode));
    if (step.state == MailCheckStep::State::Skipped)
        return AccountWords::tr("%1: not tested").arg(name);
    if (step.what == MailCheckStep::What::Secure && step.certificateValidUntil.isValid()) {
        const QDate until = step.certificateValidUntil;
        return AccountWords::tr("Secure connection, certificate valid until %1").arg(dateText(Date(until.year(), until.month(), until.day())));
    }
    if (step.what == MailCheckStep::What::TestMessage)
        return AccountWords::tr("Test message accepted: look whether it arrives");
    return name;
}

QString checkStepDetail(const MailCheckStep& step)
{
    QStringList parts{checkStepText(step.what)};
    if (!step.outcome.server.isEmpty())
        parts += step.outcome.server;
    if (step.outcome.replyCode > 0)
        parts += QString::number(step.outcome.replyCode);
    if (!step.outcome.reply.isEmpty())
        parts += step.outcome.reply;
    if (!step.reasonCode.isEmpty())
        parts += step.reasonCode;
    return parts.join(u" · "_s);
}

QString providerHintText(MailProvider::Hint hint, const QString& name)
{
    switch (hint) {
    case MailProvider::Hint::None: return {};
    case MailProvider::Hint::AppPassword:
        return AccountWords::tr("%1 wants an app password instead of your usual one: switch on two-step sign-in there and make an app password.").arg(name);
    case MailProvider::Hint::EnableSmtp: return AccountWords::tr("Switch on the use of mail programs (SMTP) in the web mail of %1 first.").arg(name);
    case MailProvider::Hint::SmtpToken: return AccountWords::tr("%1 gives a token for mail programs in its paid plans; fill it in as the password.").arg(name);
    case MailProvider::Hint::OAuth:
        return AccountWords::tr("%1 takes no passwords from mail programs any more. Use your own mail program, or fill in an access token.").arg(name);
    case MailProvider::Hint::Microsoft365:
        return AccountWords::tr("With Microsoft 365 an administrator switches on “Authenticated SMTP” for this mailbox first. Otherwise use your own mail program.");
    case MailProvider::Hint::NoSmtp: return AccountWords::tr("%1 does not let other programs send. Take another account, or use your own mail program.").arg(name);
    }
    return {};
}

QString securityText(MailSecurity security)
{
    switch (security) {
    case MailSecurity::Tls: return AccountWords::tr("encrypted (TLS)");
    case MailSecurity::StartTls: return AccountWords::tr("encrypted (STARTTLS)");
    case MailSecurity::PlainOnLoopback: return AccountWords::tr("not encrypted, this computer only");
    }
    return {};
}

QString serverText(const MailServer& server)
{
    return u"%1 : %2, %3"_s.arg(server.host).arg(server.port).arg(securityText(server.security));
}

QString foundServerText(const FoundMailServer& found)
{
    return AccountWords::tr("Server found: %1").arg(serverText(found.server));
}

QString secretKindText(SecretStore::Kind kind)
{
    switch (kind) {
    case SecretStore::Kind::Keychain: return AccountWords::tr("The password is in the keychain of this system.");
    case SecretStore::Kind::Vault: return AccountWords::tr("The password is in a file on this computer that is locked with your passphrase.");
    case SecretStore::Kind::Session: return AccountWords::tr("The password is kept until you close the program, and asked for again after that.");
    }
    return {};
}

StateWord accountStateWord(const StoredAccount& account)
{
    if (!account.stoppedReason.isEmpty())
        return {AccountWords::tr("Stopped"), Tone::Bad, u"error"_s};
    if (account.testOutcome == u"ok"_s)
        return {AccountWords::tr("Works"), Tone::Good, u"success"_s};
    if (account.testOutcome.isEmpty())
        return {AccountWords::tr("Not tested"), Tone::Warning, u"warning"_s};
    return {AccountWords::tr("Test failed"), Tone::Bad, u"error"_s};
}

QString accountExplanation(const StoredAccount& account)
{
    if (!account.stoppedReason.isEmpty()) {
        const QString reason = reasonText(account.stoppedReason);
        return account.stoppedUntil.isEmpty() ? AccountWords::tr("Nothing leaves by this account: %1").arg(reason)
                                              : AccountWords::tr("It goes on by itself at %1: %2").arg(timeText(account.stoppedUntil), reason);
    }
    if (!account.testOutcome.isEmpty() && account.testOutcome != u"ok"_s)
        return reasonText(account.testOutcome);
    if (account.testOutcome.isEmpty())
        return AccountWords::tr("Nobody has tried it out yet.");
    return {};
}

QString smsFieldText(const QString& code)
{
    if (code == u"account_sid"_s)
        return AccountWords::tr("Account SID");
    if (code == u"auth_token"_s || code == u"token"_s || code == u"product_token"_s)
        return AccountWords::tr("Token");
    if (code == u"access_key"_s || code == u"api_key"_s || code == u"key"_s)
        return AccountWords::tr("API key");
    if (code == u"client_id"_s)
        return AccountWords::tr("Client ID");
    if (code == u"client_secret"_s || code == u"secret"_s || code == u"api_secret"_s)
        return AccountWords::tr("Secret");
    if (code == u"url"_s)
        return AccountWords::tr("Address of the gateway");
    if (code == u"base"_s)
        return AccountWords::tr("Address of the service");
    if (code == u"workspace_id"_s)
        return AccountWords::tr("Workspace");
    if (code == u"route"_s)
        return AccountWords::tr("Route");
    if (code == u"channel_id"_s)
        return AccountWords::tr("Channel");
    return code;
}

} // namespace tegoed::ui
