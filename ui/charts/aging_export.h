#pragma once

#include "core/base/result.h"
#include "ui/charts/aging_totals.h"

#include <QByteArray>
#include <QImage>
#include <QString>

class QMimeData;

namespace tegoed::ui {

class AgingBars;

/// The chart as a picture, twice as sharp as the screen.
QImage agingChartImage(AgingBars& bars);
QByteArray agingChartSvg(AgingBars& bars);
/// The figures as CSV with a header, for the spreadsheet of the program's language: Dutch `;` and decimal comma, English `,` and
/// point. Plain numbers without thousands signs; UTF-8 with a byte order mark, without which spreadsheets misread it.
QByteArray agingFiguresCsv(const AgingTotals& figures);
/// As tab-separated text and as HTML, so that a paste in a spreadsheet keeps numbers as numbers.
QMimeData* agingFiguresMimeData(const AgingTotals& figures);

/// Writes by the ending of `path`: .svg, .png or .csv. Errors: FileNotWritable; an existing file is then untouched.
Result<Done> exportAgingChart(AgingBars& bars, const QString& path);

} // namespace tegoed::ui
