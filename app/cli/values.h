#pragma once

#include "app/cli/command.h"
#include "app/cli/open_book.h"
#include "core/domain/payment/payment.h"

#include <QJsonArray>

#include <vector>

namespace tegoed::cli {

// What stands behind options and arguments, and how values are written in the JSON of design/cli.md.

/// A plain decimal (`1234.56`), else as people write it in the language of the output (`1.234,56`). `1.234` could be either and
/// is refused. Errors: InvalidAmount, AmountTooLarge, MissingInput.
Result<Money> amountOf(const CommandContext& context, const QString& text, Currency currency);
/// `2026-12-31`, else as people write it; `today` for `31-12` and words. Errors: InvalidDate, MissingInput.
Result<Date> dateOf(const CommandContext& context, const QString& text, const Date& today);
/// Errors: UnknownCurrency.
Result<Currency> currencyOf(const QString& code);
/// Errors: InvalidInput(option, text) unless a whole number within bounds.
Result<int> wholeNumberOf(const QString& option, const QString& text, int least, int most);

/// The debtor an argument means: id, number or exact name. Errors: NotFound; InvalidInput when several have that name.
Result<DebtorId> debtorOf(Database& database, const QString& text);
/// The customer group of that name, the case of letters aside. Errors: NotFound.
Result<CustomerGroupId> customerGroupOf(Database& database, const QString& name);
/// The invoice or credit note of a number. Errors: NotFound.
Result<InvoiceId> invoiceOf(Database& database, const QString& number);

QJsonObject json(const Money& money); ///< {"amount":"1234.56","currency":"EUR"}
QJsonArray json(const std::vector<Money>& amounts);
QJsonValue json(const std::optional<Date>& date); ///< "2026-12-31" or null.

/// Everything in JSON that is left of an optional field: null instead of "".
QJsonValue textOrNull(const QString& text);

} // namespace tegoed::cli
