#pragma once

#include "core/storage/database.h"

#include <vector>

namespace tegoed {

/// One hit of *search everywhere* (ux.md §4.5).
struct SearchHit {
    enum class Kind { Debtor, Invoice, Payment };
    Kind kind = Kind::Debtor;
    DebtorId debtor;
    InvoiceId invoice;
    QString title;    ///< Debtor name or invoice number.
    QString subtitle; ///< What matched: number, city, contact, reference.
    std::vector<Money> open;
    int daysLate = 0;
    int rank = 0;     ///< Lower is better: exact number, starts with, words.
};

class SearchQueries {
public:
    explicit SearchQueries(Database& database) : m_database(database) {}
    /// Debtors by name, number, contact, e-mail, phone in any notation, IBAN, city; invoices by number, amount (`1210` or
    /// `1.210,00`), reference with or without slashes. `#` invoices only, `@` debtors only. < 100 ms at 100,000 debtors.
    std::vector<SearchHit> find(const QString& text, const Date& today, int limit = 30) const;

private:
    Database& m_database;
};

} // namespace tegoed
