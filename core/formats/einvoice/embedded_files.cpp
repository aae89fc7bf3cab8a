#include "core/formats/einvoice/embedded_files.h"

#include "core/base/text.h"
#include "core/formats/problem_codes.h"

#include <algorithm>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kLargestFile64 = 28 * 1024 * 1024; // base64 of 20 MiB and its line ends
constexpr qsizetype kLargestTogether = 64 * 1024 * 1024;
constexpr qsizetype kMostFiles = 50;

bool isPdf(const QByteArray& content) { return content.left(1024).contains("%PDF-"); }

} // namespace

QString safeFileName(const QString& name)
{
    const qsizetype slash = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    QString safe = cleanLine(name.mid(slash + 1), 120);
    safe.removeIf([](QChar c) { return u"<>:\"|?*"_s.contains(c); });
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    return safe.simplified();
}

void keepEmbeddedFile(XmlReader& xml, PrintedInvoice& invoice, QList<Problem>& problems)
{
    AttachmentRecord file;
    file.mimeType = xml.attribute("mimeCode").toLower();
    file.fileName = safeFileName(xml.attribute("filename"));
    const int line = xml.line();
    const auto refuse = [&](const QString& reason) {
        problems.append({Severity::Warning, line, u"attachments"_s, problem::kAttachmentNotKept, file.fileName, {reason}});
    };
    std::optional<QByteArray> text = xml.blob(kLargestFile64);
    if (!text)
        return refuse(u"too_large"_s);
    text->removeIf([](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    if (text->isEmpty())
        return refuse(u"empty"_s);
    const auto decoded = QByteArray::fromBase64Encoding(std::move(*text), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return refuse(u"not_base64"_s);
    file.content = *decoded;
    qsizetype together = file.content.size();
    for (const AttachmentRecord& other : std::as_const(invoice.attachments))
        together += other.content.size();
    if (together > kLargestTogether || invoice.attachments.size() >= kMostFiles)
        return refuse(u"too_many"_s);
    QJsonObject printed{{u"mime"_s, file.mimeType}, {u"bytes"_s, file.content.size()}};
    if (!file.fileName.isEmpty())
        printed.insert(u"filename"_s, file.fileName);
    invoice.embedded += printed;
    if (file.mimeType == "application/pdf"_L1 && !isPdf(file.content))
        file.mimeType = u"application/octet-stream"_s;
    invoice.attachments += file;
}

void keepExternalFile(const QString& uri, PrintedInvoice& invoice)
{
    if (uri.isEmpty() || invoice.attachments.size() >= kMostFiles)
        return;
    AttachmentRecord file;
    file.externalUri = uri;
    invoice.attachments += file;
}

} // namespace tegoed::formats
