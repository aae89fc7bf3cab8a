#pragma once

#include "core/base/progress.h"
#include "core/formats/csv_mapping.h"
#include "core/formats/records.h"

#include <functional>

namespace tegoed {

/// A file as it was at one moment: read whole before anybody looks inside, so that it cannot change under the reader
/// (failures E20).
struct CollectedFile {
    QString path;
    QString name; ///< As shown: the file's own name; below a folder that was asked for, the way from there.
    QByteArray bytes;
    std::optional<formats::Problem> problem; ///< could_not_read, too_large: `bytes` is empty then.
};

/// Calls `take` for every file of `paths`; folders are walked, sorted by name, without following links to folders and
/// without hidden files. One file is in memory at a time. `take` returns false to stop.
void forEachFile(const QStringList& paths, const std::function<bool(CollectedFile&&)>& take);

/// Collects and reads: what an import starts with. A file that cannot be read is a record with a problem. Empty when
/// `progress` says stop.
QList<formats::FileRecord> readFiles(const QStringList& paths, const std::optional<formats::FileKind>& as,
                                     const std::optional<formats::Mapping>& mapping, Progress& progress);

} // namespace tegoed
