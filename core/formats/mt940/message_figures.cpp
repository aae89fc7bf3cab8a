#include "core/formats/mt940/message_figures.h"

#include "core/formats/bank_text/found_references.h"

#include <QJsonArray>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kShownDetails = 200; // of a :86:

/// An amount in minor units of a currency that may be unknown, for the details only; zero when nobody would believe it.
std::int64_t minorOf(const QString& decimal, Currency unit)
{
    const Result<Money> money = statementMoney(decimal, unit);
    return money ? money->minorUnits() : 0;
}

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace

Currency figureUnit(std::optional<Currency> currency)
{
    return currency && currency->exponent() > 2 ? *currency : Currency::euro();
}

void MessageFigures::count(const Mt940Entry& entry, const EntryText& text, Currency unit)
{
    ++m_entries;
    (entry.printed.isIncoming ? m_credit : m_debit) += minorOf(entry.printed.amount, unit);
    if (!m_first)
        m_first = Told{entry, text};
    m_last = Told{entry, text};
}

QString MessageFigures::opening(const QString& amount, bool isCredit, Currency unit)
{
    m_opening = minorOf(amount, unit) * (isCredit ? 1 : -1);
    return Money(*m_opening, unit).toDecimal();
}

QString MessageFigures::closing(const QString& amount, bool isCredit, Currency unit)
{
    m_closing = minorOf(amount, unit) * (isCredit ? 1 : -1);
    return Money(*m_closing, unit).toDecimal();
}

QJsonObject MessageFigures::told(const Told& one, Currency unit)
{
    const StatementLine& printed = one.entry.printed;
    // Some banks wrap a text so that a line begins with a time, which the norm takes for a field of its own.
    const bool isWrapped = !one.entry.wrappedLines.isEmpty();
    const EntryText text = isWrapped ? readEntryText(one.entry.fieldLines) : one.text;
    const std::int64_t minor = minorOf(printed.amount, unit);
    QJsonObject object{{u"amount"_s, Money(printed.isIncoming ? minor : -minor, unit).toDecimal()}, {u"type_code"_s, printed.typeCode}};
    const auto put = [&](const QString& key, const QString& value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    put(u"value_date"_s, printed.valueDate ? printed.valueDate->toIso() : QString());
    put(u"entry_date"_s, printed.entryDate ? printed.entryDate->toIso() : QString());
    if (printed.isReversal)
        object.insert(u"reversal"_s, true);
    put(u"gvc"_s, text.code);
    put(isIbanShaped(text.printedAccount) ? u"counterparty_iban"_s : u"counterparty_account"_s, text.printedAccount);
    put(u"counterparty_name"_s, text.printedName);
    put(u"counterparty_name_nospace"_s, withoutBlanks(text.printedName));
    put(u"remittance_nospace"_s, withoutBlanks(text.remittance));
    put(u"end_to_end_id_nospace"_s, withoutBlanks(text.endToEndId));
    put(u"details_nospace"_s, withoutBlanks(one.entry.fieldLines.join(QString())).left(kShownDetails));
    if (isWrapped)
        object.insert(u"wrapped_lines"_s, QJsonArray::fromStringList(one.entry.wrappedLines));
    return object;
}

void MessageFigures::putInto(QJsonObject& details, Currency unit) const
{
    details.insert(u"transactions"_s, m_entries);
    details.insert(u"credit_sum"_s, Money(m_credit, unit).toDecimal());
    details.insert(u"debit_sum"_s, Money(m_debit, unit).toDecimal());
    if (m_opening && m_closing)
        details.insert(u"balanced"_s, *m_opening + m_credit - m_debit == *m_closing);
    if (m_first) {
        details.insert(u"first"_s, told(*m_first, unit));
        details.insert(u"last"_s, told(*m_last, unit));
    }
}

} // namespace tegoed::formats
