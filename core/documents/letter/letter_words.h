#pragma once

#include "core/documents/letter/address_lines.h"
#include "core/domain/message/format.h"

namespace tegoed {

/// The words of a letter that are not of its text, in the debtor's language. Belgian words follow the language, the form of the
/// reference line follows the rules.
class LetterWords {
public:
    LetterWords(TextLanguage language, LetterRules rules) : m_language(language), m_rules(rules) {}

    QString code() const; ///< Of the language, for the PDF and HTML: nl, nl-BE, en.

    QString date() const; ///< Above the reference line; small letters by Belgian rules.
    QString ourReference() const;
    QString yourReference() const;
    QString subject() const;
    QString contact() const;
    QString phone() const;   ///< T
    QString registration() const; ///< KvK, Ondernemingsnummer
    QString court() const;   ///< RPR
    QString vat() const;
    QString enclosures(qsizetype count) const;
    QString page(int number, int of) const;
    QString sample() const;
    QString test() const;

    QString invoice() const; ///< Heads of the table of invoices.
    QString invoiceDate() const;
    QString dueDate() const; ///< Vervaldatum; Belgian Dutch vervaldag.
    QString description() const;
    QString open() const;
    QString total() const;

    QString toPay() const;   ///< In the payment box.
    QString account() const;
    QString accountName() const;
    QString reference() const; ///< Kenmerk; Belgian Dutch mededeling.
    QString scan() const;    ///< What to do with the code.

    QString statement() const;      ///< Rekeningoverzicht
    QString asOf(const Date& date) const;
    QString lineDate() const;
    QString lineType() const;
    QString number() const;
    QString amount() const;
    QString typeInvoice() const;
    QString typeCreditNote() const;
    QString typePayment() const;
    QString totalInvoices() const;  ///< Openstaande facturen
    QString ofWhichOverdue() const;
    QString totalCredits() const;   ///< Creditnota's en vooruitbetalingen
    QString balance() const;        ///< Saldo te betalen
    QString balanceInFavour() const;

private:
    QString say(const char16_t* dutch, const char16_t* english, const char16_t* belgian = nullptr) const;
    QString heading(const QString& word) const;
    TextLanguage m_language;
    LetterRules m_rules;
};

} // namespace tegoed
