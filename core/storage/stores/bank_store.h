#pragma once

#include "core/domain/payment/payment.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace tegoed {

using BankAccountId = Id<struct BankAccountTag>;
using BankStatementId = Id<struct BankStatementTag>;
using BankLineId = Id<struct BankLineTag>;
using BankMatchId = Id<struct BankMatchTag>;

struct StoredBankAccount {
    BankAccountId id;
    QString account;             ///< IBAN without blanks, else as printed.
    bool isWatched = true;       ///< Reminders wait until its statements are in.
    std::optional<Date> lastDay; ///< Of its newest statement in force.
};

struct NewBankStatement {
    BatchId batch;
    BankAccountId account;
    QString name;
    Currency currency = Currency::euro();
    std::optional<std::int64_t> openingMinor, closingMinor;
    std::optional<Date> openingDay, closingDay, until;
    QString createdAt;
};

/// The newest closing balance known of an account.
struct KnownBalance {
    std::int64_t minor = 0;
    Date day{2000, 1, 1};
    QString name;
};

struct NewBankLine {
    BankStatementId statement;
    BatchId batch;
    BankAccountId account;
    QString fingerprint, content, reference;
    Date day{2000, 1, 1}, valueDay{2000, 1, 1};
    Money amount{0, Currency::euro()}; ///< Signed.
    QString name, counterAccount;
    bool counterIsIban = false;
    QString text, bankText;
    QStringList references;
    QString endToEnd, mandate;
    bool isReturn = false;
    QString returnReason;
    DebtorId perhaps;
    QString createdAt;
};

struct StoredBankLine {
    BankLineId id;
    std::int64_t version = 0;
    NewBankLine data;
    QString state; ///< open, booked, ignored
    QString ignoreReason;
    bool isWithdrawn = false;
};

/// A line as a download that overlaps is compared with it.
struct BankLineIdentity {
    Date day{2000, 1, 1};
    QString content, fingerprint, reference;
};

struct MatchedPayment {
    PaymentId payment;
    QByteArray allocations; ///< JSON of the ids made with it.
    PaymentId returns;      ///< Valid: the receipt that the bank took back.
};

struct StoredBankMatch {
    BankMatchId id;
    BankLineId line;
    QString certainty, reasons;
    bool learns = false;
    QString actor, createdAt, undoneAt;
    std::vector<MatchedPayment> payments;
};

/// Writes statements, lines and what they were booked as. Call writing functions inside a Transaction.
class BankStore {
public:
    explicit BankStore(Database& database) : m_database(database) {}

    BankAccountId ensureAccount(const QString& account, const QString& createdAt);
    std::vector<StoredBankAccount> accounts() const; ///< By id.
    void setWatched(BankAccountId id, bool watched);
    std::optional<KnownBalance> lastBalance(BankAccountId id, Currency currency) const;

    BankStatementId insertStatement(const NewBankStatement& statement);
    BankLineId insertLine(const NewBankLine& line);
    std::optional<StoredBankLine> findLine(BankLineId id) const;
    std::vector<StoredBankLine> openLines() const; ///< By day, then id.
    std::vector<BankLineIdentity> identities(BankAccountId account, const Date& from, const Date& until) const;
    /// False when its state is not `from` any more. Grows the version.
    bool setState(BankLineId id, const QString& from, const QString& to, const QString& ignoreReason = {});
    void setPerhaps(BankLineId id, DebtorId debtor);
    bool hasBatch(BatchId batch) const;
    std::vector<StoredBankMatch> matchesOfBatch(BatchId batch) const; ///< In force, newest first.
    void withdrawBatch(BatchId batch);

    BankMatchId insertMatch(const StoredBankMatch& match);
    std::optional<StoredBankMatch> matchOf(BankLineId line) const; ///< In force.
    std::optional<StoredBankMatch> findMatch(BankMatchId id) const;
    std::optional<StoredBankMatch> matchWith(PaymentId payment) const; ///< In force, and this payment is of its money.
    void markUndone(BankMatchId id, const QString& at);
    /// The line in force that took this receipt back; not valid = none.
    BankLineId returnOf(PaymentId payment) const;
    void forget(DebtorId debtor, const QString& iban, const QString& actor, const QString& at);

private:
    std::vector<StoredBankMatch> matches(const QString& condition, std::int64_t id) const;
    Database& m_database;
};

} // namespace tegoed
