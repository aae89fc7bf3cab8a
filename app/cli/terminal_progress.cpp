#include "app/cli/terminal_progress.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace tegoed::cli {
namespace {

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

} // namespace

TerminalProgress::TerminalProgress(QTextStream& err, QString label)
    : m_err(err), m_label(std::move(label)), m_isTerminal(isTerminal())
{
}

TerminalProgress::~TerminalProgress()
{
    if (m_shown < 0)
        return;
    m_err << QStringLiteral("\r\x1b[K"); // The line is gone when the work is done.
    m_err.flush();
}

bool TerminalProgress::report(std::int64_t done, std::int64_t total)
{
    if (!m_isTerminal || total <= 0)
        return true;
    const int percent = static_cast<int>(done * 100 / total);
    if (percent == m_shown)
        return true;
    m_shown = percent;
    m_err << u'\r' << m_label << QStringLiteral(" … %1 %").arg(percent);
    m_err.flush();
    return true;
}

} // namespace tegoed::cli
