#include "core/formats/mail/html_text.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace tegoed::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestEntity = 12;

bool isOneOf(QStringView name, std::initializer_list<QLatin1StringView> names)
{
    return std::any_of(names.begin(), names.end(), [&](QLatin1StringView one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

bool isHidden(QStringView name)
{
    return isOneOf(name, {"head"_L1, "style"_L1, "script"_L1, "title"_L1, "template"_L1, "noscript"_L1, "svg"_L1, "object"_L1});
}

bool endsLine(QStringView name)
{
    return isOneOf(name, {"p"_L1, "div"_L1, "tr"_L1, "li"_L1, "table"_L1, "ul"_L1, "ol"_L1, "blockquote"_L1, "hr"_L1, "h1"_L1, "h2"_L1, "h3"_L1,
                          "h4"_L1, "h5"_L1, "h6"_L1, "pre"_L1, "section"_L1, "article"_L1, "body"_L1});
}

QString characterOf(QStringView name)
{
    static const QHash<QString, char16_t> known{
        {u"amp"_s, u'&'}, {u"lt"_s, u'<'}, {u"gt"_s, u'>'}, {u"quot"_s, u'"'}, {u"apos"_s, u'\''}, {u"nbsp"_s, u'\u00a0'}, {u"euro"_s, u'€'},
        {u"eacute"_s, u'é'}, {u"egrave"_s, u'è'}, {u"ecirc"_s, u'ê'}, {u"euml"_s, u'ë'}, {u"iuml"_s, u'ï'}, {u"ouml"_s, u'ö'}, {u"uuml"_s, u'ü'},
        {u"auml"_s, u'ä'}, {u"agrave"_s, u'à'}, {u"aacute"_s, u'á'}, {u"oacute"_s, u'ó'}, {u"uacute"_s, u'ú'}, {u"ccedil"_s, u'ç'},
        {u"szlig"_s, u'ß'}, {u"Eacute"_s, u'É'}, {u"Uuml"_s, u'Ü'}, {u"Ouml"_s, u'Ö'}, {u"Auml"_s, u'Ä'}, {u"hellip"_s, u'…'}, {u"ndash"_s, u'–'},
        {u"mdash"_s, u'—'}, {u"lsquo"_s, u'‘'}, {u"rsquo"_s, u'’'}, {u"ldquo"_s, u'“'}, {u"rdquo"_s, u'”'}, {u"bull"_s, u'•'}, {u"middot"_s, u'·'},
        {u"icirc"_s, u'î'}, {u"ocirc"_s, u'ô'}, {u"acirc"_s, u'â'}, {u"ucirc"_s, u'û'}, {u"ugrave"_s, u'ù'}, {u"copy"_s, u'©'}, {u"reg"_s, u'®'}};
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && (name.at(1) == u'x' || name.at(1) == u'X');
        bool isNumber = false;
        const uint code = name.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        if (!isNumber || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
            return {};
        const auto character = static_cast<char32_t>(code);
        return QString::fromUcs4(&character, 1);
    }
    const auto found = known.constFind(name.toString());
    return found == known.constEnd() ? QString() : QString(QChar(*found));
}

class HtmlReader {
public:
    explicit HtmlReader(QStringView source) : m_source(source) {}

    QString read()
    {
        while (m_at < m_source.size()) {
            const QChar sign = m_source.at(m_at);
            if (sign == u'<')
                readTag();
            else if (sign == u'&')
                readEntity();
            else
                readCharacter(sign);
        }
        return tidied();
    }

private:
    void readTag()
    {
        if (m_source.mid(m_at, 4) == u"<!--") {
            const qsizetype end = m_source.indexOf(u"-->", m_at + 4);
            m_at = end < 0 ? m_source.size() : end + 3;
            return;
        }
        qsizetype at = m_at + 1;
        const bool isEnd = at < m_source.size() && m_source.at(at) == u'/';
        at += isEnd ? 1 : 0;
        const qsizetype nameFrom = at;
        while (at < m_source.size() && m_source.at(at).isLetterOrNumber())
            ++at;
        const QStringView name = m_source.mid(nameFrom, at - nameFrom);
        if (name.isEmpty() && !isEnd && !(at < m_source.size() && (m_source.at(at) == u'!' || m_source.at(at) == u'?')))
            return readCharacter(u'<'); // "a < b": no tag.
        const qsizetype end = endOfTag(at);
        m_at = end < 0 ? m_source.size() : end + 1;
        if (!isEnd && isHidden(name))
            return skipUntilEndOf(name);
        if (name.compare("br"_L1, Qt::CaseInsensitive) == 0)
            m_text += u'\n';
        else if (endsLine(name))
            endLine();
        else if (isOneOf(name, {"td"_L1, "th"_L1}))
            m_text += u' ';
    }

    /// Once between two blocks; a paragraph of one hard blank is an empty line.
    void endLine()
    {
        qsizetype last = m_text.size();
        while (last > 0 && m_text.at(last - 1) == u' ')
            --last;
        m_text.truncate(last);
        if (last > 0 && m_text.at(last - 1) != u'\n')
            m_text += u'\n';
    }

    /// The `>` that is not inside quotes. A quote that never ends does not swallow the mail: then the first `>` counts. −1 = a tag
    /// that does not end near by swallows the rest, as in a browser.
    qsizetype endOfTag(qsizetype from) const
    {
        QChar quote;
        for (qsizetype at = from; at < m_source.size() && at < from + kLongestTag; ++at) {
            const QChar sign = m_source.at(at);
            if (!quote.isNull())
                quote = sign == quote ? QChar() : quote;
            else if (sign == u'"' || sign == u'\'')
                quote = sign;
            else if (sign == u'>')
                return at;
        }
        return m_source.mid(from, kLongestTag).indexOf(u'>') < 0 ? -1 : from + m_source.mid(from, kLongestTag).indexOf(u'>');
    }

    void skipUntilEndOf(QStringView name)
    {
        // Where it never ends, a browser would show nothing more either; looked for once, so that many of them cost no more than one.
        if (m_neverEnds.contains(name.toString(), Qt::CaseInsensitive))
            return;
        const qsizetype end = m_source.indexOf(QString(u"</"_s + name), m_at, Qt::CaseInsensitive);
        if (end < 0)
            m_neverEnds << name.toString();
        else
            m_at = end;
    }

    void readEntity()
    {
        const qsizetype length = m_source.mid(m_at, kLongestEntity).indexOf(u';'); // Near by, or it is none.
        if (const qsizetype end = m_at + length; length > 0) {
            if (const QString text = characterOf(m_source.mid(m_at + 1, end - m_at - 1)); !text.isEmpty()) {
                m_text += text;
                m_at = end + 1;
                return;
            }
        }
        readCharacter(u'&');
    }

    void readCharacter(QChar sign)
    {
        m_text += sign.isSpace() && sign != QChar::Nbsp ? QChar(u' ') : sign;
        ++m_at;
    }

    /// Blanks of a line joined, at most one empty line between two.
    QString tidied() const
    {
        QStringList lines;
        for (const QString& line : m_text.split(u'\n')) {
            const QString simple = line.simplified();
            if (!simple.isEmpty() || (!lines.isEmpty() && !lines.back().isEmpty()))
                lines << simple;
        }
        return lines.join(u'\n').trimmed();
    }

    static constexpr qsizetype kLongestTag = 20'000;
    QStringView m_source;
    qsizetype m_at = 0;
    QString m_text;
    QStringList m_neverEnds;
};

} // namespace

QString htmlToText(const QString& html, qsizetype limit)
{
    return HtmlReader(QStringView(html).left(limit)).read();
}

} // namespace tegoed::formats
