#include "ui/presentation/event_text.h"

#include "core/domain/calendar/date.h"
#include "core/domain/money/money.h"
#include "core/storage/stores/claim_store.h"
#include "ui/presentation/agreement_text.h"
#include "ui/presentation/answer_text.h"
#include "ui/presentation/claim_text.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/message_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/plan_text.h"
#include "ui/presentation/prepayment_text.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct EventText {
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

QString text(const TimelineRow& event, const QString& name)
{
    return event.body.value(name).toVariant().toString();
}

/// "€ 605,00", or empty where the event holds no amount.
QString amount(const TimelineRow& event)
{
    const std::optional<Currency> currency = Currency::fromCode(text(event, u"currency"_s));
    const QJsonValue minor = event.body.value(u"amount"_s);
    if (minor.isUndefined())
        return {};
    return moneyText(Money{minor.toInteger(), currency.value_or(Currency::euro())});
}

QString day(const TimelineRow& event, const QString& name)
{
    const QJsonValue value = event.body.value(name);
    if (value.isDouble())
        return dateText(Date::fromDayNumber(static_cast<std::int32_t>(value.toInteger())));
    return isoDateText(value.toString());
}

QString debtorEvent(const TimelineRow& event)
{
    const QString& kind = event.kind;
    if (kind == u"case_opened")
        return EventText::tr("Case opened");
    if (kind == u"debtor_added")
        return EventText::tr("Debtor added");
    if (kind == u"debtor_changed")
        return EventText::tr("Data of the debtor changed");
    if (kind == u"debtor_merged")
        return EventText::tr("Merged with another debtor");
    if (kind == u"debtor_unmerged")
        return EventText::tr("Merge undone");
    if (kind == u"debtor_archived")
        return event.body.value(u"archived"_s).toVariant().toBool() ? EventText::tr("Debtor archived") : EventText::tr("Debtor taken out of the archive");
    if (kind == u"debtor_erased")
        return EventText::tr("Personal data erased: %1").arg(text(event, u"reason"_s));
    if (kind == u"kind_settled")
        return EventText::tr("Business or consumer settled");
    if (kind == u"contact_added")
        return EventText::tr("Contact person added");
    if (kind == u"contact_changed")
        return EventText::tr("Contact person changed");
    if (kind == u"contact_removed")
        return EventText::tr("Contact person removed");
    return {};
}

QString invoiceEvent(const TimelineRow& event)
{
    const QString& kind = event.kind;
    const QString number = text(event, u"number"_s);
    if (kind == u"invoice_added")
        return EventText::tr("Invoice %1 of %2, due on %3").arg(number, amount(event), day(event, u"due"_s));
    if (kind == u"credit_note_added")
        return EventText::tr("Credit note %1 of %2").arg(number, amount(event));
    if (kind == u"invoice_changed" && event.body.contains(u"direct_debit"_s))
        return event.body.value(u"direct_debit"_s).toVariant().toBool() ? EventText::tr("Collected by direct debit: no reminders")
                                                                        : EventText::tr("No longer collected by direct debit");
    if (kind == u"invoice_changed")
        return EventText::tr("Invoice %1 changed").arg(number);
    if (kind == u"invoice_withdrawn")
        return EventText::tr("Invoice %1 withdrawn").arg(number);
    if (kind == u"written_off")
        return EventText::tr("%1 written off").arg(amount(event));
    if (kind == u"write_off_undone")
        return EventText::tr("Write-off undone");
    return {};
}

QString moneyEvent(const TimelineRow& event)
{
    const QString& kind = event.kind;
    if (kind == u"payment_added")
        return EventText::tr("Payment of %1 received on %2").arg(amount(event), day(event, u"day"_s));
    if (kind == u"payment_undone")
        return EventText::tr("Payment taken back");
    if (kind == u"allocated")
        return EventText::tr("Amount allocated");
    if (kind == u"allocation_undone")
        return EventText::tr("Allocation undone");
    return {};
}

/// "First reminder by e-mail"; of an event without them the bare word.
QString messageName(const TimelineRow& event)
{
    const auto stage = stageOf(text(event, u"stage"_s));
    const auto channel = channelOf(text(event, u"channel"_s));
    if (!stage || !channel)
        return EventText::tr("Message");
    return EventText::tr("%1 (%2)").arg(stageText(*stage), channelText(*channel));
}

/// Why it was withheld, at most the first reason: the message itself has them all.
QString firstReason(const TimelineRow& event)
{
    const std::vector<GateReason> reasons = gateReasons(event.body.value(u"reasons"_s).toArray());
    return reasons.empty() ? QString() : gateText(reasons.front());
}

QString settledEvent(const TimelineRow& event)
{
    const QString as = text(event, u"as"_s);
    if (text(event, u"by"_s) == u"answer")
        return EventText::tr("%1: an answer to it came in, so it was accepted").arg(messageName(event));
    if (as == u"sent")
        return EventText::tr("%1: looked up, it was accepted").arg(messageName(event));
    if (as == u"not_sent")
        return EventText::tr("%1: looked up, it was not accepted").arg(messageName(event));
    return EventText::tr("%1: goes once more").arg(messageName(event));
}

QString messageEvent(const TimelineRow& event)
{
    const QString& kind = event.kind;
    if (kind == u"message_sent")
        return event.body.contains(u"posted"_s) ? EventText::tr("%1 posted on %2").arg(messageName(event), day(event, u"posted"_s))
                                                : EventText::tr("%1 sent").arg(messageName(event));
    if (kind == u"message_unknown")
        return EventText::tr("%1: not known whether it was accepted").arg(messageName(event));
    if (kind == u"message_failed")
        return EventText::tr("%1 was not accepted").arg(messageName(event));
    if (kind == u"message_withheld")
        return EventText::tr("%1 withheld. %2").arg(messageName(event), firstReason(event)).trimmed();
    if (kind == u"message_cancelled")
        return EventText::tr("%1 taken back before it left").arg(messageName(event));
    if (kind == u"message_settled")
        return settledEvent(event);
    if (kind == u"message_opened")
        return EventText::tr("%1 opened in another program").arg(messageName(event));
    if (kind == u"letter_printed")
        return event.body.value(u"again"_s).toBool() ? EventText::tr("%1 is to be printed again").arg(messageName(event))
                                                      : EventText::tr("%1 printed").arg(messageName(event));
    if (kind == u"message_delivered")
        return EventText::tr("%1 was delivered").arg(messageName(event));
    if (kind == u"message_bounced")
        return EventText::tr("%1 did not arrive").arg(messageName(event));
    if (kind == u"consent_changed") {
        const auto channel = channelOf(text(event, u"channel"_s));
        const QString word = channel ? channelText(*channel) : text(event, u"channel"_s);
        return event.body.value(u"allowed"_s).toVariant().toBool() ? EventText::tr("Agrees to messages over %1").arg(word)
                                                                   : EventText::tr("Wants no messages over %1").arg(word);
    }
    return {};
}

QString ruleEvent(const TimelineRow& event)
{
    const QString& kind = event.kind;
    if (kind == u"hold_set")
        return event.body.contains(u"until"_s) ? EventText::tr("Held until %1: %2").arg(day(event, u"until"_s), text(event, u"reason"_s))
                                               : EventText::tr("Held: %1").arg(text(event, u"reason"_s));
    if (kind == u"hold_cleared")
        return EventText::tr("Not held any more");
    if (kind == u"reminders_stopped")
        return EventText::tr("Left out of reminders: %1").arg(text(event, u"reason"_s));
    if (kind == u"reminders_resumed")
        return EventText::tr("Reminded again");
    if (kind == u"step_snoozed")
        return EventText::tr("Put off until %1").arg(day(event, u"until"_s));
    if (kind == u"step_skipped")
        return EventText::tr("Step passed over: %1").arg(text(event, u"reason"_s));
    if (kind == u"call_made")
        return callEventText(event);
    if (kind == u"announced_settled")
        return EventText::tr("Decided about the day that was announced");
    if (kind == u"sequence_chosen")
        return event.body.value(u"own"_s).toBool() ? EventText::tr("Own sequence of reminders") : EventText::tr("The usual sequence of reminders again");
    if (kind == u"start_settled")
        return EventText::tr("Where its reminders start was settled");
    if (kind == u"rule_taken_back")
        return EventText::tr("Taken back");
    const auto claim = claimKindOf(text(event, u"claim"_s));
    if (kind == u"claim_waived")
        return EventText::tr("%1 waived: %2").arg(claim ? claimKindText(*claim) : text(event, u"claim"_s), text(event, u"reason"_s));
    if (kind == u"claim_restored")
        return EventText::tr("%1 may be claimed again").arg(claim ? claimKindText(*claim) : text(event, u"claim"_s));
    if (kind == u"terms_handed_over")
        return EventText::tr("Terms handed over, version %1").arg(event.body.value(u"sheet"_s).toInt());
    if (kind == u"terms_taken_back")
        return EventText::tr("Handing over of the terms taken back, version %1").arg(event.body.value(u"sheet"_s).toInt());
    return {};
}

QString otherEvent(const TimelineRow& event)
{
    const QString& kind = event.kind;
    if (kind == u"import")
        return EventText::tr("Import");
    if (kind == u"import_undone")
        return EventText::tr("Import undone");
    if (kind == u"document_attached")
        return EventText::tr("Document attached");
    if (kind == u"plan_moved")
        return planEventText(text(event, u"number"_s), text(event, u"act"_s), text(event, u"reason"_s));
    if (kind == u"prepayment_moved")
        return prepaymentEventText(text(event, u"number"_s), text(event, u"act"_s), amount(event), day(event, u"day"_s), text(event, u"reason"_s));
    if (kind == u"note")
        return text(event, u"text"_s).isEmpty() ? EventText::tr("Note") : text(event, u"text"_s);
    return {};
}

} // namespace

QString eventText(const TimelineRow& event)
{
    for (const auto group : {debtorEvent, invoiceEvent, moneyEvent, messageEvent, ruleEvent, otherEvent}) {
        if (QString sentence = group(event); !sentence.isEmpty())
            return sentence;
    }
    if (QString sentence = agreementEventText(event); !sentence.isEmpty())
        return sentence;
    if (QString sentence = answerEventText(event); !sentence.isEmpty())
        return sentence;
    return EventText::tr("Event of a newer version of Tegoed (%1)").arg(event.kind);
}

EventGroup eventGroup(const QString& kind)
{
    if (kind.startsWith(u"invoice_"_s) || kind.startsWith(u"credit_note"_s) || kind.startsWith(u"writ"_s) || kind.startsWith(u"claim_"_s))
        return EventGroup::Invoices;
    if (kind.startsWith(u"payment_"_s) || kind.startsWith(u"alloca"_s))
        return EventGroup::Payments;
    if (kind.startsWith(u"import"_s))
        return EventGroup::Imports;
    if (kind.startsWith(u"message_"_s) || kind.startsWith(u"answer_"_s) || kind == u"letter_printed" || kind == u"consent_changed")
        return EventGroup::Messages;
    if (kind == u"call_made")
        return EventGroup::Calls;
    if (isAgreementEvent(kind))
        return EventGroup::Agreements;
    if (kind == u"document_attached")
        return EventGroup::Documents;
    if (kind == u"note")
        return EventGroup::Notes;
    return EventGroup::Debtor;
}

QString eventGroupText(EventGroup group)
{
    switch (group) {
    case EventGroup::Debtor: return EventText::tr("Data");
    case EventGroup::Invoices: return EventText::tr("Invoices");
    case EventGroup::Payments: return EventText::tr("Payments");
    case EventGroup::Documents: return EventText::tr("Documents");
    case EventGroup::Notes: return EventText::tr("Notes");
    case EventGroup::Imports: return EventText::tr("Imports");
    case EventGroup::Messages: return EventText::tr("Messages");
    case EventGroup::Calls: return EventText::tr("Calls");
    case EventGroup::Agreements: return EventText::tr("Agreements");
    }
    return {};
}

QString eventIcon(const QString& kind)
{
    if (kind.startsWith(u"credit_note"_s))
        return u"credit"_s;
    switch (eventGroup(kind)) {
    case EventGroup::Debtor: return kind.startsWith(u"contact"_s) ? u"contact"_s : u"debtors"_s;
    case EventGroup::Invoices: return u"invoices"_s;
    case EventGroup::Payments: return u"payments"_s;
    case EventGroup::Documents: return u"document"_s;
    case EventGroup::Notes: return u"note"_s;
    case EventGroup::Imports: return u"import"_s;
    case EventGroup::Messages: return kind == u"letter_printed" ? u"print"_s : u"mail"_s;
    case EventGroup::Calls: return u"phone"_s;
    case EventGroup::Agreements: return agreementEventIcon(kind);
    }
    return {};
}

} // namespace tegoed::ui
