#pragma once

#include "core/base/ids.h"
#include "core/domain/calendar/date.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace tegoed {

/// A reminder about an invoice, beside the money that shows it had been paid by then.
struct CrossedReminderRow {
    MessageId message;
    DebtorId debtor; ///< The one that was written to.
    InvoiceId invoice;
    QString number;
    Date remindedOn{2000, 1, 1};
    Date paidOn{2000, 1, 1}; ///< Value date of the last money.
};

/// Which reminders the money that came in shows to have been wrong.
class ReceiptQueries {
public:
    explicit ReceiptQueries(Database& database) : m_database(database) {}

    /// Of each invoice the newest reminder, when it left after the value date of all that paid it and the last of that was booked
    /// after it had left. Only what was booked since that instant (UTC, '' = ever), and nothing a correction was made for.
    std::vector<CrossedReminderRow> crossed(const QString& bookedSince, std::optional<MessageId> only = {}) const;

private:
    Database& m_database;
};

} // namespace tegoed
