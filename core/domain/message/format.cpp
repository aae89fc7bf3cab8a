#include "core/domain/message/format.h"

#include "core/domain/message/language_words.h"

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QChar kNoBreakSpace(0x00A0);
constexpr QChar kMinusSign(0x2212);

bool isEnglish(TextLanguage language)
{
    return language == TextLanguage::English;
}

/// Groups of three from the right; `digits` is a whole number without sign.
QString grouped(const QString& digits, TextLanguage language)
{
    const QChar mark = isEnglish(language) ? u',' : u'.';
    QString text;
    text.reserve(digits.size() + digits.size() / 3);
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            text += mark;
        text += digits[i];
    }
    return text;
}

/// The amount without its sign.
QString unsignedAmount(const Money& money, TextLanguage language)
{
    const int decimals = money.currency().exponent();
    // Through unsigned: the most negative number has no positive twin.
    const std::uint64_t units = money.minorUnits() < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(money.minorUnits())
                                                       : static_cast<std::uint64_t>(money.minorUnits());
    const QString digits = QString::number(units).rightJustified(decimals + 1, u'0');
    const QString whole = grouped(digits.chopped(decimals), language);
    return decimals == 0 ? whole : whole + (isEnglish(language) ? u'.' : u',') + digits.last(decimals);
}

QString signText(const Money& money, QChar minus)
{
    return money.isNegative() ? QString(minus) : QString();
}

} // namespace

std::optional<TextLanguage> textLanguage(QStringView code)
{
    const QString plain = code.toString().toLower().replace(u'_', u'-');
    if (plain == u"nl-be"_s)
        return TextLanguage::BelgianDutch;
    const QString language = plain.section(u'-', 0, 0);
    if (language == u"nl"_s)
        return TextLanguage::Dutch;
    if (language == u"en"_s)
        return TextLanguage::English;
    return std::nullopt;
}

QString amountText(const Money& money, TextLanguage language)
{
    return signText(money, kMinusSign) + unsignedAmount(money, language);
}

QString moneyText(const Money& money, TextLanguage language)
{
    const QString amount = unsignedAmount(money, language);
    const QString sign = signText(money, kMinusSign);
    if (money.currency() != Currency::euro())
        return sign + money.currency().code() + kNoBreakSpace + amount;
    const QString euro = isEnglish(language) ? u"€"_s : u"€\u00A0"_s;
    return sign + euro + amount;
}

QString moneyTextPlain(const Money& money, TextLanguage language)
{
    return money.currency().code() + u' ' + signText(money, u'-') + unsignedAmount(money, language);
}

QString wholeNumberText(std::int64_t number, TextLanguage language)
{
    const QString digits = QString::number(number);
    return number < 0 ? kMinusSign + grouped(digits.sliced(1), language) : grouped(digits, language);
}

QString dateText(const Date& date, TextLanguage language)
{
    const QChar mark = language == TextLanguage::BelgianDutch ? u'/' : u'-';
    const QString iso = date.toIso();
    return iso.last(2) + mark + iso.sliced(5, 2) + mark + iso.first(4);
}

QString dateTextInWords(const Date& date, TextLanguage language)
{
    return u"%1 %2"_s.arg(date.day()).arg(monthText(date, language));
}

QString dateTextShort(const Date& date, TextLanguage language)
{
    return u"%1 %2 %3"_s.arg(date.day()).arg(shortMonthName(date.month(), isEnglish(language))).arg(date.year());
}

QString monthText(const Date& date, TextLanguage language)
{
    return u"%1 %2"_s.arg(monthName(date.month(), isEnglish(language))).arg(date.year());
}

QString daysText(int days, TextLanguage language)
{
    const bool one = days == 1 || days == -1;
    const QString unit = isEnglish(language) ? (one ? u"day"_s : u"days"_s) : (one ? u"dag"_s : u"dagen"_s);
    return wholeNumberText(days, language) + u' ' + unit;
}

} // namespace tegoed
