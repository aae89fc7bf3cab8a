#pragma once

#include <QString>

#include <vector>

namespace tegoed {

/// A stretch of text in one style. A link is a complete `https:` or `mailto:` address, nothing else.
struct TextRun {
    QString text;
    bool isBold = false;
    QString link; ///< Empty = no link.
    friend bool operator==(const TextRun&, const TextRun&) = default;
};

/// One row of the table of invoices, every value as it is to be shown.
struct ListedInvoiceRow {
    QString number;
    QString date;    ///< Empty in the list of invoices that are only mentioned.
    QString dueDate;
    QString open;
    QString description;
    friend bool operator==(const ListedInvoiceRow&, const ListedInvoiceRow&) = default;
};

/// What a rendered text is made of (light markup, templates/INDEX section 3), for a letter and an HTML e-mail alike. A list of
/// the invoices of the message is a table; any other list stays rows of text.
struct TextBlock {
    enum class Kind { Paragraph, ListRow, NumberedRow, Rule, InvoiceTable };
    Kind kind = Kind::Paragraph;
    std::vector<TextRun> runs;       ///< Paragraph and rows; a line break inside is '\n'.
    int number = 0;                  ///< NumberedRow.
    std::vector<ListedInvoiceRow> invoices;///< InvoiceTable.
    friend bool operator==(const TextBlock&, const TextBlock&) = default;
};

/// A text as it leaves: the same blocks give plain text, HTML and letter.
struct RenderedText {
    QString subject;               ///< One line; empty for an SMS.
    std::vector<TextBlock> blocks;
    QString plain;                 ///< The whole text as plain text, lines separated by '\n'; of an SMS the message itself.
};

} // namespace tegoed
