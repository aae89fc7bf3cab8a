#pragma once

#include "core/domain/money/money.h"

#include <QString>

#include <vector>

namespace tegoed::ui {

// Amounts in the language of the program (UiLanguage::current): "€ 1.234,50" in Dutch, "€1,234.50" in English. Always all
// decimals of the currency; negative with a minus in front, never parentheses or colour alone.

QString moneyText(const Money& amount);  ///< With its sign or code: "−€ 10,00", "USD 5.00".
QString amountText(const Money& amount); ///< Without: for columns whose header names the currency.
/// `amountText` of what a core reason carries without its currency, "1234.50"; what is no amount comes back as it is.
QString decimalText(const QString& decimal);
/// One per currency, "€ 10,00 + USD 5,00"; "€ 0,00" for none. Currencies are never added up.
QString moneyText(const std::vector<Money>& amounts);

/// What a person types, by the rules of core/domain/message/typed_text.h in the language of the program. Errors: as there.
Result<Money> moneyFromText(const QString& text, Currency currency);

} // namespace tegoed::ui
