#include "core/formats/mt940/mt940_entry.h"

#include "core/base/text.h"
#include "core/formats/bank_text/found_references.h"
#include "core/formats/problem_codes.h"

#include <QRegularExpression>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kLongestText = 1000;

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// "USD2853,12"
std::optional<Money> foreignMoney(const QString& text)
{
    const auto currency = Currency::fromCode(text.left(3));
    const QString amount = swiftAmount(text.mid(3));
    if (!currency || amount.isEmpty())
        return std::nullopt;
    const Result<Money> money = statementMoney(amount, *currency);
    return money ? std::optional<Money>(*money) : std::nullopt;
}

/// Who: from the text, else what Rabobank, ASN and old formats put beside the amount.
void putParty(StatementEntry& result, const Mt940Entry& entry, const EntryText& text, const QString& ownAccount)
{
    static const QRegularExpression number(u"^P?[0-9]{7,10}$"_s);
    QString account = withoutBlanks(text.account), name = text.name;
    const QString below = entry.printed.supplement.value(0).trimmed();
    const QString reference = withoutBlanks(entry.printed.reference);
    if (isIbanShaped(withoutBlanks(below)) || number.match(below).hasMatch()) {
        if (!isValidIban(account))
            account = withoutBlanks(below); // Rabobank
    } else if (isIbanShaped(reference)) {
        account = reference; // ASN, SNS: the name stands below
        if (name.isEmpty())
            name = below;
    }
    if (!entry.printed.owner.isEmpty()) { // old Rabobank
        if (name.isEmpty())
            name = entry.printed.owner;
        if (account.isEmpty() && number.match(reference).hasMatch())
            account = reference;
    }
    result.counterpartyIsIban = isValidIban(account);
    result.counterpartyAccount = result.counterpartyIsIban ? normalisedIban(account) : cleanLine(account, 40);
    if (result.counterpartyAccount == ownAccount)
        result.counterpartyAccount.clear();
    result.counterpartyName = cleanLine(name);
    result.counterpartyBic = cleanLine(withoutBlanks(text.bic), 40);
}

} // namespace

std::optional<Money> swiftMoney(const QString& decimal, Currency currency, bool isPositive)
{
    const Result<Money> money = statementMoney(decimal, currency);
    if (!money)
        return std::nullopt;
    return isPositive ? *money : -*money;
}

EntryText Mt940Entry::text() const
{
    return lines.isEmpty() && !numbers.isEmpty() ? readNumberedLines(numbers) : readEntryText(lines);
}

StatementEntry statementEntry(const Mt940Entry& entry, const EntryText& text, StatementStream& stream, std::optional<Currency> currency)
{
    const StatementLine& printed = entry.printed;
    StatementEntry result;
    result.line = entry.line;
    result.status = printed.isExpected ? EntryStatus::Pending : EntryStatus::Booked;
    result.bookingDate = printed.entryDate ? printed.entryDate : printed.valueDate;
    result.valueDate = printed.valueDate;
    result.currency = stream.current().currency;
    if (currency) {
        result.amount = swiftMoney(printed.amount, *currency, printed.isIncoming);
        if (!result.amount)
            stream.entryError(result, u"amount"_s, problem::kInvalidAmount, printed.amount);
    }
    if (!printed.valueDate && printed.entryDate)
        stream.warning(entry.line, u"value_date"_s, problem::kInvalidDate, printed.valueDateText);
    else if (!printed.valueDate)
        stream.entryError(result, u"value_date"_s, problem::kInvalidDate, printed.valueDateText);
    result.isReversal = printed.isReversal;
    result.returnReason = cleanLine(text.returnReason, 40);
    result.bankReference = cleanLine(printed.bankReference, 60);
    result.batchReference = cleanLine(text.batchReference, 60);
    result.endToEndId = isNotProvided(text.endToEndId) ? QString() : cleanLine(text.endToEndId, 60);
    result.mandateId = cleanLine(text.mandateId, 60);
    result.transactionCode = cleanLine(printed.typeCode);
    putParty(result, entry, text, stream.current().account);
    result.ultimateName = cleanLine(text.ultimateName);
    result.text = cleanLine(text.text, kLongestText);
    const QString alike = result.counterpartyAccount + u' ' + result.counterpartyName;
    if (!result.counterpartyName.isEmpty() && result.text.startsWith(alike)) // ASN: who once more, then what
        result.text = result.text.mid(alike.size()).trimmed();
    result.bankText = cleanLine(text.bankText);
    result.originalAmount = text.originalAmount.isEmpty() ? std::nullopt : foreignMoney(text.originalAmount);
    result.charges = text.charges.isEmpty() ? std::nullopt : foreignMoney(text.charges);
    addReferences(result.references, text.references);
    const EntryReference own = entryReference(printed.reference);
    if (own.kind && own.value.size() >= 12) // ING: betalingskenmerk in the reference of the account owner
        addReferences(result.references, {own});
    addReferences(result.references, referencesIn(result.text));
    if (const EntryReference given = entryReference(result.endToEndId); given.kind && given.value.size() >= 12)
        addReferences(result.references, {given});
    return result;
}

} // namespace tegoed::formats
