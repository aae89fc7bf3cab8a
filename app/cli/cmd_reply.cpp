#include "app/cli/agreement_options.h"
#include "app/cli/commands.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "core/formats/mail/read_mail.h"
#include "core/usecases/answers/answers.h"
#include "ui/presentation/answer_text.h"
#include "ui/presentation/date_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliReply {
    Q_DECLARE_TR_FUNCTIONS(CliReply)
};

QJsonObject toJson(const AnswerRow& row)
{
    const StoredAnswer& answer = row.answer;
    QJsonArray reasons;
    for (const QJsonValue& reason : answer.reasons)
        reasons += QJsonObject{{u"code"_s, reason[0]}, {u"seen"_s, textOrNull(reason[1].toString())}};
    const auto pause = answer.pause();
    return {{u"id"_s, static_cast<qint64>(answer.id.value)},
            {u"kind"_s, answerKindCode(answer.kind)},
            {u"from"_s, textOrNull(answer.fromAddress)},
            {u"subject"_s, answer.subject},
            {u"first_line"_s, row.firstLine},
            {u"sent_at"_s, textOrNull(answer.sentAt)},
            {u"received_at"_s, answer.createdAt},
            {u"sha256"_s, textOrNull(answer.sha256)},
            {u"debtor_id"_s, idOrNull(answer.debtor.value)},
            {u"debtor_name"_s, textOrNull(row.debtorName)},
            {u"message_id"_s, idOrNull(answer.message.value)},
            {u"invoices"_s, QJsonArray::fromStringList(row.numbers)},
            {u"matched_by"_s, answerMatchCode(answer.how)},
            {u"reasons"_s, reasons},
            {u"failed"_s, answer.failed},
            {u"waits"_s, row.waits},
            {u"pause"_s, pause ? QJsonValue(answerPauseCode(*pause)) : QJsonValue()},
            {u"triage"_s, answer.triage ? QJsonValue(answerTriageCode(*answer.triage)) : QJsonValue()}};
}

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{Error::Code::FileNotFound, {path}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::FileUnreadable, {path, file.errorString()}, {}};
    if (file.size() > formats::kLargestMail)
        return Error{Error::Code::FileTooLarge, {path, QString::number(formats::kLargestMail / 1024 / 1024)}, {}};
    return file.readAll();
}

QString outcomeText(const AnswerRow& row, bool wasThere)
{
    if (wasThere)
        return CliReply::tr("%1 was read before (number %2).").arg(row.answer.subject).arg(row.answer.id.value);
    const QString whose = row.debtorName.isEmpty() ? CliReply::tr("nobody known") : row.debtorName;
    const QString sentence = CliReply::tr("%1 from %2 (number %3).").arg(ui::answerKindText(row.answer.kind), whose).arg(row.answer.id.value);
    const QString why = sentence + u' ' + ui::answerMatchText(row.answer);
    return row.answer.pause() ? why + u' ' + CliReply::tr("Waiting: %1").arg(row.numbers.join(u' ')) : why;
}

/// Each file by itself: one that is no mail does not keep the others out.
int import(CommandContext& context)
{
    if (context.options.positional.isEmpty())
        return context.fail(u"usage"_s, CliReply::tr("Say which mails to read."), u"tegoed-cli reply import --help"_s);
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    QJsonArray read;
    std::optional<Error> problem;
    for (const QString& path : context.options.positional) {
        const auto bytes = contentOf(path);
        const auto imported = bytes ? importAnswer(session, *bytes, QFileInfo(path).fileName()) : Result<AnswerImported>(bytes.error());
        if (!imported) {
            problem = imported.error();
            if (context.options.positional.size() == 1)
                return context.fail(*problem);
            read += QJsonObject{{u"file"_s, path}, {u"error"_s, errorCodeName(problem->code)}};
            context.err << CliReply::tr("%1 is not read: it is no mail, or cannot be opened.").arg(path) << u'\n';
            continue;
        }
        const auto row = answer(session, imported->id);
        if (!row)
            return context.fail(row.error());
        QJsonObject json = toJson(*row);
        json.insert(u"file"_s, path);
        json.insert(u"already_imported"_s, imported->wasThere);
        read += json;
        if (!context.json)
            context.out << outcomeText(*row, imported->wasThere) << u'\n';
    }
    const int code = problem ? exit_code::kPartly : exit_code::kDone;
    return context.json ? context.printJson({{u"replies"_s, read}}, code) : code;
}

int listOf(CommandContext& context, BookSession& session, const std::optional<DebtorId>& debtor)
{
    const auto rows = answers(session, debtor, context.options.has(u"all"_s));
    if (!rows)
        return context.fail(rows.error());
    if (context.json) {
        QJsonArray array;
        for (const AnswerRow& row : *rows)
            array += toJson(row);
        return context.printJson({{u"replies"_s, array}});
    }
    Table table({{CliReply::tr("Id"), Table::Align::Right}, {CliReply::tr("Debtor")}, {CliReply::tr("From")}, {CliReply::tr("Invoices")}, {CliReply::tr("Says")},
                 {CliReply::tr("Read as")}});
    for (const AnswerRow& row : *rows)
        table.addRow({QString::number(row.answer.id.value), row.debtorName, row.answer.fromAddress, row.numbers.join(u' '),
                      row.firstLine.isEmpty() ? row.answer.subject : row.firstLine,
                      row.answer.triage ? ui::answerTriageText(*row.answer.triage) : row.answer.kind == AnswerKind::Reply ? QString() : ui::answerKindText(row.answer.kind)});
    if (table.isEmpty())
        context.out << CliReply::tr("No answer waits.") << u'\n';
    else
        table.print(context.out);
    return exit_code::kDone;
}

int list(CommandContext& context)
{
    return listForDebtor(context, listOf);
}

/// The invoices of `--invoice`.
Result<std::vector<InvoiceId>> chosenInvoices(const CommandContext& context, Database& database)
{
    if (!context.options.has(u"invoice"_s))
        return std::vector<InvoiceId>();
    const auto subject = subjectOf(context, database);
    return subject ? Result<std::vector<InvoiceId>>(subject->invoices) : Result<std::vector<InvoiceId>>(subject.error());
}

int assign(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto id = idOf(context);
    if (!id)
        return context.fail(id.error());
    const auto subject = subjectOf(context, book->database());
    if (!subject)
        return context.fail(subject.error());
    if (!subject->debtor.isValid())
        return context.fail(Error{Error::Code::MissingInput, {u"debtor"_s}, {}});
    BookSession session = book->session();
    const auto assigned = assignAnswer(session, AnswerId{*id}, subject->debtor, subject->invoices);
    const auto row = assigned ? answer(session, AnswerId{*id}) : Result<AnswerRow>(assigned.error());
    if (!row)
        return context.fail(row.error());
    if (context.json)
        return context.printJson(toJson(*row));
    context.out << outcomeText(*row, false) << u'\n';
    return exit_code::kDone;
}

int triage(CommandContext& context)
{
    const qint64 id = context.options.positional.value(0).toLongLong();
    const auto as = answerTriageOf(context.options.positional.value(1));
    if (id <= 0)
        return context.fail(Error{Error::Code::MissingInput, {u"id"_s}, {}});
    if (!as || context.options.positional.size() != 2)
        return context.fail(u"usage"_s, CliReply::tr("Say what it means: paid, disputes, plan, address or nothing."), u"tegoed-cli reply triage --help"_s);
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto invoices = chosenInvoices(context, book->database());
    if (!invoices)
        return context.fail(invoices.error());
    BookSession session = book->session();
    const auto triaged = triageAnswer(session, AnswerId{id}, *as, *invoices);
    const auto row = triaged ? answer(session, AnswerId{id}) : Result<AnswerRow>(triaged.error());
    if (!row)
        return context.fail(row.error());
    if (context.json) {
        QJsonObject json = toJson(*row);
        json.insert(u"suspect_address"_s, textOrNull(triaged->address));
        return context.printJson(json);
    }
    context.out << ui::answerTriageText(*as) << u": "_s << row->numbers.join(u' ') << u". "_s << ui::answerConsequenceText(*as) << u'\n';
    return exit_code::kDone;
}

} // namespace

Command replyImportCommand()
{
    return {u"reply import"_s, CliReply::tr("Read mails that debtors sent; what they are about waits until you say what they mean"), u"FILE…"_s, {},
            u"tegoed-cli reply import answer.eml --json"_s, import};
}

Command replyListCommand()
{
    return {u"reply list"_s, CliReply::tr("List answers that wait for you"), {},
            {{u"debtor"_s, u"DEBTOR"_s, CliReply::tr("Only this one")}, {u"all"_s, {}, CliReply::tr("Also those that are done")}},
            u"tegoed-cli reply list"_s, list};
}

Command replyAssignCommand()
{
    return {u"reply assign"_s, CliReply::tr("Say whose answer it is"), u"ID"_s,
            {{u"debtor"_s, u"DEBTOR"_s, CliReply::tr("Id, number or exact name")},
             {u"invoice"_s, u"NUMBER"_s, CliReply::tr("Invoice it is about; can be given several times. Without it all that is open"), true}},
            u"tegoed-cli reply assign 3 --debtor 10023"_s, assign};
}

Command replyTriageCommand()
{
    return {u"reply triage"_s, CliReply::tr("Say what an answer means, and do what follows from it"), u"ID paid|disputes|plan|address|nothing"_s,
            {{u"invoice"_s, u"NUMBER"_s, CliReply::tr("Only this one of the invoices it is about; can be given several times"), true}},
            u"tegoed-cli reply triage 3 disputes"_s, triage};
}

} // namespace tegoed::cli
