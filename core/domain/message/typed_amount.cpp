#include "core/domain/message/typed_text.h"

#include <algorithm>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QChar kMinusSign(0x2212);

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Takes a currency sign or code from either end. The code seen, or empty.
QString takeCurrency(QString& text)
{
    if (text.startsWith(u'€') || text.endsWith(u'€')) {
        text = text.startsWith(u'€') ? text.sliced(1).trimmed() : text.chopped(1).trimmed();
        return u"EUR"_s;
    }
    for (const QString& code : {text.first(std::min<qsizetype>(3, text.size())), text.last(std::min<qsizetype>(3, text.size()))}) {
        const std::optional<Currency> currency = Currency::fromCode(code);
        if (!currency)
            continue;
        text = text.startsWith(code) ? text.sliced(3).trimmed() : text.chopped(3).trimmed();
        return currency->code();
    }
    return {};
}

bool takeMinus(QString& text)
{
    if (!text.startsWith(u'-') && !text.startsWith(kMinusSign))
        return false;
    text = text.sliced(1).trimmed();
    return true;
}

/// The digits of the whole part; nothing when groups are wrong: all of three behind a first of one to three.
std::optional<QString> withoutGroups(const QString& whole, QChar mark)
{
    const QStringList groups = whole.split(mark);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool sizeFits = groups.size() == 1 ? !groups[i].isEmpty()
            : i == 0                             ? groups[i].size() >= 1 && groups[i].size() <= 3
                                                 : groups[i].size() == 3;
        if (!sizeFits || !std::all_of(groups[i].begin(), groups[i].end(), isDigit))
            return std::nullopt;
    }
    return groups.join(QString());
}

} // namespace

Result<Money> typedAmount(const QString& text, Currency currency, TextLanguage language)
{
    QString rest = text;
    rest.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ');
    rest = rest.trimmed();
    if (rest.isEmpty())
        return Error{Error::Code::MissingInput, {u"amount"_s}, {}};
    const Error wrong{Error::Code::InvalidAmount, {text.trimmed()}, {}};

    bool negative = takeMinus(rest);
    const QString seen = takeCurrency(rest);
    if (!seen.isEmpty() && seen != currency.code())
        return Error{Error::Code::CurrencyMix, {currency.code(), seen}, {}};
    if (!negative)
        negative = takeMinus(rest);

    const bool english = language == TextLanguage::English;
    const QChar decimalMark = english ? u'.' : u',';
    if (!english && (rest.endsWith(u",-"_s) || rest.endsWith(u",--"_s)))
        rest.truncate(rest.lastIndexOf(u','));
    const qsizetype mark = rest.indexOf(decimalMark);
    const std::optional<QString> whole = withoutGroups(mark < 0 ? rest : rest.first(mark), english ? u',' : u'.');
    const QString decimals = mark < 0 ? QString() : rest.sliced(mark + 1);
    // No third decimal, not even a zero: 1.210 typed in English is more likely 1210 than 1.21.
    if (!whole || (mark >= 0 && decimals.isEmpty()) || decimals.size() > currency.exponent()
        || !std::all_of(decimals.begin(), decimals.end(), isDigit))
        return wrong;
    QString plain = negative ? u"-"_s : QString();
    plain += *whole;
    if (!decimals.isEmpty())
        plain += u'.' + decimals;
    const Result<Money> money = Money::fromDecimal(plain, currency);
    if (!money && money.error().code == Error::Code::InvalidAmount)
        return wrong;
    return money;
}

} // namespace tegoed
