#include "core/usecases/agreements/agreement_parts.h"

#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/invoice_queries.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/messages/keep_composed.h"

#include <algorithm>

namespace tegoed::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a person means who names no invoice: what is overdue, else what is open.
std::vector<InvoiceId> usualInvoices(const Act& act, DebtorId debtor)
{
    InvoiceFilter filter;
    filter.debtor = debtor;
    filter.onlyOpen = true;
    const InvoiceQueries queries(act.database);
    const auto rows = queries.rows(queries.list(filter, InvoiceSort::DueDate, SortOrder::Ascending, act.today).ids, act.today);
    std::vector<InvoiceId> overdue, open;
    std::optional<Currency> currency;
    for (const InvoiceRow& row : rows) {
        if (row.open.minorUnits() <= 0 || (currency && row.open.currency() != *currency))
            continue;
        currency = row.open.currency();
        open.push_back(row.id);
        if (row.dueDate < act.today)
            overdue.push_back(row.id);
    }
    return overdue.empty() ? open : overdue;
}

} // namespace

std::vector<InvoiceId> Covered::ids() const
{
    std::vector<InvoiceId> ids;
    for (const CoveredInvoice& one : invoices)
        ids.push_back(one.invoice);
    return ids;
}

Result<Covered> coveredBy(const Act& act, DebtorId debtor, const std::vector<InvoiceId>& invoices)
{
    Covered covered;
    if (debtor.isValid()) {
        covered.debtor = shownAs(act.database, debtor);
        if (!DebtorStore(act.database).find(covered.debtor))
            return notFound("debtor", debtor.value);
    }
    std::vector<InvoiceId> ids = invoices.empty() && covered.debtor.isValid() ? usualInvoices(act, covered.debtor) : invoices;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::vector<AgreedInvoice> agreed;
    QStringList numbers;
    for (const InvoiceId id : ids) {
        const auto invoice = InvoiceStore(act.database).find(id);
        if (!invoice || invoice->isWithdrawn)
            return notFound("invoice", id.value);
        const DebtorId owner = shownAs(act.database, invoice->data.debtor);
        if (!covered.debtor.isValid())
            covered.debtor = owner;
        agreed.push_back({invoice->data.number, owner, invoice->open, invoice->isWrittenOff});
        covered.invoices.push_back({id, invoice->open.minorUnits()});
        numbers << invoice->data.number;
    }
    if (agreed.empty() && covered.debtor.isValid())
        return Error{Error::Code::NothingToDo, {u"nothing_open"_s, DebtorStore(act.database).find(covered.debtor)->data.name}, {}};
    const auto open = openOfAll(agreed, covered.debtor);
    if (!open)
        return open.error();
    covered.open = *open;
    covered.numbers = numbers.join(u", "_s);
    return covered;
}

Result<Covered> coveredBy(const Act& act, InvoiceId invoice)
{
    return coveredBy(act, DebtorId{}, {invoice});
}

WorkCalendar companyCalendar(Database& database)
{
    return BookQueries(database).identity().country == u"BE" ? WorkCalendar::Belgium : WorkCalendar::Netherlands;
}

Result<MessageId> addMessage(BookSession& session, ChangeSet& changes, const Confirmation& how, ComposeRequest request, RuleInverse& inverse)
{
    request.channel = how.channel;
    request.language = how.language;
    const auto composed = composeMessage(session, request);
    if (!composed)
        return composed.error();
    const auto id = keepComposed(session, changes, *composed, MessageState::Proposed);
    if (id)
        inverse.cancelsMessage(*id);
    return id;
}

void tellOf(const Act& act, const Covered& covered, EventKind kind, const QJsonObject& body, const std::vector<std::pair<QString, QString>>& personal,
            ChangeSet& changes, RuleInverse& inverse)
{
    NewEvent event = eventOf(act, covered.debtor, kind, body);
    event.invoices = covered.ids();
    event.personal = personal;
    tell(act, event);
    inverse.concerns(covered.debtor, event.invoices);
    changes.debtors.push_back(covered.debtor);
    changes.invoices.insert(changes.invoices.end(), event.invoices.begin(), event.invoices.end());
}

} // namespace tegoed::detail
