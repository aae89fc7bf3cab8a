#include "core/formats/archive/read_file.h"
#include "core/formats/archive/zip_members.h"
#include "core/formats/csv/encoding.h"
#include "core/formats/csv/list_reader.h"
#include "core/formats/problem_codes.h"
#include "core/formats/xml/xml_reader.h"

#include <string_view>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kHeadBytes = 16 * 1024;
constexpr qsizetype kXmlHeadBytes = 256 * 1024; // licences and style sheets stand before some roots

std::string_view withoutBlanks(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t' || text.front() == '\r' || text.front() == '\n'))
        text.remove_prefix(1);
    return text;
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

bool startsWithoutCase(std::string_view text, std::string_view lower)
{
    if (text.size() < lower.size())
        return false;
    for (std::size_t i = 0; i < lower.size(); ++i) {
        const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
        if (c != lower[i])
            return false;
    }
    return true;
}

/// A SWIFT customer statement, with or without its envelope; also a part of one.
bool isMt940(std::string_view text)
{
    if (contains(text, ":940:") || contains(text, "{2:O940") || contains(text, "{2:I940") || contains(text, "{2:O942") || contains(text, "{2:I942"))
        return true;
    for (const std::string_view start : {":20:", ":25:", ":28C:", ":60F:", ":60M:", ":61:", ":62F:", ":62M:", ":64:", ":86:"})
        if (text.starts_with(start))
            return true;
    return contains(text, ":20:") && (contains(text, ":25:") || contains(text, ":28C:") || contains(text, ":28:"))
        && (contains(text, ":60F:") || contains(text, ":60M:") || contains(text, ":61:") || contains(text, ":62F:") || contains(text, ":NS:"));
}

/// A Belgian statement: records of 128 columns, the first one `0` + `0000` + date + bank + `05` (application code).
bool isCoda(std::string_view text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    return end >= 120 && end <= 130 && text.substr(0, 5) == "00000" && text.substr(14, 2) == "05";
}

FileKind kindOfZip(const QByteArray& bytes)
{
    for (const QString& name : zipMemberNames(bytes))
        if (name.startsWith(QLatin1String("xl/"), Qt::CaseInsensitive) || name == QLatin1String("[Content_Types].xml"))
            return FileKind::Xlsx;
    return FileKind::Zip;
}

FileKind kindOfXml(const QByteArray& head)
{
    XmlReader xml(head);
    XmlChildren top(xml);
    top.next();
    QString root = xml.rootName();
    if (root.isEmpty() && xml.failed() && xml.problems().last().code == problem::kDoctype)
        root = xml.problems().last().seen; // its reader will say what is wrong with it
    const QString space = xml.rootNamespace();
    if (root == "Invoice"_L1 || root == "CreditNote"_L1 || root == "StandardBusinessDocument"_L1)
        return FileKind::Ubl;
    if (root == "CrossIndustryInvoice"_L1 || root == "CrossIndustryDocument"_L1)
        return FileKind::Cii;
    if (root == "auditfile"_L1)
        return FileKind::Xaf;
    // Some banks put the message into an envelope of their own.
    if ((root == "Document"_L1 && space.contains("camt."_L1)) || (!root.isEmpty() && head.contains("BkToCstmr")))
        return FileKind::Camt;
    return FileKind::Unknown;
}

} // namespace

FileKind recogniseKind(const QByteArray& bytes, const QString& fileName)
{
    const QByteArray head = bytes.left(kHeadBytes);
    if (head.left(1024).contains("%PDF-"))
        return FileKind::Pdf;
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return kindOfZip(bytes);
    const DecodedText decoded = decodeText(head);
    const std::string_view text = withoutBlanks(decoded.text);
    if (startsWithoutCase(text, "begin:vcard"))
        return FileKind::VCard;
    if (isCoda(decoded.text))
        return FileKind::Coda;
    if (isMt940(text))
        return FileKind::Mt940;
    if (!text.empty() && text.front() == '<')
        return kindOfXml(bytes.left(kXmlHeadBytes));
    if (text.empty() || contains(text, std::string_view("\0\0", 2)))
        return FileKind::Unknown;
    return recogniseList(bytes, fileName);
}

} // namespace tegoed::formats
