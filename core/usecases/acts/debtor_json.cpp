#include "core/usecases/acts/debtor_json.h"

#include "core/domain/party/party_words.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

QJsonObject toJson(const DebtorData& data)
{
    QJsonObject json{
        {u"number"_s, data.number},
        {u"name"_s, data.name},
        {u"kind"_s, wordOf(data.kind)},
        {u"kind_assumed"_s, data.kindAssumed},
        {u"kind_reason"_s, data.kindReason},
        {u"vat_number"_s, data.vatNumber},
        {u"registration_number"_s, data.registrationNumber},
        {u"iban"_s, data.iban},
        {u"email"_s, data.email},
        {u"phone"_s, data.phone},
        {u"street"_s, data.address.street},
        {u"postal_code"_s, data.address.postalCode},
        {u"city"_s, data.address.city},
        {u"country"_s, data.address.countryCode},
        {u"language"_s, data.language},
        {u"status"_s, wordOf(data.status)},
        {u"external_id"_s, data.externalId},
        {u"note"_s, data.note},
    };
    if (data.creditLimit) {
        json[u"credit_limit"_s] = data.creditLimit->toDecimal();
        json[u"credit_limit_currency"_s] = data.creditLimit->currency().code();
    }
    if (data.paymentTermDays)
        json[u"payment_term_days"_s] = *data.paymentTermDays;
    if (data.group.isValid())
        json[u"group"_s] = static_cast<qint64>(data.group.value);
    return json;
}

DebtorData debtorFromJson(const QJsonObject& json)
{
    const auto text = [&](const char* field) { return json.value(QLatin1String(field)).toString(); };
    DebtorData data;
    data.number = text("number");
    data.name = text("name");
    data.kind = partyKindFromWord(text("kind")).value_or(PartyKind::Consumer);
    data.kindAssumed = json.value("kind_assumed"_L1).toBool();
    data.kindReason = text("kind_reason");
    data.vatNumber = text("vat_number");
    data.registrationNumber = text("registration_number");
    data.iban = text("iban");
    data.email = text("email");
    data.phone = text("phone");
    data.address = {text("street"), text("postal_code"), text("city"), text("country")};
    data.language = text("language");
    data.status = debtorStatusFromWord(text("status")).value_or(DebtorStatus::Normal);
    data.externalId = text("external_id");
    data.note = text("note");
    if (const auto currency = Currency::fromCode(text("credit_limit_currency"))) {
        if (const auto limit = Money::fromDecimal(text("credit_limit"), *currency))
            data.creditLimit = *limit;
    }
    if (json.contains("payment_term_days"_L1))
        data.paymentTermDays = json.value("payment_term_days"_L1).toInt();
    data.group = CustomerGroupId{json.value("group"_L1).toInteger()};
    return data;
}

QStringList changedFields(const QJsonObject& before, const QJsonObject& after)
{
    QStringList fields = before.keys();
    for (const QString& field : after.keys())
        if (!before.contains(field))
            fields += field;
    fields.removeIf([&](const QString& field) { return before.value(field) == after.value(field); });
    fields.sort();
    return fields;
}

QString fieldText(const QJsonObject& json, const QString& field)
{
    const QJsonValue value = json.value(field);
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace tegoed
