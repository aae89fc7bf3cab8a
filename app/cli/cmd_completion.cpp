#include "app/cli/commands.h"

#include <QCoreApplication>

namespace tegoed::cli {
namespace {

struct CliCompletion {
    Q_DECLARE_TR_FUNCTIONS(CliCompletion)
};

struct Word {
    QString name;
    QString summary;
    QStringList second; ///< Second words of two-word commands.
    QStringList options;
};

QList<Word> words()
{
    QList<Word> result;
    for (const Command& command : commands()) {
        const QString first = command.name.section(u' ', 0, 0);
        if (result.isEmpty() || result.last().name != first)
            result.append({first, command.summary, {}, {}});
        Word& word = result.last();
        if (command.name.contains(u' '))
            word.second += command.name.section(u' ', 1);
        for (const Option& option : command.options) {
            const QString text = (option.name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + option.name;
            if (!word.options.contains(text))
                word.options += text;
        }
    }
    return result;
}

const QString kGlobal = QStringLiteral("--book --today --json --lang --help");

QString bash()
{
    QStringList names;
    QString cases;
    for (const Word& word : words()) {
        names += word.name;
        cases += QStringLiteral("        %1) choices=\"%2 %3 %4\" ;;\n")
                     .arg(word.name, word.second.join(u' '), word.options.join(u' '), kGlobal);
    }
    return QStringLiteral("_tegoed_cli() {\n"
                          "    local current=\"${COMP_WORDS[COMP_CWORD]}\" choices=\"\" word=\"\" i\n"
                          "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
                          "        case \"${COMP_WORDS[i]}\" in --book|--today|--lang) ((i++)) ;; -*) ;; *) word=\"${COMP_WORDS[i]}\"; break ;; esac\n"
                          "    done\n"
                          "    case \"$word\" in\n"
                          "        \"\") choices=\"%1 %2\" ;;\n%3"
                          "    esac\n"
                          "    COMPREPLY=($(compgen -W \"$choices\" -- \"$current\"))\n"
                          "    [[ $current == -* ]] || COMPREPLY+=($(compgen -f -- \"$current\"))\n"
                          "}\n"
                          "complete -o filenames -F _tegoed_cli tegoed-cli\n")
        .arg(names.join(u' '), kGlobal, cases);
}

QString zsh()
{
    QString text = QStringLiteral("#compdef tegoed-cli\n_tegoed_cli() {\n    local -a commands\n    commands=(\n");
    for (const Word& word : words())
        text += QStringLiteral("        '%1:%2'\n").arg(word.name, QString(word.summary).replace(u'\'', QStringLiteral("’")).replace(u':', u','));
    text += QStringLiteral("    )\n    if (( CURRENT == 2 )); then _describe command commands; return; fi\n    case \"$words[2]\" in\n");
    for (const Word& word : words())
        text += QStringLiteral("        %1) compadd -- %2 %3 %4; _files ;;\n")
                    .arg(word.name, word.second.join(u' '), word.options.join(u' '), kGlobal);
    return text + QStringLiteral("    esac\n}\n_tegoed_cli \"$@\"\n");
}

QString fish()
{
    QString text;
    for (const Word& word : words()) {
        const QString condition = QStringLiteral("__fish_seen_subcommand_from %1").arg(word.name);
        text += QStringLiteral("complete -c tegoed-cli -n __fish_use_subcommand -a %1 -d '%2'\n")
                    .arg(word.name, QString(word.summary).replace(u'\'', QStringLiteral("’")));
        for (const QString& second : word.second)
            text += QStringLiteral("complete -c tegoed-cli -n '%1' -a %2\n").arg(condition, second);
        for (const QString& option : word.options) {
            const QString kind = option.startsWith(QLatin1String("--")) ? QStringLiteral("-l ") : QStringLiteral("-s ");
            text += QStringLiteral("complete -c tegoed-cli -n '%1' %2%3\n").arg(condition, kind, option.mid(option.startsWith(QLatin1String("--")) ? 2 : 1));
        }
    }
    for (const QString& option : kGlobal.split(u' '))
        text += QStringLiteral("complete -c tegoed-cli -l %1\n").arg(option.mid(2));
    return text;
}

int completion(CommandContext& context)
{
    const QString shell = context.options.positional.value(0);
    if (shell == QLatin1String("bash"))
        context.out << bash();
    else if (shell == QLatin1String("zsh"))
        context.out << zsh();
    else if (shell == QLatin1String("fish"))
        context.out << fish();
    else
        return context.fail(QStringLiteral("usage"), CliCompletion::tr("Completion exists for bash, zsh and fish, not for “%1”.").arg(shell));
    return exit_code::kDone;
}

} // namespace

Command completionCommand()
{
    return {QStringLiteral("completion"), CliCompletion::tr("Shell completion"), QStringLiteral("bash|zsh|fish"), {},
            QStringLiteral("tegoed-cli completion bash > ~/.local/share/bash-completion/completions/tegoed-cli"), completion};
}

} // namespace tegoed::cli
