#pragma once

#include "ui/screens/payments/bank_lines.h"
#include "ui/widgets/paged_table_model.h"

namespace tegoed::ui {

/// What the list shows of the lines that were read.
struct BankLinesShown {
    BankLines lines;
    QString group; ///< Code; empty = what is to be matched.
    QString text;  ///< Typed to narrow it.
    bool shows(const BankLineRow& row) const;
};

using BankLinesTable = PagedTable<BankLineId, BankLineRow>;
BankLinesTable* makeBankLinesTable(std::shared_ptr<const BankLinesShown> shown, QObject* parent);

} // namespace tegoed::ui
