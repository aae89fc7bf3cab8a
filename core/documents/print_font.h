#pragma once

#include <QFont>

namespace tegoed {

/// The built-in font, Open Sans, at a size in tenths of a point of a page whose unit is a tenth of a point. Without shaping:
/// ligatures would make "ff" unfindable in the text of a PDF. Needs a QGuiApplication.
QFont printFont(int tenthsOfAPoint, bool strong = false);

} // namespace tegoed
