#pragma once

#include "core/storage/queries/debtor_queries.h"
#include "core/usecases/escalation/sequences.h"

namespace tegoed {

/// How one debtor is reminded: by which sequence, and over which channels.
struct Reminding {
    AssignedSequence sequence;        ///< In force; an invoice may have one of its own.
    AssignedSequence withoutOwn;      ///< In force when nothing is chosen for this debtor.
    std::vector<SequenceRow> choices; ///< Active ones, to choose from.
    struct Use {
        Channel channel;
        bool isUsed;                  ///< Everybody is written to and called unless they said no; WhatsApp needs a yes (decision 19).
        std::optional<ConsentRow> said;
    };
    std::vector<Use> channels;        ///< Each once: e-mail, SMS, WhatsApp, letter.
    std::vector<InvoiceId> open;      ///< Invoices with something open, of those merged into it too.
    int byDirectDebit = 0;            ///< How many of `open` are collected by direct debit.
    bool hasMandate = false;          ///< What comes in from now on is collected too.
};
/// Errors: NotFound(debtor).
Result<Reminding> readReminding(BookSession& session, DebtorId debtor);

} // namespace tegoed
