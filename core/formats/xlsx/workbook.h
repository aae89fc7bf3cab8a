#pragma once

#include "core/formats/csv/row_source.h"
#include "core/formats/records.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::formats {

/// Gives a part of a workbook by its path ("xl/workbook.xml"), or says why it cannot (bad_zip, encrypted, zip_limit); nothing
/// and no problem when there is no such part.
using PartSource = std::function<std::optional<QByteArray>(const QString& path, QList<Problem>& problems)>;
PartSource partsOfZip(const QByteArray& bytes);

/// A number cell as the spreadsheet program means it: the text of a binary fraction ("1234.5599999999999", "1.2E-2") as a
/// plain decimal of at most 15 significant digits and six decimals, rounded half up. Beyond that only the noise of binary
/// subtraction is found. Empty for what is no number, or is longer than 40 characters written out.
std::string plainNumber(std::string_view text);

/// The day of a serial number, the time of day left out; empty outside the years 1900–9999 and for a time without a day.
/// The 1900 system has a 29 February 1900 that never was. Source: ECMA-376 part 1, 18.17.4.
std::optional<Date> dateOfSerial(std::string_view number, bool since1904);

/// Does a number format (its code, "dd/mm/yyyy;@") show a day? A time of day alone is none.
bool showsDate(std::string_view formatCode);

/// What all sheets of a workbook share, read once.
class Workbook final : public std::enable_shared_from_this<Workbook> {
public:
    /// Problems: bad_spreadsheet (not a workbook, or a part it needs is missing; seen: which), and those of the zip and of XML.
    static std::shared_ptr<const Workbook> open(PartSource parts, QList<Problem>& problems);

    const QStringList& sheetNames() const { return m_sheetNames; } ///< Visible ones first, in their order.
    /// Rows of a sheet, proved to be well-formed to its end. Null with problems when they are not; see `open`.
    std::unique_ptr<RowSource> rows(const QString& sheet, QList<Problem>& problems) const;

    std::string_view sharedString(std::size_t index) const;
    bool isDateStyle(std::size_t index) const { return index < m_dateStyles.size() && m_dateStyles[index]; }
    bool isSince1904() const { return m_since1904; }

private:
    friend struct WorkbookLoader;
    struct Span {
        std::size_t begin, size;
    };

    PartSource m_parts;
    QStringList m_sheetNames;
    QStringList m_sheetPaths; ///< By the same index.
    std::string m_strings;    ///< All shared strings, one behind the other.
    std::vector<Span> m_spans;
    std::vector<bool> m_dateStyles; ///< Per cell style.
    bool m_since1904 = false;
};

} // namespace tegoed::formats
