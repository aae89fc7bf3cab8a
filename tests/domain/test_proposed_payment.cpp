#include "core/domain/answer/proposed_payment.h"

#include <QTest>

using namespace tegoed;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(tegoed::ProposedPayment)

namespace {

Date day(const char* iso)
{
    return *Date::fromIso(QString::fromLatin1(iso));
}

Money euro(std::int64_t cents)
{
    return {cents, Currency::euro()};
}

} // namespace

class TestProposedPayment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatADebtorProposes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isDutch");
        QTest::addColumn<ProposedPayment>("expected");
        const auto row = [](const char* name, const QString& text, bool isDutch, const ProposedPayment& expected) { QTest::newRow(name) << text << isDutch << expected; };
        row("parts in figures", u"Kan ik in 4 termijnen betalen?"_s, true, {.parts = 4});
        row("parts in words", u"Wij willen in drie gelijke delen betalen."_s, true, {.parts = 3});
        row("an amount a month", u"Ik kan € 300 per maand betalen."_s, true, {.each = euro(300'00), .rhythm = PlanRhythm::Monthly});
        row("an amount with cents and a day", u"Ik betaal 150,50 euro per week vanaf 1 december."_s, true,
            {.each = euro(150'50), .rhythm = PlanRhythm::Weekly, .start = day("2026-12-01")});
        row("every two weeks", u"100,- per twee weken, te beginnen op 4-12-2026, is wat ik kan missen."_s, true,
            {.each = euro(100'00), .rhythm = PlanRhythm::EveryTwoWeeks, .start = day("2026-12-04")});
        row("parts of an amount", u"Graag 6 maandtermijnen van € 200."_s, true, {.parts = 6, .each = euro(200'00), .rhythm = PlanRhythm::Monthly});
        row("English", u"We propose three monthly instalments of 1,200.00 starting on 1 January 2027."_s, false,
            {.parts = 3, .each = euro(1'200'00), .rhythm = PlanRhythm::Monthly, .start = day("2027-01-01")});
        row("over two lines", u"Voorstel:\nin 5\ntermijnen\nvanaf 15-12"_s, true, {.parts = 5, .start = day("2026-12-15")});
        row("a day that passed is none", u"vanaf 01-01-2020 in 2 delen"_s, true, {.parts = 2});
        row("one part is no plan", u"in 1 termijnen"_s, true, {});
        row("money that is not said of a part is none", u"Ik heb maar 500 euro op mijn rekening."_s, true, {});
        row("dollars are not euros", u"$ 300 per maand"_s, true, {.rhythm = PlanRhythm::Monthly});
        row("an amount that can be read in two ways is none", u"1.200 a month"_s, false, {.rhythm = PlanRhythm::Monthly});
        row("nothing was proposed", u"Dat klopt niet, ik heb al betaald."_s, true, {});
        row("empty", QString(), true, {});
    }
    void whatADebtorProposes()
    {
        QFETCH(QString, text);
        QFETCH(bool, isDutch);
        QFETCH(ProposedPayment, expected);
        const ProposedPayment read = proposedPayment(text, day("2026-11-26"), Currency::euro(), isDutch ? TextLanguage::Dutch : TextLanguage::English);
        QCOMPARE(read.parts, expected.parts);
        QCOMPARE(read.each, expected.each);
        QCOMPARE(read.rhythm, expected.rhythm);
        QCOMPARE(read.start, expected.start);
    }

    void aLongTextIsReadAtOnce()
    {
        const QString text = u"in 4 termijnen van vanaf per € 1. "_s.repeated(100'000);
        QCOMPARE(proposedPayment(text, day("2026-11-26"), Currency::euro(), TextLanguage::Dutch).parts, 4);
    }
};

QTEST_APPLESS_MAIN(TestProposedPayment)
#include "test_proposed_payment.moc"
