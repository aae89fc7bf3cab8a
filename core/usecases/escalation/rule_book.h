#pragma once

#include "core/domain/escalation/assignment.h"
#include "core/domain/escalation/ready_sequence.h"
#include "core/storage/queries/escalation_queries.h"
#include "core/usecases/book_session.h"

#include <QHash>

namespace tegoed::detail {

/// All sequences of a book with who follows which; made ready for one pass.
class RuleBook {
public:
    /// `changed` takes the place of the sequence with its code, for all invoices. Throws StorageFailure.
    explicit RuleBook(Database& database, const std::optional<Sequence>& changed = {});

    std::span<const ReadySequence> ready() const { return m_ready; }
    const Assignments& assignments() const { return m_assignments; }
    const ReadySequence* at(int place) const { return place < 0 ? nullptr : &m_ready[static_cast<std::size_t>(place)]; }

    /// The version of a sequence an invoice follows; null = none of that code.
    const ReadySequence* find(const QString& code, InvoiceId invoice) const { return at(placeOf(code, invoice)); }

    /// Settles which sequence each invoice follows (most specific wins; a version only for later invoices by its id).
    void assign(EscalationData& data) const;
    AssignedSequence chosenFor(const EscalationData& data, std::size_t debtor, InvoiceId invoice) const;

private:
    struct Place { std::int64_t afterInvoice; std::int16_t place; };
    std::int16_t placeOf(const QString& code, InvoiceId invoice) const;
    void add(Sequence sequence, std::int64_t afterInvoice);

    std::vector<ReadySequence> m_ready;
    QHash<QString, std::vector<Place>> m_places; ///< By code; the newest version last.
    Assignments m_assignments;
};

/// What the rules look at, complete: with sequences, days of the law, and where old invoices start.
struct RuleFacts {
    EscalationData data;
    std::vector<std::uint32_t> coldStart; ///< Places of invoices that came in so long overdue that a later step would fit, and of
                                          ///< which nobody said where they start: at the first reminder until then, and nothing automatic.
};
/// Complete too: a book as it was, with what came after. Nothing is a cold start; the days of the law follow from what was sent before.
Result<PastData> readPastFacts(Database& database, const RuleBook& rules, std::optional<DebtorId> debtor, const PastDays& past, Progress& progress);

Result<RuleFacts> readRuleFacts(Database& database, const RuleBook& rules, std::optional<DebtorId> debtor, const Date& today,
                                const Date& dueUntil, Progress& progress);

} // namespace tegoed::detail
