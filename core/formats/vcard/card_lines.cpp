#include "core/formats/vcard/card_lines.h"

#include "core/formats/csv/encoding.h"

#include <algorithm>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::size_t kLargestValue = 1024 * 1024; // a photograph beyond it is nobody's name; cut, never read

QString ascii(std::string_view text) { return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())); }

/// Where the value starts: the first colon that is not in a quoted parameter.
std::size_t valueStart(std::string_view line)
{
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ':' && !quoted)
            return i;
    }
    return std::string_view::npos;
}

std::vector<std::string_view> splitOutsideQuotes(std::string_view text)
{
    std::vector<std::string_view> parts;
    bool quoted = false;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] == '"')
            quoted = !quoted;
        if (i == text.size() || (text[i] == ';' && !quoted)) {
            parts.push_back(text.substr(start, i - start));
            start = i + 1;
        }
    }
    return parts;
}

CardProperty::Parameter parameterOf(std::string_view part)
{
    const std::size_t equals = part.find('=');
    if (equals == std::string_view::npos) { // version 2.1: the bare word is a type or an encoding
        const QString word = ascii(part).trimmed();
        const QString upper = word.toUpper();
        const bool encoding = upper == u"QUOTED-PRINTABLE" || upper == u"BASE64" || upper == u"8BIT" || upper == u"7BIT";
        return {encoding ? u"ENCODING"_s : u"TYPE"_s, word};
    }
    return {ascii(part.substr(0, equals)).trimmed().toUpper(), ascii(part.substr(equals + 1)).trimmed().remove(u'"')};
}

void readHead(CardProperty& property, std::string_view head)
{
    const std::vector<std::string_view> parts = splitOutsideQuotes(head);
    QString name = ascii(parts.front()).trimmed().toUpper();
    property.name = name.mid(name.lastIndexOf(u'.') + 1);
    property.parameters.clear();
    for (std::size_t i = 1; i < parts.size(); ++i)
        property.parameters.push_back(parameterOf(parts[i]));
}

bool isQuotedPrintable(const CardProperty& property)
{
    return property.parameter(QLatin1StringView("ENCODING")).compare(u"QUOTED-PRINTABLE"_s, Qt::CaseInsensitive) == 0;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// RFC 2045, 6.7. What is no proper escape stays as it stands.
QByteArray fromQuotedPrintable(std::string_view text)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(text.size()));
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '=' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        if (low >= 0) {
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            bytes += text[i];
        }
    }
    return bytes;
}

QChar escaped(QChar c) { return c == u'n' || c == u'N' ? QChar(u'\n') : c; }

} // namespace

bool CardProperty::hasType(QLatin1StringView word) const
{
    for (const Parameter& parameter : parameters)
        if (parameter.name == u"TYPE")
            for (const QString& type : parameter.value.split(u','))
                if (type.trimmed().compare(word, Qt::CaseInsensitive) == 0)
                    return true;
    return false;
}

QString CardProperty::parameter(QLatin1StringView wanted) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(), [&](const Parameter& p) { return p.name == wanted; });
    return found == parameters.end() ? QString() : found->value;
}

std::string_view CardLines::physicalLine()
{
    const std::size_t start = m_at;
    const std::size_t end = std::min(m_bytes.find_first_of("\r\n", start), m_bytes.size());
    m_at = end;
    if (m_at < m_bytes.size())
        m_at += m_bytes[m_at] == '\r' && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '\n' ? 2 : 1;
    ++m_line;
    return m_bytes.substr(start, end - start);
}

bool CardLines::next(CardProperty& property)
{
    while (m_at < m_bytes.size()) {
        std::string line(physicalLine());
        property.line = m_line;
        const auto append = [&](std::string_view more) {
            if (line.size() < kLargestValue)
                line.append(more.substr(0, kLargestValue));
        };
        const auto unfold = [&] {
            while (m_at < m_bytes.size() && (m_bytes[m_at] == ' ' || m_bytes[m_at] == '\t'))
                append(physicalLine().substr(1));
        };
        unfold();
        std::size_t colon = valueStart(line);
        if (colon == std::string::npos)
            continue;
        readHead(property, std::string_view(line).substr(0, colon));
        if (isQuotedPrintable(property)) {
            while (!line.empty() && line.back() == '=' && m_at < m_bytes.size()) {
                line.pop_back();
                append(physicalLine());
                unfold();
            }
        }
        property.rawValue.assign(line, colon + 1);
        return true;
    }
    return false;
}

QString decodedValue(const CardProperty& property, QList<Problem>& problems)
{
    QByteArray bytes = QByteArray::fromStdString(property.rawValue);
    const QString encoding = property.parameter(QLatin1StringView("ENCODING")).toUpper();
    if (encoding == u"QUOTED-PRINTABLE")
        bytes = fromQuotedPrintable(property.rawValue);
    else if (encoding == u"BASE64" || encoding == u"B")
        bytes = QByteArray::fromBase64(bytes);
    QString charset = property.parameter(QLatin1StringView("CHARSET")).toLower();
    if (charset == u"us-ascii" || charset == u"utf8")
        charset = u"utf-8"_s;
    DecodedText decoded = decodeText(bytes, charset);
    for (Problem& problem : decoded.problems) {
        problem.line = property.line;
        problems += problem;
    }
    return QString::fromUtf8(decoded.text.data(), static_cast<qsizetype>(decoded.text.size()));
}

QStringList structuredValue(const QString& value)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (c == u'\\' && i + 1 < value.size())
            parts.last() += escaped(value.at(++i));
        else if (c == u';')
            parts += QString();
        else
            parts.last() += c;
    }
    return parts;
}

QString plainValue(const QString& value)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i)
        text += value.at(i) == u'\\' && i + 1 < value.size() ? escaped(value.at(++i)) : value.at(i);
    return text;
}

} // namespace tegoed::formats
