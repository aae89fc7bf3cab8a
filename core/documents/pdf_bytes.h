#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace tegoed {

/// The same PDF without what differs from run to run: no dates or machine in it, objects in one order, an id made from its
/// content (decision 35). Text, fonts and pictures stay as they are. Errors: UnsupportedFormat when it is no PDF.
Result<QByteArray> normalisedPdf(const QByteArray& pdf, const QString& title, const QString& language);

} // namespace tegoed
