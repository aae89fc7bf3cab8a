#pragma once

#include "core/documents/letter/letter_print.h"
#include "core/documents/statement_print.h"

// Letters as a firm would send them, for the tests of what is printed.
namespace tegoed::test {

inline TextBlock paragraph(const QString& text, const QString& boldStart = {})
{
    TextBlock block;
    if (!boldStart.isEmpty())
        block.runs.push_back({boldStart, true, {}});
    block.runs.push_back({text, false, {}});
    return block;
}

inline TextBlock invoiceBlock(int count, bool belgian)
{
    using namespace Qt::Literals::StringLiterals;
    static const QStringList kWork{u"onderhoud verwarmingsinstallatie"_s, u"vervangen thermostaatkranen"_s, u"storing ketel, officiële keuring"_s,
                                   u"leidingwerk keuken en badkamer, inclusief materiaal en afvoer van het oude leidingwerk"_s};
    TextBlock block;
    block.kind = TextBlock::Kind::InvoiceTable;
    const TextLanguage language = belgian ? TextLanguage::BelgianDutch : TextLanguage::Dutch;
    for (int i = 0; i < count; ++i) {
        const Date date = Date(2026, 10, 1).plusDays(-i * 3);
        block.invoices.push_back({u"2026-%1"_s.arg(123 - i, 4, 10, QChar(u'0')), dateTextShort(date, language), dateTextShort(date.plusDays(30), language),
                                  moneyText(Money(121'000 + i * 1'337, Currency::euro()), language), kWork[i % kWork.size()]});
    }
    return block;
}

inline Money sumOf(int count)
{
    std::int64_t cents = 0;
    for (int i = 0; i < count; ++i)
        cents += 121'000 + i * 1'337;
    return {cents, Currency::euro()};
}
inline QString totalOf(int count)
{
    return moneyText(sumOf(count), TextLanguage::Dutch);
}

/// A Dutch letter about `invoices` invoices; `extra` paragraphs make it longer.
inline LetterPrint dutchLetter(int invoices, int extra = 0)
{
    using namespace Qt::Literals::StringLiterals;
    LetterPrint letter;
    letter.sender = {u"De Vries Installaties"_s, u"De Vries Installaties B.V."_s, {u"Havenkade 12"_s, u"3011 AB  Rotterdam"_s}, u"12345678"_s, {},
                     u"NL001234567B01"_s, u"NL91ABNA0417164300"_s, u"ABNANL2A"_s, u"administratie@devries.example"_s, u"010 000 0000"_s,
                     u"www.devries.example"_s, u"Kim de Vries"_s};
    letter.recipient = addressLines({u"Bakkerij Zonneveld B.V."_s, u"mevrouw"_s, u"K. Zonneveld"_s, {}, {u"Lindelaan 8"_s, u"3512gh"_s, u"Utrecht"_s, u"NL"_s}},
                                    LetterRules::Netherlands);
    letter.date = Date(2026, 11, 23);
    letter.ourReference = u"10023 / 2026-0123"_s;
    letter.yourReference = u"PO 88213"_s;
    letter.text.subject = (invoices == 1 ? u"Herinnering: "_s : u"Aanmaning: "_s) + totalOf(invoices) + u" voor "_s + (invoices == 1 ? u"factuur 2026-0123"_s : u"%1 facturen"_s.arg(invoices));
    letter.text.blocks = {paragraph(u"Geachte mevrouw Zonneveld,"_s),
                          paragraph(u"We hebben "_s + totalOf(invoices)
                                    + u" nog niet van u ontvangen, ook niet na onze herinnering van 5 november 2026. De betaaltermijn is voorbij. "
                                      "Hieronder ziet u waar het om gaat."_s),
                          invoiceBlock(invoices, false),
                          paragraph(u"\nBetaal het bedrag uiterlijk op 30 november 2026. Dan betaalt u geen incassokosten en geen rente."_s,
                                    u"Wat kunt u nu doen?"_s),
                          paragraph(u"\nDan bent u ons ook een vergoeding voor buitengerechtelijke incassokosten verschuldigd van "_s
                                        + moneyText(Money(18'150, Currency::euro()), TextLanguage::Dutch)
                                        + u". "
                                    "Daarnaast kunnen we de wettelijke handelsrente in rekening brengen vanaf 1 november 2026."_s,
                                    u"Wat gebeurt er als u niet op tijd betaalt?"_s)};
    if (invoices == 1) // A first reminder: without what follows.
        letter.text.blocks.pop_back();
    for (int i = 0; i < extra; ++i)
        letter.text.blocks.push_back(paragraph(u"Afspraak %1. "_s.arg(i + 1)
                                               + u"We begrijpen dat elk bedrijf een tegenvaller kan hebben, maar ook wij rekenen op betaling op tijd om onze "
                                                 "eigen verplichtingen te kunnen nakomen. Bel of mail ons als dat niet lukt."_s));
    letter.text.blocks.push_back(paragraph(u"Lukt het niet om het hele bedrag in één keer te betalen? Bel of mail ons dan. We bekijken graag samen wat wel kan."_s));
    letter.text.blocks.push_back(paragraph(u"Hebt u intussen al betaald? Dan hoeft u niets meer te doen."_s));
    letter.text.blocks.push_back(paragraph(u"Met vriendelijke groet,"_s));
    letter.text.blocks.push_back(paragraph(u"\n\nKim de Vries\nAdministratie, De Vries Installaties\n010 000 0000 | administratie@devries.example"_s));
    letter.invoiceTotal = invoices > 1 ? totalOf(invoices) : QString();
    letter.enclosures = {invoices == 1 ? u"1 factuur"_s : u"%1 facturen"_s.arg(invoices)};
    letter.payment = PaymentRequest{u"De Vries Installaties B.V."_s, u"NL91ABNA0417164300"_s, {}, sumOf(invoices), u"2026-0123"_s};
    return letter;
}

/// The same to a Belgian garage, by Belgian rules, without a window.
inline LetterPrint belgianLetter(int invoices)
{
    using namespace Qt::Literals::StringLiterals;
    LetterPrint letter = dutchLetter(invoices);
    letter.rules = LetterRules::Belgium;
    letter.language = TextLanguage::BelgianDutch;
    letter.sender = {u"Peeters Schilderwerken"_s, u"Peeters Schilderwerken bv"_s, {u"Dorpsstraat 27 bus 3"_s, u"2000 Antwerpen"_s}, u"0123.456.749"_s,
                     u"Antwerpen, afdeling Antwerpen"_s, u"BE0123456749"_s, u"BE68539007547034"_s, u"GKCCBEBB"_s, u"boekhouding@peeters.example"_s,
                     u"03 000 00 00"_s, {}, u"Jan Peeters"_s};
    letter.recipient = addressLines({u"Garage Maes nv"_s, u"de heer"_s, u"Luc Maes"_s, u"Zaakvoerder"_s, {u"Steenweg 101 bus 2"_s, u"9000"_s, u"Gent"_s, u"BE"_s}},
                                    LetterRules::Belgium);
    letter.text.blocks[0] = paragraph(u"Geachte heer Maes,"_s);
    for (TextBlock& block : letter.text.blocks)
        if (block.kind == TextBlock::Kind::InvoiceTable)
            block = invoiceBlock(invoices, true);
    letter.text.blocks.back() = paragraph(u"Jan Peeters\nBoekhouding, Peeters Schilderwerken\n03 000 00 00 | boekhouding@peeters.example"_s);
    letter.envelope = *envelopePreset(u"none");
    letter.payment = PaymentRequest{u"Peeters Schilderwerken bv"_s, u"BE68539007547034"_s, {}, sumOf(invoices), u"090933755493"_s};
    return letter;
}

/// A final notice's specification: two invoices, the interest of one over two rates and a payment, the other paid in part.
inline ClaimAnnex sampleAnnex(bool isAnnounced)
{
    using namespace Qt::Literals::StringLiterals;
    const auto euro = [](std::int64_t cents) { return Money(cents, Currency::euro()); };
    const auto part = [&](const Date& from, const Date& to, int ppm, std::int64_t base) {
        const int days = daysBetween(from, to) + 1;
        return InterestPart{from, to, days, YearlyRate{ppm}, euro(base), *interestOfDays(euro(base), YearlyRate{ppm}, days)};
    };
    ClaimAnnex annex;
    annex.isAnnounced = isAnnounced;
    annex.until = Date(2026, 11, 26);
    annex.interestBasis = u"art. 6:119a BW"_s;
    annex.rates = {{Date(2026, 1, 1), YearlyRate{101'500}}, {Date(2026, 7, 1), YearlyRate{104'000}}};
    ClaimAnnex::Invoice first{u"2026-0101"_s, euro(121'000), {part(Date(2026, 6, 1), Date(2026, 6, 30), 101'500, 171'000),
                                                              part(Date(2026, 7, 1), Date(2026, 8, 14), 104'000, 171'000),
                                                              part(Date(2026, 8, 15), Date(2026, 11, 25), 104'000, 121'000)}};
    for (const InterestPart& one : first.parts)
        first.interest += one.interest;
    first.interestPaid = euro(1'000);
    first.interest = first.interest - first.interestPaid;
    first.costs = euro(18'150);
    ClaimAnnex::Invoice second{u"2026-0102"_s, euro(40'000), {part(Date(2026, 10, 1), Date(2026, 11, 25), 104'000, 40'000)}};
    second.interest = second.parts.front().interest;
    second.costs = euro(6'000);
    annex.invoices = {first, second};
    annex.costs = CollectionCosts{euro(24'150), euro(0), {{euro(161'000), YearlyRate{150'000}, euro(0), euro(24'150)}}, false, false,
                                  u"art. 6:96 BW; Besluit vergoeding voor buitengerechtelijke incassokosten"_s};
    return annex;
}

inline StatementPrint sampleStatement(int invoices)
{
    using namespace Qt::Literals::StringLiterals;
    using Type = StatementPrint::Type;
    StatementPrint statement;
    statement.letter = dutchLetter(1);
    statement.letter.text.subject.clear();
    statement.letter.text.blocks = {paragraph(u"Geachte mevrouw Zonneveld,"_s),
                                    paragraph(u"Hierbij sturen we u een overzicht van alles wat op dit moment bij ons openstaat. Klopt er iets niet? Laat het ons dan weten."_s),
                                    paragraph(u"Met vriendelijke groet,"_s), paragraph(u"Kim de Vries\nAdministratie"_s)};
    statement.letter.enclosures.clear();
    statement.asOf = Date(2026, 11, 23);
    const auto euro = [](std::int64_t cents) { return Money(cents, Currency::euro()); };
    for (int i = 0; i < invoices; ++i) {
        const Date date = Date(2026, 9, 1).plusDays(i * 9);
        statement.lines.push_back({date, Type::Invoice, u"2026-%1"_s.arg(100 + i, 4, 10, QChar(u'0')), date.plusDays(30), euro(121'000 + i * 605),
                                   euro(i % 3 == 1 ? 60'000 : 121'000 + i * 605)});
    }
    statement.lines.push_back({Date(2026, 11, 2), Type::CreditNote, u"2026-C004"_s, std::nullopt, euro(-12'100), euro(-12'100)});
    statement.lines.push_back({Date(2026, 11, 20), Type::Payment, u"bankafschrift 214"_s, std::nullopt, euro(-5'000), euro(-5'000)});
    return statement;
}

} // namespace tegoed::test
