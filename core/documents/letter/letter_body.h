#pragma once

#include "core/documents/letter/letter_print.h"

#include <vector>

namespace tegoed {

/// A table in a letter: its head comes again on each page, a row is never split, totals stay with the last row.
struct LetterTable {
    struct Column { QString head; bool isRight = false; bool takesRest = false; };
    struct Total { QString label; QString value; bool isStrong = true; }; ///< The value stands in the last column.
    std::vector<Column> columns;
    std::vector<QStringList> rows;
    std::vector<Total> totals;
};

/// What a letter consists of between subject and foot, from top to bottom.
struct LetterElement {
    enum class Kind { Paragraph, ListRow, NumberedRow, Rule, Table, Payment, SignatureRoom, Closing, Enclosures, PageBreak };
    Kind kind = Kind::Paragraph;
    std::vector<TextRun> runs; ///< Paragraph, rows, closing, enclosures.
    int number = 0;            ///< NumberedRow.
    LetterTable table;
};

/// The elements of a letter: its blocks, the payment box after the (first) table of invoices or else after the opening
/// sentence, room for a signature after the closing, enclosures below the name.
std::vector<LetterElement> letterBody(const LetterPrint& letter);
/// The block with which the letter closes ("Met vriendelijke groet,"): the last short line that ends in a comma and has a
/// block after it. Blocks.size() when there is none.
std::size_t closingBlock(const std::vector<TextBlock>& blocks);

/// Every text of the elements, for the check of glyphs.
QStringList textsOf(const std::vector<LetterElement>& elements);

} // namespace tegoed
