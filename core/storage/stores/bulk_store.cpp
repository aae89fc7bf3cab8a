#include "core/storage/stores/bulk_store.h"

#include "core/storage/dialect.h"
#include "core/storage/stored_words.h"
#include "core/storage/stores/invoice_store.h"

#include <QVariant>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

constexpr qsizetype kRowsPerStatement = 64; // Beyond that a statement gets slower to bind than it saves.
constexpr auto kLargeCacheKiB = 262'144;

} // namespace

/// Rows of one table, waiting until there are enough for one statement.
class BulkStore::Rows {
public:
    Rows(Database& database, const QString& table, const QStringList& columns)
        : m_database(database), m_insert(u"INSERT INTO %1 (%2) VALUES "_s.arg(table, columns.join(u", "_s))), m_columns(columns.size())
    {
        m_values.reserve(static_cast<std::size_t>(kRowsPerStatement * m_columns));
    }

    Rows& add(std::int64_t value) { return keep(QVariant::fromValue(static_cast<qlonglong>(value))); }
    Rows& add(int value) { return add(std::int64_t{value}); }
    Rows& add(bool value) { return add(std::int64_t{value ? 1 : 0}); }
    Rows& add(const QString& value) { return keep(value.isNull() ? u""_s : value); }
    Rows& add(const Date& value) { return add(std::int64_t{value.dayNumber()}); }
    Rows& add(const std::optional<Date>& value) { return value ? add(*value) : keep(QVariant(QMetaType(QMetaType::LongLong))); }
    template <typename Tag>
    Rows& add(Id<Tag> id) { return id.isValid() ? add(id.value) : keep(QVariant(QMetaType(QMetaType::LongLong))); }

    bool isFull() const { return static_cast<qsizetype>(m_values.size()) >= kRowsPerStatement * m_columns; }
    void endRow()
    {
        if (isFull())
            flush();
    }
    void flush()
    {
        const qsizetype rows = static_cast<qsizetype>(m_values.size()) / m_columns;
        if (rows == 0)
            return;
        const QString row = u"(?"_s + u", ?"_s.repeated(m_columns - 1) + u')';
        Statement insert(m_database, m_insert + row + QString(u", "_s + row).repeated(rows - 1));
        for (const QVariant& value : m_values)
            bind(insert, value);
        insert.run();
        m_values.clear();
    }

private:
    Rows& keep(QVariant value)
    {
        m_values.push_back(std::move(value));
        return *this;
    }
    static void bind(Statement& insert, const QVariant& value)
    {
        if (value.isNull())
            insert.bindNull();
        else if (value.metaType().id() == QMetaType::LongLong)
            insert.bind(std::int64_t{value.toLongLong()});
        else
            insert.bind(value.toString());
    }

    Database& m_database;
    QString m_insert;
    qsizetype m_columns;
    std::vector<QVariant> m_values;
};

BulkStore::BulkStore(Database& database)
    : m_database(database),
      m_invoices(std::make_unique<Rows>(database, u"invoice"_s,
                                        QStringList{u"id"_s, u"debtor_id"_s, u"number"_s, u"number_key"_s, u"kind"_s, u"issue_day"_s,
                                                    u"due_day"_s, u"due_computed"_s, u"currency"_s, u"amount_minor"_s, u"open_minor"_s,
                                                    u"payment_reference"_s, u"description"_s, u"is_direct_debit"_s, u"content_key"_s,
                                                    u"created_at"_s, u"known_day"_s})),
      m_payments(std::make_unique<Rows>(database, u"payment"_s,
                                        QStringList{u"id"_s, u"debtor_id"_s, u"value_day"_s, u"currency"_s, u"amount_minor"_s,
                                                    u"unallocated_minor"_s, u"reference"_s, u"note"_s, u"created_at"_s})),
      m_allocations(std::make_unique<Rows>(database, u"allocation"_s,
                                           QStringList{u"id"_s, u"kind"_s, u"debtor_id"_s, u"payment_id"_s, u"credit_id"_s,
                                                       u"invoice_id"_s, u"currency"_s, u"amount_minor"_s, u"effective_day"_s,
                                                       u"reason"_s, u"actor"_s, u"created_at"_s}))
{
    // The indices of a million rows do not fit the small cache a book is read with; without this they go to disk and back.
    if (database.dialect().isSqlite())
        database.execute(u"PRAGMA cache_size = -%1"_s.arg(kLargeCacheKiB));
}

BulkStore::~BulkStore()
{
    if (m_database.dialect().isSqlite()) {
        QSqlQuery query(m_database.connection());
        query.exec(u"PRAGMA cache_size = -2000"_s); // SQLite's own default.
    }
}

InvoiceId BulkStore::addInvoice(const InvoiceData& data, std::int64_t openMinor, const QString& createdAt)
{
    const InvoiceId id{m_database.nextId(u"invoice"_s)};
    m_invoices->add(id).add(data.debtor).add(data.number).add(normalisedInvoiceNumber(data.number)).add(toWord(data.kind))
        .add(data.invoiceDate).add(data.dueDate).add(data.dueDateComputed).add(data.amount.currency().code())
        .add(data.amount.minorUnits()).add(openMinor).add(data.paymentReference).add(data.description).add(data.isDirectDebit)
        .add(invoiceContentKey(data)).add(createdAt).add(knownDay(createdAt))
        .endRow();
    return id;
}

PaymentId BulkStore::addPayment(const PaymentData& data, std::int64_t unallocatedMinor, const QString& createdAt)
{
    const PaymentId id{m_database.nextId(u"payment"_s)};
    m_payments->add(id).add(data.debtor).add(data.valueDate).add(data.amount.currency().code()).add(data.amount.minorUnits())
        .add(unallocatedMinor).add(data.reference).add(data.note).add(createdAt)
        .endRow();
    return id;
}

void BulkStore::addAllocation(const NewAllocation& allocation)
{
    m_allocations->add(m_database.nextId(u"allocation"_s)).add(toWord(allocation.kind)).add(allocation.debtor)
        .add(allocation.payment).add(allocation.credit).add(allocation.invoice).add(allocation.amount.currency().code())
        .add(allocation.amount.minorUnits()).add(allocation.effectiveDay).add(allocation.reason).add(allocation.actor)
        .add(allocation.createdAt);
    if (m_allocations->isFull())
        flush(); // In order: what an allocation refers to must be there before it.
}

void BulkStore::flush()
{
    m_invoices->flush();
    m_payments->flush();
    m_allocations->flush();
}

} // namespace tegoed
