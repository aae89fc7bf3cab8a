#pragma once

#include "core/formats/records.h"

namespace tegoed::formats {

/// Reads a Cross Industry Invoice: Factur-X, ZUGFeRD 2, XRechnung (root CrossIndustryInvoice) and ZUGFeRD 1.0 (root
/// CrossIndustryDocument, other element names). One document per file; the type code says whether it is a credit note.
/// Several due dates (instalments, discounts): the last counts, so that nobody is reminded too early; all are in the
/// details. A broken file gives no document and one error with its line; another root is wrong_root.
FileRecord readCii(const QByteArray& bytes);

} // namespace tegoed::formats
