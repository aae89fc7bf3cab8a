#pragma once

#include "core/domain/invoice/invoice.h"
#include "core/domain/payment/payment.h"
#include "core/storage/database.h"
#include "core/storage/queries/list_query.h"

#include <vector>

namespace tegoed {

/// What an invoice's chip says, exactly one (decision 39): written off > paid > handed over > disputed > plan > deferral > promise >
/// hold > overdue > open. An agreement counts as long as it keeps the invoice from being reminded.
enum class InvoiceSituation { WrittenOff, Paid, Open, Overdue, CreditOpen, HandedOver, Disputed, InPlan, Deferred, Promised, OnHold };

struct InvoiceRow {
    InvoiceId id;
    DebtorId debtor;
    QString debtorName;
    QString number;
    InvoiceKind kind = InvoiceKind::Invoice;
    Date issueDate{2000, 1, 1};
    Date dueDate{2000, 1, 1};
    Money amount{0, Currency::euro()};
    Money paid{0, Currency::euro()};
    Money open{0, Currency::euro()};
    int daysLate = 0; ///< On the day asked; ≤ 0 = not due.
    InvoiceSituation situation = InvoiceSituation::Open;
    bool hasDocument = false;
};

struct InvoiceFilter {
    /// Words of the debtor's search text (all of them), or, when there is a digit in it: part of the number or of the payment
    /// reference, or an amount.
    QString text;
    std::optional<DebtorId> debtor;
    bool onlyOpen = false;    ///< Invoices and credit notes with something open.
    bool onlyOverdue = false; ///< Invoices with something open, due before today.
    bool onlyPaid = false;    ///< Nothing open and not written off.
    bool onlyCredits = false; ///< Credit notes.
};
enum class InvoiceSort { Number, Debtor, IssueDate, DueDate, Amount, Open, DaysLate };

struct AllocationRow {
    AllocationId id;
    AllocationKind kind = AllocationKind::Payment;
    PaymentId payment;
    InvoiceId credit;
    InvoiceId invoice;
    QString sourceText;  ///< Payment reference or credit note number.
    QString invoiceNumber;
    Money amount{0, Currency::euro()};
    Date effectiveDate{2000, 1, 1};
    AllocationId reverses;   ///< Valid: this row is a counter-entry.
    AllocationId reversedBy; ///< Valid: undone.
    QString actor;
    QString reason;
};

struct DocumentRow {
    DocumentId id;
    DebtorId debtor;
    InvoiceId invoice;
    QString kind;
    QString fileName;
    QString mimeType;
    QString sha256;
    std::int64_t size = 0;
    QString createdAt;
};

struct InvoiceDetail {
    InvoiceRow row;
    InvoiceData data;
    std::int64_t version = 0;
    BatchId batch;
    std::vector<AllocationRow> allocations;
    std::vector<DocumentRow> documents;
};

struct PaymentRow {
    PaymentId id;
    DebtorId debtor;
    QString debtorName;
    Date valueDate{2000, 1, 1};
    Money amount{0, Currency::euro()};
    Money unallocated{0, Currency::euro()};
    QString reference;
    QString note;
};

class InvoiceQueries {
public:
    explicit InvoiceQueries(Database& database) : m_database(database) {}

    /// `limit` 0 = all; else the first ones only (see IdList).
    IdList<InvoiceId> list(const InvoiceFilter& filter, InvoiceSort sort, SortOrder order, const Date& today, int limit = 0) const;
    int count(const InvoiceFilter& filter, const Date& today) const; ///< How many `list` gives.
    std::vector<InvoiceRow> rows(const std::vector<InvoiceId>& ids, const Date& today) const;
    std::optional<InvoiceDetail> detail(InvoiceId id, const Date& today) const;
    std::optional<InvoiceId> byNumber(const QString& number) const;
    std::vector<OpenItem> openItems(DebtorId debtor) const; ///< Open invoices, all currencies.
    std::vector<DocumentRow> documents(DebtorId debtor) const;
    QByteArray documentContent(const QString& sha256) const;
    /// Sum of open amounts per currency of the rows chosen (status bar).
    std::vector<Money> sumOpen(const std::vector<InvoiceId>& ids) const;
    int count() const;

private:
    IdList<InvoiceId> amongFirst(const InvoiceFilter& filter, InvoiceSort sort, SortOrder order, const Date& today, int limit) const;

    Database& m_database;
};

enum class PaymentSort { ValueDate, Debtor, Amount, Unallocated, Reference };

class PaymentQueries {
public:
    explicit PaymentQueries(Database& database) : m_database(database) {}

    /// All payments, or those not fully allocated, as a long list (see IdList). `limit` 0 = all.
    IdList<PaymentId> ids(bool onlyUnallocated, PaymentSort sort, SortOrder order, int limit = 0) const;
    std::vector<PaymentRow> rows(const std::vector<PaymentId>& ids) const; ///< In the order asked.
    std::vector<Money> sum(const std::vector<PaymentId>& ids) const;       ///< Of their amounts, per currency (status bar).
    std::vector<PaymentRow> list(std::optional<DebtorId> debtor, bool onlyUnallocated, int limit) const;
    std::optional<PaymentRow> row(PaymentId id) const;
    std::vector<AllocationRow> allocations(PaymentId id) const;

private:
    Database& m_database;
};

} // namespace tegoed
