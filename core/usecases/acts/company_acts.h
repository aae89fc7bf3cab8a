#pragma once

#include "core/storage/queries/book_queries.h"
#include "core/usecases/acts/act.h"
#include "core/usecases/books.h"

namespace tegoed {

/// `company` as it may be stored. Errors: MissingInput(name), InvalidIban, InvalidEmail, InvalidInput(country).
Result<OwnCompany> checkedCompany(OwnCompany company);
/// Errors: InvalidInput(country) unless NL or BE; InvalidInput(language), InvalidInput(payment_term_days).
Result<BookSettings> checkedSettings(BookSettings settings);

/// Checked settings, and with another country the legal track of every debtor.
void storeSettings(Database& database, const BookSettings& settings);

QJsonObject toJson(const OwnCompany& company);
OwnCompany companyFromJson(const QJsonObject& json);

/// The inverse of saveOwnCompany and saveBookSettings. Errors: DependsOnLater when they were changed again since.
Result<Done> restoreSettings(const Act& act, const UndoToken& token);
UndoToken settingsToken(const QString& what, const QJsonObject& before, const QJsonObject& after);
QJsonObject toJson(const BookSettings& settings);

} // namespace tegoed
