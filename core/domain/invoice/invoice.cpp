#include "core/domain/invoice/invoice.h"

namespace tegoed {

QString normalisedInvoiceNumber(const QString& number)
{
    QString result;
    result.reserve(number.size());
    bool inZeros = true; // at the start of a digit group
    for (qsizetype at = 0; at < number.size(); ++at) {
        const QChar c = number[at];
        if (c.isSpace())
            continue;
        if (!c.isDigit()) {
            inZeros = true;
            result += c.toUpper();
            continue;
        }
        const bool lastDigit = at + 1 >= number.size() || !number[at + 1].isDigit();
        if (c == u'0' && inZeros && !lastDigit)
            continue;
        inZeros = false;
        result += c;
    }
    return result;
}

Result<Done> checkInvoice(const InvoiceData& invoice)
{
    constexpr std::int64_t kLargestUnits = 100'000'000;
    if (invoice.number.trimmed().isEmpty())
        return Error{Error::Code::MissingInput, {QStringLiteral("number")}, {}};
    if (invoice.amount.isZero())
        return Error{Error::Code::InvalidInput, {QStringLiteral("amount"), invoice.amount.toDecimal()}, {}};
    std::int64_t limit = kLargestUnits;
    for (int digit = 0; digit < invoice.amount.currency().exponent(); ++digit)
        limit *= 10;
    if (invoice.amount.minorUnits() > limit || invoice.amount.minorUnits() < -limit)
        return Error{Error::Code::AmountTooLarge, {invoice.amount.toDecimal(), QString::number(kLargestUnits)}, {}};
    for (const Date& date : {invoice.invoiceDate, invoice.dueDate})
        if (date.year() < 1990 || date.year() > 2100)
            return Error{Error::Code::InvalidDate, {date.toIso()}, {}};
    if (daysBetween(invoice.invoiceDate, invoice.dueDate) < -366)
        return Error{Error::Code::InvalidDate, {invoice.dueDate.toIso()}, {}};
    return Done{};
}

} // namespace tegoed
