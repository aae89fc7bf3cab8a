#pragma once

#include "core/domain/calendar/date.h"
#include "core/domain/money/money.h"
#include "core/domain/reference/reference.h"
#include "core/formats/problem.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

/// What every reader of bank files (CAMT, CODA, MT940, bank lists) delivers, whatever the bank: statements of one account
/// with their entries. Readers never build these by hand: they feed a `StatementStream` (statement_stream.h), which makes the
/// checks all kinds have in common and passes entry after entry on, so that memory does not grow with the file.
namespace tegoed::formats {

/// Whether the money has moved. Only booked entries are ever a payment (failures E7).
enum class EntryStatus {
    Booked,
    Pending,     ///< Announced by the bank: PDNG, FUTR; may still not come.
    Information, ///< INFO: told, never booked.
};

/// How much of an account a message tells.
enum class StatementScope {
    Statement,    ///< Of whole days, with balances: camt.053, MT940, CODA.
    Report,       ///< Of the day so far: camt.052, MT942.
    Notification, ///< Single entries: camt.054; no balances.
    List,         ///< A list somebody exported: any period, perhaps without balances.
};

/// A reference the payer gave in a field of its own.
struct EntryReference {
    /// What the file or the check digits say it is; empty for a reference of another system, and for an invoice number.
    std::optional<ReferenceKind> kind;
    QString value; ///< Normalised as in `ReferenceCheck` when its kind is known and its check digits are right, else as printed.
    bool isInvoiceNumber = false; ///< From a field for document numbers.
    friend bool operator==(const EntryReference&, const EntryReference&) = default;
};

/// A reference whose kind is found by its shape and check digits. Of a text of twelve digits an OGM is preferred.
EntryReference entryReference(const QString& printed);
/// A reference of which the file says what it is.
EntryReference entryReference(const QString& printed, ReferenceKind kind);
/// What a bank says when it has nothing to say (NOTPROVIDED, NONREF …) becomes nothing.
QString saidReference(const QString& printed);

/// One line of a statement: a payment or a part of a collective entry. "Leaf": never a total beside its own parts.
struct StatementEntry {
    int line = 0;        ///< Where it starts in the file.
    int entryNumber = 0; ///< 1-based number of the printed entry in its statement; the parts of one share it.
    int partNumber = 0;  ///< 1, 2 … for the parts of a collective entry; 0 for an entry that is one line.
    int announcedParts = 0; ///< Collective entry without its parts: how many the bank says there are; 0 = unknown or one.

    EntryStatus status = EntryStatus::Booked;
    std::optional<Date> bookingDate;
    std::optional<Date> valueDate;
    std::optional<Money> amount; ///< Signed: plus comes in, minus goes out. Empty = unreadable, a problem says why.
    QString currency;            ///< As printed.
    bool isReversal = false;     ///< The bank takes an earlier entry back. The sign is the real direction already (imports.md).
    QString returnReason;        ///< MD06, AC04, MS03 …: a payment or direct debit that came back (failures E6).

    QString bankReference; ///< The bank's own for this line; empty for NONREF.
    QString batchReference; ///< Of the collective entry or the batch it came from.
    QString endToEndId;     ///< Empty for NOTPROVIDED.
    QString mandateId;
    QString transactionCode; ///< As the bank's system names it: "PMNT/RCDT/ESCT", "00150000", "N544".

    QString counterpartyName;
    QString counterpartyAccount; ///< IBAN without blanks when it is one (`counterpartyIsIban`), else as printed.
    bool counterpartyIsIban = false;
    QString counterpartyBic;
    QString ultimateName; ///< On whose behalf was paid, when the bank says so.

    QList<EntryReference> references;
    QString text;     ///< What the payer wrote, as one line.
    QString bankText; ///< What the bank adds of its own.

    std::optional<Money> charges;        ///< Taken off by a bank on the way, positive.
    std::optional<Money> originalAmount; ///< In the payer's currency, when that is another one; positive.

    bool isBroken = false; ///< An error was found in it (the stream says which): shown, never taken over.
    QString fingerprint; ///< Set by the stream: `lineFingerprint` with the number of its kind in that day (line_identity.h).

    std::optional<Date> effectiveDate() const { return valueDate ? valueDate : bookingDate; }
    /// Booked, readable, with an amount and a date: the only lines anything may be settled with.
    bool countsAsMoney() const { return status == EntryStatus::Booked && !isBroken && amount && effectiveDate(); }
};

struct StatementBalance {
    std::optional<Money> amount; ///< Below zero when overdrawn. Empty when unreadable.
    QString printed;             ///< Plain decimal with its sign, as printed.
    std::optional<Date> date;
};

/// What the entries add up to, in the currency of the statement; counted while they pass by.
struct StatementTotals {
    int entries = 0;  ///< As printed: a collective entry is one.
    int lines = 0;    ///< Leaves.
    int notBooked = 0; ///< Entries that are pending or information.
    int reversals = 0; ///< Entries.
    std::int64_t creditMinor = 0; ///< Sum of what comes in, not booked ones included.
    std::int64_t debitMinor = 0;  ///< Sum of what goes out, positive.
    std::int64_t bookedMinor = 0; ///< Net of the booked ones.
    bool complete = true; ///< False when an amount could not be read or is in another currency.
    std::optional<Currency> currency; ///< Of the first entry; entries in another one are not in the sums.
};

/// The most an entry or a balance may be, in minor units; so that sums of all entries of a file fit.
inline constexpr std::int64_t kLargestStatementAmount = 1'000'000'000'000;

/// A plain decimal as an amount; more decimals than the currency has only as zeros. Errors: as `Money::fromDecimal`, and
/// AmountTooLarge beyond `kLargestStatementAmount`.
Result<Money> statementMoney(const QString& decimal, Currency currency);

/// One statement of one account.
struct BankStatement {
    int line = 0;
    StatementScope scope = StatementScope::Statement;
    QString account; ///< IBAN without blanks and in capitals when it is one, else the number as printed without blanks.
    bool accountIsIban = false;
    QString accountName; ///< Holder.
    QString bankBic;
    QString currency; ///< Of the account; taken from the balances when not said itself.
    QString statementId;
    QString sequence; ///< Number of the statement in its year, as printed.
    std::optional<Date> createdOn;
    std::optional<Date> periodFrom, periodUntil;
    std::optional<StatementBalance> opening, closing; ///< Booked balances.
    StatementTotals totals;
    QList<StatementEntry> entries; ///< Empty while streaming: then each went to the sink.
    bool isRefused = false;  ///< An error concerns all of it: nothing of it may be taken over.
    QList<Problem> problems; ///< Of this statement and its entries; `FileRecord::problems` holds them too.
    QJsonObject details; ///< The full record under the key names of the conformance index, values as printed.

    /// The last day this statement says something about; what the freshness of the bank data is measured by.
    std::optional<Date> lastDay() const;
};

/// Closing − (opening + booked entries): zero for a statement that adds up. Empty when it cannot be said: a balance is
/// missing or unreadable, or an entry is.
std::optional<Money> balanceDifference(const BankStatement& statement);

/// Whether the statement is of one of the company's own accounts; IBANs in any spelling. A Dutch or Belgian account number
/// from before IBAN is compared with the end of the IBAN. Without own accounts nothing is known: true. (Failures E8.)
bool isOwnAccount(const BankStatement& statement, const QStringList& ownAccounts);

} // namespace tegoed::formats

// A list of a hundred thousand grows by moving its bytes.
Q_DECLARE_TYPEINFO(tegoed::formats::StatementEntry, Q_RELOCATABLE_TYPE);
