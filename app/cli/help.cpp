#include "app/cli/command.h"

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

const QList<std::pair<QString, QString>> kEverywhere = {
    {QStringLiteral("--book PATH"), QStringLiteral("The book: a .tegoed file or postgresql://…?schema=… (else $TEGOED_BOOK, else the last one)")},
    {QStringLiteral("--today YYYY-MM-DD"), QStringLiteral("Another date than the clock's, for commands that read or plan")},
    {QStringLiteral("--json"), QStringLiteral("One JSON document on standard output")},
    {QStringLiteral("--lang nl|en"), QStringLiteral("Language of the output for people")},
    {QStringLiteral("--help"), QStringLiteral("This help; after a command: the help of that command")},
};

} // namespace

QString helpFor(const Command& command)
{
    QString usage = QStringLiteral("tegoed-cli ") + command.name;
    if (!command.arguments.isEmpty())
        usage += u' ' + command.arguments;
    if (!command.options.isEmpty())
        usage += QStringLiteral(" [options]");
    QString text = command.summary + QStringLiteral("\n\nUsage: ") + usage + QStringLiteral("\n");
    if (!command.options.isEmpty()) {
        QList<std::pair<QString, QString>> rows;
        for (const Option& option : command.options)
            rows.append({optionText(option), option.help});
        text += QStringLiteral("\nOptions:\n") + table(rows);
    }
    text += QStringLiteral("\nFor every command:\n") + table(kEverywhere);
    if (!command.example.isEmpty())
        text += QStringLiteral("\nExample:\n  ") + command.example + u'\n';
    return text;
}

QString overview()
{
    QList<std::pair<QString, QString>> rows;
    for (const Command& command : commands())
        rows.append({command.name, command.summary});
    return QStringLiteral("Tegoed " TEGOED_VERSION ": who owes you what, and for how long.\n\n"
                          "Usage: tegoed-cli [--book PATH|postgresql://…] [--today YYYY-MM-DD] [--json] [--lang nl|en] COMMAND …\n\n"
                          "Commands:\n")
        + table(rows) + QStringLiteral("\nFor every command:\n") + table(kEverywhere)
        + QStringLiteral("\nExit codes: 0 done, 1 done in part, 2 usage or bad input, 4 blocked by a rule, 10 storage, 11 network, 12 integrity\n"
                         "\nExample:\n  tegoed-cli import invoices/ --dry-run --json\n");
}

} // namespace tegoed::cli
