#include "core/storage/stores/invoice_store.h"

#include "core/storage/dialect.h"
#include "core/storage/stored_words.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

const QString& storedColumns()
{
    static const QString columns = u"SELECT id, version, debtor_id, number, kind, issue_day, due_day, due_computed, currency, "
                                   "amount_minor, payment_reference, description, payment_link, order_reference, is_direct_debit, "
                                   "service_from, service_until, open_minor, content_key, cycle, is_written_off, is_withdrawn, "
                                   "batch_id, created_at FROM invoice "_s;
    return columns;
}

StoredInvoice storedAt(const Statement& row)
{
    const Currency currency = currencyAt(row, 8);
    InvoiceData data{row.id<DebtorId>(2),
                     row.text(3),
                     invoiceKindAt(row, 4),
                     row.date(5),
                     row.date(6),
                     row.boolean(7),
                     Money(row.integer(9), currency),
                     row.text(10),
                     row.text(11),
                     row.text(12),
                     row.text(13),
                     row.boolean(14),
                     row.optionalDate(15),
                     row.optionalDate(16)};
    return StoredInvoice{row.id<InvoiceId>(0),
                         row.integer(1),
                         std::move(data),
                         Money(row.integer(17), currency),
                         row.text(18),
                         static_cast<int>(row.integer(19)),
                         row.boolean(20),
                         row.boolean(21),
                         row.id<BatchId>(22),
                         row.text(23)};
}

} // namespace

QString invoiceContentKey(const InvoiceData& data)
{
    // Day numbers and minor units: no spelling to disagree about.
    return toWord(data.kind) + u'|' + QString::number(data.invoiceDate.dayNumber()) + u'|' + QString::number(data.dueDate.dayNumber()) + u'|'
        + data.amount.currency().code() + u'|' + QString::number(data.amount.minorUnits());
}

Date knownDay(const QString& createdAt)
{
    const auto day = Date::fromIso(QStringView(createdAt).left(10));
    TEGOED_ENSURE(day); // Instants are made by a clock.
    return *day;
}

InvoiceId InvoiceStore::insert(const InvoiceData& data, const QString& contentKey, const QString& createdAt, BatchId batch)
{
    const InvoiceId id{m_database.nextId(u"invoice"_s)};
    Statement(m_database, u"INSERT INTO invoice (id, debtor_id, number, number_key, kind, issue_day, due_day, due_computed, currency, "
                          "amount_minor, open_minor, payment_reference, description, payment_link, order_reference, is_direct_debit, "
                          "service_from, service_until, content_key, batch_id, created_at, known_day) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(data.debtor).bind(data.number).bind(normalisedInvoiceNumber(data.number)).bind(toWord(data.kind))
        .bind(data.invoiceDate).bind(data.dueDate).bind(data.dueDateComputed).bind(data.amount.currency().code())
        .bind(data.amount.minorUnits()).bind(data.amount.minorUnits()).bind(data.paymentReference).bind(data.description)
        .bind(data.paymentLink).bind(data.orderReference).bind(data.isDirectDebit).bind(data.serviceFrom)
        .bind(data.serviceUntil).bind(contentKey).bind(batch).bind(createdAt)
        .bind(knownDay(createdAt))
        .run();
    return id;
}

std::optional<StoredInvoice> InvoiceStore::find(InvoiceId id) const
{
    Statement row(m_database, storedColumns() + u"WHERE id = ?"_s);
    if (!row.bind(id).next())
        return std::nullopt;
    return storedAt(row);
}

std::optional<StoredInvoice> InvoiceStore::byNumberKey(const QString& numberKey) const
{
    Statement row(m_database, storedColumns() + u"WHERE number_key = ? AND is_withdrawn = 0"_s);
    if (!row.bind(numberKey).next())
        return std::nullopt;
    return storedAt(row);
}

bool InvoiceStore::update(InvoiceId id, std::int64_t version, const InvoiceData& data)
{
    Statement save(m_database, u"UPDATE invoice SET debtor_id = ?, due_day = ?, due_computed = ?, payment_reference = ?, description = ?, "
                               "payment_link = ?, order_reference = ?, is_direct_debit = ?, service_from = ?, service_until = ?, "
                               "content_key = ?, version = version + 1 WHERE id = ? AND version = ?"_s);
    save.bind(data.debtor).bind(data.dueDate).bind(data.dueDateComputed).bind(data.paymentReference).bind(data.description)
        .bind(data.paymentLink).bind(data.orderReference).bind(data.isDirectDebit).bind(data.serviceFrom)
        .bind(data.serviceUntil).bind(invoiceContentKey(data)).bind(id).bind(version)
        .run();
    return save.affectedRows() == 1;
}

void InvoiceStore::changeCycle(InvoiceId id, int by)
{
    Statement(m_database, u"UPDATE invoice SET cycle = cycle + ?, version = version + 1 WHERE id = ? AND cycle + ? >= "
                          "(SELECT COALESCE(MAX(m.cycle), 1) FROM message_item m WHERE m.invoice_id = invoice.id)"_s)
        .bind(by).bind(id).bind(by).run();
}

void InvoiceStore::setWrittenOff(InvoiceId id, bool writtenOff)
{
    Statement(m_database, u"UPDATE invoice SET is_written_off = ?, version = version + 1 WHERE id = ?"_s).bind(writtenOff).bind(id).run();
}

void InvoiceStore::withdraw(InvoiceId id)
{
    Statement save(m_database, u"UPDATE invoice SET is_withdrawn = 1, open_minor = 0, version = version + 1 "
                               "WHERE id = ? AND is_withdrawn = 0 AND open_minor = amount_minor"_s);
    save.bind(id).run();
    TEGOED_ENSURE(save.affectedRows() == 1);
}

void InvoiceStore::restoreWithdrawn(InvoiceId id)
{
    Statement save(m_database, u"UPDATE invoice SET is_withdrawn = 0, open_minor = amount_minor, version = version + 1 "
                               "WHERE id = ? AND is_withdrawn = 1"_s);
    save.bind(id).run();
    TEGOED_ENSURE(save.affectedRows() == 1);
}

std::vector<InvoiceId> InvoiceStore::ofBatch(BatchId batch) const
{
    std::vector<InvoiceId> result;
    Statement row(m_database, u"SELECT id FROM invoice WHERE batch_id = ? AND is_withdrawn = 0 ORDER BY id"_s);
    row.bind(batch);
    while (row.next())
        result.push_back(row.id<InvoiceId>(0));
    return result;
}

Money InvoiceStore::balanceOf(DebtorId debtor, Currency currency) const
{
    Statement row(m_database, u"WITH RECURSIVE family(id) AS (SELECT id FROM debtor WHERE id = ? UNION "
                              "SELECT d.id FROM debtor d JOIN family f ON d.merged_into = f.id) SELECT "
                              "(SELECT %1 FROM invoice WHERE open_minor <> 0 AND currency = ? AND debtor_id IN (SELECT id FROM family)), "
                              "(SELECT %2 FROM payment WHERE unallocated_minor <> 0 AND currency = ? AND debtor_id IN (SELECT id FROM family))"_s
                                  .arg(Dialect::sum(u"open_minor"_s), Dialect::sum(u"unallocated_minor"_s)));
    row.bind(debtor).bind(currency.code()).bind(currency.code());
    row.next();
    return Money(row.integer(0) - row.integer(1), currency);
}

} // namespace tegoed
