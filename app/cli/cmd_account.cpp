// The ways out of a book: adding, testing and removing them. Passwords never come from the line and never go into the book.
#include "app/cli/commands.h"
#include "app/cli/secret_input.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "app/messaging/transports.h"
#include "core/messaging/mail/mail_account_check.h"
#include "core/messaging/mail/mail_message.h"
#include "core/messaging/mail/mail_providers.h"
#include "core/messaging/sms/sms_request.h"
#include "core/usecases/messages/accounts.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/message_text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliAccount {
    Q_DECLARE_TR_FUNCTIONS(CliAccount)
};

constexpr int kLookupPatience = 5'000; // Milliseconds for each question to DNS.

/// What a provider asks of its users before it lets programs in.
QString hintText(MailProvider::Hint hint)
{
    using Hint = MailProvider::Hint;
    switch (hint) {
    case Hint::None: return {};
    case Hint::AppPassword: return CliAccount::tr("This provider wants a password for programs: make one there and use it here.");
    case Hint::EnableSmtp: return CliAccount::tr("At this provider, mail programs have to be switched on in its web mail first.");
    case Hint::SmtpToken: return CliAccount::tr("This provider wants a token for SMTP, which comes with a paid plan.");
    case Hint::OAuth: return CliAccount::tr("This provider takes no passwords any more: give an access token with --sign-in token.");
    case Hint::Microsoft365: return CliAccount::tr("At Microsoft 365 an administrator has to switch on SMTP sign-in for the mailbox.");
    case Hint::NoSmtp: return CliAccount::tr("This provider cannot be used by other programs: use another account or your own mail program.");
    }
    return {};
}

QString securityWord(MailSecurity security)
{
    switch (security) {
    case MailSecurity::Tls: return u"tls"_s;
    case MailSecurity::StartTls: return u"starttls"_s;
    case MailSecurity::PlainOnLoopback: return u"plain"_s;
    }
    return {};
}

/// Server, port and security by the address alone: the shipped table, then DNS.
Result<QJsonObject> foundSettings(CommandContext& context, const QString& address)
{
    const auto found = findMailServer(address, dnsLookup(kLookupPatience));
    if (!found)
        return found.error();
    if (const QString hint = hintText(found->hint); !hint.isEmpty())
        context.err << hint << u'\n';
    if (found->server.host.isEmpty())
        return Error{Error::Code::MissingInput, {u"host"_s}, found->providerName};
    if (found->isForeignHost) // RFC 6186, 6: a person looks before the password goes there.
        return Error{Error::Code::MissingInput, {u"host"_s}, u"found %1 in another domain; name it with --host if you trust it"_s.arg(found->server.host)};
    QJsonObject settings{{u"host"_s, found->server.host}, {u"port"_s, found->server.port}, {u"security"_s, securityWord(found->server.security)}};
    if (found->server.signIn == MailSignIn::Token)
        settings.insert(u"sign_in"_s, u"token"_s);
    return settings;
}

Result<AccountData> mailAccount(CommandContext& context)
{
    const ParsedOptions& options = context.options;
    AccountData data;
    data.kind = AccountData::Kind::Smtp;
    data.sender = options.value(u"address"_s).trimmed();
    data.name = options.value(u"name"_s, data.sender);
    if (data.sender.isEmpty())
        return Error{Error::Code::MissingInput, {u"address"_s}, {}};
    if (!options.has(u"host"_s)) {
        auto found = foundSettings(context, data.sender);
        if (!found)
            return found.error();
        data.settings = std::move(found).value();
    }
    for (const QString& name : {u"host"_s, u"security"_s, u"user"_s}) {
        if (options.has(name))
            data.settings.insert(name, options.value(name));
    }
    if (options.has(u"port"_s)) {
        const auto port = wholeNumberOf(u"port"_s, options.value(u"port"_s), 1, 65'535);
        if (!port)
            return port.error();
        data.settings.insert(u"port"_s, *port);
    }
    const bool isPlain = data.settings.value(u"security"_s).toString() == u"plain";
    if (options.has(u"sign-in"_s))
        data.settings.insert(u"sign_in"_s, options.value(u"sign-in"_s));
    else if (isPlain && !options.has(u"user"_s))
        data.settings.insert(u"sign_in"_s, u"none"_s); // A server of our own on this computer.
    for (const auto& [option, key] : {std::pair{u"ca-file"_s, u"ca_file"_s}, std::pair{u"sender-name"_s, u"sender_name"_s},
                                      std::pair{u"reply-to"_s, u"reply_to"_s}, std::pair{u"self-copy"_s, u"self_copy"_s}}) {
        if (options.has(option))
            data.settings.insert(key, options.value(option));
    }
    return data;
}

Result<AccountData> smsAccount(CommandContext& context)
{
    const ParsedOptions& options = context.options;
    AccountData data;
    data.kind = AccountData::Kind::Sms;
    data.sender = options.value(u"sender"_s).trimmed();
    QJsonObject fields;
    for (const QString& pair : options.all(u"field"_s)) {
        const QString key = pair.section(u'=', 0, 0);
        if (key.isEmpty() || !pair.contains(u'='))
            return Error{Error::Code::InvalidInput, {u"field"_s, pair}, u"KEY=VALUE"_s};
        fields.insert(key, pair.section(u'=', 1));
    }
    data.settings = {{u"provider"_s, options.value(u"provider"_s)}, {u"fields"_s, fields}};
    if (options.has(u"ca-file"_s))
        data.settings.insert(u"ca_file"_s, options.value(u"ca-file"_s));
    const auto provider = app::smsProviderOf(StoredAccount{{}, 0, data, {}, {}, {}, {}, 0});
    if (!provider) {
        QStringList codes;
        for (const SmsProvider& known : shippedSmsProviders())
            codes += known.code;
        return Error{provider.error().code, provider.error().arguments, codes.join(u", "_s)};
    }
    for (const SmsField& field : provider->fields) {
        if (field.isSecret && fields.contains(field.code)) // It would stand in the list of running programs.
            return Error{Error::Code::InvalidInput, {u"field"_s, field.code}, u"a secret comes from standard input"_s};
        if (!field.isSecret && field.isRequired && field.standard.isEmpty() && fields.value(field.code).toString().isEmpty())
            return Error{Error::Code::MissingInput, {field.code}, {}};
    }
    data.name = options.value(u"name"_s, provider->name);
    return data;
}

bool needsSecret(const AccountData& data)
{
    return data.kind == AccountData::Kind::Sms || data.settings.value(u"sign_in"_s).toString() != u"none";
}

/// The secret, from standard input or the terminal.
Result<SecretText> newSecret(CommandContext& context)
{
    if (context.options.has(u"secret-stdin"_s))
        return secretFromInput();
    return askSecret(context, CliAccount::tr("Password or token"));
}

/// Puts it where the user wants it. Without a keychain the vault is offered, where a passphrase for it can be had.
Result<Done> keepSecret(CommandContext& context, const QString& key, const SecretText& secret)
{
    app::SecretPlaces places = secretPlaces(context);
    if (context.options.has(u"vault"_s))
        return places.keep(SecretStore::Kind::Vault, key, secret);
    auto kept = places.keep(SecretStore::Kind::Keychain, key, secret);
    if (kept || kept.error().code != Error::Code::ConnectionFailed)
        return kept;
    context.err << CliAccount::tr("This computer has no keychain that answers. The password can be kept in a vault under a passphrase instead (--vault).") << u'\n';
    if (!isInputTerminal() || context.options.has(u"secret-stdin"_s))
        return kept;
    return places.keep(SecretStore::Kind::Vault, key, secret);
}

QJsonObject accountJson(const StoredAccount& account)
{
    const AccountData& data = account.data;
    return {{u"id"_s, static_cast<qint64>(account.id.value)},
            {u"kind"_s, data.kind == AccountData::Kind::Smtp ? u"smtp"_s : u"sms"_s},
            {u"name"_s, data.name},
            {u"sender"_s, data.sender},
            {u"settings"_s, data.settings},
            {u"has_secret"_s, !data.secretKey.isEmpty()},
            {u"default"_s, data.isDefault},
            {u"tested_at"_s, textOrNull(account.testedAt)},
            {u"test_outcome"_s, textOrNull(account.testOutcome)},
            {u"stopped"_s, textOrNull(account.stoppedReason)},
            {u"stopped_until"_s, textOrNull(account.stoppedUntil)}};
}

int showOne(CommandContext& context, Database& database, AccountId id)
{
    const auto account = AccountStore(database).find(id);
    if (context.json)
        return context.printJson(accountJson(*account));
    const QJsonObject& settings = account->data.settings;
    printFacts(context.out, {{CliAccount::tr("Account"), QString::number(id.value)},
                             {CliAccount::tr("Name"), account->data.name},
                             {CliAccount::tr("Sender"), account->data.sender},
                             {CliAccount::tr("Server"), settings.value(u"host"_s).toString()},
                             {CliAccount::tr("Security"), settings.value(u"security"_s).toString()},
                             {CliAccount::tr("Provider"), settings.value(u"provider"_s).toString()}});
    return exit_code::kDone;
}

int add(CommandContext& context)
{
    const QString kind = context.options.positional.value(0);
    if (context.options.positional.size() != 1 || (kind != u"smtp" && kind != u"sms"))
        return context.fail(u"usage"_s, CliAccount::tr("Which kind of account? smtp or sms."), u"tegoed-cli account add --help"_s);
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    auto data = kind == u"smtp" ? mailAccount(context) : smsAccount(context);
    if (!data)
        return context.fail(data.error());
    data->isDefault = context.options.has(u"default"_s);
    if (data->kind == AccountData::Kind::Smtp) {
        if (const auto server = app::mailServerOf(StoredAccount{{}, 0, *data, {}, {}, {}, {}, 0}); !server)
            return context.fail(server.error());
    }
    BookSession session = book->session();
    if (needsSecret(*data)) {
        const auto secret = newSecret(context);
        if (!secret)
            return context.fail(secret.error());
        data->secretKey = newSecretKey(session, data->kind);
        if (!context.options.has(u"session"_s)) {
            if (const auto kept = keepSecret(context, data->secretKey, *secret); !kept)
                return context.fail(kept.error());
        }
    }
    const auto id = addAccount(session, *data);
    if (!id) {
        secretPlaces(context).forget(data->secretKey);
        return context.fail(id.error());
    }
    return showOne(context, book->database(), *id);
}

int list(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    const std::vector<StoredAccount> accounts = AccountStore(book->database()).all();
    if (context.json) {
        QJsonArray array;
        for (const StoredAccount& account : accounts)
            array += accountJson(account);
        return context.printJson({{u"accounts"_s, array}});
    }
    Table table({{CliAccount::tr("Id"), Table::Align::Right}, {CliAccount::tr("Kind")}, {CliAccount::tr("Name")}, {CliAccount::tr("Sender")},
                 {CliAccount::tr("Tested")}, {CliAccount::tr("State")}});
    for (const StoredAccount& account : accounts) {
        const QString tested = account.testedAt.isEmpty() ? CliAccount::tr("never")
            : account.testOutcome == u"ok" ? ui::timeText(account.testedAt) : ui::reasonText(account.testOutcome);
        table.addRow({QString::number(account.id.value), ui::transportText(account.data.kind == AccountData::Kind::Smtp ? TransportKind::Smtp : TransportKind::Sms),
                      account.data.name, account.data.sender, tested,
                      account.stoppedReason.isEmpty() ? CliAccount::tr("works") : CliAccount::tr("stopped: %1").arg(ui::reasonText(account.stoppedReason))});
    }
    if (table.isEmpty())
        context.out << CliAccount::tr("There is no account yet.") << u'\n';
    else
        table.print(context.out);
    return exit_code::kDone;
}

/// The account of the line: its id, name or sender.
Result<StoredAccount> accountOf(Database& database, const QString& text)
{
    for (const StoredAccount& account : AccountStore(database).all()) {
        if (QString::number(account.id.value) == text || account.data.name == text || account.data.sender == text)
            return account;
    }
    return Error{Error::Code::NotFound, {u"account"_s, text}, {}};
}

int withAccount(CommandContext& context, const std::function<int(OpenBook&, const StoredAccount&)>& work)
{
    if (context.options.positional.size() != 1)
        return context.fail(u"usage"_s, CliAccount::tr("Which account? Give its id, name or address."), u"tegoed-cli account list"_s);
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto account = accountOf(book->database(), context.options.positional.first());
    return account ? work(*book, *account) : context.fail(account.error());
}

int remove(CommandContext& context)
{
    return withAccount(context, [&](OpenBook& book, const StoredAccount& account) {
        BookSession session = book.session();
        if (const auto done = removeAccount(session, account.id); !done)
            return context.fail(done.error());
        if (!account.data.secretKey.isEmpty())
            secretPlaces(context).forget(account.data.secretKey);
        if (context.json)
            return context.printJson({{u"removed"_s, static_cast<qint64>(account.id.value)}});
        context.out << CliAccount::tr("Removed: %1. What waits for it stays in the outbox.").arg(account.data.name) << u'\n';
        return exit_code::kDone;
    });
}

int start(CommandContext& context)
{
    return withAccount(context, [&](OpenBook& book, const StoredAccount& account) {
        BookSession session = book.session();
        const auto done = startAccount(session, account.id);
        return done ? showOne(context, book.database(), account.id) : context.fail(done.error());
    });
}

QString stepWord(MailCheckStep::What what)
{
    switch (what) {
    case MailCheckStep::What::Reachable: return u"reachable"_s;
    case MailCheckStep::What::Secure: return u"secure"_s;
    case MailCheckStep::What::SignedIn: return u"signed_in"_s;
    case MailCheckStep::What::TestMessage: return u"test_message"_s;
    }
    return {};
}

QString stepText(MailCheckStep::What what)
{
    switch (what) {
    case MailCheckStep::What::Reachable: return CliAccount::tr("The server answers");
    case MailCheckStep::What::Secure: return CliAccount::tr("The connection is encrypted");
    case MailCheckStep::What::SignedIn: return CliAccount::tr("User name and password are accepted");
    case MailCheckStep::What::TestMessage: return CliAccount::tr("A message to yourself is accepted");
    }
    return {};
}

QString stateWord(MailCheckStep::State state)
{
    return state == MailCheckStep::State::Passed ? u"passed"_s : state == MailCheckStep::State::Failed ? u"failed"_s : u"skipped"_s;
}

/// A message to ourselves: subject and text in the language of the program.
Result<FrozenMessage> testMail(const QString& uuid, const QString& sender)
{
    MailMessage mail;
    mail.id = uuid;
    mail.date = QDateTime::currentDateTime();
    mail.from = mail.to = {QString(), sender};
    mail.subject = CliAccount::tr("Test message from Tegoed");
    mail.text = CliAccount::tr("This message shows that your account can send. You need not do anything.") + u'\n';
    const auto bytes = mailBytes(mail);
    if (!bytes)
        return bytes.error();
    return FrozenMessage{*bytes, mail.id, sender, sender, {}};
}

/// What a test showed: per step, and the code to be recorded.
struct Tested {
    QString outcome = u"ok"_s;
    QJsonArray steps;
};

Result<Tested> testMailAccount(CommandContext& context, OpenBook& book, const StoredAccount& account, const SecretText& secret)
{
    const auto server = app::mailServerOf(account);
    if (!server)
        return server.error();
    FrozenMessage message;
    if (context.options.has(u"send"_s)) {
        const auto made = testMail(book.session().random.uuid(), account.data.sender);
        if (!made)
            return made.error();
        message = *made;
    }
    Tested tested;
    checkMailAccount(*server, secret, message, [&](const MailCheckStep& step) {
        if (step.state == MailCheckStep::State::Failed)
            tested.outcome = step.reasonCode;
        tested.steps += QJsonObject{{u"step"_s, stepWord(step.what)}, {u"state"_s, stateWord(step.state)}, {u"reason"_s, textOrNull(step.reasonCode)},
                                    {u"reply"_s, textOrNull(step.outcome.reply)}, {u"server"_s, textOrNull(step.outcome.server)}};
        if (context.json || step.state == MailCheckStep::State::Skipped)
            return;
        context.out << (step.state == MailCheckStep::State::Passed ? u"✓ "_s : u"✗ "_s) << stepText(step.what) << u'\n';
        if (step.state == MailCheckStep::State::Failed)
            context.out << u"  "_s << ui::reasonText(step.reasonCode) << u'\n';
        context.out.flush();
    });
    return tested;
}

/// Asks the provider to take a message to `--to`; where it has a test of its own nothing is sent by it.
Result<Tested> testSmsAccount(CommandContext& context, OpenBook& book, const StoredAccount& account, const SecretText& secret)
{
    const auto provider = app::smsProviderOf(account);
    if (!provider)
        return provider.error();
    const QString number = context.options.value(u"to"_s);
    if (number.isEmpty())
        return Error{Error::Code::MissingInput, {u"phone number"_s}, u"--to +316…"_s};
    const QString uuid = book.session().random.uuid();
    const auto request = smsRequestBytes({number, account.data.sender, CliAccount::tr("Test message from Tegoed"), uuid, provider->hasTest});
    SmsGateway gateway(*provider, app::smsAccountOf(account, *provider, secret));
    const Outcome outcome = gateway.deliver({request, uuid, account.data.sender, number, {}}, [] { return true; });
    Tested tested;
    if (outcome.kind != Outcome::Kind::Sent)
        tested.outcome = outcome.reasonCode;
    const bool isPassed = outcome.kind == Outcome::Kind::Sent;
    tested.steps += QJsonObject{{u"step"_s, u"test_message"_s}, {u"state"_s, isPassed ? u"passed"_s : u"failed"_s},
                                {u"reason"_s, textOrNull(outcome.reasonCode)}, {u"reply"_s, textOrNull(outcome.reply)}};
    if (!context.json)
        context.out << (isPassed ? CliAccount::tr("✓ The provider accepts a message") : u"✗ "_s + ui::reasonText(outcome.reasonCode)) << u'\n';
    return tested;
}

int test(CommandContext& context)
{
    return withAccount(context, [&](OpenBook& book, const StoredAccount& account) {
        SecretText secret;
        if (!account.data.secretKey.isEmpty()) {
            auto read = context.options.has(u"secret-stdin"_s) ? secretFromInput() : secretPlaces(context).read(account.data.secretKey);
            if (!read)
                return context.fail(read.error());
            secret = std::move(read).value();
        }
        const auto tested = account.data.kind == AccountData::Kind::Smtp ? testMailAccount(context, book, account, secret)
                                                                         : testSmsAccount(context, book, account, secret);
        if (!tested)
            return context.fail(tested.error());
        BookSession session = book.session();
        if (const auto recorded = recordAccountTest(session, account.id, tested->outcome); !recorded)
            return context.fail(recorded.error());
        const int done = tested->outcome == u"ok" ? exit_code::kDone : exit_code::kNetwork;
        if (context.json)
            return context.printJson({{u"account"_s, static_cast<qint64>(account.id.value)}, {u"outcome"_s, tested->outcome},
                                      {u"text"_s, done == exit_code::kDone ? QJsonValue() : QJsonValue(ui::reasonText(tested->outcome))},
                                      {u"steps"_s, tested->steps}}, done);
        return done;
    });
}

} // namespace

Command accountAddCommand()
{
    return {u"account add"_s, CliAccount::tr("Add a mail account, or one at an SMS provider"), u"smtp|sms"_s,
            {{u"address"_s, u"ADDRESS"_s, CliAccount::tr("Own e-mail address; for many providers that is all")},
             {u"host"_s, u"HOST"_s, CliAccount::tr("Mail server; without it it is looked up by the address")},
             {u"port"_s, u"PORT"_s, CliAccount::tr("Its port")},
             {u"security"_s, u"WORD"_s, CliAccount::tr("tls, starttls, or plain for a server on this very computer")},
             {u"sign-in"_s, u"WORD"_s, CliAccount::tr("password, token or none")},
             {u"user"_s, u"NAME"_s, CliAccount::tr("User name; without it the address")},
             {u"ca-file"_s, u"FILE"_s, CliAccount::tr("Certificates to trust instead of the system's (PEM)")},
             {u"sender-name"_s, u"NAME"_s, CliAccount::tr("Name beside the address; without it the company's")},
             {u"reply-to"_s, u"ADDRESS"_s, CliAccount::tr("Where answers go")},
             {u"self-copy"_s, u"ADDRESS"_s, CliAccount::tr("Own address that gets a copy of everything")},
             {u"provider"_s, u"CODE"_s, CliAccount::tr("SMS provider: smstools, twilio, messagebird …")},
             {u"sender"_s, u"NAME"_s, CliAccount::tr("Sender of an SMS: a name or a number")},
             {u"field"_s, u"KEY=VALUE"_s, CliAccount::tr("What the SMS provider wants to know; can be given several times"), true},
             {u"name"_s, u"NAME"_s, CliAccount::tr("What the account is called here")},
             {u"default"_s, {}, CliAccount::tr("The one that is used when nothing else is said")},
             {u"secret-stdin"_s, {}, CliAccount::tr("The password stands on the first line of standard input; without it the terminal asks")},
             {u"vault"_s, {}, CliAccount::tr("Keep the password in a vault under a passphrase instead of the keychain")},
             {u"session"_s, {}, CliAccount::tr("Keep the password nowhere: “outbox send --secret-stdin” gets it each time")}},
            u"tegoed-cli account add smtp --address administratie@jansen.example"_s, add};
}

Command accountListCommand()
{
    return {u"account list"_s, CliAccount::tr("The accounts, and whether they work"), {}, {}, u"tegoed-cli account list"_s, list};
}

Command accountTestCommand()
{
    return {u"account test"_s, CliAccount::tr("Try an account step by step; one that had stopped works again after it passes"), u"ACCOUNT"_s,
            {{u"send"_s, {}, CliAccount::tr("Send a message to yourself too")},
             {u"to"_s, u"NUMBER"_s, CliAccount::tr("Of an SMS account: the number that gets the test message")},
             {u"secret-stdin"_s, {}, CliAccount::tr("The password stands on the first line of standard input")}},
            u"tegoed-cli account test administratie@jansen.example --send"_s, test};
}

Command accountRemoveCommand()
{
    return {u"account remove"_s, CliAccount::tr("Remove an account and its password"), u"ACCOUNT"_s, {}, u"tegoed-cli account remove 2"_s, remove};
}

Command accountStartCommand()
{
    return {u"account start"_s, CliAccount::tr("Let a stopped account send again"), u"ACCOUNT"_s, {}, u"tegoed-cli account start 2"_s, start};
}

} // namespace tegoed::cli
