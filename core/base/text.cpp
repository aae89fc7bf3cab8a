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

/// Whether `cleanLine` would give it back as it is: nearly every text of a file. No character below U+0300 combines with
/// another; of those, controls and the blank that does not break are left to the long way.
bool isCleanLine(QStringView text, int limit)
{
    if (text.size() > limit || (!text.isEmpty() && (text.front() == u' ' || text.back() == u' ')))
        return false;
    char16_t before = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < u' ' || (u > u'~' && u <= 0xA0) || u >= 0x300 || (u == u' ' && before == u' '))
            return false;
        before = u;
    }
    return true;
}

/// `foldForSearch` of ASCII, in one pass. False when something else is in it.
bool foldAscii(QStringView text, QString& folded)
{
    folded.reserve(text.size());
    bool isApart = false;
    for (const QChar c : text) {
        char16_t u = c.unicode();
        if (u >= 0x80)
            return false;
        if (u >= u'A' && u <= u'Z')
            u = static_cast<char16_t>(u + (u'a' - u'A'));
        if ((u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9')) {
            if (isApart && !folded.isEmpty())
                folded += u' ';
            isApart = false;
            folded += QChar(u);
        } else if (u == u' ' || (u >= u'\t' && u <= u'\r') || u == u'-' || u == u'/' || u == u'&' || u == u'_') {
            isApart = true;
        }
    }
    return true;
}

} // namespace

QString cleanLine(const QString& text, int limit)
{
    return isCleanLine(text, limit) ? text : cut(clean(text, false).simplified(), limit);
}

QString cleanText(const QString& text, int limit)
{
    QString unix = text;
    unix.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return cut(clean(unix, true).trimmed(), limit);
}

QString foldForSearch(const QString& text)
{
    QString result;
    if (foldAscii(text, result))
        return result;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    result.clear();
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
