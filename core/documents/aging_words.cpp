#include "core/documents/aging_words.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

QString AgingWords::say(const char16_t* dutch, const char16_t* english) const
{
    return QString::fromUtf16(m_language == TextLanguage::English ? english : dutch);
}

QString AgingWords::title() const
{
    if (m_language == TextLanguage::BelgianDutch)
        return u"Ouderdomsbalans klanten"_s;
    return say(u"Ouderdomsanalyse debiteuren", u"Aged receivables");
}

QString AgingWords::asOf(const Date& date) const
{
    return say(u"Stand per %1", u"As of %1").arg(dateTextInWords(date, m_language));
}

QString AgingWords::basis(AgingBasis basis) const
{
    return basis == AgingBasis::DueDate ? say(u"Naar vervaldatum", u"By due date") : say(u"Naar factuurdatum", u"By invoice date");
}

QString AgingWords::bounds(const AgingBounds& bounds) const
{
    QStringList days;
    for (const int day : bounds.days)
        days << QString::number(day);
    return say(u"Groepen van %1 dagen", u"Groups of %1 days").arg(days.join(u'/'));
}

QString AgingWords::groupShort(int group, const AgingOptions& options) const
{
    if (group == 0)
        return say(u"Niet verv.", u"Not due");
    const std::vector<int>& days = options.bounds.days;
    const auto at = static_cast<std::size_t>(group - 1);
    if (at == days.size())
        return u">\u00A0%1"_s.arg(days.back());
    const int first = at > 0 ? days[at - 1] + 1 : options.basis == AgingBasis::DueDate ? 1 : 0;
    return u"%1–%2"_s.arg(first).arg(days[at]);
}

QString AgingWords::group(int group, const AgingOptions& options) const
{
    if (group == 0)
        return say(u"Niet vervallen", u"Not due");
    return say(u"%1 dagen", u"%1 days").arg(groupShort(group, options));
}

QString AgingWords::debtor() const
{
    if (m_language == TextLanguage::BelgianDutch)
        return u"Klant"_s;
    return say(u"Debiteur", u"Debtor");
}

QString AgingWords::number() const { return say(u"Nummer", u"Number"); }
QString AgingWords::document() const { return say(u"Document", u"Document"); }

QString AgingWords::documentDate() const { return say(u"Datum", u"Date"); }
QString AgingWords::group() const { return say(u"Groep", u"Group"); }
QString AgingWords::open() const { return say(u"Openstaand", u"Open"); }
QString AgingWords::asOfColumn() const { return say(u"Peildatum", u"As of"); }

QString AgingWords::daysLate(AgingBasis basis) const
{
    return basis == AgingBasis::DueDate ? say(u"Dagen te laat", u"Days overdue") : say(u"Dagen oud", u"Days old");
}

QString AgingWords::dueDate() const
{
    if (m_language == TextLanguage::BelgianDutch)
        return u"Vervaldag"_s;
    return say(u"Vervaldatum", u"Due date");
}

QString AgingWords::credits() const { return say(u"Creditnota's en vooruitbetalingen", u"Credit notes and unallocated receipts"); }
QString AgingWords::creditsShort() const { return say(u"Credit", u"Credits"); }
QString AgingWords::total() const { return say(u"Totaal", u"Total"); }
QString AgingWords::totalOpen() const { return say(u"Totaal openstaand", u"Total open"); }
QString AgingWords::oldest() const { return say(u"Oudste (dagen)", u"Oldest (days)"); }
QString AgingWords::oldestShort() const { return say(u"Oudste", u"Oldest"); }
QString AgingWords::sample() const { return say(u"Voorbeeldadministratie", u"Sample book"); }
QString AgingWords::items() const { return say(u"Posten", u"Items"); }
QString AgingWords::currency() const { return say(u"Valuta", u"Currency"); }

QString AgingWords::itemsCount(int items) const
{
    const QString count = wholeNumberText(items, m_language);
    return items == 1 ? say(u"1 post", u"1 item") : say(u"%1 posten", u"%1 items").arg(count);
}

QString AgingWords::tiesOut(int items) const
{
    return say(u"Totaal sluit aan op lijst: %1.", u"The total agrees with the list: %1.").arg(itemsCount(items));
}

QString AgingWords::laterEntries(int count, const Date& asOf) const
{
    if (count == 0)
        return {};
    const QString date = dateText(asOf, m_language);
    if (count == 1)
        return say(u"1 boeking van na %1 telt niet mee.", u"1 entry dated after %1 is left out.").arg(date);
    return say(u"%1 boekingen van na %2 tellen niet mee.", u"%1 entries dated after %2 are left out.")
        .arg(wholeNumberText(count, m_language), date);
}

QString AgingWords::carriedForward() const
{
    if (m_language == TextLanguage::BelgianDutch)
        return u"Over te dragen"_s;
    return say(u"Transport", u"Carried forward");
}

QString AgingWords::broughtForward() const
{
    if (m_language == TextLanguage::BelgianDutch)
        return u"Overgedragen van vorige pagina"_s;
    return say(u"Transport van vorige pagina", u"Brought forward");
}

QString AgingWords::page(int number, int of) const
{
    return say(u"Pagina %1 van %2", u"Page %1 of %2").arg(number).arg(of);
}

QString AgingWords::printedAt(const QString& when) const { return say(u"Afgedrukt op %1", u"Printed on %1").arg(when); }

QString AgingWords::nothingOpen(const Date& asOf) const
{
    return say(u"Op %1 stond er niets open.", u"Nothing was open on %1.").arg(dateTextInWords(asOf, m_language));
}

QString AgingWords::receipt() const { return say(u"Ontvangst", u"Receipt"); }

QString AgingWords::controlAccount(const QString& account, const Date& asOf, const Money& balance, const Money& difference) const
{
    const QString start = say(u"Grootboekrekening %1 per %2: %3", u"Ledger account %1 as of %2: %3")
                              .arg(account, dateText(asOf, m_language), moneyText(balance, m_language));
    if (difference.isZero())
        return start + say(u", sluit aan.", u", agrees.");
    return start + say(u", verschil %1.", u", difference %1.").arg(moneyText(difference, m_language));
}

} // namespace tegoed
