// Bank lines with what they probably pay, and why.
#include "app/cli/commands.h"
#include "app/cli/match_names.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "core/usecases/bank/matches.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/match_text.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliMatch {
    Q_DECLARE_TR_FUNCTIONS(CliMatch)
};

QJsonObject candidateJson(const MatchCandidate& candidate, const Names& names)
{
    QJsonArray allocations, claims, reasons;
    for (const MatchClaimPart& part : candidate.claims)
        claims += QJsonObject{{u"claim"_s, static_cast<qint64>(part.claim.value)}, {u"invoice"_s, names.number(part.invoice)}, {u"amount"_s, json(part.amount)}};
    for (const MatchPart& part : candidate.parts)
        allocations += QJsonObject{{u"invoice"_s, names.number(part.invoice)}, {u"amount"_s, json(part.amount)}};
    for (const MatchReason reason : candidate.reasons)
        reasons += matchReasonCode(reason);
    return {{u"debtor_id"_s, candidate.debtor.isValid() ? QJsonValue(static_cast<qint64>(candidate.debtor.value)) : QJsonValue()},
            {u"debtor_name"_s, textOrNull(names.debtor(candidate.debtor))},
            {u"allocations"_s, allocations},
            {u"claims"_s, claims},
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
    for (const MatchClaimPart& part : candidate.claims)
        parts += CliMatch::tr("costs and interest of %1 %2").arg(names.number(part.invoice), ui::moneyText(part.amount));
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

} // namespace

Command matchListCommand()
{
    return {u"match list"_s, CliMatch::tr("Bank lines, what they probably pay, and why"), {},
            {{u"state"_s, u"open|booked|ignored|all"_s, CliMatch::tr("Which lines; open ones unless given")},
             {u"certainty"_s, u"certain|proposed|unknown"_s, CliMatch::tr("Only open lines of this certainty")}},
            u"tegoed-cli match list --certainty proposed"_s, list};
}

} // namespace tegoed::cli
