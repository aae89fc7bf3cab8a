#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace tegoed {

/// The same PDF without what differs from run to run: no dates or machine in it, objects in one order, an id made from its
/// content (decision 35). Text, fonts and pictures stay as they are. Errors: UnsupportedFormat when it is no PDF.
Result<QByteArray> normalisedPdf(const QByteArray& pdf, const QString& title, const QString& language);

/// Several PDFs one behind the other, as they are: a batch of letters is one print job. The same bytes for the same input.
/// Errors: UnsupportedFormat for the first that is no PDF; NothingToDo without any.
Result<QByteArray> joinedPdf(const std::vector<QByteArray>& documents);

} // namespace tegoed
