#include "core/formats/bank_csv/bank_row.h"

#include "core/base/text.h"
#include "core/formats/bank_text/found_references.h"
#include "core/formats/bank_text/labelled_text.h"
#include "core/formats/csv/known_mappings.h"
#include "core/formats/mt940/entry_text.h"
#include "core/formats/problem_codes.h"

#include <QRegularExpression>

#include <array>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kLongestText = 1000;

/// Blanks and the quotation marks a broken export leaves around a number.
QString bareNumber(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || c == u'"' || c == u'\''; });
    return text;
}

/// A column for accounts may hold words: "BETALING MET BANKKAART".
bool isAccountNumber(const QString& bare)
{
    static const QRegularExpression number(u"^[0-9][0-9.-]{5,19}$"_s);
    return isIbanShaped(bare) || number.match(bare).hasMatch();
}

/// Lists of Dutch, Belgian and other banks of the euro often leave the currency out.
bool isEuroAccount(const QString& account)
{
    constexpr std::array<const char16_t*, 12> kCountries = {u"NL", u"BE", u"DE", u"FR", u"LU", u"ES", u"IT", u"AT", u"IE", u"PT", u"FI", u"LT"};
    return isIbanShaped(account)
        && std::any_of(kCountries.begin(), kCountries.end(), [&](const char16_t* country) { return account.startsWith(QStringView(country)); });
}

} // namespace

/// Joined and cleaned, longer than a name may be.
QString BankRowReader::longText(Field field) const
{
    QString text;
    for (const int column : m_table.columnsOf(field)) {
        const std::string_view cell = m_cells.cell(column);
        QString part = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        if (part.size() > 1 && part.startsWith(u'"') && part.endsWith(u'"')) // a blank stood before the mark
            part = part.mid(1, part.size() - 2);
        if (!part.trimmed().isEmpty())
            text += text.isEmpty() ? part : u' ' + part;
    }
    return cleanLine(text, kLongestText);
}

RowAccount BankRowReader::account()
{
    RowAccount result;
    result.account = bareNumber(m_cells.text(Field::OwnAccount));
    if (result.account.isEmpty())
        result.account = bareNumber(m_table.mapping.ownAccount);
    const Field amountField = m_cells.has(Field::BankAmount) ? Field::BankAmount : Field::CreditAmount;
    result.currency = m_cells.currency(amountField).value_or(QString());
    if (result.currency.isEmpty() && isEuroAccount(result.account))
        result.currency = u"EUR"_s;
    return result;
}

bool BankRowReader::hasAmount() const
{
    for (const Field field : {Field::BankAmount, Field::CreditAmount, Field::DebitAmount})
        if (!m_cells.raw(field).empty())
            return true;
    return false;
}

std::optional<Money> BankRowReader::amount(const QString& currency)
{
    if (m_cells.has(Field::BankAmount) && !m_cells.raw(Field::BankAmount).empty()) {
        const std::optional<Money> money = m_cells.money(Field::BankAmount, currency);
        if (!money || !m_cells.has(Field::Direction))
            return money;
        bool isIncoming = false;
        const QString word = m_cells.text(Field::Direction);
        if (!readDirection(word, isIncoming)) {
            m_cells.add(Severity::Error, Field::Direction, problem::kUnknownDirection, m_cells.raw(Field::Direction));
            return std::nullopt;
        }
        const bool isNegative = money->minorUnits() < 0;
        return isIncoming ? *money : isNegative ? *money : -*money; // a debit printed below zero is no credit
    }
    const std::optional<Money> credit = m_cells.money(Field::CreditAmount, currency);
    const std::optional<Money> debit = m_cells.money(Field::DebitAmount, currency);
    const bool fails = (!credit && !m_cells.raw(Field::CreditAmount).empty()) || (!debit && !m_cells.raw(Field::DebitAmount).empty());
    if (fails || (!credit && !debit))
        return std::nullopt;
    const Money out = !debit ? Money(0, credit->currency()) : debit->minorUnits() < 0 ? -*debit : *debit;
    return (credit ? *credit : Money(0, out.currency())) - out;
}

void BankRowReader::putParty(StatementEntry& entry)
{
    const QString printed = m_cells.text(Field::CounterpartyAccount);
    const QString bare = bareNumber(printed);
    if (isAccountNumber(bare)) {
        entry.counterpartyIsIban = isValidIban(bare);
        entry.counterpartyAccount = cleanLine(bare, 40);
    } else {
        entry.bankText = printed;
    }
    entry.counterpartyName = m_cells.text(Field::CounterpartyName);
    entry.counterpartyBic = cleanLine(bareNumber(m_cells.text(Field::CounterpartyBic)), 40);
    entry.ultimateName = m_cells.text(Field::UltimateName);
}

/// What the payer wrote, and what of it the bank put into words of its own (ING, ABN AMRO).
void BankRowReader::putText(StatementEntry& entry)
{
    const QString printed = longText(Field::Remittance);
    entry.text = printed;
    if (const QString own = longText(Field::BankText); !own.isEmpty())
        entry.bankText += entry.bankText.isEmpty() ? own : u' ' + own;
    EntryText told;
    if (printed.startsWith(u'/')) {
        told = readEntryText({printed}); // ABN AMRO: /TRTP/…
    } else if (const auto labelled = readLabelledText(printed)) {
        told.name = labelled->name;
        told.account = labelled->iban;
        told.text = labelled->text.isEmpty() ? labelled->before : labelled->text;
        told.endToEndId = labelled->reference;
        told.mandateId = labelled->mandateId;
        told.ultimateName = labelled->ultimateName;
        addReferences(entry.references, referencesIn(labelled->reference));
    } else {
        addReferences(entry.references, referencesIn(printed));
        return;
    }
    const auto take = [](QString& own, const QString& given) {
        if (own.isEmpty())
            own = cleanLine(given);
    };
    entry.text = cleanLine(told.text, kLongestText);
    take(entry.counterpartyName, told.name);
    if (entry.counterpartyAccount.isEmpty() && !told.account.isEmpty()) {
        entry.counterpartyIsIban = isValidIban(told.account);
        entry.counterpartyAccount = cleanLine(told.account, 40);
    }
    take(entry.endToEndId, isNotProvided(told.endToEndId) ? QString() : told.endToEndId);
    take(entry.mandateId, told.mandateId);
    take(entry.ultimateName, told.ultimateName);
    take(entry.returnReason, told.returnReason);
    addReferences(entry.references, told.references);
    addReferences(entry.references, referencesIn(entry.text));
}

BankRow BankRowReader::read()
{
    BankRow row;
    const RowAccount whose = account();
    row.account = whose.account;
    row.currency = whose.currency;
    StatementEntry& entry = row.entry;
    entry.line = m_cells.line();
    entry.currency = row.currency;
    entry.bookingDate = m_cells.date(Field::BookingDate);
    entry.valueDate = m_cells.date(Field::ValueDate);
    if (!row.currency.isEmpty())
        entry.amount = amount(row.currency);
    if (m_cells.has(Field::BalanceAfter) && !row.currency.isEmpty()) {
        row.balanceAfter = m_cells.money(Field::BalanceAfter, row.currency);
    } else if (m_cells.has(Field::BalanceBefore) && entry.amount) {
        const std::optional<Money> before = m_cells.money(Field::BalanceBefore, row.currency);
        if (before)
            row.balanceAfter = *before + *entry.amount;
    }
    const auto reference = [this](Field field) { return cleanLine(m_cells.text(field), 60); };
    entry.bankReference = reference(Field::BankReference);
    entry.batchReference = reference(Field::BatchReference);
    entry.endToEndId = reference(Field::EndToEndId);
    if (isNotProvided(entry.endToEndId))
        entry.endToEndId.clear();
    entry.mandateId = reference(Field::MandateId);
    entry.returnReason = reference(Field::ReturnReason);
    if (const auto original = Currency::fromCode(m_cells.text(Field::OriginalCurrency)))
        if (const auto money = m_cells.money(Field::OriginalAmount, original->code()))
            entry.originalAmount = money->minorUnits() < 0 ? -*money : *money;
    if (const auto given = givenReference(m_cells.text(Field::PaymentReference)))
        addReferences(entry.references, {*given});
    putParty(entry);
    putText(entry);
    return row;
}

QJsonObject BankRowReader::detailsOf(const BankRow& row)
{
    const StatementEntry& entry = row.entry;
    QJsonObject object;
    const auto put = [&](const QString& key, const QString& value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    put(u"date"_s, entry.bookingDate ? entry.bookingDate->toIso() : QString());
    put(u"value_date"_s, entry.valueDate ? entry.valueDate->toIso() : QString());
    put(u"amount"_s, entry.amount ? entry.amount->toDecimal() : QString());
    put(u"account"_s, row.account);
    put(u"currency"_s, row.currency);
    put(u"counterparty_name"_s, m_cells.text(Field::CounterpartyName));
    const QString counter = bareNumber(m_cells.text(Field::CounterpartyAccount));
    put(u"counterparty_account"_s, isAccountNumber(counter) ? counter : QString());
    put(u"remittance"_s, longText(Field::Remittance));
    const QString reference = m_cells.text(Field::PaymentReference);
    put(u"reference"_s, reference.isEmpty() ? entry.bankReference : reference);
    put(u"balance_after"_s, row.balanceAfter ? row.balanceAfter->toDecimal() : QString());
    return object;
}

} // namespace tegoed::formats
