#pragma once

#include "core/documents/aging_print.h"

#include <QSize>

#include <vector>

namespace tegoed {

/// Where everything of an aging report stands, before a stroke is painted. Units: tenths of a point.
struct AgingPages {
    enum class Part {
        Title,       ///< Company, title, as-of date, basis, filters; first page.
        RunningHead, ///< The same in one line; other pages.
        Chart,       ///< Of one currency, under its heading.
        TableHead,
        BroughtForward,
        Row,         ///< One debtor.
        Line,        ///< One document below it.
        CarriedForward,
        Total,
        Remarks,
        Nothing,     ///< "Nothing was open".
    };
    struct Placed {
        Part part;
        int y;
        int height;
        std::size_t currency = 0;
        std::size_t row = 0;  ///< Of the currency's rows. For a carried or brought forward: rows before it.
        std::size_t line = 0; ///< Of the row's lines.
    };
    struct Column { int left, width; };

    QSize page;        ///< A4 upright or lying.
    int margin = 0;
    int fontSize = 0;  ///< Of the table.
    int rowHeight = 0;
    std::vector<Column> columns; ///< Debtor, groups, credits, total, oldest.
    std::vector<std::vector<Placed>> pages;

    static AgingPages layOut(const AgingPrint& print);
    int bodyWidth() const { return page.width() - 2 * margin; }
};

/// The rows of a currency as they are printed: by name.
std::vector<const AgingRow*> printedRows(const AgingPrint& print, const AgingCurrency& currency);
/// The lines of a row in one currency.
std::vector<const AgingPrint::Line*> printedLines(const AgingPrint& print, DebtorId debtor, Currency currency);

} // namespace tegoed
