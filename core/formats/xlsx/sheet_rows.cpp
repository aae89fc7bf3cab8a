#include "core/formats/xlsx/sheet_rows.h"

#include "core/formats/csv/csv_rows.h"

#include <algorithm>
#include <utility>

namespace tegoed::formats {
namespace {

constexpr std::size_t kMostColumns = 1024;
constexpr int kMostRows = 1'048'576;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// `_x000D_`: a character XML cannot hold. ECMA-376 part 1, 22.9.2.19. Only the controls matter here.
void appendUnescaped(std::string_view text, std::string& into)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '_' && i + 6 < text.size() && text[i + 1] == 'x' && text[i + 6] == '_') {
            int code = 0;
            bool hex = true;
            for (std::size_t k = i + 2; k < i + 6; ++k) {
                hex = hex && hexDigit(text[k]) >= 0;
                code = code * 16 + std::max(0, hexDigit(text[k]));
            }
            if (hex && code > 0 && code < 0x80) {
                into += static_cast<char>(code);
                i += 6;
                continue;
            }
        }
        into += text[i];
    }
}

/// "BC12" is column 54 (from 0). Empty when there are no letters.
std::optional<std::size_t> columnOf(std::string_view reference)
{
    std::size_t column = 0;
    std::size_t letters = 0;
    while (letters < reference.size() && reference[letters] >= 'A' && reference[letters] <= 'Z' && letters < 4)
        column = column * 26 + static_cast<std::size_t>(reference[letters++] - 'A' + 1);
    if (letters == 0)
        return std::nullopt;
    return column - 1;
}

std::optional<std::size_t> numberOf(std::string_view digits)
{
    std::size_t value = 0;
    if (digits.empty() || digits.size() > 9)
        return std::nullopt;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + static_cast<std::size_t>(c - '0');
    }
    return value;
}

} // namespace

void appendRichText(XmlReader& xml, std::string& into)
{
    const auto appendText = [&] {
        if (const auto text = xml.blob(static_cast<qsizetype>(kLargestCell) + 1))
            appendUnescaped({text->constData(), static_cast<std::size_t>(text->size())}, into);
        else
            into.append(kLargestCell + 1, ' '); // the row that uses it is told that it is too large
    };
    for (XmlChildren child(xml); child.next();) {
        if (xml.is("t")) {
            appendText();
        } else if (xml.is("r")) {
            for (XmlChildren run(xml); run.next();)
                if (xml.is("t"))
                    appendText();
        }
    }
}

SheetRows::SheetRows(std::shared_ptr<const Workbook> book, QByteArray sheet) : m_book(std::move(book)), m_sheet(std::move(sheet))
{
    rewind();
}

void SheetRows::rewind()
{
    m_rows.reset();
    m_parts.reset();
    m_top.reset();
    m_xml = std::make_unique<XmlReader>(m_sheet);
    m_line = 0;
    m_top = std::make_unique<XmlChildren>(*m_xml);
    if (!m_top->next())
        return;
    m_parts = std::make_unique<XmlChildren>(*m_xml);
    while (m_parts->next()) {
        if (m_xml->is("sheetData")) {
            m_rows = std::make_unique<XmlChildren>(*m_xml);
            return;
        }
    }
}

void SheetRows::readCell(Row& row, std::size_t& column)
{
    Cell cell;
    cell.column = columnOf(m_xml->rawAttribute("r")).value_or(column);
    column = cell.column + 1;
    const std::string type(m_xml->rawAttribute("t"));
    const std::size_t style = numberOf(m_xml->rawAttribute("s")).value_or(0);
    std::string value;
    bool tooLarge = false;
    for (XmlChildren part(*m_xml); part.next();) {
        if (m_xml->is("v")) {
            if (const auto text = m_xml->blob(static_cast<qsizetype>(kLargestCell)))
                value = text->toStdString();
            else
                tooLarge = true;
        } else if (m_xml->is("is")) {
            appendRichText(*m_xml, value);
        }
    }
    cell.begin = m_texts.size();
    if (type == "s") {
        cell.shared = m_book->sharedString(numberOf(value).value_or(static_cast<std::size_t>(-1)));
    } else if (type == "e") {
        cell.kind = CellKind::Fault;
        m_texts += value;
    } else if (type == "b") {
        m_texts += value == "1" ? "TRUE" : value == "0" ? "FALSE" : "";
    } else if (type == "d") {
        cell.kind = CellKind::Date;
        m_texts += value;
    } else if (type == "str") {
        appendUnescaped(value, m_texts);
    } else if (type == "inlineStr") {
        m_texts += value;
    } else if (const std::string number = plainNumber(value); !number.empty()) {
        const auto date = m_book->isDateStyle(style) ? dateOfSerial(number, m_book->isSince1904()) : std::nullopt;
        cell.kind = date ? CellKind::Date : CellKind::Number;
        m_texts += date ? date->toIso().toStdString() : number;
    } else {
        m_texts += value; // no number after all: shown as it stands, where a number is needed it is an error
    }
    cell.size = m_texts.size() - cell.begin;
    if (tooLarge || cell.size > kLargestCell || cell.shared.size() > kLargestCell)
        row.fault = RowFault::CellTooLarge;
    if (cell.size > 0 || !cell.shared.empty())
        m_cells.push_back(cell);
}

void SheetRows::finish(Row& row)
{
    for (const Cell& cell : m_cells) {
        const std::size_t column = std::min(cell.column, kMostColumns);
        if (column >= row.cells.size()) {
            row.cells.resize(column + 1);
            row.kinds.resize(column + 1, CellKind::Text);
        }
        row.cells[column] = cell.shared.empty() ? std::string_view(m_texts).substr(cell.begin, cell.size) : cell.shared;
        row.kinds[column] = cell.kind;
    }
    if (row.fault != RowFault::None) {
        const std::string_view first = row.cells.empty() ? std::string_view() : row.cells.front().substr(0, 200);
        row.cells.assign(1, first);
        row.kinds.clear();
    }
}

bool SheetRows::next(Row& row)
{
    while (m_rows && m_rows->next()) {
        if (!m_xml->is("row"))
            continue;
        const std::size_t said = numberOf(m_xml->rawAttribute("r")).value_or(0);
        m_line = said > 0 && said <= static_cast<std::size_t>(kMostRows) ? static_cast<int>(said) : m_line + 1;
        row.line = m_line;
        row.fault = RowFault::None;
        row.cells.clear();
        row.kinds.clear();
        m_cells.clear();
        m_texts.clear();
        std::size_t column = 0;
        for (XmlChildren cell(*m_xml); cell.next();)
            if (m_xml->is("c"))
                readCell(row, column);
        finish(row);
        if (!row.cells.empty())
            return true; // rows without a value are passed over, as blank lines of a text are
    }
    return false;
}

} // namespace tegoed::formats
