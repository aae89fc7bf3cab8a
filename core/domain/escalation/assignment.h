#pragma once

#include "core/base/ids.h"
#include "core/domain/party/party.h"

#include <QHash>
#include <QString>

namespace tegoed {

/// Who decided which sequence an invoice follows; the later, the more specific (S56).
enum class AssignedBy { Nobody, Track, Group, Debtor, Invoice };
QString assignedByCode(AssignedBy by); ///< nobody, track, group, debtor, invoice

/// The choices of a book, as sequence codes; what is not chosen is not there.
struct Assignments {
    QHash<int, QString> byTrack;        ///< Key: LegalTrack.
    QHash<std::int64_t, QString> byGroup, byDebtor, byInvoice; ///< Keys: id values.

    /// The shipped sequence for each track; `days_7_15_30` is there to be chosen.
    static Assignments shipped();
};

struct AssignedSequence {
    QString code;   ///< '' = none: no reminders.
    AssignedBy by = AssignedBy::Nobody;
    friend bool operator==(const AssignedSequence&, const AssignedSequence&) = default;
};

/// Most specific wins: invoice, debtor, customer group, book default by legal track. An empty code that was chosen counts:
/// it says "no sequence".
AssignedSequence sequenceFor(const Assignments& assignments, LegalTrack track, CustomerGroupId group, DebtorId debtor, InvoiceId invoice);

} // namespace tegoed
