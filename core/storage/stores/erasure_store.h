#pragma once

#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace tegoed {

/// What erasing a debtor took away, in numbers.
struct ErasedRows {
    int contacts = 0;
    int documents = 0;
    int values = 0; ///< Personal values of the timeline.
};

/// Takes what is personal of one debtor out of the book (evidence 4.3). What stays: amounts, dates, invoice numbers, the
/// country, and a timeline whose chain still verifies. Rows stay too, so that no id is ever given twice.
///
/// A message that waits is cancelled; of those that left, the words, the addressee and the frozen bytes go, and their names
/// (Message-ID) stay. Not reached: what stands in rows that are append-only, namely the reason of a write-off and a server's answers.
class ErasureStore {
public:
    explicit ErasureStore(Database& database) : m_database(database) {}

    /// From now on SQLite writes zeros over what it deletes. Call before the Transaction.
    void beginOverwriting();
    /// Inside the Transaction. `name` is what the debtor is called from now on.
    ErasedRows erase(DebtorId debtor, const QString& name);
    /// After the commit: what older versions of the rows left in the file or on the server goes too. May take seconds in a
    /// large book. Throws StorageFailure when somebody else is using the book.
    void overwriteLeftovers();

    bool hasOpenItems(DebtorId debtor) const;         ///< An open invoice, credit note or claim, or money not allocated.
    std::optional<Date> newestRecord(DebtorId debtor) const; ///< The newest invoice or payment day.

private:
    ErasedRows eraseTimeline(DebtorId debtor);
    int eraseDocuments(DebtorId debtor);
    void eraseImports(DebtorId debtor);
    void eraseMessages(DebtorId debtor);
    void eraseRules(DebtorId debtor);
    void eraseBankLines(DebtorId debtor);
    void dropUnusedBlobs(const std::vector<QString>& hashes);

    Database& m_database;
};

} // namespace tegoed
