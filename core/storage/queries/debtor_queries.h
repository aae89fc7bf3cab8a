#pragma once

#include "core/domain/message/channel.h"
#include "core/domain/party/party.h"
#include "core/storage/database.h"
#include "core/storage/queries/list_query.h"

#include <vector>

namespace tegoed {

/// One line of the debtor list.
struct DebtorRow {
    DebtorId id;
    QString number;
    QString name;
    QString city;
    QString email;
    QString phone;
    PartyKind kind = PartyKind::Consumer;
    bool kindAssumed = false;
    LegalTrack track = LegalTrack::Other;
    DebtorStatus status = DebtorStatus::Normal;
    std::vector<Money> open;    ///< Per currency: open invoices minus credits (unallocated payments and open credit notes).
    std::vector<Money> overdue; ///< Per currency, invoices only.
    int openInvoices = 0;
    int oldestDays = 0;         ///< Days late of the oldest open invoice on the day asked; 0 = none late.
    bool incomplete = false;    ///< Incomplete registration (S25).
};

struct DebtorFilter {
    QString text;               ///< Each of its words, folded, must be in the search text (debtorSearchText).
    bool onlyOpen = false;
    bool onlyOverdue = false;
    bool onlyIncomplete = false;
    bool onlyKindAssumed = false;
    bool includeArchived = false;
    std::optional<LegalTrack> track;      ///< Only debtors of this legal track (as `DebtorRow::track`).
    std::optional<CustomerGroupId> group; ///< Only debtors of this customer group.
};
enum class DebtorSort { Name, Number, City, Open, Overdue, OldestDays };

/// Everything of one debtor's header and data pages.
struct DebtorDetail {
    DebtorId id;
    CaseId caseId;
    std::int64_t version = 0;
    DebtorData data;
    LegalTrack track = LegalTrack::Other;
    QString groupName;
    bool archived = false;
    DebtorId mergedInto;                ///< Not valid = stands by itself.
    std::vector<DebtorId> mergedDebtors; ///< Whose history is shown here too.
    struct Contact { ContactId id; ContactData data; };
    std::vector<Contact> contacts;
    std::vector<Money> open;
    std::vector<Money> overdue;
    std::vector<Money> credits;         ///< Negative: unallocated payments and open credit notes.
    int oldestDays = 0;
    int openInvoices = 0;
    std::optional<int> averageDaysLateTimesTen; ///< Over paid invoices of the last two years, tenths of a day.
};

/// Two debtors that may be the same person or company, with why: `vat`, `registration`, `iban`, `email`, `name`.
struct LookAlike {
    DebtorId first;
    DebtorId second;
    QString firstName;
    QString secondName;
    QString reason;
};

/// What a debtor said about a channel: does or does not want messages over it.
struct ConsentRow {
    Channel channel = Channel::Email;
    bool isAllowed = true;
    QString source; ///< How it is known: a form, a call.
    QString by;     ///< Who recorded it.
    QString at;     ///< When (UTC).
};

class DebtorQueries {
public:
    explicit DebtorQueries(Database& database) : m_database(database) {}

    /// `limit` 0 = all; else the first ones only (see IdList). Debtors merged into another one are not listed. Amounts are
    /// compared in the book's currency first.
    IdList<DebtorId> list(const DebtorFilter& filter, DebtorSort sort, SortOrder order, const Date& today, int limit = 0) const;
    std::vector<DebtorRow> rows(const std::vector<DebtorId>& ids, const Date& today) const; ///< In the order asked.
    std::optional<DebtorDetail> detail(DebtorId id, const Date& today) const;
    /// By id, number, or exact name (folded): what the CLI's DEBTOR argument means. Several = ambiguous.
    std::vector<DebtorId> resolve(const QString& text) const;
    std::vector<LookAlike> lookAlikes(int limit) const;
    std::vector<ConsentRow> consents(DebtorId id) const; ///< The channels something was said about, by channel.
    int count() const;
    int incompleteCount() const;
    int kindAssumedCount() const;

private:
    Database& m_database;
};

} // namespace tegoed
