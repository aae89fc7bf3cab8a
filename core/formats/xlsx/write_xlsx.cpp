#include "core/formats/xlsx/write_xlsx.h"

#include "core/base/text.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kLongestCell = 32'767;
constexpr int kMostRows = 1'048'576;
constexpr int kMostColumns = 16'384;
constexpr std::int64_t kExactUnits = 1'000'000'000'000'000; // spreadsheets keep 15 digits
constexpr int kWidestColumn = 60;                           // characters
constexpr std::int32_t kFirstSerialDay = -25'509;           // 1900-03-01: before it the serial numbers of the format are wrong
constexpr std::int32_t kSerialOfEpoch = 25'569;             // 1970-01-01
constexpr int kShortDate = 14;                              // built-in number format: the short date of the reader's region
constexpr int kInstantOfEveryFile = 315'532'800;            // 1980-01-01, the zero of zip archives

struct CloseWorkbook {
    void operator()(lxw_workbook* book) const { workbook_close(book); }
};
using Workbook = std::unique_ptr<lxw_workbook, CloseWorkbook>;

/// The formats of a sheet, each in an ordinary and a total form.
class Formats {
public:
    explicit Formats(lxw_workbook* book) : m_book(book)
    {
        m_bold = workbook_add_format(book);
        format_set_bold(m_bold);
        m_header = workbook_add_format(book);
        format_set_bold(m_header);
        format_set_bottom(m_header, LXW_BORDER_THIN);
        format_set_text_wrap(m_header);
        m_wrapped = workbook_add_format(book);
        format_set_text_wrap(m_wrapped);
        format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    }

    lxw_format* bold() const { return m_bold; }
    lxw_format* header() const { return m_header; }
    lxw_format* text(bool total, bool lines) { return total ? number(0, true, {}) : lines ? m_wrapped : nullptr; }
    lxw_format* date(bool total) { return number(kShortDate, total, {}); }
    lxw_format* money(int decimals, bool total)
    {
        return number(0, total, decimals == 0 ? QByteArray("#,##0") : "#,##0." + QByteArray(decimals, '0'));
    }
    lxw_format* whole(bool total) { return total ? number(0, true, {}) : nullptr; }

private:
    lxw_format* number(int index, bool total, const QByteArray& code)
    {
        for (const Made& made : m_made)
            if (made.index == index && made.total == total && made.code == code)
                return made.format;
        lxw_format* format = workbook_add_format(m_book);
        if (index > 0)
            format_set_num_format_index(format, static_cast<std::uint8_t>(index));
        if (!code.isEmpty())
            format_set_num_format(format, code.constData());
        if (total) {
            format_set_bold(format);
            format_set_top(format, LXW_BORDER_THIN);
        }
        m_made.push_back({index, total, code, format});
        return format;
    }

    struct Made {
        int index;
        bool total;
        QByteArray code;
        lxw_format* format;
    };
    lxw_workbook* m_book;
    lxw_format* m_bold;
    lxw_format* m_header;
    lxw_format* m_wrapped;
    std::vector<Made> m_made;
};

/// Writes the cells of one sheet, and remembers how wide they are.
class SheetWriter {
public:
    SheetWriter(lxw_worksheet* sheet, Formats& formats) : m_sheet(sheet), m_formats(formats) {}

    void write(const ExportTable& table)
    {
        for (const QString& line : table.about)
            text(m_row, 0, line, m_row == 0 ? m_formats.bold() : nullptr, false), ++m_row;
        if (!table.about.isEmpty())
            ++m_row;
        for (int column = 0; column < table.headers.size() && column < kMostColumns; ++column)
            text(m_row, column, table.headers[column], m_formats.header(), true);
        ++m_row;
        worksheet_freeze_panes(m_sheet, static_cast<lxw_row_t>(m_row), 0);
        for (const ExportRow& row : table.rows) {
            for (int column = 0; column < row.cells.size() && column < kMostColumns; ++column)
                cell(column, row.cells[column], row.isTotal);
            ++m_row;
        }
        for (int column = 0; column < static_cast<int>(m_widths.size()); ++column) {
            const auto at = static_cast<lxw_col_t>(column);
            worksheet_set_column(m_sheet, at, at, std::clamp(m_widths[static_cast<std::size_t>(column)] + 2, 8, kWidestColumn), nullptr);
        }
    }

private:
    void widen(int column, qsizetype characters)
    {
        if (static_cast<std::size_t>(column) >= m_widths.size())
            m_widths.resize(static_cast<std::size_t>(column) + 1);
        int& width = m_widths[static_cast<std::size_t>(column)];
        width = std::max(width, static_cast<int>(std::min<qsizetype>(characters, kWidestColumn)));
    }

    void text(int row, int column, const QString& text, lxw_format* format, bool countsForWidth)
    {
        const QString clean = cleanText(text, kLongestCell);
        if (countsForWidth)
            for (const QString& line : clean.split(u'\n'))
                widen(column, line.size());
        worksheet_write_string(m_sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), clean.toUtf8().constData(), format);
    }

    void number(int column, const QString& decimal, lxw_format* format)
    {
        // The file format keeps binary fractions; this one is the nearest to the decimal, and up to 15 digits reads back as it.
        worksheet_write_number(m_sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(column), decimal.toDouble(), format);
    }

    void cell(int column, const ExportCell& cell, bool total)
    {
        if (const auto* words = std::get_if<QString>(&cell)) {
            if (!words->isEmpty() || total)
                text(m_row, column, *words, m_formats.text(total, words->contains(u'\n')), true);
        } else if (const auto* money = std::get_if<Money>(&cell)) {
            const QString decimal = money->toDecimal();
            widen(column, decimal.size() + decimal.size() / 4);
            if (money->minorUnits() >= kExactUnits || money->minorUnits() <= -kExactUnits)
                text(m_row, column, decimal, m_formats.text(total, false), true);
            else
                number(column, decimal, m_formats.money(money->currency().exponent(), total));
        } else if (const auto* date = std::get_if<Date>(&cell)) {
            widen(column, 10);
            if (date->dayNumber() < kFirstSerialDay)
                text(m_row, column, date->toIso(), m_formats.text(total, false), true);
            else
                number(column, QString::number(date->dayNumber() + kSerialOfEpoch), m_formats.date(total));
        } else if (const auto* whole = std::get_if<std::int64_t>(&cell)) {
            const QString decimal = QString::number(*whole);
            widen(column, decimal.size());
            if (*whole >= kExactUnits || *whole <= -kExactUnits)
                text(m_row, column, decimal, m_formats.text(total, false), true);
            else
                number(column, decimal, m_formats.whole(total));
        } else if (total) {
            text(m_row, column, {}, m_formats.text(true, false), false);
        }
    }

    lxw_worksheet* m_sheet;
    Formats& m_formats;
    int m_row = 0;
    std::vector<int> m_widths;
};

/// A name no program refuses: no []:*?/\ and no apostrophe at either end, at most 31 characters, not used before.
QByteArray sheetName(const QString& title, QStringList& used)
{
    QString name = cleanLine(title, 31);
    for (const QChar c : u"[]:*?/\\"_s)
        name.replace(c, u' ');
    while (name.startsWith(u'\'') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'\'') || name.endsWith(u' '))
        name.chop(1);
    name = name.simplified();
    if (name.isEmpty())
        name = u"1"_s;
    const QString first = name;
    for (int next = 2; used.contains(name, Qt::CaseInsensitive); ++next) {
        const QString number = u" "_s + QString::number(next);
        name = first.left(31 - number.size()) + number;
    }
    used += name;
    return name.toUtf8();
}

Error notWritable(const QString& path, const QString& reason)
{
    return Error{Error::Code::FileNotWritable, {path, reason}, {}};
}

} // namespace

Result<QByteArray> writeXlsx(const QList<ExportTable>& tables)
{
    TEGOED_ENSURE(!tables.isEmpty());
    for (const ExportTable& table : tables)
        if (const qsizetype rows = table.rows.size() + table.about.size() + 2; rows > kMostRows)
            return Error{Error::Code::InvalidInput, {u"rows"_s, QString::number(rows)}, {}};
    // The library writes files only; its own working files stand in the same private folder.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return notWritable(folder.path(), folder.errorString());
    const QByteArray path = QFile::encodeName(folder.filePath(u"table.xlsx"_s));
    QByteArray folderPath = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = folderPath.data();
    Workbook book(workbook_new_opt(path.constData(), &options));
    if (!book)
        return notWritable(folder.path(), {});
    lxw_doc_properties properties{};
    properties.created = kInstantOfEveryFile;
    workbook_set_properties(book.get(), &properties);
    Formats formats(book.get());
    QStringList names;
    for (const ExportTable& table : tables) {
        lxw_worksheet* sheet = workbook_add_worksheet(book.get(), sheetName(table.title, names).constData());
        TEGOED_ENSURE(sheet);
        SheetWriter(sheet, formats).write(table);
    }
    if (const lxw_error error = workbook_close(book.release()); error != LXW_NO_ERROR)
        return notWritable(folder.path(), QString::fromUtf8(lxw_strerror(error)));
    QFile file(folder.filePath(u"table.xlsx"_s));
    if (!file.open(QIODevice::ReadOnly))
        return notWritable(file.fileName(), file.errorString());
    return file.readAll();
}

} // namespace tegoed::formats
