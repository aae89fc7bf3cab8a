#pragma once

#include "core/domain/message/format.h"
#include "core/domain/message/message_values.h"

namespace tegoed {

/// The language without region a text is looked up by: "nl-BE" → "nl", "FR" → "fr".
QString languageOfTexts(const QString& code);
/// How values are written in a text of that language. One we have no words for writes like Dutch, dates in figures.
struct WritingStyle {
    TextLanguage language = TextLanguage::Dutch;
    bool hasWords = true; ///< False: no month names or nouns of that language are known.
};
WritingStyle writingStyle(const QString& code);

enum class Gender { Unknown, Male, Female };

/// "Geachte mevrouw Zonneveld," / "Dear Ms Zonneveld,"; without surname or gender "Geachte heer, mevrouw," / "Dear Sir or
/// Madam,". A prefix at the start is a capital in Dutch ("mevrouw De Vries"). In other languages the name itself.
QString salutation(const QString& surname, Gender gender, const QString& language, bool withComma = true);

/// "factuur 2026-0123", "3 facturen", "invoice 2026-0123", "3 invoices"; in other languages the numbers themselves.
QString invoicesLabel(const QStringList& numbers, const QString& language);

/// The three mailto: addresses by which a debtor answers with one click; the subject holds the payment reference. None when
/// the company has no valid e-mail address.
ReplyValues replyLinks(const QString& companyEmail, const QString& reference, const QString& language);
/// The words with which the subjects of those begin: an answer that was made with one of them says what it is.
struct ReplyWords { QString paid, proposal, dispute; };
ReplyWords replyWords(TextLanguage language);

QString statementTypeText(StatementLine::Type type, const QString& language); ///< Factuur, Invoice …
/// 10,00% and 10.00%; more decimals when the rate has them, up to four.
QString percentText(YearlyRate rate, TextLanguage language);
QString shortPercentText(YearlyRate rate, TextLanguage language); ///< A part of an order: 30%, 12,5%.

} // namespace tegoed
