#include "core/storage/stores/allocation_store.h"

#include "core/storage/stored_words.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

/// `amount` goes towards zero from `limit` and not beyond: 60 of 100, or −60 of −100.
bool isWithin(std::int64_t amount, std::int64_t limit)
{
    return limit > 0 ? amount > 0 && amount <= limit : limit < 0 && amount < 0 && amount >= limit;
}

/// What is left at one end of an allocation.
std::optional<Error> checkEnd(Database& database, const QString& sql, std::int64_t id, const QString& kind, const Money& amount)
{
    Statement row(database, sql);
    if (!row.bind(id).next())
        return Error{Error::Code::NotFound, {kind, QString::number(id)}, {}};
    const Money left = moneyAt(row, 0, 1);
    if (!sameCurrency(left, amount))
        return Error{Error::Code::CurrencyMix, {left.currency().code(), amount.currency().code()}, {}};
    if (!isWithin(amount.minorUnits(), left.minorUnits()))
        return Error{Error::Code::AmountTooLarge, {amount.toDecimal(), left.toDecimal()}, kind};
    return std::nullopt;
}

} // namespace

Result<AllocationId> AllocationStore::add(const NewAllocation& allocation)
{
    TEGOED_ENSURE(allocation.invoice.isValid() != allocation.claim.isValid());
    TEGOED_ENSURE((allocation.kind == AllocationKind::Payment) == allocation.payment.isValid());
    TEGOED_ENSURE((allocation.kind == AllocationKind::Credit) == allocation.credit.isValid());
    if (allocation.amount.isZero())
        return Error{Error::Code::NothingToDo, {u"allocate"_s}, {}};

    std::optional<Error> error;
    if (allocation.invoice.isValid()) {
        error = checkEnd(m_database, u"SELECT open_minor, currency FROM invoice WHERE id = ? AND is_withdrawn = 0"_s,
                         allocation.invoice.value, u"invoice"_s, allocation.amount);
    } else {
        error = checkEnd(m_database, u"SELECT open_minor, currency FROM claim WHERE id = ?"_s, allocation.claim.value, u"claim"_s,
                         allocation.amount);
    }
    if (!error && allocation.payment.isValid()) {
        error = checkEnd(m_database, u"SELECT unallocated_minor, currency FROM payment WHERE id = ? AND is_withdrawn = 0"_s,
                         allocation.payment.value, u"payment"_s, allocation.amount);
    } else if (!error && allocation.credit.isValid()) {
        error = checkEnd(m_database,
                         u"SELECT -open_minor, currency FROM invoice WHERE id = ? AND kind = 'credit_note' AND is_withdrawn = 0"_s,
                         allocation.credit.value, u"credit_note"_s, allocation.amount);
    }
    if (error)
        return *error;
    return insert(allocation, {});
}

Result<AllocationId> AllocationStore::giveBack(const NewAllocation& allocation)
{
    TEGOED_ENSURE(allocation.invoice.isValid() != allocation.claim.isValid());
    TEGOED_ENSURE(allocation.kind != AllocationKind::Credit && (allocation.kind == AllocationKind::Payment) == allocation.payment.isValid());
    std::optional<Error> error;
    if (allocation.payment.isValid())
        error = checkEnd(m_database, u"SELECT unallocated_minor, currency FROM payment WHERE id = ? AND is_withdrawn = 0"_s, allocation.payment.value,
                         u"payment"_s, allocation.amount);
    // What the target received, as a negative amount: what it may lose.
    if (!error && allocation.invoice.isValid()) {
        error = checkEnd(m_database, u"SELECT open_minor - amount_minor, currency FROM invoice WHERE id = ? AND is_withdrawn = 0"_s,
                         allocation.invoice.value, u"invoice"_s, allocation.amount);
    } else if (!error) {
        error = checkEnd(m_database, u"SELECT open_minor - amount_minor, currency FROM claim WHERE id = ?"_s, allocation.claim.value, u"claim"_s,
                         allocation.amount);
    }
    if (error)
        return *error;
    return insert(allocation, {});
}

Result<AllocationId> AllocationStore::reverse(AllocationId id, const QString& actor, const QString& createdAt, const QString& reason)
{
    const auto original = find(id);
    if (!original)
        return Error{Error::Code::NotFound, {u"allocation"_s, QString::number(id.value)}, {}};
    if (original->reverses.isValid() || original->reversedBy.isValid())
        return Error{Error::Code::NothingToDo, {u"undo_allocation"_s}, {}};
    NewAllocation counter = original->data;
    counter.amount = -counter.amount;
    counter.actor = actor;
    counter.createdAt = createdAt;
    counter.reason = reason;
    counter.batch = {};
    return insert(counter, id);
}

AllocationId AllocationStore::insert(const NewAllocation& allocation, AllocationId reverses)
{
    const AllocationId id{m_database.nextId(u"allocation"_s)};
    Statement(m_database, u"INSERT INTO allocation (id, kind, debtor_id, payment_id, credit_id, invoice_id, claim_id, currency, "
                          "amount_minor, effective_day, reverses_id, reason, batch_id, actor, created_at) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(toWord(allocation.kind)).bind(allocation.debtor).bind(allocation.payment).bind(allocation.credit)
        .bind(allocation.invoice).bind(allocation.claim).bind(allocation.amount.currency().code())
        .bind(allocation.amount.minorUnits()).bind(allocation.effectiveDay).bind(reverses).bind(allocation.reason)
        .bind(allocation.batch).bind(allocation.actor).bind(allocation.createdAt)
        .run();
    applyToBalances(allocation);
    return id;
}

void AllocationStore::applyToBalances(const NewAllocation& allocation)
{
    const auto move = [this](const QString& sql, std::int64_t amount, std::int64_t id) {
        Statement update(m_database, sql);
        update.bind(amount).bind(id).run();
        TEGOED_ENSURE(update.affectedRows() == 1);
    };
    const std::int64_t amount = allocation.amount.minorUnits();
    if (allocation.invoice.isValid())
        move(u"UPDATE invoice SET open_minor = open_minor - ? WHERE id = ?"_s, amount, allocation.invoice.value);
    else
        move(u"UPDATE claim SET open_minor = open_minor - ? WHERE id = ?"_s, amount, allocation.claim.value);
    if (allocation.payment.isValid())
        move(u"UPDATE payment SET unallocated_minor = unallocated_minor - ? WHERE id = ?"_s, amount, allocation.payment.value);
    else if (allocation.credit.isValid())
        move(u"UPDATE invoice SET open_minor = open_minor + ? WHERE id = ?"_s, amount, allocation.credit.value);
}

namespace {

const QString& storedColumns()
{
    static const QString columns = u"SELECT a.id, a.kind, a.debtor_id, a.payment_id, a.credit_id, a.invoice_id, a.claim_id, a.currency, "
                                   "a.amount_minor, a.effective_day, a.reason, a.batch_id, a.actor, a.created_at, a.reverses_id, r.id "
                                   "FROM allocation a LEFT JOIN allocation r ON r.reverses_id = a.id "_s;
    return columns;
}

StoredAllocation storedAt(const Statement& row)
{
    NewAllocation data{allocationKindAt(row, 1), row.id<DebtorId>(2),  row.id<PaymentId>(3), row.id<InvoiceId>(4), row.id<InvoiceId>(5),
                       row.id<ClaimId>(6),       moneyAt(row, 8, 7),   row.date(9),          row.text(10),         row.id<BatchId>(11),
                       row.text(12),             row.text(13)};
    return {row.id<AllocationId>(0), std::move(data), row.id<AllocationId>(14), row.id<AllocationId>(15)};
}

} // namespace

std::optional<StoredAllocation> AllocationStore::find(AllocationId id) const
{
    Statement row(m_database, storedColumns() + u"WHERE a.id = ?"_s);
    if (!row.bind(id).next())
        return std::nullopt;
    return storedAt(row);
}

std::vector<StoredAllocation> AllocationStore::inForce(const QString& condition, std::int64_t id) const
{
    std::vector<StoredAllocation> result;
    Statement row(m_database, storedColumns() + u"WHERE "_s + condition + u" AND a.reverses_id IS NULL AND r.id IS NULL ORDER BY a.id"_s);
    row.bind(id);
    while (row.next())
        result.push_back(storedAt(row));
    return result;
}

std::vector<StoredAllocation> AllocationStore::inForceOfPayment(PaymentId id) const
{
    return inForce(u"a.payment_id = ?"_s, id.value);
}

std::vector<StoredAllocation> AllocationStore::inForceOfCredit(InvoiceId creditNote) const
{
    return inForce(u"a.credit_id = ?"_s, creditNote.value);
}

std::vector<StoredAllocation> AllocationStore::inForceOfInvoice(InvoiceId target) const
{
    return inForce(u"a.invoice_id = ?"_s, target.value);
}

std::vector<StoredAllocation> AllocationStore::inForceOfBatch(BatchId batch) const
{
    return inForce(u"a.batch_id = ?"_s, batch.value);
}

} // namespace tegoed
