#pragma once

#include "core/formats/records.h"

#include <QString>

namespace tegoed::ui {

/// One problem of an import as a sentence, with what was seen and in which field. Empty for a code that is not in
/// core/formats/problem_codes.h (a test reads that header and fails on a code without a sentence).
QString problemText(const formats::Problem& problem);

/// The same with its place in front: "Line 12, due date: …".
QString problemTextWithPlace(const formats::Problem& problem);

} // namespace tegoed::ui
