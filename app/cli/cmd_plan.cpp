#include "app/cli/commands.h"
#include "app/cli/open_book.h"
#include "app/cli/plan_json.h"
#include "app/cli/plan_options.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "core/storage/queries/invoice_queries.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/plan_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliPlan {
    Q_DECLARE_TR_FUNCTIONS(CliPlan)
};

constexpr qint64 kMostBytes = 26LL * 1024 * 1024; // One more than a file of a book may have, so that too large is seen.

/// Everything overdue of the debtor, in euro.
std::vector<InvoiceId> overdueOf(Database& database, DebtorId debtor, const Date& today)
{
    InvoiceFilter filter;
    filter.debtor = debtor;
    filter.onlyOverdue = true;
    const InvoiceQueries queries(database);
    std::vector<InvoiceId> invoices;
    for (const InvoiceRow& row : queries.rows(queries.list(filter, InvoiceSort::DueDate, SortOrder::Ascending, today).ids, today)) {
        if (row.open.currency() == Currency::euro() && row.open.minorUnits() > 0)
            invoices.push_back(row.id);
    }
    return invoices;
}

void printParts(CommandContext& context, const PaymentPlan& plan, const PlanProgress* progress)
{
    QList<Table::Column> columns{{CliPlan::tr("Part"), Table::Align::Right}, {CliPlan::tr("Date")}, {CliPlan::tr("Amount"), Table::Align::Right}};
    if (progress)
        columns << Table::Column{CliPlan::tr("Paid"), Table::Align::Right} << Table::Column{CliPlan::tr("Situation")};
    columns << Table::Column{CliPlan::tr("Moved")};
    Table table(columns);
    for (std::size_t i = 0; i < plan.parts.size(); ++i) {
        const Instalment& part = plan.parts[i];
        QStringList cells{QString::number(part.number), ui::dateText(part.due), ui::moneyText(part.amount)};
        if (progress) {
            const PartProgress& how = progress->parts[i];
            cells << ui::moneyText(how.paid)
                  << (how.settledOn ? CliPlan::tr("paid on %1").arg(ui::dateText(*how.settledOn)) : how.isMissed ? CliPlan::tr("missed") : QString());
        }
        cells << (part.moved.empty() ? QString() : ui::dayOffText(part.moved.front()));
        table.addRow(cells);
    }
    QStringList total{QString(), CliPlan::tr("Total"), ui::moneyText(plan.total())};
    if (progress)
        total << ui::moneyText(progress->paid) << QString();
    table.addTotal(total << QString());
    table.print(context.out);
}

void printFeasibility(CommandContext& context, const Feasibility& found)
{
    QStringList lines{CliPlan::tr("largest part %1").arg(ui::moneyText(found.largestPart))};
    if (found.medianMonth)
        lines << (found.isAboveMedian ? CliPlan::tr("more than one and a half times the median month of %1").arg(ui::moneyText(*found.medianMonth))
                                      : CliPlan::tr("median month %1").arg(ui::moneyText(*found.medianMonth)));
    if (found.isLong)
        lines << CliPlan::tr("longer than a year (%1 months)").arg(found.months);
    if (found.plansBefore > 0)
        lines << CliPlan::tr("earlier plans: %1 of %2 completed").arg(found.plansKept).arg(found.plansBefore);
    context.out << CliPlan::tr("Feasibility: %1").arg(lines.join(u", "_s)) << u'\n';
}

int printPlan(CommandContext& context, BookSession& session, PlanId id)
{
    const auto row = readPlan(session, id);
    if (!row)
        return context.fail(row.error());
    if (context.json)
        return context.printJson(planDetailJson(*row));
    const StoredPlan& plan = row->data.plan;
    const PaymentPlan& what = row->data.current.plan;
    QStringList invoices;
    for (const PlanItem& item : what.items)
        invoices << item.number;
    const auto unlessZero = [](const Money& amount) { return amount.isZero() ? QString() : ui::moneyText(amount); };
    printFacts(context.out, {{CliPlan::tr("Payment plan"), plan.number},
                             {CliPlan::tr("Debtor"), row->debtorName},
                             {CliPlan::tr("State"), ui::planStateText(plan.state)},
                             {CliPlan::tr("Invoices"), invoices.join(u", "_s)},
                             {CliPlan::tr("Principal"), ui::moneyText(what.principal())},
                             {CliPlan::tr("Costs"), unlessZero(what.costs)},
                             {CliPlan::tr("Interest"), unlessZero(what.interest)},
                             {CliPlan::tr("Interest during the plan"), unlessZero(what.runningInterest)},
                             {CliPlan::tr("Paid"), ui::moneyText(row->progress.paid)},
                             {CliPlan::tr("Open"), ui::moneyText(row->progress.open())},
                             {CliPlan::tr("Overpaid"), unlessZero(row->progress.overpaid)},
                             {CliPlan::tr("Agreed on"), plan.agreedOn ? ui::dateText(*plan.agreedOn) : QString()},
                             {CliPlan::tr("Signed on"), plan.signedOn ? ui::dateText(*plan.signedOn) : QString()},
                             {CliPlan::tr("Signed copy, SHA-256"), plan.signedSha256},
                             {CliPlan::tr("Ended on"), plan.endedOn ? ui::dateText(*plan.endedOn) : QString()},
                             {CliPlan::tr("To be sent today"), row->message ? ui::planMessageText(row->message->kind) : QString()}});
    context.out << u'\n';
    printParts(context, what, &row->progress);
    return exit_code::kDone;
}

/// Opens the book and finds the plan the argument names; what `work` returns is the exit code.
template <typename Work>
int withPlan(CommandContext& context, Access access, Work&& work)
{
    if (context.options.positional.size() != 1)
        return context.fail(u"usage"_s, CliPlan::tr("Which plan? Name it by its number."), u"tegoed-cli plan list"_s);
    int exitCode = 0;
    const auto book = openBook(context, access, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    const auto id = planByNumber(session, context.options.positional.first());
    if (!id)
        return context.fail(id.error());
    return work(*book, session, *id);
}

/// An act on a plan, and the plan as it stands after it.
int afterAct(CommandContext& context, BookSession& session, PlanId id, const Result<UndoToken>& done)
{
    return done ? printPlan(context, session, id) : context.fail(done.error());
}

int drawUp(CommandContext& context)
{
    const bool isDry = context.options.has(u"dry-run"_s);
    int exitCode = 0;
    const auto book = openBook(context, isDry ? Access::Read : Access::Write, exitCode);
    if (!book)
        return exitCode;
    if (!context.options.has(u"debtor"_s))
        return context.fail(Error{Error::Code::MissingInput, {u"debtor"_s}, {}});
    const auto debtor = debtorOf(book->database(), context.options.value(u"debtor"_s));
    if (!debtor)
        return context.fail(debtor.error());
    PlanInput input;
    input.debtor = *debtor;
    if (!context.options.has(u"invoice"_s))
        input.invoices = overdueOf(book->database(), *debtor, book->today());
    input.schedule.parts = 3;
    input.schedule.start = book->today().plusMonths(1);
    const auto filled = planInputOf(context, book->database(), book->today(), input);
    if (!filled)
        return context.fail(filled.error());
    BookSession session = book->session();
    if (isDry) {
        const auto drawn = drawPlan(session, *filled);
        if (!drawn)
            return context.fail(drawn.error());
        if (context.json)
            return context.printJson(planDrawnJson(*drawn));
        printParts(context, drawn->plan, nullptr);
        if (!drawn->difference.isZero())
            context.out << CliPlan::tr("The parts differ from the total by %1.").arg(ui::moneyText(drawn->difference)) << u'\n';
        printFeasibility(context, drawn->feasibility);
        return exit_code::kDone;
    }
    const auto made = newPlan(session, *filled);
    return made ? printPlan(context, session, made->id) : context.fail(made.error());
}

/// A new version: of a draft, a proposal of ours, or one of the debtor.
int change(CommandContext& context, Result<UndoToken> (*act)(BookSession&, PlanId, const PlanInput&))
{
    return withPlan(context, Access::Write, [&](OpenBook& book, BookSession& session, PlanId id) {
        const auto row = readPlan(session, id);
        if (!row)
            return context.fail(row.error());
        const auto input = planInputOf(context, book.database(), book.today(), inputOf(row->data));
        return input ? afterAct(context, session, id, act(session, id, *input)) : context.fail(input.error());
    });
}

int edit(CommandContext& context)
{
    return change(context, editPlan);
}

int counter(CommandContext& context)
{
    return change(context, counterPlan);
}

int propose(CommandContext& context)
{
    if (hasPlanOptions(context.options))
        return change(context, [](BookSession& session, PlanId id, const PlanInput& input) { return proposePlan(session, id, input); });
    return withPlan(context, Access::Write,
                    [&](OpenBook&, BookSession& session, PlanId id) { return afterAct(context, session, id, proposePlan(session, id)); });
}

int history(CommandContext& context)
{
    return withPlan(context, Access::Write, [&](OpenBook&, BookSession& session, PlanId id) {
        const auto shown = showPlanHistory(session, id);
        if (!shown)
            return context.fail(shown.error());
        const BehaviourFacts& facts = shown->behaviour.facts;
        if (context.json) {
            QJsonArray payments;
            for (const auto& [day, amount] : shown->payments)
                payments += QJsonObject{{u"date"_s, day.toIso()}, {u"amount"_s, amount.toDecimal()}, {u"currency"_s, amount.currency().code()}};
            return context.printJson({{u"paid_invoices"_s, facts.paidInvoices}, {u"payments"_s, payments}, {u"feasibility"_s, feasibilityJson(shown->feasibility)}});
        }
        context.out << CliPlan::tr("%n paid invoice(s)", nullptr, facts.paidInvoices) << u'\n';
        Table table({{CliPlan::tr("Received")}, {CliPlan::tr("Amount"), Table::Align::Right}});
        for (const auto& [day, amount] : shown->payments)
            table.addRow({ui::dateText(day), ui::moneyText(amount)});
        if (!table.isEmpty())
            table.print(context.out);
        printFeasibility(context, shown->feasibility);
        return exit_code::kDone;
    });
}

int agree(CommandContext& context)
{
    return withPlan(context, Access::Write, [&](OpenBook&, BookSession& session, PlanId id) {
        return afterAct(context, session, id, agreePlan(session, id, context.options.value(u"note"_s)));
    });
}

int sign(CommandContext& context)
{
    return withPlan(context, Access::Write, [&](OpenBook& book, BookSession& session, PlanId id) {
        const QString path = context.options.value(u"file"_s);
        if (path.isEmpty())
            return context.fail(Error{Error::Code::MissingInput, {u"file"_s}, {}});
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return context.fail(Error{file.exists() ? Error::Code::FileUnreadable : Error::Code::FileNotFound, {path, file.errorString()}, {}});
        const QByteArray content = file.read(kMostBytes);
        auto on = Result<Date>(book.today());
        if (context.options.has(u"on"_s))
            on = dateOf(context, context.options.value(u"on"_s), book.today());
        if (!on)
            return context.fail(on.error());
        const QString mimeType = QMimeDatabase().mimeTypeForFileNameAndData(path, content).name();
        return afterAct(context, session, id, signPlan(session, id, {QFileInfo(path).fileName(), mimeType, content}, *on));
    });
}

int withdraw(CommandContext& context)
{
    return withPlan(context, Access::Write, [&](OpenBook&, BookSession& session, PlanId id) {
        return afterAct(context, session, id, withdrawPlan(session, id, context.options.value(u"reason"_s)));
    });
}

int end(CommandContext& context)
{
    return withPlan(context, Access::Write, [&](OpenBook&, BookSession& session, PlanId id) {
        QString word = context.options.value(u"why"_s, u"not-paid"_s);
        const auto why = planEndReasonOf(word.replace(u'-', u'_'));
        if (!why)
            return context.fail(Error{Error::Code::InvalidInput, {u"why"_s, context.options.value(u"why"_s)}, {}});
        return afterAct(context, session, id, endPlan(session, id, *why, context.options.value(u"reason"_s)));
    });
}

int said(CommandContext& context)
{
    return withPlan(context, Access::Write, [&](OpenBook& book, BookSession& session, PlanId id) {
        const auto kind = planMessageOf(context.options.value(u"message"_s));
        if (!kind)
            return context.fail(Error{Error::Code::InvalidInput, {u"message"_s, context.options.value(u"message"_s)}, {}});
        auto on = Result<Date>(book.today());
        if (context.options.has(u"on"_s))
            on = dateOf(context, context.options.value(u"on"_s), book.today());
        if (!on)
            return context.fail(on.error());
        const auto done = registerPlanMessage(session, id, *kind, *on);
        return done ? printPlan(context, session, id) : context.fail(done.error());
    });
}

int follow(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    const auto followed = followPlans(session);
    if (!followed)
        return context.fail(followed.error());
    QJsonArray all;
    for (const PlanFollowed& one : *followed) {
        QJsonArray acts;
        for (const PlanAct act : one.acts) {
            acts += planActCode(act);
            if (!context.json)
                context.out << ui::planEventText(one.number, planActCode(act), {}) << u'\n';
        }
        all += QJsonObject{{u"number"_s, one.number}, {u"acts"_s, acts}};
    }
    if (context.json)
        return context.printJson({{u"plans"_s, all}});
    if (followed->empty())
        context.out << CliPlan::tr("Every plan stands where it stood.") << u'\n';
    return exit_code::kDone;
}

int show(CommandContext& context)
{
    return withPlan(context, Access::Read, [&](OpenBook&, BookSession& session, PlanId id) { return printPlan(context, session, id); });
}

int list(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    std::optional<DebtorId> debtor;
    if (context.options.has(u"debtor"_s)) {
        const auto found = debtorOf(book->database(), context.options.value(u"debtor"_s));
        if (!found)
            return context.fail(found.error());
        debtor = *found;
    }
    std::optional<PlanState> state;
    if (context.options.has(u"state"_s)) {
        state = planStateOf(context.options.value(u"state"_s));
        if (!state)
            return context.fail(Error{Error::Code::InvalidInput, {u"state"_s, context.options.value(u"state"_s)}, {}});
    }
    BookSession session = book->session();
    auto rows = plans(session, debtor);
    if (!rows)
        return context.fail(rows.error());
    std::erase_if(*rows, [&](const PlanRow& row) { return state && row.data.plan.state != *state; });
    if (context.json) {
        QJsonArray all;
        for (const PlanRow& row : *rows)
            all += planJson(row);
        return context.printJson({{u"plans"_s, all}});
    }
    Table table({{CliPlan::tr("Payment plan")}, {CliPlan::tr("Debtor")}, {CliPlan::tr("State")}, {CliPlan::tr("Total"), Table::Align::Right},
                 {CliPlan::tr("Paid"), Table::Align::Right}, {CliPlan::tr("Parts"), Table::Align::Right}, {CliPlan::tr("Next date")}, {CliPlan::tr("To be sent today")}});
    for (const PlanRow& row : *rows) {
        const PaymentPlan& what = row.data.current.plan;
        table.addRow({row.data.plan.number, row.debtorName, ui::planStateText(row.data.plan.state), ui::moneyText(what.total()), ui::moneyText(row.progress.paid),
                      CliPlan::tr("%1 of %2").arg(row.progress.settledParts).arg(what.parts.size()),
                      row.progress.next ? ui::dateText(what.parts[*row.progress.next].due) : u"–"_s,
                      row.message ? ui::planMessageText(row.message->kind) : QString()});
    }
    if (table.isEmpty())
        context.out << CliPlan::tr("There are no payment plans.") << u'\n';
    else
        table.print(context.out);
    return exit_code::kDone;
}

} // namespace

Command planNewCommand()
{
    QList<Option> options{{u"debtor"_s, u"DEBTOR"_s, CliPlan::tr("Id, number or exact name")}};
    options << planOptions() << Option{u"dry-run"_s, {}, CliPlan::tr("Only show what it would be")};
    return {u"plan new"_s, CliPlan::tr("Draw up a payment plan"), {}, options, u"tegoed-cli plan new --debtor 10023 --parts 4 --from 2026-12-01"_s, drawUp};
}

Command planEditCommand()
{
    return {u"plan edit"_s, CliPlan::tr("Change a draft"), u"NUMBER"_s, planOptions(), u"tegoed-cli plan edit R-2026-01 --each 300"_s, edit};
}

Command planProposeCommand()
{
    return {u"plan propose"_s, CliPlan::tr("Propose a plan; with options a new version of it"), u"NUMBER"_s, planOptions(), u"tegoed-cli plan propose R-2026-01"_s, propose};
}

Command planCounterCommand()
{
    return {u"plan counter"_s, CliPlan::tr("Enter the debtor's own proposal"), u"NUMBER"_s, planOptions(),
            u"tegoed-cli plan counter R-2026-01 --parts 6 --from 2026-12-15"_s, counter};
}

Command planHistoryCommand()
{
    return {u"plan history"_s, CliPlan::tr("Look at how the debtor paid before; a plan is agreed only after it"), u"NUMBER"_s, {},
            u"tegoed-cli plan history R-2026-01"_s, history};
}

Command planAgreeCommand()
{
    return {u"plan agree"_s, CliPlan::tr("Both agree"), u"NUMBER"_s, {{u"note"_s, u"TEXT"_s, CliPlan::tr("How it was agreed")}},
            u"tegoed-cli plan agree R-2026-01 --note \"on the phone\""_s, agree};
}

Command planSignCommand()
{
    return {u"plan sign"_s, CliPlan::tr("File the copy the debtor signed"), u"NUMBER"_s,
            {{u"file"_s, u"FILE"_s, CliPlan::tr("The scan: PDF, PNG or JPEG")}, {u"on"_s, u"DATE"_s, CliPlan::tr("When it was signed; today without it")}},
            u"tegoed-cli plan sign R-2026-01 --file signed.pdf"_s, sign};
}

Command planWithdrawCommand()
{
    return {u"plan withdraw"_s, CliPlan::tr("Take back a plan that was not signed, or refuse it"), u"NUMBER"_s,
            {{u"reason"_s, u"TEXT"_s, CliPlan::tr("Why")}}, u"tegoed-cli plan withdraw R-2026-01"_s, withdraw};
}

Command planEndCommand()
{
    return {u"plan end"_s, CliPlan::tr("End a plan: what is left is due at once"), u"NUMBER"_s,
            {{u"why"_s, u"not-paid|by-agreement|other"_s, CliPlan::tr("not-paid without it: only after the notice and the warning")},
             {u"reason"_s, u"TEXT"_s, CliPlan::tr("Asked unless it was not paid")}},
            u"tegoed-cli plan end R-2026-01"_s, end};
}

Command planSaidCommand()
{
    return {u"plan said"_s, CliPlan::tr("Say that a message of a plan was sent outside the program"), u"NUMBER"_s,
            {{u"message"_s, u"plan_instalment|plan_missed|plan_warning|plan_ended"_s, CliPlan::tr("Which one")},
             {u"on"_s, u"DATE"_s, CliPlan::tr("On which day; today without it")}},
            u"tegoed-cli plan said R-2026-01 --message plan_missed"_s, said};
}

Command planFollowCommand()
{
    return {u"plan follow"_s, CliPlan::tr("Bring plans up to date with money and days"), {}, {}, u"tegoed-cli plan follow --json"_s, follow};
}

Command planShowCommand()
{
    return {u"plan show"_s, CliPlan::tr("Show a payment plan"), u"NUMBER"_s, {}, u"tegoed-cli plan show R-2026-01 --json"_s, show};
}

Command planListCommand()
{
    return {u"plan list"_s, CliPlan::tr("List payment plans"), {},
            {{u"debtor"_s, u"DEBTOR"_s, CliPlan::tr("Only this one")}, {u"state"_s, u"STATE"_s, CliPlan::tr("draft, proposed, running, missed …")}},
            u"tegoed-cli plan list --state running"_s, list};
}

} // namespace tegoed::cli
