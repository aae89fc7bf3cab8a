#include "core/base/text.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/stores/book_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/acts/rule_acts.h"
#include "core/usecases/escalation/due.h"
#include "core/usecases/escalation/holds.h"
#include "core/usecases/escalation/rule_book.h"
#include "core/usecases/unit_of_work.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongReason = 500;

/// One event per debtor about these invoices.
void tellOf(const Act& act, const std::vector<InvoicesOfDebtor>& all, EventKind kind, const QJsonObject& body, const QString& reason,
            ChangeSet& changes, RuleInverse& inverse)
{
    for (const InvoicesOfDebtor& one : all) {
        NewEvent event = eventOf(act, one.debtor, kind, body);
        event.invoices = one.invoices;
        event.personal = {{u"reason"_s, reason}};
        tell(act, event);
        changes.debtors.push_back(one.debtor);
        changes.invoices.insert(changes.invoices.end(), one.invoices.begin(), one.invoices.end());
        inverse.concerns(one.debtor, one.invoices);
    }
}

/// Whether the law wants this step of that invoice's sequence.
bool isLegalStep(Database& database, const detail::RuleBook& rules, DebtorId debtor, InvoiceId invoice, const QString& step, const Date& today)
{
    NoProgress progress;
    const auto facts = detail::readRuleFacts(database, rules, debtor, today, today.plusDays(3650), progress);
    if (!facts)
        return false;
    for (const InvoiceFacts& one : facts->data.facts.invoices) {
        if (one.invoice != invoice)
            continue;
        const ReadySequence* sequence = rules.at(one.sequence);
        const int place = sequence ? sequence->placeOf(stepKey(step)) : -1;
        return place >= 0 && sequence->step(place).isMandatoryLegal;
    }
    return false;
}

} // namespace

Result<UndoToken> snooze(BookSession& session, const std::vector<InvoiceId>& invoices, const Date& until, const QString& reason)
{
    if (until <= session.clock.today())
        return Error{Error::Code::InvalidDate, {until.toIso()}, u"it would show again at once"_s};
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        const auto all = byDebtor(session.database, invoices);
        if (!all)
            return all.error();
        StepStore steps(session.database);
        RuleInverse inverse(u"snooze"_s);
        const QString why = cleanText(reason, kLongReason);
        for (const InvoicesOfDebtor& one : *all) {
            for (const InvoiceId id : one.invoices) {
                steps.endSnoozes(id, act.atUtc);
                const auto invoice = InvoiceStore(session.database).find(id);
                inverse.endsMark(steps.insert({id, invoice->cycle, StepMark::Kind::Snooze, {}, 0, until, {}, why, act.actor, act.atUtc}));
            }
        }
        tellOf(act, *all, EventKind::StepSnoozed, {{u"until"_s, until.toIso()}}, why, changes, inverse);
        return inverse.token();
    });
}

Result<UndoToken> skipStep(BookSession& session, const std::vector<InvoiceId>& invoices, const QString& step, int repeat, const QString& reason)
{
    const QString why = cleanText(reason, kLongReason);
    if (why.isEmpty())
        return missing("reason");
    if (step.isEmpty())
        return missing("step");
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        const auto all = byDebtor(session.database, invoices);
        if (!all)
            return all.error();
        const detail::RuleBook rules(session.database);
        StepStore steps(session.database);
        RuleInverse inverse(u"skip"_s);
        int skipped = 0;
        for (const InvoicesOfDebtor& one : *all) {
            for (const InvoiceId id : one.invoices) {
                const auto invoice = InvoiceStore(session.database).find(id);
                if (isLegalStep(session.database, rules, one.debtor, id, step, act.today))
                    return Error{Error::Code::NotAllowed, {u"legal_step"_s, invoice->data.number, step}, {}};
                if (steps.has(id, invoice->cycle, StepMark::Kind::Skip, step, repeat))
                    continue;
                inverse.endsMark(steps.insert({id, invoice->cycle, StepMark::Kind::Skip, step, repeat, act.today, {}, why, act.actor, act.atUtc}));
                ++skipped;
            }
        }
        if (skipped == 0)
            return Error{Error::Code::NothingToDo, {u"skip"_s, step}, {}};
        tellOf(act, *all, EventKind::StepSkipped, {{u"step"_s, step}}, why, changes, inverse);
        return inverse.token();
    });
}

Result<UndoToken> setBankLookedUntil(BookSession& session, const Date& day)
{
    if (day > session.clock.today())
        return Error{Error::Code::InvalidDate, {day.toIso()}, u"nobody can have looked at a day that is still to come"_s};
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const QString name = u"bank.looked_until"_s;
        const QString before = BookQueries(session.database).setting(name);
        if (before == day.toIso())
            return Error{Error::Code::NothingToDo, {u"bank_looked"_s, day.toIso()}, {}};
        BookStore(session.database).saveSetting(name, day.toIso());
        changes.book = true;
        RuleInverse inverse(u"bank_looked"_s);
        inverse.setsAgain(name, before, day.toIso());
        return inverse.token();
    });
}

} // namespace tegoed
