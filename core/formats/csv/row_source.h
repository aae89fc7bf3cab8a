#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace tegoed::formats {

/// What a spreadsheet says about a cell; all cells of a text file are Text.
enum class CellKind : std::uint8_t {
    Text,
    Number, ///< A plain decimal with a point, exactly as many digits as the program shows (15).
    Date,   ///< `YYYY-MM-DD`.
    Fault,  ///< An error value such as #REF!.
};

enum class RowFault : std::uint8_t {
    None,
    UnbalancedQuote, ///< The row starts a quoted cell that does not end properly; reading goes on at the next line.
    CellTooLarge,    ///< A cell of more than 64 KiB; reading goes on at the next line.
};

/// One row; the views live until the next call of `next` or, where `stable` says so, as long as the source.
struct Row {
    int line = 0; ///< 1-based line of the file (row of the sheet) it starts on.
    RowFault fault = RowFault::None;
    std::vector<std::string_view> cells; ///< UTF-8.
    std::vector<CellKind> kinds;         ///< Empty = all Text.

    std::string_view cell(int column) const
    {
        return column >= 0 && static_cast<std::size_t>(column) < cells.size() ? cells[static_cast<std::size_t>(column)] : std::string_view();
    }
    CellKind kind(int column) const
    {
        return column >= 0 && static_cast<std::size_t>(column) < kinds.size() ? kinds[static_cast<std::size_t>(column)] : CellKind::Text;
    }
};

/// Rows of a text file or of a sheet, readable more than once.
class RowSource {
public:
    virtual ~RowSource() = default;
    virtual bool next(Row& row) = 0;
    virtual void rewind() = 0;
    virtual std::int64_t position() const = 0; ///< For progress, in the unit of `size`.
    virtual std::int64_t size() const = 0;
};

} // namespace tegoed::formats
