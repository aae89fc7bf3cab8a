#include "core/formats/archive/read_file.h"
#include "core/formats/csv/csv_rows.h"
#include "core/formats/xlsx/workbook.h"
#include "tests/fuzz/fuzz_reader.h"

#include <QList>

namespace {

using namespace tegoed;
using namespace tegoed::formats;

/// A zip whose sums are wrong is refused at its door, so the parts stand bare in the samples, parted by lines of "--":
/// a sheet, then shared strings, styles, the workbook.
PartSource partsOf(const QByteArray& bytes)
{
    QList<QByteArray> parts;
    qsizetype from = 0;
    for (qsizetype at = bytes.indexOf("\n--\n"); at >= 0 && parts.size() < 4; at = bytes.indexOf("\n--\n", from)) {
        parts += bytes.mid(from, at - from);
        from = at + 4;
    }
    parts += bytes.mid(from);
    return [parts](const QString& path, QList<Problem>&) -> std::optional<QByteArray> {
        if (path == u"_rels/.rels")
            return "<R><Relationship Id=\"a\" Type=\"/officeDocument\" Target=\"w\"/></R>";
        if (path == u"_rels/w.rels")
            return "<R><Relationship Id=\"1\" Type=\"/worksheet\" Target=\"s\"/><Relationship Id=\"2\" Type=\"/sharedStrings\" Target=\"t\"/>"
                   "<Relationship Id=\"3\" Type=\"/styles\" Target=\"f\"/></R>";
        if (path == u"w")
            return parts.value(3, "<w><sheets><sheet name=\"a\" id=\"1\"/></sheets></w>");
        return path == u"s" ? parts.value(0) : path == u"t" ? parts.value(1, "<s/>") : path == u"f" ? parts.value(2, "<f/>") : QByteArray();
    };
}

void readParts(const QByteArray& bytes)
{
    QList<Problem> problems;
    const auto book = Workbook::open(partsOf(bytes), problems);
    if (!book)
        return;
    for (const QString& sheet : book->sheetNames()) {
        const auto rows = book->rows(sheet, problems);
        if (!rows)
            continue;
        Row row;
        int first = 0, second = 0;
        for (std::size_t length = 0; rows->next(row); ++first) {
            for (const std::string_view cell : row.cells) // every view can be read
                for (const char c : cell)
                    length += c != 0;
            if (row.line < 1 || row.cells.size() > 1025 || (!row.kinds.empty() && row.kinds.size() != row.cells.size()) || length > (1u << 30))
                __builtin_trap();
        }
        for (rows->rewind(); rows->next(row);)
            ++second;
        if (first != second)
            __builtin_trap();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (!bytes.startsWith("PK")) {
        readParts(bytes);
        return 0;
    }
    NoProgress progress;
    for (const FileRecord& record : readBytes(bytes, {}, {}, progress))
        fuzz::check(record);
    return 0;
}
