#include "app/cli/agreement_options.h"
#include "app/cli/commands.h"
#include "app/cli/table.h"
#include "core/usecases/agreements/payment_reasons.h"
#include "ui/presentation/agreement_text.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliReason {
    Q_DECLARE_TR_FUNCTIONS(CliReason)
};

int set(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto invoice = oneInvoice(context, book->database());
    if (!invoice)
        return context.fail(invoice.error());
    BookSession session = book->session();
    if (context.options.has(u"clear"_s)) {
        const auto cleared = clearReason(session, *invoice);
        if (!cleared)
            return context.fail(cleared.error());
        if (context.json)
            return context.printJson({{u"reason"_s, QJsonValue()}});
        context.out << CliReason::tr("No reason any more.") << u'\n';
        return exit_code::kDone;
    }
    NewReason reason;
    reason.invoice = *invoice;
    reason.reason = context.options.value(u"reason"_s);
    reason.source = context.options.value(u"source"_s);
    reason.nextAction = context.options.value(u"next"_s);
    reason.note = context.options.value(u"note"_s);
    const auto day = optionalDate(context, u"date"_s, book->today());
    const auto nextDay = optionalDate(context, u"next-date"_s, book->today());
    if (!day || !nextDay)
        return context.fail(!day ? day.error() : nextDay.error());
    reason.day = *day;
    reason.nextDay = *nextDay;
    const auto recorded = recordReason(session, reason);
    if (!recorded)
        return context.fail(recorded.error());
    if (context.json)
        return context.printJson({{u"invoice"_s, context.options.value(u"invoice"_s)}, {u"reason"_s, reason.reason}});
    context.out << CliReason::tr("Noted.") << u'\n';
    return exit_code::kDone;
}

int list(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    const auto words = paymentReasons(session, context.options.has(u"retired"_s));
    if (!words)
        return context.fail(words.error());
    if (context.json) {
        QJsonArray array;
        for (const PaymentReason& word : *words)
            array += QJsonObject{{u"code"_s, word.code}, {u"nl"_s, word.nameNl}, {u"en"_s, word.nameEn}, {u"own"_s, word.isOwn}, {u"retired"_s, word.isRetired}};
        return context.printJson({{u"reasons"_s, array}});
    }
    Table table({{CliReason::tr("Code")}, {CliReason::tr("Reason")}});
    for (const PaymentReason& word : *words)
        table.addRow({word.code, ui::paymentReasonText(word)});
    table.print(context.out);
    return exit_code::kDone;
}

int edit(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    const int named = context.options.has(u"add"_s) + context.options.has(u"retire"_s) + context.options.has(u"offer"_s);
    if (named != 1)
        return context.fail(Error{Error::Code::MissingInput, {u"reason"_s}, {}});
    QString code = context.options.value(context.options.has(u"retire"_s) ? u"retire"_s : u"offer"_s);
    if (context.options.has(u"add"_s)) {
        const auto added = addPaymentReason(session, context.options.value(u"add"_s));
        if (!added)
            return context.fail(added.error());
        code = added->code;
    } else if (const auto retired = retirePaymentReason(session, code, context.options.has(u"retire"_s)); !retired) {
        return context.fail(retired.error());
    }
    if (context.json)
        return context.printJson({{u"code"_s, code}});
    context.out << CliReason::tr("The list is changed (%1).").arg(code) << u'\n';
    return exit_code::kDone;
}

int report(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    const auto totals = openPerReason(session);
    const auto words = paymentReasons(session, true);
    if (!totals || !words)
        return context.fail(!totals ? totals.error() : words.error());
    std::vector<Money> sums; // The rows come by currency.
    for (const ReasonTotal& row : *totals) {
        if (sums.empty() || sums.back().currency() != row.open.currency())
            sums.push_back(Money(0, row.open.currency()));
        sums.back() += row.open;
    }
    if (context.json) {
        QJsonArray rows, all;
        for (const ReasonTotal& row : *totals)
            rows += QJsonObject{{u"reason"_s, textOrNull(row.reason)}, {u"name"_s, ui::paymentReasonText(*words, row.reason)}, {u"open"_s, row.open.toDecimal()},
                                {u"currency"_s, row.open.currency().code()}, {u"invoices"_s, row.invoices}};
        for (const Money& sum : sums)
            all += QJsonObject{{u"open"_s, sum.toDecimal()}, {u"currency"_s, sum.currency().code()}};
        return context.printJson({{u"today"_s, book->today().toIso()}, {u"reasons"_s, rows}, {u"totals"_s, all}});
    }
    Table table({{CliReason::tr("Reason")}, {CliReason::tr("Invoices"), Table::Align::Right}, {CliReason::tr("Open"), Table::Align::Right}});
    for (const ReasonTotal& row : *totals)
        table.addRow({ui::paymentReasonText(*words, row.reason), QString::number(row.invoices), ui::moneyText(row.open)});
    for (const Money& sum : sums)
        table.addRow({CliReason::tr("Together"), {}, ui::moneyText(sum)});
    if (table.isEmpty())
        context.out << CliReason::tr("Nothing is open.") << u'\n';
    else
        table.print(context.out);
    return exit_code::kDone;
}

} // namespace

Command reasonSetCommand()
{
    return {u"reason set"_s, CliReason::tr("Record why an invoice is not paid"), {},
            {{u"invoice"_s, u"NUMBER"_s, CliReason::tr("The invoice")},
             {u"reason"_s, u"CODE"_s, CliReason::tr("A code of “reason list”; dispute opens a dispute")},
             {u"date"_s, u"DATE"_s, CliReason::tr("When it was said; without it today")},
             {u"source"_s, u"SOURCE"_s, CliReason::tr("call, email, letter, visit or other")},
             {u"next"_s, u"TEXT"_s, CliReason::tr("What you will do")},
             {u"next-date"_s, u"DATE"_s, CliReason::tr("… and when: it then stands in the list of today")},
             {u"note"_s, u"TEXT"_s, CliReason::tr("What was said")},
             {u"clear"_s, {}, CliReason::tr("Take the reason away")}},
            u"tegoed-cli reason set --invoice 2026-0123 --reason liquidity --source call"_s, set};
}

Command reasonListCommand()
{
    return {u"reason list"_s, CliReason::tr("List the reasons to choose from"), {}, {{u"retired"_s, {}, CliReason::tr("Also those not offered any more")}},
            u"tegoed-cli reason list"_s, list};
}

Command reasonEditCommand()
{
    return {u"reason edit"_s, CliReason::tr("Change the list of reasons"), {},
            {{u"add"_s, u"NAME"_s, CliReason::tr("A reason of your own")}, {u"retire"_s, u"CODE"_s, CliReason::tr("Do not offer this one any more")},
             {u"offer"_s, u"CODE"_s, CliReason::tr("Offer this one again")}},
            u"tegoed-cli reason edit --add \"On holiday\""_s, edit};
}

Command reportReasonsCommand()
{
    return {u"report reasons"_s, CliReason::tr("What is open per reason for not paying"), {}, {}, u"tegoed-cli report reasons --json"_s, report};
}

} // namespace tegoed::cli
