#pragma once

#include "app/cli/values.h"
#include "core/domain/law/law_pack.h"

#include <memory>

namespace tegoed::cli {

// What the commands about the law share.

/// An option that has to be there. Errors: MissingInput(option).
Result<QString> needed(const CommandContext& context, const QString& option);
/// An amount in euros of at least zero. Errors: as amountOf; MissingInput(option); InvalidAmount for a negative one.
Result<Money> neededAmount(const CommandContext& context, const QString& option, Currency currency = Currency::euro());
/// Errors: as dateOf; MissingInput(option).
Result<Date> neededDate(const CommandContext& context, const QString& option);
/// One of `words`. Errors: MissingInput(option); InvalidInput(option, text).
Result<QString> neededWord(const CommandContext& context, const QString& option, const QStringList& words);
/// A percentage, with a point or a comma. Errors: InvalidInput(option, text).
Result<YearlyRate> percentOf(const QString& option, const QString& text);

/// `nl-statutory` and the others, as they are written on the line.
QStringList tableCodes();

QString confidenceWord(Confidence confidence); ///< high, medium, low: of documents.

/// The law to reckon with: that of the book that was named (--book, $TEGOED_BOOK), with its own rates; else what the program carries.
/// Null after a failure, which has been printed; `exitCode` is then what the command returns.
std::shared_ptr<const LawPack> lawAsked(CommandContext& context, int& exitCode);

/// No figure: exit 4, the reason and what to do.
int failWithoutRate(CommandContext& context, const MissingRate& missing);

} // namespace tegoed::cli
