#pragma once

#include "core/documents/letter/letter_pages.h"

namespace tegoed {

/// Cuts the elements into parts and says which stay together: two lines at each end of a paragraph, a table's head with its
/// first row and its last row with the totals, two lines of text with the closing and everything after it.
void makeParts(LetterPages& pages, const LetterPrint& letter);

/// Puts the parts on pages: the first begins at `firstTop`, the others at `nextTop`, all end at `bottom`.
void placeParts(LetterPages& pages, int firstTop, int nextTop, int bottom);

} // namespace tegoed
