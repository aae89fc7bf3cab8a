#include "core/storage/stores/payment_store.h"

#include "core/storage/queries/family.h"
#include "core/storage/stored_words.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

PaymentId PaymentStore::insert(const PaymentData& data, const QString& contentKey, const QString& createdAt, BatchId batch)
{
    const PaymentId id{m_database.nextId(u"payment"_s)};
    Statement(m_database, u"INSERT INTO payment (id, debtor_id, value_day, currency, amount_minor, unallocated_minor, reference, note, "
                          "content_key, batch_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(data.debtor).bind(data.valueDate).bind(data.amount.currency().code()).bind(data.amount.minorUnits())
        .bind(data.amount.minorUnits()).bind(data.reference).bind(data.note).bind(contentKey).bind(batch).bind(createdAt)
        .run();
    return id;
}

std::optional<StoredPayment> PaymentStore::find(PaymentId id) const
{
    Statement row(m_database, u"SELECT version, debtor_id, value_day, currency, amount_minor, reference, note, unallocated_minor, "
                              "content_key, is_withdrawn, batch_id, created_at FROM payment WHERE id = ?"_s);
    if (!row.bind(id).next())
        return std::nullopt;
    return StoredPayment{id,
                         row.integer(0),
                         PaymentData{row.id<DebtorId>(1), row.date(2), detail::moneyAt(row, 4, 3), row.text(5), row.text(6)},
                         detail::moneyAt(row, 7, 3),
                         row.text(8),
                         row.boolean(9),
                         row.id<BatchId>(10),
                         row.text(11)};
}

int PaymentStore::countByContentKey(const QString& contentKey) const
{
    Statement row(m_database, u"SELECT COUNT(*) FROM payment WHERE content_key = ? AND content_key <> '' AND is_withdrawn = 0"_s);
    return row.bind(contentKey).next() ? static_cast<int>(row.integer(0)) : 0;
}

void PaymentStore::withdraw(PaymentId id)
{
    Statement save(m_database, u"UPDATE payment SET is_withdrawn = 1, unallocated_minor = 0, version = version + 1 "
                               "WHERE id = ? AND is_withdrawn = 0 AND unallocated_minor = amount_minor"_s);
    save.bind(id).run();
    TEGOED_ENSURE(save.affectedRows() == 1);
}

void PaymentStore::restoreWithdrawn(PaymentId id)
{
    Statement save(m_database, u"UPDATE payment SET is_withdrawn = 0, unallocated_minor = amount_minor, version = version + 1 "
                               "WHERE id = ? AND is_withdrawn = 1"_s);
    save.bind(id).run();
    TEGOED_ENSURE(save.affectedRows() == 1);
}

std::vector<PaymentStore::Lying> PaymentStore::lyingOf(DebtorId debtor, Currency currency) const
{
    Statement row(m_database, familyOf(u"?"_s) + u"SELECT id, debtor_id, value_day, unallocated_minor, currency FROM payment WHERE debtor_id IN (SELECT id FROM "
                                                 "family) AND unallocated_minor > 0 AND is_withdrawn = 0 AND currency = ? ORDER BY value_day, id"_s);
    row.bind(debtor).bind(currency.code());
    std::vector<Lying> all;
    while (row.next())
        all.push_back({row.id<PaymentId>(0), row.id<DebtorId>(1), row.date(2), moneyAt(row, 3, 4)});
    return all;
}

std::vector<PaymentId> PaymentStore::ofBatch(BatchId batch) const
{
    std::vector<PaymentId> result;
    Statement row(m_database, u"SELECT id FROM payment WHERE batch_id = ? AND is_withdrawn = 0 ORDER BY id"_s);
    row.bind(batch);
    while (row.next())
        result.push_back(row.id<PaymentId>(0));
    return result;
}

} // namespace tegoed
