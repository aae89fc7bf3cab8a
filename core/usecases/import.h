#pragma once

#include "core/base/progress.h"
#include "core/formats/records.h"
#include "core/usecases/book_session.h"

#include <QHash>

namespace tegoed {

/// What will happen to one record.
enum class ImportAction { New, Updated, Unchanged, Rejected };

/// One record of the check step: what it is, what happens to it, and why.
struct ImportRow {
    int file = 0;   ///< Index into ImportPlan::files.
    int record = 0; ///< Index into the file's documents, debtors or payments, by `what`.
    enum class What { Document, Debtor, Payment } what = What::Document;
    ImportAction action = ImportAction::New;
    QString label;  ///< Invoice number, debtor name …
    QString debtorName;
    std::optional<Money> amount;
    std::optional<Date> date;
    std::optional<Date> dueDate;
    DebtorId debtor;      ///< Known debtor it belongs to; not valid = a new one.
    QStringList changedFields;
    QList<formats::Problem> problems;
};

/// The result of parsing, checking and staging outside any transaction (decision 32). Nothing is stored yet.
struct ImportPlan {
    QList<formats::FileRecord> files;
    QList<bool> alreadyImported; ///< Per file: this very file was accepted before.
    QList<ImportRow> rows;
    int newDebtors = 0;
    QList<Money> totals;         ///< Of the new documents per currency, for comparing with the file.
    std::optional<formats::PartyRecord> ownCompany; ///< Read from the files, when the book's is not confirmed yet.
    QString mapping;             ///< JSON of the column mapping used, if any.
    int count(ImportAction action) const;
    bool hasAnythingToDo() const;
};

/// Choices of the check step.
struct ImportChoices {
    bool acceptSellerNotUs = false; ///< Decision 11: a document whose seller is not the own company.
    QList<int> skippedRows;         ///< Indices into ImportPlan::rows.
    QString rememberMappingAs;      ///< Empty = not.
};

struct ImportResult {
    BatchId batch;
    int newCount = 0, updatedCount = 0, unchangedCount = 0, rejectedCount = 0, newDebtors = 0, attachments = 0;
    UndoToken undo;
};

/// Compares records with the book: debtors by number, external id, VAT, registration number, e-mail with name, folded name;
/// invoices by number and content; payments by content with occurrence number. Pure reading.
Result<ImportPlan> planImport(BookSession& session, QList<formats::FileRecord> files, Progress& progress);
/// Stores an accepted plan in one transaction. Errors: Conflict when the book changed under the plan; Cancelled; NothingToDo.
Result<ImportResult> acceptImport(BookSession& session, const ImportPlan& plan, const ImportChoices& choices, Progress& progress);
/// The exact inverse. Errors: DependsOnLater names the action that uses what the batch brought; NothingToDo when undone.
Result<Done> undoImport(BookSession& session, BatchId batch);

} // namespace tegoed
