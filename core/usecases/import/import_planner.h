#pragma once

#include "core/storage/stores/document_store.h"
#include "core/storage/stores/payment_store.h"
#include "core/usecases/import/debtor_planner.h"
#include "core/usecases/import/own_company.h"

#include <QSet>

#include <map>

namespace tegoed {

/// Fills an ImportPlan from its files: what is new, what differs, what is wrong. Reads the book, changes nothing.
class ImportPlanner {
public:
    ImportPlanner(Database& database, ImportPlan& plan, Progress& progress);
    bool run(); ///< False when the user cancelled.

private:
    // plan_import.cpp
    void sortProblems(int file, QHash<int, QList<formats::Problem>>& orphans);
    void addOrphans(int file, const QHash<int, QList<formats::Problem>>& orphans);
    void addRow(ImportRow&& row);
    void add(ImportRow& row, formats::Severity severity, const QString& field, QLatin1StringView code, const QString& seen = {},
             const QStringList& arguments = {});
    ImportRow begin(int file, int record, ImportRow::What what, int line);
    bool goesOn(); ///< Counts a record; false = cancelled.
    void planDebtor(int file, int record);
    void takeDebtor(ImportRow& row, const DebtorPlanner::Found& found, const QString& prefix);
    Currency currencyOf(ImportRow& row, const QString& printed, const std::optional<Money>& money, bool& isKnown);
    bool isFutureOrWrong(ImportRow& row, const Date& date, const QString& field);
    void sayWhatWasImported(int file);

    // plan_documents.cpp
    void planDocument(int file, int record);
    bool readAmounts(ImportRow& row, const formats::DocumentRecord& document);
    bool judgeSeller(ImportRow& row, const formats::DocumentRecord& document);
    bool compareWithBook(ImportRow& row, const formats::DocumentRecord& document, const QString& key);
    bool compareWithEarlierRow(ImportRow& row, const formats::DocumentRecord& document, const QString& key);
    QStringList differences(const ImportRow& row, const formats::DocumentRecord& document, InvoiceKind kind, const Date& issue,
                            const std::optional<Date>& due, const Money& amount) const;
    void fillKnown(ImportRow& row, const formats::DocumentRecord& document, const StoredInvoice& known);
    void topUpPaid(ImportRow& row, const StoredInvoice& known);
    void settleDates(ImportRow& row, const formats::DocumentRecord& document, int debtorEntry);
    void watchCreditLimit(ImportRow& row, int debtorEntry);
    const StoredInvoice* knownInvoice(const QString& key);

    // plan_payments.cpp
    void planPayment(int file, int record);
    int nameInvoices(ImportRow& row, const formats::PaymentRecord& payment, int debtorEntry); ///< The debtor they make known.
    void planPdfs();

    Database& m_database;
    ImportPlan& m_plan;
    Progress& m_progress;
    BookInfo m_book;
    OwnCompanyCheck m_company;
    DebtorPlanner m_debtors;
    DocumentStore m_documents;
    bool m_allInvoicesRead = false;
    QHash<QString, StoredInvoice> m_invoices;          ///< By number key; all of the book, or those asked for.
    QHash<QString, int> m_rowOfNumber;                 ///< New documents of this import: number key → row.
    QHash<QString, int> m_paymentsInBook;
    QHash<QString, int> m_paymentsOfFile;              ///< Of the file being read: how often each content came.
    QHash<int, QList<formats::Problem>> m_problemsOfLine; ///< Of the file being read.
    QList<formats::Problem> m_wholeFile;
    std::vector<int> m_debtorOfRow;                    ///< Entry of the debtor planner per row, −1 = none.
    std::map<std::pair<int, QString>, Money> m_exposure; ///< Per debtor entry and currency.
    QSet<int> m_overLimit;
    qint64 m_done = 0, m_total = 0;
};

// Shared by the planner and the writer.

/// The amount as it stands in the book: negative for credits, whichever sign the file prints.
Money bookedAmount(const formats::DocumentRecord& document, Currency currency);
/// Invoice data of a row that is new, as it will be stored; its debtor is still to be filled in.
InvoiceData invoiceDataOf(const ImportRow& row, const formats::DocumentRecord& document);
/// What a document adds to one that is there: only to fields that are empty. The words of what changed go to `changed`.
InvoiceData filledInvoice(InvoiceData known, const formats::DocumentRecord& document, QStringList& changed);
/// Recognises the same row of a list of payments; a hash, since it is made of names.
QString paymentContentKey(const formats::PaymentRecord& payment, const Money& amount);
/// A PDF or another file that comes with a document, as it may be kept: kind and type by its content.
struct KeptFile {
    QString kind, fileName, mimeType;
};
std::optional<KeptFile> keptFile(const QString& fileName, const QString& mimeType, const QByteArray& content, QString& whyNot);

} // namespace tegoed
