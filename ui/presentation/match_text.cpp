#include "ui/presentation/match_text.h"

#include <QCoreApplication>

namespace tegoed::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MatchText {
    Q_DECLARE_TR_FUNCTIONS(MatchText)
};

} // namespace

QString certaintyText(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Certain: return MatchText::tr("certain");
    case Certainty::Proposed: return MatchText::tr("proposed");
    case Certainty::Unknown: return MatchText::tr("unknown");
    }
    return {};
}

QString matchReasonText(MatchReason reason)
{
    switch (reason) {
    case MatchReason::StructuredReference: return MatchText::tr("payment reference");
    case MatchReason::InvoiceNumber: return MatchText::tr("invoice number");
    case MatchReason::NumberAlike: return MatchText::tr("number almost right");
    case MatchReason::PlanNumber: return MatchText::tr("number of the payment plan");
    case MatchReason::KnownIban: return MatchText::tr("known account");
    case MatchReason::Name: return MatchText::tr("name");
    case MatchReason::NameAlike: return MatchText::tr("name almost the same");
    case MatchReason::Amount: return MatchText::tr("amount");
    case MatchReason::SumOfInvoices: return MatchText::tr("sum of several invoices");
    case MatchReason::Instalment: return MatchText::tr("instalment of the plan");
    case MatchReason::PartPayment: return MatchText::tr("part of it");
    case MatchReason::Overpayment: return MatchText::tr("more than is open");
    case MatchReason::Discount: return MatchText::tr("less a discount");
    case MatchReason::BankCosts: return MatchText::tr("less bank costs");
    case MatchReason::OldestFirst: return MatchText::tr("the oldest first");
    case MatchReason::AlreadyPaid: return MatchText::tr("was paid already");
    case MatchReason::NothingOpen: return MatchText::tr("nothing is open");
    case MatchReason::ClaimsOpen: return MatchText::tr("costs or interest are open too");
    case MatchReason::ClaimsFirst: return MatchText::tr("first costs and interest, then the invoice");
    case MatchReason::OtherDebtor: return MatchText::tr("paid by somebody else");
    case MatchReason::SeveralFit: return MatchText::tr("more than one fits");
    case MatchReason::ReferenceWrong: return MatchText::tr("payment reference with a slip");
    }
    return {};
}

QString markedReasonText(MatchReason reason)
{
    const QString mark = reason < MatchReason::PartPayment ? u"✓ "_s : reason < MatchReason::OtherDebtor ? u"≠ "_s : u"⚠ "_s;
    return mark + matchReasonText(reason);
}

QString lineStateText(const QString& state)
{
    if (state == "booked"_L1)
        return MatchText::tr("booked");
    return state == "ignored"_L1 ? MatchText::tr("left out") : MatchText::tr("to be matched");
}

} // namespace tegoed::ui
