#include "core/usecases/escalation/holds.h"

#include "core/base/text.h"
#include "core/storage/queries/invoice_queries.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/acts/invoice_acts.h"
#include "core/usecases/acts/rule_acts.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a hold is on, with the debtor whose timeline tells of it; not valid = the whole book.
struct Subject {
    DebtorId debtor;
    std::vector<InvoiceId> invoices;
    QString name;
};

Result<Subject> subjectOf(Database& database, DebtorId debtor, InvoiceId invoice)
{
    if (invoice.isValid()) {
        const auto found = InvoiceStore(database).find(invoice);
        if (!found || found->isWithdrawn)
            return notFound("invoice", invoice.value);
        return Subject{shownAs(database, found->data.debtor), {invoice}, found->data.number};
    }
    if (!debtor.isValid())
        return Subject{};
    const auto found = DebtorStore(database).find(shownAs(database, debtor));
    if (!found)
        return notFound("debtor", debtor.value);
    return Subject{found->id, {}, found->data.name};
}

void tellOf(const Act& act, const Subject& subject, EventKind kind, const QJsonObject& body, const QString& reason, ChangeSet& changes, RuleInverse& inverse)
{
    changes.book = true;
    if (!subject.debtor.isValid())
        return;
    NewEvent event = eventOf(act, subject.debtor, kind, body);
    event.invoices = subject.invoices;
    event.personal = {{u"reason"_s, reason}};
    tell(act, event);
    changes.debtors.push_back(subject.debtor);
    changes.invoices = subject.invoices;
    inverse.concerns(subject.debtor, subject.invoices);
}

Result<HoldSet> put(BookSession& session, StoredHold hold)
{
    hold.reason = cleanText(hold.reason, 500);
    if (hold.reason.isEmpty())
        return missing("reason");
    if (hold.until && *hold.until < session.clock.today())
        return Error{Error::Code::InvalidDate, {hold.until->toIso()}, u"the last day of a hold has passed"_s};
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<HoldSet> {
        const Act act(session);
        const auto subject = subjectOf(session.database, hold.debtor, hold.invoice);
        if (!subject)
            return subject.error();
        if (!hold.invoice.isValid())
            hold.debtor = subject->debtor;
        else
            hold.debtor = {};
        hold.from = act.today;
        hold.actor = act.actor;
        hold.createdAt = act.atUtc;
        HoldStore holds(session.database);
        RuleInverse inverse(hold.isExclusion ? u"exclusion"_s : u"hold"_s);
        if (const auto before = holds.inForce(hold.isExclusion, hold.debtor, hold.invoice)) {
            if (hold.isExclusion)
                return Error{Error::Code::NothingToDo, {u"exclusion"_s, subject->name}, {}};
            holds.clear(before->id, act.atUtc, act.actor);
            const HoldId id = holds.insert(hold);
            inverse.clearsHold(id); // First this one: two can't be in force.
            inverse.restoresHold(before->id);
            hold.id = id;
        } else {
            hold.id = holds.insert(hold);
            inverse.clearsHold(hold.id);
        }
        QJsonObject body{{u"hold"_s, static_cast<qint64>(hold.id.value)}};
        if (hold.until)
            body.insert(u"until"_s, hold.until->toIso());
        tellOf(act, *subject, hold.isExclusion ? EventKind::RemindersStopped : EventKind::HoldSet, body, hold.reason, changes, inverse);
        return HoldSet{hold.id, inverse.token()};
    });
}

Result<UndoToken> take(BookSession& session, const StoredHold& hold)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        const auto subject = subjectOf(session.database, hold.debtor, hold.invoice);
        if (!subject)
            return subject.error();
        HoldStore(session.database).clear(hold.id, act.atUtc, act.actor);
        RuleInverse inverse(hold.isExclusion ? u"exclusion"_s : u"hold"_s);
        inverse.restoresHold(hold.id);
        tellOf(act, *subject, hold.isExclusion ? EventKind::RemindersResumed : EventKind::HoldCleared,
               {{u"hold"_s, static_cast<qint64>(hold.id.value)}}, {}, changes, inverse);
        return inverse.token();
    });
}

Result<UndoToken> exclude(BookSession& session, DebtorId debtor, InvoiceId invoice, const QString& reason)
{
    StoredHold hold;
    hold.isExclusion = true;
    hold.debtor = debtor;
    hold.invoice = invoice;
    hold.reason = reason;
    const auto put = tegoed::put(session, hold);
    return put ? Result<UndoToken>(put->undo) : Result<UndoToken>(put.error());
}

Result<std::optional<StoredHold>> exclusion(BookSession& session, DebtorId debtor, InvoiceId invoice)
{
    return reading([&]() -> Result<std::optional<StoredHold>> {
        return HoldStore(session.database).inForce(true, invoice.isValid() ? DebtorId{} : shownAs(session.database, debtor), invoice);
    });
}

Result<UndoToken> include(BookSession& session, DebtorId debtor, InvoiceId invoice)
{
    const auto there = exclusion(session, debtor, invoice);
    if (!there)
        return there.error();
    if (!*there)
        return Error{Error::Code::NothingToDo, {u"exclusion"_s}, {}};
    return take(session, **there);
}

Result<std::optional<Exclusion>> shown(const Result<std::optional<StoredHold>>& hold)
{
    if (!hold)
        return hold.error();
    if (!*hold)
        return std::optional<Exclusion>();
    const StoredHold& found = **hold;
    return std::optional(Exclusion{found.invoice, found.debtor, found.reason, found.actor, found.createdAt});
}

} // namespace

Result<HoldSet> setHold(BookSession& session, const NewHold& hold)
{
    StoredHold stored;
    stored.debtor = hold.debtor;
    stored.invoice = hold.invoice;
    stored.until = hold.until;
    stored.reason = hold.reason;
    return put(session, stored);
}

Result<UndoToken> clearHold(BookSession& session, HoldId id)
{
    const auto hold = reading([&]() -> Result<std::optional<StoredHold>> { return HoldStore(session.database).find(id); });
    if (!hold)
        return hold.error();
    if (!*hold || (*hold)->isExclusion)
        return notFound("hold", id.value);
    if (!(*hold)->clearedAt.isEmpty())
        return Error{Error::Code::NothingToDo, {u"hold"_s, QString::number(id.value)}, {}};
    return take(session, **hold);
}

Result<std::vector<HoldRow>> holds(BookSession& session, std::optional<DebtorId> debtor, bool withPast)
{
    return reading([&]() -> Result<std::vector<HoldRow>> {
        Database& database = session.database;
        const Date today = session.clock.today();
        std::vector<HoldRow> rows;
        for (const StoredHold& hold : HoldStore(database).list(debtor, withPast)) {
            if (hold.isExclusion)
                continue;
            HoldRow row{hold.id, {}, {}, hold.invoice, {}, hold.from, hold.until, hold.reason, hold.actor, hold.createdAt, hold.clearedAt,
                        hold.until && *hold.until < today};
            if (row.isOver && !withPast)
                continue;
            const auto subject = subjectOf(database, hold.debtor, hold.invoice);
            if (subject && subject->debtor.isValid()) {
                row.debtor = subject->debtor;
                row.debtorName = DebtorStore(database).find(subject->debtor)->data.name;
                row.invoiceNumber = hold.invoice.isValid() ? subject->name : QString();
            }
            rows.push_back(row);
        }
        std::stable_sort(rows.begin(), rows.end(), [](const HoldRow& a, const HoldRow& b) {
            const bool aIn = a.clearedAt.isEmpty() && !a.isOver, bIn = b.clearedAt.isEmpty() && !b.isOver;
            return aIn != bIn ? aIn : a.from < b.from;
        });
        return rows;
    });
}

Result<UndoToken> excludeInvoice(BookSession& session, InvoiceId invoice, const QString& reason)
{
    return exclude(session, {}, invoice, reason);
}

Result<UndoToken> includeInvoice(BookSession& session, InvoiceId invoice)
{
    return include(session, {}, invoice);
}

Result<UndoToken> excludeDebtor(BookSession& session, DebtorId debtor, const QString& reason)
{
    return exclude(session, debtor, {}, reason);
}

Result<UndoToken> includeDebtor(BookSession& session, DebtorId debtor)
{
    return include(session, debtor, {});
}

Result<std::optional<Exclusion>> exclusionOf(BookSession& session, InvoiceId invoice)
{
    return shown(exclusion(session, {}, invoice));
}

Result<std::optional<Exclusion>> exclusionOf(BookSession& session, DebtorId debtor)
{
    return shown(exclusion(session, debtor, {}));
}

} // namespace tegoed
