// Why something did not leave, as plain words with what to do: codes of the ways out, of accounts and of the outbox.
#include "ui/presentation/message_text.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

using Sentences = QHash<QString, const char*>;

const Sentences& connectionReasons()
{
    static const Sentences all{
        {u"no_host"_s, QT_TRANSLATE_NOOP("ReasonText", "The server was not found. Check its name and the network.")},
        {u"refused"_s, QT_TRANSLATE_NOOP("ReasonText", "Nobody answers at that server and port. Check the port, or whether a firewall closes it.")},
        {u"timeout"_s, QT_TRANSLATE_NOOP("ReasonText", "The server did not answer in time. Try again later.")},
        {u"connection_lost"_s, QT_TRANSLATE_NOOP("ReasonText", "The connection broke off. Try again later.")},
        {u"busy"_s, QT_TRANSLATE_NOOP("ReasonText", "The server is busy. It is tried again later.")},
        {u"greeting_refused"_s, QT_TRANSLATE_NOOP("ReasonText", "The server takes no messages from this computer. Ask the provider.")},
        {u"out_of_step"_s, QT_TRANSLATE_NOOP("ReasonText", "The server gave an answer that makes no sense. Check that it is a mail server.")},
        {u"no_encryption"_s, QT_TRANSLATE_NOOP("ReasonText", "The server offers no encryption on this port. Choose another port or security.")},
        {u"certificate"_s, QT_TRANSLATE_NOOP("ReasonText", "The certificate of the server could not be checked. Ask the provider.")},
        {u"certificate_name"_s, QT_TRANSLATE_NOOP("ReasonText", "The certificate belongs to another server. Use the name the provider gives.")},
        {u"certificate_expired"_s, QT_TRANSLATE_NOOP("ReasonText", "The certificate of the server is not valid on this date. Check the clock of this computer, or ask the provider.")},
        {u"certificate_untrusted"_s, QT_TRANSLATE_NOOP("ReasonText", "The certificate was issued by somebody this computer does not trust. Add the certificate of a server of your own to the account.")},
        {u"redirected"_s, QT_TRANSLATE_NOOP("ReasonText", "The provider sends us on to another address, which is not followed. Look for news of the provider.")},
        {u"cancelled"_s, QT_TRANSLATE_NOOP("ReasonText", "It was stopped before the message was handed over.")},
        {u"machine_slept"_s, QT_TRANSLATE_NOOP("ReasonText", "The computer slept in the meantime; the message was not handed over.")},
    };
    return all;
}

const Sentences& accountReasons()
{
    static const Sentences all{
        {u"wrong_password"_s, QT_TRANSLATE_NOOP("ReasonText", "User name or password was not accepted. Enter them again.")},
        {u"app_password"_s, QT_TRANSLATE_NOOP("ReasonText", "The provider asks for a password for programs. Make one there and enter it here.")},
        {u"password_sign_in_off"_s, QT_TRANSLATE_NOOP("ReasonText", "Signing in with a password is switched off for this mailbox. Ask its administrator to switch on SMTP sign-in.")},
        {u"token"_s, QT_TRANSLATE_NOOP("ReasonText", "The token was not accepted. Get a new one from the provider and enter it.")},
        {u"no_sign_in"_s, QT_TRANSLATE_NOOP("ReasonText", "The server offers no way of signing in that is known here. Choose another port, or no sign-in.")},
        {u"sign_in_needed"_s, QT_TRANSLATE_NOOP("ReasonText", "The server wants a user name and password. Enter them in the account.")},
        {u"sign_in_unavailable"_s, QT_TRANSLATE_NOOP("ReasonText", "Signing in does not work at this moment. It is tried again later.")},
        {u"sender_refused"_s, QT_TRANSLATE_NOOP("ReasonText", "The server does not let this account send from this address. Check the address of the account.")},
        {u"account_incomplete"_s, QT_TRANSLATE_NOOP("ReasonText", "Something is missing in the account. Complete its fields and its secret.")},
        {u"account_refused"_s, QT_TRANSLATE_NOOP("ReasonText", "The provider does not accept this account. Check its state and credit there.")},
        {u"address_not_allowed"_s, QT_TRANSLATE_NOOP("ReasonText", "The web address of the provider may not be used. It has to begin with https.")},
        {u"secret"_s, QT_TRANSLATE_NOOP("ReasonText", "The password was not found or could not be read. Enter it again.")},
        {u"keychain_locked"_s, QT_TRANSLATE_NOOP("ReasonText", "The keychain is locked. Unlock it and try again.")},
        {u"wrong_passphrase"_s, QT_TRANSLATE_NOOP("ReasonText", "This passphrase does not open the vault. Try again.")},
        {u"configuration"_s, QT_TRANSLATE_NOOP("ReasonText", "The account does not work as it is set up. Test it.")},
        {u"removed"_s, QT_TRANSLATE_NOOP("ReasonText", "The account was removed. Make the message again with another one.")},
        {u"none"_s, QT_TRANSLATE_NOOP("ReasonText", "There is no account. Set one up.")},
        {u"temporary_failures"_s, QT_TRANSLATE_NOOP("ReasonText", "Several messages in a row failed; the account pauses for a while.")},
        {u"unknown_outcomes"_s, QT_TRANSLATE_NOOP("ReasonText", "Of several messages it is not known whether they were accepted. Look at them, then start the account again.")},
    };
    return all;
}

const Sentences& messageReasons()
{
    static const Sentences all{
        {u"recipient_refused"_s, QT_TRANSLATE_NOOP("ReasonText", "The address was refused. Ask the debtor for the right one.")},
        {u"recipient_deferred"_s, QT_TRANSLATE_NOOP("ReasonText", "The mailbox cannot take messages at this moment. It is tried again later.")},
        {u"message_refused"_s, QT_TRANSLATE_NOOP("ReasonText", "The message was refused. Read the answer for the reason.")},
        {u"message_deferred"_s, QT_TRANSLATE_NOOP("ReasonText", "The message was not taken at this moment. It is tried again later.")},
        {u"too_large"_s, QT_TRANSLATE_NOOP("ReasonText", "The message is too large. Leave out attachments.")},
        {u"invalid_address"_s, QT_TRANSLATE_NOOP("ReasonText", "The address cannot be used. Correct it.")},
        {u"invalid_message"_s, QT_TRANSLATE_NOOP("ReasonText", "The message cannot be sent like this. Make it again.")},
        {u"no_test_at_provider"_s, QT_TRANSLATE_NOOP("ReasonText", "This provider has no way of testing without sending.")},
        {u"no_clear_answer"_s, QT_TRANSLATE_NOOP("ReasonText", "The answer does not tell whether the message was accepted. Look at the provider.")},
        {u"withheld"_s, QT_TRANSLATE_NOOP("ReasonText", "It was stopped at the last moment.")},
        {u"dry_run"_s, QT_TRANSLATE_NOOP("ReasonText", "This was practice; nothing left.")},
        {u"tries_used_up"_s, QT_TRANSLATE_NOOP("ReasonText", "Every try failed. Look at the account, then make the message again.")},
        {u"sender_gone"_s, QT_TRANSLATE_NOOP("ReasonText", "The program that was sending ended before it could say what became of the message.")},
        {u"paused"_s, QT_TRANSLATE_NOOP("ReasonText", "The outbox is paused.")},
        {u"daily_emails"_s, QT_TRANSLATE_NOOP("ReasonText", "The most e-mails of one day have been sent; the rest leaves tomorrow.")},
        {u"daily_sms"_s, QT_TRANSLATE_NOOP("ReasonText", "The most SMS of one day have been sent; the rest leaves tomorrow.")},
        {u"per_minute"_s, QT_TRANSLATE_NOOP("ReasonText", "The most messages of one minute have been sent; the rest leaves later.")},
    };
    return all;
}

} // namespace

QString reasonText(const QString& code)
{
    for (const Sentences* sentences : {&connectionReasons(), &accountReasons(), &messageReasons()}) {
        if (const char* sentence = sentences->value(code, nullptr))
            return QCoreApplication::translate("ReasonText", sentence);
    }
    return code;
}

} // namespace tegoed::ui
