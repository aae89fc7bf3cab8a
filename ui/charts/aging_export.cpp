#include "ui/charts/aging_export.h"

#include "ui/charts/aging_bars.h"
#include "ui/charts/aging_table_model.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/ui_language.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QMimeData>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct AgingExport {
    Q_DECLARE_TR_FUNCTIONS(AgingExport)
};

/// A cell as a spreadsheet of this language reads it: a number stays a number.
QString spreadsheetCell(const QString& shown, int column)
{
    if (column != AgingTableModel::Amount)
        return shown;
    QString plain = shown;
    return plain.remove(UiLanguage::current() == u"nl" ? u'.' : u',').replace(QChar(0x2212), u'-');
}

/// Header and rows of the table that stands for the chart.
std::vector<QStringList> tableRows(const AgingTotals& figures)
{
    AgingTableModel model;
    model.setFigures(figures);
    std::vector<QStringList> rows;
    QStringList header;
    for (int column = 0; column < model.columnCount(); ++column)
        header << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    rows.push_back(header);
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << spreadsheetCell(model.index(row, column).data().toString(), column);
        rows.push_back(cells);
    }
    return rows;
}

QString quoted(QString cell, QChar separator)
{
    // A label such as "> 90 days" is text; nothing here starts with =, + or @, which spreadsheets would run.
    if (cell.contains(separator) || cell.contains(u'"'))
        return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

} // namespace

QImage agingChartImage(AgingBars& bars)
{
    constexpr int kSharpness = 2;
    QImage image(bars.size() * kSharpness, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(kSharpness);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    bars.paintPlain(painter, QRectF(QPointF(), QSizeF(bars.size())));
    return image;
}

QByteArray agingChartSvg(AgingBars& bars)
{
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(bars.size());
    svg.setViewBox(QRect(QPoint(), bars.size()));
    svg.setTitle(AgingExport::tr("Aging on %1").arg(dateText(bars.figures().options.asOf)));
    QPainter painter(&svg);
    bars.paintPlain(painter, QRectF(QPointF(), QSizeF(bars.size())));
    painter.end();
    return buffer.data();
}

QByteArray agingFiguresCsv(const AgingTotals& figures)
{
    const QChar separator = UiLanguage::current() == u"nl" ? u';' : u',';
    QString text;
    for (const QStringList& row : tableRows(figures)) {
        QStringList cells;
        for (const QString& cell : row)
            cells << quoted(cell, separator);
        text += cells.join(separator) + u"\r\n"_s;
    }
    return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
}

QMimeData* agingFiguresMimeData(const AgingTotals& figures)
{
    QString text;
    QString html = u"<table>"_s;
    for (const QStringList& row : tableRows(figures)) {
        text += row.join(u'\t') + u'\n';
        html += u"<tr>"_s;
        for (const QString& cell : row)
            html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    auto* data = new QMimeData;
    data->setText(text);
    data->setHtml(html + u"</table>"_s);
    return data;
}

Result<Done> exportAgingChart(AgingBars& bars, const QString& path)
{
    QByteArray bytes;
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive)) {
        bytes = agingChartSvg(bars);
    } else if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        bytes = agingFiguresCsv(bars.figures());
    } else {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        agingChartImage(bars).save(&buffer, "PNG");
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Code::FileNotWritable, {path, file.errorString()}, {}};
    return Done{};
}

} // namespace tegoed::ui
