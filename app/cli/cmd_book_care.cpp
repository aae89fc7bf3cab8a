// Checking, keeping and bringing back books.
#include "app/cli/commands.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "app/cli/terminal_progress.h"
#include "app/cli/values.h"
#include "core/usecases/books.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliBookCare {
    Q_DECLARE_TR_FUNCTIONS(CliBookCare)
};

int reportFindings(CommandContext& context, const VerifyReport& report, const QString& sentence)
{
    const int exitCode = report.problems.isEmpty() ? exit_code::kDone : exit_code::kIntegrity;
    if (context.json)
        return context.printJson(report.toJson(), exitCode);
    for (const QString& problem : report.problems)
        context.out << problem << u'\n';
    if (report.problems.isEmpty())
        context.out << sentence << u'\n';
    else
        context.out << CliBookCare::tr("%n problem(s) found. Restore a backup, or send this report to support.", nullptr, static_cast<int>(report.problems.size())) << u'\n';
    printFacts(context.out, {{CliBookCare::tr("Invoices and credit notes"), QString::number(report.invoices)},
                             {CliBookCare::tr("Allocations"), QString::number(report.allocations)},
                             {CliBookCare::tr("Events"), QString::number(report.events)},
                             {CliBookCare::tr("Documents"), QString::number(report.blobs)},
                             {CliBookCare::tr("Digest"), report.digest}});
    return exitCode;
}

int verify(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    TerminalProgress progress(context.err, CliBookCare::tr("Checking the book"));
    const auto report = verifyBook(book->database(), progress);
    if (!report)
        return context.fail(report.error());
    return reportFindings(context, *report, CliBookCare::tr("The book is sound."));
}

int backup(CommandContext& context)
{
    if (context.options.positional.size() != 1)
        return context.fail(u"usage"_s, CliBookCare::tr("Where should the backup be written?"), u"tegoed-cli book backup --help"_s);
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    const QString file = QFileInfo(context.options.positional.first()).absoluteFilePath();
    TerminalProgress progress(context.err, CliBookCare::tr("Making a backup"));
    const auto report = backupBook(book->database(), file, progress);
    if (!report)
        return context.fail(report.error());
    return reportFindings(context, *report, CliBookCare::tr("The backup %1 was written and checked.").arg(file));
}

int restore(CommandContext& context)
{
    if (context.options.positional.size() != 2)
        return context.fail(u"usage"_s, CliBookCare::tr("Which backup, and where should the book be?"), u"tegoed-cli book restore --help"_s);
    if (context.today)
        return context.fail(u"not_allowed"_s, CliBookCare::tr("A command that writes does not take --today: the book would lie about when it was done."));
    const auto address = BookAddress::parse(context.options.positional.at(1));
    if (!address)
        return context.fail(address.error());
    SystemRandom random;
    TerminalProgress progress(context.err, CliBookCare::tr("Restoring the book"));
    const QString backupFile = QFileInfo(context.options.positional.first()).absoluteFilePath();
    const auto restored = restoreBook(backupFile, *address, SystemClock(), random, progress);
    if (!restored)
        return context.fail(restored.error());
    if (context.json) {
        QJsonObject document = restored->book.toJson();
        document.insert(u"path"_s, address->toString());
        document.insert(u"kept_aside"_s, textOrNull(restored->keptAside));
        return context.printJson(document);
    }
    context.out << CliBookCare::tr("The book was restored at %1.").arg(address->toString()) << u'\n';
    if (!restored->keptAside.isEmpty())
        context.out << CliBookCare::tr("What stood there is kept at %1.").arg(restored->keptAside) << u'\n';
    context.out << CliBookCare::tr("Sending is off until you say that this is the real one: tegoed-cli book adopt.") << u'\n';
    return exit_code::kDone;
}

} // namespace

Command bookVerifyCommand()
{
    return {u"book verify"_s, CliBookCare::tr("Check integrity, sums and the chain of events"), {}, {}, u"tegoed-cli book verify --json"_s, verify};
}

Command verifyCommand()
{
    return {u"verify"_s, CliBookCare::tr("Check integrity, sums and the chain of events"), {}, {}, u"tegoed-cli verify"_s, verify};
}

Command bookBackupCommand()
{
    return {u"book backup"_s, CliBookCare::tr("Write a checked copy of the book"), u"FILE"_s, {}, u"tegoed-cli book backup /mnt/usb/devries.tegoed"_s, backup};
}

Command bookRestoreCommand()
{
    return {u"book restore"_s, CliBookCare::tr("Make a book from a backup; what is there is kept aside"), u"FILE PATH"_s, {},
            u"tegoed-cli book restore /mnt/usb/devries.tegoed ~/books/devries.tegoed"_s, restore};
}

} // namespace tegoed::cli
