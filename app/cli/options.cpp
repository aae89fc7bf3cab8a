#include "app/cli/options.h"

#include <algorithm>

namespace tegoed::cli {
namespace {

bool looksLikeOption(const QString& word)
{
    return word.size() > 1 && word.startsWith(u'-') && !word.at(1).isDigit() && word.at(1) != u'.' && word.at(1) != u',';
}

} // namespace

Result<ParsedOptions> parseOptions(const QStringList& arguments, const QList<Option>& options, bool stopAtWord)
{
    ParsedOptions parsed;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString& word = arguments.at(at);
        if (word == QLatin1String("--")) {
            parsed.positional += arguments.mid(at + 1);
            return parsed;
        }
        if (!looksLikeOption(word)) {
            if (stopAtWord) {
                parsed.positional += arguments.mid(at);
                return parsed;
            }
            parsed.positional += word;
            continue;
        }
        const QString bare = word.mid(word.startsWith(QLatin1String("--")) ? 2 : 1);
        const qsizetype equals = bare.indexOf(u'=');
        const QString name = equals < 0 ? bare : bare.left(equals);
        const auto known = std::find_if(options.begin(), options.end(), [&](const Option& o) { return o.name == name; });
        if (known == options.end())
            return Error{Error::Code::InvalidInput, {word, word}, QStringLiteral("unknown option")};
        if (parsed.has(name) && !known->repeatable)
            return Error{Error::Code::InvalidInput, {word, word}, QStringLiteral("given twice")};
        if (known->valueName.isEmpty()) {
            if (equals >= 0)
                return Error{Error::Code::InvalidInput, {word, word}, QStringLiteral("takes no value")};
            parsed.values[name] += QString();
            continue;
        }
        if (equals >= 0) {
            parsed.values[name] += bare.mid(equals + 1);
            continue;
        }
        if (at + 1 >= arguments.size())
            return Error{Error::Code::MissingInput, {word}, QStringLiteral("needs a value")};
        parsed.values[name] += arguments.at(++at);
    }
    return parsed;
}

} // namespace tegoed::cli
