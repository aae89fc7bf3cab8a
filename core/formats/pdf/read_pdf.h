#pragma once

#include "core/formats/records.h"

namespace tegoed::formats {

/// Reads a PDF that carries its invoice as data: Factur-X, ZUGFeRD 1 and 2, XRechnung, or UBL attached the same way; it is
/// known by the root of the XML, not by its name. The record is of kind FacturX and holds what `readCii` or `readUbl` found;
/// lines are those of the attached file. A PDF without an invoice is of kind Pdf with a warning (no_invoice_in_pdf), to be
/// attached by its name; with `mustHoldInvoice` that is an error. What `xmlAttachmentsOf` refuses is an error.
FileRecord readPdf(const QByteArray& bytes, bool mustHoldInvoice);

} // namespace tegoed::formats
