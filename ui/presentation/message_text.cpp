#include "ui/presentation/message_text.h"

#include "ui/presentation/error_text.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct MessageText {
    Q_DECLARE_TR_FUNCTIONS(MessageText)
};



} // namespace

QString channelText(Channel channel)
{
    switch (channel) {
    case Channel::Email: return MessageText::tr("E-mail");
    case Channel::Sms: return MessageText::tr("SMS");
    case Channel::WhatsApp: return MessageText::tr("WhatsApp");
    case Channel::Letter: return MessageText::tr("Letter");
    }
    return {};
}

QString channelIcon(Channel channel)
{
    switch (channel) {
    case Channel::Email: return u"mail"_s;
    case Channel::Sms:
    case Channel::WhatsApp: return u"phone"_s;
    case Channel::Letter: return u"document"_s;
    }
    return {};
}

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::InvoiceSent: return MessageText::tr("Invoice announcement");
    case Stage::PreDue: return MessageText::tr("Pre-due notice");
    case Stage::Reminder1: return MessageText::tr("First reminder");
    case Stage::Reminder2: return MessageText::tr("Second reminder");
    case Stage::Reminder3: return MessageText::tr("Third reminder");
    case Stage::Demand: return MessageText::tr("Formal demand");
    case Stage::FinalNotice: return MessageText::tr("Final notice");
    case Stage::PromiseConfirmation: return MessageText::tr("Confirmation of a promise to pay");
    case Stage::PlanProposal: return MessageText::tr("Payment plan proposed");
    case Stage::PlanConfirmed: return MessageText::tr("Payment plan confirmed");
    case Stage::PlanInstalment: return MessageText::tr("Reminder of an instalment");
    case Stage::PlanMissed: return MessageText::tr("Instalment missed");
    case Stage::PlanBroken: return MessageText::tr("Payment plan ended");
    case Stage::DeferralGranted: return MessageText::tr("Deferral granted");
    case Stage::DisputeAck: return MessageText::tr("Dispute received");
    case Stage::PaymentThanks: return MessageText::tr("Thanks for the payment");
    case Stage::Statement: return MessageText::tr("Statement of account");
    case Stage::PrepaymentRequest: return MessageText::tr("Request for prepayment");
    case Stage::Correction: return MessageText::tr("Correction and apology");
    case Stage::LimitationNotice: return MessageText::tr("Notice interrupting limitation");
    }
    return {};
}

QString messageStateText(MessageState state)
{
    switch (state) {
    case MessageState::Draft: return MessageText::tr("Draft");
    case MessageState::Proposed: return MessageText::tr("Proposed");
    case MessageState::Queued: return MessageText::tr("Waiting");
    case MessageState::Claimed: return MessageText::tr("About to leave");
    case MessageState::Wire: return MessageText::tr("On its way");
    case MessageState::Sent: return MessageText::tr("Sent");
    case MessageState::Unknown: return MessageText::tr("Outcome unknown");
    case MessageState::Failed: return MessageText::tr("Failed");
    case MessageState::Withheld: return MessageText::tr("Withheld");
    case MessageState::Cancelled: return MessageText::tr("Taken back");
    case MessageState::Missed: return MessageText::tr("Missed its day");
    case MessageState::ToConfirm: return MessageText::tr("Sent? To be confirmed");
    case MessageState::ToPrint: return MessageText::tr("To be printed");
    case MessageState::Printed: return MessageText::tr("Printed, to be posted");
    }
    return {};
}

QString outboxBoxText(OutboxBox box)
{
    switch (box) {
    case OutboxBox::Drafts: return MessageText::tr("Drafts");
    case OutboxBox::Proposed: return MessageText::tr("Proposals");
    case OutboxBox::Waiting: return MessageText::tr("To be sent");
    case OutboxBox::ToConfirm: return MessageText::tr("To be confirmed");
    case OutboxBox::ToPrint: return MessageText::tr("Letters");
    case OutboxBox::Unknown: return MessageText::tr("Unknown outcome");
    case OutboxBox::Withheld: return MessageText::tr("Kept back");
    case OutboxBox::Failed: return MessageText::tr("Not sent");
    case OutboxBox::Sent: return MessageText::tr("Sent");
    case OutboxBox::Cancelled: return MessageText::tr("Taken back");
    }
    return {};
}

QString transportText(TransportKind kind)
{
    switch (kind) {
    case TransportKind::Smtp: return MessageText::tr("Mail account");
    case TransportKind::Sms: return MessageText::tr("SMS account");
    case TransportKind::OwnMail: return MessageText::tr("Own mail program");
    case TransportKind::Practice: return MessageText::tr("Practice, nothing leaves");
    case TransportKind::WhatsAppLink: return MessageText::tr("WhatsApp on this computer");
    case TransportKind::Letter: return MessageText::tr("Printer and post");
    case TransportKind::Outside: return MessageText::tr("Outside Tegoed");
    }
    return {};
}

namespace {

/// What settled a message for good: what a person said, or what was found.
QString evidenceText(const QString& evidence)
{
    if (evidence == u"person")
        return MessageText::tr("A person said so.");
    if (evidence == u"answer")
        return MessageText::tr("An answer to it came in.");
    if (evidence == u"sender_gone")
        return reasonText(evidence);
    return evidence.isEmpty() ? QString() : MessageText::tr("Evidence: %1").arg(evidence);
}

/// The other side's own words, with its code when it is not in them.
QString replyText(const QJsonObject& detail)
{
    const QString reply = detail.value(u"reply"_s).toString();
    const int code = detail.value(u"code"_s).toInt();
    if (reply.isEmpty())
        return code == 0 ? QString() : MessageText::tr("The other side answered: %1").arg(code);
    return MessageText::tr("The other side answered: %1").arg(reply);
}

QString joined(const QStringList& parts)
{
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            filled += part;
    }
    return filled.join(u' ');
}

QString stateSentence(const QJsonObject& detail)
{
    const QString word = detail.value(u"state"_s).toString();
    const auto state = messageStateOf(word);
    return MessageText::tr("State: %1.").arg(state ? messageStateText(*state) : word);
}

} // namespace

QString logText(const MessageLogRow& row)
{
    const QJsonObject& detail = row.detail;
    if (row.kind == u"approved")
        return MessageText::tr("Approved.");
    if (row.kind == u"claimed")
        return MessageText::tr("Taken up for sending.");
    if (row.kind == u"wire")
        return MessageText::tr("Handed over; from here on it may have been accepted.");
    if (row.kind == u"outcome") {
        const QString reason = detail.value(u"reason"_s).toString();
        return joined({stateSentence(detail), reason.isEmpty() ? QString() : reasonText(reason), replyText(detail)});
    }
    if (row.kind == u"evidence")
        return joined({stateSentence(detail), evidenceText(detail.value(u"evidence"_s).toString())});
    if (row.kind == u"state") {
        QStringList parts{stateSentence(detail)};
        for (const GateReason& reason : gateReasons(detail.value(u"reasons"_s).toArray()))
            parts += gateText(reason);
        return joined(parts);
    }
    return row.kind;
}

QString limitLabel(const LimitField& field)
{
    static const QHash<QString, const char*> labels{
        {u"bank_warn_days"_s, QT_TRANSLATE_NOOP("MessageText", "Age of bank data that warns a person")},
        {u"bank_stop_days"_s, QT_TRANSLATE_NOOP("MessageText", "Age of bank data that stops what is automatic")},
        {u"contact_gap_days"_s, QT_TRANSLATE_NOOP("MessageText", "Time between two contacts with a debtor")},
        {u"after_invoice_days"_s, QT_TRANSLATE_NOOP("MessageText", "Time between the invoice and the first contact")},
        {u"hours_from"_s, QT_TRANSLATE_NOOP("MessageText", "Automatic messages leave from")},
        {u"hours_until"_s, QT_TRANSLATE_NOOP("MessageText", "Automatic messages leave until")},
        {u"sms_from"_s, QT_TRANSLATE_NOOP("MessageText", "SMS and WhatsApp leave from")},
        {u"sms_until"_s, QT_TRANSLATE_NOOP("MessageText", "SMS and WhatsApp leave until")},
        {u"undo_single"_s, QT_TRANSLATE_NOOP("MessageText", "Time to take back one message")},
        {u"undo_several"_s, QT_TRANSLATE_NOOP("MessageText", "Time to take back several messages")},
        {u"undo_automatic"_s, QT_TRANSLATE_NOOP("MessageText", "Time to take back automatic messages")},
        {u"mass_confirm"_s, QT_TRANSLATE_NOOP("MessageText", "Most messages at once without typing their number")},
        {u"automatic_run"_s, QT_TRANSLATE_NOOP("MessageText", "Most messages in one automatic run")},
        {u"daily_emails"_s, QT_TRANSLATE_NOOP("MessageText", "Most e-mails on one day")},
        {u"daily_sms"_s, QT_TRANSLATE_NOOP("MessageText", "Most SMS on one day")},
        {u"per_minute"_s, QT_TRANSLATE_NOOP("MessageText", "Most messages in one minute")},
        {u"breaker_failures"_s, QT_TRANSLATE_NOOP("MessageText", "Failures in a row that pause an account")},
        {u"breaker_pause"_s, QT_TRANSLATE_NOOP("MessageText", "Pause of an account after failures")},
        {u"breaker_unknown"_s, QT_TRANSLATE_NOOP("MessageText", "Unknown outcomes in one run that stop an account")},
        {u"tries"_s, QT_TRANSLATE_NOOP("MessageText", "Tries of one message")},
    };
    const char* label = labels.value(QString::fromLatin1(field.key), nullptr);
    return label ? QCoreApplication::translate("MessageText", label) : QString::fromLatin1(field.key);
}

QString limitUnit(const LimitField& field, int count)
{
    const QString key = QString::fromLatin1(field.key);
    if (key == u"contact_gap_days")
        return MessageText::tr("working day(s)", "unit after a number", count);
    if (key.startsWith(u"bank_"_s))
        return MessageText::tr("banking day(s)", "unit after a number", count);
    if (key.endsWith(u"_days"_s))
        return MessageText::tr("day(s)", "unit after a number", count);
    if (key.startsWith(u"undo_"_s))
        return MessageText::tr("second(s)", "unit after a number", count);
    if (key == u"breaker_pause")
        return MessageText::tr("minute(s)", "unit after a number", count);
    return {};
}

QString textFindingText(const TextFinding& finding)
{
    static const QHash<QString, const char*> sentences{
        {u"no_text"_s, QT_TRANSLATE_NOOP("MessageText", "There is no text here, while other channels have one.")},
        {u"long_subject"_s, QT_TRANSLATE_NOOP("MessageText", "The subject becomes long; a mail program may cut it off.")},
        {u"long_sms"_s, QT_TRANSLATE_NOOP("MessageText", "The SMS becomes longer than one part.")},
        {u"sms_alphabet"_s, QT_TRANSLATE_NOOP("MessageText", "The SMS holds “%1”, which makes its parts shorter and dearer.")},
        {u"sms_amount"_s, QT_TRANSLATE_NOOP("MessageText", "The SMS names an amount; somebody else may read it on the screen.")},
        {u"sms_debt_word"_s, QT_TRANSLATE_NOOP("MessageText", "The SMS says “%1”; somebody else may read it on the screen.")},
        {u"firm_word"_s, QT_TRANSLATE_NOOP("MessageText", "“%1” is a firm word in a text that is not firm.")},
        {u"exclamation_mark"_s, QT_TRANSLATE_NOOP("MessageText", "An exclamation mark does not suit a text that asks for payment.")},
    };
    const TemplateProblem& problem = finding.problem;
    if (const char* sentence = sentences.value(problem.problem, nullptr)) {
        const QString text = QCoreApplication::translate("MessageText", sentence);
        return text.contains("%1"_L1) ? text.arg(problem.thing) : text;
    }
    return errorSentence(templateBroken(problem));
}

} // namespace tegoed::ui
