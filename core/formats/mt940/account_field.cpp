#include "core/formats/mt940/account_field.h"

#include "core/base/text.h"
#include "core/formats/bank_text/found_references.h"

#include <QRegularExpression>

namespace tegoed::formats {

using namespace Qt::Literals::StringLiterals;

AccountField readAccountField(const QString& text)
{
    static const QRegularExpression currency(u"\\s*(EUR|USD|GBP|CHF|PLN|SEK|DKK|NOK)$"_s);
    static const QRegularExpression dotted(u"^[0-9.]+$"_s);
    const auto withoutBlanks = [](QString number) { return number.removeIf([](QChar c) { return c.isSpace(); }); };
    AccountField field;
    field.printed = text.simplified();
    QString number = field.printed;
    if (const auto match = currency.match(number); match.hasMatch()) {
        field.currency = match.captured(1);
        number.chop(match.capturedLength());
    }
    const QString behind = withoutBlanks(number.section(u'/', -1));
    if (number.contains(u'/') && (isIbanShaped(behind) || number.at(0).isLetter())) // BIC/IBAN, TRIODOSBANK/0390123456
        number = behind;
    field.number = cleanLine(withoutBlanks(number), 40);
    if (dotted.match(field.number).hasMatch())
        field.number.remove(u'.');
    return field;
}

QString dialectOfBank(const QString& code)
{
    struct Bank { const char* bankCode; const char* dialect; };
    static constexpr Bank kBanks[] = {
        {"INGB", "ing"}, {"RABO", "rabobank"}, {"ABNA", "abnamro"}, {"BUNQ", "bunq"}, {"KNAB", "knab"}, {"ASNB", "asn"}, {"SNSB", "sns"},
        {"RBRB", "regiobank"}, {"TRIO", "triodos"}, {"FVLB", "van-lanschot"}, {"MOYO", "moneyou"}, {"KRED", "kbc"}, {"BBRU", "ing-be"},
        {"GEBA", "bnp-fortis"}, {"GKCC", "belfius"}, {"NICA", "crelan"}, {"ARSP", "argenta"}, {"DEUT", "deutsche-bank"}, {"HSBC", "hsbc"}};
    for (const Bank& bank : kBanks)
        if (code.startsWith(QLatin1String(bank.bankCode)))
            return QString::fromLatin1(bank.dialect);
    return {};
}

} // namespace tegoed::formats
