#pragma once

#include "core/domain/agreement/agreement.h"
#include "core/domain/calendar/holidays.h"
#include "core/domain/message/channel.h"
#include "core/storage/stores/agreement_store.h"
#include "core/usecases/acts/rule_acts.h"
#include "core/usecases/messages/compose.h"

namespace tegoed {

/// The mail or letter that goes with an agreement, into the outbox as a proposal (S17). It is not a contact (decision 18).
struct Confirmation {
    std::optional<Channel> channel = {}; ///< Empty: as the debtor can be reached.
    QString language = {};
};

namespace detail {

/// What an agreement would cover: invoices of one debtor in one currency.
struct Covered {
    DebtorId debtor;
    std::vector<CoveredInvoice> invoices;
    QString numbers; ///< For sentences.
    Money open{0, Currency::euro()};

    std::vector<InvoiceId> ids() const;
};

/// `debtor` not valid: that of the first invoice. No invoices: those that are overdue, in the currency of the oldest; none overdue:
/// all that are open. Errors: NotFound, and as openOfAll.
Result<Covered> coveredBy(const Act& act, DebtorId debtor, const std::vector<InvoiceId>& invoices);
/// One invoice, of whichever debtor.
Result<Covered> coveredBy(const Act& act, InvoiceId invoice);

WorkCalendar companyCalendar(Database& database);

/// Composes and keeps the message, inside the transaction of the agreement. Errors: as composeMessage and keepComposed; then
/// nothing of the agreement is kept either.
Result<MessageId> addMessage(BookSession& session, ChangeSet& changes, const Confirmation& how, ComposeRequest request, RuleInverse& inverse);

/// Tells the timeline and the screens.
void tellOf(const Act& act, const Covered& covered, EventKind kind, const QJsonObject& body, const std::vector<std::pair<QString, QString>>& personal,
            ChangeSet& changes, RuleInverse& inverse);

} // namespace detail
} // namespace tegoed
