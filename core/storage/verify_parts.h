#pragma once

#include "core/storage/book_tables.h"

#include <QStringList>

namespace tegoed::detail {

/// Collects the problems of a check, up to a number a person still reads.
class Findings {
public:
    void add(const QString& sentence);
    /// One problem per row; %1 in the sentence is the first column.
    void addRows(Database& database, const QString& sql, const QString& sentence);
    const QStringList& problems() const { return m_problems; }

private:
    static constexpr int kMost = 100;
    QStringList m_problems;
};

/// Integrity of the file, references, and that the schema is the one the migrations make: no table, trigger, view or index
/// more or less (failures F13).
void checkFile(Database& database, Findings& findings);
/// Order, links, hashes and commitments of the chain of each case. Returns the number of events.
int checkChains(Database& database, Findings& findings, RowProgress& progress);

} // namespace tegoed::detail
