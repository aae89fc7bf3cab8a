#pragma once

#include "core/formats/csv_mapping.h"
#include "core/usecases/import.h"

#include <QHash>
#include <QStringList>

namespace tegoed::ui {

/// A list among the files whose columns a person has to agree upon. It is kept as it was read, so that what is agreed upon is
/// what gets imported, whatever happens to the file meanwhile (failures E20).
struct ListToMap {
    int file = 0; ///< Place among the files.
    QString name;
    QByteArray bytes;
    formats::ListPreview preview;
};

/// What the files hold, each read once.
struct FilesFound {
    QList<QList<formats::FileRecord>> records; ///< By file, in order; nothing yet for those in `lists`.
    QList<ListToMap> lists; ///< Those nobody recognises or whose dates or amounts can mean two things.
    QString mapping;        ///< The last remembered mapping that was used, as JSON.
};

/// Reads every file that needs no person. Errors: Cancelled; NothingToDo when there is no file.
Result<FilesFound> readFound(BookSession& session, const QStringList& paths, Progress& progress);

/// Reads the lists by what was agreed (by place among the files) and compares everything with the book. Errors: Cancelled.
Result<ImportPlan> planFound(BookSession& session, const FilesFound& found, const QHash<int, formats::Mapping>& agreed, Progress& progress);

/// A list again with other choices: another sheet, another kind.
formats::ListPreview lookAgain(const ListToMap& list, const formats::Mapping& mapping);

} // namespace tegoed::ui
