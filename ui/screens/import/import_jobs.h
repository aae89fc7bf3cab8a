#pragma once

#include "core/formats/csv_mapping.h"
#include "core/usecases/import.h"

#include <QHash>
#include <QStringList>

namespace tegoed::ui {

/// A list among the files whose columns a person has to agree upon.
struct ListToMap {
    QString path; ///< As collected; mappings are kept by it.
    QString name;
    formats::ListPreview preview;
};

/// What a first look at the files found.
struct FilesFound {
    int files = 0;
    QList<ListToMap> lists;                   ///< Those nobody recognises or whose dates or amounts can mean two things.
    QHash<QString, formats::Mapping> mappings; ///< By path: remembered ones that fit.
};

/// Looks at every file: is a person needed before it can be read? Errors: Cancelled; NothingToDo when there is no file.
Result<FilesFound> lookAtFiles(BookSession& session, const QStringList& paths, Progress& progress);

/// Reads everything, lists by their mapping, and compares it with the book. Errors: Cancelled.
Result<ImportPlan> readAndPlan(BookSession& session, const QStringList& paths, const QHash<QString, formats::Mapping>& mappings, Progress& progress);

/// A list again with other choices: another sheet, another kind. Empty when the file cannot be read any more.
std::optional<formats::ListPreview> lookAgain(const QString& path, const QString& name, const formats::Mapping& mapping);

} // namespace tegoed::ui
