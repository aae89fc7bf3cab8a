#pragma once

#include "core/domain/money/money.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace tegoed {

using ReasonId = Id<struct ReasonTag>;
using ReasonWordId = Id<struct ReasonWordTag>;

/// Why an invoice is not paid, as its debtor says.
struct StoredReason {
    ReasonId id;
    InvoiceId invoice;
    QString reason;              ///< Code.
    Date day{2000, 1, 1};
    QString source;              ///< call, email, letter, visit, other; '' = not told.
    QString nextAction;
    std::optional<Date> nextDay;
    QString note, actor, createdAt;
    QString endedAt;             ///< '' = current.
};

/// What the book says about one word of the list.
struct StoredReasonWord {
    ReasonWordId id;
    QString code;
    QString name;                ///< '' = as shipped.
    bool isRetired = false;
    QString actor, createdAt;
    QString endedAt;
};

/// Call writing functions inside a Transaction.
class ReasonStore {
public:
    explicit ReasonStore(Database& database) : m_database(database) {}

    ReasonId insert(const StoredReason& reason);
    std::optional<StoredReason> find(ReasonId id) const;
    std::optional<StoredReason> currentOf(InvoiceId invoice) const;
    void end(ReasonId id, const QString& at);
    void restore(ReasonId id);
    /// Current ones of open invoices, by id; `debtor` with those merged into it.
    std::vector<StoredReason> list(std::optional<DebtorId> debtor) const;

    ReasonWordId insertWord(const StoredReasonWord& word);
    std::optional<StoredReasonWord> findWord(ReasonWordId id) const;
    std::optional<StoredReasonWord> wordOf(const QString& code) const;
    void endWord(ReasonWordId id, const QString& at);
    void restoreWord(ReasonWordId id);
    std::vector<StoredReasonWord> words() const; ///< In force, by id.

    /// What is open per reason and currency; '' = none recorded. Overdue or not; credit notes and payments left out.
    struct Open { QString reason; Currency currency = Currency::euro(); std::int64_t open = 0; int invoices = 0; };
    std::vector<Open> openPerReason() const;

private:
    Database& m_database;
};

} // namespace tegoed
