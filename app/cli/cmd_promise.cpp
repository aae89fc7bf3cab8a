#include "app/cli/agreement_options.h"
#include "app/cli/commands.h"
#include "app/cli/table.h"
#include "core/usecases/agreements/promises.h"
#include "ui/presentation/agreement_text.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliPromise {
    Q_DECLARE_TR_FUNCTIONS(CliPromise)
};

QJsonObject rowJson(const PromiseRow& row)
{
    return {{u"id"_s, static_cast<qint64>(row.id.value)},
            {u"debtor_id"_s, static_cast<qint64>(row.debtor.value)},
            {u"debtor_name"_s, row.debtorName},
            {u"invoices"_s, QJsonArray::fromStringList(row.numbers)},
            {u"amount"_s, row.amount.toDecimal()},
            {u"currency"_s, row.amount.currency().code()},
            {u"made_on"_s, row.madeOn.toIso()},
            {u"date"_s, row.payOn.toIso()},
            {u"until"_s, row.lastDay.toIso()},
            {u"state"_s, promiseStateCode(row.standing.state)},
            {u"received"_s, row.standing.received.toDecimal()},
            {u"confirmation"_s, confirmationStateCode(row.confirmation)},
            {u"by_call"_s, row.call.isValid()},
            {u"who"_s, textOrNull(row.who)},
            {u"note"_s, textOrNull(row.note)},
            {u"ended"_s, textOrNull(row.endedHow)}};
}

QJsonObject recordJson(const PromiseRecord& record)
{
    return {{u"kept"_s, record.kept}, {u"partly"_s, record.partly}, {u"broken"_s, record.broken}, {u"open"_s, record.open},
            {u"total"_s, record.decided() + record.open}, {u"warning"_s, record.isWarning()}};
}

Result<NewPromise> promiseFrom(const CommandContext& context, OpenBook& book, const Subject& subject)
{
    NewPromise promise;
    promise.debtor = subject.debtor;
    promise.invoices = subject.invoices;
    const auto amount = optionalAmount(context, book, subject.invoices);
    if (!amount)
        return amount.error();
    promise.amount = *amount;
    const auto date = dateOf(context, context.options.value(u"date"_s), book.today());
    if (!date)
        return context.options.has(u"date"_s) ? date.error() : Error{Error::Code::MissingInput, {u"date"_s}, {}};
    promise.payOn = *date;
    promise.who = context.options.value(u"who"_s);
    promise.note = context.options.value(u"note"_s);
    if (context.options.has(u"call"_s))
        promise.call = CallRecord{.debtor = {}, .invoices = {}, .step = context.options.value(u"step"_s), .result = CallResult::Promised, .note = promise.note};
    const auto confirm = confirmationOf(context, u"confirm"_s);
    if (!confirm)
        return confirm.error();
    promise.confirm = *confirm;
    promise.isWarned = context.options.has(u"anyway"_s);
    return promise;
}

int told(CommandContext& context, BookSession& session, const Result<PromiseMade>& made)
{
    if (!made)
        return context.fail(made.error());
    if (const auto error = approveIfAsked(context, session, made->confirmation))
        return context.fail(*error);
    if (context.json)
        return context.printJson({{u"id"_s, static_cast<qint64>(made->id.value)}, {u"until"_s, made->lastDay.toIso()},
                                  {u"confirmation_id"_s, idOrNull(made->confirmation.value)}});
    context.out << CliPromise::tr("Noted (number %1). Nothing is sent about it until %2.").arg(made->id.value).arg(ui::dateText(made->lastDay)) << u'\n';
    if (made->confirmation.isValid())
        context.out << CliPromise::tr("The confirmation stands in the outbox as number %1.").arg(made->confirmation.value) << u'\n';
    return exit_code::kDone;
}

int add(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto subject = subjectOf(context, book->database());
    if (!subject)
        return context.fail(subject.error());
    const auto promise = promiseFrom(context, *book, *subject);
    if (!promise)
        return context.fail(promise.error());
    BookSession session = book->session();
    return told(context, session, makePromise(session, *promise));
}

int correct(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto id = idOf(context);
    if (!id)
        return context.fail(id.error());
    Subject subject;
    for (const QString& number : context.options.all(u"invoice"_s)) {
        const auto invoice = invoiceOf(book->database(), number);
        if (!invoice)
            return context.fail(invoice.error());
        subject.invoices.push_back(*invoice);
    }
    const auto promise = promiseFrom(context, *book, subject);
    if (!promise)
        return context.fail(promise.error());
    BookSession session = book->session();
    return told(context, session, correctPromise(session, AgreementId{*id}, *promise));
}

int confirm(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto id = idOf(context);
    if (!id)
        return context.fail(id.error());
    BookSession session = book->session();
    if (context.options.has(u"waive"_s)) {
        const auto waived = waiveConfirmation(session, AgreementId{*id});
        if (!waived)
            return context.fail(waived.error());
        if (context.json)
            return context.printJson({{u"id"_s, static_cast<qint64>(*id)}, {u"confirmation"_s, u"waived"_s}});
        context.out << CliPromise::tr("It needs no confirmation.") << u'\n';
        return exit_code::kDone;
    }
    const auto how = confirmationOf(context, u"channel"_s);
    if (!how)
        return context.fail(how.error());
    return told(context, session, confirmPromise(session, AgreementId{*id}, how->value_or(Confirmation{})));
}

int end(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto id = idOf(context);
    if (!id)
        return context.fail(id.error());
    BookSession session = book->session();
    const bool isWithdrawn = context.options.has(u"mistake"_s);
    const auto ended = endPromise(session, AgreementId{*id}, isWithdrawn, context.options.value(u"reason"_s));
    if (!ended)
        return context.fail(ended.error());
    if (context.json)
        return context.printJson({{u"id"_s, static_cast<qint64>(*id)}, {u"ended"_s, isWithdrawn ? u"withdrawn"_s : u"settled"_s}});
    context.out << CliPromise::tr("The promise is over; its invoices go on.") << u'\n';
    return exit_code::kDone;
}

int listOf(CommandContext& context, BookSession& session, const std::optional<DebtorId>& debtor)
{
    const auto rows = promises(session, debtor, context.options.has(u"past"_s));
    if (!rows)
        return context.fail(rows.error());
    const auto record = debtor ? promiseRecord(session, *debtor) : Result<PromiseRecord>(PromiseRecord{});
    if (!record)
        return context.fail(record.error());
    if (context.json) {
        QJsonArray array;
        for (const PromiseRow& row : *rows)
            array += rowJson(row);
        return context.printJson({{u"promises"_s, array}, {u"record"_s, debtor ? QJsonValue(recordJson(*record)) : QJsonValue()}});
    }
    Table table({{CliPromise::tr("Id"), Table::Align::Right}, {CliPromise::tr("Debtor")}, {CliPromise::tr("Invoices")}, {CliPromise::tr("Promised for")},
                 {CliPromise::tr("Amount"), Table::Align::Right}, {CliPromise::tr("Came in"), Table::Align::Right}, {CliPromise::tr("State")}, {CliPromise::tr("Confirmation")}});
    for (const PromiseRow& row : *rows)
        table.addRow({QString::number(row.id.value), row.debtorName, row.numbers.join(u' '), ui::dateText(row.payOn), ui::moneyText(row.amount),
                      ui::moneyText(row.standing.received), ui::promiseStateText(row.standing.state), ui::confirmationText(row.confirmation)});
    if (table.isEmpty())
        context.out << CliPromise::tr("No promises.") << u'\n';
    else
        table.print(context.out);
    if (debtor)
        context.out << ui::promiseRecordText(*record) << u'\n';
    return exit_code::kDone;
}

int list(CommandContext& context)
{
    return listForDebtor(context, listOf);
}

QList<Option> promiseOptions()
{
    return {{u"date"_s, u"DATE"_s, CliPromise::tr("By when they will have paid")},
            {u"amount"_s, u"AMOUNT"_s, CliPromise::tr("How much; without it all that is open of the invoices")},
            {u"who"_s, u"NAME"_s, CliPromise::tr("Who said so")},
            {u"note"_s, u"TEXT"_s, CliPromise::tr("What was said")},
            {u"call"_s, {}, CliPromise::tr("It was said on the phone: the call is recorded with it")},
            {u"step"_s, u"CODE"_s, CliPromise::tr("The call is this step of the sequence")},
            {u"anyway"_s, {}, CliPromise::tr("Also when two earlier promises were not kept")}};
}

} // namespace

Command promiseAddCommand()
{
    return {u"promise add"_s, CliPromise::tr("Note that a debtor will pay; its invoices are left alone until the working day after"), {},
            subjectOptions() + promiseOptions() + confirmOptions(u"confirm"_s, CliPromise::tr("Confirm it: the message goes into the outbox")),
            u"tegoed-cli promise add --debtor 10023 --invoice 2026-0123 --amount 500 --date 2026-12-04 --call --confirm"_s, add, Command::Paints::Always};
}

Command promiseCorrectCommand()
{
    return {u"promise correct"_s, CliPromise::tr("Note a promise as it should have been"), u"ID"_s,
            QList<Option>{{u"invoice"_s, u"NUMBER"_s, CliPromise::tr("Other invoices"), true}} + promiseOptions()
                + confirmOptions(u"confirm"_s, CliPromise::tr("Confirm it: the message goes into the outbox")),
            u"tegoed-cli promise correct 3 --date 2026-12-11"_s, correct, Command::Paints::Always};
}

Command promiseConfirmCommand()
{
    return {u"promise confirm"_s, CliPromise::tr("Make the message that confirms a promise, or note that none is needed"), u"ID"_s,
            confirmOptions(u"waive"_s, CliPromise::tr("It needs none")), u"tegoed-cli promise confirm 3 --channel letter"_s, confirm, Command::Paints::Always};
}

Command promiseEndCommand()
{
    return {u"promise end"_s, CliPromise::tr("End a promise: seen, or entered by mistake"), u"ID"_s,
            {{u"mistake"_s, {}, CliPromise::tr("It was entered by mistake and counts for nothing")}, {u"reason"_s, u"TEXT"_s, CliPromise::tr("Why")}},
            u"tegoed-cli promise end 3 --mistake"_s, end};
}

Command promiseListCommand()
{
    return {u"promise list"_s, CliPromise::tr("List promises and how they were kept"), {},
            {{u"debtor"_s, u"DEBTOR"_s, CliPromise::tr("Only this one, with kept and not kept")}, {u"past"_s, {}, CliPromise::tr("Also those that ended")}},
            u"tegoed-cli promise list --json"_s, list};
}

} // namespace tegoed::cli
