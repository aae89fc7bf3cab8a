#include "core/usecases/claims.h"

#include "core/base/text.h"
#include "core/storage/queries/invoice_queries.h"
#include "core/storage/stores/claim_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/acts/law_acts.h"
#include "core/usecases/messages/compose_reading.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

constexpr int kLongestReason = 500;

std::vector<InvoiceId> overdueOn(Database& database, DebtorId debtor, const Date& day)
{
    InvoiceFilter filter;
    filter.debtor = debtor;
    filter.onlyOverdue = true;
    return InvoiceQueries(database).list(filter, InvoiceSort::DueDate, SortOrder::Ascending, day).ids;
}

/// The part of one invoice; the costs stay those of the whole letter, of which it bears its share.
void narrow(ClaimSpecification& specification, const InvoiceRow& invoice)
{
    std::erase_if(specification.claims, [&](const SpecifiedClaim& claim) { return claim.invoice != invoice.id; });
    specification.principal = invoice.open;
    specification.asked = Money(0, invoice.open.currency());
    specification.interestWait = specification.costsWait = {};
    for (const SpecifiedClaim& claim : specification.claims) {
        specification.asked += claim.asked;
        (claim.kind == ClaimKind::Interest ? specification.interestWait : specification.costsWait) = claim.wait;
    }
}

void addStored(Database& database, InvoiceId invoice, const QString& number, ClaimsShown& shown)
{
    const ClaimStore store(database);
    for (const StoredClaim& claim : store.ofInvoice(invoice)) {
        if (claim.stepCode.isEmpty()) {
            const auto waiver = store.waiver(invoice, claim.kind);
            if (!waiver)
                continue;
            WaivedClaim waived{claim.kind, invoice, number, waiver->day, {}, {}};
            Statement event(database, u"SELECT e.actor, COALESCE(v.value, '') FROM timeline_event e LEFT JOIN timeline_value v ON v.event_id = e.id "
                                      "AND v.name = 'reason' WHERE e.id = ?"_s);
            if (event.bind(waiver->event).next()) {
                waived.by = event.text(0);
                waived.reason = event.text(1);
            }
            shown.waived.push_back(waived);
            continue;
        }
        EarlierClaim earlier{claim.kind, invoice, number, claim.amount, claim.open, claim.claimedOn, {}, Stage::Demand, claim.isWaived,
                             claim.basis, claim.calculation};
        Statement message(database, u"SELECT m.id, m.stage FROM message_item i JOIN message m ON m.id = i.message_id WHERE i.invoice_id = ? "
                                    "AND i.step_code = ? AND i.cycle = ? AND m.state = 'sent' AND m.mode <> 'test' ORDER BY m.sent_at, m.id LIMIT 1"_s);
        if (message.bind(invoice).bind(claim.stepCode).bind(claim.cycle).next()) {
            earlier.message = message.id<MessageId>(0);
            earlier.stage = stageOf(message.text(1)).value_or(Stage::Demand);
        }
        shown.earlier.push_back(earlier);
    }
}

Result<UndoToken> decide(BookSession& session, InvoiceId id, ClaimKind kind, bool isWaived, const QString& reason)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const auto invoice = InvoiceStore(session.database).find(id);
        if (!invoice || invoice->isWithdrawn)
            return notFound("invoice", id.value);
        const Act act(session);
        if (ClaimStore(session.database).waiver(id, kind).has_value() == isWaived)
            return Error{Error::Code::NothingToDo, {u"claim"_s, invoice->data.number}, {}};
        setWaiver(act, *invoice, kind, isWaived, reason);
        changes.invoices = {id};
        changes.debtors = {shownAs(session.database, invoice->data.debtor)};
        return waiverToken(id, kind, isWaived);
    });
}

} // namespace

Result<ClaimsShown> readClaims(BookSession& session, const ClaimScope& scope, std::optional<Date> on)
{
    return reading([&]() -> Result<ClaimsShown> {
        Database& database = session.database;
        const Date day = on.value_or(session.clock.today());
        ClaimsShown shown;
        shown.invoice = scope.invoice;
        std::optional<InvoiceRow> only;
        if (scope.invoice.isValid()) {
            const auto rows = InvoiceQueries(database).rows({scope.invoice}, day);
            if (rows.empty())
                return notFound("invoice", scope.invoice.value);
            only = rows.front();
        }
        shown.debtor = shownAs(database, only ? only->debtor : scope.debtor);
        const auto debtor = DebtorStore(database).find(shown.debtor);
        if (!debtor)
            return notFound("debtor", shown.debtor.value);
        shown.debtorName = debtor->data.name;
        std::vector<InvoiceId> invoices = overdueOn(database, shown.debtor, day);
        if (only && std::find(invoices.begin(), invoices.end(), only->id) == invoices.end())
            invoices = {only->id};
        shown.specification.day = day;
        ComposeRequest request;
        request.debtor = shown.debtor;
        request.stage = Stage::FinalNotice;
        request.invoices = invoices;
        request.plannedDay = day;
        request.currency = only ? only->open.currency().code() : QString();
        Way way;
        const auto facts = readComposeFacts(session, request, way);
        if (!facts && facts.error().code != Error::Code::NothingToDo)
            return facts.error();
        if (facts) {
            shown.specification = facts->claims.specification;
            shown.invoices = static_cast<int>(facts->asked.size());
        }
        if (only) {
            narrow(shown.specification, *only);
            addStored(database, only->id, only->number, shown);
            return shown;
        }
        InvoiceFilter filter;
        filter.debtor = shown.debtor;
        Statement row(database, u"SELECT DISTINCT c.invoice_id, i.number FROM claim c JOIN invoice i ON i.id = c.invoice_id "
                                "WHERE c.debtor_id = ? OR i.debtor_id = ? ORDER BY c.invoice_id"_s);
        row.bind(shown.debtor).bind(shown.debtor);
        std::vector<std::pair<InvoiceId, QString>> claimed;
        while (row.next())
            claimed.emplace_back(row.id<InvoiceId>(0), row.text(1));
        for (const auto& [invoice, number] : claimed)
            addStored(database, invoice, number, shown);
        return shown;
    });
}

Result<UndoToken> waiveClaim(BookSession& session, InvoiceId invoice, ClaimKind kind, const QString& reason)
{
    const QString why = cleanText(reason, kLongestReason);
    if (why.isEmpty())
        return missing("reason");
    return decide(session, invoice, kind, true, why);
}

Result<UndoToken> restoreClaim(BookSession& session, InvoiceId invoice, ClaimKind kind)
{
    return decide(session, invoice, kind, false, {});
}

} // namespace tegoed
