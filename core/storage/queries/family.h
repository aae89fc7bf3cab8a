#pragma once

#include <QString>

namespace tegoed::detail {

/// Begins a query: `family(id)` is a debtor and all debtors merged into it, directly or by way of another one.
inline QString familyOf(const QString& debtor)
{
    return QStringLiteral("WITH RECURSIVE family(id) AS (SELECT id FROM debtor WHERE id = %1 UNION "
                          "SELECT d.id FROM debtor d JOIN family f ON d.merged_into = f.id WHERE d.merged_into IS NOT NULL) ").arg(debtor);
}

} // namespace tegoed::detail
