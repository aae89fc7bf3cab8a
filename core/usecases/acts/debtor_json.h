#pragma once

#include "core/domain/party/party.h"

#include <QJsonObject>

namespace tegoed {

/// Everything of DebtorData under the names its fields have in timelines and error messages. `debtorFromJson` reads it back
/// exactly: an undo restores from it.
QJsonObject toJson(const DebtorData& data);
DebtorData debtorFromJson(const QJsonObject& json);

/// The fields in which two states differ, in alphabetical order.
QStringList changedFields(const QJsonObject& before, const QJsonObject& after);
/// A field as one text for the timeline; empty = nothing.
QString fieldText(const QJsonObject& json, const QString& field);

} // namespace tegoed
