#include "core/formats/pdf/read_pdf.h"

#include "core/formats/cii/read_cii.h"
#include "core/formats/pdf/pdf_attachments.h"
#include "core/formats/problem_codes.h"
#include "core/formats/ubl/read_ubl.h"

#include <algorithm>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

bool hasWrongRoot(const FileRecord& record)
{
    return std::any_of(record.problems.begin(), record.problems.end(), [](const Problem& p) { return p.code == problem::kWrongRoot; });
}

} // namespace

FileRecord readPdf(const QByteArray& bytes, bool mustHoldInvoice)
{
    const PdfAttachments attachments = xmlAttachmentsOf(bytes);
    for (const PdfAttachment& file : attachments.files) {
        FileRecord record = readCii(file.content);
        if (hasWrongRoot(record))
            record = readUbl(file.content);
        const bool isBroken = record.documents.isEmpty();
        if (hasWrongRoot(record) || (isBroken && !file.isNamedInvoice))
            continue;
        record.kind = FileKind::FacturX;
        for (DocumentRecord& document : record.documents)
            document.details.insert(u"container"_s, u"pdf"_s);
        return record;
    }
    FileRecord record;
    record.kind = FileKind::Pdf;
    record.problems += attachments.problem.value_or(
        Problem{mustHoldInvoice ? Severity::Error : Severity::Warning, 0, {}, problem::kNoInvoiceInPdf, {}, {}});
    return record;
}

} // namespace tegoed::formats
