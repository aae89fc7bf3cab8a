#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace tegoed {

/// A text as it may be painted: composed (NFC), without control and invisible formatting characters; \n and tabs (as blanks) stay.
QString printedText(const QString& text);

/// Every character of the texts has a glyph in the built-in font, normal and strong: nothing ever leaves as an empty box
/// (failures L11). Errors: GlyphMissing(character, "U+10D0").
Result<Done> checkGlyphs(const QStringList& texts);

} // namespace tegoed
