#include "app/cli/secret_input.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliSecret {
    Q_DECLARE_TR_FUNCTIONS(CliSecret)
};

constexpr qint64 kLongestSecret = 64 * 1024;

/// Switches the echo of the terminal off as long as it lives.
class HiddenInput {
public:
#ifdef Q_OS_WIN
    HiddenInput() : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        GetConsoleMode(m_input, &m_before);
        SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~HiddenInput() { SetConsoleMode(m_input, m_before); }

private:
    HANDLE m_input;
    DWORD m_before = 0;
#else
    HiddenInput()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenInput() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }

private:
    termios m_before{};
#endif
};

Error noSecret()
{
    return {Error::Code::MissingInput, {u"secret"_s}, {}};
}

/// The first line, without its end.
Result<SecretText> lineOf(QFile& file)
{
    QByteArray line = file.readLine(kLongestSecret);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line.isEmpty() ? Result<SecretText>(noSecret()) : SecretText(std::move(line));
}

Result<SecretText> passphrase(CommandContext& context, bool isNew)
{
    if (qEnvironmentVariableIsSet(kPassphraseDescriptor)) {
        bool isNumber = false;
        const int descriptor = qEnvironmentVariableIntValue(kPassphraseDescriptor, &isNumber);
        QFile file;
        if (isNumber && descriptor > 2 && file.open(descriptor, QIODevice::ReadOnly, QFileDevice::DontCloseHandle)) {
            if (auto line = lineOf(file))
                return line;
        }
        return Error{Error::Code::MissingInput, {u"passphrase"_s}, QString::fromLatin1(kPassphraseDescriptor)};
    }
    if (!isInputTerminal())
        return Error{Error::Code::MissingInput, {u"passphrase"_s}, QString::fromLatin1(kPassphraseDescriptor)};
    auto first = askSecret(context, isNew ? CliSecret::tr("A passphrase for the new vault") : CliSecret::tr("Passphrase of the vault"));
    if (!first || !isNew)
        return first;
    const auto again = askSecret(context, CliSecret::tr("The same passphrase again"));
    if (!again)
        return again.error();
    if (again->bytes() != first->bytes())
        return Error{Error::Code::NotAllowed, {u"wrong_passphrase"_s}, {}};
    return first;
}

} // namespace

bool isInputTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) != 0;
#endif
}

Result<SecretText> askSecret(CommandContext& context, const QString& prompt)
{
    if (!isInputTerminal())
        return noSecret();
    context.err << prompt << u": "_s;
    context.err.flush();
    auto line = [] {
        const HiddenInput hidden;
        return secretFromInput();
    }();
    context.err << u'\n';
    return line;
}

Result<SecretText> secretFromInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return noSecret();
    return lineOf(input);
}

app::SecretPlaces secretPlaces(CommandContext& context)
{
    return app::SecretPlaces([&context](bool isNew) { return passphrase(context, isNew); });
}

} // namespace tegoed::cli
