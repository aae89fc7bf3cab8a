#pragma once

#include "core/usecases/acts/act.h"

namespace tegoed {

/// A file as somebody gives it, ready to be kept: only its name, and a content that is what it says. Errors:
/// MissingInput(file_name), FileTooLarge (25 MiB), UnsupportedFormat.
Result<QString> checkedFileName(const QString& fileName, const QString& mimeType, const QByteArray& content);

/// Keeps it with a debtor or an invoice (not valid = none) and tells the timeline.
DocumentId fileDocument(const Act& act, DebtorId debtor, InvoiceId invoice, const QString& kind, const QString& checkedName, const QString& mimeType,
                        const QByteArray& content);

} // namespace tegoed
