#include "core/domain/message/message_words.h"

#include "core/domain/party/party.h"

#include <QUrl>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

QString answerLink(const QString& email, const QString& subject, const QString& reference)
{
    const QString whole = reference.isEmpty() ? subject : subject + u' ' + reference;
    // Everything but letters, digits and -._~ as %XX: a reference can add no second address and no header.
    return u"mailto:"_s + email + u"?subject="_s + QString::fromLatin1(QUrl::toPercentEncoding(whole));
}

} // namespace

QString languageOfTexts(const QString& code)
{
    return code.toLower().replace(u'_', u'-').section(u'-', 0, 0);
}

WritingStyle writingStyle(const QString& code)
{
    const std::optional<TextLanguage> language = textLanguage(code);
    return {language.value_or(TextLanguage::Dutch), language.has_value()};
}

QString salutation(const QString& surname, Gender gender, const QString& language, bool withComma)
{
    const WritingStyle style = writingStyle(language);
    const bool isEnglish = style.language == TextLanguage::English;
    const QString end = withComma ? u","_s : QString();
    QString name = surname.trimmed();
    if (!style.hasWords)
        return name + end;
    if (name.isEmpty() || gender == Gender::Unknown)
        return (isEnglish ? u"Dear Sir or Madam"_s : u"Geachte heer, mevrouw"_s) + end;
    const bool isMale = gender == Gender::Male;
    if (isEnglish)
        return (isMale ? u"Dear Mr "_s : u"Dear Ms "_s) + name + end;
    name[0] = name[0].toUpper(); // "de Vries" without a first name: mevrouw De Vries.
    return (isMale ? u"Geachte heer "_s : u"Geachte mevrouw "_s) + name + end;
}

QString invoicesLabel(const QStringList& numbers, const QString& language)
{
    if (numbers.isEmpty())
        return {};
    const WritingStyle style = writingStyle(language);
    if (!style.hasWords)
        return numbers.join(u", "_s);
    const bool isEnglish = style.language == TextLanguage::English;
    if (numbers.size() == 1)
        return (isEnglish ? u"invoice "_s : u"factuur "_s) + numbers.first();
    return wholeNumberText(numbers.size(), style.language) + (isEnglish ? u" invoices"_s : u" facturen"_s);
}

ReplyValues replyLinks(const QString& companyEmail, const QString& reference, const QString& language)
{
    if (!isValidEmail(companyEmail))
        return {};
    const ReplyWords words = replyWords(writingStyle(language).language);
    const QString oneLine = reference.simplified(); // A line end in a subject would be a header of its own in some programs.
    return {true, answerLink(companyEmail, words.paid, oneLine), answerLink(companyEmail, words.proposal, oneLine), answerLink(companyEmail, words.dispute, oneLine)};
}

ReplyWords replyWords(TextLanguage language)
{
    if (language == TextLanguage::English)
        return {u"Already paid"_s, u"My proposal"_s, u"I do not agree"_s};
    return {u"Al betaald"_s, u"Mijn voorstel"_s, u"Niet mee eens"_s};
}

QString statementTypeText(StatementLine::Type type, const QString& language)
{
    const bool isEnglish = writingStyle(language).language == TextLanguage::English;
    switch (type) {
    case StatementLine::Type::Invoice: return isEnglish ? u"Invoice"_s : u"Factuur"_s;
    case StatementLine::Type::CreditNote: return isEnglish ? u"Credit note"_s : u"Creditnota"_s;
    case StatementLine::Type::Payment: return isEnglish ? u"Payment"_s : u"Betaling"_s;
    }
    return {};
}

QString percentText(YearlyRate rate, TextLanguage language)
{
    const std::int64_t perMyriadth = rate.ppm; // 10'000 ppm = 1 %: four decimals of a per cent.
    const QString whole = wholeNumberText(perMyriadth / 10'000, language);
    QString decimals = QString::number(std::abs(perMyriadth % 10'000)).rightJustified(4, u'0');
    while (decimals.size() > 2 && decimals.endsWith(u'0'))
        decimals.chop(1);
    return whole + (language == TextLanguage::English ? u'.' : u',') + decimals + u'%';
}

QString shortPercentText(YearlyRate rate, TextLanguage language)
{
    QString text = percentText(rate, language).chopped(1);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (!text.back().isDigit())
        text.chop(1); // The decimal sign of a whole number.
    return text + u'%';
}

} // namespace tegoed
