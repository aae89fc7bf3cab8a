#include "app/cli/table.h"

#include <algorithm>

namespace tegoed::cli {
namespace {

/// Places a text takes on a terminal: an accent that stands apart takes none.
qsizetype widthOf(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isMark() && !c.isLowSurrogate(); });
}

QString padded(const QString& text, qsizetype width, Table::Align align)
{
    const QString blanks(std::max<qsizetype>(0, width - widthOf(text)), u' ');
    return align == Table::Align::Left ? text + blanks : blanks + text;
}

} // namespace

void Table::print(QTextStream& out) const
{
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        qsizetype width = std::max(widthOf(m_columns.at(column).title), widthOf(m_total.value(column)));
        for (const QStringList& row : m_rows)
            width = std::max(width, widthOf(row.value(column)));
        widths.append(width);
    }
    const auto line = [&](const QStringList& cells) {
        QString text;
        for (qsizetype column = 0; column < m_columns.size(); ++column)
            text += (column == 0 ? QString() : QStringLiteral("  ")) + padded(cells.value(column), widths.at(column), m_columns.at(column).align);
        while (text.endsWith(u' '))
            text.chop(1);
        out << text << u'\n';
    };
    const auto rule = [&] {
        QStringList dashes;
        for (const qsizetype width : widths)
            dashes += QString(width, u'─');
        out << dashes.join(QStringLiteral("  ")) << u'\n';
    };
    QStringList titles;
    for (const Column& column : m_columns)
        titles += column.title;
    line(titles);
    rule();
    for (const QStringList& row : m_rows)
        line(row);
    if (!m_total.isEmpty()) {
        rule();
        line(m_total);
    }
}

void printFacts(QTextStream& out, const QList<std::pair<QString, QString>>& facts)
{
    qsizetype width = 0;
    for (const auto& [name, value] : facts)
        if (!value.isEmpty())
            width = std::max(width, widthOf(name));
    for (const auto& [name, value] : facts)
        if (!value.isEmpty())
            out << padded(name + u':', width + 2, Table::Align::Left) << value << u'\n';
}

} // namespace tegoed::cli
