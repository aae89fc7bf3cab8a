#pragma once

#include "core/base/result.h"

#include <QString>

namespace tegoed {

/// The reference a prepayment is paid under, with check digits, normalised: an OGM in Belgium (year and number), elsewhere an RF
/// reference of the number's own characters. `number` as "V-2026-07"; of one year at most a million. Errors: those of reference.h.
Result<QString> prepaymentReference(const QString& number, bool isBelgian);

/// Whether a text from a bank names the reference, however it is written: blanks, slashes and plus signs between do not matter;
/// letters or digits directly before or after it do.
bool namesReference(const QString& text, const QString& reference);

} // namespace tegoed
