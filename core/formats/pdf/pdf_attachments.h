#pragma once

#include "core/formats/records.h"

namespace tegoed::formats {

struct PdfAttachment {
    QString fileName;
    QByteArray content;
    bool isNamedInvoice = false; ///< By a name the norms prescribe.
};

struct PdfAttachments {
    QList<PdfAttachment> files;     ///< Those that may hold an invoice, the most likely first.
    std::optional<Problem> problem; ///< Why nothing could be looked at.
};

/// The XML files attached to a PDF: factur-x.xml, zugferd-invoice.xml, xrechnung.xml first, then any other. Nothing in the
/// PDF is run, drawn or followed. A PDF that opens without a password is read although it is protected against changes.
///
/// Errors: encrypted; truncated (no %%EOF near the end); too_large (a stream that would grow beyond 64 MiB); bad_pdf with
/// libqpdf's reason. An attachment of more than 20 MiB is left out.
PdfAttachments xmlAttachmentsOf(const QByteArray& pdf);

} // namespace tegoed::formats
