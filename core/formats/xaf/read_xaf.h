#pragma once

#include "core/base/progress.h"
#include "core/formats/records.h"

namespace tegoed::formats {

/// A Dutch audit file (XML auditfile financieel 3.2; 3.1 reads alike): the own company from its header, customers as debtors,
/// and invoices from the customers' subledger (`subledgers/subledger[sbType=CU]`, `openingBalance/obSubledgers`) where the
/// package writes one. `ledgerControl` is the debtor control account on the last day of the file, found by its RGS code
/// (BVorDebHad) or its name, else the balance of the subledger.
/// Problems: those of the XML reader, wrong_root, no_open_items (only balances: debtors are read, invoices are not),
/// missing, invalid_amount, amount_too_large, invalid_date, unknown_currency. A broken file is refused whole.
/// Source: Belastingdienst/SRA, XML Auditfile Financieel 3.2.
FileRecord readXaf(const QByteArray& bytes, const QString& fileName, Progress& progress);

} // namespace tegoed::formats
