#pragma once

#include "core/base/error.h"
#include "core/usecases/prepayments.h"

#include <QString>

namespace tegoed::ui {

QString prepaymentStateText(PrepaymentState state); ///< "requested", "paid in part", "deducted" …

/// What a rule about prepayments forbids, and what to do; empty = no rule about them.
struct PrepaymentRefusal {
    QString sentence;
    QString remedy;
};
PrepaymentRefusal prepaymentRefusal(const Error& error);

/// The line of the timeline; `act` as events have it: request, withdraw, assign, deduct, undo. `amount` and `day` as text.
QString prepaymentEventText(const QString& number, const QString& act, const QString& amount, const QString& day, const QString& reason);

} // namespace tegoed::ui
