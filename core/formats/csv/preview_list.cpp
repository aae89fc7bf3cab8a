#include "core/base/text.h"
#include "core/formats/csv/amount_text.h"
#include "core/formats/csv/date_text.h"
#include "core/formats/csv/list_reader.h"
#include "core/formats/csv/list_table.h"
#include "core/formats/csv/row_cells.h"

namespace tegoed::formats {
namespace {

constexpr int kShownRows = 20;
constexpr int kSamples = 5;

void markAmbiguity(ListTable& table, QList<ColumnGuess>& columns)
{
    std::vector<DateSurvey> dates(static_cast<std::size_t>(columns.size()));
    std::vector<AmountSurvey> amounts(static_cast<std::size_t>(columns.size()));
    Row row;
    for (int seen = 0; seen < 50'000 && table.rows->next(row); ++seen) {
        for (int i = 0; i < columns.size(); ++i) {
            const std::string_view cell = row.cell(i);
            if (cell.empty() || row.kind(i) != CellKind::Text)
                continue;
            if (isDateField(columns[i].field))
                dates[static_cast<std::size_t>(i)].look(cell);
            else if (isAmountField(columns[i].field))
                amounts[static_cast<std::size_t>(i)].look(cell);
        }
    }
    table.toFirstRow();
    for (int i = 0; i < columns.size(); ++i) {
        columns[i].dateAmbiguous = !table.mapping.dateOrder && dates[static_cast<std::size_t>(i)].isAmbiguous();
        columns[i].amountAmbiguous = !table.mapping.decimalSign && amounts[static_cast<std::size_t>(i)].isAmbiguous();
    }
}

void readSamples(ListTable& table, ListPreview& preview)
{
    Row row;
    while (table.rows->next(row)) {
        ++preview.rowCount;
        if (row.fault != RowFault::None)
            continue;
        const bool shown = preview.firstRows.size() < kShownRows;
        QStringList texts;
        for (int i = 0; i < preview.columns.size(); ++i) {
            ColumnGuess& column = preview.columns[i];
            if (!shown && column.samples.size() >= kSamples)
                continue;
            const QString text = cleanText8(row.cell(i));
            if (shown)
                texts += text;
            if (!text.isEmpty() && column.samples.size() < kSamples)
                column.samples += text;
        }
        if (shown)
            preview.firstRows += texts;
    }
    table.toFirstRow();
}

} // namespace

ListPreview previewList(const QByteArray& bytes, const QString& fileName, const std::optional<Mapping>& mapping)
{
    ListPreview preview;
    // Without columns a mapping says at least what the rows are.
    const std::optional<FileKind> kind = mapping && mapping->columns.isEmpty() ? std::optional(mapping->kind) : std::nullopt;
    ListTable table = openTable(bytes, fileName, mapping ? &*mapping : nullptr, kind);
    preview.headerLine = table.headerLine;
    preview.sheets = table.sheets;
    if (table.usable()) {
        for (int i = 0; i < table.headers.size(); ++i) {
            ColumnGuess column;
            column.header = table.headers[i];
            column.field = table.fields.value(i, Field::Ignore);
            preview.columns += column;
        }
        readSamples(table, preview);
        markAmbiguity(table, preview.columns);
        settleFormats(table);
    }
    preview.mapping = table.mapping;
    preview.problems = table.problems;
    return preview;
}

FileKind recogniseList(const QByteArray& bytes, const QString& fileName)
{
    const ListTable table = openTable(bytes, fileName, nullptr, std::nullopt);
    return table.usable() ? table.mapping.kind : FileKind::Unknown;
}

} // namespace tegoed::formats
