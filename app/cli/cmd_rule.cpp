#include "app/cli/commands.h"
#include "app/cli/open_book.h"
#include "app/cli/sequence_file.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "core/usecases/escalation/cold_start_answer.h"
#include "core/usecases/escalation/sequences.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/escalation_text.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliRule {
    Q_DECLARE_TR_FUNCTIONS(CliRule)
};

QJsonObject json(const Sequence& sequence)
{
    return QJsonDocument::fromJson(sequenceToJson(sequence)).object();
}

int list(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    const auto rows = sequences(session);
    if (!rows)
        return context.fail(rows.error());
    QJsonArray array;
    Table table({{CliRule::tr("Sequence")}, {CliRule::tr("Name")}, {CliRule::tr("Steps"), Table::Align::Right}, {CliRule::tr("Debtors"), Table::Align::Right},
                 {CliRule::tr("Version"), Table::Align::Right}});
    for (const SequenceRow& row : *rows) {
        array += QJsonObject{{u"code"_s, row.code}, {u"name"_s, textOrNull(row.name)}, {u"version"_s, row.version}, {u"shipped"_s, row.isShipped},
                             {u"changed"_s, row.isChanged}, {u"active"_s, row.isActive}, {u"steps"_s, row.steps}, {u"debtors"_s, row.debtors}};
        table.addRow({row.code, ui::sequenceText(row.code, row.name, row.track), QString::number(row.steps), QString::number(row.debtors), QString::number(row.version)});
    }
    if (context.json)
        return context.printJson({{u"sequences"_s, array}});
    table.print(context.out);
    return exit_code::kDone;
}

int show(CommandContext& context)
{
    if (context.options.positional.size() != 1)
        return context.fail(u"usage"_s, CliRule::tr("Which sequence?"), u"tegoed-cli rule list"_s);
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    const auto sequence = readSequence(session, context.options.positional.first());
    if (!sequence)
        return context.fail(sequence.error());
    if (context.json)
        return context.printJson(json(*sequence));
    context.out << ui::sequenceText(*sequence) << u'\n';
    for (std::size_t i = 0; i < sequence->steps.size(); ++i)
        context.out << u"  "_s << sequence->steps[i].code << u": "_s << ui::stepSentence(*sequence, static_cast<int>(i)) << u'\n';
    return exit_code::kDone;
}

int save(CommandContext& context)
{
    if (context.options.positional.size() != 1)
        return context.fail(u"usage"_s, CliRule::tr("Which file? Write one with: tegoed-cli rule show CODE --json"), u"tegoed-cli rule save --help"_s);
    const auto sequence = sequenceOfFile(context.options.positional.first());
    if (!sequence)
        return context.fail(sequence.error());
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    const auto saved = saveSequence(session, *sequence, context.options.has(u"only-new"_s) ? SequenceReach::OnlyNew : SequenceReach::RunningToo);
    if (!saved)
        return context.fail(saved.error());
    if (context.json)
        return context.printJson({{u"code"_s, sequence->code}, {u"version"_s, saved->version}});
    context.out << CliRule::tr("Saved as version %1.").arg(saved->version) << u'\n';
    return exit_code::kDone;
}

int restore(CommandContext& context)
{
    if (context.options.positional.size() != 1)
        return context.fail(u"usage"_s, CliRule::tr("Which sequence?"), u"tegoed-cli rule list"_s);
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    const auto saved = restoreShippedSequence(session, context.options.positional.first(), SequenceReach::RunningToo);
    if (!saved)
        return context.fail(saved.error());
    if (context.json)
        return context.printJson({{u"code"_s, context.options.positional.first()}, {u"version"_s, saved->version}});
    context.out << CliRule::tr("Saved as version %1.").arg(saved->version) << u'\n';
    return exit_code::kDone;
}

int assign(CommandContext& context)
{
    const int named = context.options.has(u"debtor"_s) + context.options.has(u"invoice"_s) + context.options.has(u"track"_s)
        + context.options.has(u"group"_s);
    const bool isOwn = context.options.positional.size() == 1;
    const bool isNone = context.options.has(u"none"_s);
    if (named != 1 || isOwn + isNone + context.options.has(u"default"_s) != 1)
        return context.fail(u"usage"_s, CliRule::tr("Which sequence, for what? CODE, --none or --default, with --track, --group, --debtor or --invoice"),
                            u"tegoed-cli rule assign --help"_s);
    std::optional<QString> sequence;
    if (isOwn)
        sequence = context.options.positional.first();
    else if (isNone)
        sequence = QString();
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    Result<UndoToken> done = Error{};
    if (context.options.has(u"debtor"_s)) {
        const auto debtor = debtorOf(book->database(), context.options.value(u"debtor"_s));
        done = debtor ? assignToDebtor(session, *debtor, sequence) : Result<UndoToken>(debtor.error());
    } else if (context.options.has(u"group"_s)) {
        const auto group = customerGroupOf(book->database(), context.options.value(u"group"_s));
        done = group ? assignToGroup(session, *group, sequence) : Result<UndoToken>(group.error());
    } else if (context.options.has(u"invoice"_s)) {
        const auto invoice = invoiceOf(book->database(), context.options.value(u"invoice"_s));
        done = invoice ? assignToInvoice(session, *invoice, sequence) : Result<UndoToken>(invoice.error());
    } else {
        static const QStringList tracks{u"nl-b2b"_s, u"nl-b2c"_s, u"be-b2b"_s, u"be-b2c"_s, u"other"_s};
        const auto track = tracks.indexOf(context.options.value(u"track"_s));
        done = track >= 0 ? assignToTrack(session, static_cast<LegalTrack>(track), sequence)
                          : Result<UndoToken>(Error{Error::Code::InvalidInput, {u"track"_s, context.options.value(u"track"_s), tracks.join(u", "_s)}, {}});
    }
    if (!done)
        return context.fail(done.error());
    if (context.json)
        return context.printJson({{u"sequence"_s, sequence ? QJsonValue(*sequence) : QJsonValue()}});
    context.out << CliRule::tr("Done.") << u'\n';
    return exit_code::kDone;
}

int start(CommandContext& context)
{
    static const QStringList choices{u"first"_s, u"fitting"_s};
    const bool isAnswer = context.options.has(u"at"_s);
    const auto choice = choices.indexOf(context.options.value(u"at"_s));
    if (isAnswer && choice < 0)
        return context.fail(Error{Error::Code::InvalidInput, {u"at"_s, context.options.value(u"at"_s), choices.join(u", "_s)}, {}});
    int exitCode = 0;
    const auto book = openBook(context, isAnswer ? Access::Write : Access::Read, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    if (isAnswer) {
        ColdStartAnswer answer;
        answer.choice = static_cast<ColdStartChoice>(choice);
        const auto done = answerColdStart(session, answer);
        if (!done)
            return context.fail(done.error());
        if (context.json)
            return context.printJson({{u"invoices"_s, done->invoices}});
        context.out << CliRule::tr("%n invoice(s) start.", nullptr, done->invoices) << u'\n';
        return exit_code::kDone;
    }
    const auto rows = coldStartInvoices(session);
    if (!rows)
        return context.fail(rows.error());
    QJsonArray array;
    Table table({{CliRule::tr("Invoice")}, {CliRule::tr("Debtor")}, {CliRule::tr("Days late"), Table::Align::Right}, {CliRule::tr("Open"), Table::Align::Right},
                 {CliRule::tr("Fitting step")}});
    for (const ColdStartRow& row : *rows) {
        array += QJsonObject{{u"invoice"_s, row.number}, {u"debtor_id"_s, static_cast<qint64>(row.debtor.value)}, {u"days_late"_s, row.daysLate},
                             {u"amount"_s, row.open.toDecimal()}, {u"currency"_s, row.open.currency().code()}, {u"sequence"_s, row.sequence},
                             {u"fitting_step"_s, textOrNull(row.fittingStep)}, {u"by_age"_s, textOrNull(row.byAge)}};
        table.addRow({row.number, row.debtorName, QString::number(row.daysLate), ui::moneyText(row.open), row.fittingStep});
    }
    if (context.json)
        return context.printJson({{u"invoices"_s, array}});
    if (table.isEmpty())
        context.out << CliRule::tr("No invoice waits for an answer.") << u'\n';
    else
        table.print(context.out);
    return exit_code::kDone;
}

} // namespace

Command ruleListCommand()
{
    return {u"rule list"_s, CliRule::tr("List the sequences and how many debtors follow each"), {}, {}, u"tegoed-cli rule list"_s, list};
}

Command ruleShowCommand()
{
    return {u"rule show"_s, CliRule::tr("Show the steps of a sequence"), u"CODE"_s, {}, u"tegoed-cli rule show nl_b2b --json > mine.json"_s, show};
}

Command ruleSaveCommand()
{
    return {u"rule save"_s, CliRule::tr("Save a sequence from a file, as a new version"), u"FILE"_s,
            {{u"only-new"_s, {}, CliRule::tr("Only invoices that come in from now on follow it")}}, u"tegoed-cli rule save mine.json --only-new"_s, save};
}

Command ruleRestoreCommand()
{
    return {u"rule restore"_s, CliRule::tr("Take the steps a sequence was shipped with again"), u"CODE"_s, {}, u"tegoed-cli rule restore nl_b2b"_s, restore};
}

Command ruleAssignCommand()
{
    return {u"rule assign"_s, CliRule::tr("Choose the sequence of a track, a customer group, a debtor or an invoice"), u"[CODE]"_s,
            {{u"track"_s, u"TRACK"_s, CliRule::tr("nl-b2b, nl-b2c, be-b2b, be-b2c or other")},
             {u"group"_s, u"NAME"_s, CliRule::tr("All debtors of a customer group")},
             {u"debtor"_s, u"DEBTOR"_s, CliRule::tr("Id, number or exact name")},
             {u"invoice"_s, u"NUMBER"_s, CliRule::tr("One invoice")},
             {u"none"_s, {}, CliRule::tr("No reminders")},
             {u"default"_s, {}, CliRule::tr("No choice of its own any more")}},
            u"tegoed-cli rule assign days_7_15_30 --debtor 10023"_s, assign};
}

Command ruleStartCommand()
{
    return {u"rule start"_s, CliRule::tr("Say where invoices start that were overdue when they came in"), {},
            {{u"at"_s, u"first|fitting"_s, CliRule::tr("The first reminder, or the step that fits the age; without it only shown")}},
            u"tegoed-cli rule start --at fitting"_s, start};
}

} // namespace tegoed::cli
