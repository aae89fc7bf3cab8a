#pragma once

#include <QByteArray>
#include <QStringList>

namespace tegoed::sample {

/// A one-page A4 PDF with these lines in Helvetica; the first is the heading. Characters outside Windows-1252 become `?`.
/// Same lines, same bytes. Only for the invented invoices of the sample book: real documents come from core/documents.
QByteArray plainPdf(const QStringList& lines);

} // namespace tegoed::sample
