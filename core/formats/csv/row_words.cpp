#include "core/formats/csv/row_words.h"

#include "core/formats/csv/headers.h"

#include <QHash>
#include <QSet>

namespace tegoed::formats {
namespace {

QSet<QString> wordSet(const char* words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {list.begin(), list.end()};
}

} // namespace

RowType rowType(const QString& word)
{
    if (word.isEmpty())
        return RowType::Unsaid;
    static const QSet<QString> invoices =
        wordSet("invoice invoices salesinvoice factuur verkoopfactuur rechnung facture accrec debet debit f v vf vk verkoop sales verkoopboek standard standaard");
    static const QSet<QString> credits =
        wordSet("creditnote creditnota creditfactuur creditmemo salescreditnote credit c cn vc accreccredit gutschrift avoir notedecredit "
                "verkoopcreditnota creditinvoice creditverkoopfactuur");
    static const QSet<QString> payments =
        wordSet("payment betaling receipt ontvangst salesoverpayment salesprepayment overpayment prepayment zahlung paiement vooruitbetaling aroverpayment arprepayment p");
    const QString key = foldHeader(word);
    if (invoices.contains(key))
        return RowType::Invoice;
    if (credits.contains(key))
        return RowType::CreditNote;
    return payments.contains(key) ? RowType::Payment : RowType::Unknown;
}

bool isTotalWord(const QString& text)
{
    if (text.isEmpty())
        return false;
    const QString key = foldHeader(text.left(40));
    for (const char* start : {"total", "totaal", "subtota", "eindtotaal", "grandtotal", "soustotal", "summe", "gesamt", "zwischensumme", "totaux"})
        if (key.startsWith(QLatin1String(start)))
            return true;
    return false;
}

bool isNotOwedStatus(const QString& status)
{
    if (status.isEmpty())
        return false;
    static const QSet<QString> words = wordSet("draft concept void voided deleted cancelled canceled geannuleerd verwijderd vervallenverklaard "
                                               "brouillon annulee annule entwurf storniert uncollectible");
    return words.contains(foldHeader(status));
}

} // namespace tegoed::formats
