#include "core/formats/records.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace tegoed::formats {
namespace {

constexpr std::array<std::pair<FileKind, const char*>, 17> kKinds = {{
    {FileKind::Unknown, "unknown"}, {FileKind::Ubl, "ubl"}, {FileKind::Cii, "cii"}, {FileKind::FacturX, "facturx"},
    {FileKind::InvoicesCsv, "invoices-csv"}, {FileKind::DebtorsCsv, "debtors-csv"}, {FileKind::PaymentsCsv, "payments-csv"},
    {FileKind::Xlsx, "xlsx"}, {FileKind::Xaf, "xaf"}, {FileKind::VCard, "vcard"}, {FileKind::Pdf, "pdf"},
    {FileKind::Camt, "camt"}, {FileKind::Mt940, "mt940"}, {FileKind::Coda, "coda"}, {FileKind::BankCsv, "bank-csv"},
    {FileKind::Zip, "zip"}, {FileKind::Unknown, "unknown"},
}};

} // namespace

QString kindName(FileKind kind)
{
    const auto* found = std::find_if(kKinds.begin(), kKinds.end(), [kind](const auto& entry) { return entry.first == kind; });
    return QString::fromLatin1(found->second);
}

std::optional<FileKind> kindFromName(const QString& name)
{
    for (const auto& [kind, word] : kKinds)
        if (name == QLatin1String(word) && kind != FileKind::Unknown)
            return kind;
    return std::nullopt;
}

bool FileRecord::hasErrors() const
{
    return std::any_of(problems.begin(), problems.end(), [](const Problem& p) { return p.severity == Severity::Error; });
}

int FileRecord::usableCount() const
{
    QSet<int> brokenLines;
    for (const Problem& problem : problems) {
        if (problem.severity != Severity::Error)
            continue;
        if (problem.line == 0)
            return 0;
        brokenLines.insert(problem.line);
    }
    qsizetype count = debtors.size(); // of entries the line does not tell: many an XML file is one line
    for (const DocumentRecord& document : documents)
        count += !brokenLines.contains(document.line) && document.payable && document.mayBook;
    for (const PaymentRecord& payment : payments)
        count += !brokenLines.contains(payment.line);
    for (const BankStatement& statement : statements)
        if (!statement.isRefused)
            count += std::count_if(statement.entries.begin(), statement.entries.end(), [](const auto& e) { return e.countsAsMoney(); });
    return static_cast<int>(count);
}

} // namespace tegoed::formats
