#include "core/formats/xml/xml_text.h"

#include "core/formats/csv/encoding.h"
#include "core/formats/problem_codes.h"

#include <algorithm>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kDeclarationBytes = 512;

/// The value of `encoding=` in the XML declaration, lower case; empty without one. Bytes of UTF-16 have their zeros removed.
QString declaredEncoding(const QByteArray& bytes)
{
    QByteArray head = bytes.left(kDeclarationBytes);
    head.removeIf([](char c) { return c == '\0'; });
    const qsizetype start = head.indexOf("<?xml");
    const qsizetype end = head.indexOf("?>", start);
    if (start < 0 || end < 0)
        return {};
    qsizetype at = head.indexOf("encoding", start);
    if (at < 0 || at > end)
        return {};
    at = head.indexOf('=', at);
    while (at >= 0 && at < end && head[at] != '"' && head[at] != '\'')
        ++at;
    if (at < 0 || at >= end)
        return {};
    const qsizetype close = head.indexOf(head[at], at + 1);
    return close < 0 ? QString() : QString::fromLatin1(head.mid(at + 1, close - at - 1)).trimmed().toLower().left(40);
}

bool isUtf8Name(const QString& name) { return name == "utf-8"_L1 || name == "utf8"_L1 || name == "us-ascii"_L1 || name == "ascii"_L1; }

bool isSingleByteName(const QString& name)
{
    static const QStringList names{u"iso-8859-1"_s, u"iso8859-1"_s, u"latin1"_s, u"latin-1"_s, u"windows-1252"_s, u"cp1252"_s};
    return names.contains(name);
}

bool isLatin9Name(const QString& name) { return name == "iso-8859-15"_L1 || name == "iso8859-15"_L1 || name == "latin9"_L1; }

int lineOf(const QByteArray& bytes, qsizetype offset)
{
    return 1 + static_cast<int>(std::count(bytes.begin(), bytes.begin() + offset, '\n'));
}

Problem wrongDeclaration(const QByteArray& bytes, qsizetype offset, const QString& declared, const QString& readAs)
{
    const auto byte = static_cast<unsigned char>(bytes[offset]);
    return {Severity::Warning, lineOf(bytes, offset), {}, problem::kBadEncoding, u"0x"_s + QString::number(byte, 16).toUpper(),
            {declared, readAs}};
}

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

void trim(XmlText& xml)
{
    while (!xml.text.empty() && isBlank(xml.text.front())) {
        xml.firstLine += xml.text.front() == '\n';
        xml.text.remove_prefix(1);
    }
    while (!xml.text.empty() && (isBlank(xml.text.back()) || xml.text.back() == '\0'))
        xml.text.remove_suffix(1);
}

} // namespace

XmlText decodeXml(const QByteArray& bytes)
{
    const QString declared = declaredEncoding(bytes);
    const std::string_view whole(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    // Each goes through all of a long file, so only when it is asked.
    const auto badByte = [&] { return firstInvalidUtf8(whole); };
    const auto beyondAscii = [&] { return std::find_if(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }); };
    const bool hasUtf8Mark = bytes.startsWith("\xEF\xBB\xBF");

    QString wanted;
    if (!hasUtf8Mark && (isSingleByteName(declared) || isLatin9Name(declared)) && badByte() >= 0)
        wanted = isLatin9Name(declared) ? u"iso-8859-15"_s : u"windows-1252"_s;
    DecodedText decoded = decodeText(bytes, wanted);

    XmlText xml;
    xml.encoding = decoded.encoding;
    for (Problem problem : std::as_const(decoded.problems)) {
        problem.severity = Severity::Warning; // the character is replaced, the file can still be understood
        xml.problems += problem;
    }
    const bool isUtf8 = decoded.encoding == "utf-8"_L1;
    if (isUtf8Name(declared.isEmpty() ? u"utf-8"_s : declared)) {
        if (!isUtf8 && !decoded.encoding.startsWith("utf-16"_L1) && badByte() >= 0)
            xml.problems.prepend(wrongDeclaration(bytes, badByte(), u"utf-8"_s, decoded.encoding));
    } else if (isUtf8 && !hasUtf8Mark && beyondAscii() != bytes.end()) {
        xml.problems.prepend(wrongDeclaration(bytes, beyondAscii() - bytes.begin(), declared, decoded.encoding));
    }
    xml.storage = decoded.storage;
    const std::size_t skipped = decoded.text.data() == nullptr ? 0 : static_cast<std::size_t>(decoded.text.data() - decoded.storage.constData());
    xml.text = std::string_view(xml.storage.constData(), static_cast<std::size_t>(xml.storage.size())).substr(skipped, decoded.text.size());
    trim(xml);
    return xml;
}

} // namespace tegoed::formats
