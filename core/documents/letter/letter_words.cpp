#include "core/documents/letter/letter_words.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

QString LetterWords::say(const char16_t* dutch, const char16_t* english, const char16_t* belgian) const
{
    switch (m_language) {
    case TextLanguage::English: return QString::fromUtf16(english);
    case TextLanguage::BelgianDutch: return QString::fromUtf16(belgian ? belgian : dutch);
    case TextLanguage::Dutch: break;
    }
    return QString::fromUtf16(dutch);
}

QString LetterWords::heading(const QString& word) const
{
    return m_rules == LetterRules::Belgium ? word.left(1).toLower() + word.mid(1) : word;
}

QString LetterWords::code() const { return say(u"nl", u"en", u"nl-BE"); }
QString LetterWords::date() const { return heading(say(u"Datum", u"Date")); }
QString LetterWords::ourReference() const { return heading(say(u"Ons kenmerk", u"Our reference")); }
QString LetterWords::yourReference() const { return heading(say(u"Uw kenmerk", u"Your reference")); }
QString LetterWords::subject() const { return say(u"Onderwerp", u"Subject"); }
QString LetterWords::contact() const { return say(u"Contactpersoon", u"Contact"); }
QString LetterWords::phone() const { return say(u"Tel.", u"Tel."); }

QString LetterWords::registration() const
{
    return m_rules == LetterRules::Belgium ? say(u"Ondernemingsnummer", u"Enterprise number") : say(u"KvK", u"Chamber of Commerce");
}

QString LetterWords::court() const { return say(u"RPR", u"RPR"); }
QString LetterWords::vat() const { return say(u"Btw", u"VAT"); }

QString LetterWords::enclosures(qsizetype count) const
{
    return count == 1 ? say(u"Bijlage", u"Enclosure") : say(u"Bijlagen", u"Enclosures");
}

QString LetterWords::page(int number, int of) const { return say(u"Pagina %1 van %2", u"Page %1 of %2").arg(number).arg(of); }
QString LetterWords::sample() const { return say(u"Voorbeeldadministratie: dit is geen echte brief", u"Sample book: this is not a real letter"); }
QString LetterWords::test() const { return say(u"Testmodus: niet aan de debiteur gestuurd", u"Test mode: not sent to the debtor"); }

QString LetterWords::invoice() const { return say(u"Factuur", u"Invoice"); }
QString LetterWords::invoiceDate() const { return say(u"Factuurdatum", u"Invoice date"); }
QString LetterWords::dueDate() const { return say(u"Vervaldatum", u"Due date", u"Vervaldag"); }
QString LetterWords::description() const { return say(u"Omschrijving", u"Description"); }
QString LetterWords::open() const { return say(u"Openstaand", u"Open"); }
QString LetterWords::total() const { return say(u"Totaal", u"Total"); }

QString LetterWords::toPay() const { return say(u"Te betalen", u"Amount to pay"); }
QString LetterWords::account() const { return say(u"Rekening", u"Account"); }
QString LetterWords::accountName() const { return say(u"Ten name van", u"In the name of"); }
QString LetterWords::reference() const { return say(u"Kenmerk", u"Reference", u"Mededeling"); }

QString LetterWords::scan() const
{
    return say(u"Scan de code met de app van uw bank of neem de gegevens over.",
               u"Scan the code with the app of your bank or copy the details.");
}

QString LetterWords::statement() const { return say(u"Rekeningoverzicht", u"Statement of account"); }

QString LetterWords::asOf(const Date& date) const
{
    return say(u"Stand per %1", u"As of %1", u"Stand op %1").arg(dateTextInWords(date, m_language));
}

QString LetterWords::lineDate() const { return say(u"Datum", u"Date"); }
QString LetterWords::lineType() const { return say(u"Soort", u"Type"); }
QString LetterWords::number() const { return say(u"Nummer", u"Number"); }
QString LetterWords::amount() const { return say(u"Bedrag", u"Amount"); }
QString LetterWords::typeInvoice() const { return say(u"Factuur", u"Invoice"); }
QString LetterWords::typeCreditNote() const { return say(u"Creditnota", u"Credit note"); }
QString LetterWords::typePayment() const { return say(u"Betaling", u"Payment"); }
QString LetterWords::totalInvoices() const { return say(u"Openstaande facturen", u"Open invoices"); }
QString LetterWords::ofWhichOverdue() const { return say(u"waarvan vervallen", u"of which overdue"); }
QString LetterWords::totalCredits() const { return say(u"Creditnota's en vooruitbetalingen", u"Credit notes and prepayments"); }
QString LetterWords::balance() const { return say(u"Saldo te betalen", u"Balance to pay"); }
QString LetterWords::balanceInFavour() const { return say(u"Saldo in uw voordeel", u"Balance in your favour"); }

} // namespace tegoed
