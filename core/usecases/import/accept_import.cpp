#include "core/usecases/import.h"

#include "core/storage/stores/book_store.h"
#include "core/usecases/import/import_writer.h"
#include "core/usecases/unit_of_work.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

bool sameIntent(const ImportRow& a, const ImportRow& b)
{
    return a.file == b.file && a.record == b.record && a.what == b.what && a.action == b.action && a.debtor == b.debtor
        && a.invoice == b.invoice && a.plannedDebtor == b.plannedDebtor && a.sameAs == b.sameAs && a.amount == b.amount
        && a.paid == b.paid && a.dueDate == b.dueDate && a.changedFields == b.changedFields && a.paysInvoices == b.paysInvoices
        && a.paysRows == b.paysRows;
}

bool sameIntent(const PlannedDebtor& a, const PlannedDebtor& b)
{
    return a.id == b.id && a.version == b.version && a.data == b.data && a.groupName == b.groupName && a.contact == b.contact;
}

/// Somebody committed since the plan was made. Would the same files give the same plan today?
bool stillHolds(Database& database, const ImportPlan& plan)
{
    ImportPlan again;
    again.files = plan.files;
    again.files.detach();
    again.readProblems = plan.readProblems;
    again.today = plan.today;
    for (qsizetype file = 0; file < again.files.size(); ++file)
        again.files[file].problems.resize(plan.readProblems.value(file));
    NoProgress quietly;
    ImportPlanner(database, again, quietly).run();
    const auto same = [](const auto& a, const auto& b) { return sameIntent(a, b); };
    return std::equal(plan.rows.begin(), plan.rows.end(), again.rows.begin(), again.rows.end(), same)
        && std::equal(plan.debtors.begin(), plan.debtors.end(), again.debtors.begin(), again.debtors.end(), same)
        && plan.alreadyImported == again.alreadyImported && plan.pdfs.size() == again.pdfs.size();
}

} // namespace

Result<ImportResult> acceptImport(BookSession& session, const ImportPlan& plan, const ImportChoices& choices, Progress& progress)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<ImportResult> {
        if (ImportQueries(session.database).generation() != plan.generation && !stillHolds(session.database, plan))
            return Error{Error::Code::Conflict, {u"import"_s}, {}};
        ImportWriter writer(session, plan, choices, progress);
        if (!writer.hasAnythingToDo())
            return Error{Error::Code::NothingToDo, {u"import"_s}, {}};
        const Result<ImportResult> result = writer.run();
        if (!result)
            return result;
        if (!choices.rememberMappingAs.isEmpty() && !plan.mapping.isEmpty())
            BookStore(session.database).saveMapping(choices.rememberMappingAs, plan.mapping.toUtf8());
        changes.everything = true;
        return result;
    });
}

} // namespace tegoed
