#pragma once

#include "core/domain/message/text_block.h"

#include <vector>

namespace tegoed {

/// A value put into a text. It is never read as markup, whatever it holds.
struct InsertedValue {
    QString text;
    bool isLink = false; ///< A complete https: or mailto: address of a field that holds one.
};

/// A text with marks (template_syntax.h) in the places of its values and of the invoices of its table.
struct MarkedText {
    QString text;                      ///< Lines end with '\n'.
    std::vector<InsertedValue> values; ///< By number.
    std::vector<ListedInvoiceRow> rows;      ///< By number.
};

/// Reads the light markup of templates/INDEX section 3: paragraphs, rows with `- ` and `1. `, `**bold**`, `---`. Three or
/// more line breaks become two, spaces before one are dropped. Anything else is literal. The subject stays empty.
RenderedText readLightMarkup(const MarkedText& marked);

/// A text without markup (SMS, subject): the values in their places, the same rules for line breaks.
QString plainLines(const MarkedText& marked);

} // namespace tegoed
