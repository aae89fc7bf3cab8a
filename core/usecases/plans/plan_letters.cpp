#include "core/usecases/plans/plan_letters.h"

#include "core/domain/message/format.h"
#include "core/domain/message/message_words.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/acts/plan_acts.h"
#include "core/usecases/messages/keep_composed.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

Stage stageOf(PlanMessageKind kind)
{
    switch (kind) {
    case PlanMessageKind::InstalmentReminder: return Stage::PlanInstalment;
    case PlanMessageKind::MissedNotice:
    case PlanMessageKind::EndWarning: return Stage::PlanMissed;
    case PlanMessageKind::EndNotice: break;
    }
    return Stage::PlanBroken;
}

InstalmentValues valuesOf(const Instalment& part, const Money& amount)
{
    return {part.number, part.due, amount};
}

/// What is said of costs and interest, in the language of the debtor.
struct PlanWords {
    bool isDutch;
    TextLanguage language;

    QString extra(const PaymentPlan& plan) const
    {
        QStringList parts;
        if (!plan.costs.isZero())
            parts << (isDutch ? u"%1 kosten"_s : u"%1 of costs"_s).arg(moneyText(plan.costs, language));
        if (const Money interest = plan.interest + plan.runningInterest; !interest.isZero())
            parts << (isDutch ? u"%1 rente"_s : u"%1 of interest"_s).arg(moneyText(interest, language));
        if (parts.isEmpty())
            return {};
        return (isDutch ? u"inclusief "_s : u"including "_s) + parts.join(isDutch ? u" en "_s : u" and "_s);
    }
    QString interest(const PaymentPlan& plan) const
    {
        if (!plan.terms.interestRuns)
            return isDutch ? u"Zolang u zich aan de afspraak houdt, rekenen we geen rente over de looptijd."_s
                           : u"As long as you keep to what we agree, we charge no interest over its duration."_s;
        return (isDutch ? u"De rente over de looptijd is %1. Die staat vast en zit in het laatste deel."_s
                        : u"The interest over its duration is %1. It is fixed, and part of the last instalment."_s)
            .arg(moneyText(plan.runningInterest, language));
    }
};

PlanValues planValues(const PlanRow& row, const PlanLetter& letter, const PlanWords& words)
{
    const PaymentPlan& plan = row.data.current.plan;
    PlanValues values;
    values.number = row.data.plan.number;
    values.total = plan.total();
    values.signBy = row.data.current.answerBy;
    values.graceDays = plan.terms.repairDays;
    values.interestText = words.interest(plan);
    values.extraText = words.extra(plan);
    values.requested = row.data.plan.isRequested;
    for (const Instalment& part : plan.parts)
        values.instalments.push_back(valuesOf(part, part.amount));
    if (letter.due && letter.due->kind == PlanMessageKind::InstalmentReminder) {
        values.next = valuesOf(plan.parts[static_cast<std::size_t>(letter.due->part - 1)], letter.due->amount);
        values.remainingAfter = row.progress.open() - letter.due->amount;
    } else if (letter.due && letter.due->part > 0) {
        values.missed = valuesOf(plan.parts[static_cast<std::size_t>(letter.due->part - 1)], letter.due->amount);
        values.graceDate = letter.due->payUntil;
    } else if (letter.due && row.progress.missed) { // It has ended: over this part, and after this day.
        const std::size_t missed = *row.progress.missed;
        values.missed = valuesOf(plan.parts[missed], plan.parts[missed].amount - row.progress.parts[missed].paid);
        for (const PlanMessageRow& message : row.data.messages) {
            if (message.sent.part == plan.parts[missed].number && message.sent.kind != PlanMessageKind::InstalmentReminder)
                values.graceDate = message.sent.payUntil;
        }
    }
    return values;
}

bool hasSomethingToSay(const PlanRow& row, const PlanLetter& letter)
{
    const PlanState state = row.data.plan.state;
    return letter.due || (letter.stage == Stage::PlanProposal ? !isBinding(state) && state != PlanState::Completed && state != PlanState::Ended && state != PlanState::Withdrawn
                                                              : isBinding(state));
}

Result<ComposeRequest> requestOf(BookSession& session, const PlanRow& row, const ComposeRequest& way)
{
    const PlanLetter letter = nextPlanLetter(row);
    if (!hasSomethingToSay(row, letter))
        return Error{Error::Code::NothingToDo, {u"plan"_s, row.data.plan.number}, {}};
    const DebtorId debtor = shownAs(session.database, row.data.plan.debtor);
    const auto found = DebtorStore(session.database).find(debtor);
    const BookInfo book = BookQueries(session.database).identity();
    const QString code = languageOfTexts(!way.language.isEmpty() ? way.language : !found->data.language.isEmpty() ? found->data.language : book.language);
    const bool isDutch = code == u"nl";
    const PlanWords words{isDutch, !isDutch ? TextLanguage::English : book.country == u"BE" ? TextLanguage::BelgianDutch : TextLanguage::Dutch};

    ComposeRequest request = way;
    request.debtor = debtor;
    request.stage = letter.stage;
    request.step = letter.due ? planMessageCode(letter.due->kind) : QString();
    request.currency = u"EUR"_s;
    request.invoices = std::vector<InvoiceId>();
    const InvoiceStore invoices(session.database);
    for (const PlanItem& item : row.data.current.plan.items) {
        const auto invoice = invoices.find(item.invoice);
        if (invoice && invoice->open.minorUnits() > 0)
            request.invoices->push_back(item.invoice);
    }
    request.plan = ComposePlan{planValues(row, letter, words), letter.due ? std::optional(letter.due->amount) : std::nullopt};
    if (letter.due)
        request.payBy = letter.due->payUntil;
    request.withInvoiceCopies = false;
    if (letter.stage == Stage::PlanProposal)
        request.withLetter = true; // What is signed is the letter (templates, section 6).
    return request;
}

} // namespace

PlanLetter nextPlanLetter(const PlanRow& row)
{
    if (row.message)
        return {stageOf(row.message->kind), row.message};
    return {isBinding(row.data.plan.state) ? Stage::PlanConfirmed : Stage::PlanProposal, {}};
}

Result<ComposedMessage> composePlanLetter(BookSession& session, PlanId id, const ComposeRequest& way)
{
    const auto row = readPlan(session, id);
    if (!row)
        return row.error();
    const auto request = reading([&] { return requestOf(session, *row, way); });
    return request ? composeMessage(session, *request) : Result<ComposedMessage>(request.error());
}

Result<MessageId> queuePlanLetter(BookSession& session, PlanId id, const ComposeRequest& way)
{
    const auto row = readPlan(session, id);
    if (!row)
        return row.error();
    const auto composed = composePlanLetter(session, id, way);
    if (!composed)
        return composed.error();
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<MessageId> {
        const auto kept = keepComposed(session, changes, *composed, MessageState::Proposed);
        if (kept && row->message) {
            const Act act(session);
            PlanStore(session.database)
                .addMessage(id, row->data.plan.inForce, {row->message->kind, row->message->part, act.today, row->message->payUntil}, *kept, act.actor, act.atUtc);
            if (row->message->kind == PlanMessageKind::EndNotice) // A day later than it ended, it names a later day.
                putOffSequence(act, row->data, resumesAfter(row->message->payUntil, row->data.current.plan.terms.calendar));
        }
        return kept;
    });
}

} // namespace tegoed
