#include "core/documents/letter/claim_annex.h"

#include "core/documents/letter/letter_body.h"

#include <algorithm>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = LetterElement::Kind;

class Annex {
public:
    Annex(const ClaimAnnex& annex, TextLanguage language) : m_annex(annex), m_language(language) {}

    std::vector<LetterElement> make()
    {
        text(sayName(), true);
        text(m_annex.isAnnounced
                 ? say(u"Deze bedragen zijn berekend tot %1. Ze zijn pas verschuldigd als de termijn van deze brief voorbij is.",
                       u"These amounts are calculated up to %1. They are due only when the term of this letter has passed.")
                       .arg(day(m_annex.until))
                 : say(u"Berekend tot %1; die dag zelf telt niet mee.", u"Calculated up to %1; that day itself does not count.").arg(day(m_annex.until)),
             false);
        for (const ClaimAnnex::Invoice& invoice : m_annex.invoices) {
            if (!invoice.parts.empty())
                interest(invoice);
        }
        if (m_annex.costs)
            costs(*m_annex.costs);
        sums();
        sources();
        return std::move(m_elements);
    }

private:
    QString say(const char16_t* dutch, const char16_t* english) const
    {
        return QString::fromUtf16(m_language == TextLanguage::English ? english : dutch);
    }
    QString sayName() const { return say(u"Specificatie van rente en kosten", u"Specification of interest and costs"); }
    QString day(const Date& date) const { return dateTextInWords(date, m_language); }
    QString money(const Money& amount) const { return moneyText(amount, m_language); }
    QString amount(const Money& value) const { return amountText(value, m_language); }
    QString percent(YearlyRate rate) const
    {
        const QString decimal = rate.toPercent();
        return m_language == TextLanguage::English ? QString(decimal + u'%') : QString(QString(decimal).replace(u'.', u',') + u"\u00a0%"_s);
    }
    QString costsName() const
    {
        return m_annex.isFixedSum ? say(u"Schadevergoeding", u"Compensation") : say(u"Incassokosten", u"Collection costs");
    }
    void text(const QString& words, bool isStrong) { m_elements.push_back({Kind::Paragraph, {{words, isStrong, {}}}, 0, {}}); }
    void table(LetterTable table) { m_elements.push_back({Kind::Table, {}, 0, std::move(table)}); }

    void interest(const ClaimAnnex::Invoice& invoice)
    {
        text(say(u"Rente over factuur %1", u"Interest on invoice %1").arg(invoice.number), true);
        LetterTable lines;
        lines.columns = {{say(u"Van", u"From"), false, false},    {say(u"Tot en met", u"Up to and including"), false, false},
                         {say(u"Dagen", u"Days"), true, false},   {say(u"Rente per jaar", u"Rate a year"), true, false},
                         {say(u"Over", u"Over"), true, false},    {say(u"Rente", u"Interest"), true, false}};
        Money sum(0, invoice.interest.currency());
        for (const InterestPart& part : invoice.parts) {
            lines.rows.push_back({dateText(part.from, m_language), dateText(part.to, m_language), QString::number(part.days), percent(part.rate),
                                  amount(part.base), amount(part.interest)});
            sum += part.interest;
        }
        if (!invoice.interestPaid.isZero()) {
            lines.totals.push_back({say(u"Samen", u"Together"), amount(sum), false});
            lines.totals.push_back({say(u"Al betaald", u"Paid already"), amount(-invoice.interestPaid), false});
        }
        lines.totals.push_back({say(u"Rente", u"Interest"), money(invoice.interest), true});
        table(std::move(lines));
    }

    void costs(const CollectionCosts& all)
    {
        text(costsName(), true);
        LetterTable lines;
        lines.columns = {{say(u"Over", u"Over"), true, false}, {say(u"Percentage", u"Percentage"), true, false}, {say(u"Vast bedrag", u"Fixed sum"), true, false},
                         {say(u"Bedrag", u"Amount"), true, false}};
        for (const CostLine& line : all.lines)
            lines.rows.push_back({amount(line.base), line.percent.ppm == 0 ? u"–"_s : percent(line.percent), line.fixed.isZero() ? u"–"_s : amount(line.fixed),
                                  amount(line.amount)});
        if (all.raisedToMinimum)
            lines.totals.push_back({say(u"Verhoogd tot het minimum van de wet", u"Raised to the minimum of the law"), amount(all.costs), false});
        if (all.loweredToMaximum)
            lines.totals.push_back({say(u"Verlaagd tot het maximum van de wet", u"Lowered to the maximum of the law"), amount(all.costs), false});
        if (!all.vat.isZero())
            lines.totals.push_back({say(u"Btw", u"VAT"), amount(all.vat), false});
        Money paid(0, all.costs.currency()), asked = paid;
        for (const ClaimAnnex::Invoice& invoice : m_annex.invoices) {
            paid += invoice.costsPaid;
            asked += invoice.costs;
        }
        if (!paid.isZero())
            lines.totals.push_back({say(u"Al betaald", u"Paid already"), amount(-paid), false});
        if (const Money waived = all.total() - paid - asked; !waived.isZero())
            lines.totals.push_back({say(u"Niet gevraagd", u"Not asked"), amount(-waived), false});
        lines.totals.push_back({costsName(), money(asked), true});
        table(std::move(lines));
    }

    void sums()
    {
        text(say(u"Samen", u"Together"), true);
        LetterTable lines;
        lines.columns = {{say(u"Factuur", u"Invoice"), false, true}, {say(u"Hoofdsom", u"Principal"), true, false}, {say(u"Rente", u"Interest"), true, false},
                         {costsName(), true, false}, {say(u"Samen", u"Together"), true, false}};
        const Money none(0, m_annex.invoices.front().principal.currency());
        Money principal = none, interest = none, costs = none;
        for (const ClaimAnnex::Invoice& invoice : m_annex.invoices) {
            lines.rows.push_back({invoice.number, amount(invoice.principal), amount(invoice.interest), amount(invoice.costs),
                                  amount(invoice.principal + invoice.interest + invoice.costs)});
            principal += invoice.principal;
            interest += invoice.interest;
            costs += invoice.costs;
        }
        lines.totals.push_back({say(u"Totaal", u"Total"), money(principal + interest + costs), true});
        table(std::move(lines));
    }

    void sources()
    {
        const bool hasInterest = std::any_of(m_annex.invoices.begin(), m_annex.invoices.end(), [](const auto& invoice) { return !invoice.parts.empty(); });
        if (hasInterest)
            text(say(u"Rente per regel = bedrag × rente per jaar × dagen ÷ 365, afgerond op centen. Grondslag: %1.",
                     u"Interest of a line = amount × rate a year × days ÷ 365, rounded to cents. Legal basis: %1.")
                     .arg(m_annex.interestBasis),
                 false);
        if (hasInterest && !m_annex.rates.empty()) {
            QStringList rates;
            for (const ClaimAnnex::Rate& rate : m_annex.rates)
                rates << say(u"%1 sinds %2", u"%1 since %2").arg(percent(rate.rate), day(rate.from));
            text(say(u"Rentepercentages per jaar: %1.", u"Rates a year: %1.").arg(rates.join(u"; "_s)), false);
        }
        if (!m_annex.costs)
            return;
        QString basis = say(u"%1: %2.", u"%1: %2.").arg(costsName(), m_annex.costs->basis);
        if (!m_annex.isFixedSum && m_annex.invoices.size() > 1)
            basis += u' ' + say(u"De kosten zijn berekend over alle hoofdsommen samen en naar verhouding over de facturen verdeeld.",
                                u"The costs are calculated over all principals together and shared out over the invoices in proportion.");
        text(basis, false);
    }

    const ClaimAnnex& m_annex;
    TextLanguage m_language;
    std::vector<LetterElement> m_elements;
};

} // namespace

std::vector<LetterElement> annexElements(const ClaimAnnex& annex, TextLanguage language)
{
    return Annex(annex, language).make();
}

QString annexName(TextLanguage language)
{
    return language == TextLanguage::English ? u"specification of interest and costs"_s : u"specificatie van rente en kosten"_s;
}

} // namespace tegoed
