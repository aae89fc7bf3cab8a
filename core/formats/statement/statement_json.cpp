#include "core/formats/statement/statement_json.h"

#include <QJsonArray>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

QJsonValue moneyOrNull(const std::optional<Money>& money) { return money ? QJsonValue(money->toDecimal()) : QJsonValue(); }
QJsonValue dateOrNull(const std::optional<Date>& date) { return date ? QJsonValue(date->toIso()) : QJsonValue(); }

void put(QJsonObject& object, const QString& key, const QString& value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void put(QJsonObject& object, const QString& key, const std::optional<Date>& date)
{
    if (date)
        object.insert(key, date->toIso());
}

QString kindWord(const EntryReference& reference)
{
    if (reference.isInvoiceNumber)
        return u"invoice"_s;
    if (!reference.kind)
        return u"other"_s;
    switch (*reference.kind) {
    case ReferenceKind::Ogm: return u"ogm"_s;
    case ReferenceKind::Rf: return u"rf"_s;
    case ReferenceKind::Betalingskenmerk: return u"betalingskenmerk"_s;
    case ReferenceKind::Iban: break;
    }
    return u"other"_s;
}

/// The names of the command line's contract.
QJsonObject shortJson(const StatementEntry& entry)
{
    return {{u"date"_s, dateOrNull(entry.bookingDate ? entry.bookingDate : entry.valueDate)},
            {u"amount"_s, moneyOrNull(entry.amount)},
            {u"name"_s, entry.counterpartyName},
            {u"iban"_s, entry.counterpartyAccount},
            {u"remittance"_s, entry.text},
            {u"structured_reference"_s, entry.references.isEmpty() ? QString() : entry.references.first().value},
            {u"end_to_end_id"_s, entry.endToEndId},
            {u"reversal"_s, entry.isReversal},
            {u"status"_s, statusWord(entry.status)}};
}

QJsonObject fullJson(const StatementEntry& entry)
{
    QJsonObject object = shortJson(entry);
    object.insert(u"line"_s, entry.line);
    object.insert(u"entry"_s, entry.entryNumber);
    object.insert(u"part"_s, entry.partNumber);
    if (entry.announcedParts > 0)
        object.insert(u"announced_parts"_s, entry.announcedParts);
    put(object, u"booking_date"_s, entry.bookingDate);
    put(object, u"value_date"_s, entry.valueDate);
    put(object, u"currency"_s, entry.currency);
    put(object, u"return_reason"_s, entry.returnReason);
    put(object, u"bank_reference"_s, entry.bankReference);
    put(object, u"batch_reference"_s, entry.batchReference);
    put(object, u"mandate"_s, entry.mandateId);
    put(object, u"transaction_code"_s, entry.transactionCode);
    put(object, u"bic"_s, entry.counterpartyBic);
    put(object, u"ultimate_name"_s, entry.ultimateName);
    put(object, u"bank_text"_s, entry.bankText);
    put(object, u"fingerprint"_s, entry.fingerprint);
    if (entry.charges)
        object.insert(u"charges"_s, entry.charges->toDecimal());
    if (entry.originalAmount) {
        object.insert(u"original_amount"_s, entry.originalAmount->toDecimal());
        object.insert(u"original_currency"_s, entry.originalAmount->currency().code());
    }
    QJsonArray references;
    for (const EntryReference& reference : entry.references)
        references += QJsonObject{{u"kind"_s, kindWord(reference)}, {u"value"_s, reference.value}};
    object.insert(u"references"_s, references);
    return object;
}

QString sum(std::int64_t minorUnits, const StatementTotals& totals)
{
    return Money(minorUnits, totals.currency.value_or(Currency::euro())).toDecimal();
}

void putBalance(QJsonObject& object, const QString& key, const std::optional<StatementBalance>& balance)
{
    if (!balance)
        return;
    object.insert(key + u"_balance"_s, balance->printed);
    put(object, key + u"_date"_s, balance->date);
}

} // namespace

QString statusWord(EntryStatus status)
{
    return status == EntryStatus::Booked ? u"BOOK"_s : status == EntryStatus::Pending ? u"PDNG"_s : u"INFO"_s;
}

QJsonObject toJson(const BankStatement& statement, bool details)
{
    const auto amount = [](const std::optional<StatementBalance>& balance) {
        return balance ? moneyOrNull(balance->amount) : QJsonValue();
    };
    QJsonArray entries;
    for (const StatementEntry& entry : statement.entries)
        entries += details ? fullJson(entry) : shortJson(entry);
    const std::optional<Money> difference = balanceDifference(statement);
    const bool hasBalances = statement.opening && statement.closing;
    QJsonObject object{{u"account"_s, statement.account},
                       {u"currency"_s, statement.currency},
                       {u"opening"_s, amount(statement.opening)},
                       {u"closing"_s, amount(statement.closing)},
                       {u"entries"_s, statement.totals.entries},
                       {u"credit_sum"_s, sum(statement.totals.creditMinor, statement.totals)},
                       {u"debit_sum"_s, sum(statement.totals.debitMinor, statement.totals)},
                       {u"balanced"_s, hasBalances ? QJsonValue(difference && difference->isZero()) : QJsonValue()},
                       {details ? u"lines"_s : u"transactions"_s, entries}};
    if (!details)
        return object;
    put(object, u"statement_id"_s, statement.statementId);
    put(object, u"sequence"_s, statement.sequence);
    put(object, u"holder"_s, statement.accountName);
    put(object, u"bic"_s, statement.bankBic);
    put(object, u"creation_date"_s, statement.createdOn);
    put(object, u"period_from"_s, statement.periodFrom);
    put(object, u"period_until"_s, statement.periodUntil);
    putBalance(object, u"opening"_s, statement.opening);
    putBalance(object, u"closing"_s, statement.closing);
    if (statement.totals.notBooked > 0)
        object.insert(u"non_booked_entries"_s, statement.totals.notBooked);
    if (statement.totals.reversals > 0)
        object.insert(u"reversal_entries"_s, statement.totals.reversals);
    for (auto it = statement.details.begin(); it != statement.details.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace tegoed::formats
