#pragma once

#include "core/base/error.h"

#include <QString>

namespace tegoed {

/// What is wrong with a text and where. `problem` is a closed set of words, listed with their sentences in
/// `ui/presentation/error_text.cpp`.
struct TemplateProblem {
    QString where;   ///< TextKey::code or a file's name.
    int line = 1;    ///< In the body, counted from 1; 0 = the subject.
    int column = 1;  ///< In UTF-16 units, counted from 1.
    QString problem; ///< `unknown_field`, `unclosed_section` …
    QString thing;   ///< What was seen there.
    QString suggestion; ///< What may have been meant; empty when nothing looks like it.
    friend bool operator==(const TemplateProblem&, const TemplateProblem&) = default;
};

/// TemplateBroken(where, line, column, problem, thing, suggestion).
inline Error templateBroken(const TemplateProblem& found)
{
    return {Error::Code::TemplateBroken,
            {found.where, QString::number(found.line), QString::number(found.column), found.problem, found.thing, found.suggestion},
            {}};
}

} // namespace tegoed
