#include "app/cli/commands.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "core/usecases/legal_settings.h"

#include <QCoreApplication>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliLawTerms {
    Q_DECLARE_TR_FUNCTIONS(CliLawTerms)
};

struct Flag {
    QString option;
    QString key;
    bool LegalSettings::* member;
};

QList<Flag> flags()
{
    return {{u"agreed"_s, u"terms_agreed"_s, &LegalSettings::termsAgreed},
            {u"cost-clause"_s, u"cost_clause"_s, &LegalSettings::hasCostClause},
            {u"interest-clause"_s, u"interest_clause"_s, &LegalSettings::hasInterestClause},
            {u"claim-from-first"_s, u"claim_from_first"_s, &LegalSettings::claimsFromFirst}};
}

QString flagText(const QString& option)
{
    if (option == u"agreed")
        return CliLawTerms::tr("The payment term stands in the quotation or the terms");
    if (option == u"cost-clause")
        return CliLawTerms::tr("The terms hold a clause on compensation, for both sides");
    if (option == u"interest-clause")
        return CliLawTerms::tr("The terms hold a clause on interest, for both sides");
    return CliLawTerms::tr("Belgian businesses: claim from the first late invoice on");
}

int lawTerms(CommandContext& context)
{
    const QList<Flag> all = flags();
    bool isChange = context.options.has(u"handover"_s);
    for (const Flag& flag : all) {
        if (!context.options.has(flag.option))
            continue;
        isChange = true;
        if (const QString value = context.options.value(flag.option); value != u"yes" && value != u"no")
            return context.fail(u"usage"_s, CliLawTerms::tr("--%1 is yes or no.").arg(flag.option), u"tegoed-cli law terms --help"_s);
    }
    int exitCode = 0;
    const auto book = openBook(context, isChange ? Access::Write : Access::Read, exitCode);
    if (!book)
        return exitCode;
    LegalSettings settings = legalSettings(book->database());
    if (isChange) {
        for (const Flag& flag : all) {
            if (context.options.has(flag.option))
                settings.*(flag.member) = context.options.value(flag.option) == u"yes";
        }
        settings.handoverParty = context.options.value(u"handover"_s, settings.handoverParty);
        BookSession session = book->session();
        const auto saved = saveLegalSettings(session, settings);
        if (!saved && saved.error().code != Error::Code::NothingToDo)
            return context.fail(saved.error());
        settings = legalSettings(book->database());
    }
    if (context.json) {
        QJsonObject document{{u"handover_party"_s, textOrNull(settings.handoverParty)}};
        for (const Flag& flag : all)
            document.insert(flag.key, settings.*(flag.member));
        return context.printJson(document);
    }
    Table table({{CliLawTerms::tr("Own terms")}, {QString()}});
    for (const Flag& flag : all)
        table.addRow({flagText(flag.option), settings.*(flag.member) ? CliLawTerms::tr("yes") : CliLawTerms::tr("no")});
    table.addRow({CliLawTerms::tr("Handed over to"), settings.handoverParty.isEmpty() ? u"–"_s : settings.handoverParty});
    table.print(context.out);
    return exit_code::kDone;
}

} // namespace

Command lawTermsCommand()
{
    QList<Option> options;
    for (const Flag& flag : flags())
        options += {flag.option, u"yes|no"_s, flagText(flag.option)};
    options += {u"handover"_s, u"NAME"_s, CliLawTerms::tr("Who takes over after a final notice, with its place")};
    return {u"law terms"_s, CliLawTerms::tr("Show or say what your own terms hold: it decides what may be claimed"), {}, options,
            u"tegoed-cli law terms --agreed yes --interest-clause yes"_s, lawTerms};
}

} // namespace tegoed::cli
