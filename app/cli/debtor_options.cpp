#include "app/cli/debtor_options.h"

#include "core/domain/party/party_words.h"

#include <QCoreApplication>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliDebtor {
    Q_DECLARE_TR_FUNCTIONS(CliDebtor)
};

QString gapWord(RegistrationGap gap)
{
    switch (gap) {
    case RegistrationGap::NoEmail: return u"no_email"_s;
    case RegistrationGap::NoAddress: return u"no_address"_s;
    case RegistrationGap::KindAssumed: return u"kind_assumed"_s;
    }
    return {};
}

std::optional<Error> readNumbers(const CommandContext& context, DebtorData& data)
{
    const ParsedOptions& options = context.options;
    if (options.has(u"term"_s)) {
        data.paymentTermDays.reset();
        if (const QString text = options.value(u"term"_s); !text.isEmpty()) {
            const auto days = wholeNumberOf(u"payment_term_days"_s, text, 0, 365);
            if (!days)
                return days.error();
            data.paymentTermDays = *days;
        }
    }
    if (options.has(u"credit-limit"_s)) {
        data.creditLimit.reset();
        if (const QString text = options.value(u"credit-limit"_s); !text.isEmpty()) {
            const auto currency = currencyOf(options.value(u"currency"_s, u"EUR"_s));
            if (!currency)
                return currency.error();
            const auto limit = amountOf(context, text, *currency);
            if (!limit)
                return limit.error();
            data.creditLimit = *limit;
        }
    }
    return std::nullopt;
}

} // namespace

QList<Option> debtorOptions()
{
    return {{u"name"_s, u"NAME"_s, CliDebtor::tr("Name")},
            {u"number"_s, u"NUMBER"_s, CliDebtor::tr("Own debtor number")},
            {u"kind"_s, u"consumer|business|public_body"_s, CliDebtor::tr("What kind of party; given here it counts as settled")},
            {u"email"_s, u"ADDRESS"_s, CliDebtor::tr("E-mail address")},
            {u"phone"_s, u"NUMBER"_s, CliDebtor::tr("Telephone number")},
            {u"street"_s, u"TEXT"_s, CliDebtor::tr("Street with house number")},
            {u"postal-code"_s, u"TEXT"_s, CliDebtor::tr("Postal code")},
            {u"city"_s, u"TEXT"_s, CliDebtor::tr("City")},
            {u"country"_s, u"CODE"_s, CliDebtor::tr("Country, two letters")},
            {u"vat"_s, u"NUMBER"_s, CliDebtor::tr("VAT number")},
            {u"registration"_s, u"NUMBER"_s, CliDebtor::tr("Registration number (KvK, KBO)")},
            {u"iban"_s, u"IBAN"_s, CliDebtor::tr("Account number the debtor pays from")},
            {u"language"_s, u"nl|en"_s, CliDebtor::tr("Language of messages to this debtor")},
            {u"term"_s, u"DAYS"_s, CliDebtor::tr("Own payment term in days")},
            {u"credit-limit"_s, u"AMOUNT"_s, CliDebtor::tr("Warn when more than this is open")},
            {u"currency"_s, u"CODE"_s, CliDebtor::tr("Currency of the credit limit (EUR when not given)")},
            {u"status"_s, u"STATUS"_s, CliDebtor::tr("normal, bankrupt, debt_settlement, under_guardianship, deceased or handed_over")},
            {u"group"_s, u"NAME"_s, CliDebtor::tr("Customer group, made when it is new; empty = none")},
            {u"direct-debit"_s, u"yes|no"_s, CliDebtor::tr("Its invoices are collected by direct debit, new ones too")},
            {u"external-id"_s, u"TEXT"_s, CliDebtor::tr("Id in another program")},
            {u"note"_s, u"TEXT"_s, CliDebtor::tr("Note on the debtor")}};
}

Result<DebtorData> withOptions(const CommandContext& context, DebtorData data)
{
    const ParsedOptions& options = context.options;
    const std::pair<const char*, QString*> texts[] = {
        {"name", &data.name},          {"number", &data.number},
        {"email", &data.email},        {"phone", &data.phone},
        {"street", &data.address.street}, {"postal-code", &data.address.postalCode},
        {"city", &data.address.city},  {"country", &data.address.countryCode},
        {"vat", &data.vatNumber},      {"registration", &data.registrationNumber},
        {"iban", &data.iban},          {"language", &data.language},
        {"external-id", &data.externalId}, {"note", &data.note}};
    for (const auto& [option, field] : texts)
        *field = options.value(QLatin1String(option), *field);
    if (options.has(u"kind"_s)) {
        const auto kind = partyKindFromWord(options.value(u"kind"_s));
        if (!kind)
            return Error{Error::Code::InvalidInput, {u"kind"_s, options.value(u"kind"_s)}, {}};
        data.kind = *kind;
        data.kindAssumed = false;
        data.kindReason.clear();
    }
    if (options.has(u"status"_s)) {
        const auto status = debtorStatusFromWord(options.value(u"status"_s));
        if (!status)
            return Error{Error::Code::InvalidInput, {u"status"_s, options.value(u"status"_s)}, {}};
        data.status = *status;
    }
    if (options.has(u"group"_s) && options.value(u"group"_s).trimmed().isEmpty())
        data.group = {};
    if (const auto error = readNumbers(context, data))
        return *error;
    return data;
}

QJsonObject rowJson(const DebtorRow& row)
{
    return {{u"id"_s, static_cast<qint64>(row.id.value)},
            {u"number"_s, textOrNull(row.number)},
            {u"name"_s, row.name},
            {u"kind"_s, wordOf(row.kind)},
            {u"kind_assumed"_s, row.kindAssumed},
            {u"legal_track"_s, wordOf(row.track)},
            {u"status"_s, wordOf(row.status)},
            {u"city"_s, textOrNull(row.city)},
            {u"email"_s, textOrNull(row.email)},
            {u"phone"_s, textOrNull(row.phone)},
            {u"open"_s, json(row.open)},
            {u"overdue"_s, json(row.overdue)},
            {u"open_invoices"_s, row.openInvoices},
            {u"oldest_days"_s, row.oldestDays},
            {u"incomplete"_s, row.incomplete}};
}

QJsonObject detailJson(const DebtorDetail& detail)
{
    const DebtorData& data = detail.data;
    QJsonArray contacts;
    for (const DebtorDetail::Contact& contact : detail.contacts) {
        contacts += QJsonObject{{u"id"_s, static_cast<qint64>(contact.id.value)}, {u"name"_s, contact.data.name},
                                {u"role"_s, textOrNull(contact.data.role)}, {u"email"_s, textOrNull(contact.data.email)},
                                {u"phone"_s, textOrNull(contact.data.phone)}};
    }
    QJsonArray merged;
    for (const DebtorId id : detail.mergedDebtors)
        merged += static_cast<qint64>(id.value);
    QJsonArray gaps;
    for (const RegistrationGap gap : registrationGaps(data))
        gaps += gapWord(gap);
    return {{u"id"_s, static_cast<qint64>(detail.id.value)},
            {u"number"_s, textOrNull(data.number)},
            {u"name"_s, data.name},
            {u"kind"_s, wordOf(data.kind)},
            {u"kind_assumed"_s, data.kindAssumed},
            {u"kind_reason"_s, textOrNull(data.kindReason)},
            {u"legal_track"_s, wordOf(detail.track)},
            {u"status"_s, wordOf(data.status)},
            {u"vat_number"_s, textOrNull(data.vatNumber)},
            {u"registration_number"_s, textOrNull(data.registrationNumber)},
            {u"iban"_s, textOrNull(data.iban)},
            {u"email"_s, textOrNull(data.email)},
            {u"phone"_s, textOrNull(data.phone)},
            {u"street"_s, textOrNull(data.address.street)},
            {u"postal_code"_s, textOrNull(data.address.postalCode)},
            {u"city"_s, textOrNull(data.address.city)},
            {u"country"_s, textOrNull(data.address.countryCode)},
            {u"language"_s, textOrNull(data.language)},
            {u"payment_term_days"_s, data.paymentTermDays ? QJsonValue(*data.paymentTermDays) : QJsonValue()},
            {u"credit_limit"_s, data.creditLimit ? QJsonValue(json(*data.creditLimit)) : QJsonValue()},
            {u"group"_s, textOrNull(detail.groupName)},
            {u"external_id"_s, textOrNull(data.externalId)},
            {u"note"_s, textOrNull(data.note)},
            {u"archived"_s, detail.archived},
            {u"merged_into"_s, detail.mergedInto.isValid() ? QJsonValue(static_cast<qint64>(detail.mergedInto.value)) : QJsonValue()},
            {u"merged_debtors"_s, merged},
            {u"contacts"_s, contacts},
            {u"open"_s, json(detail.open)},
            {u"overdue"_s, json(detail.overdue)},
            {u"credits"_s, json(detail.credits)},
            {u"open_invoices"_s, detail.openInvoices},
            {u"oldest_days"_s, detail.oldestDays},
            {u"average_days_late"_s, detail.averageDaysLateTimesTen
                 ? QJsonValue(Money(*detail.averageDaysLateTimesTen * 10, Currency::euro()).toDecimal().chopped(1))
                 : QJsonValue()},
            {u"incomplete"_s, gaps},
            {u"version"_s, static_cast<qint64>(detail.version)}};
}

} // namespace tegoed::cli
