#include "core/storage/stores/prepayment_store.h"

#include "core/domain/payment/prepayment.h"
#include "core/storage/queries/family.h"
#include "core/storage/stored_words.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

const QString kColumns = u"SELECT id, number, reference, debtor_id, requested_day, pay_by, amount_minor, currency, order_reference, description, actor, "
                         "created_at, withdrawn_at FROM prepayment "_s;

StoredPrepayment prepaymentAt(const Statement& row)
{
    return {row.id<PrepaymentId>(0), row.text(1), row.text(2), row.id<DebtorId>(3), row.date(4), row.date(5), moneyAt(row, 6, 7), row.text(8), row.text(9),
            row.text(10), row.text(11), row.text(12)};
}

} // namespace

QString PrepaymentStore::nextNumber(int year) const
{
    const QString prefix = u"V-%1-"_s.arg(year);
    Statement row(m_database, u"SELECT number FROM prepayment WHERE number LIKE ?"_s);
    row.bind(prefix + u'%');
    int last = 0;
    while (row.next())
        last = std::max(last, row.text(0).mid(prefix.size()).toInt());
    return prefix + u"%1"_s.arg(last + 1, 2, 10, QChar(u'0'));
}

PrepaymentId PrepaymentStore::insert(const StoredPrepayment& prepayment)
{
    const PrepaymentId id{m_database.nextId(u"prepayment"_s)};
    Statement(m_database, u"INSERT INTO prepayment (id, number, reference, debtor_id, requested_day, pay_by, currency, amount_minor, order_reference, description, "
                          "actor, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(prepayment.number).bind(prepayment.reference).bind(prepayment.debtor).bind(prepayment.requestedOn).bind(prepayment.payBy)
        .bind(prepayment.amount.currency().code()).bind(prepayment.amount.minorUnits()).bind(prepayment.orderReference).bind(prepayment.description)
        .bind(prepayment.actor).bind(prepayment.createdAt).run();
    return id;
}

std::optional<StoredPrepayment> PrepaymentStore::find(PrepaymentId id) const
{
    Statement row(m_database, kColumns + u"WHERE id = ?"_s);
    return row.bind(id).next() ? std::optional(prepaymentAt(row)) : std::nullopt;
}

std::optional<StoredPrepayment> PrepaymentStore::findByNumber(const QString& number) const
{
    Statement row(m_database, kColumns + u"WHERE number = ?"_s);
    return row.bind(number).next() ? std::optional(prepaymentAt(row)) : std::nullopt;
}

std::optional<StoredPrepayment> PrepaymentStore::findByReference(const QString& text) const
{
    std::optional<StoredPrepayment> found;
    for (const StoredPrepayment& one : list({})) {
        if (!one.withdrawnAt.isEmpty() || !namesReference(text, one.reference))
            continue;
        if (found)
            return std::nullopt;
        found = one;
    }
    return found;
}

std::vector<StoredPrepayment> PrepaymentStore::list(std::optional<DebtorId> debtor) const
{
    const QString sql = kColumns + (debtor ? u"WHERE debtor_id IN (SELECT id FROM family) ORDER BY id DESC"_s : u"ORDER BY id DESC"_s);
    Statement row(m_database, debtor ? QString(familyOf(u"?"_s) + sql) : sql);
    if (debtor)
        row.bind(*debtor);
    std::vector<StoredPrepayment> all;
    while (row.next())
        all.push_back(prepaymentAt(row));
    return all;
}

void PrepaymentStore::setWithdrawn(PrepaymentId id, const QString& at)
{
    Statement(m_database, u"UPDATE prepayment SET withdrawn_at = ? WHERE id = ?"_s).bind(at).bind(id).run();
}

std::vector<PrepaymentReceipt> PrepaymentStore::receiptsOf(const StoredPrepayment& prepayment) const
{
    // A debtor that was merged into another one pays for both.
    Statement row(m_database, u"WITH RECURSIVE up(id) AS (SELECT CAST(? AS BIGINT) UNION SELECT d.merged_into FROM debtor d JOIN up u ON d.id = u.id "
                              "WHERE d.merged_into IS NOT NULL), family(id) AS (SELECT id FROM up UNION SELECT d.id FROM debtor d JOIN family f ON "
                              "d.merged_into = f.id) SELECT p.id, p.value_day, p.amount_minor, p.unallocated_minor, p.currency, p.reference, p.note, "
                              "r.prepayment_id FROM payment p LEFT JOIN prepayment_receipt r ON r.payment_id = p.id AND r.taken_back_at = '' "
                              "WHERE p.debtor_id IN (SELECT id FROM family) AND p.is_withdrawn = 0 AND p.amount_minor > 0 AND p.currency = ? "
                              "ORDER BY p.value_day, p.id"_s);
    row.bind(prepayment.debtor).bind(prepayment.amount.currency().code());
    std::vector<PrepaymentReceipt> receipts;
    while (row.next()) {
        const bool isSaid = !row.isNull(7);
        if (isSaid ? row.id<PrepaymentId>(7) != prepayment.id
                   : !namesReference(row.text(5), prepayment.reference) && !namesReference(row.text(6), prepayment.reference))
            continue;
        receipts.push_back({row.id<PaymentId>(0), row.date(1), moneyAt(row, 2, 4), moneyAt(row, 3, 4), isSaid});
    }
    return receipts;
}

std::optional<PrepaymentId> PrepaymentStore::assignedTo(PaymentId payment) const
{
    Statement row(m_database, u"SELECT prepayment_id FROM prepayment_receipt WHERE payment_id = ? AND taken_back_at = ''"_s);
    return row.bind(payment).next() ? std::optional(row.id<PrepaymentId>(0)) : std::nullopt;
}

std::int64_t PrepaymentStore::assign(PrepaymentId id, PaymentId payment, const QString& actor, const QString& at)
{
    const std::int64_t row = m_database.nextId(u"prepayment_receipt"_s);
    Statement(m_database, u"INSERT INTO prepayment_receipt (id, prepayment_id, payment_id, actor, created_at) VALUES (?, ?, ?, ?, ?)"_s)
        .bind(row).bind(id).bind(payment).bind(actor).bind(at).run();
    return row;
}

bool PrepaymentStore::takeBackAssignment(std::int64_t id, const QString& at)
{
    Statement update(m_database, u"UPDATE prepayment_receipt SET taken_back_at = ? WHERE id = ? AND taken_back_at = ''"_s);
    update.bind(at).bind(id).run();
    return update.affectedRows() == 1;
}

std::vector<PrepaymentDeduction> PrepaymentStore::deductionsOf(PrepaymentId id) const
{
    Statement row(m_database, u"SELECT a.id, a.invoice_id, i.number, a.amount_minor, a.currency FROM prepayment_deduction d JOIN allocation a ON a.id = "
                              "d.allocation_id JOIN invoice i ON i.id = a.invoice_id WHERE d.prepayment_id = ? AND NOT EXISTS (SELECT 1 FROM allocation r "
                              "WHERE r.reverses_id = a.id) ORDER BY a.id"_s);
    row.bind(id);
    std::vector<PrepaymentDeduction> all;
    while (row.next())
        all.push_back({row.id<AllocationId>(0), row.id<InvoiceId>(1), row.text(2), moneyAt(row, 3, 4)});
    return all;
}

void PrepaymentStore::addDeduction(PrepaymentId id, AllocationId allocation)
{
    Statement(m_database, u"INSERT INTO prepayment_deduction (prepayment_id, allocation_id) VALUES (?, ?)"_s).bind(id).bind(allocation).run();
}

} // namespace tegoed
