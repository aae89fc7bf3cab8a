#include "app/cli/commands.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "app/cli/terminal_progress.h"
#include "app/cli/values.h"
#include "core/storage/queries/debtor_queries.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/bank/matches.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/match_text.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliMatch {
    Q_DECLARE_TR_FUNCTIONS(CliMatch)
};

/// Names and numbers behind the ids of candidates.
class Names {
public:
    explicit Names(Database& database) : m_debtors(database), m_invoices(database) {}
    QString debtor(DebtorId id) const
    {
        const auto found = id.isValid() ? m_debtors.find(id) : std::nullopt;
        return found ? found->data.name : QString();
    }
    QString number(InvoiceId id) const { return m_invoices.find(id)->data.number; }

private:
    DebtorStore m_debtors;
    InvoiceStore m_invoices;
};

QJsonObject candidateJson(const MatchCandidate& candidate, const Names& names)
{
    QJsonArray allocations, reasons;
    for (const MatchPart& part : candidate.parts)
        allocations += QJsonObject{{u"invoice"_s, names.number(part.invoice)}, {u"amount"_s, json(part.amount)}};
    for (const MatchReason reason : candidate.reasons)
        reasons += matchReasonCode(reason);
    return {{u"debtor_id"_s, candidate.debtor.isValid() ? QJsonValue(static_cast<qint64>(candidate.debtor.value)) : QJsonValue()},
            {u"debtor_name"_s, textOrNull(names.debtor(candidate.debtor))},
            {u"allocations"_s, allocations},
            {u"unallocated"_s, json(candidate.rest)},
            {u"reasons"_s, reasons}};
}

QJsonObject lineJson(const StoredBankLine& line)
{
    const NewBankLine& data = line.data;
    return {{u"line"_s, static_cast<qint64>(line.id.value)},
            {u"import"_s, static_cast<qint64>(data.batch.value)},
            {u"state"_s, line.state},
            {u"date"_s, data.day.toIso()},
            {u"value_date"_s, data.valueDay.toIso()},
            {u"amount"_s, json(data.amount)},
            {u"name"_s, textOrNull(data.name)},
            {u"account"_s, textOrNull(data.counterAccount)},
            {u"text"_s, textOrNull(data.text)},
            {u"references"_s, QJsonArray::fromStringList(data.references)},
            {u"is_return"_s, data.isReturn},
            {u"ignore_reason"_s, textOrNull(line.ignoreReason)}};
}

QString partsText(const MatchCandidate& candidate, const Names& names)
{
    QStringList parts;
    for (const MatchPart& part : candidate.parts)
        parts += names.number(part.invoice) + u' ' + ui::moneyText(part.amount);
    if (!candidate.rest.isZero() && candidate.debtor.isValid())
        parts += CliMatch::tr("unallocated %1").arg(ui::moneyText(candidate.rest));
    return parts.join(u", "_s);
}

int listStored(CommandContext& context, OpenBook& book, const QString& state)
{
    const std::vector<StoredBankLine> lines = BankQueries(book.database()).lines(state == "all"_L1 ? QString() : state);
    if (context.json) {
        QJsonArray array;
        for (const StoredBankLine& line : lines)
            array += lineJson(line);
        return context.printJson({{u"lines"_s, array}});
    }
    Table table({{CliMatch::tr("Line"), Table::Align::Right}, {CliMatch::tr("Date")}, {CliMatch::tr("Amount"), Table::Align::Right}, {CliMatch::tr("Name")},
                 {CliMatch::tr("Text")}, {CliMatch::tr("State")}});
    for (const StoredBankLine& line : lines) {
        table.addRow({QString::number(line.id.value), ui::dateText(line.data.day), ui::moneyText(line.data.amount), line.data.name, line.data.text.left(50),
                      ui::lineStateText(line.state)});
    }
    table.print(context.out);
    return exit_code::kDone;
}

int list(CommandContext& context)
{
    const QString state = context.options.value(u"state"_s, u"open"_s);
    if (!QStringList{u"open"_s, u"booked"_s, u"ignored"_s, u"all"_s}.contains(state))
        return context.fail(Error{Error::Code::InvalidInput, {u"state"_s, state}, {}});
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    if (state != "open"_L1)
        return listStored(context, *book, state);
    BookSession session = book->session();
    const auto proposals = proposeMatches(session);
    if (!proposals)
        return context.fail(proposals.error());
    const QString only = context.options.value(u"certainty"_s);
    const Names names(book->database());
    int counts[3] = {0, 0, 0};
    QJsonArray array;
    Table table({{CliMatch::tr("Line"), Table::Align::Right}, {CliMatch::tr("Date")}, {CliMatch::tr("Amount"), Table::Align::Right}, {CliMatch::tr("Name")},
                 {CliMatch::tr("Certainty")}, {CliMatch::tr("Pays")}, {CliMatch::tr("Reasons")}});
    for (const LineProposal& made : *proposals) {
        ++counts[static_cast<int>(made.proposal.certainty)];
        if (!only.isEmpty() && only != certaintyCode(made.proposal.certainty))
            continue;
        const MatchCandidate& best = made.proposal.best;
        QJsonObject line = lineJson(made.line);
        QJsonArray others, returns;
        for (const MatchCandidate& other : made.proposal.others)
            others += candidateJson(other, names);
        for (const PaymentId payment : made.returnOf)
            returns += static_cast<qint64>(payment.value);
        line.insert(u"confidence"_s, certaintyCode(made.proposal.certainty));
        line.insert(u"proposal"_s, candidateJson(best, names));
        line.insert(u"reasons"_s, candidateJson(best, names).value(u"reasons"_s));
        line.insert(u"candidates"_s, others);
        line.insert(u"return_of"_s, returns);
        array += line;
        QStringList reasons;
        for (const MatchReason reason : best.reasons)
            reasons += ui::matchReasonText(reason);
        QString pays = QStringList{names.debtor(best.debtor), partsText(best, names)}.join(u"  "_s).trimmed();
        if (!made.returnOf.empty())
            pays = CliMatch::tr("takes back payment %1").arg(made.returnOf.front().value);
        table.addRow({QString::number(made.line.id.value), ui::dateText(made.line.data.day), ui::moneyText(made.line.data.amount), made.line.data.name,
                      ui::certaintyText(made.proposal.certainty), pays, reasons.join(u", "_s)});
    }
    const BankFreshness fresh = BankQueries(book->database()).freshness();
    if (context.json) {
        return context.printJson({{u"certain"_s, counts[0]}, {u"proposed"_s, counts[1]}, {u"unknown"_s, counts[2]},
                                  {u"bank_until"_s, json(fresh.until)}, {u"lines"_s, array}});
    }
    context.out << CliMatch::tr("Certain: %1, proposed: %2, unknown: %3").arg(QString::number(counts[0]), QString::number(counts[1]), QString::number(counts[2]))
                << u'\n';
    if (fresh.until)
        context.out << CliMatch::tr("Bank data until %1").arg(ui::dateText(*fresh.until)) << u'\n';
    if (!table.isEmpty()) {
        context.out << u'\n';
        table.print(context.out);
    }
    return exit_code::kDone;
}

int showBooked(CommandContext& context, OpenBook& book, const Result<LinesBooked>& done)
{
    if (!done)
        return context.fail(done.error());
    const Names names(book.database());
    QJsonArray late;
    for (const ReminderTooLate& reminder : done->tooLate) {
        late += QJsonObject{{u"debtor_id"_s, static_cast<qint64>(reminder.debtor.value)},
                            {u"invoice"_s, names.number(reminder.invoice)},
                            {u"message"_s, static_cast<qint64>(reminder.message.value)}};
    }
    if (context.json)
        return context.printJson({{u"booked"_s, done->booked}, {u"left"_s, done->left}, {u"reminded_too_late"_s, late}});
    context.out << CliMatch::tr("%n line(s) booked", nullptr, done->booked) << u'\n'
                << CliMatch::tr("%n line(s) still to be matched", nullptr, done->left) << u'\n';
    for (const ReminderTooLate& reminder : done->tooLate) {
        context.out << CliMatch::tr("%1 was reminded of invoice %2 after it had been paid; a correction can be sent.")
                           .arg(names.debtor(reminder.debtor), names.number(reminder.invoice))
                    << u'\n';
    }
    return exit_code::kDone;
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
        return showBooked(context, *opened, bookProposed(session, *line, *candidate));
    TerminalProgress progress(context.err, CliMatch::tr("Booking"));
    return showBooked(context, *opened, bookCertain(session, progress));
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

int assign(CommandContext& context)
{
    int failed = 0;
    const auto line = lineOf(context, failed);
    if (!line)
        return failed;
    const auto opened = openBook(context, Access::Write, failed);
    if (!opened)
        return failed;
    const auto stored = BankStore(opened->database()).findLine(*line);
    if (!stored)
        return context.fail(Error{Error::Code::NotFound, {u"bank_line"_s, QString::number(line->value)}, {}});
    const auto shares = sharesOf(context, *opened, stored->data.amount);
    if (!shares)
        return context.fail(shares.error());
    BookSession session = opened->session();
    return showBooked(context, *opened, assignLine(session, *line, *shares));
}

int takeBackPayment(CommandContext& context)
{
    int failed = 0;
    const auto line = lineOf(context, failed);
    if (!line)
        return failed;
    PaymentId payment;
    if (context.options.has(u"payment"_s)) {
        const auto id = wholeNumberOf(u"payment"_s, context.options.value(u"payment"_s), 1, 2'000'000'000);
        if (!id)
            return context.fail(id.error());
        payment = PaymentId{*id};
    }
    const auto opened = openBook(context, Access::Write, failed);
    if (!opened)
        return failed;
    BookSession session = opened->session();
    return showBooked(context, *opened, bookReturn(session, *line, payment));
}

int ignore(CommandContext& context)
{
    int failed = 0;
    const auto line = lineOf(context, failed);
    if (!line)
        return failed;
    const auto opened = openBook(context, Access::Write, failed);
    if (!opened)
        return failed;
    BookSession session = opened->session();
    const auto done = ignoreLine(session, *line, context.options.value(u"reason"_s));
    if (!done)
        return context.fail(done.error());
    if (context.json)
        return context.printJson({{u"line"_s, static_cast<qint64>(line->value)}, {u"state"_s, u"ignored"_s}});
    context.out << CliMatch::tr("Line %1 is left out. To undo it: %2").arg(QString::number(line->value), u"tegoed-cli match undo "_s + QString::number(line->value))
                << u'\n';
    return exit_code::kDone;
}

int undo(CommandContext& context)
{
    int failed = 0;
    const auto line = lineOf(context, failed);
    if (!line)
        return failed;
    const auto opened = openBook(context, Access::Write, failed);
    if (!opened)
        return failed;
    BookSession session = opened->session();
    const auto done = undoLine(session, *line);
    if (!done)
        return context.fail(done.error());
    if (context.json)
        return context.printJson({{u"line"_s, static_cast<qint64>(line->value)}, {u"state"_s, u"open"_s}});
    context.out << CliMatch::tr("Line %1 is open again.").arg(line->value) << u'\n';
    return exit_code::kDone;
}

int changeAccount(CommandContext& context, OpenBook& opened)
{
    BookSession session = opened.session();
    const ParsedOptions& options = context.options;
    for (const bool watched : {true, false}) {
        const QString name = watched ? u"watch"_s : u"unwatch"_s;
        if (!options.has(name))
            continue;
        if (const auto done = watchAccount(session, options.value(name), watched); !done)
            return context.fail(done.error());
    }
    if (options.has(u"forget"_s)) {
        const auto debtor = debtorOf(opened.database(), options.value(u"debtor"_s));
        if (!debtor)
            return context.fail(debtor.error());
        if (const auto done = forgetAccount(session, *debtor, options.value(u"forget"_s)); !done)
            return context.fail(done.error());
    }
    return exit_code::kDone;
}

int accounts(CommandContext& context)
{
    const ParsedOptions& options = context.options;
    const bool changes = options.has(u"watch"_s) || options.has(u"unwatch"_s) || options.has(u"forget"_s);
    int failed = 0;
    const auto opened = openBook(context, changes ? Access::Write : Access::Read, failed);
    if (!opened)
        return failed;
    if (changes) {
        if (const int exitCode = changeAccount(context, *opened); exitCode != exit_code::kDone)
            return exitCode;
    }
    std::optional<DebtorId> only;
    if (options.has(u"debtor"_s)) {
        const auto debtor = debtorOf(opened->database(), options.value(u"debtor"_s));
        if (!debtor)
            return context.fail(debtor.error());
        only = *debtor;
    }
    const Names names(opened->database());
    Table own({{CliMatch::tr("Own account")}, {CliMatch::tr("Statements until")}, {CliMatch::tr("Reminders wait for it")}});
    Table learned({{CliMatch::tr("Debtor")}, {CliMatch::tr("Pays from")}, {CliMatch::tr("Last used")}, {CliMatch::tr("Lines"), Table::Align::Right}});
    QJsonArray ownJson, learnedJson;
    for (const StoredBankAccount& account : BankStore(opened->database()).accounts()) {
        ownJson += QJsonObject{{u"account"_s, account.account}, {u"until"_s, json(account.lastDay)}, {u"watched"_s, account.isWatched}};
        own.addRow({account.account, account.lastDay ? ui::dateText(*account.lastDay) : QString(), account.isWatched ? CliMatch::tr("yes") : CliMatch::tr("no")});
    }
    for (const LearnedAccount& account : BankQueries(opened->database()).learned(only)) {
        learnedJson += QJsonObject{{u"debtor_id"_s, static_cast<qint64>(account.debtor.value)}, {u"debtor_name"_s, names.debtor(account.debtor)},
                                   {u"iban"_s, account.iban}, {u"last_used"_s, account.lastDay.toIso()}, {u"lines"_s, account.matches}};
        learned.addRow({names.debtor(account.debtor), account.iban, ui::dateText(account.lastDay), QString::number(account.matches)});
    }
    if (context.json)
        return context.printJson({{u"own"_s, ownJson}, {u"learned"_s, learnedJson}});
    if (!own.isEmpty())
        own.print(context.out);
    if (!learned.isEmpty()) {
        context.out << u'\n';
        learned.print(context.out);
    }
    return exit_code::kDone;
}

} // namespace

Command matchListCommand()
{
    return {u"match list"_s, CliMatch::tr("Bank lines, what they probably pay, and why"), {},
            {{u"state"_s, u"open|booked|ignored|all"_s, CliMatch::tr("Which lines; open ones unless given")},
             {u"certainty"_s, u"certain|proposed|unknown"_s, CliMatch::tr("Only open lines of this certainty")}},
            u"tegoed-cli match list --certainty proposed"_s, list};
}

Command matchBookCommand()
{
    return {u"match book"_s, CliMatch::tr("Book a bank line as proposed, or everything that is certain"), u"[LINE]"_s,
            {{u"certain"_s, {}, CliMatch::tr("All certain lines at once")},
             {u"candidate"_s, u"N"_s, CliMatch::tr("Another candidate than the best: 1 is the first of the others")}},
            u"tegoed-cli match book --certain"_s, book};
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

Command matchAccountsCommand()
{
    return {u"match accounts"_s, CliMatch::tr("Own accounts and how fresh they are; accounts debtors pay from"), {},
            {{u"debtor"_s, u"DEBTOR"_s, CliMatch::tr("Only accounts of this debtor")},
             {u"forget"_s, u"IBAN"_s, CliMatch::tr("With --debtor: this account is not theirs")},
             {u"watch"_s, u"ACCOUNT"_s, CliMatch::tr("Reminders wait until its statements are in")},
             {u"unwatch"_s, u"ACCOUNT"_s, CliMatch::tr("Reminders no longer wait for it")}},
            u"tegoed-cli match accounts --json"_s, accounts};
}

} // namespace tegoed::cli
