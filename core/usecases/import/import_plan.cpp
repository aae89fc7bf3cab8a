#include "core/usecases/import.h"

#include "core/formats/problem_codes.h"

#include <algorithm>

namespace tegoed {

bool ImportRow::hasOnlySellerProblem() const
{
    if (action != ImportAction::Rejected)
        return false;
    int sellers = 0;
    for (const formats::Problem& problem : problems) {
        if (problem.severity != formats::Severity::Error)
            continue;
        if (problem.code != formats::problem::kSellerNotUs)
            return false;
        ++sellers;
    }
    return sellers > 0;
}

int ImportPlan::count(ImportAction action) const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [action](const ImportRow& row) { return row.action == action; }));
}

int ImportPlan::count(ImportAction action, int file) const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](const ImportRow& row) {
        return row.action == action && row.file == file;
    }));
}

bool ImportPlan::hasAnythingToDo() const
{
    if (!pdfs.isEmpty() || count(ImportAction::New) > 0 || count(ImportAction::Updated) > 0)
        return true;
    for (qsizetype file = 0; file < files.size(); ++file)
        if (files.at(file).ledgerControl && !alreadyImported.value(file))
            return true;
    return false;
}

} // namespace tegoed
