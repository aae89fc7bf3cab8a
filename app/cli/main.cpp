#include "app/cli/command.h"
#include "ui/presentation/ui_language.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace {

using namespace tegoed;
using namespace tegoed::cli;

QList<Option> globalOptions()
{
    return {
        {QStringLiteral("book"), QStringLiteral("PATH"), {}},
        {QStringLiteral("today"), QStringLiteral("YYYY-MM-DD"), {}},
        {QStringLiteral("json"), {}, {}, true},
        {QStringLiteral("lang"), QStringLiteral("nl|en"), {}},
        {QStringLiteral("help"), {}, {}, true},
        {QStringLiteral("h"), {}, {}, true},
        {QStringLiteral("version"), {}, {}, true},
    };
}

struct CliMain {
    Q_DECLARE_TR_FUNCTIONS(CliMain)
};

/// What `--lang` says, before anything else is read: help and errors are in that language too.
QString languageOf(const QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == QLatin1String("--lang"))
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(QLatin1String("--lang=")))
            return arguments.at(i).mid(7);
    }
    return ui::UiLanguage::ofSystem();
}

/// Commands that only read have no use case around them: here a broken world ends as a message.
int runSafely(const Command& command, CommandContext& context)
{
    try {
        return command.run(context);
    } catch (const StorageFailure& failure) {
        return context.fail(failure.error());
    }
}

/// Global options may stand before or after the command; the command's own only after it.
int run(const QStringList& words, CommandContext& context, const Command* command, const ParsedOptions& before)
{
    QList<Option> known = globalOptions();
    if (command)
        known += command->options;
    ParsedOptions after;
    if (command) {
        const Result<ParsedOptions> parsed = parseOptions(words.mid(command->name.count(u' ') + 1), known);
        if (!parsed) {
            context.json = before.has(QStringLiteral("json")) || words.contains(QStringLiteral("--json"));
            return context.fail(QStringLiteral("usage"), parsed.error().arguments.value(0) + QStringLiteral(": ") + parsed.error().detail,
                                QStringLiteral("tegoed-cli %1 --help").arg(command->name));
        }
        after = *parsed;
    }
    const auto given = [&](const char* name) { return before.has(QLatin1String(name)) || after.has(QLatin1String(name)); };
    const auto valueOf = [&](const char* name) { return after.value(QLatin1String(name), before.value(QLatin1String(name))); };

    context.json = given("json");
    if (given("version")) {
        context.out << QStringLiteral("tegoed-cli " TEGOED_VERSION "\n");
        return exit_code::kDone;
    }
    if (given("help") || given("h") || (words.isEmpty() && !command)) {
        context.out << (command ? helpFor(*command) : overview());
        return words.isEmpty() && !given("help") && !given("h") ? exit_code::kBadInput : exit_code::kDone;
    }
    if (!command) {
        return context.fail(QStringLiteral("usage"), CliMain::tr("There is no command “%1”.").arg(words.value(0)),
                            CliMain::tr("tegoed-cli --help lists the commands."));
    }
    context.book = valueOf("book");
    if (context.book.isEmpty())
        context.book = qEnvironmentVariable("TEGOED_BOOK");
    if (!ui::UiLanguage::codes().contains(context.language))
        return context.fail(QStringLiteral("usage"), CliMain::tr("--lang is nl or en, not “%1”.").arg(context.language));
    if (given("today")) {
        context.today = Date::fromIso(valueOf("today"));
        if (!context.today)
            return context.fail(QStringLiteral("invalid_date"), CliMain::tr("--today “%1” is not a date (YYYY-MM-DD).").arg(valueOf("today")));
    }
    context.options = after;
    return runSafely(*command, context);
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);

    QTextStream out(stdout);
    QTextStream err(stderr);
    out.setEncoding(QStringConverter::Utf8);
    err.setEncoding(QStringConverter::Utf8);
    CommandContext context{{}, {}, std::nullopt, false, QStringLiteral("en"), out, err};

    const Result<ParsedOptions> before = parseOptions(arguments, globalOptions(), true);
    if (!before) {
        context.json = arguments.contains(QStringLiteral("--json"));
        return context.fail(QStringLiteral("usage"), before.error().arguments.value(0) + QStringLiteral(": ") + before.error().detail,
                            QStringLiteral("tegoed-cli --help"));
    }
    const QStringList words = before->positional;
    const Command* untranslated = findCommand(words);

    std::unique_ptr<QCoreApplication> application;
    // Only a PDF needs fonts; a table on a server without a session should not even look for a display.
    const bool asksForPdf = std::any_of(arguments.begin(), arguments.end(),
                                        [](const QString& word) { return word.endsWith(QLatin1String("pdf"), Qt::CaseInsensitive); });
    const Command::Paints paints = untranslated ? untranslated->paints : Command::Paints::Never;
    if (paints == Command::Paints::Always || (paints == Command::Paints::Pdf && asksForPdf)) {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("Tegoed"));
    QCoreApplication::setOrganizationName(QStringLiteral("Tegoed"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TEGOED_VERSION));
    context.language = languageOf(arguments);
    ui::UiLanguage language;
    language.setCode(context.language);
    return run(words, context, findCommand(words), *before);
}
