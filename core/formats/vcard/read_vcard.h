#pragma once

#include "core/base/progress.h"
#include "core/formats/records.h"

namespace tegoed::formats {

/// Electronic business cards (vCard 2.1, 3.0, 4.0; several per file) as debtors. Of a card with an organisation, that is the
/// debtor and the person is its contact. Of several addresses, numbers and e-mail addresses the preferred one is taken, else
/// the first; a fax or pager never; a mobile number before others. Cards of groups are passed over.
/// Problems: truncated (a card without its end: the file is refused), missing (a card without any name), bad_encoding,
/// invalid_email, invalid_phone, skipped_row, empty_file.
FileRecord readVCard(const QByteArray& bytes, const QString& fileName, Progress& progress);

} // namespace tegoed::formats
