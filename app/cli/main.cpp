#include "app/cli/command.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

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

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::Dutch ? QStringLiteral("nl") : QStringLiteral("en");
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
        return context.fail(QStringLiteral("usage"), QStringLiteral("There is no command \"%1\".").arg(words.value(0)),
                            QStringLiteral("tegoed-cli --help lists the commands."));
    }
    context.book = valueOf("book");
    if (context.book.isEmpty())
        context.book = qEnvironmentVariable("TEGOED_BOOK");
    context.language = given("lang") ? valueOf("lang") : systemLanguage();
    if (context.language != QLatin1String("nl") && context.language != QLatin1String("en"))
        return context.fail(QStringLiteral("usage"), QStringLiteral("--lang is nl or en, not \"%1\".").arg(context.language));
    if (given("today")) {
        context.today = Date::fromIso(valueOf("today"));
        if (!context.today)
            return context.fail(QStringLiteral("invalid_date"), QStringLiteral("--today \"%1\" is not a date (YYYY-MM-DD).").arg(valueOf("today")));
    }
    context.options = after;
    return command->run(context);
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
    const Command* command = findCommand(words);

    std::unique_ptr<QCoreApplication> application;
    if (command && command->paints) {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("Tegoed"));
    QCoreApplication::setOrganizationName(QStringLiteral("Tegoed"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TEGOED_VERSION));
    return run(words, context, command, *before);
}
