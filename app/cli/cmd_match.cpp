// Books bank lines, as proposed or by hand, and takes it back.
#include "app/cli/commands.h"
#include "app/cli/match_names.h"
#include "app/cli/open_book.h"
#include "app/cli/terminal_progress.h"
#include "app/cli/values.h"
#include "core/usecases/bank/receipt_letters.h"
#include "ui/presentation/error_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliMatch {
    Q_DECLARE_TR_FUNCTIONS(CliMatch)
};

/// What `--correct` and `--thank` put into the outbox, for a person to approve.
struct Letters {
    QJsonArray corrections, thanks;
    std::vector<Error> refused;
};

void keep(const Result<MessageId>& kept, QJsonArray& ids, std::vector<Error>& refused)
{
    if (kept)
        ids += static_cast<qint64>(kept->value);
    else
        refused.push_back(kept.error());
}

Letters writeLetters(CommandContext& context, OpenBook& book, const LinesBooked& done)
{
    Letters letters;
    BookSession session = book.session();
    if (context.options.has(u"correct"_s)) {
        std::vector<MessageId> reminders;
        for (const ReminderTooLate& late : done.tooLate) {
            if (std::find(reminders.begin(), reminders.end(), late.message) == reminders.end())
                reminders.push_back(late.message);
        }
        for (const MessageId reminder : reminders)
            keep(queueCorrection(session, reminder), letters.corrections, letters.refused);
    }
    if (context.options.has(u"thank"_s)) {
        for (const PaymentId receipt : done.thanks)
            keep(queueThanks(session, receipt), letters.thanks, letters.refused);
    }
    return letters;
}

int showBooked(CommandContext& context, OpenBook& book, const Result<LinesBooked>& done)
{
    if (!done)
        return context.fail(done.error());
    const Names names(book.database());
    const Letters letters = writeLetters(context, book, *done);
    const int exitCode = letters.refused.empty() ? exit_code::kDone : exit_code::kPartly;
    QJsonArray thanks, refused;
    for (const PaymentId receipt : done->thanks)
        thanks += static_cast<qint64>(receipt.value);
    for (const Error& error : letters.refused)
        refused += QJsonObject{{u"code"_s, errorCodeName(error.code)}, {u"message"_s, ui::errorSentence(error)}};
    QJsonArray late;
    for (const ReminderTooLate& reminder : done->tooLate) {
        late += QJsonObject{{u"debtor_id"_s, static_cast<qint64>(reminder.debtor.value)},
                            {u"invoice"_s, names.number(reminder.invoice)},
                            {u"message"_s, static_cast<qint64>(reminder.message.value)}};
    }
    if (context.json)
        return context.printJson({{u"booked"_s, done->booked}, {u"left"_s, done->left}, {u"reminded_too_late"_s, late}, {u"corrections"_s, letters.corrections},
                                  {u"thanks_offered"_s, thanks}, {u"thanks"_s, letters.thanks}, {u"not_written"_s, refused}}, exitCode);
    context.out << CliMatch::tr("%n line(s) booked", nullptr, done->booked) << u'\n'
                << CliMatch::tr("%n line(s) still to be matched", nullptr, done->left) << u'\n';
    for (const ReminderTooLate& reminder : done->tooLate) {
        context.out << CliMatch::tr("%1 was reminded of invoice %2 after it had been paid. To correct it: %3")
                           .arg(names.debtor(reminder.debtor), names.number(reminder.invoice), u"tegoed-cli payment correct "_s + QString::number(reminder.message.value))
                    << u'\n';
    }
    if (const auto count = static_cast<int>(letters.corrections.size() + letters.thanks.size()); count > 0)
        context.out << CliMatch::tr("%n message(s) wait for approval in the outbox", nullptr, count) << u'\n';
    for (const Error& error : letters.refused)
        context.err << ui::errorSentence(error) << u'\n';
    return exitCode;
}

std::optional<BankLineId> lineOf(CommandContext& context, int& failed)
{
    bool isNumber = false;
    const qlonglong id = context.options.positional.value(0).toLongLong(&isNumber);
    if (context.options.positional.size() == 1 && isNumber && id > 0)
        return BankLineId{id};
    failed = context.fail(u"usage"_s, CliMatch::tr("Which line? “match list” shows their numbers."), u"tegoed-cli match list"_s);
    return std::nullopt;
}

int book(CommandContext& context)
{
    int failed = 0;
    const bool allCertain = context.options.has(u"certain"_s);
    const auto line = allCertain ? std::optional(BankLineId{}) : lineOf(context, failed);
    if (!line)
        return failed;
    const auto candidate = wholeNumberOf(u"candidate"_s, context.options.value(u"candidate"_s, u"0"_s), 0, 5);
    if (!candidate)
        return context.fail(candidate.error());
    const auto opened = openBook(context, Access::Write, failed);
    if (!opened)
        return failed;
    BookSession session = opened->session();
    if (!allCertain)
        return showBooked(context, *opened, bookProposed(session, *line, *candidate, context.options.value(u"write-off"_s)));
    TerminalProgress progress(context.err, CliMatch::tr("Booking"));
    auto booked = bookCertain(session, progress);
    // For who asks every day, a day without money is no failure.
    if (!booked && booked.error().code == Error::Code::NothingToDo)
        booked = LinesBooked{0, BankQueries(opened->database()).openCount(), {}, {}};
    return showBooked(context, *opened, booked);
}

/// `--invoice N[=A]` belongs to its debtor; `--debtor D` gets what is left.
Result<std::vector<LineShare>> sharesOf(const CommandContext& context, OpenBook& book, const Money& amount)
{
    const InvoiceStore invoices(book.database());
    std::vector<LineShare> shares;
    const auto shareOf = [&](DebtorId debtor) -> LineShare& {
        for (LineShare& share : shares)
            if (share.debtor == debtor)
                return share;
        return shares.emplace_back(LineShare{debtor, Money(0, amount.currency()), {}});
    };
    Money left = amount;
    for (const QString& given : context.options.all(u"invoice"_s)) {
        const qsizetype equals = given.lastIndexOf(u'=');
        const auto id = invoiceOf(book.database(), equals < 0 ? given : given.left(equals));
        if (!id)
            return id.error();
        const StoredInvoice invoice = *invoices.find(*id);
        if (!sameCurrency(invoice.open, amount))
            return Error{Error::Code::CurrencyMix, {invoice.open.currency().code(), amount.currency().code()}, {}};
        Money part(std::min(invoice.open.minorUnits(), left.minorUnits()), amount.currency());
        if (equals >= 0) {
            const auto typed = amountOf(context, given.mid(equals + 1), amount.currency());
            if (!typed)
                return typed.error();
            part = *typed;
        }
        LineShare& share = shareOf(invoice.data.debtor);
        share.parts.push_back({*id, part});
        share.amount += part;
        left -= part;
    }
    for (const QString& given : context.options.all(u"debtor"_s)) {
        const qsizetype equals = given.lastIndexOf(u'=');
        const auto debtor = debtorOf(book.database(), equals < 0 ? given : given.left(equals));
        if (!debtor)
            return debtor.error();
        Money part = left;
        if (equals >= 0) {
            const auto typed = amountOf(context, given.mid(equals + 1), amount.currency());
            if (!typed)
                return typed.error();
            part = *typed;
        }
        shareOf(*debtor).amount += part;
        left -= part;
    }
    if (!left.isZero() && shares.size() == 1) { // What is more than the invoices lies with their debtor.
        shares.front().amount += left;
    }
    return shares;
}

/// A command about one line: which, and the book it is in.
template <typename Work>
int withLine(CommandContext& context, Work work)
{
    int failed = 0;
    const auto line = lineOf(context, failed);
    if (!line)
        return failed;
    const auto opened = openBook(context, Access::Write, failed);
    if (!opened)
        return failed;
    BookSession session = opened->session();
    return work(*opened, session, *line);
}

int assign(CommandContext& context)
{
    return withLine(context, [&](OpenBook& opened, BookSession& session, BankLineId line) {
        const auto stored = BankStore(opened.database()).findLine(line);
        if (!stored)
            return context.fail(Error{Error::Code::NotFound, {u"bank_line"_s, QString::number(line.value)}, {}});
        const auto shares = sharesOf(context, opened, stored->data.amount);
        return shares ? showBooked(context, opened, assignLine(session, line, *shares)) : context.fail(shares.error());
    });
}

int takeBackPayment(CommandContext& context)
{
    return withLine(context, [&](OpenBook& opened, BookSession& session, BankLineId line) {
        if (!context.options.has(u"payment"_s))
            return showBooked(context, opened, bookReturn(session, line));
        const auto payment = wholeNumberOf(u"payment"_s, context.options.value(u"payment"_s), 1, 2'000'000'000);
        return payment ? showBooked(context, opened, bookReturn(session, line, PaymentId{*payment})) : context.fail(payment.error());
    });
}

/// What became of a line: its new state in the JSON, a sentence for people.
int showState(CommandContext& context, BankLineId line, const QString& state, const QString& sentence)
{
    if (context.json)
        return context.printJson({{u"line"_s, static_cast<qint64>(line.value)}, {u"state"_s, state}});
    context.out << sentence << u'\n';
    return exit_code::kDone;
}

int ignore(CommandContext& context)
{
    return withLine(context, [&](OpenBook&, BookSession& session, BankLineId line) {
        const auto done = ignoreLine(session, line, context.options.value(u"reason"_s));
        const QString number = QString::number(line.value);
        return done ? showState(context, line, u"ignored"_s, CliMatch::tr("Line %1 is left out. To undo it: %2").arg(number, u"tegoed-cli match undo "_s + number))
                    : context.fail(done.error());
    });
}

int undo(CommandContext& context)
{
    return withLine(context, [&](OpenBook&, BookSession& session, BankLineId line) {
        const auto done = undoLine(session, line);
        return done ? showState(context, line, u"open"_s, CliMatch::tr("Line %1 is open again.").arg(line.value)) : context.fail(done.error());
    });
}

} // namespace

Command matchBookCommand()
{
    Command command{u"match book"_s, CliMatch::tr("Book a bank line as proposed, or everything that is certain"), u"[LINE]"_s,
                    {{u"certain"_s, {}, CliMatch::tr("All certain lines at once")},
                     {u"candidate"_s, u"N"_s, CliMatch::tr("Another candidate than the best: 1 is the first of the others")},
                     {u"write-off"_s, u"REASON"_s, CliMatch::tr("What a discount or bank costs leave open is written off: why")},
                     {u"correct"_s, {}, CliMatch::tr("Put an apology into the outbox where a reminder left after the payment")},
                     {u"thank"_s, {}, CliMatch::tr("Put thanks into the outbox for whom the book thanks (book set --thanks)")}},
                    u"tegoed-cli match book --certain --correct"_s, book};
    command.paints = Command::Paints::Always;
    return command;
}

Command matchAcceptCommand()
{
    Command command = matchBookCommand();
    command.name = u"match accept"_s;
    command.summary = CliMatch::tr("The same as match book");
    command.example = u"tegoed-cli match accept --certain"_s;
    return command;
}

Command matchAssignCommand()
{
    return {u"match assign"_s, CliMatch::tr("Book a bank line by hand, split if need be"), u"LINE"_s,
            {{u"invoice"_s, u"NUMBER[=AMOUNT]"_s, CliMatch::tr("An invoice it pays; without an amount as much as there is"), true},
             {u"debtor"_s, u"DEBTOR[=AMOUNT]"_s, CliMatch::tr("Whose money it is; what reaches no invoice stays unallocated"), true}},
            u"tegoed-cli match assign 12 --invoice 2026-0101=500.00 --debtor Maes"_s, assign};
}

Command matchReturnCommand()
{
    return {u"match return"_s, CliMatch::tr("Book money the bank took back: its invoices are open again"), u"LINE"_s,
            {{u"payment"_s, u"PAYMENT"_s, CliMatch::tr("The payment that was taken back; the likeliest unless given")}},
            u"tegoed-cli match return 12"_s, takeBackPayment};
}

Command matchIgnoreCommand()
{
    return {u"match ignore"_s, CliMatch::tr("Leave a bank line out: it is no payment of a debtor"), u"LINE"_s,
            {{u"reason"_s, u"TEXT"_s, CliMatch::tr("Why")}}, u"tegoed-cli match ignore 12 --reason rent"_s, ignore};
}

Command matchUndoCommand()
{
    return {u"match undo"_s, CliMatch::tr("Take back what a bank line was booked as, or that it was left out"), u"LINE"_s, {},
            u"tegoed-cli match undo 12"_s, undo};
}

} // namespace tegoed::cli
