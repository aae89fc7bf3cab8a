#pragma once

#include "core/formats/records.h"

#include <QHash>
#include <QMap>

#include <set>
#include <vector>

namespace tegoed::formats {

/// A customer or supplier of an audit file.
struct AuditRelation {
    PartyRecord party;
    QString type; ///< C customer, S supplier, B both, O other; empty when the package does not say.
    int line = 0;
};

/// A line of a journal or of the opening balance; amounts are debit minus credit.
struct AuditLine {
    QString account;
    QString relation;
    std::optional<Money> amount;
};

/// A line of a subledger, of the year or of the opening balance.
struct AuditItem {
    int line = 0;
    QString relation;
    QString invoice; ///< Reference of the invoice it is about; empty and "0" = none.
    QString document;
    QString description;
    QString mutation; ///< I invoice, P payment; may be empty.
    std::optional<Date> invoiceDate;
    std::optional<Date> dueDate;
    std::optional<Money> amount;        ///< Debit minus credit, in the currency of the books.
    std::optional<Money> foreignAmount; ///< Likewise, in the currency of the document.
};

/// What an audit file says about debtors, collected while it is read, and the records made of it at its end.
class AuditLedger {
public:
    void addRelation(AuditRelation relation);
    void addAccount(const QString& id, const QString& description, const QString& reference);
    void addLine(const AuditLine& line);
    void addCustomerItem(AuditItem item);

    const std::vector<AuditRelation>& relations() const { return m_relations; }
    int accountCount() const { return m_accountCount; }
    /// Of the customers' subledger: debit minus credit per relation, zero included.
    QMap<QString, Money> netByCustomer() const;

    QList<PartyRecord> debtors(QList<Problem>& problems) const;
    /// Invoices, and receipts that name none or one of an earlier year. Appends missing and amount_too_large problems.
    void takeItems(FileRecord& record) const;
    std::optional<LedgerControl> control(const std::optional<Date>& asOf) const;
    bool hasItems() const { return !m_items.empty(); }

private:
    bool isCustomer(const AuditRelation& relation, bool typesAreGiven) const;
    PartyRecord buyer(const QString& id) const;
    PaymentRecord paymentOf(const AuditItem& item) const; ///< `item` has an amount.
    DocumentRecord documentOf(const QString& number, const std::vector<const AuditItem*>& items) const;

    std::vector<AuditRelation> m_relations;
    QHash<QString, qsizetype> m_byId;
    int m_accountCount = 0;
    QStringList m_controlAccounts; ///< By their RGS code.
    QStringList m_namedAccounts;   ///< By their name.
    QHash<QString, Money> m_balances; ///< Per account.
    std::vector<AuditItem> m_items;
    std::set<QString> m_withItems;
};

} // namespace tegoed::formats
