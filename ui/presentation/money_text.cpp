#include "ui/presentation/money_text.h"

#include "core/domain/message/format.h"
#include "ui/presentation/ui_language.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

QChar thousandsSign()
{
    return UiLanguage::textLanguage() == TextLanguage::English ? u',' : u'.';
}

} // namespace

QString amountText(const Money& amount)
{
    return tegoed::amountText(amount, UiLanguage::textLanguage());
}

QString moneyText(const Money& amount)
{
    return tegoed::moneyText(amount, UiLanguage::textLanguage());
}

QString moneyText(const std::vector<Money>& amounts)
{
    if (amounts.empty())
        return moneyText(Money{0, Currency::euro()});
    QStringList texts;
    for (const Money& amount : amounts)
        texts += moneyText(amount);
    return texts.join(u" + "_s);
}

Result<Money> moneyFromText(const QString& text, Currency currency)
{
    const Error wrong{Error::Code::InvalidAmount, {text.trimmed()}, {}};
    static const QRegularExpression blanks(u"[\\s\\x{00A0}\\x{202F}']"_s);
    QString plain = text;
    plain.remove(blanks).remove(u'€').remove(currency.code(), Qt::CaseInsensitive).replace(QChar(0x2212), u'-');
    static const QRegularExpression shape(u"^-?(\\d{1,3}([.,]\\d{3})*|\\d+)?([.,]\\d*)?$"_s);
    if (plain.isEmpty() || plain == u"-" || !shape.match(plain).hasMatch())
        return wrong;

    const qsizetype last = std::max(plain.lastIndexOf(u'.'), plain.lastIndexOf(u','));
    if (last >= 0) {
        const QChar sign = plain[last];
        const bool bothSigns = plain.contains(u'.') && plain.contains(u',');
        const bool severalSame = plain.count(sign) > 1;
        const bool threeDigits = plain.size() - last - 1 == 3;
        const bool isThousands = severalSame || (!bothSigns && threeDigits && sign == thousandsSign());
        QString whole = plain.left(last);
        whole.remove(u'.').remove(u',');
        if (whole.isEmpty() || whole == u"-")
            whole += u'0';
        const QString fraction = plain.mid(last + 1);
        if (!isThousands && !fraction.isEmpty())
            whole += u'.';
        plain = whole + fraction;
    }
    Result<Money> amount = Money::fromDecimal(plain, currency);
    return !amount && amount.error().code == Error::Code::InvalidAmount ? Result<Money>(wrong) : amount;
}

} // namespace tegoed::ui
