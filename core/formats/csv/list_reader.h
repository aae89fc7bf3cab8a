#pragma once

#include "core/base/progress.h"
#include "core/formats/csv_mapping.h"

namespace tegoed::formats {

/// Looks at a list (delimited text or spreadsheet) before its columns are agreed upon: dialect, header row, proposed
/// fields, samples, what is ambiguous. With a mapping, its choices replace the proposals.
/// Problems: empty_file, bad_encoding, no_header, bad_spreadsheet, ambiguous_date, ambiguous_amount, and missing for a
/// mapped column that is not in the file.
ListPreview previewList(const QByteArray& bytes, const QString& fileName, const std::optional<Mapping>& mapping = std::nullopt);

/// Invoices and open items. An empty `mapping.columns` means: recognise the package or guess by headers.
///
/// One row is one invoice, or one line of it: rows that repeat number and content are one item. Negative amounts and rows
/// whose type says so are credit notes (sign kept as printed); rows of type payment become payments with the amount
/// received positive. Without a total, the open amount is the payable one. `currency` stays empty when neither file nor
/// mapping say it; `payable` is then in euro. A document whose field could not be read is there without that field, with an
/// error on its line. Where the order of dates or the decimal sign cannot be known nothing is read (ambiguous_date,
/// ambiguous_amount): the mapping must decide. When `progress` says stop, nothing is returned.
FileRecord readInvoicesList(const QByteArray& bytes, const QString& fileName, const Mapping& mapping, Progress& progress);

/// Debtors, one per row.
FileRecord readDebtorsList(const QByteArray& bytes, const QString& fileName, const Mapping& mapping, Progress& progress);

/// Payments received, one per row.
FileRecord readPaymentsList(const QByteArray& bytes, const QString& fileName, const Mapping& mapping, Progress& progress);

/// The kind of list the headers speak of: InvoicesCsv, DebtorsCsv, PaymentsCsv, BankCsv or Unknown.
FileKind recogniseList(const QByteArray& bytes, const QString& fileName);

} // namespace tegoed::formats
