#pragma once

#include "core/formats/records.h"

/// "error issue_date@8 invalid_date": a problem as a test row writes it.
inline QStringList told(const tegoed::formats::FileRecord& record)
{
    QStringList lines;
    for (const tegoed::formats::Problem& problem : record.problems) {
        const QString severity = problem.severity == tegoed::formats::Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
        lines += QStringLiteral("%1 %2@%3 %4").arg(severity, problem.field).arg(problem.line).arg(problem.code);
    }
    return lines;
}
