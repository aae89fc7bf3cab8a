#include "app/cli/command.h"

#include <QCoreApplication>

#include <algorithm>

namespace tegoed::cli {
namespace {

QString optionText(const Option& option)
{
    const QString dashes = option.name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--");
    return dashes + option.name + (option.valueName.isEmpty() ? QString() : u' ' + option.valueName);
}

QString table(const QList<std::pair<QString, QString>>& rows)
{
    qsizetype width = 0;
    for (const auto& [left, right] : rows)
        width = std::max(width, left.size());
    QString text;
    for (const auto& [left, right] : rows)
        text += QStringLiteral("  ") + left.leftJustified(width + 2) + right + u'\n';
    return text;
}

struct CliHelp {
    Q_DECLARE_TR_FUNCTIONS(CliHelp)
};

QList<std::pair<QString, QString>> optionsEverywhere()
{
    return {
        {QStringLiteral("--book PATH"), CliHelp::tr("The book: a .tegoed file or postgresql://…?schema=… (else $TEGOED_BOOK, else the last one)")},
        {QStringLiteral("--today YYYY-MM-DD"), CliHelp::tr("Another date than the clock's, for commands that read or plan")},
        {QStringLiteral("--json"), CliHelp::tr("One JSON document on standard output")},
        {QStringLiteral("--lang nl|en"), CliHelp::tr("Language of the output for people")},
        {QStringLiteral("--help"), CliHelp::tr("This help; after a command: the help of that command")},
    };
}

/// A heading over indented lines.
QString section(const QString& heading, const QList<std::pair<QString, QString>>& rows)
{
    return u'\n' + heading + u'\n' + table(rows);
}

} // namespace

QString helpFor(const Command& command)
{
    QString usage = QStringLiteral("tegoed-cli ") + command.name;
    if (!command.arguments.isEmpty())
        usage += u' ' + command.arguments;
    if (!command.options.isEmpty())
        usage += u' ' + CliHelp::tr("[options]");
    QString text = command.summary + QStringLiteral("\n\n") + CliHelp::tr("Usage: %1").arg(usage) + u'\n';
    if (!command.options.isEmpty()) {
        QList<std::pair<QString, QString>> rows;
        for (const Option& option : command.options)
            rows.append({optionText(option), option.help});
        text += section(CliHelp::tr("Options:"), rows);
    }
    text += section(CliHelp::tr("For every command:"), optionsEverywhere());
    if (!command.example.isEmpty())
        text += u'\n' + CliHelp::tr("Example:") + QStringLiteral("\n  ") + command.example + u'\n';
    return text;
}

QString overview()
{
    QList<std::pair<QString, QString>> rows;
    for (const Command& command : commands())
        rows.append({command.name, command.summary});
    const QString usage = QStringLiteral("tegoed-cli [--book PATH|postgresql://…] [--today YYYY-MM-DD] [--json] [--lang nl|en] COMMAND …");
    return QStringLiteral("Tegoed " TEGOED_VERSION ": ") + CliHelp::tr("who owes you what, and for how long.") + QStringLiteral("\n\n")
        + CliHelp::tr("Usage: %1").arg(usage) + u'\n' + section(CliHelp::tr("Commands:"), rows)
        + section(CliHelp::tr("For every command:"), optionsEverywhere()) + u'\n'
        + CliHelp::tr("Exit codes: 0 done, 1 done in part, 2 usage or bad input, 4 blocked by a rule, 10 storage, 11 network, 12 integrity")
        + QStringLiteral("\n\n") + CliHelp::tr("Example:") + QStringLiteral("\n  tegoed-cli import invoices/ --dry-run --json\n");
}

} // namespace tegoed::cli
