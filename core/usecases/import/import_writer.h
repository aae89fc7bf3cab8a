#pragma once

#include "core/storage/stores/allocation_store.h"
#include "core/storage/stores/batch_store.h"
#include "core/storage/stores/timeline_store.h"
#include "core/usecases/import/import_planner.h"

#include <map>
#include <unordered_map>

namespace tegoed {

/// Stores the accepted rows of a plan as one batch. Call inside a Transaction; an error leaves what was written to its
/// rollback.
class ImportWriter {
public:
    ImportWriter(BookSession& session, const ImportPlan& plan, const ImportChoices& choices, Progress& progress);

    bool hasAnythingToDo() const;
    Result<ImportResult> run();

private:
    /// What one case gets from this batch: told by one event.
    struct CaseNews {
        int added = 0, updated = 0, payments = 0;
        bool isNewDebtor = false;
        std::map<QString, std::int64_t> sums; ///< Of new documents, per currency.
        QStringList digestRows;               ///< Facts without names: what the digest of the event is made of.
        std::vector<InvoiceId> invoices;
        std::vector<PaymentId> paid;
    };
    /// An invoice of this run as far as payments need it.
    struct Target {
        DebtorId debtor;
        Date invoiceDate;
        Date dueDate;
        Money open;
    };

    bool isAccepted(int row) const;
    DebtorId debtorOf(const ImportRow& row);
    DebtorId openDebtor(const PlannedDebtor& planned);
    void changeDebtor(const PlannedDebtor& planned);
    void storeDebtor(int index);
    Result<Done> storeDocument(int index);
    Result<Done> updateInvoice(const ImportRow& row, const formats::DocumentRecord& document);
    Result<Done> bookPaidPart(const ImportRow& row, InvoiceId invoice, const Money& paid, const Date& day);
    Result<Done> storePayment(int index);
    Result<Done> allocate(PaymentId payment, InvoiceId invoice, const Money& part, const Date& day);
    void keepFiles(const ImportRow& row, const formats::DocumentRecord& document, DebtorId debtor, InvoiceId invoice, bool maybeThere);
    void keep(DebtorId debtor, InvoiceId invoice, const KeptFile& file, const QByteArray& content, const QString& sha256);
    void keepPdfs();
    void storeFiles();
    void tellTimelines();
    Target& targetOf(InvoiceId invoice);
    InvoiceId invoiceOf(int row) const;

    BookSession& m_session;
    Database& m_database;
    const ImportPlan& m_plan;
    const ImportChoices& m_choices;
    Progress& m_progress;
    QString m_now;
    QString m_country; ///< Of the book: decides the legal track.
    DebtorStore m_debtors;
    InvoiceStore m_invoices;
    PaymentStore m_payments;
    AllocationStore m_allocations;
    DocumentStore m_documents;
    BatchStore m_batches;
    BatchId m_batch;
    ImportResult m_result;
    std::vector<char> m_skipped;
    std::vector<DebtorId> m_debtorIds;      ///< Per planned debtor; not valid = not stored (yet).
    std::vector<InvoiceId> m_invoiceOfRow;  ///< Of rows that were new.
    QSet<QString> m_numbersOfOthers;        ///< Of documents accepted although their seller is another one.
    std::unordered_map<InvoiceId, Target> m_targets;
    std::unordered_map<DebtorId, CaseNews> m_news;
    QList<QList<formats::Problem>> m_problems; ///< Found while storing, per file.
};

} // namespace tegoed
