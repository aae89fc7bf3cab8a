#include "app/cli/commands.h"
#include "app/cli/open_book.h"
#include "app/cli/terminal_progress.h"

#include "core/formats/record_json.h"
#include "core/usecases/bank/receipt_list.h"
#include "core/usecases/bank/statement_import.h"
#include "core/usecases/import.h"
#include "core/usecases/import/collect_files.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/problem_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace tegoed::cli {
namespace {

using namespace Qt::Literals::StringLiterals;
using formats::FileKind;
using formats::FileRecord;
using formats::Problem;
using formats::Severity;

struct CliImport {
    Q_DECLARE_TR_FUNCTIONS(CliImport)
};

QString sentence(const Problem& problem)
{
    const QString text = ui::problemText(problem);
    return text.isEmpty() ? problem.code : text;
}

/// A file is refused when nothing of it can be taken over.
bool isRefused(const FileRecord& record)
{
    return record.hasErrors() && record.usableCount() == 0;
}

int exitCodeOf(const QList<FileRecord>& records)
{
    const bool anyRefused = std::any_of(records.begin(), records.end(), isRefused);
    const bool anyError = std::any_of(records.begin(), records.end(), [](const FileRecord& r) { return r.hasErrors(); });
    return anyRefused ? exit_code::kBadInput : anyError ? exit_code::kPartly : exit_code::kDone;
}

/// How many records of a file are new, updated, unchanged and rejected.
struct Counts {
    int added = 0, updated = 0, unchanged = 0, rejected = 0;
};

Counts countsOf(const ImportPlan& plan, int file, bool acceptSeller)
{
    Counts counts;
    for (const ImportRow& row : plan.rows) {
        if (row.file != file)
            continue;
        const bool taken = acceptSeller && row.hasOnlySellerProblem();
        counts.added += row.action == ImportAction::New || taken;
        counts.updated += row.action == ImportAction::Updated;
        counts.unchanged += row.action == ImportAction::Unchanged;
        counts.rejected += row.action == ImportAction::Rejected && !taken;
    }
    return counts;
}

void printProblems(QTextStream& out, const QList<Problem>& problems)
{
    constexpr int kShown = 20;
    for (const Problem& problem : problems.first(std::min<qsizetype>(kShown, problems.size()))) {
        out << u"  "_s << (problem.severity == Severity::Error ? CliImport::tr("error") : CliImport::tr("warning")) << u"  "_s
            << ui::problemTextWithPlace(problem) << u'\n';
    }
    if (problems.size() > kShown)
        out << u"  "_s << CliImport::tr("… and %n more; --json lists all", nullptr, static_cast<int>(problems.size()) - kShown) << u'\n';
}

void printHeadline(QTextStream& out, const FileRecord& record)
{
    out << record.fileName << u"  "_s << kindName(record.kind);
    if (!record.dialect.isEmpty())
        out << u" ("_s << record.dialect << u')';
    out << u'\n';
}

void printStatement(QTextStream& out, const formats::BankStatement& statement)
{
    const formats::StatementTotals& totals = statement.totals;
    QStringList parts{statement.account, CliImport::tr("%n line(s)", nullptr, totals.lines)};
    if (totals.currency) {
        parts += CliImport::tr("in: %1").arg(ui::moneyText(Money(totals.creditMinor, *totals.currency)));
        parts += CliImport::tr("out: %1").arg(ui::moneyText(Money(totals.debitMinor, *totals.currency)));
    }
    if (statement.closing && statement.closing->amount)
        parts += CliImport::tr("balance: %1").arg(ui::moneyText(*statement.closing->amount));
    if (const std::optional<Date> day = statement.lastDay())
        parts += day->toIso();
    out << u"  "_s << parts.join(u"  "_s) << u'\n';
}

void printContents(QTextStream& out, const FileRecord& record)
{
    QList<Money> sums;
    for (const formats::DocumentRecord& document : record.documents) {
        if (!document.payable)
            continue;
        const auto sum = std::find_if(sums.begin(), sums.end(), [&](const Money& m) { return sameCurrency(m, *document.payable); });
        if (sum == sums.end())
            sums += *document.payable;
        else
            *sum += *document.payable;
    }
    if (!record.documents.isEmpty()) {
        QStringList parts{CliImport::tr("%n document(s)", nullptr, static_cast<int>(record.documents.size()))};
        for (const Money& sum : sums)
            parts += ui::moneyText(sum);
        out << u"  "_s << parts.join(u"  "_s) << u'\n';
    }
    if (!record.debtors.isEmpty())
        out << u"  "_s << CliImport::tr("%n debtor(s)", nullptr, static_cast<int>(record.debtors.size())) << u'\n';
    if (!record.payments.isEmpty())
        out << u"  "_s << CliImport::tr("%n payment(s)", nullptr, static_cast<int>(record.payments.size())) << u'\n';
    for (const formats::BankStatement& statement : record.statements)
        printStatement(out, statement);
}

std::optional<formats::Mapping> readMapping(CommandContext& context, int& failed)
{
    const QString path = context.options.value(u"mapping"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        failed = context.fail(Error{Error::Code::FileUnreadable, {path, file.errorString()}, {}});
        return std::nullopt;
    }
    const Result<formats::Mapping> mapping = formats::Mapping::fromJson(file.read(1024 * 1024));
    if (!mapping) {
        failed = context.fail(mapping.error());
        return std::nullopt;
    }
    return *mapping;
}

/// Reads and shows without a book.
int showFiles(CommandContext& context, const QList<FileRecord>& records)
{
    const int exitCode = records.isEmpty() ? exit_code::kBadInput : exitCodeOf(records);
    if (context.json) {
        QJsonArray files;
        for (const FileRecord& record : records)
            files += formats::toJson(record, context.options.has(u"details"_s), sentence);
        return context.printJson({{u"files"_s, files}}, exitCode);
    }
    for (const FileRecord& record : records) {
        printHeadline(context.out, record);
        printContents(context.out, record);
        printProblems(context.out, record.problems);
    }
    return exitCode;
}

QJsonObject planJson(const CommandContext& context, const ImportPlan& plan, bool acceptSeller)
{
    QJsonArray files;
    for (int index = 0; index < plan.files.size(); ++index) {
        QJsonObject file = formats::toJson(plan.files.at(index), context.options.has(u"details"_s), sentence);
        const Counts counts = countsOf(plan, index, acceptSeller);
        file[u"already_imported"_s] = plan.alreadyImported.at(index);
        file[u"new"_s] = counts.added;
        file[u"updated"_s] = counts.updated;
        file[u"unchanged"_s] = counts.unchanged;
        file[u"rejected"_s] = counts.rejected;
        files += file;
    }
    QJsonObject document{{u"files"_s, files}, {u"new_debtors"_s, plan.newDebtors}, {u"batch"_s, QJsonValue()}};
    if (plan.ownCompany)
        document.insert(u"own_company"_s, QJsonObject{{u"name"_s, plan.ownCompany->name},
                                                      {u"vat_number"_s, plan.ownCompany->vatNumber},
                                                      {u"registration_number"_s, plan.ownCompany->registrationNumber},
                                                      {u"iban"_s, plan.ownCompany->iban}});
    return document;
}

void printPlan(QTextStream& out, const ImportPlan& plan, bool acceptSeller)
{
    for (int index = 0; index < plan.files.size(); ++index) {
        const FileRecord& record = plan.files.at(index);
        const Counts counts = countsOf(plan, index, acceptSeller);
        printHeadline(out, record);
        printContents(out, record);
        out << u"  "_s
            << CliImport::tr("new: %1, updated: %2, unchanged: %3, rejected: %4")
                   .arg(QString::number(counts.added), QString::number(counts.updated), QString::number(counts.unchanged),
                        QString::number(counts.rejected))
            << u'\n';
        printProblems(out, record.problems);
    }
    if (!plan.totals.isEmpty()) {
        QStringList totals;
        for (const Money& total : plan.totals)
            totals += ui::moneyText(total);
        out << CliImport::tr("Total of the new documents: %1").arg(totals.join(u", "_s)) << u'\n';
    }
    if (plan.newDebtors > 0)
        out << CliImport::tr("%n new debtor(s)", nullptr, plan.newDebtors) << u'\n';
}

/// 1 when something was left out, 2 when nothing could be taken over at all.
int exitCodeOf(const ImportPlan& plan, bool acceptSeller, bool anythingToDo)
{
    bool anyWrong = false, anyRight = anythingToDo;
    for (int index = 0; index < plan.files.size(); ++index) {
        const Counts counts = countsOf(plan, index, acceptSeller);
        anyRight = anyRight || counts.unchanged > 0;
        anyWrong = anyWrong || (plan.files.at(index).hasErrors() && counts.rejected > 0)
            || (plan.files.at(index).hasErrors() && counts.added + counts.updated + counts.unchanged == 0);
    }
    return !anyWrong ? exit_code::kDone : anyRight ? exit_code::kPartly : exit_code::kBadInput;
}

struct Stored {
    ImportPlan plan;
    std::optional<ImportResult> result; ///< Empty: there was nothing to do.
};

/// Plans and accepts; once more when somebody changed the book in between (failures E25: then there is usually nothing left).
Result<Stored> store(BookSession session, const QList<FileRecord>& records, const QString& mapping, const ImportChoices& choices,
                     Progress& progress)
{
    constexpr int kTries = 3;
    for (int left = kTries;; --left) {
        auto plan = planImport(session, records, progress);
        if (!plan)
            return plan.error();
        plan->mapping = mapping;
        const auto accepted = acceptImport(session, *plan, choices, progress);
        if (accepted)
            return Stored{std::move(*plan), *accepted};
        if (accepted.error().code == Error::Code::NothingToDo)
            return Stored{std::move(*plan), std::nullopt};
        if (accepted.error().code != Error::Code::Conflict || left == 1)
            return accepted.error();
    }
}

int showPlan(CommandContext& context, const ImportPlan& plan, const std::optional<ImportResult>& result, bool acceptSeller, bool isDryRun)
{
    const int exitCode = exitCodeOf(plan, acceptSeller, isDryRun ? plan.hasAnythingToDo() : result.has_value());
    if (context.json) {
        QJsonObject document = planJson(context, plan, acceptSeller);
        if (result) {
            document[u"batch"_s] = static_cast<qint64>(result->batch.value);
            document[u"new_debtors"_s] = result->newDebtors;
            document[u"attachments"_s] = result->attachments;
        }
        return context.printJson(document, exitCode);
    }
    printPlan(context.out, plan, acceptSeller);
    if (isDryRun)
        context.out << CliImport::tr("Nothing was stored (--dry-run).") << u'\n';
    else if (!result)
        context.out << CliImport::tr("There was nothing to store; the book is as it was.") << u'\n';
    else {
        const QString batch = QString::number(result->batch.value);
        context.out << CliImport::tr("Stored as import %1. To undo it: %2").arg(batch, u"tegoed-cli import undo "_s + batch) << u'\n';
    }
    return exitCode;
}

bool isStatement(const FileRecord& record)
{
    return record.kind == FileKind::Camt || record.kind == FileKind::Mt940 || record.kind == FileKind::Coda || record.kind == FileKind::BankCsv
        || !record.statements.isEmpty(); // Receipts of a list that are to be matched.
}

QJsonObject statementsJson(const StatementImportResult& result, const QList<FileRecord>& records, bool withDetails)
{
    QJsonArray files;
    for (std::size_t i = 0; i < result.files.size(); ++i) {
        const StatementFileResult& file = result.files[i];
        FileRecord record = records.at(static_cast<qsizetype>(i));
        record.problems += file.problems;
        QJsonObject one = formats::toJson(record, withDetails, sentence);
        one.insert(u"already_imported"_s, file.isKnown);
        one.insert(u"accounts"_s, QJsonArray::fromStringList(file.accounts));
        one.insert(u"new"_s, file.added);
        one.insert(u"unchanged"_s, file.known);
        one.insert(u"doubtful"_s, file.doubtful);
        one.insert(u"not_booked"_s, file.notBooked);
        files += one;
    }
    return {{u"files"_s, files},
            {u"new_lines"_s, result.added},
            {u"certain"_s, result.certain},
            {u"proposed"_s, result.proposed},
            {u"unknown"_s, result.unknown},
            {u"batch"_s, result.batch.isValid() ? QJsonValue(static_cast<qint64>(result.batch.value)) : QJsonValue()}};
}

int showStatements(CommandContext& context, const StatementImportResult& result, const QList<FileRecord>& records)
{
    const bool anyProblem = std::any_of(result.files.begin(), result.files.end(), [](const StatementFileResult& file) {
        return std::any_of(file.problems.begin(), file.problems.end(), [](const Problem& problem) { return problem.severity == Severity::Error; });
    });
    const int exitCode = anyProblem || exitCodeOf(records) != exit_code::kDone ? exit_code::kPartly : exit_code::kDone;
    if (context.json)
        return context.printJson(statementsJson(result, records, context.options.has(u"details"_s)), exitCode);
    for (std::size_t i = 0; i < result.files.size(); ++i) {
        const StatementFileResult& file = result.files[i];
        const FileRecord& record = records.at(static_cast<qsizetype>(i));
        printHeadline(context.out, record);
        if (file.isKnown)
            context.out << u"  "_s << CliImport::tr("This file was imported before.") << u'\n';
        else
            context.out << u"  "_s
                        << CliImport::tr("bank lines: new %1, there already %2, perhaps there already %3, not booked by the bank %4")
                               .arg(QString::number(file.added), QString::number(file.known), QString::number(file.doubtful), QString::number(file.notBooked))
                        << u'\n';
        printProblems(context.out, record.problems + file.problems);
    }
    context.out << CliImport::tr("Receipts: certain %1, proposed %2, unknown %3")
                       .arg(QString::number(result.certain), QString::number(result.proposed), QString::number(result.unknown))
                << u'\n';
    if (!result.batch.isValid()) {
        context.out << CliImport::tr("Nothing was stored (--dry-run).") << u'\n';
    } else {
        const QString batch = QString::number(result.batch.value);
        context.out << CliImport::tr("Stored as import %1. To undo it: %2").arg(batch, u"tegoed-cli import undo "_s + batch) << u'\n'
                    << CliImport::tr("To book what is certain: %1").arg(u"tegoed-cli match book --certain"_s) << u'\n';
    }
    return exitCode;
}

int importStatementFiles(CommandContext& context, BookSession session, const QList<FileRecord>& records, Progress& progress, bool isDryRun)
{
    const StatementImportChoices choices{context.options.has(u"accept-other-account"_s), context.options.has(u"accept-doubtful"_s), isDryRun};
    const auto result = importStatements(session, records, choices, progress);
    if (result)
        return showStatements(context, *result, records);
    if (result.error().code != Error::Code::NothingToDo)
        return context.fail(result.error());
    const int exitCode = exitCodeOf(records);
    if (context.json) {
        QJsonArray files;
        for (const FileRecord& record : records)
            files += formats::toJson(record, context.options.has(u"details"_s), sentence);
        return context.printJson({{u"files"_s, files}, {u"new_lines"_s, 0}, {u"batch"_s, QJsonValue()}}, exitCode);
    }
    for (const FileRecord& record : records) {
        printHeadline(context.out, record);
        printProblems(context.out, record.problems);
    }
    context.out << CliImport::tr("There was nothing to store; the book is as it was.") << u'\n';
    return exitCode;
}

int importFiles(CommandContext& context)
{
    if (context.options.positional.isEmpty())
        return context.fail(u"usage"_s, CliImport::tr("Which file or folder?"), u"tegoed-cli import --help"_s);
    std::optional<FileKind> as;
    if (const QString word = context.options.value(u"as"_s, u"auto"_s); word != u"auto") {
        as = formats::kindFromName(word);
        if (!as)
            return context.fail(u"usage"_s, CliImport::tr("--as does not know “%1”.").arg(word), u"tegoed-cli import --help"_s);
    }
    std::optional<formats::Mapping> mapping;
    int failed = exit_code::kDone;
    if (context.options.has(u"mapping"_s)) {
        mapping = readMapping(context, failed);
        if (!mapping)
            return failed;
    }
    const bool isDryRun = context.options.has(u"dry-run"_s);
    const bool needsBook = !isDryRun || !context.book.isEmpty();
    std::unique_ptr<OpenBook> book;
    if (needsBook) {
        book = openBook(context, isDryRun ? Access::Read : Access::Write, failed);
        if (!book)
            return failed;
    }
    TerminalProgress reading(context.err, CliImport::tr("Reading"));
    QList<FileRecord> records = readFiles(context.options.positional, as, mapping, reading);
    if (context.options.has(u"match"_s)) {
        for (FileRecord& record : records)
            record = asReceipts(record);
    }
    if (records.isEmpty())
        return context.fail(u"file_not_found"_s, CliImport::tr("There is no file there."), {});
    if (!book)
        return showFiles(context, records);

    // Statements of a bank have a way of their own: what they bring is matched, not booked.
    const auto statements = std::count_if(records.begin(), records.end(), isStatement);
    if (statements > 0 && statements < records.size())
        return context.fail(u"usage"_s, CliImport::tr("These are statements of a bank and other files together."),
                            CliImport::tr("Import them one after the other."));
    if (statements > 0) {
        if (isDryRun) { // A trial does the same work and throws it away, which a book opened for reading does not allow.
            book.reset();
            book = openBook(context, Access::Write, failed);
            if (!book)
                return failed;
        }
        TerminalProgress matching(context.err, CliImport::tr("Importing"));
        return importStatementFiles(context, book->session(), records, matching, isDryRun);
    }

    const bool acceptSeller = context.options.has(u"accept-other-seller"_s);
    TerminalProgress storing(context.err, CliImport::tr("Importing"));
    if (isDryRun) {
        BookSession session = book->session();
        const auto plan = planImport(session, records, storing);
        return plan ? showPlan(context, *plan, std::nullopt, acceptSeller, true) : context.fail(plan.error());
    }
    const QString columns = mapping ? QString::fromUtf8(mapping->toJson()) : QString();
    const auto stored = store(book->session(), records, columns, {acceptSeller, {}, context.options.value(u"remember-mapping"_s)}, storing);
    if (!stored)
        return context.fail(stored.error());
    return showPlan(context, stored->plan, stored->result, acceptSeller, false);
}

int undoBatch(CommandContext& context)
{
    bool isNumber = false;
    const qlonglong id = context.options.positional.value(0).toLongLong(&isNumber);
    if (context.options.positional.size() != 1 || !isNumber || id <= 0)
        return context.fail(u"usage"_s, CliImport::tr("Which import? Its number was printed when it was stored."), u"tegoed-cli import undo --help"_s);
    int failed = exit_code::kDone;
    const auto book = openBook(context, Access::Write, failed);
    if (!book)
        return failed;
    BookSession session = book->session();
    const auto undone = context.options.has(u"with-matches"_s) ? undoStatements(session, BatchId{id}, true) : undoImport(session, BatchId{id});
    if (!undone)
        return context.fail(undone.error());
    if (context.json)
        return context.printJson({{u"batch"_s, static_cast<qint64>(id)}, {u"undone"_s, true}});
    context.out << CliImport::tr("Import %1 was undone.").arg(id) << u'\n';
    return exit_code::kDone;
}

} // namespace

Command importCommand()
{
    return {u"import"_s, CliImport::tr("Read invoices, debtors and payments from files, folders and zips"), u"FILE|FOLDER…"_s,
            {{u"as"_s, u"KIND"_s,
              u"auto, ubl, cii, facturx, camt, mt940, coda, bank-csv, invoices-csv, debtors-csv, payments-csv, xlsx, xaf, vcard"_s},
             {u"mapping"_s, u"FILE"_s, CliImport::tr("What the columns of a list mean (JSON)")},
             {u"remember-mapping"_s, u"NAME"_s, CliImport::tr("Keep that mapping in the book under a name")},
             {u"accept-other-seller"_s, {}, CliImport::tr("Also take invoices whose seller is not the own company")},
             {u"accept-other-account"_s, {}, CliImport::tr("Also take statements of an account that is not known as an own one")},
             {u"accept-doubtful"_s, {}, CliImport::tr("Also take bank lines that are perhaps there already under another reference")},
             {u"match"_s, {}, CliImport::tr("Payments of a list: match them like bank lines instead of booking them where the list says")},
             {u"dry-run"_s, {}, CliImport::tr("Read and show everything, store nothing; needs no book, with one it compares")},
             {u"details"_s, {}, CliImport::tr("With --json: everything the reader found")}},
            u"tegoed-cli import open-items.csv --dry-run --json --details"_s, importFiles};
}

Command importUndoCommand()
{
    return {u"import undo"_s, CliImport::tr("Take back everything an import brought"), u"BATCH"_s,
            {{u"with-matches"_s, {}, CliImport::tr("Of bank statements: also take back what their lines were booked as")}}, u"tegoed-cli import undo 12"_s, undoBatch};
}

} // namespace tegoed::cli
