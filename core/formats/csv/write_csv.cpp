#include "core/formats/csv/write_csv.h"

#include "core/base/text.h"

#include <algorithm>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kLongestCell = 32'767; // what a cell of a spreadsheet holds

/// = + - @ and their full-width forms, which spreadsheets of East Asian users take for the same.
bool startsFormula(QChar c)
{
    switch (c.unicode()) {
    case u'=': case u'+': case u'-': case u'@':
    case 0xFF1D: case 0xFF0B: case 0xFF0D: case 0xFF20:
        return true;
    default:
        return false;
    }
}

bool endsCellElsewhere(QChar c)
{
    return c == u';' || c == u',' || c == u'\t' || c == u'|' || c == u'"' || c == u'\n';
}

/// "12,-" and "a; - b" are ordinary writing; "a,-1+2" is not.
bool isDangerousInside(const QString& text, qsizetype at)
{
    const QChar c = text.at(at);
    if (!startsFormula(c))
        return false;
    if (c != u'-' && c != u'+')
        return true;
    return at + 1 < text.size() && (text.at(at + 1).isLetterOrNumber() || text.at(at + 1) == u'(' || startsFormula(text.at(at + 1)));
}

QString guarded(const QString& text)
{
    QString result;
    result.reserve(text.size() + 1);
    bool atStart = true;   // only blanks so far
    bool afterEnd = false; // behind a character that may end a cell, and blanks
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if ((atStart && startsFormula(c)) || (afterEnd && isDangerousInside(text, i)))
            result += u'\'';
        result += c;
        if (c.isSpace() && c != u'\n' && c != u'\t')
            continue;
        atStart = false;
        afterEnd = endsCellElsewhere(c);
    }
    return result;
}

QString quoted(QString text)
{
    const bool plain = std::none_of(text.begin(), text.end(), endsCellElsewhere);
    if (plain && !text.startsWith(u' ') && !text.endsWith(u' '))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString cellText(const ExportCell& cell, CsvStyle style)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return quoted(guarded(cleanText(*text, kLongestCell)));
    if (const auto* money = std::get_if<Money>(&cell)) {
        QString amount = money->toDecimal();
        return style == CsvStyle::Semicolon ? amount.replace(u'.', u',') : amount;
    }
    if (const auto* date = std::get_if<Date>(&cell))
        return date->toIso();
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        return QString::number(*number);
    return {};
}

void addLine(QByteArray& bytes, const QStringList& cells, CsvStyle style)
{
    bytes += cells.join(style == CsvStyle::Semicolon ? u';' : u',').toUtf8();
    bytes += "\r\n";
}

} // namespace

CsvStyle csvStyleOf(const QString& language)
{
    return language.startsWith(u"en"_s, Qt::CaseInsensitive) ? CsvStyle::Comma : CsvStyle::Semicolon;
}

QByteArray writeCsv(const ExportTable& table, CsvStyle style)
{
    QByteArray bytes("\xEF\xBB\xBF");
    for (const QString& line : table.about)
        addLine(bytes, {cellText(line, style)}, style);
    QStringList cells;
    for (const QString& header : table.headers)
        cells += cellText(header, style);
    addLine(bytes, cells, style);
    for (const ExportRow& row : table.rows) {
        cells.clear();
        for (const ExportCell& cell : row.cells)
            cells += cellText(cell, style);
        addLine(bytes, cells, style);
    }
    return bytes;
}

} // namespace tegoed::formats
