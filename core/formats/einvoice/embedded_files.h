#pragma once

#include "core/formats/einvoice/printed_invoice.h"
#include "core/formats/xml/xml_reader.h"

namespace tegoed::formats {

/// The last part of a path without what no file system takes; may be empty. A name is shown, never used as a way.
QString safeFileName(const QString& name);

/// Reads the element stopped at, a file in base64 with the attributes `mimeCode` and `filename`. Warnings
/// (attachment_not_kept; arguments: reason): empty, broken base64, more than 20 MiB, more than 64 MiB or 50 files together.
/// A content that is not the PDF it says it is, is kept as application/octet-stream (failures E24).
void keepEmbeddedFile(XmlReader& xml, PrintedInvoice& invoice, QList<Problem>& problems);

/// A file that lies elsewhere: the address is kept and never fetched.
void keepExternalFile(const QString& uri, PrintedInvoice& invoice);

} // namespace tegoed::formats
