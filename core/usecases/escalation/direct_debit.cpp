#include "core/usecases/escalation/direct_debit.h"

#include "core/storage/queries/escalation_queries.h"
#include "core/storage/stores/debtor_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/storage/stores/mandate_store.h"
#include "core/usecases/acts/rule_acts.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Those of `invoices` that were not so yet.
std::vector<InvoiceId> changed(Database& database, std::vector<InvoiceId> invoices, bool isDirectDebit, RuleInverse& inverse)
{
    InvoiceStore store(database);
    std::erase_if(invoices, [&](InvoiceId id) { return store.find(id)->data.isDirectDebit == isDirectDebit; });
    for (const InvoiceId id : invoices) {
        const auto invoice = store.find(id);
        InvoiceData data = invoice->data;
        data.isDirectDebit = isDirectDebit;
        store.update(id, invoice->version, data);
        inverse.setsDirectDebit(id, !isDirectDebit);
    }
    return invoices;
}

void tellOf(const Act& act, DebtorId debtor, const std::vector<InvoiceId>& invoices, bool isDirectDebit, ChangeSet& changes, RuleInverse& inverse)
{
    NewEvent event = eventOf(act, debtor, EventKind::InvoiceChanged, {{u"direct_debit"_s, isDirectDebit}});
    event.invoices = invoices;
    tell(act, event);
    changes.debtors.push_back(debtor);
    changes.invoices.insert(changes.invoices.end(), invoices.begin(), invoices.end());
    inverse.concerns(debtor, invoices);
}

Error nothingToDo()
{
    return {Error::Code::NothingToDo, {u"direct_debit"_s}, {}};
}

} // namespace

Result<UndoToken> setDirectDebit(BookSession& session, const std::vector<InvoiceId>& invoices, bool isDirectDebit)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        const auto all = byDebtor(session.database, invoices);
        if (!all)
            return all.error();
        RuleInverse inverse(u"direct_debit"_s);
        for (const InvoicesOfDebtor& one : *all) {
            if (const auto done = changed(session.database, one.invoices, isDirectDebit, inverse); !done.empty())
                tellOf(act, one.debtor, done, isDirectDebit, changes, inverse);
        }
        return changes.invoices.empty() ? Result<UndoToken>(nothingToDo()) : Result<UndoToken>(inverse.token());
    });
}

Result<UndoToken> setMandate(BookSession& session, DebtorId debtor, bool isGiven)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        const DebtorId shown = shownAs(session.database, debtor);
        if (!DebtorStore(session.database).find(shown))
            return notFound("debtor", debtor.value);
        MandateStore mandates(session.database);
        const std::vector<StoredMandate> before = mandates.inForce(shown);
        RuleInverse inverse(u"mandate"_s);
        if (isGiven && before.empty()) {
            inverse.endsMandate(mandates.insert({.id = {}, .debtor = shown, .from = act.today, .actor = act.actor, .createdAt = act.atUtc, .endedAt = {}}));
        } else if (!isGiven) {
            for (const StoredMandate& mandate : before) {
                mandates.end(mandate.id, act.atUtc);
                inverse.restoresMandate(mandate.id);
            }
        }
        std::vector<InvoiceId> open;
        for (const EscalationQueries::OpenInvoice& invoice : EscalationQueries(session.database).openOf(shown))
            open.push_back(invoice.id);
        const std::vector<InvoiceId> done = changed(session.database, open, isGiven, inverse);
        if (done.empty() && isGiven != before.empty())
            return nothingToDo();
        tellOf(act, shown, done, isGiven, changes, inverse);
        return inverse.token();
    });
}

bool hasMandate(Database& database, DebtorId debtor)
{
    return !MandateStore(database).inForce(debtor).empty();
}

} // namespace tegoed
