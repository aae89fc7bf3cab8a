#include "core/formats/csv_mapping.h"

#include "core/formats/csv/headers.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array<std::pair<Field, const char*>, 55> kFields = {{
    {Field::Ignore, "ignore"}, {Field::DebtorNumber, "debtor_number"}, {Field::DebtorName, "debtor_name"},
    {Field::ContactName, "contact_name"}, {Field::Email, "email"}, {Field::Phone, "phone"}, {Field::Street, "street"},
    {Field::PostalCode, "postal_code"}, {Field::City, "city"}, {Field::Country, "country"}, {Field::VatNumber, "vat_number"},
    {Field::RegistrationNumber, "registration_number"}, {Field::Iban, "iban"}, {Field::Language, "language"},
    {Field::PaymentTermDays, "payment_term_days"}, {Field::CreditLimit, "credit_limit"}, {Field::CustomerGroup, "customer_group"},
    {Field::Note, "note"}, {Field::InvoiceNumber, "invoice_number"}, {Field::InvoiceDate, "invoice_date"},
    {Field::DueDate, "due_date"}, {Field::Amount, "amount"}, {Field::PaidAmount, "paid_amount"}, {Field::OpenAmount, "open_amount"},
    {Field::Currency, "currency"}, {Field::Type, "type"}, {Field::Status, "status"}, {Field::PaymentReference, "payment_reference"},
    {Field::Description, "description"}, {Field::PaymentLink, "payment_link"}, {Field::OrderReference, "order_reference"},
    {Field::PaymentDate, "payment_date"}, {Field::PaymentAmount, "payment_amount"},
    {Field::OwnAccount, "own_account"}, {Field::BookingDate, "booking_date"}, {Field::ValueDate, "value_date"},
    {Field::BankAmount, "bank_amount"}, {Field::CreditAmount, "credit_amount"}, {Field::DebitAmount, "debit_amount"},
    {Field::Direction, "direction"}, {Field::BalanceAfter, "balance_after"}, {Field::BalanceBefore, "balance_before"},
    {Field::CounterpartyName, "counterparty_name"}, {Field::CounterpartyAccount, "counterparty_account"},
    {Field::CounterpartyBic, "counterparty_bic"}, {Field::UltimateName, "ultimate_name"}, {Field::Remittance, "remittance"},
    {Field::BankText, "bank_text"}, {Field::EndToEndId, "end_to_end_id"}, {Field::MandateId, "mandate_id"},
    {Field::BankReference, "bank_reference"}, {Field::BatchReference, "batch_reference"}, {Field::ReturnReason, "return_reason"},
    {Field::OriginalAmount, "original_amount"}, {Field::OriginalCurrency, "original_currency"},
}};

constexpr std::array<std::pair<DateOrder, const char*>, 3> kDateOrders = {
    {{DateOrder::DayMonthYear, "dmy"}, {DateOrder::MonthDayYear, "mdy"}, {DateOrder::YearMonthDay, "ymd"}}};
constexpr std::array<std::pair<DecimalSign, const char*>, 2> kDecimalSigns = {{{DecimalSign::Comma, "comma"}, {DecimalSign::Point, "point"}}};

template <typename Value, std::size_t Size>
QString wordFor(const std::array<std::pair<Value, const char*>, Size>& words, Value value)
{
    const auto* found = std::find_if(words.begin(), words.end(), [value](const auto& entry) { return entry.first == value; });
    return QString::fromLatin1(found == words.end() ? "" : found->second);
}

template <typename Value, std::size_t Size>
std::optional<Value> valueFor(const std::array<std::pair<Value, const char*>, Size>& words, const QString& word)
{
    for (const auto& [value, text] : words)
        if (word == QLatin1String(text))
            return value;
    return std::nullopt;
}

Error wrong(const QString& key, const QJsonValue& seen)
{
    QString text = seen.toString();
    if (text.isEmpty())
        text = QString::fromUtf8(QJsonDocument(QJsonObject{{key, seen}}).toJson(QJsonDocument::Compact));
    return Error{Error::Code::InvalidInput, {key, text.left(200)}, {}};
}

bool isKnownKey(const QString& key)
{
    static const QStringList known = {u"name"_s, u"dialect"_s, u"kind"_s, u"columns"_s, u"delimiter"_s, u"encoding"_s, u"date_order"_s,
                                      u"decimal_sign"_s, u"currency"_s, u"sheet"_s, u"only_rows"_s, u"recognise"_s, u"verified"_s, u"note"_s,
                                      u"header"_s, u"quote"_s, u"own_account"_s, u"shape"_s};
    return known.contains(key);
}

/// "Phone#2" and "#1" name a repeated and a nameless column; folding would take their sign away. "Invoice #" is a header.
QString columnKey(const QString& header)
{
    const qsizetype mark = header.lastIndexOf(u'#');
    bool isNumber = false;
    if (mark >= 0)
        header.mid(mark + 1).toUInt(&isNumber);
    return isNumber ? foldHeader(header.left(mark)) + header.mid(mark) : foldHeader(header);
}

Result<Done> readColumns(Mapping& mapping, const QJsonValue& columns)
{
    if (!columns.isObject() || columns.toObject().isEmpty())
        return wrong(u"columns"_s, columns);
    const QJsonObject object = columns.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto field = fieldFromName(it->toString());
        if (!field)
            return wrong(u"columns."_s + it.key(), it.value());
        mapping.columns.insert(columnKey(it.key()), *field);
    }
    return Done{};
}

Result<Done> readWords(Mapping& mapping, const QJsonObject& object)
{
    if (const QString word = object.value(u"kind"_s).toString(); !word.isEmpty()) {
        const auto kind = kindFromName(word);
        if (kind != FileKind::InvoicesCsv && kind != FileKind::DebtorsCsv && kind != FileKind::PaymentsCsv && kind != FileKind::BankCsv)
            return wrong(u"kind"_s, word);
        mapping.kind = *kind;
    }
    if (const QString word = object.value(u"date_order"_s).toString(); !word.isEmpty()) {
        mapping.dateOrder = valueFor(kDateOrders, word);
        if (!mapping.dateOrder)
            return wrong(u"date_order"_s, word);
    }
    if (const QString word = object.value(u"decimal_sign"_s).toString(); !word.isEmpty()) {
        mapping.decimalSign = valueFor(kDecimalSigns, word);
        if (!mapping.decimalSign)
            return wrong(u"decimal_sign"_s, word);
    }
    if (mapping.currency = object.value(u"currency"_s).toString().toUpper(); !mapping.currency.isEmpty() && !Currency::fromCode(mapping.currency))
        return Error{Error::Code::UnknownCurrency, {mapping.currency}, {}};
    if (mapping.delimiter = object.value(u"delimiter"_s).toString(); mapping.delimiter.size() > 1 || mapping.delimiter == u"\"" || mapping.delimiter == u"\n")
        return wrong(u"delimiter"_s, mapping.delimiter);
    if (const QJsonValue header = object.value(u"header"_s); !header.isUndefined()) {
        if (!header.isBool())
            return wrong(u"header"_s, header);
        mapping.hasHeader = header.toBool();
    }
    if (const QJsonValue quote = object.value(u"quote"_s); !quote.isUndefined()) {
        mapping.quote = quote.toString();
        if (mapping.quote != u"\"" && mapping.quote != u"'")
            return wrong(u"quote"_s, quote);
    }
    mapping.ownAccount = object.value(u"own_account"_s).toString().simplified();
    return Done{};
}

} // namespace

QString fieldName(Field field)
{
    return wordFor(kFields, field);
}

std::optional<Field> fieldFromName(const QString& name)
{
    return valueFor(kFields, name);
}

QByteArray Mapping::toJson() const
{
    QJsonObject columnObject;
    for (auto it = columns.begin(); it != columns.end(); ++it)
        columnObject.insert(it.key(), fieldName(it.value()));
    QJsonObject object{{u"name"_s, name}, {u"kind"_s, kindName(kind)}, {u"columns"_s, columnObject}};
    const auto put = [&](const QString& key, const QString& value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    put(u"dialect"_s, dialect);
    put(u"delimiter"_s, delimiter);
    put(u"encoding"_s, encoding);
    put(u"currency"_s, currency);
    put(u"sheet"_s, sheet);
    put(u"own_account"_s, ownAccount);
    if (!hasHeader)
        object.insert(u"header"_s, false);
    if (quote != u"\"")
        object.insert(u"quote"_s, quote);
    if (dateOrder)
        put(u"date_order"_s, wordFor(kDateOrders, *dateOrder));
    if (decimalSign)
        put(u"decimal_sign"_s, wordFor(kDecimalSigns, *decimalSign));
    if (!onlyRowsColumn.isEmpty())
        object.insert(u"only_rows"_s, QJsonObject{{u"column"_s, onlyRowsColumn}, {u"value"_s, onlyRowsValue}});
    return QJsonDocument(object).toJson();
}

Result<Mapping> Mapping::fromJson(const QByteArray& json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject())
        return Error{Error::Code::UnsupportedFormat, {u"mapping"_s}, parsed.errorString()};
    const QJsonObject object = document.object();
    for (const QString& key : object.keys())
        if (!isKnownKey(key))
            return wrong(key, object.value(key));

    Mapping mapping;
    mapping.name = object.value(u"name"_s).toString();
    mapping.dialect = object.value(u"dialect"_s).toString();
    mapping.encoding = object.value(u"encoding"_s).toString();
    mapping.sheet = object.value(u"sheet"_s).toString();
    if (const auto read = readColumns(mapping, object.value(u"columns"_s)); !read)
        return read.error();
    if (const auto read = readWords(mapping, object); !read)
        return read.error();
    if (const QJsonValue filter = object.value(u"only_rows"_s); !filter.isUndefined()) {
        mapping.onlyRowsColumn = foldHeader(filter.toObject().value(u"column"_s).toString());
        mapping.onlyRowsValue = filter.toObject().value(u"value"_s).toString();
        if (mapping.onlyRowsColumn.isEmpty() || mapping.onlyRowsValue.isEmpty())
            return wrong(u"only_rows"_s, filter);
    }
    return mapping;
}

} // namespace tegoed::formats
