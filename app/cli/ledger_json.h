#pragma once

#include "core/storage/queries/invoice_queries.h"
#include "core/storage/queries/timeline_queries.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tegoed::cli {

// What the commands of the ledger print with --json; `debtor export` puts the same together.

QJsonObject rowJson(const InvoiceRow& row);
QJsonObject rowJson(const AllocationRow& row);
QJsonObject rowJson(const PaymentRow& row);
QJsonObject detailJson(const InvoiceDetail& detail);

QJsonArray invoicesJson(Database& database, DebtorId debtor, const Date& today);
QJsonArray paymentsJson(Database& database, DebtorId debtor); ///< Each with its allocations.
QJsonArray documentsJson(Database& database, DebtorId debtor);
QJsonArray eventsJson(const std::vector<TimelineRow>& events);
QJsonArray timelineJson(Database& database, DebtorId debtor); ///< Newest first.

} // namespace tegoed::cli
