// The own accounts and how fresh they are, and the accounts debtors pay from.
#include "app/cli/commands.h"
#include "app/cli/match_names.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "core/usecases/bank/matches.h"
#include "ui/presentation/date_text.h"

#include <QCoreApplication>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliMatch {
    Q_DECLARE_TR_FUNCTIONS(CliMatch)
};

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
