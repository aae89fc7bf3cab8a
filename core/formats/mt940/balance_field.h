#pragma once

#include "core/domain/calendar/date.h"

#include <QString>

#include <optional>

namespace tegoed::formats {

/// The fields `:60F:`, `:60M:`, `:62F:`, `:62M:`: `C260102EUR10,00`.
struct BalanceField {
    std::optional<bool> isCredit;
    std::optional<Date> date;
    QString currency; ///< Empty when the field leaves it out.
    QString amount;   ///< Plain decimal; empty when unreadable.
    bool isReadable() const { return isCredit && !amount.isEmpty(); }
};
BalanceField readBalanceField(const QString& text);

} // namespace tegoed::formats
