#include "core/formats/csv/csv_rows.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>

namespace tegoed::formats {

CsvRows::CsvRows(std::string_view utf8, char delimiter, char quote)
    : m_begin(utf8.data()), m_end(utf8.data() + utf8.size()), m_at(utf8.data()), m_delimiter(delimiter), m_quote(quote)
{
}

void CsvRows::rewind()
{
    m_at = m_begin;
    m_line = 1;
}

bool CsvRows::takeLineEnd()
{
    if (m_at >= m_end || (*m_at != '\n' && *m_at != '\r'))
        return false;
    const bool pair = *m_at == '\r' && m_at + 1 < m_end && m_at[1] == '\n';
    m_at += pair ? 2 : 1;
    ++m_line;
    return true;
}

void CsvRows::skipLine()
{
    while (m_at < m_end && *m_at != '\n' && *m_at != '\r')
        ++m_at;
    takeLineEnd();
}

bool CsvRows::broken(Row& row, const char* lineStart, RowFault fault)
{
    // From the start of the row to the end of its first line: an open quote must not swallow the rows after it.
    const char* lineEnd = lineStart;
    while (lineEnd < m_end && *lineEnd != '\n' && *lineEnd != '\r')
        ++lineEnd;
    const std::size_t shown = std::min<std::size_t>(static_cast<std::size_t>(lineEnd - lineStart), 200);
    row.fault = fault;
    row.cells.assign(1, std::string_view(lineStart, shown));
    m_line = row.line;
    m_at = lineStart;
    skipLine();
    return true;
}

CsvRows::CellEnd CsvRows::plainCell(Row& row)
{
    const char* const start = m_at;
    while (m_at < m_end && *m_at != m_delimiter && *m_at != '\n' && *m_at != '\r')
        ++m_at;
    row.cells.emplace_back(start, static_cast<std::size_t>(m_at - start));
    if (row.cells.back().size() > kLargestCell)
        return CellEnd::Broken;
    if (m_at < m_end && *m_at == m_delimiter) {
        ++m_at;
        return CellEnd::Delimiter;
    }
    return CellEnd::Line;
}

CsvRows::CellEnd CsvRows::quotedCell(Row& row)
{
    const char* const limit = static_cast<std::size_t>(m_end - m_at) > kLargestCell ? m_at + kLargestCell : m_end;
    const char* part = ++m_at;
    std::string* unescaped = nullptr;
    for (;;) {
        const auto* quote = static_cast<const char*>(std::memchr(m_at, m_quote, static_cast<std::size_t>(limit - m_at)));
        if (!quote)
            return CellEnd::Broken;
        if (quote + 1 < m_end && quote[1] == m_quote) {
            if (!unescaped)
                unescaped = &m_unescaped.emplace_back();
            unescaped->append(part, static_cast<std::size_t>(quote + 1 - part));
            m_at = part = quote + 2;
            if (m_at >= limit)
                return CellEnd::Broken;
            continue;
        }
        m_line += static_cast<int>(std::count(part, quote, '\n'));
        if (unescaped) {
            m_line += static_cast<int>(std::count(unescaped->begin(), unescaped->end(), '\n'));
            unescaped->append(part, static_cast<std::size_t>(quote - part));
            row.cells.emplace_back(*unescaped);
        } else {
            row.cells.emplace_back(part, static_cast<std::size_t>(quote - part));
        }
        m_at = quote + 1;
        break;
    }
    while (m_at < m_end && *m_at == ' ' && m_delimiter != ' ')
        ++m_at;
    if (m_at >= m_end || *m_at == '\n' || *m_at == '\r')
        return CellEnd::Line;
    if (*m_at != m_delimiter)
        return CellEnd::Broken; // text after the closing quote: it was not the closing one, or the cell was never open
    ++m_at;
    return CellEnd::Delimiter;
}

bool CsvRows::next(Row& row)
{
    row.cells.clear();
    row.kinds.clear();
    row.fault = RowFault::None;
    m_unescaped.clear();
    while (takeLineEnd()) {
    }
    if (m_at >= m_end)
        return false;
    row.line = m_line;
    const char* const lineStart = m_at;
    for (;;) {
        const bool quoted = m_at < m_end && *m_at == m_quote;
        const CellEnd end = quoted ? quotedCell(row) : plainCell(row);
        if (end == CellEnd::Broken)
            return broken(row, lineStart, quoted ? RowFault::UnbalancedQuote : RowFault::CellTooLarge);
        if (end == CellEnd::Line)
            break;
    }
    takeLineEnd();
    return true;
}

Dialect detectDialect(std::string_view utf8)
{
    if (utf8.size() > 5 && (utf8.substr(0, 4) == "sep=" || utf8.substr(0, 4) == "SEP=") && (utf8[5] == '\r' || utf8[5] == '\n'))
        return {utf8[4], 5};

    const std::string_view sample = utf8.substr(0, 64 * 1024);
    Dialect best;
    long bestScore = -1;
    for (const char delimiter : std::array{';', ',', '\t', '|'}) {
        CsvRows rows(sample, delimiter);
        Row row;
        std::map<std::size_t, long> widths;
        long seen = 0, faults = 0;
        while (seen < 100 && rows.next(row)) {
            ++seen;
            faults += row.fault != RowFault::None;
            if (row.fault == RowFault::None && row.cells.size() > 1)
                ++widths[row.cells.size()];
        }
        // How many rows agree on one width, and wider is a little better: "1.234,56;x" must not be divided at its comma.
        for (const auto& [width, count] : widths) {
            const long score = count * 1000 + static_cast<long>(std::min<std::size_t>(width, 99)) - faults * 500;
            if (score > bestScore) {
                bestScore = score;
                best.delimiter = delimiter;
            }
        }
    }
    return best;
}

} // namespace tegoed::formats
