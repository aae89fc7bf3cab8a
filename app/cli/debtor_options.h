#pragma once

#include "app/cli/options.h"
#include "app/cli/values.h"
#include "core/domain/party/party.h"
#include "core/storage/queries/debtor_queries.h"

namespace tegoed::cli {

/// The options by which the data of a debtor are given, the same for adding and changing.
QList<Option> debtorOptions();
/// `data` with what was given on the line; an empty value takes the field away. Errors: InvalidInput(option, text),
/// InvalidAmount, UnknownCurrency.
Result<DebtorData> withOptions(const CommandContext& context, DebtorData data);

QJsonObject rowJson(const DebtorRow& row);
QJsonObject detailJson(const DebtorDetail& detail);

} // namespace tegoed::cli
