#pragma once

#include "core/base/error.h"
#include "core/domain/plan/plan_messages.h"

#include <QString>

namespace tegoed::ui {

QString planStateText(PlanState state);         ///< "proposed", "signed", "ended" …
QString planMessageText(PlanMessageKind kind);  ///< "reminder of an instalment" …
/// Why a day was moved: "1 Jan is New Year's Day", "a Saturday"; of several days the first.
QString dayOffText(const DayOff& day);

/// What a rule about plans forbids, and what to do; empty = no rule about plans.
struct PlanRefusal {
    QString sentence;
    QString remedy;
};
PlanRefusal planRefusal(const Error& error);

/// The line of the timeline: what was done with a plan. `act` is a PlanAct, a PlanMessageKind or "undo", as events have it.
QString planEventText(const QString& number, const QString& act, const QString& reason);

} // namespace tegoed::ui
