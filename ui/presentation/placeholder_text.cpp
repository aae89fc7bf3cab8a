// What a field of a text to debtors means, by its name.
#include "ui/presentation/message_text.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

using Meanings = QHash<QString, const char*>;

const Meanings& partiesAndAmounts()
{
    static const Meanings all{
        {u"company.name"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Name of your company")},
        {u"company.smsName"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Short name of your company for SMS")},
        {u"company.address"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Street of your company")},
        {u"company.postalCity"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Postal code and city of your company")},
        {u"company.phone"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Telephone number of your company")},
        {u"company.email"_s, QT_TRANSLATE_NOOP("PlaceholderText", "E-mail address of your company")},
        {u"company.registration"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Registration number of your company")},
        {u"company.contactName"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Who signs")},
        {u"company.contactRole"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Role of who signs")},
        {u"debtor.name"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Name of the debtor")},
        {u"debtor.salutation"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Salutation")},
        {u"invoices"_s, QT_TRANSLATE_NOOP("PlaceholderText", "The invoices the message asks for")},
        {u"number"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Invoice number")},
        {u"date"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Date")},
        {u"dueDate"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Due date")},
        {u"open"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Open amount")},
        {u"description"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Description")},
        {u"otherInvoices"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Other open invoices, which are only mentioned")},
        {u"hasOtherInvoices"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Whether there are other open invoices")},
        {u"invoicesLabel"_s, QT_TRANSLATE_NOOP("PlaceholderText", "The invoices in words")},
        {u"totals.payable"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Total to be paid now")},
        {u"totals.open"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Total open amount")},
        {u"totals.interest"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Interest until today")},
        {u"totals.afterTerm"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Total once the term has passed")},
        {u"totals.notYetDue"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Amount that is not due yet")},
        {u"totals.overdue"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Amount that is overdue")},
        {u"totals.credits"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Credit of the debtor")},
        {u"payment.iban"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Account number to pay to")},
        {u"payment.accountName"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Name of that account")},
        {u"payment.reference"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Payment reference")},
        {u"payment.link"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Link to pay with")},
        {u"message.date"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Date of the message")},
        {u"message.payBy"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Last day to pay")},
        {u"message.previousDate"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Date of the previous message")},
        {u"message.demandDate"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Date of the formal demand")},
        {u"is.email"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Whether it is an e-mail")},
        {u"is.letter"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Whether it is a letter")},
        {u"is.sms"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Whether it is an SMS")},
        {u"legal.days"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Days of the legal term")},
        {u"legal.termEnd"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Last day of the legal term")},
        {u"legal.firstReminderDate"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Date of the first reminder")},
        {u"legal.firstReminderEnd"_s, QT_TRANSLATE_NOOP("PlaceholderText", "End of the term of the first reminder")},
        {u"legal.hasClause"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Whether the terms and conditions agree on costs")},
        {u"legal.inDefault"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Whether the debtor is in default")},
        {u"legal.givesNoticeOfDefault"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Whether this message gives notice of default")},
        {u"interest.name"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Name of the interest")},
        {u"interest.rate"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Interest rate per year")},
        {u"interest.from"_s, QT_TRANSLATE_NOOP("PlaceholderText", "First day of the interest")},
        {u"interest.applies"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Whether interest is asked")},
        {u"costs.amount"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Collection costs")},
        {u"costs.vat"_s, QT_TRANSLATE_NOOP("PlaceholderText", "VAT on the collection costs")},
        {u"costs.total"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Collection costs with VAT")},
        {u"costs.breakdown"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Whether the costs are specified")},
    };
    return all;
}

const Meanings& agreementsAndReplies()
{
    static const Meanings all{
        {u"plan.number"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Number of the payment plan")},
        {u"plan.total"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Total of the payment plan")},
        {u"plan.count"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Number of instalments")},
        {u"plan.firstDate"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Date of the first instalment")},
        {u"plan.firstAmount"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Amount of the first instalment")},
        {u"plan.signBy"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Last day to agree")},
        {u"plan.graceDays"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Days of grace")},
        {u"plan.graceDate"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Last day of grace")},
        {u"plan.interestText"_s, QT_TRANSLATE_NOOP("PlaceholderText", "What is agreed on interest")},
        {u"plan.extraText"_s, QT_TRANSLATE_NOOP("PlaceholderText", "What else is agreed")},
        {u"plan.remainingAfter"_s, QT_TRANSLATE_NOOP("PlaceholderText", "What remains after this instalment")},
        {u"plan.requested"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Whether the debtor asked for the plan")},
        {u"plan.instalments"_s, QT_TRANSLATE_NOOP("PlaceholderText", "The instalments")},
        {u"no"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Number of the instalment")},
        {u"amount"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Amount")},
        {u"plan.next.no"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Number of the next instalment")},
        {u"plan.next.date"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Date of the next instalment")},
        {u"plan.next.amount"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Amount of the next instalment")},
        {u"plan.missed.no"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Number of the missed instalment")},
        {u"plan.missed.date"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Date of the missed instalment")},
        {u"plan.missed.amount"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Amount of the missed instalment")},
        {u"promise.callDate"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Day of the promise")},
        {u"promise.date"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Day promised")},
        {u"promise.amount"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Amount promised")},
        {u"deferral.newDate"_s, QT_TRANSLATE_NOOP("PlaceholderText", "New last day to pay")},
        {u"deferral.requested"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Whether the debtor asked for deferral")},
        {u"dispute.date"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Date of the dispute")},
        {u"dispute.reason"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Reason of the dispute")},
        {u"dispute.handler"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Who handles the dispute")},
        {u"dispute.answerBy"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Day an answer is given at the latest")},
        {u"dispute.invoicesLabel"_s, QT_TRANSLATE_NOOP("PlaceholderText", "The disputed invoices in words")},
        {u"received.amount"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Amount received")},
        {u"received.date"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Day it was received")},
        {u"received.remaining"_s, QT_TRANSLATE_NOOP("PlaceholderText", "What remains open")},
        {u"received.hasRemaining"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Whether anything remains open")},
        {u"received.fromBestPayer"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Whether the debtor is one of the best payers")},
        {u"handover.date"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Day of handing over")},
        {u"handover.party"_s, QT_TRANSLATE_NOOP("PlaceholderText", "To whom it is handed over")},
        {u"nextStep.cost"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Costs of the next step")},
        {u"reply.enabled"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Whether there are links to reply with")},
        {u"reply.paid"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Link: already paid")},
        {u"reply.proposal"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Link: a proposal")},
        {u"reply.dispute"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Link: does not agree")},
        {u"sms.showAmount"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Whether an SMS may name the amount")},
        {u"statement.asOf"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Date of the statement")},
        {u"statement.lines"_s, QT_TRANSLATE_NOOP("PlaceholderText", "The lines of the statement")},
        {u"type"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Kind of line")},
        {u"prepayment.orderRef"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Order of the prepayment")},
        {u"prepayment.amount"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Amount of the prepayment")},
        {u"prepayment.percent"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Share of the prepayment")},
        {u"prepayment.total"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Total of the order")},
        {u"correction.reason"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Reason of the correction")},
        {u"letter.signatureSpace"_s, QT_TRANSLATE_NOOP("PlaceholderText", "Room for a signature")},
    };
    return all;
}

struct PlaceholderText {
    Q_DECLARE_TR_FUNCTIONS(PlaceholderText)
};

} // namespace

QString placeholderText(const QString& name)
{
    if (name.startsWith(u"term."_s))
        return PlaceholderText::tr("Word that differs per country");
    for (const Meanings* meanings : {&partiesAndAmounts(), &agreementsAndReplies()}) {
        if (const char* meaning = meanings->value(name, nullptr))
            return QCoreApplication::translate("PlaceholderText", meaning);
    }
    return name;
}

} // namespace tegoed::ui
