// The work of today and its rules: why something is proposed, why something waits, and what a rule says.
#include "ui/presentation/escalation_text.h"

#include "core/domain/calendar/working_days.h"
#include "core/domain/party/party_words.h"
#include "ui/presentation/answer_text.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/message_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/state_text.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct EscalationText {
    Q_DECLARE_TR_FUNCTIONS(EscalationText)
};

QString statusText(const QString& code)
{
    const auto status = debtorStatusFromWord(code);
    return status ? debtorStatusWord(*status).word : code;
}

/// Steps of calls and of handing over have no texts of their own.
QString doneText(const QString& step, const QString& stageName)
{
    if (step.startsWith(u"call"_s))
        return EscalationText::tr("Call");
    if (step.startsWith(u"hand_over"_s))
        return EscalationText::tr("Hand over");
    const auto stage = stageOf(stageName);
    return stage ? stageText(*stage) : step;
}

QString claimWaitsText(const QString& condition)
{
    if (condition == u"other_track"_s)
        return EscalationText::tr("no costs or interest are claimed: the law of this debtor is not known to the program");
    if (condition == u"not_in_default"_s)
        return EscalationText::tr("no costs or interest are claimed yet: the debtor is not in default");
    if (condition == u"no_clause"_s)
        return EscalationText::tr("no costs are claimed: your terms have no clause for them");
    if (condition == u"mentioned_only"_s)
        return EscalationText::tr("costs and interest are mentioned, not claimed");
    if (condition == u"no_rate"_s)
        return EscalationText::tr("no interest is claimed: the rate of that time is not known yet");
    return EscalationText::tr("costs and interest wait");
}

QString factText(const Reason& reason)
{
    const QString first = reason.arguments.value(0);
    if (reason.code == u"days_late"_s)
        return daysLateText(first.toInt());
    if (reason.code == u"due_in"_s)
        return daysLateText(-first.toInt());
    if (reason.code == u"step_sent"_s)
        return EscalationText::tr("%1 on %2").arg(doneText(first, reason.arguments.value(1)), isoDateText(reason.arguments.value(2)));
    if (reason.code == u"step_skipped"_s)
        return EscalationText::tr("%1 passed over").arg(doneText(first, first));
    if (reason.code == u"no_payment"_s)
        return EscalationText::tr("no payment");
    if (reason.code == u"part_paid"_s)
        return EscalationText::tr("partly paid, %1 open").arg(decimalText(first));
    if (reason.code == u"step_due_since"_s)
        return EscalationText::tr("might have gone since %1").arg(isoDateText(first));
    if (reason.code == u"gives_notice"_s)
        return EscalationText::tr("gives notice of default");
    if (reason.code == u"claim_waits"_s)
        return claimWaitsText(first);
    if (reason.code == u"long_service"_s)
        return EscalationText::tr("covers %1 days of service: next time ask a part in advance").arg(first);
    if (reason.code == u"limitation_uncertain"_s)
        return EscalationText::tr("the claim lapsed after %1 if goods were sold to a consumer, else it lapses after %2")
            .arg(isoDateText(reason.arguments.value(1)), isoDateText(reason.arguments.value(2)));
    if (reason.code == u"limitation"_s)
        return EscalationText::tr("the claim lapses after %1").arg(isoDateText(reason.arguments.value(1)));
    if (reason.code == u"repeat"_s)
        return EscalationText::tr("repeat %1 of %2").arg(first, reason.arguments.value(1));
    return {};
}

/// Checks that are closed until somebody changes something.
QString closedText(const Reason& reason)
{
    static const QHash<QString, const char*> sentences{
        {u"sending_off"_s, QT_TRANSLATE_NOOP("EscalationText", "Sending is switched off in this book.")},
        {u"paid"_s, QT_TRANSLATE_NOOP("EscalationText", "It is paid.")},
        {u"written_off"_s, QT_TRANSLATE_NOOP("EscalationText", "It was written off.")},
        {u"disputed"_s, QT_TRANSLATE_NOOP("EscalationText", "It is disputed.")},
        {u"excluded"_s, QT_TRANSLATE_NOOP("EscalationText", "It is excluded from reminders.")},
        {u"direct_debit"_s, QT_TRANSLATE_NOOP("EscalationText", "It is collected by direct debit.")},
        {u"no_sequence"_s, QT_TRANSLATE_NOOP("EscalationText", "No sequence applies to it.")},
        {u"sequence_ended"_s, QT_TRANSLATE_NOOP("EscalationText", "Its sequence is at the end.")},
        {u"cold_start"_s, QT_TRANSLATE_NOOP("EscalationText", "It was overdue when it came in; say first where it begins.")},
        {u"previous_unknown"_s, QT_TRANSLATE_NOOP("EscalationText", "It is not known whether the step before was accepted.")},
        {u"already_sent"_s, QT_TRANSLATE_NOOP("EscalationText", "Its message waits already.")},
        {u"no_registration"_s, QT_TRANSLATE_NOOP("EscalationText", "Collecting for others from consumers asks for a registration number.")},
        {u"first_reminder_missing"_s, QT_TRANSLATE_NOOP("EscalationText", "The free first reminder has to go first.")},
        {u"demand_missing"_s, QT_TRANSLATE_NOOP("EscalationText", "The demand has to go first.")},
        {u"recipient"_s, QT_TRANSLATE_NOOP("EscalationText", "There is no usable address for any channel of this step.")},
        {u"address_suspect"_s, QT_TRANSLATE_NOOP("EscalationText", "The address was refused before.")},
    };
    const char* sentence = sentences.value(reason.code, nullptr);
    return sentence ? QCoreApplication::translate("EscalationText", sentence) : QString();
}

QString untilText(const Reason& reason)
{
    const QString first = reason.arguments.value(0);
    const QString second = reason.arguments.value(1);
    const QString& code = reason.code;
    if (code == u"agreement"_s)
        return first.isEmpty() ? EscalationText::tr("There is an agreement about it.") : EscalationText::tr("There is an agreement about it until %1.").arg(isoDateText(first));
    if (code == u"answered"_s)
        return answerPauseText(answerPauseOf(first).value_or(AnswerPause::Unread));
    if (code == u"hold"_s)
        return first.isEmpty() ? EscalationText::tr("It is on hold.") : EscalationText::tr("It is on hold until %1.").arg(isoDateText(first));
    if (code == u"debtor_status"_s)
        return EscalationText::tr("The status of the debtor is: %1.").arg(statusText(first));
    if (code == u"tolerance"_s)
        return EscalationText::tr("The open amount, %1, is below the least amount of the step.").arg(decimalText(first));
    if (code == u"credit_covers"_s)
        return EscalationText::tr("The debtor has %1 to their credit, enough for what is asked.").arg(decimalText(first));
    if (code == u"announced"_s)
        return EscalationText::tr("A final notice announced %1; decide first what happens on that day.").arg(isoDateText(first));
    if (code == u"not_in_default"_s)
        return first.isEmpty() ? EscalationText::tr("The debtor is not in default.") : EscalationText::tr("The debtor is in default from %1.").arg(isoDateText(first));
    if (code == u"snoozed"_s)
        return EscalationText::tr("You put it off until %1.").arg(isoDateText(first));
    if (code == u"first_reminder_term"_s)
        return EscalationText::tr("The term of the free first reminder runs until %1.").arg(isoDateText(first));
    if (code == u"demand_term"_s)
        return EscalationText::tr("The term of the demand runs until %1.").arg(isoDateText(first));
    if (code == u"too_early"_s)
        return EscalationText::tr("Its next step is on %1.").arg(isoDateText(first));
    if (code == u"previous_term"_s)
        return EscalationText::tr("The message before asked to pay by %1.").arg(isoDateText(first));
    if (code == u"after_invoice"_s)
        return EscalationText::tr("The invoice was sent on %1; a reminder may follow on %2.").arg(isoDateText(first), isoDateText(second));
    if (code == u"contact_gap"_s)
        return EscalationText::tr("The last contact was on %1; the next may be on %2.").arg(isoDateText(first), isoDateText(second));
    if (code == u"one_contact"_s)
        return EscalationText::tr("Another message to this debtor goes first; this one may follow on %1.").arg(isoDateText(first));
    if (code == u"working_day"_s)
        return EscalationText::tr("It is no working day; the next is %1.").arg(isoDateText(first));
    if (code == u"bank_data_old"_s)
        return first.isEmpty() ? EscalationText::tr("No bank data was read yet.") : EscalationText::tr("The newest bank data is of %1.").arg(isoDateText(first));
    if (code == u"limitation_near"_s && reason.arguments.value(2) == u"notice"_s)
        return EscalationText::tr("The claim on invoice %1 lapses after %2. A notice of yours interrupts that.").arg(first, isoDateText(second));
    if (code == u"limitation_near"_s)
        return EscalationText::tr("The claim on invoice %1 lapses after %2. A letter does not interrupt that in Belgium; a part payment, an "
                                  "acknowledgement or a notice by a bailiff or lawyer does.").arg(first, isoDateText(second));
    if (code == u"limitation_passed"_s)
        return EscalationText::tr("The claim on invoice %1 lapsed after %2: the debtor may refuse to pay.").arg(first, isoDateText(second));
    if (code == u"unmatched_money"_s)
        return EscalationText::tr("%1 came in that may be of this debtor and is not allocated.").arg(decimalText(first));
    return {};
}

QString whenText(const Step& step)
{
    if (step.isBefore)
        return EscalationText::tr("%n day(s) before the due date", nullptr, step.days);
    switch (step.countsFrom) {
    case CountsFrom::DueDate: return EscalationText::tr("%n day(s) after the due date", nullptr, step.days);
    case CountsFrom::PreviousDeadline: return EscalationText::tr("%n day(s) after the last day to pay of the step before", nullptr, step.days);
    case CountsFrom::PreviousSending: return EscalationText::tr("%n day(s) after the step before was sent", nullptr, step.days);
    }
    return {};
}

QString whatText(const Step& step)
{
    QStringList channels;
    for (const Channel channel : step.channels)
        channels += channelText(channel);
    switch (step.kind) {
    case StepKind::Call: return EscalationText::tr("the program puts a call on the list");
    case StepKind::HandOver: return EscalationText::tr("the program proposes to hand the claim over");
    case StepKind::Message: break;
    }
    if (step.isAutomatic)
        return EscalationText::tr("the program sends “%1” by itself after the preview, over %2")
            .arg(stageText(step.stage), channels.join(step.usesAllChannels ? u" + "_s : EscalationText::tr(", else ")));
    return EscalationText::tr("the program proposes “%1”, over %2")
        .arg(stageText(step.stage), channels.join(step.usesAllChannels ? u" + "_s : EscalationText::tr(", else ")));
}

} // namespace

QString actionText(ActionKind kind, Stage stage)
{
    switch (kind) {
    case ActionKind::Message: return stageText(stage);
    case ActionKind::Call: return EscalationText::tr("Call");
    case ActionKind::HandOver: return EscalationText::tr("Hand over");
    case ActionKind::Announced: return EscalationText::tr("Announced day");
    }
    return {};
}

QString stepText(const Step& step)
{
    switch (step.kind) {
    case StepKind::Message: return stageText(step.stage);
    case StepKind::Call: return EscalationText::tr("Call");
    case StepKind::HandOver: return EscalationText::tr("Hand over");
    }
    return step.code;
}

QString whyText(const Reason& reason)
{
    for (const auto part : {factText, closedText, untilText}) {
        if (QString text = part(reason); !text.isEmpty())
            return text;
    }
    return reason.code;
}

QString whyLine(const std::vector<Reason>& reasons)
{
    QStringList parts;
    for (const Reason& reason : reasons)
        parts += whyText(reason);
    return parts.join(u" · "_s);
}

QString whyStepLine(std::vector<Reason> reasons)
{
    std::erase_if(reasons, [](const Reason& reason) { return reason.code == u"limitation"_s || reason.code == u"limitation_uncertain"_s || reason.code == u"long_service"_s; });
    return whyLine(reasons);
}

QString whyRemedyText(const QString& code)
{
    static const QHash<QString, const char*> remedies{
        {u"sending_off"_s, QT_TRANSLATE_NOOP("EscalationText", "Switch sending on again once you are sure that no other copy of this book sends too.")},
        {u"disputed"_s, QT_TRANSLATE_NOOP("EscalationText", "Settle the dispute first.")},
        {u"answered"_s, QT_TRANSLATE_NOOP("EscalationText", "Read the answer on the Today page and say what it means.")},
        {u"hold"_s, QT_TRANSLATE_NOOP("EscalationText", "Take it off hold.")},
        {u"excluded"_s, QT_TRANSLATE_NOOP("EscalationText", "Take the exclusion back.")},
        {u"direct_debit"_s, QT_TRANSLATE_NOOP("EscalationText", "When the debit fails, switch it off for that invoice.")},
        {u"no_sequence"_s, QT_TRANSLATE_NOOP("EscalationText", "Choose a sequence on the Rules page.")},
        {u"cold_start"_s, QT_TRANSLATE_NOOP("EscalationText", "Answer the question on the Today page.")},
        {u"previous_unknown"_s, QT_TRANSLATE_NOOP("EscalationText", "Look whether it was accepted and say so in the outbox.")},
        {u"already_sent"_s, QT_TRANSLATE_NOOP("EscalationText", "Let it leave or take it back in the outbox.")},
        {u"credit_covers"_s, QT_TRANSLATE_NOOP("EscalationText", "Allocate the credit to the invoices.")},
        {u"unmatched_money"_s, QT_TRANSLATE_NOOP("EscalationText", "Allocate the payment first.")},
        {u"no_registration"_s, QT_TRANSLATE_NOOP("EscalationText", "Fill in the registration number in the settings of the book.")},
        {u"recipient"_s, QT_TRANSLATE_NOOP("EscalationText", "Add an address to the debtor.")},
        {u"address_suspect"_s, QT_TRANSLATE_NOOP("EscalationText", "Correct the address of the debtor.")},
        {u"bank_data_old"_s, QT_TRANSLATE_NOOP("EscalationText", "Look at the bank, and say until which day you did.")},
    };
    const char* remedy = remedies.value(code, nullptr);
    return remedy ? QCoreApplication::translate("EscalationText", remedy) : QString();
}

QString bankFreshnessText(const std::optional<Date>& until, bool isLooked, const Date& today)
{
    if (!until)
        return EscalationText::tr("Bank: nobody said yet until when it was looked at");
    const QString text = (isLooked ? EscalationText::tr("Bank looked at until: %1") : EscalationText::tr("Bank data until: %1")).arg(relativeDateText(*until, today));
    constexpr int kCounted = 60; // Older than that is old; the day says it.
    int age = 0;
    for (std::int32_t day = until->dayNumber() + 1; day <= today.dayNumber() && age <= kCounted; ++day)
        age += WorkingDays::of(WorkCalendar::Banking).isWorkingDay(day) ? 1 : 0;
    if (age == 0)
        return text + u" ✓"_s;
    return age > kCounted ? text : EscalationText::tr("%1 (%n banking day(s) old)", nullptr, age).arg(text);
}

QString dueWarningText(const QString& code)
{
    if (code == u"W01"_s)
        return EscalationText::tr("bank data old");
    if (code == u"W02"_s)
        return EscalationText::tr("last contact too recent");
    return code;
}

QString sequenceText(const QString& code, const QString& name, LegalTrack track)
{
    if (!name.isEmpty())
        return name;
    if (code.contains(u"7_15_30"_s))
        return EscalationText::tr("7, 15 and 30 days");
    QString text = legalTrackText(track);
    text[0] = text[0].toUpper();
    return text;
}

QString sequenceText(const Sequence& sequence)
{
    return sequenceText(sequence.code, sequence.name, sequence.track);
}

QString sequenceText(const std::vector<SequenceRow>& choices, const QString& code)
{
    if (code.isEmpty())
        return EscalationText::tr("No reminders");
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const SequenceRow& row) { return row.code == code; });
    return found == choices.end() ? code : sequenceText(found->code, found->name, found->track);
}

QString stepSentence(const Sequence& sequence, int place)
{
    const Step& step = sequence.steps[static_cast<std::size_t>(place)];
    QStringList parts{whenText(step)};
    if (step.minimumAfterPrevious > 0)
        parts += EscalationText::tr("at least %n day(s) after the step before", nullptr, step.minimumAfterPrevious);
    if (step.minimumOpen > 0)
        parts += EscalationText::tr("when at least %1 is open").arg(amountText(Money(step.minimumOpen, Currency::euro()))); // Of its own currency.
    parts += whatText(step);
    if (step.payByDays > 0)
        parts += EscalationText::tr("and asks to pay within %n day(s)", nullptr, step.payByDays);
    if (step.claimsCosts && step.claimsInterest)
        parts += EscalationText::tr("with costs and interest by law");
    else if (step.claimsCosts)
        parts += EscalationText::tr("with costs by law");
    else if (step.claimsInterest)
        parts += EscalationText::tr("with interest by law");
    if (step.repeats > 0)
        parts += EscalationText::tr("repeated %n time(s)", nullptr, step.repeats);
    QString sentence = parts.join(u", "_s) + u'.';
    sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace tegoed::ui
