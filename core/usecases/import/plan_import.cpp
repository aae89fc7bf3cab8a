#include "core/usecases/import.h"

#include "core/formats/problem_codes.h"
#include "core/usecases/import/import_planner.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using formats::FileKind;
using formats::FileRecord;
using formats::Problem;
using formats::Severity;
namespace problem = formats::problem;

namespace {

/// A file that is one invoice: an error anywhere in it is an error of that invoice. In all others it is one of its line.
bool isOneInvoice(FileKind kind)
{
    return kind == FileKind::Ubl || kind == FileKind::Cii || kind == FileKind::FacturX;
}

/// The lines records begin on, in rising order.
std::vector<int> startsOf(const FileRecord& file)
{
    std::vector<int> starts;
    for (const auto& document : file.documents)
        starts.push_back(document.line);
    for (const auto& payment : file.payments)
        starts.push_back(payment.line);
    std::sort(starts.begin(), starts.end());
    return starts;
}

} // namespace

ImportPlanner::ImportPlanner(Database& database, ImportPlan& plan, Progress& progress)
    : m_database(database), m_plan(plan), m_progress(progress), m_book(BookQueries(database).identity()),
      m_company(m_book.company, plan.files), m_debtors(database, m_book, plan.debtors), m_documents(database)
{
    qsizetype documents = 0, payments = 0;
    for (const FileRecord& file : plan.files) {
        documents += file.documents.size();
        payments += file.payments.size();
        m_total += file.documents.size() + file.payments.size() + file.debtors.size();
    }
    // Many records: the whole book in one read. A few: only what they name.
    const ImportQueries queries(database);
    m_allInvoicesRead = (documents + payments) * 20 > queries.invoiceCount();
    if (m_allInvoicesRead)
        m_invoices = queries.invoicesByNumberKey();
    if (payments > 0)
        m_paymentsInBook = queries.paymentsByContentKey();
    m_plan.rows.reserve(m_total);
    m_rowOfNumber.reserve(documents);
}

bool ImportPlanner::goesOn()
{
    constexpr qint64 kEvery = 2048;
    return ++m_done % kEvery != 0 || m_progress.report(m_done, m_total);
}

void ImportPlanner::sortProblems(int file, QHash<int, QList<Problem>>& orphans)
{
    m_problemsOfLine.clear();
    m_wholeFile.clear();
    const FileRecord& record = m_plan.files.at(file);
    const int read = m_plan.readProblems.at(file); // behind those stands what this check added
    if (read == 0)
        return;
    const std::vector<int> starts = startsOf(record);
    for (int index = 0; index < read; ++index) {
        const Problem& found = record.problems.at(index);
        int owner = found.line;
        if (isOneInvoice(record.kind) && !starts.empty()) {
            const auto after = std::upper_bound(starts.begin(), starts.end(), found.line);
            owner = after == starts.begin() ? starts.front() : *std::prev(after);
        }
        if (found.line == 0 && (!isOneInvoice(record.kind) || starts.empty()))
            m_wholeFile += found;
        else if (std::binary_search(starts.begin(), starts.end(), owner))
            m_problemsOfLine[owner] += found;
        else if (found.severity == Severity::Error)
            orphans[found.line] += found;
    }
    const bool isRefused = std::any_of(m_wholeFile.begin(), m_wholeFile.end(), [](const Problem& p) { return p.severity == Severity::Error; });
    if (isRefused && record.documents.isEmpty() && record.payments.isEmpty() && record.debtors.isEmpty())
        orphans[0] = m_wholeFile;
}

void ImportPlanner::addOrphans(int file, const QHash<int, QList<Problem>>& orphans)
{
    QList<int> lines = orphans.keys();
    std::sort(lines.begin(), lines.end());
    for (const int line : lines) { // what stands there became no record: still something a person wants to see
        ImportRow row;
        row.file = file;
        row.action = ImportAction::Rejected;
        row.problems = orphans.value(line);
        row.label = line == 0 ? m_plan.files.at(file).fileName : row.problems.first().seen;
        addRow(std::move(row));
    }
}

void ImportPlanner::addRow(ImportRow&& row)
{
    m_plan.rows.append(std::move(row));
    m_debtorOfRow.resize(static_cast<std::size_t>(m_plan.rows.size()), -1);
}

void ImportPlanner::add(ImportRow& row, Severity severity, const QString& field, QLatin1StringView code, const QString& seen,
                        const QStringList& arguments)
{
    const bool said = std::any_of(row.problems.begin(), row.problems.end(), [&](const Problem& p) { return p.code == code && p.severity == severity; });
    if (severity == Severity::Error)
        row.action = ImportAction::Rejected;
    if (said)
        return;
    const FileRecord& file = m_plan.files.at(row.file);
    int line = 0;
    if (row.what == ImportRow::What::Document)
        line = file.documents.at(row.record).line;
    else if (row.what == ImportRow::What::Payment)
        line = file.payments.at(row.record).line;
    const Problem found{severity, line, field, code, seen, arguments};
    row.problems += found;
    m_plan.files[row.file].problems += found;
}

ImportRow ImportPlanner::begin(int file, int record, ImportRow::What what, int line)
{
    ImportRow row;
    row.file = file;
    row.record = record;
    row.what = what;
    row.action = ImportAction::New;
    if (const auto found = m_problemsOfLine.constFind(line); found != m_problemsOfLine.constEnd() && what != ImportRow::What::Debtor)
        row.problems = *found;
    for (const Problem& found : m_wholeFile)
        if (found.severity == Severity::Error)
            row.problems += found;
    for (const Problem& found : row.problems)
        if (found.severity == Severity::Error)
            row.action = ImportAction::Rejected;
    return row;
}

void ImportPlanner::takeDebtor(ImportRow& row, const DebtorPlanner::Found& found, const QString& prefix)
{
    m_debtorOfRow.resize(static_cast<std::size_t>(m_plan.rows.size()) + 1, -1);
    m_debtorOfRow.back() = found.entry;
    if (found.entry < 0)
        return;
    row.debtor = m_debtors.idOf(found.entry);
    row.plannedDebtor = m_debtors.plannedOf(found.entry);
    for (const QString& field : found.changed)
        row.changedFields += prefix + field;
}

void ImportPlanner::planDebtor(int file, int record)
{
    const formats::PartyRecord& party = m_plan.files.at(file).debtors.at(record);
    ImportRow row = begin(file, record, ImportRow::What::Debtor, 0);
    row.label = row.debtorName = party.name;
    if (party.name.isEmpty() && party.number.isEmpty() && row.action != ImportAction::Rejected)
        add(row, Severity::Error, u"debtor"_s, problem::kMissing);
    if (row.action != ImportAction::Rejected) {
        const auto source = m_plan.alreadyImported.at(file) ? DebtorPlanner::Source::Known : DebtorPlanner::Source::List;
        const bool numberIsOurs = m_plan.files.at(file).kind != FileKind::VCard;
        const qsizetype before = row.problems.size();
        const DebtorPlanner::Found found = m_debtors.take(party, source, numberIsOurs, row.problems, 0);
        m_plan.files[file].problems += row.problems.mid(before);
        takeDebtor(row, found, {});
        row.action = found.isNew ? ImportAction::New : found.changed.isEmpty() ? ImportAction::Unchanged : ImportAction::Updated;
    }
    addRow(std::move(row));
}

Currency ImportPlanner::currencyOf(ImportRow& row, const QString& printed, const std::optional<Money>& money, bool& isKnown)
{
    isKnown = true;
    if (printed.trimmed().isEmpty())
        return m_book.currency;
    if (const auto currency = Currency::fromCode(printed.trimmed()))
        return *currency;
    isKnown = false;
    add(row, Severity::Error, u"currency"_s, problem::kUnknownCurrency, printed);
    return money ? money->currency() : m_book.currency;
}

bool ImportPlanner::isFutureOrWrong(ImportRow& row, const Date& date, const QString& field)
{
    constexpr int kFutureDays = 60; // failures E16: beyond that it is a slip of the pen
    if (date.year() < 1990 || date.year() > 2100) {
        add(row, Severity::Error, field, problem::kImplausibleDate, date.toIso());
        return true;
    }
    if (field == "due_date"_L1)
        return false;
    const int ahead = daysBetween(m_plan.today, date);
    if (ahead > 0)
        add(row, ahead > kFutureDays ? Severity::Error : Severity::Warning, field, problem::kFutureDate, date.toIso());
    return ahead > kFutureDays;
}

void ImportPlanner::sayWhatWasImported(int file)
{
    const FileRecord& record = m_plan.files.at(file);
    const auto day = record.sha256.isEmpty() ? std::nullopt : BookQueries(m_database).importedOn(record.sha256);
    m_plan.alreadyImported += day.has_value();
    if (day)
        m_plan.files[file].problems.append({Severity::Warning, 0, {}, problem::kAlreadyImported, {}, {day->left(10)}});
}

bool ImportPlanner::run()
{
    const int count = static_cast<int>(m_plan.files.size());
    for (int file = 0; file < count; ++file)
        sayWhatWasImported(file);
    // Debtors first: what a list says about them is more than what an invoice does.
    for (int file = 0; file < count; ++file) {
        QHash<int, QList<Problem>> orphans;
        sortProblems(file, orphans);
        addOrphans(file, orphans);
        for (int record = 0; record < m_plan.files.at(file).debtors.size(); ++record) {
            planDebtor(file, record);
            if (!goesOn())
                return false;
        }
    }
    for (int file = 0; file < count; ++file) {
        if (m_plan.files.at(file).documents.isEmpty())
            continue;
        QHash<int, QList<Problem>> told;
        sortProblems(file, told);
        for (int record = 0; record < m_plan.files.at(file).documents.size(); ++record) {
            planDocument(file, record);
            if (!goesOn())
                return false;
        }
    }
    for (int file = 0; file < count; ++file) {
        if (m_plan.files.at(file).payments.isEmpty())
            continue;
        QHash<int, QList<Problem>> told;
        sortProblems(file, told);
        m_paymentsOfFile.clear();
        for (int record = 0; record < m_plan.files.at(file).payments.size(); ++record) {
            planPayment(file, record);
            if (!goesOn())
                return false;
        }
    }
    planPdfs();
    QSet<int> fresh;
    for (const ImportRow& row : m_plan.rows)
        if (row.action != ImportAction::Rejected && row.plannedDebtor >= 0 && !m_plan.debtors.at(row.plannedDebtor).id.isValid())
            fresh.insert(row.plannedDebtor);
    m_plan.newDebtors = static_cast<int>(fresh.size());
    m_plan.ownCompany = m_company.proposed();
    return true;
}

Result<ImportPlan> planImport(BookSession& session, QList<FileRecord> files, Progress& progress)
{
    return reading([&]() -> Result<ImportPlan> {
        ImportPlan plan;
        plan.files = std::move(files);
        plan.files.detach();
        plan.today = session.clock.today();
        plan.generation = ImportQueries(session.database).generation();
        for (const FileRecord& file : plan.files)
            plan.readProblems += static_cast<int>(file.problems.size());
        ImportPlanner planner(session.database, plan, progress);
        if (!planner.run())
            return Error{Error::Code::Cancelled, {}, {}};
        return plan;
    });
}

} // namespace tegoed
