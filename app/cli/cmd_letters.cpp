#include "app/cli/commands.h"
#include "app/cli/message_values.h"
#include "core/documents/pdf_bytes.h"
#include "core/usecases/messages/last_look.h"
#include "core/usecases/messages/outbox.h"
#include "ui/presentation/date_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryFile>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliLetters {
    Q_DECLARE_TR_FUNCTIONS(CliLetters)
};

constexpr int kPrinterPatience = 60'000; // Milliseconds until the print system has taken the job.

/// The letters of the line, else all that are in this state, oldest first.
Result<std::vector<MessageId>> lettersOf(CommandContext& context, Database& database, MessageState state)
{
    if (!context.options.positional.isEmpty())
        return messagesOf(database, context.options.positional);
    std::vector<MessageId> letters;
    const OutboxQueries outbox(database);
    for (const MessageRow& row : outbox.rows(outbox.list(OutboxBox::ToPrint))) {
        if (row.message.data.state == state)
            letters.insert(letters.begin(), row.id);
    }
    return letters;
}

Result<QByteArray> oneJob(Database& database, const std::vector<MessageId>& letters)
{
    const OutboxQueries outbox(database);
    std::vector<QByteArray> documents;
    for (const MessageRow& row : outbox.rows(letters)) {
        if (row.message.data.state != MessageState::ToPrint)
            return Error{Error::Code::Conflict, {u"message"_s, row.message.data.subject}, stateCode(row.message.data.state)};
        documents.push_back(outbox.content(row.message.data.contentSha256));
    }
    return joinedPdf(documents);
}

/// Hands the job to the print system of the computer (CUPS).
Result<Done> handToPrinter(const QByteArray& pdf, const QString& printer)
{
    QTemporaryFile file(QDir::tempPath() + u"/tegoed-letters-XXXXXX.pdf"_s);
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return Error{Error::Code::FileNotWritable, {file.fileName(), file.errorString()}, {}};
    QProcess print;
    print.start(u"lp"_s, {u"-d"_s, printer, u"-t"_s, u"Tegoed"_s, u"-o"_s, u"media=A4"_s, u"-o"_s, u"print-scaling=none"_s, u"--"_s, file.fileName()});
    if (!print.waitForStarted() || !print.waitForFinished(kPrinterPatience)) {
        print.kill();
        print.waitForFinished();
        return Error{Error::Code::NotFound, {u"printer"_s, printer}, print.errorString()};
    }
    if (print.exitStatus() != QProcess::NormalExit || print.exitCode() != 0)
        return Error{Error::Code::NotFound, {u"printer"_s, printer}, QString::fromLocal8Bit(print.readAllStandardError()).trimmed()};
    return Done{};
}

QJsonArray idsOf(const std::vector<MessageId>& letters)
{
    QJsonArray ids;
    for (const MessageId id : letters)
        ids += static_cast<qint64>(id.value);
    return ids;
}

int told(CommandContext& context, const std::vector<MessageId>& letters, const QString& sentence, QJsonObject more = {})
{
    if (!context.json) {
        context.out << sentence << u'\n';
        return exit_code::kDone;
    }
    const QJsonArray ids = idsOf(letters);
    more.insert(u"letters"_s, ids);
    more.insert(u"count"_s, ids.size());
    return context.printJson(more);
}
int toldOfPrinted(CommandContext& context, const std::vector<MessageId>& letters, const QString& file, const QString& sentence,
                  const std::vector<MessageId>& withheld = {})
{
    return told(context, letters, sentence, {{u"file"_s, textOrNull(file)}, {u"withheld"_s, idsOf(withheld)}});
}

/// Of all printed ones: those that something overtook are left out, and told. One that is named on the line is posted: that is a fact.
Result<QJsonArray> leaveOutOvertaken(CommandContext& context, Database& database, std::vector<MessageId>& letters, const QString& nowUtc)
{
    if (!context.options.positional.isEmpty())
        return QJsonArray();
    const auto overtaken = overtakenLetters(database, letters, nowUtc);
    if (!overtaken)
        return overtaken.error();
    QJsonArray out;
    for (const OvertakenLetter& letter : *overtaken) {
        std::erase(letters, letter.id);
        const QJsonArray reasons = toJson(letter.reasons);
        out << QJsonObject{{u"letter"_s, static_cast<qint64>(letter.id.value)}, {u"reasons"_s, reasonsJson(reasons)}};
        if (!context.json)
            context.out << CliLetters::tr("Letter %1 should not be posted any more: %2").arg(letter.id.value).arg(reasonSentences(reasons)) << u'\n';
    }
    if (!out.isEmpty() && !context.json)
        context.out << CliLetters::tr("Cancel it with “outbox cancel”; if it lies in the letterbox already, name it: “letters posted NUMBER”.") << u'\n';
    return out;
}

int print(CommandContext& context)
{
    const QString path = context.options.value(u"o"_s);
    const QString printer = context.options.value(u"printer"_s);
    if (path.isEmpty() == printer.isEmpty())
        return context.fail(u"usage"_s, CliLetters::tr("Where to? Name a file with -o or a printer with --printer."), u"tegoed-cli letters print --help"_s);
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto waiting = lettersOf(context, book->database(), MessageState::ToPrint);
    if (!waiting)
        return context.fail(waiting.error());
    if (waiting->empty())
        return toldOfPrinted(context, {}, {}, CliLetters::tr("No letter waits to be printed."));
    BookSession session = book->session();
    const auto look = lastLook(session, *waiting);
    if (!look)
        return context.fail(look.error());
    if (!context.json && !look->withheld.empty())
        context.out << CliLetters::tr("%n letter(s) stay here: something changed since they were approved. “outbox list” says what.", nullptr,
                                      static_cast<int>(look->withheld.size())) << u'\n';
    if (look->ready.empty())
        return toldOfPrinted(context, {}, {}, CliLetters::tr("Nothing is left to print."), look->withheld);
    const std::vector<MessageId>& letters = look->ready;
    const auto job = oneJob(book->database(), letters);
    if (!job)
        return context.fail(job.error());
    const auto out = path.isEmpty() ? handToPrinter(*job, printer) : writeFile(path, *job);
    if (!out)
        return context.fail(out.error());
    if (const auto done = markPrinted(session, letters); !done)
        return context.fail(done.error());
    return toldOfPrinted(context, letters, path,
                         CliLetters::tr("%n letter(s) printed. Say “letters posted” when they are in the letterbox.", nullptr, static_cast<int>(letters.size())),
                         look->withheld);
}

int posted(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto day = context.options.has(u"on"_s) ? dateOf(context, context.options.value(u"on"_s), book->today()) : Result<Date>(book->today());
    if (!day)
        return context.fail(day.error());
    auto letters = lettersOf(context, book->database(), MessageState::Printed);
    if (!letters)
        return context.fail(letters.error());
    if (letters->empty())
        return told(context, {}, CliLetters::tr("No printed letter waits to be posted."), {{u"left_out"_s, QJsonArray()}});
    BookSession session = book->session();
    const auto leftOut = leaveOutOvertaken(context, book->database(), *letters, session.clock.nowUtc());
    if (!leftOut)
        return context.fail(leftOut.error());
    if (letters->empty())
        return told(context, {}, CliLetters::tr("No letter was noted as posted."), {{u"left_out"_s, *leftOut}});
    if (const auto done = markPosted(session, *letters, *day); !done)
        return context.fail(done.error());
    return told(context, *letters, CliLetters::tr("%n letter(s) posted on %1.", nullptr, static_cast<int>(letters->size())).arg(ui::dateText(*day)),
                {{u"left_out"_s, *leftOut}});
}

} // namespace

Command lettersPrintCommand()
{
    return {u"letters print"_s, CliLetters::tr("Print all letters that wait, as one job"), u"[MESSAGE…]"_s,
            {{u"o"_s, u"FILE"_s, CliLetters::tr("Write them to this PDF")},
             {u"printer"_s, u"NAME"_s, CliLetters::tr("Hand them to this printer")}},
            u"tegoed-cli letters print -o letters.pdf"_s, print};
}

Command lettersPostedCommand()
{
    return {u"letters posted"_s, CliLetters::tr("Say that the printed letters were posted; from then on their terms run"), u"[MESSAGE…]"_s,
            {{u"on"_s, u"DATE"_s, CliLetters::tr("The day they were posted; without it today")}},
            u"tegoed-cli letters posted --on 2026-11-24"_s, posted};
}

} // namespace tegoed::cli
