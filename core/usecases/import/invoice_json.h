#pragma once

#include "core/domain/invoice/invoice.h"

#include <QJsonObject>

namespace tegoed {

/// The fields of an invoice that an import may fill in later, under their names in timelines: what InvoiceStore::update saves.
QJsonObject invoiceJson(const InvoiceData& data);
/// `data` with those fields as they are in `json`: exact, an undo restores from it.
InvoiceData withInvoiceJson(InvoiceData data, const QJsonObject& json);

} // namespace tegoed
