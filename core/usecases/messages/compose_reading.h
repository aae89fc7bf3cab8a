#pragma once

#include "core/storage/stores/account_store.h"
#include "core/usecases/messages/compose_facts.h"

namespace tegoed::detail {

/// Which way a message goes.
struct Way {
    Channel channel = Channel::Email;
    TransportKind transport = TransportKind::OwnMail;
    std::optional<StoredAccount> account;
    QString sender, recipient;
};

/// Those that have an address of the debtor.
std::vector<Channel> channelsOf(const DebtorDetail& debtor);

/// Reads what a message is made of, its claims included; nothing is rendered. Errors: as composeMessage.
Result<ComposeFacts> readComposeFacts(BookSession& session, const ComposeRequest& request, Way& way);

} // namespace tegoed::detail
