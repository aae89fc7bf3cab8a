#pragma once

#include "core/base/result.h"
#include "core/messaging/mail/smtp_connection.h"

#include <QStringList>

#include <vector>

namespace tegoed {

/// A mail provider as the shipped table knows it (resources/mail/providers.json).
struct MailProvider {
    enum class Hint {
        None,
        AppPassword, ///< Make a password for programs there, after two-step sign-in.
        EnableSmtp,  ///< Switch on mail programs in its web mail first.
        SmtpToken,   ///< Paid plan and a token for SMTP.
        OAuth,       ///< No passwords at all any more: sign in through the browser.
        Microsoft365,///< SMTP AUTH is off per tenant and mailbox until an administrator switches it on.
        NoSmtp       ///< Cannot be used by other programs: take another account or your own mail program.
    };
    QString name;
    QStringList domains;   ///< Addresses at the provider itself.
    QStringList mxEndings; ///< Mail exchangers of domains hosted there end in one of these.
    MailServer server;     ///< Host empty for NoSmtp. User name and names of files are left empty.
    Hint hint = Hint::None;
};

/// The shipped table, in its own order.
const std::vector<MailProvider>& mailProviders();
/// By the domain of an address, any case. Empty when it is not in the table.
std::optional<MailProvider> mailProviderOf(const QString& address);
/// By the names of a domain's mail exchangers, first match first.
std::optional<MailProvider> mailProviderOfExchangers(const QStringList& exchangers);

/// One answer of DNS (RFC 2782).
struct ServiceRecord {
    QString target;
    int port = 0;
    int priority = 0;
    int weight = 0;
};

/// What DNS is asked; a test answers itself.
struct MailLookup {
    std::function<Result<std::vector<ServiceRecord>>(const QString& name)> services;
    std::function<Result<QStringList>(const QString& domain)> exchangers;
};

/// DNS of the system, or of `nameServer` (an address; port 53), with `timeout` ms for each question. Blocking.
MailLookup dnsLookup(int timeout, const QString& nameServer = {});

/// How the settings for an address were found.
struct FoundMailServer {
    enum class Source { Table, ServiceRecord, Exchanger };
    Source source = Source::Table;
    QString providerName;       ///< Empty for ServiceRecord.
    MailServer server;          ///< With the address as user name.
    MailProvider::Hint hint = MailProvider::Hint::None;
    /// A service record led out of the address's own domain: shown to the user before a password goes there (RFC 6186 6).
    bool isForeignHost = false;
};

/// Looks in the table, then for `_submissions._tcp` (RFC 8314) and `_submission._tcp` (RFC 6186), then by mail exchanger.
/// Errors: InvalidEmail(address); NotFound(mail server, domain).
Result<FoundMailServer> findMailServer(const QString& address, const MailLookup& lookup);

} // namespace tegoed
