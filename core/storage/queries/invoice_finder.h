#pragma once

#include "core/storage/queries/invoice_queries.h"

#include <memory>

namespace tegoed {

/// The invoices of a book in memory, for a text typed above a list: it gives what InvoiceQueries::list gives, in the same
/// order, where SQL would have to walk over a million numbers. About 80 bytes per invoice. What it knows does not change:
/// after a change of the book there is another one (`with`), so any thread may ask it at any time.
class InvoiceFinder {
public:
    class Reading;
    struct Part; ///< Debtors with their invoices, as columns.

    /// The whole book at once; in the window it is read in pieces, by Reading.
    static std::shared_ptr<const InvoiceFinder> read(Database& database);

    /// Whether such a question is for it: one with a text, of all debtors.
    static bool answers(const InvoiceFilter& filter);
    /// As InvoiceQueries::list; it minds the case of no letter, also where SQLite minds that of é. The book is only asked for one
    /// number by its key.
    IdList<InvoiceId> list(Database& database, const InvoiceFilter& filter, InvoiceSort sort, SortOrder order, const Date& today,
                           int limit = 0) const;
    /// Makes an order now that the first long list would have to wait for.
    void prepare(InvoiceSort sort, SortOrder order) const;

    /// The same book with these debtors, those of these invoices, and all invoices of all of them as they are now. Grows with
    /// each call: after some thousands it is better to read the book anew (`changedDebtors`).
    std::shared_ptr<const InvoiceFinder> with(Database& database, const std::vector<DebtorId>& debtors,
                                              const std::vector<InvoiceId>& invoices = {}) const;
    std::size_t changedDebtors() const { return m_changed.size(); }

    explicit InvoiceFinder(std::shared_ptr<const Part> whole); ///< What a Reading has read.

private:
    std::shared_ptr<const Part> m_whole;
    std::shared_ptr<const Part> m_now; ///< Of the changed debtors, instead of what `m_whole` has of them.
    std::vector<DebtorId> m_changed;   ///< In order.
};

/// Reads a book piece by piece, so that other questions get their turn on the connection between two pieces.
class InvoiceFinder::Reading {
public:
    Reading();
    ~Reading();
    /// The next invoices, at most so many. False: there are no more. Who changed the book meanwhile is told to `with` afterwards.
    bool readMore(Database& database, int most);
    std::shared_ptr<const InvoiceFinder> finish() &&;

private:
    std::unique_ptr<Part> m_part;
    std::int64_t m_last = 0; ///< Id of the last invoice read.
};

} // namespace tegoed
