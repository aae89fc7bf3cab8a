#pragma once

#include <QJsonDocument>
#include <QStringList>

namespace tegoed {

/// The values a pointer leads to (RFC 6901), as text; `*` stands for every entry of a list. Objects and lists have no text and are
/// left out; null counts as nothing.
QStringList valuesAt(const QJsonDocument& document, const QString& pointer);

/// The first of them, or nothing.
QString valueAt(const QJsonDocument& document, const QString& pointer);

} // namespace tegoed
