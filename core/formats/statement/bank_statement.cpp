#include "core/formats/statement/bank_statement.h"

#include <algorithm>

namespace tegoed::formats {
namespace {

QString lettersAndDigits(const QString& text)
{
    QString bare;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            bare += c.toUpper();
    return bare;
}

/// Digits of an account number from before IBAN, without leading zeros; empty when it has a letter.
QString bareNumber(const QString& account)
{
    const bool isNumber = std::all_of(account.begin(), account.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    qsizetype zeros = 0;
    while (zeros < account.size() && account.at(zeros) == u'0')
        ++zeros;
    return isNumber ? account.mid(zeros) : QString();
}

/// An IBAN holds the number from before IBAN at its end, in the Netherlands behind the letters of the bank.
bool isSameAccount(const QString& one, const QString& own)
{
    if (one == own)
        return true;
    constexpr int kShortest = 7; // fewer digits would be the end of too many account numbers
    const QString number = bareNumber(one);
    if (number.size() < kShortest || !isValidIban(own))
        return false;
    QString national = own.mid(4);
    while (!national.isEmpty() && national.at(0).isLetter())
        national.remove(0, 1);
    return bareNumber(national) == number;
}

} // namespace

EntryReference entryReference(const QString& printed)
{
    const std::optional<ReferenceCheck> checks[] = {checkOgm(printed), checkRf(printed), checkBetalingskenmerk(printed)};
    for (const std::optional<ReferenceCheck>& check : checks)
        if (check && check->valid && !check->lengthCodeWrong)
            return {check->kind, check->normalised, false};
    return {std::nullopt, printed, false};
}

EntryReference entryReference(const QString& printed, ReferenceKind kind)
{
    const std::optional<ReferenceCheck> check = kind == ReferenceKind::Ogm ? checkOgm(printed)
        : kind == ReferenceKind::Rf                                        ? checkRf(printed)
                                                                           : checkBetalingskenmerk(printed);
    return {kind, check && check->valid ? check->normalised : printed, false};
}

QString saidReference(const QString& printed)
{
    constexpr qsizetype kLongestNothing = 40; // with whatever signs around it
    if (printed.size() > kLongestNothing && std::any_of(printed.begin(), printed.end(), [](QChar c) { return c.isLetterOrNumber(); }))
        return printed;
    const auto first = std::find_if(printed.begin(), printed.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (first == printed.end())
        return {};
    if (first->unicode() < 0x80 && *first != u'N' && *first != u'n') // All of them begin so, and nearly no reference does.
        return printed;
    const QString bare = lettersAndDigits(printed);
    for (const char* nothing : {"NOTPROVIDED", "NONREF", "NOTAVAILABLE", "NOREFERENCE", "NOTSPECIFIED"})
        if (bare == QLatin1StringView(nothing))
            return {};
    return printed;
}

std::optional<Date> BankStatement::lastDay() const
{
    if (closing && closing->date)
        return closing->date;
    return periodUntil ? periodUntil : createdOn;
}

std::optional<Money> balanceDifference(const BankStatement& statement)
{
    const auto amountOf = [](const std::optional<StatementBalance>& balance) {
        return balance ? balance->amount : std::optional<Money>();
    };
    const std::optional<Money> opening = amountOf(statement.opening), closing = amountOf(statement.closing);
    const StatementTotals& totals = statement.totals;
    if (!opening || !closing || !totals.complete || !sameCurrency(*opening, *closing))
        return std::nullopt;
    if (totals.entries > 0 && totals.currency != closing->currency())
        return std::nullopt;
    return *closing - *opening - Money(totals.bookedMinor, closing->currency());
}

bool isOwnAccount(const BankStatement& statement, const QStringList& ownAccounts)
{
    const QString account = lettersAndDigits(statement.account);
    bool any = false;
    for (const QString& printed : ownAccounts) {
        const QString own = lettersAndDigits(printed);
        any = any || !own.isEmpty();
        if (!own.isEmpty() && (isSameAccount(account, own) || isSameAccount(own, account)))
            return true;
    }
    return !any;
}

Result<Money> statementMoney(const QString& decimal, Currency currency)
{
    const Result<Money> money = Money::fromDecimal(decimal, currency);
    if (money && (money->minorUnits() > kLargestStatementAmount || money->minorUnits() < -kLargestStatementAmount))
        return Error{Error::Code::AmountTooLarge, {decimal, QString::number(kLargestStatementAmount)}, {}};
    return money;
}

} // namespace tegoed::formats
