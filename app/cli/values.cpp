#include "app/cli/values.h"

#include "core/domain/message/typed_text.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/debtor_queries.h"
#include "core/storage/queries/invoice_queries.h"

#include <QRegularExpression>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

TextLanguage languageOf(const CommandContext& context)
{
    return textLanguage(context.language).value_or(TextLanguage::English);
}

} // namespace

Result<Money> amountOf(const CommandContext& context, const QString& text, Currency currency)
{
    static const QRegularExpression plain(u"^-?\\d+(\\.\\d+)?$"_s);
    static const QRegularExpression eitherWay(u"^-?\\d{1,3}[.,]\\d{3}$"_s);
    const QString trimmed = text.trimmed();
    if (eitherWay.match(trimmed).hasMatch() && currency.exponent() != 3)
        return Error{Error::Code::InvalidAmount, {text}, u"ambiguous"_s};
    if (plain.match(trimmed).hasMatch())
        return Money::fromDecimal(trimmed, currency);
    return typedAmount(trimmed, currency, languageOf(context));
}

Result<Date> dateOf(const CommandContext& context, const QString& text, const Date& today)
{
    if (const auto iso = Date::fromIso(text.trimmed()))
        return *iso;
    return typedDate(text, today, languageOf(context));
}

Result<Currency> currencyOf(const QString& code)
{
    if (const auto currency = Currency::fromCode(code))
        return *currency;
    return Error{Error::Code::UnknownCurrency, {code}, {}};
}

Result<int> wholeNumberOf(const QString& option, const QString& text, int least, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return Error{Error::Code::InvalidInput, {option, text}, u"a whole number from %1 to %2"_s.arg(least).arg(most)};
    return number;
}

Result<DebtorId> debtorOf(Database& database, const QString& text)
{
    const std::vector<DebtorId> found = DebtorQueries(database).resolve(text.trimmed());
    if (found.empty())
        return Error{Error::Code::NotFound, {u"debtor"_s, text}, {}};
    if (found.size() > 1) {
        QStringList ids;
        for (const DebtorId id : found)
            ids += QString::number(id.value);
        return Error{Error::Code::InvalidInput, {u"debtor"_s, text}, u"several: use an id, one of %1"_s.arg(ids.join(u", "_s))};
    }
    return found.front();
}

Result<CustomerGroupId> customerGroupOf(Database& database, const QString& name)
{
    for (const BookQueries::Group& group : BookQueries(database).customerGroups()) {
        if (group.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return group.id;
    }
    return Error{Error::Code::NotFound, {u"group"_s, name}, {}};
}

Result<InvoiceId> invoiceOf(Database& database, const QString& number)
{
    if (const auto id = InvoiceQueries(database).byNumber(number.trimmed()))
        return *id;
    return Error{Error::Code::NotFound, {u"invoice"_s, number}, {}};
}

QJsonObject json(const Money& money)
{
    return {{u"amount"_s, money.toDecimal()}, {u"currency"_s, money.currency().code()}};
}

QJsonArray json(const std::vector<Money>& amounts)
{
    QJsonArray array;
    for (const Money& amount : amounts)
        array += json(amount);
    return array;
}

QJsonValue json(const std::optional<Date>& date)
{
    return date ? QJsonValue(date->toIso()) : QJsonValue();
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace tegoed::cli
