#pragma once

#include <QString>
#include <QStringList>

namespace tegoed::formats {

enum class Severity { Warning, Error };

/// Something wrong with a file, a row or a field. The sentence is made in `ui/presentation/problem_text`.
struct Problem {
    Severity severity = Severity::Error;
    int line = 0;       ///< 1-based line of the file; 0 = the file as a whole.
    QString field;      ///< A name of the JSON contract ("due_date"), empty when not about one field.
    QString code;       ///< One of `problem_codes.h`.
    QString seen;       ///< What stood there, cleaned and cut at 200 characters.
    QStringList arguments;
};

} // namespace tegoed::formats
