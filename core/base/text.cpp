#include "core/base/text.h"

namespace tegoed {
namespace {

bool isOverride(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0xFEFF || u == 0x200B;
}

QString cut(QString text, int limit)
{
    if (text.size() <= limit)
        return text;
    if (text.at(limit - 1).isHighSurrogate())
        --limit;
    text.truncate(limit);
    while (text.endsWith(u' ') || text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

QString clean(const QString& text, bool keepLines)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (isOverride(c))
            continue;
        if (keepLines && c == u'\n')
            result += c;
        else if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
                 || c.category() == QChar::Separator_Paragraph)
            result += u' ';
        else
            result += c;
    }
    return result.normalized(QString::NormalizationForm_C);
}

} // namespace

QString cleanLine(const QString& text, int limit)
{
    return cut(clean(text, false).simplified(), limit);
}

QString cleanText(const QString& text, int limit)
{
    QString unix = text;
    unix.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return cut(clean(unix, true).trimmed(), limit);
}

QString foldForSearch(const QString& text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber())
            result += c;
        else if (c.isSpace() || c == u'-' || c == u'/' || c == u'&' || c == u'_')
            result += u' ';
        // Marks and the other punctuation vanish: "B.V." is "bv", "O'Neil" is "oneil".
    }
    return result.simplified();
}

} // namespace tegoed
