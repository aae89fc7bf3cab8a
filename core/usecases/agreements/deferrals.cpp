#include "core/usecases/agreements/deferrals.h"

#include "core/base/text.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/agreements/promises.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

constexpr int kLongNote = 2'000;

ComposeRequest requestFor(const StoredAgreement& deferral, bool isRequested)
{
    ComposeRequest request;
    request.debtor = deferral.debtor;
    request.stage = Stage::DeferralGranted;
    request.invoices = deferral.invoiceIds();
    request.currency = deferral.amount.currency().code();
    request.payBy = deferral.agreed;
    request.deferral = DeferralValues{deferral.agreed, isRequested};
    request.withLetter = false;
    return request;
}

} // namespace

Result<DeferralGranted> grantDeferral(BookSession& session, const NewDeferral& deferral)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<DeferralGranted> {
        const Act act(session);
        const auto covered = coveredBy(act, deferral.debtor, deferral.invoices);
        if (!covered)
            return covered.error();
        if (const auto error = refusedDay("deferral_day", deferral.until, act.today))
            return *error;
        if (const PromiseRecord record = recordOf(act, covered->debtor, companyCalendar(session.database)); record.isWarning() && !deferral.isWarned)
            return Error{Error::Code::NotAllowed, {u"broken_promises"_s, QString::number(record.partly + record.broken), QString::number(record.decided())}, {}};
        StoredAgreement stored;
        stored.kind = AgreementKind::Deferral;
        stored.debtor = covered->debtor;
        stored.from = act.today;
        stored.agreed = deferral.until;
        stored.pausedUntil = deferral.until;
        stored.amount = covered->open;
        stored.stopsInterest = deferral.stopsInterest;
        stored.note = cleanText(deferral.note, kLongNote);
        stored.actor = act.actor;
        stored.createdAt = act.atUtc;
        stored.invoices = covered->invoices;
        RuleInverse inverse(u"deferral"_s);
        DeferralGranted granted;
        if (deferral.confirm) {
            const auto message = addMessage(session, changes, *deferral.confirm, requestFor(stored, deferral.isRequested), inverse);
            if (!message)
                return message.error();
            granted.confirmation = stored.confirmation = *message;
        }
        granted.id = AgreementStore(session.database).insert(stored);
        inverse.endsAgreement(granted.id);
        tellOf(act, *covered, EventKind::DeferralGranted,
               {{u"agreement"_s, static_cast<qint64>(granted.id.value)}, {u"until"_s, deferral.until.toIso()}, {u"interest"_s, !deferral.stopsInterest}},
               {{u"note"_s, stored.note}}, changes, inverse);
        granted.undo = inverse.token();
        return granted;
    });
}

Result<UndoToken> endDeferral(BookSession& session, AgreementId id, const QString& reason)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        AgreementStore agreements(session.database);
        const auto found = agreements.find(id);
        if (!found || found->kind != AgreementKind::Deferral)
            return notFound("deferral", id.value);
        if (!found->endedAt.isEmpty() || found->agreed < act.today)
            return Error{Error::Code::NothingToDo, {u"deferral"_s, QString::number(id.value)}, {}};
        agreements.end(id, u"withdrawn"_s, act.atUtc, act.actor);
        RuleInverse inverse(u"deferral"_s);
        inverse.restoresAgreement(id);
        const Covered covered{shownAs(session.database, found->debtor), found->invoices, {}, found->amount};
        tellOf(act, covered, EventKind::DeferralEnded, {{u"agreement"_s, static_cast<qint64>(id.value)}, {u"as"_s, u"withdrawn"_s}},
               {{u"reason"_s, cleanText(reason, kLongNote)}}, changes, inverse);
        return inverse.token();
    });
}

Result<std::vector<DeferralRow>> deferrals(BookSession& session, std::optional<DebtorId> debtor, bool withPast)
{
    return reading([&]() -> Result<std::vector<DeferralRow>> {
        const Date today = session.clock.today();
        if (debtor)
            debtor = shownAs(session.database, *debtor);
        std::vector<DeferralRow> rows;
        for (const StoredAgreement& one : AgreementStore(session.database).list({.debtor = debtor, .invoice = {}, .kind = AgreementKind::Deferral, .withEnded = withPast})) {
            DeferralRow row{one.id, shownAs(session.database, one.debtor), {}, one.invoiceIds(), {}, one.from, one.agreed, one.stopsInterest, one.note, one.actor,
                            one.confirmation, one.agreed < today, one.endedHow};
            if (row.isOver && !withPast)
                continue;
            row.debtorName = DebtorStore(session.database).find(row.debtor)->data.name;
            for (const InvoiceId invoice : row.invoices)
                row.numbers << InvoiceStore(session.database).find(invoice)->data.number;
            rows.push_back(row);
        }
        std::stable_sort(rows.begin(), rows.end(), [](const DeferralRow& a, const DeferralRow& b) { return a.until < b.until; });
        return rows;
    });
}

} // namespace tegoed
