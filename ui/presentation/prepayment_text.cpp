#include "ui/presentation/prepayment_text.h"

#include <QCoreApplication>

namespace tegoed::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PrepaymentText {
    Q_DECLARE_TR_FUNCTIONS(PrepaymentText)
};

} // namespace

QString prepaymentStateText(PrepaymentState state)
{
    switch (state) {
    case PrepaymentState::Requested: return PrepaymentText::tr("requested");
    case PrepaymentState::PartlyPaid: return PrepaymentText::tr("paid in part");
    case PrepaymentState::Paid: return PrepaymentText::tr("paid");
    case PrepaymentState::Deducted: return PrepaymentText::tr("deducted");
    case PrepaymentState::Withdrawn: break;
    }
    return PrepaymentText::tr("withdrawn");
}

PrepaymentRefusal prepaymentRefusal(const Error& error)
{
    const QString rule = error.arguments.value(0);
    const QString number = error.arguments.value(1);
    const QString about = error.arguments.value(2);
    if (rule == u"prepayment_deducted")
        return {PrepaymentText::tr("Prepayment %1 has been deducted from invoice %2.").arg(number, about),
                PrepaymentText::tr("Undo that deduction first, when it has to go to another invoice.")};
    if (rule == u"prepayment_not_paid")
        return {PrepaymentText::tr("Nothing that came in for prepayment %1 lies unallocated.").arg(number),
                PrepaymentText::tr("Record the payment with its reference, or say which payment is for it.")};
    if (rule == u"prepayment_paid")
        return {PrepaymentText::tr("%2 has come in for prepayment %1.").arg(number, about),
                PrepaymentText::tr("Deduct it from the final invoice, or pay it back.")};
    return {};
}

QString prepaymentEventText(const QString& number, const QString& act, const QString& amount, const QString& day, const QString& reason)
{
    if (act == u"request")
        return PrepaymentText::tr("Prepayment %1 of %2 requested by %3").arg(number, amount, day);
    if (act == u"withdraw")
        return reason.isEmpty() ? PrepaymentText::tr("Prepayment %1 withdrawn").arg(number) : PrepaymentText::tr("Prepayment %1 withdrawn: %2").arg(number, reason);
    if (act == u"assign")
        return PrepaymentText::tr("A payment is for prepayment %1").arg(number);
    if (act == u"deduct")
        return PrepaymentText::tr("Prepayment %1 deducted from the final invoice").arg(number);
    return PrepaymentText::tr("Prepayment %1: taken back").arg(number);
}

} // namespace tegoed::ui
