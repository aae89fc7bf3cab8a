#include "ui/presentation/money_text.h"

#include "core/domain/message/typed_text.h"
#include "ui/presentation/ui_language.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

QString amountText(const Money& amount)
{
    return tegoed::amountText(amount, UiLanguage::textLanguage());
}

QString decimalText(const QString& decimal)
{
    const auto money = Money::fromDecimal(decimal, Currency::euro());
    return money ? amountText(*money) : decimal;
}

QString moneyText(const Money& amount)
{
    return tegoed::moneyText(amount, UiLanguage::textLanguage());
}

QString moneyText(const std::vector<Money>& amounts)
{
    if (amounts.empty())
        return moneyText(Money{0, Currency::euro()});
    QStringList texts;
    for (const Money& amount : amounts)
        texts += moneyText(amount);
    return texts.join(u" + "_s);
}

Result<Money> moneyFromText(const QString& text, Currency currency)
{
    return typedAmount(text, currency, UiLanguage::textLanguage());
}

} // namespace tegoed::ui
