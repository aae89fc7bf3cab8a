#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace tegoed::cli {

/// One option of a command: `--name` or `--name VALUE` (also `--name=VALUE`).
struct Option {
    QString name;      ///< Without the dashes; "o" is written `-o`.
    QString valueName; ///< "FILE", "YYYY-MM-DD"; empty = a switch.
    QString help;
    bool repeatable = false;
};

/// What stood on the line after the command's own words.
struct ParsedOptions {
    QStringList positional;
    QHash<QString, QStringList> values; ///< Per option given; a switch has one empty text.

    bool has(const QString& name) const { return values.contains(name); }
    QString value(const QString& name, const QString& otherwise = {}) const
    {
        const auto found = values.constFind(name);
        return found == values.constEnd() ? otherwise : found->last();
    }
    QStringList all(const QString& name) const { return values.value(name); }
};

/// Reads `arguments` by `options`. `--` ends the options; a lone `-` is positional; a negative number is a value.
/// With `stopAtWord` the first positional word ends the reading and it and all that follows stay in `positional`.
/// Errors: InvalidInput(option) for an unknown option, one given twice or a switch with a value; MissingInput(option)
/// for one without its value.
Result<ParsedOptions> parseOptions(const QStringList& arguments, const QList<Option>& options, bool stopAtWord = false);

} // namespace tegoed::cli
