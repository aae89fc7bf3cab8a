#pragma once

#include "core/base/progress.h"
#include "core/formats/csv_mapping.h"
#include "core/formats/records.h"

namespace tegoed::formats {

inline constexpr qsizetype kLargestFile = 256 * 1024 * 1024; ///< Bytes (failures E17).

/// How a file is to be read where its content does not decide.
struct ReadOptions {
    std::optional<FileKind> as;     ///< Empty = recognise by content.
    std::optional<Mapping> mapping; ///< For lists; empty = recognise the package or guess by headers.
};

/// What the bytes are, by their content; the name is only looked at for nothing else to go by.
FileKind recogniseKind(const QByteArray& bytes, const QString& fileName);

/// Reads one file. A zip gives one record per member ("archive.zip/member.xml"), sorted by name; every other file one.
/// Never fails: what cannot be read is a record with an error. PDFs without an invoice inside are records of kind Pdf with
/// their name, so that they can be attached by invoice number. When `progress` says stop, the list is empty.
QList<FileRecord> readBytes(const QByteArray& bytes, const QString& fileName, const ReadOptions& options, Progress& progress);

} // namespace tegoed::formats
