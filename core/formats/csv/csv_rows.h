#pragma once

#include "core/formats/csv/row_source.h"

#include <deque>
#include <string>

namespace tegoed::formats {

inline constexpr std::size_t kLargestCell = 64 * 1024; ///< Bytes (failures E17).

/// Rows of a delimited text (RFC 4180, tolerant of line ends: LF, CRLF, lone CR). Quoted cells may hold line ends and
/// doubled quotes; a quote inside an unquoted cell is a character like any other. Blank lines are skipped.
class CsvRows final : public RowSource {
public:
    CsvRows(std::string_view utf8, char delimiter, char quote = '"');

    bool next(Row& row) override;
    void rewind() override;
    std::int64_t position() const override { return m_at - m_begin; }
    std::int64_t size() const override { return m_end - m_begin; }

private:
    enum class CellEnd { Delimiter, Line, Broken };

    CellEnd quotedCell(Row& row);
    CellEnd plainCell(Row& row);
    bool takeLineEnd();
    void skipLine();
    bool broken(Row& row, const char* lineStart, RowFault fault);

    const char* m_begin;
    const char* m_end;
    const char* m_at;
    char m_delimiter;
    char m_quote;
    int m_line = 1;
    std::deque<std::string> m_unescaped; ///< Cells with doubled quotes; the views of one row point here.
};

/// The delimiter among `; , tab |` that divides the first rows most evenly; a first line `sep=;` decides.
/// Returns the delimiter and how many bytes of such a first line are to be skipped.
struct Dialect {
    char delimiter = ';';
    std::size_t skip = 0;
};
Dialect detectDialect(std::string_view utf8);

} // namespace tegoed::formats
