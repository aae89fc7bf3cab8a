#pragma once

#include "core/base/progress.h"
#include "core/domain/party/party.h"
#include "core/formats/records.h"
#include "core/usecases/book_session.h"

namespace tegoed {

/// What will happen to one record.
enum class ImportAction { New, Updated, Unchanged, Rejected };

/// One record of the check step: what it is, what happens to it, and why.
struct ImportRow {
    int file = 0;    ///< Index into ImportPlan::files.
    int record = -1; ///< Index into the file's documents, debtors or payments, by `what`; −1 = a line that became no record.
    enum class What { Document, Debtor, Payment } what = What::Document;
    ImportAction action = ImportAction::New;
    QString label;   ///< Invoice number, debtor name …
    QString debtorName;
    std::optional<Money> amount; ///< As it will stand: negative for a credit note.
    std::optional<Money> paid;   ///< Of a document in a list of open items: what will be booked as received with it.
    std::optional<Date> date;
    std::optional<Date> dueDate;
    DebtorId debtor;         ///< Known debtor it belongs to; not valid = a new one (or none).
    InvoiceId invoice;       ///< Known invoice it is.
    bool hasMandate = false; ///< Its debtor lets invoices be collected by direct debit.
    bool dueDateComputed = false; ///< `dueDate` is not in the file but from the debtor's or the book's term.
    QList<InvoiceId> paysInvoices; ///< Of a payment: the known invoices it names …
    QList<int> paysRows;           ///< … and rows of this import.
    int plannedDebtor = -1;  ///< Index into ImportPlan::debtors: the new or changed debtor it belongs to.
    int sameAs = -1;         ///< Index of the earlier row of this import that is the same invoice.
    QStringList changedFields; ///< Words of the JSON contract; of the debtor "debtor.email".
    QList<formats::Problem> problems; ///< All that concerns this record, those of the reader included.

    bool hasOnlySellerProblem() const; ///< Rejected for `seller_not_us` alone: ImportChoices::acceptSellerNotUs takes it.
};

/// A debtor that is new, or known and gets something from the files. Stored only when a row that names it is accepted.
struct PlannedDebtor {
    DebtorId id;              ///< Not valid = new.
    std::int64_t version = 0; ///< Of a known one, when it was looked at.
    DebtorData data;          ///< As it will stand; `group` is only settled at the end, from `groupName`.
    DebtorData before;        ///< As a known one stands.
    QString groupName;        ///< Empty = as it is.
    ContactData contact;      ///< Contact person of a new one; without a name = none.
    QStringList changedFields;
};

/// A PDF lying beside, to be kept with the invoice whose number is in its name.
struct PlannedPdf {
    int file = 0;      ///< Index into ImportPlan::files.
    InvoiceId invoice; ///< Known invoice …
    int row = -1;      ///< … or row of this import.
};

/// The result of parsing, checking and staging outside any transaction (decision 32). Nothing is stored yet.
struct ImportPlan {
    /// As read; what the check found is added to the `problems` of each file.
    QList<formats::FileRecord> files;
    QList<int> readProblems;     ///< Per file: how many of its problems its reader had found.
    QList<bool> alreadyImported; ///< Per file: this very file was accepted before.
    QList<ImportRow> rows;       ///< Debtors of all files first, then documents, then payments.
    QList<PlannedDebtor> debtors;
    QList<PlannedPdf> pdfs;
    int newDebtors = 0;          ///< Of rows that are not rejected.
    QList<Money> totals;         ///< Of the new documents per currency, for comparing with the file.
    std::optional<formats::PartyRecord> ownCompany; ///< Read from the files, when the book's is not confirmed yet.
    QString mapping;             ///< JSON of the column mapping used, if any. Set by who knows it.
    std::int64_t generation = 0; ///< Of the book when it was looked at.
    Date today{2000, 1, 1};      ///< The day it was checked for.
    int count(ImportAction action) const;
    int count(ImportAction action, int file) const;
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
/// Stores an accepted plan in one transaction. Errors: Conflict when the book changed so that the plan no longer holds;
/// Cancelled; NothingToDo.
Result<ImportResult> acceptImport(BookSession& session, const ImportPlan& plan, const ImportChoices& choices, Progress& progress);
/// The exact inverse. Errors: DependsOnLater names the action that uses what the batch brought; NothingToDo when undone.
Result<Done> undoImport(BookSession& session, BatchId batch);

} // namespace tegoed
