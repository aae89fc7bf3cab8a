#include "core/formats/pdf/pdf_attachments.h"

#include "core/base/text.h"
#include "core/formats/einvoice/embedded_files.h"
#include "core/formats/pdf/inflated_size.h"
#include "core/formats/problem_codes.h"

#include <qpdf/JSON.hh> // QPDF.hh needs it whole where clang builds
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <algorithm>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 kMostInflated = 64 * 1024 * 1024;
constexpr std::size_t kLargestXml = 20 * 1024 * 1024;
constexpr qsizetype kMostFiles = 20;
constexpr qsizetype kLargestRepaired = 32 * 1024 * 1024; // rebuilding the table of contents reads everything several times

/// Keeps what it gets, up to a limit.
class Collector final : public Pipeline {
public:
    Collector() : Pipeline("collector", nullptr) {}
    void write(unsigned char const* data, std::size_t length) override
    {
        isOver = isOver || static_cast<std::size_t>(content.size()) + length > kLargestXml;
        if (isOver)
            throw std::length_error("attachment too large");
        content.append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(length));
    }
    void finish() override {}

    QByteArray content;
    bool isOver = false;
};

bool mayBeXml(const QString& fileName, QPDFObjectHandle stream)
{
    if (fileName.endsWith(".xml"_L1, Qt::CaseInsensitive))
        return true;
    QPDFObjectHandle type = stream.getDict().getKey("/Subtype");
    return type.isName() && QString::fromStdString(type.getName()).contains("xml"_L1, Qt::CaseInsensitive);
}

bool isInvoiceName(const QString& fileName)
{
    static const QStringList names{u"factur-x.xml"_s, u"zugferd-invoice.xml"_s, u"xrechnung.xml"_s};
    return names.contains(fileName.toLower());
}

void take(QPDFFileSpecObjectHelper spec, QList<PdfAttachment>& files)
{
    QPDFObjectHandle stream = spec.getEmbeddedFileStream();
    const QString fileName = safeFileName(QString::fromStdString(spec.getFilename()));
    if (files.size() >= kMostFiles || !stream.isStream() || !mayBeXml(fileName, stream))
        return;
    Collector collector;
    bool decoded = false;
    const bool done = stream.pipeStreamData(&collector, &decoded, 0, qpdf_dl_generalized, true);
    if (done && decoded && !collector.isOver)
        files += PdfAttachment{fileName, collector.content, isInvoiceName(fileName)};
}

/// By the tree of names, and by the list of associated files for those who write only that.
QList<PdfAttachment> filesOf(QPDF& pdf)
{
    QList<PdfAttachment> files;
    for (const auto& [name, spec] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles())
        take(*spec, files);
    QPDFObjectHandle associated = pdf.getRoot().getKey("/AF");
    if (files.isEmpty() && associated.isArray()) {
        const int count = std::min(associated.getArrayNItems(), 1000);
        for (int i = 0; i < count; ++i)
            if (QPDFObjectHandle item = associated.getArrayItem(i); item.isDictionary())
                take(QPDFFileSpecObjectHelper(item), files);
    }
    std::stable_sort(files.begin(), files.end(), [](const PdfAttachment& a, const PdfAttachment& b) {
        return a.isNamedInvoice && !b.isNamedInvoice;
    });
    return files;
}

Problem problemOf(const std::exception& exception)
{
    const auto* const pdfError = dynamic_cast<const QPDFExc*>(&exception);
    if (pdfError != nullptr && pdfError->getErrorCode() == qpdf_e_password)
        return {Severity::Error, 0, {}, problem::kEncrypted, {}, {}};
    const std::string reason = pdfError != nullptr ? pdfError->getMessageDetail() : exception.what();
    return {Severity::Error, 0, {}, problem::kBadPdf, {}, {cleanLine(QString::fromStdString(reason))}};
}

PdfAttachments read(const QByteArray& bytes, bool repair)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(repair);
        pdf.processMemoryFile("pdf", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        return {filesOf(pdf), std::nullopt};
    } catch (const std::exception& exception) {
        return {{}, problemOf(exception)};
    }
}

} // namespace

PdfAttachments xmlAttachmentsOf(const QByteArray& pdf)
{
    // A PDF is read from its end; one that was cut can be patched up, but what would be missing nobody knows (failures E20).
    if (!pdf.right(2048).contains("%%EOF"))
        return {{}, Problem{Severity::Error, 0, {}, problem::kTruncated, {}, {}}};
    if (hasInflationBomb(pdf, kMostInflated))
        return {{}, Problem{Severity::Error, 0, {}, problem::kTooLarge, {}, {QString::number(kMostInflated / 1024 / 1024)}}};
    PdfAttachments attachments = read(pdf, false);
    const bool isDamaged = attachments.problem && attachments.problem->code == problem::kBadPdf;
    return isDamaged && pdf.size() <= kLargestRepaired ? read(pdf, true) : attachments;
}

} // namespace tegoed::formats
