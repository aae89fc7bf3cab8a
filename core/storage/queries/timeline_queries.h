#pragma once

#include "core/storage/database.h"

#include <QJsonObject>

#include <vector>

namespace tegoed {

struct TimelineRow {
    EventId id;
    CaseId caseId;
    std::int64_t seq = 0;
    QString atUtc; ///< ISO 8601.
    QString actor;
    QString kind;  ///< Words of core/storage/stores/timeline_store.h EventKind.
    QJsonObject body; ///< With the personal values filled in where they still exist.
    EventId corrects;
    std::vector<InvoiceId> invoices;
    std::vector<PaymentId> payments;
    QString hash;
};

/// The timeline of a debtor: the union of its own case and those of debtors merged into it. Newest first.
class TimelineQueries {
public:
    explicit TimelineQueries(Database& database) : m_database(database) {}
    std::vector<TimelineRow> ofDebtor(DebtorId debtor, int limit = 5000) const;
    std::vector<TimelineRow> ofInvoice(InvoiceId invoice, int limit = 1000) const;

private:
    Database& m_database;
};

} // namespace tegoed
