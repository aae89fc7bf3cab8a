#include "core/usecases/agreements/promises.h"

#include "core/base/text.h"
#include "core/storage/stores/invoice_store.h"
#include "core/storage/stores/message_store.h"
#include "core/usecases/escalation/call_act.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

constexpr int kLongNote = 2'000;
constexpr int kLongName = 200;

ConfirmationState stateOf(Database& database, const StoredAgreement& promise)
{
    if (promise.isConfirmationWaived)
        return ConfirmationState::Waived;
    const auto message = promise.confirmation.isValid() ? MessageStore(database).find(promise.confirmation) : std::nullopt;
    if (!message || !isLive(message->data.state))
        return ConfirmationState::None;
    return message->data.state == MessageState::Sent ? ConfirmationState::Sent : ConfirmationState::Waits;
}

PaymentPromise promiseOf(const StoredAgreement& stored, WorkCalendar calendar)
{
    return {stored.agreed, stored.amount, calendar};
}

Error brokenBefore(const PromiseRecord& record)
{
    return {Error::Code::NotAllowed, {u"broken_promises"_s, QString::number(record.partly + record.broken), QString::number(record.decided())}, {}};
}

ComposeRequest requestFor(const StoredAgreement& promise, bool isByCall)
{
    ComposeRequest request;
    request.debtor = promise.debtor;
    request.stage = Stage::PromiseConfirmation;
    request.invoices = promise.invoiceIds();
    request.currency = promise.amount.currency().code();
    request.payBy = promise.agreed;
    request.promise = PromiseValues{isByCall ? std::optional(promise.from) : std::nullopt, promise.agreed, promise.amount};
    request.withLetter = false;
    return request;
}

/// Writes the promise of an act that has begun.
Result<PromiseMade> write(BookSession& session, ChangeSet& changes, const NewPromise& promise, const StoredAgreement* corrected)
{
    const Act act(session);
    const auto covered = coveredBy(act, promise.debtor, promise.invoices);
    if (!covered)
        return covered.error();
    const Money amount = promise.amount.value_or(covered->open);
    if (const auto error = refusedDay("promise_day", promise.payOn, act.today))
        return *error;
    if (const auto error = refusedAmount("amount", amount, covered->open))
        return *error;
    const WorkCalendar calendar = companyCalendar(session.database);
    AgreementStore agreements(session.database);
    RuleInverse inverse(u"promise"_s);
    if (corrected == nullptr && !promise.isWarned) {
        if (const PromiseRecord record = recordOf(act, covered->debtor, calendar); record.isWarning())
            return brokenBefore(record);
    }
    if (corrected != nullptr)
        agreements.end(corrected->id, u"replaced"_s, act.atUtc, act.actor);
    // An open promise about one of these is what they say differently now; a broken one stays what it was.
    std::vector<AgreementId> replaced;
    for (const InvoiceId invoice : covered->ids()) {
        for (const StoredAgreement& standing : agreements.list({.debtor = {}, .invoice = invoice, .kind = AgreementKind::Promise, .withEnded = false})) {
            const PromiseStanding now = standingOf(promiseOf(standing, calendar), agreements.receiptsOf(standing), act.today);
            if (now.state != PromiseState::Open)
                continue;
            agreements.end(standing.id, u"replaced"_s, act.atUtc, act.actor);
            replaced.push_back(standing.id);
        }
    }
    StoredAgreement stored;
    stored.kind = AgreementKind::Promise;
    stored.debtor = covered->debtor;
    stored.from = act.today;
    stored.agreed = promise.payOn;
    stored.amount = amount;
    stored.pausedUntil = lastDayOf({promise.payOn, amount, calendar});
    stored.who = cleanText(promise.who, kLongName);
    stored.note = cleanText(promise.note, kLongNote);
    stored.actor = act.actor;
    stored.createdAt = act.atUtc;
    stored.invoices = covered->invoices;
    if (promise.call) {
        CallRecord call = *promise.call;
        call.debtor = covered->debtor;
        call.invoices = covered->ids();
        call.result = CallResult::Promised;
        const auto task = writeCall(act, call, inverse, changes);
        if (!task)
            return task.error();
        stored.call = *task;
    }
    PromiseMade made;
    made.lastDay = *stored.pausedUntil;
    if (promise.confirm) {
        const auto message = addMessage(session, changes, *promise.confirm, requestFor(stored, stored.call.isValid()), inverse);
        if (!message)
            return message.error();
        made.confirmation = stored.confirmation = *message;
    }
    made.id = agreements.insert(stored);
    inverse.endsAgreement(made.id); // First this one: what it replaced stands again after it.
    for (const AgreementId id : replaced)
        inverse.restoresAgreement(id);
    if (corrected != nullptr)
        inverse.restoresAgreement(corrected->id);
    QJsonObject body{{u"agreement"_s, static_cast<qint64>(made.id.value)},
                     {u"amount"_s, static_cast<qint64>(amount.minorUnits())},
                     {u"currency"_s, amount.currency().code()},
                     {u"day"_s, promise.payOn.toIso()},
                     {u"until"_s, made.lastDay.toIso()},
                     {u"confirmed"_s, made.confirmation.isValid()}};
    if (stored.call.isValid())
        body.insert(u"call"_s, static_cast<qint64>(stored.call.value));
    if (corrected != nullptr)
        body.insert(u"replaces"_s, static_cast<qint64>(corrected->id.value));
    tellOf(act, *covered, EventKind::PromiseMade, body, {{u"who"_s, stored.who}, {u"note"_s, stored.note}}, changes, inverse);
    made.undo = inverse.token();
    return made;
}

Result<StoredAgreement> standingPromise(Database& database, AgreementId id)
{
    const auto found = AgreementStore(database).find(id);
    if (!found || found->kind != AgreementKind::Promise)
        return notFound("promise", id.value);
    if (!found->endedAt.isEmpty())
        return Error{Error::Code::NothingToDo, {u"promise"_s, QString::number(id.value)}, {}};
    return *found;
}

Covered coveredOf(Database& database, const StoredAgreement& agreement)
{
    return {shownAs(database, agreement.debtor), agreement.invoices, {}, agreement.amount};
}

} // namespace

QString confirmationStateCode(ConfirmationState state)
{
    switch (state) {
    case ConfirmationState::None: return u"none"_s;
    case ConfirmationState::Waits: return u"waits"_s;
    case ConfirmationState::Sent: return u"sent"_s;
    case ConfirmationState::Waived: break;
    }
    return u"waived"_s;
}

Result<PromiseMade> makePromise(BookSession& session, const NewPromise& promise)
{
    return inOneTransaction(session, [&](ChangeSet& changes) { return write(session, changes, promise, nullptr); });
}

Result<PromiseMade> correctPromise(BookSession& session, AgreementId id, const NewPromise& promise)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<PromiseMade> {
        const auto before = standingPromise(session.database, id);
        if (!before)
            return before.error();
        NewPromise corrected = promise;
        if (!corrected.debtor.isValid())
            corrected.debtor = before->debtor;
        if (corrected.invoices.empty())
            corrected.invoices = before->invoiceIds();
        return write(session, changes, corrected, &*before);
    });
}

Result<UndoToken> endPromise(BookSession& session, AgreementId id, bool isWithdrawn, const QString& reason)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        const auto promise = standingPromise(session.database, id);
        if (!promise)
            return promise.error();
        const QString how = isWithdrawn ? u"withdrawn"_s : u"settled"_s;
        AgreementStore(session.database).end(id, how, act.atUtc, act.actor);
        RuleInverse inverse(u"promise"_s);
        inverse.restoresAgreement(id);
        tellOf(act, coveredOf(session.database, *promise), EventKind::PromiseEnded, {{u"agreement"_s, static_cast<qint64>(id.value)}, {u"as"_s, how}},
               {{u"reason"_s, cleanText(reason, kLongNote)}}, changes, inverse);
        return inverse.token();
    });
}

Result<PromiseMade> confirmPromise(BookSession& session, AgreementId id, const Confirmation& how)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<PromiseMade> {
        const Act act(session);
        const auto promise = standingPromise(session.database, id);
        if (!promise)
            return promise.error();
        const ConfirmationState state = stateOf(session.database, *promise);
        if (state == ConfirmationState::Waits || state == ConfirmationState::Sent)
            return Error{Error::Code::NothingToDo, {u"confirmation"_s, QString::number(id.value)}, {}};
        RuleInverse inverse(u"promise"_s);
        const auto message = addMessage(session, changes, how, requestFor(*promise, promise->call.isValid()), inverse);
        if (!message)
            return message.error();
        AgreementStore(session.database).setConfirmation(id, *message, false);
        inverse.resetsConfirmation(id, promise->confirmation, promise->isConfirmationWaived);
        tellOf(act, coveredOf(session.database, *promise), EventKind::PromiseConfirmed,
               {{u"agreement"_s, static_cast<qint64>(id.value)}, {u"message"_s, static_cast<qint64>(message->value)}}, {}, changes, inverse);
        return PromiseMade{id, promise->pausedUntil.value_or(promise->agreed), *message, inverse.token()};
    });
}

Result<UndoToken> waiveConfirmation(BookSession& session, AgreementId id)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        const auto promise = standingPromise(session.database, id);
        if (!promise)
            return promise.error();
        if (stateOf(session.database, *promise) != ConfirmationState::None)
            return Error{Error::Code::NothingToDo, {u"confirmation"_s, QString::number(id.value)}, {}};
        AgreementStore(session.database).setConfirmation(id, promise->confirmation, true);
        RuleInverse inverse(u"promise"_s);
        inverse.resetsConfirmation(id, promise->confirmation, false);
        tellOf(act, coveredOf(session.database, *promise), EventKind::PromiseConfirmed,
               {{u"agreement"_s, static_cast<qint64>(id.value)}, {u"waived"_s, true}}, {}, changes, inverse);
        return inverse.token();
    });
}

namespace detail {

PromiseRow promiseRow(const Act& act, const StoredAgreement& promise, WorkCalendar calendar)
{
    PromiseRow row;
    row.id = promise.id;
    row.debtor = shownAs(act.database, promise.debtor);
    row.debtorName = DebtorStore(act.database).find(row.debtor)->data.name;
    row.invoices = promise.invoiceIds();
    for (const InvoiceId invoice : row.invoices)
        row.numbers << InvoiceStore(act.database).find(invoice)->data.number;
    row.madeOn = promise.from;
    row.payOn = promise.agreed;
    row.lastDay = promise.pausedUntil.value_or(promise.agreed);
    row.amount = promise.amount;
    row.standing = standingOf(promiseOf(promise, calendar), AgreementStore(act.database).receiptsOf(promise), act.today);
    row.who = promise.who;
    row.note = promise.note;
    row.actor = promise.actor;
    row.call = promise.call;
    row.confirmation = stateOf(act.database, promise);
    row.endedHow = promise.endedHow;
    return row;
}

namespace {

/// Replaced and withdrawn ones count for nothing.
std::map<DebtorId, PromiseRecord> recordsOf(const Act& act, std::optional<DebtorId> family, WorkCalendar calendar)
{
    std::map<DebtorId, PromiseRecord> records;
    const AgreementStore agreements(act.database);
    for (const StoredAgreement& promise : agreements.list({.debtor = family, .invoice = {}, .kind = AgreementKind::Promise, .withEnded = true})) {
        if (promise.endedHow.isEmpty() || promise.endedHow == u"settled")
            records[shownAs(act.database, promise.debtor)].add(standingOf(promiseOf(promise, calendar), agreements.receiptsOf(promise), act.today).state);
    }
    return records;
}

} // namespace

PromiseRecord recordOf(const Act& act, DebtorId debtor, WorkCalendar calendar)
{
    const auto records = recordsOf(act, debtor, calendar);
    const auto found = records.find(shownAs(act.database, debtor));
    return found == records.end() ? PromiseRecord() : found->second;
}

std::map<DebtorId, PromiseRecord> recordsOfAll(const Act& act, WorkCalendar calendar)
{
    return recordsOf(act, std::nullopt, calendar);
}

} // namespace detail

Result<std::vector<PromiseRow>> promises(BookSession& session, std::optional<DebtorId> debtor, bool withEnded)
{
    return reading([&]() -> Result<std::vector<PromiseRow>> {
        const Act act(session);
        const WorkCalendar calendar = companyCalendar(session.database);
        if (debtor)
            debtor = shownAs(session.database, *debtor);
        std::vector<PromiseRow> rows;
        for (const StoredAgreement& promise : AgreementStore(session.database).list({.debtor = debtor, .invoice = {}, .kind = AgreementKind::Promise, .withEnded = withEnded}))
            rows.push_back(promiseRow(act, promise, calendar));
        std::stable_sort(rows.begin(), rows.end(), [](const PromiseRow& a, const PromiseRow& b) {
            return a.endedHow.isEmpty() != b.endedHow.isEmpty() ? a.endedHow.isEmpty() : a.payOn < b.payOn;
        });
        return rows;
    });
}

Result<PromiseRecord> promiseRecord(BookSession& session, DebtorId debtor)
{
    return reading([&]() -> Result<PromiseRecord> {
        return recordOf(Act(session), shownAs(session.database, debtor), companyCalendar(session.database));
    });
}

} // namespace tegoed
