#pragma once

#include "core/domain/calendar/date.h"
#include "core/domain/money/money.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <variant>

namespace tegoed::formats {

/// A cell by what it is, so that an amount stays a number and a text never becomes a formula. Empty = monostate.
using ExportCell = std::variant<std::monostate, QString, Money, Date, std::int64_t>;

struct ExportRow {
    QList<ExportCell> cells;
    bool isTotal = false; ///< Set apart where the format can.
};

/// What is written to a spreadsheet or a delimited file. Texts are in the reader's language already.
struct ExportTable {
    QString title;       ///< Name of the sheet; not written to delimited text.
    QStringList about;   ///< Lines above the header: as-of date, scope, currency. May be empty.
    QStringList headers;
    QList<ExportRow> rows;
};

} // namespace tegoed::formats
