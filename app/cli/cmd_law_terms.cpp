#include "app/cli/commands.h"
#include "app/cli/law_options.h"
#include "app/cli/message_values.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "core/usecases/legal_settings.h"
#include "core/usecases/terms_sheet.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/law_text.h"

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
            {u"retention-of-title"_s, u"retention_of_title"_s, &LegalSettings::hasRetentionOfTitle},
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
    if (option == u"retention-of-title")
        return CliLawTerms::tr("What is delivered stays ours until it is paid");
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
    const bool isSheet = context.options.has(u"sheet"_s); // Keeps its version.
    const auto book = openBook(context, isChange || isSheet ? Access::Write : Access::Read, exitCode);
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
    std::optional<MadeTermsSheet> sheet;
    if (isSheet) {
        BookSession session = book->session();
        auto made = makeTermsSheet(session, context.options.value(u"text-lang"_s));
        if (!made)
            return context.fail(made.error());
        if (const auto written = writeFile(context.options.value(u"sheet"_s), made->pdf); !written)
            return context.fail(written.error());
        sheet = std::move(made).value();
    }
    if (context.json) {
        QJsonObject document{{u"handover_party"_s, textOrNull(settings.handoverParty)}};
        for (const Flag& flag : all)
            document.insert(flag.key, settings.*(flag.member));
        if (sheet) {
            document.insert(u"sheet"_s, context.options.value(u"sheet"_s));
            document.insert(u"sheet_version"_s, sheet->sheet.version);
        }
        return context.printJson(document);
    }
    Table table({{CliLawTerms::tr("Own terms")}, {QString()}});
    for (const Flag& flag : all)
        table.addRow({flagText(flag.option), settings.*(flag.member) ? CliLawTerms::tr("yes") : CliLawTerms::tr("no")});
    table.addRow({CliLawTerms::tr("Handed over to"), settings.handoverParty.isEmpty() ? u"–"_s : settings.handoverParty});
    table.print(context.out);
    if (sheet)
        context.out << CliLawTerms::tr("Terms sheet, version %1: %2").arg(sheet->sheet.version).arg(context.options.value(u"sheet"_s)) << u'\n';
    return exit_code::kDone;
}

/// Records a hand-over, or lists those of a debtor.
int lawHandover(CommandContext& context)
{
    const auto named = needed(context, u"debtor"_s);
    if (!named)
        return context.fail(named.error());
    const bool isRecord = context.options.has(u"how"_s);
    int exitCode = 0;
    const auto book = openBook(context, isRecord ? Access::Write : Access::Read, exitCode);
    if (!book)
        return exitCode;
    const auto debtor = debtorOf(book->database(), *named);
    if (!debtor)
        return context.fail(debtor.error());
    BookSession session = book->session();
    if (isRecord) {
        const auto how = neededWord(context, u"how"_s, kHandoverWays);
        if (!how)
            return context.fail(how.error());
        const auto day = context.options.has(u"on"_s) ? dateOf(context, context.options.value(u"on"_s), book->today()) : Result<Date>(book->today());
        if (!day)
            return context.fail(day.error());
        const auto done = recordHandover(session, *debtor, *day, *how, context.options.value(u"note"_s));
        if (!done)
            return context.fail(done.error());
    }
    const auto all = termsHandovers(session, *debtor);
    if (!all)
        return context.fail(all.error());
    if (context.json) {
        QJsonArray array;
        for (const TermsHandover& one : *all)
            array += QJsonObject{{u"version"_s, one.version}, {u"day"_s, one.day.toIso()}, {u"how"_s, one.how}, {u"note"_s, textOrNull(one.note)},
                                 {u"by"_s, one.by}, {u"current"_s, one.isCurrent}};
        return context.printJson({{u"debtor_id"_s, static_cast<qint64>(debtor->value)}, {u"handovers"_s, array}});
    }
    Table table({{CliLawTerms::tr("Day")}, {CliLawTerms::tr("How")}, {CliLawTerms::tr("Version"), Table::Align::Right}, {CliLawTerms::tr("Note")}});
    for (const TermsHandover& one : *all)
        table.addRow({ui::dateText(one.day), ui::handoverWayText(one.how), QString::number(one.version), one.note});
    if (table.isEmpty())
        context.out << CliLawTerms::tr("No hand-over of the terms is recorded.") << u'\n';
    else
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
    options += {u"sheet"_s, u"FILE"_s, CliLawTerms::tr("Write one page with these terms, as PDF")};
    options += {u"text-lang"_s, u"LANGUAGE"_s, CliLawTerms::tr("Language of the sheet, nl or en; without it the book's")};
    Command command{u"law terms"_s, CliLawTerms::tr("Show or say what your own terms hold: it decides what may be claimed"), {}, options,
                    u"tegoed-cli law terms --agreed yes --interest-clause yes"_s, lawTerms};
    command.paints = Command::Paints::Always;
    return command;
}

Command lawHandoverCommand()
{
    return {u"law handover"_s, CliLawTerms::tr("Record that the terms sheet was handed over to a debtor, or list when it was"), {},
            {{u"debtor"_s, u"DEBTOR"_s, CliLawTerms::tr("Id, number or exact name")},
             {u"how"_s, u"WAY"_s, CliLawTerms::tr("quotation, contract, email, letter or in_person; without it the list is shown")},
             {u"on"_s, u"YYYY-MM-DD"_s, CliLawTerms::tr("The day; without it today")},
             {u"note"_s, u"TEXT"_s, CliLawTerms::tr("A note")}},
            u"tegoed-cli law handover --debtor 10023 --how quotation"_s, lawHandover};
}

} // namespace tegoed::cli
