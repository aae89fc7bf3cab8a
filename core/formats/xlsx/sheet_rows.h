#pragma once

#include "core/formats/csv/row_source.h"
#include "core/formats/xlsx/workbook.h"
#include "core/formats/xml/xml_reader.h"

#include <string>

namespace tegoed::formats {

/// The text of a shared or inline string: its runs without their phonetic readings, `_x000D_` and the like undone.
void appendRichText(XmlReader& xml, std::string& into);

/// Rows of one sheet. Cells beyond column 1024 count as standing in it, where a reader of lists finds one value too many.
/// `Row::line` is the number of the row in the sheet.
class SheetRows final : public RowSource {
public:
    SheetRows(std::shared_ptr<const Workbook> book, QByteArray sheet);

    bool next(Row& row) override;
    void rewind() override;
    std::int64_t position() const override { return m_xml->bytesRead(); }
    std::int64_t size() const override { return m_xml->bytesTotal(); }

private:
    struct Cell {
        std::size_t column = 0;
        CellKind kind = CellKind::Text;
        std::string_view shared; ///< A shared string; else the text stands in `m_texts`.
        std::size_t begin = 0, size = 0;
    };

    void readCell(Row& row, std::size_t& column);
    void finish(Row& row);

    std::shared_ptr<const Workbook> m_book;
    QByteArray m_sheet;
    std::unique_ptr<XmlReader> m_xml;
    std::unique_ptr<XmlChildren> m_top, m_parts, m_rows;
    int m_line = 0;
    std::vector<Cell> m_cells;
    std::string m_texts;
};

} // namespace tegoed::formats
