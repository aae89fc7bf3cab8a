#include "core/documents/terms_sheet_print.h"

#include "core/documents/letter/letter_painter.h"

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = LetterElement::Kind;

class Sheet {
public:
    Sheet(const TermsSheet& sheet, const LetterPrint& frame) : m_sheet(sheet), m_frame(frame) {}

    std::vector<LetterElement> make()
    {
        text(say(u"Zo werken wij. Deze afspraken gelden voor onze offertes, opdrachten en facturen.",
                 u"This is how we work. These terms hold for our quotations, orders and invoices."));
        head(say(u"Wanneer betaalt u?", u"When do you pay?"));
        const QString term = daysText(m_sheet.paymentTermDays, m_frame.language);
        text(isBelgian() ? say(u"U betaalt elke factuur binnen %1 na de factuurdatum. Die dag is de uiterste dag.",
                               u"You pay each invoice within %1 of its date. That day is the last one.").arg(term)
                         : say(u"U betaalt elke factuur binnen %1 na de factuurdatum. Die dag is de uiterste dag: daarna bent u zonder verdere aanmaning in verzuim.",
                               u"You pay each invoice within %1 of its date. That day is the last one: after it you are in default without further notice.").arg(term));
        if (m_sheet.hasInterestClause)
            interest();
        if (m_sheet.hasCostClause)
            costs();
        if (m_sheet.hasRetentionOfTitle) {
            head(say(u"Van wie is wat we leveren?", u"Whose is what we deliver?"));
            text(say(u"Wat we leveren blijft van ons tot u alles hebt betaald wat u ons voor die levering verschuldigd bent.",
                     u"What we deliver stays ours until you have paid everything you owe us for that delivery."));
        }
        head(say(u"Klopt er iets niet, of lukt betalen niet?", u"Is something wrong, or can you not pay?"));
        text(say(u"Laat het ons dan voor de vervaldag weten. We zoeken samen naar een oplossing.",
                 u"Let us know before the due date. We will look for a solution together."));
        m_elements.push_back({Kind::Rule, {}, 0, {}});
        text(say(u"Ontvangen op: ____________________   Naam: ______________________________   Handtekening:",
                 u"Received on: ____________________   Name: ______________________________   Signature:"));
        return std::move(m_elements);
    }

private:
    QString say(const char16_t* dutch, const char16_t* english) const
    {
        return QString::fromUtf16(m_frame.language == TextLanguage::English ? english : dutch);
    }
    void text(const QString& words) { m_elements.push_back({Kind::Paragraph, {{words, false, {}}}, 0, {}}); }
    void head(const QString& words) { m_elements.push_back({Kind::Paragraph, {{words, true, {}}}, 0, {}}); }
    QString money(const Money& amount) const { return moneyText(amount, m_frame.language); }
    QString percent(YearlyRate rate) const
    {
        QString decimal = rate.toPercent();
        if (decimal.endsWith(u".00"_s))
            decimal.chop(3);
        return m_frame.language == TextLanguage::English ? QString(decimal + u'%') : QString(decimal.replace(u'.', u',') + u'%');
    }
    bool isBelgian() const { return m_sheet.country == u"BE"_s; }

    void interest()
    {
        head(say(u"Betaalt u te laat: rente", u"If you pay late: interest"));
        text(isBelgian()
                 ? say(u"Over het openstaande bedrag betaalt u rente tegen de rentevoet van artikel 5 van de wet van 2 augustus 2002. Bent u consument, dan "
                       "loopt die rente pas na een gratis eerste herinnering en de termijn van veertien dagen die daarbij hoort.",
                       u"On the open amount you pay interest at the rate of article 5 of the law of 2 August 2002. If you are a consumer, that interest runs only "
                       "after a free first reminder and its term of fourteen days.")
                 : say(u"Over het openstaande bedrag betaalt u de wettelijke rente vanaf de dag na de vervaldag. Voor bedrijven is dat de wettelijke handelsrente "
                       "(artikel 6:119a BW), voor consumenten de wettelijke rente (artikel 6:119 BW).",
                       u"On the open amount you pay statutory interest from the day after the due date. For businesses that is the statutory commercial interest "
                       "(article 6:119a of the Dutch Civil Code), for consumers the statutory interest (article 6:119)."));
        if (isBelgian())
            reciprocal();
    }

    void costs()
    {
        head(isBelgian() ? say(u"Betaalt u te laat: vergoeding", u"If you pay late: compensation") : say(u"Betaalt u te laat: kosten", u"If you pay late: costs"));
        if (!isBelgian()) {
            text(say(u"Moeten we onze vordering uit handen geven of daarvoor kosten maken, dan betaalt u de vergoeding van het Besluit vergoeding voor "
                     "buitengerechtelijke incassokosten. Bent u consument, dan krijgt u eerst een brief met nog veertien dagen om zonder kosten te betalen.",
                     u"If we have to incur costs to collect our claim, you pay the compensation of the Dutch decree on extrajudicial collection costs. If you are a "
                     "consumer, you first get a letter with another fourteen days to pay without costs."));
            return;
        }
        QStringList steps;
        for (const ScaleStep& step : m_sheet.consumerScale.steps) {
            QString sum = money(step.fixed);
            if (step.percent.ppm > 0)
                sum += say(u" en %1 van het deel boven %2", u" and %1 of the part above %2").arg(percent(step.percent), money(step.above));
            steps << (step.upTo ? say(u"%1 bij een openstaand bedrag tot en met %2", u"%1 on an open amount up to %2").arg(sum, money(*step.upTo))
                                : say(u"%1 bij een hoger bedrag, samen ten hoogste %2", u"%1 on a higher amount, at most %2 together")
                                      .arg(sum, money(m_sheet.consumerScale.maximum)));
        }
        text(say(u"Bent u consument, dan betaalt u na een gratis eerste herinnering en %1 een vergoeding van %2. Bent u een onderneming, dan betaalt u %3 per factuur.",
                 u"If you are a consumer, after a free first reminder and %1 you pay a compensation of %2. If you are a business, you pay %3 for each invoice.")
                 .arg(daysText(m_sheet.consumerScale.graceDays, m_frame.language), steps.join(u"; "_s), money(m_sheet.fixedSum)));
        if (!m_sheet.hasInterestClause)
            reciprocal();
    }

    /// Without it a Belgian consumer owes nothing (book XIX): what holds for one holds for the other.
    void reciprocal()
    {
        text(say(u"Hetzelfde geldt omgekeerd: zijn wij u een bedrag verschuldigd en betalen we te laat, dan betalen wij u dezelfde rente en vergoeding.",
                 u"The same holds the other way round: if we owe you an amount and pay late, we pay you the same interest and compensation."));
    }

    const TermsSheet& m_sheet;
    const LetterPrint& m_frame;
    std::vector<LetterElement> m_elements;
};

} // namespace

Result<QByteArray> termsSheetPdf(const TermsSheet& sheet, LetterPrint frame)
{
    frame.hasAddressee = false;
    frame.hasFoldMarks = false;
    frame.recipient.clear();
    const bool isEnglish = frame.language == TextLanguage::English;
    frame.text.subject = isEnglish ? u"Terms of payment"_s : u"Betalingsvoorwaarden"_s;
    frame.ourReference = (isEnglish ? u"version %1"_s : u"versie %1"_s).arg(sheet.version);
    frame.date = sheet.date;
    Result<LetterPages> pages = LetterPages::layOut(frame, Sheet(sheet, frame).make());
    if (!pages)
        return pages.error();
    return lettersAsPdf({LaidOutLetter{&frame, *std::move(pages)}}, frame.text.subject);
}

} // namespace tegoed
