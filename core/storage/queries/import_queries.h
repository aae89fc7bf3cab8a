#pragma once

#include "core/domain/calendar/date.h"
#include "core/storage/stores/invoice_store.h"

#include <QHash>
#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace tegoed {

/// What an import is compared with, read in one go instead of once per row.
class ImportQueries {
public:
    explicit ImportQueries(Database& database) : m_database(database) {}

    std::int64_t generation() const; ///< Of the book: another one = somebody committed since.
    int invoiceCount() const;        ///< Withdrawn ones included.
    /// Every invoice in force, by normalisedInvoiceNumber.
    QHash<QString, StoredInvoice> invoicesByNumberKey() const;
    /// How many payments of this content imports brought, by content key. One taken back by hand counts; one whose import
    /// was undone does not.
    QHash<QString, int> paymentsByContentKey() const;
    struct Terms {
        std::optional<int> paymentTermDays;
        std::optional<Money> creditLimit;
        bool hasMandate = false; ///< Its invoices are collected by direct debit.
    };
    std::unordered_map<DebtorId, Terms> debtorTerms() const; ///< Of debtors that have their own term, a limit or a mandate.

    /// Something that was done later with what a batch brought, and would hang in the air without it.
    struct LaterUse {
        QString what; ///< allocation, write_off, document
        QString name; ///< Number of the invoice or reference of the payment it was done with.
    };
    std::optional<LaterUse> laterUseOf(BatchId batch) const;
    /// The event of a case that tells about a batch; not valid when there is none.
    EventId importEvent(CaseId caseId, BatchId batch) const;
    /// Debtors that got something from a batch, by id.
    std::vector<DebtorId> debtorsTouchedBy(BatchId batch) const;

private:
    Database& m_database;
};

} // namespace tegoed
