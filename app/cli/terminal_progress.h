#pragma once

#include "core/base/progress.h"

#include <QString>
#include <QTextStream>

namespace tegoed::cli {

/// "Checking the book … 42 %" on one line of standard error, only when that is a terminal. Ctrl+C ends the program; what was
/// not committed is not there.
class TerminalProgress final : public Progress {
public:
    TerminalProgress(QTextStream& err, QString label);
    ~TerminalProgress() override;
    bool report(std::int64_t done, std::int64_t total) override;

private:
    QTextStream& m_err;
    QString m_label;
    int m_shown = -1; ///< Per cent.
    bool m_isTerminal;
};

} // namespace tegoed::cli
