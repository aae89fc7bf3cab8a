#pragma once

#include "app/cli/options.h"
#include "core/base/error.h"
#include "core/domain/calendar/date.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <functional>
#include <optional>

namespace tegoed::cli {

/// What the program returns to the shell. Other programs rely on these numbers.
namespace exit_code {
inline constexpr int kDone = 0;
inline constexpr int kPartly = 1;    ///< Done in part, problems listed.
inline constexpr int kBadInput = 2;  ///< Usage or bad input, nothing changed.
inline constexpr int kBlocked = 4;   ///< Blocked by a rule, which is named.
inline constexpr int kStorage = 10;
inline constexpr int kNetwork = 11;
inline constexpr int kIntegrity = 12;
} // namespace exit_code

/// Everything a command gets to see and to write to. Text for people goes to `out` unless `json`; then `out` carries
/// exactly one JSON document and everything else goes to `err`.
struct CommandContext {
    ParsedOptions options;      ///< Of the command itself; positional arguments included.
    QString book;               ///< --book, else $TEGOED_BOOK; empty = neither.
    std::optional<Date> today;  ///< --today; empty = the clock's date.
    bool json = false;
    QString language;           ///< "nl" or "en".
    QTextStream& out;
    QTextStream& err;

    /// Prints the document on `out` and returns `exitCode`.
    int printJson(const QJsonObject& document, int exitCode = exit_code::kDone);
    /// A failure: with --json `{"error":{code,message,hint}}` on `out`, else sentences on `err`. Returns `exitCode`.
    int fail(const QString& code, const QString& message, const QString& hint = {}, int exitCode = exit_code::kBadInput);
    /// The same for an expected error of the core; the exit code follows from its kind.
    int fail(const Error& error);
};

/// One command of `tegoed-cli`. Its help is made from these fields, so that it cannot differ from what is parsed.
struct Command {
    QString name;      ///< One or two words: "import", "calc interest".
    QString summary;   ///< One line.
    QString arguments; ///< As in the usage line: "FILE|FOLDER…"; empty = takes none.
    QList<Option> options;
    QString example;   ///< A full line that works, e.g. "tegoed-cli import invoices.csv --dry-run --json".
    std::function<int(CommandContext&)> run;
    /// Whether it needs fonts, and with them an off-screen QGuiApplication.
    enum class Paints { Never, Pdf, Always };
    Paints paints = Paints::Never; ///< Pdf: when a PDF is asked for on the line.
};

/// Every command there is, in the order of the help and in the language in use. One line per command in commands.cpp.
const QList<Command>& commands();

/// The command whose name the words start with (the longest wins); null when there is none.
const Command* findCommand(const QStringList& words);

QString helpFor(const Command& command);
QString overview(); ///< What `tegoed-cli --help` prints.

/// The exit code that belongs to a kind of error.
int exitCodeFor(Error::Code code);
/// The stable word of the JSON contract for a kind of error: "file_not_found".
QString errorCodeName(Error::Code code);

} // namespace tegoed::cli
