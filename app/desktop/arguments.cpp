#include "app/desktop/arguments.h"

using namespace Qt::Literals::StringLiterals;

namespace tegoed::desktop {
namespace {

Error wrongValue(const QString& option, const QString& value)
{
    return {Error::Code::InvalidInput, {option, value}, {}};
}

/// Options that take no value. True when `word` was one.
bool takeSwitch(const QString& word, Arguments& arguments)
{
    if (word == u"--read-only")
        return arguments.readOnly = true;
    if (word == u"--dark")
        return arguments.dark = true;
    if (word == u"--light")
        return arguments.light = true;
    if (word == u"--sample")
        return arguments.sample = true;
    if (word == u"--quit-after-first-paint")
        return arguments.quitAfterFirstPaint = true;
    if (word == u"--help" || word == u"-h")
        return arguments.help = true;
    if (word == u"--version")
        return arguments.version = true;
    return false;
}

std::optional<Error> takeValue(const QString& option, const QString& value, Arguments& arguments)
{
    if (option == u"--lang") {
        if (value != u"nl" && value != u"en")
            return wrongValue(option, value);
        arguments.language = value;
    } else if (option == u"--screenshots") {
        arguments.screenshots = value;
    } else if (option == u"--book") {
        arguments.book = value;
    } else if (option == u"--scale") {
        bool isNumber = false;
        arguments.scalePercent = value.toInt(&isNumber);
        if (!isNumber || arguments.scalePercent < 80 || arguments.scalePercent > 200)
            return wrongValue(option, value);
    } else {
        return Error{Error::Code::NotFound, {u"option"_s, option}, {}};
    }
    return std::nullopt;
}

} // namespace

Result<Arguments> parseArguments(const QStringList& words)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (!word.startsWith(u'-')) {
            if (!arguments.book.isEmpty())
                return wrongValue(u"BOOK"_s, word);
            arguments.book = word;
            continue;
        }
        if (takeSwitch(word, arguments))
            continue;
        const qsizetype equals = word.indexOf(u'=');
        const QString option = equals < 0 ? word : word.left(equals);
        if (equals < 0 && i + 1 >= words.size())
            return wrongValue(option, {});
        const QString value = equals < 0 ? words[++i] : word.mid(equals + 1);
        if (const std::optional<Error> error = takeValue(option, value, arguments))
            return *error;
    }
    return arguments;
}

QString usageText()
{
    return u"Tegoed " TEGOED_VERSION ": who owes you what, and for how long.\n\n"
           "Usage: tegoed [BOOK] [options]\n\n"
           "BOOK is a .tegoed file or postgresql://user@host/db?schema=name; without it the book opened last.\n\n"
           "Options:\n"
           "  --read-only                 Look only; nothing can be changed\n"
           "  --sample                    Open the sample book\n"
           "  --lang nl|en                Language of the program\n"
           "  --dark, --light             Colours, whatever the system says\n"
           "  --scale 80…200              Text size in percent\n"
           "  --screenshots DIR           Write a picture of every page and dialog on the sample book, then stop\n"
           "  --quit-after-first-paint    Print the times of the start, then stop\n"
           "  --help, --version\n"_s;
}

} // namespace tegoed::desktop
