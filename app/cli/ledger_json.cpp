#include "app/cli/ledger_json.h"

#include "app/cli/values.h"
#include "core/storage/queries/timeline_queries.h"

#include <limits>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename IdType>
QJsonValue idOrNull(IdType id)
{
    return id.isValid() ? QJsonValue(static_cast<qint64>(id.value)) : QJsonValue();
}

template <typename IdType>
QJsonArray idsJson(const std::vector<IdType>& ids)
{
    QJsonArray array;
    for (const IdType id : ids)
        array += static_cast<qint64>(id.value);
    return array;
}

QString situationWord(InvoiceSituation situation)
{
    switch (situation) {
    case InvoiceSituation::WrittenOff: return u"written_off"_s;
    case InvoiceSituation::Paid: return u"paid"_s;
    case InvoiceSituation::Open: return u"open"_s;
    case InvoiceSituation::Overdue: return u"overdue"_s;
    case InvoiceSituation::CreditOpen: return u"credit_open"_s;
    case InvoiceSituation::HandedOver: return u"handed_over"_s;
    case InvoiceSituation::Disputed: return u"disputed"_s;
    case InvoiceSituation::InPlan: return u"in_plan"_s;
    case InvoiceSituation::Deferred: return u"deferred"_s;
    case InvoiceSituation::Promised: return u"promised"_s;
    case InvoiceSituation::OnHold: return u"on_hold"_s;
    }
    return {};
}

QString kindWord(AllocationKind kind)
{
    switch (kind) {
    case AllocationKind::Payment: return u"payment"_s;
    case AllocationKind::Credit: return u"credit"_s;
    case AllocationKind::WriteOff: return u"write_off"_s;
    }
    return {};
}

QJsonObject documentJson(const DocumentRow& document)
{
    return {{u"id"_s, static_cast<qint64>(document.id.value)}, {u"kind"_s, document.kind},
            {u"file_name"_s, document.fileName},               {u"mime_type"_s, document.mimeType},
            {u"sha256"_s, document.sha256},                    {u"size"_s, static_cast<qint64>(document.size)},
            {u"created_at"_s, document.createdAt}};
}

} // namespace

QJsonObject rowJson(const InvoiceRow& row)
{
    return {{u"id"_s, static_cast<qint64>(row.id.value)},
            {u"number"_s, row.number},
            {u"type"_s, row.kind == InvoiceKind::CreditNote ? u"credit_note"_s : u"invoice"_s},
            {u"debtor_id"_s, static_cast<qint64>(row.debtor.value)},
            {u"debtor_name"_s, row.debtorName},
            {u"issue_date"_s, row.issueDate.toIso()},
            {u"due_date"_s, row.dueDate.toIso()},
            {u"currency"_s, row.amount.currency().code()},
            {u"amount"_s, row.amount.toDecimal()},
            {u"paid"_s, row.paid.toDecimal()},
            {u"open"_s, row.open.toDecimal()},
            {u"days_late"_s, row.daysLate},
            {u"situation"_s, situationWord(row.situation)},
            {u"has_document"_s, row.hasDocument}};
}

QJsonObject rowJson(const AllocationRow& row)
{
    return {{u"id"_s, static_cast<qint64>(row.id.value)},
            {u"kind"_s, kindWord(row.kind)},
            {u"payment_id"_s, idOrNull(row.payment)},
            {u"credit_id"_s, idOrNull(row.credit)},
            {u"invoice_id"_s, idOrNull(row.invoice)},
            {u"invoice_number"_s, textOrNull(row.invoiceNumber)},
            {u"source"_s, textOrNull(row.sourceText)},
            {u"amount"_s, row.amount.toDecimal()},
            {u"currency"_s, row.amount.currency().code()},
            {u"effective_date"_s, row.effectiveDate.toIso()},
            {u"reverses"_s, idOrNull(row.reverses)},
            {u"reversed_by"_s, idOrNull(row.reversedBy)},
            {u"actor"_s, row.actor},
            {u"reason"_s, textOrNull(row.reason)}};
}

QJsonObject rowJson(const PaymentRow& row)
{
    return {{u"id"_s, static_cast<qint64>(row.id.value)},
            {u"debtor_id"_s, static_cast<qint64>(row.debtor.value)},
            {u"debtor_name"_s, row.debtorName},
            {u"value_date"_s, row.valueDate.toIso()},
            {u"amount"_s, row.amount.toDecimal()},
            {u"unallocated"_s, row.unallocated.toDecimal()},
            {u"currency"_s, row.amount.currency().code()},
            {u"reference"_s, textOrNull(row.reference)},
            {u"note"_s, textOrNull(row.note)}};
}

QJsonObject detailJson(const InvoiceDetail& detail)
{
    QJsonObject json = rowJson(detail.row);
    const InvoiceData& data = detail.data;
    QJsonArray allocations;
    for (const AllocationRow& row : detail.allocations)
        allocations += rowJson(row);
    QJsonArray documents;
    for (const DocumentRow& document : detail.documents)
        documents += documentJson(document);
    json.insert(u"due_date_computed"_s, data.dueDateComputed);
    json.insert(u"payment_reference"_s, textOrNull(data.paymentReference));
    json.insert(u"description"_s, textOrNull(data.description));
    json.insert(u"payment_link"_s, textOrNull(data.paymentLink));
    json.insert(u"order_reference"_s, textOrNull(data.orderReference));
    json.insert(u"direct_debit"_s, data.isDirectDebit);
    json.insert(u"service_from"_s, cli::json(data.serviceFrom));
    json.insert(u"service_until"_s, cli::json(data.serviceUntil));
    json.insert(u"import_batch"_s, idOrNull(detail.batch));
    json.insert(u"allocations"_s, allocations);
    json.insert(u"documents"_s, documents);
    json.insert(u"version"_s, static_cast<qint64>(detail.version));
    return json;
}

QJsonArray invoicesJson(Database& database, DebtorId debtor, const Date& today)
{
    const InvoiceQueries queries(database);
    InvoiceFilter filter;
    filter.debtor = debtor;
    QJsonArray array;
    for (const InvoiceId id : queries.list(filter, InvoiceSort::IssueDate, SortOrder::Ascending, today).ids)
        if (const auto detail = queries.detail(id, today))
            array += detailJson(*detail);
    return array;
}

QJsonArray paymentsJson(Database& database, DebtorId debtor)
{
    const PaymentQueries queries(database);
    QJsonArray array;
    for (const PaymentRow& payment : queries.list(debtor, false, std::numeric_limits<int>::max())) {
        QJsonObject json = rowJson(payment);
        QJsonArray allocations;
        for (const AllocationRow& row : queries.allocations(payment.id))
            allocations += rowJson(row);
        json.insert(u"allocations"_s, allocations);
        array += json;
    }
    return array;
}

QJsonArray documentsJson(Database& database, DebtorId debtor)
{
    QJsonArray array;
    for (const DocumentRow& document : InvoiceQueries(database).documents(debtor))
        array += documentJson(document);
    return array;
}

QJsonArray eventsJson(const std::vector<TimelineRow>& events)
{
    QJsonArray array;
    for (const TimelineRow& event : events) {
        array += QJsonObject{{u"id"_s, static_cast<qint64>(event.id.value)},
                             {u"case_id"_s, static_cast<qint64>(event.caseId.value)},
                             {u"seq"_s, static_cast<qint64>(event.seq)},
                             {u"at"_s, event.atUtc},
                             {u"actor"_s, event.actor},
                             {u"kind"_s, event.kind},
                             {u"body"_s, event.body},
                             {u"corrects"_s, idOrNull(event.corrects)},
                             {u"invoice_ids"_s, idsJson(event.invoices)},
                             {u"payment_ids"_s, idsJson(event.payments)},
                             {u"hash"_s, event.hash}};
    }
    return array;
}

QJsonArray timelineJson(Database& database, DebtorId debtor)
{
    return eventsJson(TimelineQueries(database).ofDebtor(debtor, std::numeric_limits<int>::max()));
}

} // namespace tegoed::cli
