#include "ui/presentation/agreement_text.h"

#include "core/usecases/agreements/payment_reasons.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/ui_language.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct AgreementText {
    Q_DECLARE_TR_FUNCTIONS(AgreementText)
};

QString value(const TimelineRow& event, const QString& name)
{
    return event.body.value(name).toVariant().toString();
}

QString amountOf(const TimelineRow& event)
{
    return moneyText(Money{event.body.value(u"amount"_s).toInteger(), Currency::fromCode(value(event, u"currency"_s)).value_or(Currency::euro())});
}

QString withNote(const QString& sentence, const QString& note)
{
    return note.isEmpty() ? sentence : AgreementText::tr("%1: %2").arg(sentence, note);
}

QString promiseEvent(const TimelineRow& event)
{
    if (event.kind == u"promise_made") {
        const QString who = value(event, u"who"_s);
        const QString sentence = who.isEmpty() ? AgreementText::tr("Promised %1 by %2").arg(amountOf(event), isoDateText(value(event, u"day"_s)))
                                               : AgreementText::tr("%3 promised %1 by %2").arg(amountOf(event), isoDateText(value(event, u"day"_s)), who);
        return withNote(sentence, value(event, u"note"_s));
    }
    if (event.kind == u"promise_ended") {
        const QString sentence = value(event, u"as"_s) == u"withdrawn" ? AgreementText::tr("Promise withdrawn") : AgreementText::tr("Promise settled");
        return withNote(sentence, value(event, u"reason"_s));
    }
    if (event.kind == u"promise_confirmed")
        return event.body.value(u"waived"_s).toBool() ? AgreementText::tr("Promise needs no confirmation") : AgreementText::tr("Confirmation of the promise made");
    if (event.kind == u"deferral_granted") {
        const QString sentence = AgreementText::tr("Deferral until %1").arg(isoDateText(value(event, u"until"_s)));
        return withNote(sentence, value(event, u"note"_s));
    }
    if (event.kind == u"deferral_ended")
        return withNote(AgreementText::tr("Deferral ended"), value(event, u"reason"_s));
    return {};
}

/// A word of the book's own is told with its name.
QString reasonOfEvent(const TimelineRow& event)
{
    const QString own = value(event, u"name"_s);
    return own.isEmpty() ? paymentReasonText(shippedReasons(), value(event, u"reason"_s)) : own;
}

QString disputeEvent(const TimelineRow& event)
{
    if (event.kind == u"dispute_opened")
        return withNote(AgreementText::tr("Disputed: %1, answer by %2").arg(amountOf(event), isoDateText(value(event, u"answer_by"_s))), value(event, u"note"_s));
    if (event.kind == u"dispute_changed")
        return AgreementText::tr("Dispute changed: %1 answers by %2").arg(value(event, u"owner"_s), isoDateText(value(event, u"answer_by"_s)));
    if (event.kind == u"dispute_ended") {
        const auto outcome = disputeOutcomeOf(value(event, u"outcome"_s));
        return withNote(AgreementText::tr("Dispute ended, %1").arg(outcome ? disputeOutcomeText(*outcome) : value(event, u"outcome"_s)), value(event, u"note"_s));
    }
    if (event.kind == u"dispute_withdrawn")
        return AgreementText::tr("Dispute withdrawn: it was entered by mistake");
    if (event.kind == u"reason_recorded")
        return withNote(AgreementText::tr("Reason for not paying: %1").arg(reasonOfEvent(event)), value(event, u"note"_s));
    if (event.kind == u"reason_cleared")
        return AgreementText::tr("Reason for not paying taken away");
    return {};
}

} // namespace

QString promiseStateText(PromiseState state)
{
    switch (state) {
    case PromiseState::Open: return AgreementText::tr("open");
    case PromiseState::Kept: return AgreementText::tr("kept");
    case PromiseState::Partly: return AgreementText::tr("partly kept");
    case PromiseState::Broken: break;
    }
    return AgreementText::tr("not kept");
}

QString confirmationText(ConfirmationState state)
{
    switch (state) {
    case ConfirmationState::None: return AgreementText::tr("not confirmed");
    case ConfirmationState::Waits: return AgreementText::tr("confirmation waits in the outbox");
    case ConfirmationState::Sent: return AgreementText::tr("confirmed");
    case ConfirmationState::Waived: break;
    }
    return AgreementText::tr("needs no confirmation");
}

QString disputeOutcomeText(DisputeOutcome outcome)
{
    switch (outcome) {
    case DisputeOutcome::CreditNote: return AgreementText::tr("credited");
    case DisputeOutcome::PartlyRight: return AgreementText::tr("partly right");
    case DisputeOutcome::Rejected: break;
    }
    return AgreementText::tr("rejected");
}

QString paymentReasonText(const PaymentReason& reason)
{
    return UiLanguage::current() == u"nl" ? reason.nameNl : reason.nameEn;
}

QString paymentReasonText(const std::vector<PaymentReason>& list, const QString& code)
{
    if (code.isEmpty())
        return AgreementText::tr("No reason recorded");
    const auto found = std::find_if(list.begin(), list.end(), [&](const PaymentReason& reason) { return reason.code == code; });
    return found == list.end() ? code : paymentReasonText(*found);
}

QString promiseRecordText(const PromiseRecord& record)
{
    return AgreementText::tr("%n promise(s), %1 kept", nullptr, record.decided() + record.open).arg(record.kept);
}

QString dueAgreementWord(DueAgreement::Kind kind)
{
    switch (kind) {
    case DueAgreement::Kind::PromiseDue: return AgreementText::tr("Promise due");
    case DueAgreement::Kind::PromisePartly: return AgreementText::tr("Promise partly kept");
    case DueAgreement::Kind::PromiseBroken: return AgreementText::tr("Promise not kept");
    case DueAgreement::Kind::DisputeAnswer: return AgreementText::tr("Dispute to answer");
    case DueAgreement::Kind::DeferralEnds: return AgreementText::tr("Deferral ends");
    case DueAgreement::Kind::PlanMessage: return AgreementText::tr("Payment plan: message to send");
    case DueAgreement::Kind::PlanMayEnd: return AgreementText::tr("Payment plan may be ended");
    case DueAgreement::Kind::PlanMissed: return AgreementText::tr("Instalment missed");
    case DueAgreement::Kind::PlanCountered: return AgreementText::tr("Proposal of the debtor");
    case DueAgreement::Kind::PlanUnanswered: return AgreementText::tr("Payment plan without an answer");
    case DueAgreement::Kind::PlanPart: return AgreementText::tr("Instalment due today");
    case DueAgreement::Kind::FollowUp: break;
    }
    return AgreementText::tr("Next action");
}

namespace {

/// "2 of 4 of R-2026-07".
QString partText(const DueAgreement& due)
{
    return AgreementText::tr("%1 of %2 of %3").arg(due.part).arg(due.parts).arg(due.text);
}

QString planMessageDueText(const DueAgreement& due)
{
    const QString day = dateText(due.day);
    switch (due.message.value_or(PlanMessageKind::EndNotice)) {
    case PlanMessageKind::InstalmentReminder: return AgreementText::tr("Instalment %1 is due on %2; the reminder of it can leave today.").arg(partText(due), day);
    case PlanMessageKind::MissedNotice: return AgreementText::tr("Instalment %1 was due on %2 and is not paid; the notice can leave today.").arg(partText(due), day);
    case PlanMessageKind::EndWarning:
        return AgreementText::tr("Instalment %1 was due on %2 and is still open; the warning that the plan ends can leave today.").arg(partText(due), day);
    case PlanMessageKind::EndNotice: break;
    }
    return AgreementText::tr("%1 ended on %2; the debtor has not been told yet.").arg(due.text, day);
}

} // namespace

QString dueAgreementText(const DueAgreement& due)
{
    const QString day = dateText(due.day);
    switch (due.kind) {
    case DueAgreement::Kind::PromiseDue:
        return AgreementText::tr("%1 was promised by %2; it may still come in today.").arg(moneyText(due.amount), day);
    case DueAgreement::Kind::PromisePartly:
        return AgreementText::tr("%1 was promised by %2; only %3 came in.").arg(moneyText(due.amount), day, moneyText(due.received));
    case DueAgreement::Kind::PromiseBroken:
        return AgreementText::tr("%1 was promised by %2; nothing came in.").arg(moneyText(due.amount), day);
    case DueAgreement::Kind::DisputeAnswer:
        return AgreementText::tr("Disputed, %1: %2 was to answer by %3.").arg(moneyText(due.amount), due.text, day);
    case DueAgreement::Kind::DeferralEnds: return AgreementText::tr("Deferral of %1 until %2.").arg(moneyText(due.amount), day);
    case DueAgreement::Kind::PlanMessage: return planMessageDueText(due);
    case DueAgreement::Kind::PlanMayEnd:
        return AgreementText::tr("Instalment %1 was due on %2; %3 is open and the last day of the warning has passed.").arg(partText(due), day, moneyText(due.amount));
    case DueAgreement::Kind::PlanMissed:
        return AgreementText::tr("Instalment %1 was due on %2; %3 is open. The debtor still has time to put it right.").arg(partText(due), day, moneyText(due.amount));
    case DueAgreement::Kind::PlanCountered: return AgreementText::tr("The debtor proposed other instalments for %1 on %2.").arg(due.text, day);
    case DueAgreement::Kind::PlanUnanswered: return AgreementText::tr("For %1 an answer was asked by %2.").arg(due.text, day);
    case DueAgreement::Kind::PlanPart: return AgreementText::tr("Instalment %1 is due today; %2 is open.").arg(partText(due), moneyText(due.amount));
    case DueAgreement::Kind::FollowUp: break;
    }
    return AgreementText::tr("To do since %1: %2").arg(day, due.text);
}

QString callResultText(CallResult result)
{
    switch (result) {
    case CallResult::Reached: return AgreementText::tr("Reached");
    case CallResult::Promised: return AgreementText::tr("Promises to pay");
    case CallResult::NoAnswer: return AgreementText::tr("No answer");
    case CallResult::TryAgain: return AgreementText::tr("Call again");
    case CallResult::WrongNumber: return AgreementText::tr("Wrong number");
    case CallResult::Disputed: break;
    }
    return AgreementText::tr("Disputes it");
}

QString bestMomentText(const BestMoment& best)
{
    switch (best.part) {
    case DayPart::Morning: return AgreementText::tr("Best reached in the morning: %1 of %n call(s).", nullptr, best.of).arg(best.reached);
    case DayPart::Afternoon: return AgreementText::tr("Best reached in the afternoon: %1 of %n call(s).", nullptr, best.of).arg(best.reached);
    case DayPart::Evening: break;
    }
    return AgreementText::tr("Best reached after five o'clock: %1 of %n call(s).", nullptr, best.of).arg(best.reached);
}

QString callEventText(const TimelineRow& event)
{
    const auto result = callResultOf(value(event, u"result"_s));
    QStringList with{value(event, u"who"_s), value(event, u"number"_s)};
    with.removeAll(QString());
    const QString how = result ? callResultText(*result) : value(event, u"result"_s);
    const bool isIncoming = event.body.value(u"incoming"_s).toBool();
    QString sentence = isIncoming ? AgreementText::tr("The debtor called: %1").arg(how) : AgreementText::tr("Called: %1").arg(how);
    if (!with.isEmpty())
        sentence = isIncoming ? AgreementText::tr("%1 called: %2").arg(with.join(u", "_s), how) : AgreementText::tr("Called %1: %2").arg(with.join(u", "_s), how);
    if (event.body.contains(u"again"_s))
        sentence = AgreementText::tr("%1, again on %2").arg(sentence, isoDateText(value(event, u"again"_s)));
    const QString note = value(event, u"note"_s);
    return note.isEmpty() ? sentence : AgreementText::tr("%1 – “%2”").arg(sentence, note);
}

bool isAgreementEvent(const QString& kind)
{
    static const QStringList kBegins{u"promise_"_s, u"deferral_"_s, u"dispute_"_s, u"reason_"_s, u"plan_"_s, u"hold_"_s};
    return std::any_of(kBegins.begin(), kBegins.end(), [&](const QString& begin) { return kind.startsWith(begin); });
}

QString agreementEventIcon(const QString& kind)
{
    if (kind.startsWith(u"promise_"_s))
        return u"promise"_s;
    if (kind.startsWith(u"deferral_"_s))
        return u"forward"_s;
    if (kind.startsWith(u"dispute_"_s))
        return u"dispute"_s;
    if (kind.startsWith(u"hold_"_s))
        return u"hold"_s;
    return kind.startsWith(u"plan_"_s) ? u"calendar"_s : u"help"_s;
}

QString agreementEventText(const TimelineRow& event)
{
    const QString sentence = promiseEvent(event);
    return sentence.isEmpty() ? disputeEvent(event) : sentence;
}

Refusal agreementRefusal(const Error& error)
{
    const QString first = error.arguments.value(0);
    const QString seen = error.arguments.value(1);
    const QString why = error.code == Error::Code::InvalidInput ? error.arguments.value(2) : first;
    if (why == u"day_past")
        return {AgreementText::tr("%1 has passed.").arg(isoDateText(seen)), AgreementText::tr("Choose today or a later day.")};
    if (why == u"day_future")
        return {AgreementText::tr("%1 has yet to come.").arg(isoDateText(seen)), AgreementText::tr("Choose today or an earlier day.")};
    if (why == u"not_positive")
        return {AgreementText::tr("An amount of %1 cannot be agreed about.").arg(seen), AgreementText::tr("Give more than zero.")};
    if (why == u"more_than_open")
        return {AgreementText::tr("%1 is more than what is open, %2.").arg(seen, error.arguments.value(3)), AgreementText::tr("Give at most the open amount, or name more invoices.")};
    if (why == u"not_open")
        return {AgreementText::tr("Nothing is open of %1.").arg(seen), AgreementText::tr("Choose an invoice that is still open.")};
    if (why == u"written_off")
        return {AgreementText::tr("Invoice %1 is written off.").arg(seen), AgreementText::tr("Undo the write-off first.")};
    if (why == u"other_debtor" && error.code == Error::Code::InvalidInput)
        return {AgreementText::tr("Invoice %1 is of another debtor.").arg(seen), AgreementText::tr("Choose invoices of one debtor.")};
    if (why == u"no_such_reason")
        return {AgreementText::tr("There is no reason “%1” in the list.").arg(seen), AgreementText::tr("Look at the list of reasons, or add it.")};
    if (why == u"retired_reason")
        return {AgreementText::tr("The reason “%1” is not used any more.").arg(seen), AgreementText::tr("Choose another, or offer it again.")};
    if (why == u"reason_needed" && error.code == Error::Code::NotAllowed)
        return {AgreementText::tr("The reason “%1” cannot be taken away: it opens a dispute.").arg(seen), {}};
    if (why == u"broken_promises" && error.code == Error::Code::NotAllowed)
        return {AgreementText::tr("Of %1 earlier promises %2 were not kept.").arg(error.arguments.value(2), seen),
                AgreementText::tr("Agree on something that works, or confirm that you want it all the same.")};
    return {};
}

} // namespace tegoed::ui
