// Why a message stays here, and what a person is asked to look at again: gates and checks.
#include "core/domain/party/party_words.h"
#include "ui/presentation/answer_text.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/law_text.h"
#include "ui/presentation/message_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/state_text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct GateText {
    Q_DECLARE_TR_FUNCTIONS(GateText)
};

QString channelWord(const QString& code)
{
    const auto channel = channelOf(code);
    return channel ? channelText(*channel) : code;
}

QString stageWord(const QString& code)
{
    const auto stage = stageOf(code);
    return stage ? stageText(*stage) : code;
}

QString statusWord(const QString& word)
{
    const auto status = debtorStatusFromWord(word);
    return status ? debtorStatusWord(*status).word : word;
}

QString moneyGateText(const GateReason& reason)
{
    const QString first = reason.arguments.value(0);
    switch (reason.gate) {
    case Gate::Paid: return GateText::tr("Invoice %1 has been paid.").arg(first);
    case Gate::CreditCovers: return GateText::tr("The debtor has %1 to their credit, enough for what is asked.").arg(decimalText(first));
    case Gate::WrittenOff: return GateText::tr("Invoice %1 was written off.").arg(first);
    case Gate::Disputed: return GateText::tr("Invoice %1 is disputed.").arg(first);
    case Gate::Agreement:
        return reason.arguments.value(1).isEmpty() ? GateText::tr("There is an agreement about invoice %1.").arg(first)
                                                   : GateText::tr("There is an agreement about invoice %1 until %2.").arg(first, isoDateText(reason.arguments.value(1)));
    case Gate::Answered: return GateText::tr("Invoice %1 waits for an answer that came in. %2").arg(first, answerPauseText(answerPauseOf(reason.arguments.value(1)).value_or(AnswerPause::Unread)));
    case Gate::AlreadySent: return GateText::tr("Invoice %1 already has this step, sent or waiting.").arg(first);
    case Gate::AmountChanged:
        return GateText::tr("The open amount of invoice %1 is %3 now; the message says %2.")
            .arg(first, decimalText(reason.arguments.value(1)), decimalText(reason.arguments.value(2)));
    case Gate::UnmatchedMoney: return GateText::tr("%1 came in that may be of this debtor and is not allocated.").arg(decimalText(first));
    default: return {};
    }
}

QString recipientGateText(const GateReason& reason)
{
    const QString first = reason.arguments.value(0);
    switch (reason.gate) {
    case Gate::Recipient: return GateText::tr("There is no usable address for the channel %1.").arg(channelWord(first));
    case Gate::RecipientForeign: return GateText::tr("The address %1 is not one of this debtor any more.").arg(first);
    case Gate::AddressSuspect: return GateText::tr("The address %1 was refused before.").arg(first);
    case Gate::OptedOut: return GateText::tr("The debtor does not want messages over the channel %1.").arg(channelWord(first));
    case Gate::NotOptedIn: return GateText::tr("It is not recorded that the debtor agrees to WhatsApp.");
    case Gate::StageNotAllowed:
        return GateText::tr("The message “%1” may not go over the channel %2.").arg(stageWord(first), channelWord(reason.arguments.value(1)));
    default: return {};
    }
}

QString hoursText(const QString& moment)
{
    if (moment.contains(u':'))
        return GateText::tr("Outside the hours for this channel; it may leave from %1.").arg(moment);
    return moment.isEmpty() ? GateText::tr("Today is no working day.") : GateText::tr("Today is no working day; it may leave on %1.").arg(isoDateText(moment));
}

QString momentGateText(const GateReason& reason)
{
    const QString first = reason.arguments.value(0);
    switch (reason.gate) {
    case Gate::SendingOff: return sendingOffText(first).isEmpty() ? GateText::tr("Sending is switched off in this book.") : sendingOffText(first);
    case Gate::Hold:
        return first.isEmpty() ? GateText::tr("The debtor is on hold.") : GateText::tr("The debtor is on hold until %1.").arg(isoDateText(first));
    case Gate::DebtorStatus: return GateText::tr("The status of the debtor is: %1.").arg(statusWord(first));
    case Gate::PreviousUnknown: return GateText::tr("It is not known whether the earlier message “%1” was accepted.").arg(first);
    case Gate::Account:
        return first == u"none" ? GateText::tr("There is no account for this channel.") : GateText::tr("The account is stopped. %1").arg(reasonText(first));
    case Gate::DayOver: return GateText::tr("It was planned for %1, and that day is over.").arg(isoDateText(first));
    case Gate::BankDataOld:
        return first.isEmpty() ? GateText::tr("No bank data was read yet.") : GateText::tr("The newest bank data is of %1.").arg(isoDateText(first));
    case Gate::ContactGap:
        return GateText::tr("The last contact was on %1; the next may be on %2.").arg(isoDateText(first), isoDateText(reason.arguments.value(1)));
    case Gate::Hours: return hoursText(first);
    default: return {};
    }
}

} // namespace

QString gateText(const GateReason& reason)
{
    for (const auto part : {moneyGateText, recipientGateText, momentGateText}) {
        if (QString sentence = part(reason); !sentence.isEmpty())
            return sentence;
    }
    return gateCode(reason.gate);
}

QString gateRemedyText(Gate gate)
{
    switch (gate) {
    case Gate::Paid:
    case Gate::WrittenOff: return {};
    case Gate::SendingOff: return GateText::tr("Switch sending on again once you are sure that no other copy of this book sends too.");
    case Gate::CreditCovers: return GateText::tr("Allocate the credit to the invoices.");
    case Gate::Disputed: return GateText::tr("Settle the dispute, or leave the invoice out.");
    case Gate::Agreement: return GateText::tr("Wait until the agreement is over, or leave the invoice out.");
    case Gate::Answered: return GateText::tr("Read the answer on the Today page and say what it means.");
    case Gate::Hold: return GateText::tr("Take the debtor off hold first.");
    case Gate::DebtorStatus: return GateText::tr("Ask who handles the debts of this debtor now.");
    case Gate::Recipient: return GateText::tr("Add the address to the debtor, or choose another channel.");
    case Gate::RecipientForeign: return GateText::tr("Make the message again, so that it goes to the present address.");
    case Gate::AddressSuspect: return GateText::tr("Correct the address, or say that it is right.");
    case Gate::OptedOut: return GateText::tr("Choose another channel.");
    case Gate::NotOptedIn: return GateText::tr("Ask the debtor and record it, or choose another channel.");
    case Gate::PreviousUnknown: return GateText::tr("Look whether it was accepted and say so in the outbox.");
    case Gate::AlreadySent: return GateText::tr("Look at the message that is there, or choose another stage.");
    case Gate::Account: return GateText::tr("Set up the account and test it.");
    case Gate::AmountChanged:
    case Gate::DayOver: return GateText::tr("Make the message again.");
    case Gate::StageNotAllowed: return GateText::tr("Choose e-mail or a letter.");
    case Gate::BankDataOld: return GateText::tr("Read newer bank data first.");
    case Gate::UnmatchedMoney: return GateText::tr("Allocate the payment first.");
    case Gate::ContactGap:
    case Gate::Hours: return GateText::tr("Wait until then, or send it by hand all the same.");
    }
    return {};
}

namespace {

/// An error that became a block: its code stands before its own arguments where the check's reason does not tell it.
QString errorOfCheck(const ComposeCheck& check)
{
    if (check.reason == u"template_broken")
        return errorSentence({Error::Code::TemplateBroken, check.arguments, {}});
    if (check.reason == u"no_text_in_language")
        return errorSentence({Error::Code::NoTextInLanguage, check.arguments, {}});
    if (check.reason == u"required_value")
        return errorSentence({Error::Code::RequiredValueMissing, check.arguments, {}});
    if (check.reason == u"error" && !check.arguments.isEmpty())
        return errorSentence({static_cast<Error::Code>(check.arguments.front().toInt()), check.arguments.mid(1), {}});
    return check.reason == u"error" ? GateText::tr("The message could not be made.") : QString();
}

/// What the law misses, and until when.
QString legalCheckText(const ComposeCheck& check)
{
    const QString number = check.arguments.value(0);
    const QString until = check.arguments.size() > 1 ? isoDateText(check.arguments[1]) : QString();
    if (check.reason == u"notice_needed")
        return GateText::tr("The debtor is not in default for invoice %1: the payment term only stands on the invoice. Send the second reminder first; "
                            "it gives notice of default.").arg(number);
    if (check.reason == u"notice_runs")
        return GateText::tr("The term of the notice of default for invoice %1 runs until %2.").arg(number, until);
    if (check.reason == u"not_due_yet")
        return GateText::tr("Invoice %1 is due on %2.").arg(number, until);
    if (check.reason == u"first_reminder_needed")
        return GateText::tr("The free first reminder for invoice %1 has not been sent by e-mail or letter.").arg(number);
    if (check.reason == u"first_reminder_runs")
        return GateText::tr("The term of the free first reminder for invoice %1 runs until %2.").arg(number, until);
    if (check.reason == u"demand_needed")
        return GateText::tr("The formal demand for invoice %1 has not been sent.").arg(number);
    if (check.reason == u"demand_runs")
        return GateText::tr("The term of the formal demand for invoice %1 runs until %2.").arg(number, until);
    if (check.reason == u"claims_not_chosen")
        return GateText::tr("This demand claims compensation, and this is the first late invoice of this debtor. Choose in the settings to claim from "
                            "the first late invoice on.");
    if (check.reason == u"term_wording")
        return GateText::tr("The text does not give fourteen days from the day after it arrived, as the law asks.");
    if (check.reason == u"time_barred")
        return GateText::tr("The claim on invoice %1 lapsed after %2, so a notice interrupts nothing any more. Leave it out.").arg(number, until);
    if (check.reason == u"perhaps_time_barred")
        return GateText::tr("If goods were sold to a consumer, the claim on invoice %1 lapsed after %2; the notice only helps for services.").arg(number, until);
    if (check.reason == u"prove_receipt")
        return number == u"letter" ? GateText::tr("Its receipt must be provable: post it registered, or have it delivered by a bailiff.")
                                   : GateText::tr("Its receipt must be provable: ask the debtor to confirm it, or send it as a registered letter too.");
    if (check.reason == u"instalment_cap") {
        const auto cap = Money::fromDecimal(number, Currency::euro()), claimed = Money::fromDecimal(check.arguments.value(1), Currency::euro());
        const auto from = Date::fromIso(check.arguments.value(2));
        return cap && claimed && from ? instalmentCapText({*cap, *claimed, *from}) : QString();
    }
    if (check.reason == u"rate_missing")
        return GateText::tr("There is no interest rate for %1 yet. The message leaves without interest; the claim waits until the rate is known.").arg(isoDateText(number));
    return {};
}

QString smsCheckText(const QStringList& arguments)
{
    const QString parts = GateText::tr("The SMS has %n part(s).", nullptr, arguments.value(0).toInt());
    return arguments.value(1).isEmpty() ? parts : parts + u' ' + GateText::tr("These characters make its parts shorter: %1").arg(arguments.value(1));
}

/// Why a message would ask for nothing, and what to do about it.
QString nothingAskedText(const QString& whyNot)
{
    if (whyNot == u"other_step")
        return GateText::tr("Every invoice is still at an earlier step: choose that one.");
    if (whyNot == u"not_due")
        return GateText::tr("Nothing is overdue yet, so there is nothing to ask for.");
    if (whyNot == u"disputed")
        return GateText::tr("Everything that is open is disputed: answer that first.");
    if (whyNot == u"agreement")
        return GateText::tr("There is an agreement about everything that is open: wait until it is over.");
    if (whyNot == u"unticked")
        return GateText::tr("Every invoice is left out: tick at least one.");
    return GateText::tr("No invoice is asked for.");
}

} // namespace

QString composeCheckText(const ComposeCheck& check)
{
    if (const auto gate = gateOf(check.reason))
        return gateText({*gate, check.arguments});
    if (const QString sentence = errorOfCheck(check); !sentence.isEmpty())
        return sentence;
    const QString first = check.arguments.value(0);
    if (check.reason == u"nothing_asked")
        return nothingAskedText(first);
    if (const QString sentence = legalCheckText(check); !sentence.isEmpty())
        return sentence;
    if (check.reason == u"own_iban")
        return GateText::tr("The account number %1 of your own company is not correct.").arg(first);
    if (check.reason == u"sms_parts")
        return smsCheckText(check.arguments);
    if (check.reason == u"address_incomplete")
        return GateText::tr("The postal address is not complete.");
    if (check.reason == u"first_firm")
        return GateText::tr("This would be the first message ever to this debtor, and it is a firm one.");
    if (check.reason == u"address_shared")
        return GateText::tr("%1 has the same address.").arg(first);
    if (check.reason == u"bounced_before")
        return GateText::tr("The message of %1 did not arrive.").arg(isoDateText(first));
    return check.code;
}

QString composeWhyNotText(const QString& whyNot)
{
    if (whyNot == u"not_due")
        return GateText::tr("not due yet");
    if (whyNot == u"overdue")
        return GateText::tr("overdue already");
    if (whyNot == u"other_step")
        return GateText::tr("at an earlier step");
    if (whyNot == u"disputed")
        return GateText::tr("disputed");
    if (whyNot == u"agreement")
        return GateText::tr("agreed about");
    if (whyNot == u"unticked")
        return GateText::tr("left out");
    return whyNot;
}

} // namespace tegoed::ui
