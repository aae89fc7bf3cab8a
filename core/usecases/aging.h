#pragma once

#include "core/documents/aging_print.h"
#include "core/formats/export_table.h"
#include "core/usecases/book_session.h"

#include <unordered_map>
#include <vector>

namespace tegoed {

/// The balance of the debtor control account of an imported audit file beside the aging of that same day.
struct AgingControl {
    QString account;
    Date asOf;
    Money balance;
    Money aging;
    Money difference() const { return aging - balance; }
};

/// A report with everything that is shown beside its figures.
struct AgingFigures {
    AgingReport report;
    std::unordered_map<DebtorId, AgingPrint::Debtor> debtors;
    std::unordered_map<DebtorId, std::vector<AgingPrint::Line>> lines; ///< Empty unless asked for.
    std::vector<AgingControl> controls; ///< The last known per account and currency.
    QString company, bookName;
    bool isSample = false;

    /// The rows of a currency by name, then by id.
    std::vector<const AgingRow*> byName(const AgingCurrency& currency) const;
};

struct AgingRequest {
    AgingOptions options;
    std::optional<Currency> currency; ///< Empty = all, each for itself.
    bool withLines = false;
};
/// Reads the aging of a day from the book. Errors: what a broken book is called.
Result<AgingFigures> readAging(Database& database, const AgingRequest& request);
/// The same around a report that is already there (the window has it from memory). `report` must be of this book.
Result<AgingFigures> completeAging(Database& database, AgingReport report, bool withLines);

enum class AgingDetail { PerDebtor, PerDocument, TotalsOnly };
struct AgingExport {
    AgingDetail detail = AgingDetail::PerDebtor;
    TextLanguage language = TextLanguage::Dutch;
    QStringList filters;  ///< In words, for the header.
    QString printedAt;    ///< As shown at the foot of a page; empty = not.
    std::optional<QPageLayout::Orientation> orientation;
};

/// One table with a row per debtor (or document) and a total per currency, for spreadsheets and delimited text.
formats::ExportTable agingTable(const AgingFigures& figures, const AgingExport& how);
QByteArray agingCsv(const AgingFigures& figures, const AgingExport& how);
Result<QByteArray> agingXlsx(const AgingFigures& figures, const AgingExport& how);
AgingPrint agingPrint(const AgingFigures& figures, const AgingExport& how); ///< For `paintAging` on a printer.
Result<QByteArray> agingPdf(const AgingFigures& figures, const AgingExport& how); ///< Needs a QGuiApplication.

} // namespace tegoed
