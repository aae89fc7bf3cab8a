#include "app/cli/commands.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "app/cli/terminal_progress.h"
#include "app/cli/values.h"
#include "core/usecases/behaviour/behaviour.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliBehaviour {
    Q_DECLARE_TR_FUNCTIONS(CliBehaviour)
};

/// 110 → "11.0": a decimal with one digit, for JSON.
QString inTenths(std::int64_t tenths)
{
    const std::int64_t whole = std::abs(tenths);
    return (tenths < 0 ? u"-"_s : QString()) + QString::number(whole / 10) + u'.' + QString::number(whole % 10);
}

QJsonValue jsonTenths(const std::optional<TenthsOfDay>& days)
{
    return days ? QJsonValue(inTenths(*days)) : QJsonValue();
}

QJsonValue jsonPermille(const std::optional<int>& permille)
{
    return permille ? QJsonValue(inTenths(*permille)) : QJsonValue();
}

QJsonArray json(const std::vector<BehaviourReason>& facts)
{
    QJsonArray all;
    for (const BehaviourReason& fact : facts)
        all += QJsonObject{{u"code"_s, fact.code}, {u"figures"_s, QJsonArray::fromStringList(fact.arguments)}};
    return all;
}

QJsonValue json(const std::optional<TrendFacts>& trend)
{
    if (!trend)
        return {};
    const char* words[] = {"faster", "same", "slower"};
    return QJsonObject{{u"trend"_s, QString::fromLatin1(words[static_cast<int>(trend->trend)])},
                       {u"last_six_days"_s, inTenths(trend->lastMean)},
                       {u"six_before_days"_s, inTenths(trend->beforeMean)}};
}

QJsonValue json(const std::optional<UsualPayDay>& usual)
{
    if (!usual)
        return {};
    return QJsonObject{{u"day_of_month"_s, usual->dayOfMonth}, {u"payments"_s, usual->payments}, {u"of"_s, usual->of}};
}

QJsonObject json(const BehaviourRow& row)
{
    QJsonObject object{{u"debtor_id"_s, static_cast<qint64>(row.debtor.value)},
                       {u"debtor"_s, row.number.isEmpty() ? QString::number(row.debtor.value) : row.number},
                       {u"name"_s, row.name},
                       {u"paid_invoices"_s, row.facts.paidInvoices},
                       {u"mean_days_late"_s, jsonTenths(row.facts.meanLate)},
                       {u"median_days_late"_s, jsonTenths(row.facts.medianLate)},
                       {u"weighted_days_late"_s, jsonTenths(row.facts.weightedLate)},
                       {u"on_time_percent"_s, jsonPermille(row.facts.onTimePermille)},
                       {u"trend"_s, json(row.facts.trend)},
                       {u"usual_pay_day"_s, json(row.facts.usualPayDay)},
                       {u"promises"_s, QJsonObject{{u"ended"_s, row.agreements.promisesEnded}, {u"kept"_s, row.agreements.promisesKept}}},
                       {u"plans"_s, QJsonObject{{u"ended"_s, row.agreements.plansEnded}, {u"kept"_s, row.agreements.plansKept}}},
                       {u"overdue_open"_s, row.late.overdueOpen},
                       {u"class"_s, row.payerClass ? QJsonValue(payerClassCode(row.payerClass->value)) : QJsonValue()},
                       {u"class_facts"_s, row.payerClass ? json(row.payerClass->facts) : QJsonArray()},
                       {u"best_payer"_s, row.isBestPayer},
                       {u"prepayment_percent"_s, row.prepayment.percent},
                       {u"prepayment_facts"_s, json(row.prepayment.facts)}};
    return object;
}

QJsonArray json(const std::vector<ExpectedInvoice>& expected)
{
    QJsonArray all;
    for (const ExpectedInvoice& one : expected) {
        QJsonObject object{{u"invoice"_s, one.number}, {u"due_date"_s, one.due.toIso()}, {u"expected"_s, QJsonValue()}};
        if (one.expected) {
            object[u"expected"_s] = one.expected->day.toIso();
            object[u"early"_s] = one.expected->early.toIso();
            object[u"late"_s] = one.expected->late.toIso();
            object[u"based_on"_s] = one.expected->basedOn;
        }
        all += object;
    }
    return all;
}

QString tenthsText(const std::optional<std::int64_t>& tenths)
{
    return tenths ? ui::decimalText(inTenths(*tenths)).chopped(1) : u"–"_s; // An amount has two digits, this one.
}

QString percentText(const std::optional<int>& permille)
{
    return permille ? CliBehaviour::tr("%1 %").arg(tenthsText(*permille)) : u"–"_s;
}

QString trendText(const std::optional<TrendFacts>& trend)
{
    if (!trend)
        return u"–"_s;
    const QString means = u" (%1 → %2)"_s.arg(tenthsText(trend->beforeMean), tenthsText(trend->lastMean));
    switch (trend->trend) {
    case PayTrend::Faster:
        return CliBehaviour::tr("faster") + means;
    case PayTrend::Same:
        return CliBehaviour::tr("the same") + means;
    case PayTrend::Slower:
        break;
    }
    return CliBehaviour::tr("slower") + means;
}

QString reasonText(const BehaviourReason& reason)
{
    const auto figure = [&](int at) { return reason.arguments.value(at).toInt(); };
    if (reason.code == u"paid_invoices")
        return CliBehaviour::tr("%n paid invoice(s)", nullptr, figure(0));
    if (reason.code == u"on_time")
        return CliBehaviour::tr("%1 on time").arg(percentText(figure(0)));
    if (reason.code == u"median_late")
        return CliBehaviour::tr("median %1 days late").arg(tenthsText(figure(0)));
    if (reason.code == u"late_invoices")
        return CliBehaviour::tr("%n invoice(s) more than %1 days late", nullptr, figure(0)).arg(figure(1));
    if (reason.code == u"overdue_open")
        return CliBehaviour::tr("%n invoice(s) overdue, the oldest %1 days", nullptr, figure(0)).arg(figure(1));
    if (reason.code == u"promises_broken")
        return CliBehaviour::tr("%n promise(s) not kept", nullptr, figure(0));
    if (reason.code == u"plans_broken")
        return CliBehaviour::tr("%n payment plan(s) not kept", nullptr, figure(0));
    return CliBehaviour::tr("slower than before: %1 → %2 days").arg(tenthsText(figure(0)), tenthsText(figure(1)));
}

QString reasonsText(const std::vector<BehaviourReason>& reasons)
{
    QStringList all;
    for (const BehaviourReason& reason : reasons)
        all << reasonText(reason);
    return all.join(u"; "_s);
}

void printOne(CommandContext& context, const BehaviourRow& row)
{
    const BehaviourFacts& facts = row.facts;
    QList<std::pair<QString, QString>> lines{
        {CliBehaviour::tr("Debtor"), row.name},
        {CliBehaviour::tr("Paid invoices"), QString::number(facts.paidInvoices)},
        {CliBehaviour::tr("Days late, mean"), tenthsText(facts.meanLate)},
        {CliBehaviour::tr("Days late, median"), tenthsText(facts.medianLate)},
        {CliBehaviour::tr("Days late by amount"), tenthsText(facts.weightedLate)},
        {CliBehaviour::tr("On time"), percentText(facts.onTimePermille)},
        {CliBehaviour::tr("Last six invoices"), trendText(facts.trend)}};
    if (facts.usualPayDay)
        lines << std::pair(CliBehaviour::tr("Usually pays"),
                           CliBehaviour::tr("about day %1 of the month (%2 of %3)").arg(facts.usualPayDay->dayOfMonth).arg(facts.usualPayDay->payments).arg(facts.usualPayDay->of));
    if (row.agreements.promisesEnded > 0)
        lines << std::pair(CliBehaviour::tr("Promises kept"), CliBehaviour::tr("%1 of %2").arg(row.agreements.promisesKept).arg(row.agreements.promisesEnded));
    if (row.agreements.plansEnded > 0)
        lines << std::pair(CliBehaviour::tr("Payment plans kept"), CliBehaviour::tr("%1 of %2").arg(row.agreements.plansKept).arg(row.agreements.plansEnded));
    if (row.payerClass)
        lines << std::pair(CliBehaviour::tr("Class"), payerClassCode(row.payerClass->value) + u" ("_s + reasonsText(row.payerClass->facts) + u')');
    if (row.prepayment.percent > 0)
        lines << std::pair(CliBehaviour::tr("Advice"), CliBehaviour::tr("ask %1 % beforehand on the next order (%2)").arg(row.prepayment.percent).arg(reasonsText(row.prepayment.facts)));
    printFacts(context.out, lines);
    if (row.expected.empty())
        return;
    context.out << u'\n';
    Table table({{CliBehaviour::tr("Open invoice")}, {CliBehaviour::tr("Due")}, {CliBehaviour::tr("Expected")}, {CliBehaviour::tr("Four of five between")}});
    for (const ExpectedInvoice& one : row.expected) {
        table.addRow({one.number, ui::dateText(one.due), one.expected ? ui::dateText(one.expected->day) : u"–"_s,
                      one.expected ? ui::dateText(one.expected->early) + u" – "_s + ui::dateText(one.expected->late) : QString()});
    }
    table.print(context.out);
}

int one(CommandContext& context, OpenBook& book, const BehaviourQuestion& question)
{
    const auto debtor = debtorOf(book.database(), context.options.value(u"debtor"_s));
    if (!debtor)
        return context.fail(debtor.error());
    BookSession session = book.session();
    const auto row = readBehaviour(session, *debtor, question);
    if (!row)
        return context.fail(row.error());
    if (context.json) {
        QJsonObject document = json(*row);
        document[u"as_of"_s] = book.today().toIso();
        document[u"expected"_s] = json(row->expected);
        return context.printJson(document);
    }
    printOne(context, *row);
    return exit_code::kDone;
}

int report(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    const BehaviourQuestion question{context.options.has(u"count-open"_s)};
    if (context.options.has(u"debtor"_s))
        return one(context, *book, question);
    BookSession session = book->session();
    TerminalProgress progress(context.err, CliBehaviour::tr("Reading how everybody pays"));
    const auto rows = behaviourReport(session, question, progress);
    if (!rows)
        return context.fail(rows.error());
    if (context.json) {
        QJsonArray all;
        for (const BehaviourRow& row : *rows)
            all += json(row);
        return context.printJson({{u"as_of"_s, book->today().toIso()}, {u"classes"_s, keepsPayerClasses(book->database())}, {u"debtors"_s, all}});
    }
    using Align = Table::Align;
    Table table({{CliBehaviour::tr("Debtor")}, {CliBehaviour::tr("Paid"), Align::Right}, {CliBehaviour::tr("Mean"), Align::Right},
                 {CliBehaviour::tr("Median"), Align::Right}, {CliBehaviour::tr("By amount"), Align::Right}, {CliBehaviour::tr("On time"), Align::Right},
                 {CliBehaviour::tr("Last six invoices")}, {CliBehaviour::tr("Class")}});
    for (const BehaviourRow& row : *rows) {
        table.addRow({row.name, QString::number(row.facts.paidInvoices), tenthsText(row.facts.meanLate), tenthsText(row.facts.medianLate),
                      tenthsText(row.facts.weightedLate), percentText(row.facts.onTimePermille), trendText(row.facts.trend),
                      row.payerClass ? payerClassCode(row.payerClass->value) : u"–"_s});
    }
    if (table.isEmpty())
        context.out << CliBehaviour::tr("Nobody has an invoice yet.") << u'\n';
    else
        table.print(context.out);
    return exit_code::kDone;
}

} // namespace

Command reportBehaviourCommand()
{
    return {u"report behaviour"_s, CliBehaviour::tr("How debtors pay: days late, share on time, trend, expected pay date"), {},
            {{u"debtor"_s, u"DEBTOR"_s, CliBehaviour::tr("Only this one, with the expected pay date of its open invoices")},
             {u"count-open"_s, {}, CliBehaviour::tr("Count open overdue invoices at their age today")}},
            u"tegoed-cli report behaviour --debtor 10023 --json"_s, report};
}

} // namespace tegoed::cli
