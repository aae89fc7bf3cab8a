#pragma once

#include <QString>

namespace tegoed::formats {

/// What a row of a list is, by the word in its type column.
enum class RowType { Unsaid, Invoice, CreditNote, Payment, Unknown };
RowType rowType(const QString& word);

/// Totals, subtotals and the like, in four languages: no item.
bool isTotalWord(const QString& text);

/// Statuses of documents that are not (or no longer) owed: drafts and cancelled ones.
bool isNotOwedStatus(const QString& status);

} // namespace tegoed::formats
