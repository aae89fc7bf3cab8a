#include "core/usecases/import/invoice_json.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

QJsonObject invoiceJson(const InvoiceData& data)
{
    QJsonObject json{{u"due_date"_s, data.dueDate.toIso()},
                     {u"due_date_computed"_s, data.dueDateComputed},
                     {u"payment_reference"_s, data.paymentReference},
                     {u"description"_s, data.description},
                     {u"payment_link"_s, data.paymentLink},
                     {u"order_reference"_s, data.orderReference},
                     {u"direct_debit"_s, data.isDirectDebit}};
    if (data.serviceFrom)
        json.insert(u"service_from"_s, data.serviceFrom->toIso());
    if (data.serviceUntil)
        json.insert(u"service_until"_s, data.serviceUntil->toIso());
    return json;
}

InvoiceData withInvoiceJson(InvoiceData data, const QJsonObject& json)
{
    const auto text = [&](QLatin1StringView field) { return json.value(field).toString(); };
    if (const auto due = Date::fromIso(text("due_date"_L1)))
        data.dueDate = *due;
    data.dueDateComputed = json.value("due_date_computed"_L1).toBool();
    data.paymentReference = text("payment_reference"_L1);
    data.description = text("description"_L1);
    data.paymentLink = text("payment_link"_L1);
    data.orderReference = text("order_reference"_L1);
    data.isDirectDebit = json.value("direct_debit"_L1).toBool();
    data.serviceFrom = Date::fromIso(text("service_from"_L1));
    data.serviceUntil = Date::fromIso(text("service_until"_L1));
    return data;
}

} // namespace tegoed
