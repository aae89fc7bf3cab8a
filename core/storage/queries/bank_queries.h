#pragma once

#include "core/domain/payment/matching/match_types.h"
#include "core/storage/stores/bank_store.h"

#include <optional>
#include <vector>

namespace tegoed {

/// How fresh what is known of the bank is.
struct BankFreshness {
    bool isKnown = false;        ///< Statements are read, or a person said until when he looked.
    std::optional<Date> until;   ///< The oldest last day of the watched accounts; at least the day a person looked until.
    bool isLooked = false;       ///< `until` is what a person said, not what was read.
};

/// An account a debtor pays from, as its booked lines taught.
struct LearnedAccount {
    DebtorId debtor;
    QString iban;
    int matches = 0;  ///< Lines it was learned from.
    Date lastDay{2000, 1, 1};
};

/// One import of statements, for its history.
struct StatementImportRow {
    BatchId batch;
    QString createdAt, actor, source, undoneAt;
    int lines = 0, open = 0;
};

/// Reads what came in by bank.
class BankQueries {
public:
    explicit BankQueries(Database& database) : m_database(database) {}

    /// The book as the matcher sees it. Paid invoices are in it too, as long as their due day is not before `paidSince`.
    MatchBook matchBook(const Date& paidSince) const;
    BankFreshness freshness() const;
    std::vector<LearnedAccount> learned(std::optional<DebtorId> debtor) const; ///< By debtor and account.
    std::vector<StoredBankLine> lines(const QString& state) const; ///< '' = all in force. Newest first.
    /// As `lines`, at most `limit` of them.
    std::vector<StoredBankLine> newest(const QString& state, int limit) const;
    std::vector<StoredBankLine> perhapsOf(DebtorId debtor) const;  ///< Open lines that are perhaps theirs. Newest first.
    std::vector<StoredBankLine> paying(InvoiceId invoice) const;   ///< Booked lines whose money reached it and still does. Newest first.
    std::optional<StoredBankLine> lineOf(PaymentId payment) const; ///< The line it was booked from; empty = recorded otherwise.
    int openCount() const;                                         ///< Lines still to be matched.
    int waiting() const;                                           ///< Of these, money that came in.
    std::vector<StatementImportRow> imports() const;               ///< Newest first.
    /// The newest reminder of this invoice that left after a day; not valid = none.
    MessageId reminderAfter(InvoiceId invoice, const Date& day) const;
    /// Receipts in force that a line may be the return of: same payer or end-to-end reference and the opposite amount, not
    /// returned yet, on the same day or before. Newest first; exact references before others.
    std::vector<PaymentId> returnedBy(const StoredBankLine& line) const;

private:
    std::vector<StoredBankLine> found(Statement& row) const; ///< By the ids it gives.
    Database& m_database;
};

} // namespace tegoed
