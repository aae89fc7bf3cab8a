#include "core/formats/pdf/pdf_attachments.h"

#include "core/base/text.h"
#include "core/formats/einvoice/embedded_files.h"
#include "core/formats/pdf/inflated_size.h"
#include "core/formats/pdf/qpdf_files.h"
#include "core/formats/problem_codes.h"

#include <algorithm>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 kMostInflated = 64 * 1024 * 1024;
constexpr std::size_t kLargestXml = 20 * 1024 * 1024;
constexpr std::size_t kMostFiles = 20;
constexpr qsizetype kLargestRepaired = 32 * 1024 * 1024; // rebuilding the table of contents reads everything several times

bool isInvoiceName(const QString& fileName)
{
    static const QStringList names{u"factur-x.xml"_s, u"zugferd-invoice.xml"_s, u"xrechnung.xml"_s};
    return names.contains(fileName.toLower());
}

PdfAttachments refused(QLatin1StringView code, const QStringList& arguments = {})
{
    return {{}, Problem{Severity::Error, 0, {}, code, {}, arguments}};
}

PdfAttachments prepared(qpdf::Files&& read)
{
    if (read.outcome == qpdf::Files::Outcome::NeedsPassword)
        return refused(problem::kEncrypted);
    if (read.outcome == qpdf::Files::Outcome::Broken)
        return refused(problem::kBadPdf, {cleanLine(QString::fromStdString(read.reason))});
    PdfAttachments attachments;
    for (const qpdf::File& file : read.files) {
        const QString name = safeFileName(QString::fromStdString(file.name));
        attachments.files += PdfAttachment{name, QByteArray::fromStdString(file.content), isInvoiceName(name)};
    }
    std::stable_sort(attachments.files.begin(), attachments.files.end(), [](const PdfAttachment& a, const PdfAttachment& b) {
        return a.isNamedInvoice && !b.isNamedInvoice;
    });
    return attachments;
}

} // namespace

PdfAttachments xmlAttachmentsOf(const QByteArray& pdf)
{
    if (!pdf.left(1024).contains("%PDF-"))
        return refused(problem::kBadPdf, {u"not a PDF"_s});
    // A PDF is read from its end; one that was cut can be patched up, but what would be missing nobody knows (failures E20).
    if (!pdf.right(2048).contains("%%EOF"))
        return refused(problem::kTruncated);
    if (hasInflationBomb(pdf, kMostInflated))
        return refused(problem::kTooLarge, {QString::number(kMostInflated / 1024 / 1024)});
    const auto read = [&](bool repair) {
        return qpdf::xmlFilesOf(pdf.constData(), static_cast<std::size_t>(pdf.size()), repair, kLargestXml, kMostFiles);
    };
    qpdf::Files files = read(false);
    if (files.outcome == qpdf::Files::Outcome::Broken && pdf.size() <= kLargestRepaired)
        files = read(true);
    return prepared(std::move(files));
}

} // namespace tegoed::formats
