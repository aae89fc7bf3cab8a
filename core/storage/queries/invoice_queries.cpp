#include "core/storage/queries/invoice_queries.h"

#include "core/storage/dialect.h"
#include "core/storage/queries/family.h"
#include "core/storage/queries/ids_of.h"
#include "core/storage/stored_words.h"
#include "core/storage/stores/invoice_store.h"

#include <QHash>

#include <array>
#include <map>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

QString orderedBy(InvoiceSort sort, SortOrder order)
{
    const QString direction = order == SortOrder::Ascending ? QString() : u" DESC"_s;
    switch (sort) {
    case InvoiceSort::Number:
        return u"i.number%1, i.id%1"_s.arg(direction);
    case InvoiceSort::Debtor:
        return u"d.search_text%1, d.is_archived%1, d.merged_into%1, d.id%1, i.due_day%1, i.id%1"_s.arg(direction); // Two indices.
    case InvoiceSort::IssueDate:
        return u"i.issue_day%1, i.due_day%1, i.amount_minor%1, i.open_minor%1, i.is_written_off%1, i.kind%1, i.id%1"_s.arg(direction); // An index.
    case InvoiceSort::DueDate:
        return u"i.due_day%1, i.id%1"_s.arg(direction);
    case InvoiceSort::Amount:
        return u"i.amount_minor%1, i.id%1"_s.arg(direction);
    case InvoiceSort::Open:
        return u"i.open_minor%1, i.id%1"_s.arg(direction);
    case InvoiceSort::DaysLate: // The other way round than the due date.
        return order == SortOrder::Ascending ? u"i.due_day DESC, i.id"_s : u"i.due_day, i.id"_s;
    }
    return u"i.id"_s;
}

bool hasIndex(InvoiceSort sort)
{
    return sort != InvoiceSort::Debtor && sort != InvoiceSort::Amount && sort != InvoiceSort::Open;
}

/// What of an invoice a typed text may mean, as conditions on its columns: one of them has to hold. Appends to `parameters`.
QStringList meanings(const Database& database, const QString& text, QList<QVariant>& parameters)
{
    const SearchWords words = searchWords(text);
    QStringList conditions{u"debtor_id IN (SELECT id FROM debtor WHERE %1)"_s.arg(debtorMatches(database, u"search_text"_s, words, parameters))};
    if (words.hasDigit) {
        // No number is empty; that it is said makes SQLite read them all from their index and not from the table.
        conditions << u"(number > '' AND %1)"_s.arg(holdsUpper(database, u"number"_s, words.plain, parameters));
        conditions << u"number_key = ?"_s;
        parameters << normalisedInvoiceNumber(text.trimmed());
        if (words.reference.size() >= 4) // Shorter, and every reference matches.
            conditions << u"(%1)"_s.arg(referenceMatches(database, words, parameters));
    }
    if (words.cents) {
        // Two conditions, not one with an OR: each has its index. What is open is a small one; nothing open is nearly everything.
        conditions << u"amount_minor IN (?, ?)"_s << (*words.cents == 0 ? u"open_minor IN (?, ?)"_s : u"(open_minor <> 0 AND open_minor IN (?, ?))"_s);
        for (int column = 0; column < 2; ++column)
            parameters << qlonglong(*words.cents) << qlonglong(-*words.cents);
    }
    return conditions;
}

/// The ids of invoices that a typed text means. Each part is read from an index that holds all it looks at.
QString idsMatching(const Database& database, const QString& text, QList<QVariant>& parameters)
{
    QStringList parts;
    for (const QString& condition : meanings(database, text, parameters))
        parts << u"SELECT id FROM invoice WHERE is_withdrawn = 0 AND "_s + condition;
    return parts.join(u" UNION ALL "_s); // Some twice: whoever asks only looks whether an id is among them.
}

/// FROM … WHERE …, with its parameters.
QString selection(const Database& database, const InvoiceFilter& filter, bool withDebtor, const Date& today, QList<QVariant>& parameters)
{
    // CROSS: SQLite then keeps the debtors on the outside, in the order of their index.
    QString sql = withDebtor ? u" FROM debtor d CROSS JOIN invoice i WHERE i.debtor_id = d.id"_s : u" FROM invoice i WHERE 1 = 1"_s;
    // What is open is not withdrawn (a constraint of the table), and has an index of its own.
    sql += filter.onlyOpen || filter.onlyOverdue ? u" AND i.open_minor <> 0"_s : u" AND i.is_withdrawn = 0"_s;
    if (filter.debtor) {
        sql += u" AND i.debtor_id IN (%1SELECT id FROM family)"_s.arg(familyOf(u"?"_s));
        parameters << qlonglong(filter.debtor->value);
    }
    if (filter.onlyOverdue) {
        sql += u" AND i.open_minor > 0 AND i.due_day < ?"_s;
        parameters << qlonglong(today.dayNumber());
    }
    if (filter.onlyPaid)
        sql += u" AND i.open_minor = 0 AND i.is_written_off = 0"_s;
    if (filter.onlyCredits)
        sql += u" AND i.kind = 'credit_note'"_s;
    if (!filter.text.trimmed().isEmpty())
        sql += u" AND i.id IN (%1)"_s.arg(idsMatching(database, filter.text, parameters));
    return sql;
}

/// What stands in the way of reminding an invoice, as one column: the place of its word in kKeptBack, 0 = nothing.
/// Binds `today` three times.
QString keptBackColumn()
{
    return u"CASE WHEN i.open_minor <= 0 THEN 0 WHEN d.status = 'handed_over' THEN 1 "
           "WHEN EXISTS (SELECT 1 FROM dispute t WHERE t.invoice_id = i.id AND t.ended_day IS NULL AND t.withdrawn_at = '') THEN 2 "
           "WHEN EXISTS (SELECT 1 FROM plan_invoice p WHERE p.invoice_id = i.id AND p.is_live = 1 AND (p.is_binding = 1 OR p.until_day >= ?)) THEN 3 "
           "ELSE COALESCE((SELECT MIN(CASE a.kind WHEN 'plan' THEN 3 WHEN 'deferral' THEN 4 ELSE 5 END) FROM agreement_invoice c "
           "JOIN agreement a ON a.id = c.agreement_id WHERE c.invoice_id = i.id AND a.ended_at = '' AND (a.paused_until IS NULL OR a.paused_until >= ?)), "
           "(SELECT MIN(6) FROM hold h WHERE (h.invoice_id = i.id OR h.debtor_id = i.debtor_id OR h.debtor_id = d.merged_into) AND h.kind = 'hold' "
           "AND h.cleared_at = '' AND (h.until_day IS NULL OR h.until_day >= ?)), 0) END"_s;
}

constexpr std::array kKeptBack{InvoiceSituation::Open,     InvoiceSituation::HandedOver, InvoiceSituation::Disputed, InvoiceSituation::InPlan,
                               InvoiceSituation::Deferred, InvoiceSituation::Promised,   InvoiceSituation::OnHold};

InvoiceSituation situationOf(const InvoiceRow& row, bool writtenOff, std::size_t keptBack, const Date& today)
{
    if (writtenOff)
        return InvoiceSituation::WrittenOff;
    if (row.open.isZero())
        return InvoiceSituation::Paid;
    if (row.open.isNegative())
        return InvoiceSituation::CreditOpen;
    if (keptBack > 0)
        return kKeptBack.at(keptBack);
    return row.dueDate < today ? InvoiceSituation::Overdue : InvoiceSituation::Open;
}

DocumentRow documentAt(const Statement& row)
{
    return {row.id<DocumentId>(0), row.id<DebtorId>(1), row.id<InvoiceId>(2), row.text(3), row.text(4),
            row.text(5),           row.text(6),         row.integer(7),       row.text(8)};
}

const QString& documentColumns()
{
    static const QString columns = u"SELECT d.id, d.debtor_id, d.invoice_id, d.kind, d.file_name, d.mime_type, d.sha256, b.size, d.created_at "
                                   "FROM document d JOIN blob b ON b.sha256 = d.sha256 WHERE d.is_withdrawn = 0 AND "_s;
    return columns;
}

std::vector<AllocationRow> allocations(Database& database, const QString& condition, std::int64_t id, int times)
{
    std::vector<AllocationRow> result;
    Statement row(database, u"SELECT a.id, a.kind, a.payment_id, a.credit_id, a.invoice_id, COALESCE(p.reference, c.number, ''), "
                            "COALESCE(i.number, ''), a.amount_minor, a.currency, a.effective_day, a.reverses_id, r.id, a.actor, a.reason "
                            "FROM allocation a LEFT JOIN allocation r ON r.reverses_id = a.id LEFT JOIN payment p ON p.id = a.payment_id "
                            "LEFT JOIN invoice c ON c.id = a.credit_id LEFT JOIN invoice i ON i.id = a.invoice_id WHERE "_s
                                + condition + u" ORDER BY a.effective_day, a.id"_s);
    for (int time = 0; time < times; ++time)
        row.bind(id);
    while (row.next()) {
        result.push_back({row.id<AllocationId>(0), allocationKindAt(row, 1), row.id<PaymentId>(2), row.id<InvoiceId>(3), row.id<InvoiceId>(4),
                          row.text(5), row.text(6), moneyAt(row, 7, 8), row.date(9), row.id<AllocationId>(10), row.id<AllocationId>(11),
                          row.text(12), row.text(13)});
    }
    return result;
}

} // namespace

IdList<InvoiceId> InvoiceQueries::list(const InvoiceFilter& filter, InvoiceSort sort, SortOrder order, const Date& today, int limit) const
{
    if (limit > 0 && !filter.text.trimmed().isEmpty() && hasIndex(sort)) {
        const IdList<InvoiceId> first = amongFirst(filter, sort, order, today, limit);
        if (!first.isComplete)
            return first;
    }
    QList<QVariant> parameters;
    const QString query = u"SELECT i.id AS id"_s + selection(m_database, filter, sort == InvoiceSort::Debtor, today, parameters)
                          + u" ORDER BY "_s + orderedBy(sort, order);
    return listOf<InvoiceId>(m_database, query, parameters, limit);
}

// A text that many invoices answer to ("2025") fills the page from the head of the sorted list; all of them need not be
// found first. Where the head does not fill it, the text is rare, and its invoices are looked for by themselves.
IdList<InvoiceId> InvoiceQueries::amongFirst(const InvoiceFilter& filter, InvoiceSort sort, SortOrder order, const Date& today, int limit) const
{
    constexpr int kHead = 10; // Pages: some milliseconds, also in vain.
    InvoiceFilter withoutText = filter;
    withoutText.text.clear();
    QList<QVariant> parameters;
    const QString head = u"SELECT i.*"_s + selection(m_database, withoutText, false, today, parameters) + u" ORDER BY "_s + orderedBy(sort, order)
                         + u" LIMIT %1"_s.arg(kHead * limit);
    const QString query = u"SELECT i.id AS id FROM (%1) i WHERE %2 ORDER BY %3"_s.arg(
        head, meanings(m_database, filter.text, parameters).join(u" OR "_s), orderedBy(sort, order));
    return listOf<InvoiceId>(m_database, query, parameters, limit);
}

int InvoiceQueries::count(const InvoiceFilter& filter, const Date& today) const
{
    QList<QVariant> parameters;
    Statement row(m_database, u"SELECT COUNT(*)"_s + selection(m_database, filter, false, today, parameters));
    for (const QVariant& parameter : parameters) {
        if (parameter.typeId() == QMetaType::QString)
            row.bind(parameter.toString());
        else
            row.bind(std::int64_t{parameter.toLongLong()});
    }
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

std::vector<InvoiceRow> InvoiceQueries::rows(const std::vector<InvoiceId>& ids, const Date& today) const
{
    QHash<std::int64_t, InvoiceRow> byId;
    {
        Statement row(m_database, u"SELECT i.id, i.debtor_id, d.name, i.number, i.kind, i.issue_day, i.due_day, i.amount_minor, i.open_minor, "
                                  "i.currency, i.is_written_off, EXISTS (SELECT 1 FROM document o WHERE o.invoice_id = i.id AND o.is_withdrawn = 0), "_s
                                + keptBackColumn() + u" FROM invoice i JOIN debtor d ON d.id = i.debtor_id WHERE "_s + m_database.dialect().isAmong(u"i.id"_s));
        for (int time = 0; time < 3; ++time)
            row.bind(std::int64_t{today.dayNumber()});
        row.bind(Dialect::idsParameter(ids));
        while (row.next()) {
            InvoiceRow line;
            line.id = row.id<InvoiceId>(0);
            line.debtor = row.id<DebtorId>(1);
            line.debtorName = row.text(2);
            line.number = row.text(3);
            line.kind = invoiceKindAt(row, 4);
            line.issueDate = row.date(5);
            line.dueDate = row.date(6);
            line.amount = moneyAt(row, 7, 9);
            line.open = moneyAt(row, 8, 9);
            line.paid = line.amount - line.open;
            line.daysLate = daysBetween(line.dueDate, today);
            line.situation = situationOf(line, row.boolean(10), static_cast<std::size_t>(row.integer(12)), today);
            line.hasDocument = row.boolean(11);
            byId.insert(line.id.value, std::move(line));
        }
    }
    std::vector<InvoiceRow> result;
    result.reserve(ids.size());
    for (const InvoiceId id : ids) {
        if (const auto found = byId.constFind(id.value); found != byId.constEnd())
            result.push_back(*found);
    }
    return result;
}

std::optional<InvoiceDetail> InvoiceQueries::detail(InvoiceId id, const Date& today) const
{
    const auto stored = InvoiceStore(m_database).find(id);
    const std::vector<InvoiceRow> row = rows({id}, today);
    if (!stored || row.empty())
        return std::nullopt;
    InvoiceDetail detail{row.front(), stored->data, stored->version, stored->batch, {}, {}};
    detail.allocations = allocations(m_database, u"(a.invoice_id = ? OR a.credit_id = ?)"_s, id.value, 2);
    Statement document(m_database, documentColumns() + u"d.invoice_id = ? ORDER BY d.id"_s);
    document.bind(id);
    while (document.next())
        detail.documents.push_back(documentAt(document));
    return detail;
}

std::optional<InvoiceId> InvoiceQueries::byNumber(const QString& number) const
{
    Statement row(m_database, u"SELECT id FROM invoice WHERE number_key = ? AND is_withdrawn = 0"_s);
    if (!row.bind(normalisedInvoiceNumber(number)).next())
        return std::nullopt;
    return row.id<InvoiceId>(0);
}

std::vector<OpenItem> InvoiceQueries::openItems(DebtorId debtor) const
{
    std::vector<OpenItem> result;
    Statement row(m_database, familyOf(u"?"_s) + u"SELECT id, issue_day, due_day, open_minor, currency FROM invoice "
                                                 "WHERE open_minor <> 0 AND open_minor > 0 AND debtor_id IN (SELECT id FROM family) "
                                                 "ORDER BY due_day, issue_day, id"_s);
    row.bind(debtor);
    while (row.next())
        result.push_back({row.id<InvoiceId>(0), row.date(1), row.date(2), moneyAt(row, 3, 4)});
    return result;
}

std::vector<DocumentRow> InvoiceQueries::documents(DebtorId debtor) const
{
    std::vector<DocumentRow> result;
    Statement row(m_database, familyOf(u"?"_s) + documentColumns() + u"d.debtor_id IN (SELECT id FROM family) ORDER BY d.id DESC"_s);
    row.bind(debtor);
    while (row.next())
        result.push_back(documentAt(row));
    return result;
}

QByteArray InvoiceQueries::documentContent(const QString& sha256) const
{
    Statement row(m_database, u"SELECT content FROM blob WHERE sha256 = ?"_s);
    return row.bind(sha256).next() ? row.bytes(0) : QByteArray();
}

namespace {

template <typename IdType>
std::vector<Money> sumOf(Database& database, const QString& table, const QString& column, const std::vector<IdType>& ids)
{
    std::map<Currency, std::int64_t> sums;
    constexpr std::size_t kPage = 50'000;
    for (std::size_t from = 0; from < ids.size(); from += kPage) {
        Statement row(database, u"SELECT currency, %1 FROM %2 WHERE %3 GROUP BY currency"_s.arg(Dialect::sum(column), table,
                                                                                                database.dialect().isAmong(u"id"_s)));
        row.bind(Dialect::idsParameter(ids, from, kPage));
        while (row.next())
            sums[currencyAt(row, 0)] += row.integer(1);
    }
    std::vector<Money> result;
    for (const auto& [currency, minor] : sums)
        result.emplace_back(minor, currency);
    return result;
}

} // namespace

std::vector<Money> InvoiceQueries::sumOpen(const std::vector<InvoiceId>& ids) const
{
    return sumOf(m_database, u"invoice"_s, u"open_minor"_s, ids);
}

int InvoiceQueries::count() const
{
    Statement row(m_database, u"SELECT COUNT(*) FROM invoice WHERE is_withdrawn = 0"_s);
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

namespace {

const QString& paymentColumns()
{
    static const QString columns = u"SELECT p.id, p.debtor_id, d.name, p.value_day, p.amount_minor, p.unallocated_minor, p.currency, p.reference, "
                                   "p.note FROM payment p JOIN debtor d ON d.id = p.debtor_id WHERE p.is_withdrawn = 0"_s;
    return columns;
}

PaymentRow paymentAt(const Statement& row)
{
    return {row.id<PaymentId>(0), row.id<DebtorId>(1), row.text(2), row.date(3), moneyAt(row, 4, 6), moneyAt(row, 5, 6), row.text(7), row.text(8)};
}

} // namespace

IdList<PaymentId> PaymentQueries::ids(bool onlyUnallocated, PaymentSort sort, SortOrder order, int limit) const
{
    const QString direction = order == SortOrder::Ascending ? QString() : u" DESC"_s;
    QString by;
    switch (sort) {
    case PaymentSort::ValueDate: by = u"p.value_day%1, p.id%1"_s; break;
    case PaymentSort::Debtor: by = u"d.search_text%1, d.id%1, p.value_day%1, p.id%1"_s; break;
    case PaymentSort::Amount: by = u"p.amount_minor%1, p.id%1"_s; break;
    case PaymentSort::Unallocated: by = u"p.unallocated_minor%1, p.id%1"_s; break;
    case PaymentSort::Reference: by = u"p.reference%1, p.note%1, p.id%1"_s; break;
    }
    QString query = u"SELECT p.id AS id FROM payment p"_s;
    if (sort == PaymentSort::Debtor)
        query += u" JOIN debtor d ON d.id = p.debtor_id"_s;
    // What is unallocated is not withdrawn: a constraint of the table.
    query += onlyUnallocated ? u" WHERE p.unallocated_minor <> 0"_s : u" WHERE p.is_withdrawn = 0"_s;
    return listOf<PaymentId>(m_database, query + u" ORDER BY "_s + by.arg(direction), {}, limit);
}

std::vector<PaymentRow> PaymentQueries::rows(const std::vector<PaymentId>& ids) const
{
    QHash<std::int64_t, PaymentRow> byId;
    {
        Statement row(m_database, paymentColumns() + u" AND "_s + m_database.dialect().isAmong(u"p.id"_s));
        row.bind(Dialect::idsParameter(ids));
        while (row.next()) {
            PaymentRow payment = paymentAt(row);
            const std::int64_t id = payment.id.value;
            byId.insert(id, std::move(payment));
        }
    }
    std::vector<PaymentRow> result;
    result.reserve(ids.size());
    for (const PaymentId id : ids) {
        if (const auto found = byId.constFind(id.value); found != byId.constEnd())
            result.push_back(*found);
    }
    return result;
}

std::vector<Money> PaymentQueries::sum(const std::vector<PaymentId>& ids) const
{
    return sumOf(m_database, u"payment"_s, u"amount_minor"_s, ids);
}

std::vector<PaymentRow> PaymentQueries::list(std::optional<DebtorId> debtor, bool onlyUnallocated, int limit) const
{
    QString sql = paymentColumns();
    if (onlyUnallocated)
        sql += u" AND p.unallocated_minor <> 0"_s;
    if (debtor)
        sql += u" AND p.debtor_id IN (%1SELECT id FROM family)"_s.arg(familyOf(u"?"_s));
    Statement row(m_database, sql + u" ORDER BY p.value_day DESC, p.id DESC LIMIT ?"_s);
    if (debtor)
        row.bind(*debtor);
    row.bind(limit);
    std::vector<PaymentRow> result;
    while (row.next())
        result.push_back(paymentAt(row));
    return result;
}

std::optional<PaymentRow> PaymentQueries::row(PaymentId id) const
{
    Statement row(m_database, paymentColumns() + u" AND p.id = ?"_s);
    if (!row.bind(id).next())
        return std::nullopt;
    return paymentAt(row);
}

std::vector<AllocationRow> PaymentQueries::allocations(PaymentId id) const
{
    return tegoed::allocations(m_database, u"a.payment_id = ?"_s, id.value, 1);
}

} // namespace tegoed
