#include "ui/presentation/aging_text.h"

#include "ui/presentation/money_text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct AgingText {
    Q_DECLARE_TR_FUNCTIONS(AgingText)
};

bool isOldest(const AgingOptions& options, int group)
{
    return group >= options.bounds.groups() - 1;
}

int upperBound(const AgingOptions& options, int group)
{
    return options.bounds.days[static_cast<std::size_t>(group - 1)];
}

int lowerBound(const AgingOptions& options, int group)
{
    if (group == 1)
        return options.basis == AgingBasis::IssueDate ? 0 : 1;
    return options.bounds.days[static_cast<std::size_t>(group - 2)] + 1;
}

} // namespace

QString agingGroupText(const AgingOptions& options, int group)
{
    if (group <= 0)
        return AgingText::tr("Not due");
    if (isOldest(options, group))
        return AgingText::tr("> %1 days").arg(options.bounds.days.back());
    return AgingText::tr("%1–%2 days").arg(lowerBound(options, group)).arg(upperBound(options, group));
}

QString agingGroupShortText(const AgingOptions& options, int group)
{
    if (group <= 0)
        return AgingText::tr("Not due");
    if (isOldest(options, group))
        return u"> %1"_s.arg(options.bounds.days.back());
    return u"%1–%2"_s.arg(lowerBound(options, group)).arg(upperBound(options, group));
}

QString agingGroupSpoken(const AgingOptions& options, int group)
{
    if (group <= 0)
        return AgingText::tr("not due");
    if (isOldest(options, group))
        return AgingText::tr("more than %1 days").arg(options.bounds.days.back());
    return AgingText::tr("%1 to %2 days").arg(lowerBound(options, group)).arg(upperBound(options, group));
}

QString moneySpoken(const Money& amount)
{
    QString digits = amountText(amount);
    const int decimals = amount.currency().exponent();
    if (decimals > 0 && digits.endsWith(QString(decimals, u'0')))
        digits.chop(decimals + 1);
    if (amount.currency() == Currency::euro())
        return AgingText::tr("%1 euros").arg(digits);
    return u"%1 %2"_s.arg(digits, amount.currency().code());
}

} // namespace tegoed::ui
