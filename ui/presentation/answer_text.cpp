#include "ui/presentation/answer_text.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct AnswerText {
    Q_DECLARE_TR_FUNCTIONS(AnswerText)
};

QString reasonText(const QString& code, const QString& argument)
{
    if (code == u"message_id")
        return AnswerText::tr("It answers a message that was sent.");
    if (code == u"reference")
        return AnswerText::tr("It names the payment reference %1.").arg(argument);
    if (code == u"invoice_number")
        return AnswerText::tr("It names invoice %1.").arg(argument);
    if (code == u"sender")
        return AnswerText::tr("Only its sender is known: %1.").arg(argument);
    if (code == u"other_sender")
        return AnswerText::tr("It comes from an address that is not of this debtor: %1.").arg(argument);
    if (code == u"many_debtors")
        return AnswerText::tr("It names invoices of several debtors.");
    if (code == u"many_senders")
        return AnswerText::tr("Several debtors have this address.");
    if (code == u"by_hand")
        return AnswerText::tr("%1 said whose it is.").arg(argument);
    return AnswerText::tr("Nothing in it is known: say whose it is.");
}

QString value(const TimelineRow& event, const QString& name)
{
    return event.body.value(name).toVariant().toString();
}

} // namespace

QString answerKindText(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Reply: return AnswerText::tr("Answer");
    case AnswerKind::OutOfOffice: return AnswerText::tr("Out of office");
    case AnswerKind::Bounce: return AnswerText::tr("Undeliverable");
    case AnswerKind::Receipt: break;
    }
    return AnswerText::tr("Receipt");
}

QString answerTriageText(AnswerTriage triage)
{
    switch (triage) {
    case AnswerTriage::Paid: return AnswerText::tr("Has paid");
    case AnswerTriage::Disputes: return AnswerText::tr("Does not agree");
    case AnswerTriage::Plan: return AnswerText::tr("Proposes to pay otherwise");
    case AnswerTriage::Address: return AnswerText::tr("Wrong address");
    case AnswerTriage::Nothing: break;
    }
    return AnswerText::tr("Nothing of these");
}

QString answerConsequenceText(AnswerTriage triage)
{
    switch (triage) {
    case AnswerTriage::Paid: return AnswerText::tr("The invoices wait until you have looked whether the money came in.");
    case AnswerTriage::Disputes: return AnswerText::tr("The invoices become disputed; their clock stands still.");
    case AnswerTriage::Plan: return AnswerText::tr("The invoices wait until something is agreed about them.");
    case AnswerTriage::Address: return AnswerText::tr("Nothing is sent to this address any more until it is corrected.");
    case AnswerTriage::Nothing: break;
    }
    return AnswerText::tr("The invoices go on where they were.");
}

QString answerPauseText(AnswerPause pause)
{
    switch (pause) {
    case AnswerPause::Unread: return AnswerText::tr("The debtor answered, and nobody has read it.");
    case AnswerPause::SaysPaid: return AnswerText::tr("The debtor says that it was paid; nobody has looked yet.");
    case AnswerPause::Proposes: break;
    }
    return AnswerText::tr("The debtor proposes to pay otherwise; nothing was agreed yet.");
}

QString answerMatchText(const StoredAnswer& answer)
{
    QStringList sentences;
    for (const QJsonValue& reason : answer.reasons)
        sentences << reasonText(reason[0].toString(), reason[1].toString());
    return sentences.join(u' ');
}

QString answerSenderText(const StoredAnswer& answer)
{
    if (answer.fromName.isEmpty() || answer.fromName == answer.fromAddress)
        return answer.fromAddress;
    return answer.fromAddress.isEmpty() ? answer.fromName : answer.fromName + u" <"_s + answer.fromAddress + u'>';
}

QString answerEventText(const TimelineRow& event)
{
    if (event.kind == u"answer_received") {
        const AnswerKind kind = answerKindOf(value(event, u"kind"_s)).value_or(AnswerKind::Reply);
        const QString line = kind == AnswerKind::Reply && !value(event, u"line"_s).isEmpty() ? value(event, u"line"_s) : value(event, u"subject"_s);
        return line.isEmpty() ? answerKindText(kind) : AnswerText::tr("%1: %2").arg(answerKindText(kind), line);
    }
    if (event.kind == u"answer_triaged") {
        const auto triage = answerTriageOf(value(event, u"as"_s));
        return AnswerText::tr("Answer read: %1").arg(triage ? answerTriageText(*triage) : value(event, u"as"_s));
    }
    return {};
}

} // namespace tegoed::ui
