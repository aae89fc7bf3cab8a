#include "core/domain/payment/matching/matcher.h"
#include "core/domain/payment/matching/name_likeness.h"
#include "core/domain/payment/matching/subset_sum.h"

#include <QTest>

using namespace tegoed;
using namespace Qt::Literals::StringLiterals;

namespace {

Money euro(std::int64_t cents)
{
    return {cents, Currency::euro()};
}

MatchInvoice invoice(std::int64_t id, std::int64_t debtor, const QString& number, std::int64_t cents, const QString& reference = {}, int due = 0)
{
    return {InvoiceId{id}, DebtorId{debtor}, number, reference, euro(cents), Date(2026, 10, 1).plusDays(due), false};
}

/// Two firms and a person with some invoices; what the rows below pay.
MatchBook book()
{
    MatchBook book;
    book.debtors = {{DebtorId{1}, {u"Maes NV"_s}, {u"BE71096123456769"_s}},
                    {DebtorId{2}, {u"J. de Vries"_s, u"De Vries Schilderwerken"_s}, {u"NL91ABNA0417164300"_s}},
                    {DebtorId{3}, {u"Café Zoë"_s}, {}},
                    {DebtorId{4}, {u"Yilmaz Bouw"_s}, {u"NL20INGB0001234567"_s}}};
    book.invoices = {invoice(1, 1, u"2026-0101"_s, 121'000, u"+++090/9337/55493+++"_s),
                     invoice(2, 1, u"2026-0102"_s, 50'000, {}, 5),
                     invoice(3, 1, u"2026-0103"_s, 30'000, {}, 9),
                     invoice(4, 2, u"2026-0110"_s, 20'000, u"RF18539007547034"_s),
                     invoice(5, 2, u"2026-0111"_s, 45'000, {}, 3),
                     invoice(6, 3, u"F2026-7"_s, 7'500),
                     invoice(7, 3, u"2026-0120"_s, 45'000),
                     invoice(8, 4, u"2026-0130"_s, 300'000),
                     invoice(9, 4, u"2026-0099"_s, 0)};
    book.plans = {{u"R-2026-07"_s, DebtorId{4}, euro(91'000), {InvoiceId{8}}}};
    return book;
}

struct Line {
    std::int64_t cents;
    QString text, name, iban, reference = {};
};

MatchProposal proposalOf(const Line& line, const Matcher& matcher)
{
    return matcher.match({euro(line.cents), Date(2026, 11, 20), line.reference.isEmpty() ? QStringList{} : QStringList{line.reference}, line.text,
                          line.name, line.iban});
}

QString told(const MatchProposal& proposal)
{
    QStringList parts, reasons;
    for (const MatchPart& part : proposal.best.parts)
        parts += QString::number(part.invoice.value) + u'=' + QString::number(part.amount.minorUnits());
    for (const MatchReason reason : proposal.best.reasons)
        reasons += matchReasonCode(reason);
    return certaintyCode(proposal.certainty) + u" debtor "_s + QString::number(proposal.best.debtor.value) + u" ["_s + parts.join(u' ') + u"] "_s
        + reasons.join(u' ');
}

} // namespace

class TestMatching final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("certainty");
        QTest::addColumn<QString>("parts"); // invoice=cents …
        QTest::addColumn<int>("debtor");
        QTest::addColumn<QString>("reason"); // one that has to be there
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("iban");
        const auto row = [](const char* title, const char* certainty, const char* parts, int debtor, const char* reason, qint64 cents,
                            const QString& text, const QString& name = {}, const QString& iban = {}) {
            QTest::newRow(title) << QString::fromLatin1(certainty) << QString::fromLatin1(parts) << debtor << QString::fromLatin1(reason) << cents
                                 << text << name << iban;
        };
        row("structured reference and amount", "certain", "1=121000", 1, "structured_reference", 121'000, u"+++090/9337/55493+++"_s);
        row("structured reference without signs", "certain", "1=121000", 1, "structured_reference", 121'000, u"090933755493"_s);
        row("structured reference with one wrong digit is no reference", "unknown", "", 0, "reference_wrong", 121'000, u"+++090/9337/55483+++"_s);
        row("RF reference in the text with blanks", "certain", "4=20000", 2, "structured_reference", 20'000, u"betaling RF18 5390 0754 7034 dank"_s);
        row("structured reference, part, known payer", "certain", "1=60000", 1, "part_payment", 60'000, u"+++090/9337/55493+++"_s, {}, u"BE71 0961 2345 6769"_s);
        row("structured reference, part, nobody known", "proposed", "1=60000", 1, "part_payment", 60'000, u"+++090/9337/55493+++"_s);
        row("structured reference with another invoice's money on top", "proposed", "1=121000 2=50000", 1, "sum_of_invoices", 171'000, u"+++090/9337/55493+++"_s);
        row("number and amount and name", "certain", "5=45000", 2, "invoice_number", 45'000, u"fact. 2026-0111"_s, u"J de Vries"_s);
        row("number written together", "certain", "5=45000", 2, "invoice_number", 45'000, u"FACT20260111"_s, u"de vries schilderwerken"_s);
        row("number without its zeros", "certain", "5=45000", 2, "invoice_number", 45'000, u"2026/111"_s, u"J. de Vries"_s);
        row("number cut by the bank", "certain", "5=45000", 2, "invoice_number", 45'000, u"2026-01\n11"_s, u"J. de Vries"_s);
        row("number and amount, paid by somebody unknown", "certain", "2=50000", 1, "invoice_number", 50'000, u"2026-0102"_s, u"Oma Jansen"_s);
        row("number and a common amount, paid by somebody unknown", "proposed", "5=45000", 2, "amount", 45'000, u"2026-0111"_s, u"Oma Jansen"_s);
        row("number of somebody else and another amount", "unknown", "", 3, "name", 11'111, u"2026-0102"_s, u"Cafe Zoe"_s);
        row("number of somebody else with the amount of the payer's own", "proposed", "7=45000", 3, "amount", 45'000, u"2026-0102"_s, u"Cafe Zoe"_s);
        row("number of a paid invoice", "proposed", "", 4, "already_paid", 12'300, u"2026-0099"_s, u"Yilmaz Bouw"_s);
        row("three numbers that add up", "certain", "1=121000 2=50000 3=30000", 1, "sum_of_invoices", 201'000, u"2026-0101, 2026-0102, 2026-0103"_s, u"Maes"_s);
        row("numbers with only their ends", "certain", "2=50000 3=30000", 1, "sum_of_invoices", 80'000, u"2026-0102 en 0103"_s, u"Maes NV"_s);
        row("number and too little", "proposed", "2=20000", 1, "part_payment", 20'000, u"2026-0102"_s, u"Maes NV"_s);
        row("number less two per cent", "proposed", "2=49000", 1, "discount", 49'000, u"2026-0102"_s, u"Maes NV"_s);
        row("number less what a bank takes", "proposed", "3=28900", 1, "bank_costs", 28'900, u"2026-0103"_s, u"Maes NV"_s);
        row("number and too much", "proposed", "2=50000", 1, "overpayment", 55'500, u"2026-0102"_s, u"Maes NV"_s);
        row("a slip in the number", "proposed", "3=30000", 1, "number_alike", 30'000, u"2026-0108"_s, {}, {});
        row("known account and amount", "proposed", "4=20000", 2, "known_iban", 20'000, u"dank"_s, {}, u"NL91ABNA0417164300"_s);
        row("known account and the sum of all", "proposed", "4=20000 5=45000", 2, "sum_of_invoices", 65'000, {}, {}, u"NL91ABNA0417164300"_s);
        row("known account and the sum of two of three", "proposed", "1=121000 3=30000", 1, "sum_of_invoices", 151'000, {}, {}, u"BE71096123456769"_s);
        row("known account, nothing fits: the oldest", "proposed", "4=20000 5=10000", 2, "oldest_first", 30'000, {}, {}, u"NL91ABNA0417164300"_s);
        row("the plan's next part", "proposed", "8=91000", 4, "instalment", 91'000, u"termijn"_s, {}, u"NL20INGB0001234567"_s);
        row("the plan's number and its next part", "certain", "8=91000", 4, "plan_number", 91'000, u"R-2026-07 deel 3"_s, {}, u"NL20INGB0001234567"_s);
        row("name and amount", "proposed", "6=7500", 3, "name", 7'500, {}, u"CAFE ZOE"_s);
        row("misspelt name and amount", "proposed", "8=300000", 4, "name_alike", 300'000, {}, u"Yilmas Bouw"_s);
        row("amount alone is never enough", "unknown", "", 0, "", 7'500, u"dank u"_s, u"Onbekend BV"_s);
        row("amount of two debtors", "unknown", "", 0, "", 45'000, u"factuur"_s, {});
        row("a day and a house number are no invoice", "unknown", "", 0, "", 9'900, u"huur 7 november 2026"_s, u"Onbekend BV"_s);
        row("nothing came in", "unknown", "", 0, "", -7'500, u"F2026-7"_s, u"Café Zoë"_s);
    }
    void lines()
    {
        QFETCH(QString, certainty);
        QFETCH(QString, parts);
        QFETCH(int, debtor);
        QFETCH(QString, reason);
        QFETCH(qint64, cents);
        QFETCH(QString, text);
        QFETCH(QString, name);
        QFETCH(QString, iban);
        const Matcher matcher(book());
        const MatchProposal proposal = proposalOf({cents, text, name, iban}, matcher);
        const QString all = told(proposal);
        QVERIFY2(all.startsWith(u"%1 debtor %2 [%3]"_s.arg(certainty).arg(debtor).arg(parts)), qPrintable(all));
        QVERIFY2(reason.isEmpty() || all.section(u']', 1).split(u' ').contains(reason), qPrintable(all));
        std::int64_t sum = proposal.best.rest.minorUnits();
        for (const MatchPart& part : proposal.best.parts)
            sum += part.amount.minorUnits();
        QCOMPARE(sum, static_cast<std::int64_t>(cents));
    }

    void referenceInItsOwnField()
    {
        const Matcher matcher(book());
        QCOMPARE(told(proposalOf({121'000, {}, {}, {}, u"090933755493"_s}, matcher)), u"certain debtor 1 [1=121000] structured_reference amount"_s);
        QCOMPARE(told(proposalOf({50'000, {}, u"Maes NV"_s, {}, u"2026-0102"_s}, matcher)), u"certain debtor 1 [2=50000] invoice_number amount name"_s);
    }

    void claimsBesideTheInvoiceAreNeverCertain()
    {
        MatchBook given = book();
        given.invoices[0].hasOpenClaims = true;
        const Matcher matcher(std::move(given));
        QCOMPARE(told(proposalOf({121'000, u"+++090/9337/55493+++"_s, {}, {}}, matcher)),
                 u"proposed debtor 1 [1=121000] structured_reference amount claims_open"_s);
    }

    void withClaimsOpenBothWaysToDivideAreOffered_data()
    {
        QTest::addColumn<int>("cents");
        QTest::addColumn<QString>("best"); // claims | parts | rest
        QTest::addColumn<QString>("other");
        // Invoice 1 has 1210.00 open, with 40.00 of costs and 12.34 of interest beside it.
        QTest::newRow("the principal alone leaves principal when costs come first") << 121'000 << u"| 1=121000 | 0"_s << u"7=4000 8=1234 | 1=115766 | 0"_s;
        QTest::newRow("principal with costs and interest is meant as all of it") << 126'234 << u"7=4000 8=1234 | 1=121000 | 0"_s << u"| 1=121000 | 5234"_s;
        QTest::newRow("less than the costs reaches nothing else") << 3'000 << u"| 1=3000 | 0"_s << u"7=3000 |  | 0"_s;
        QTest::newRow("a part reaches costs, interest, then principal") << 50'000 << u"| 1=50000 | 0"_s << u"7=4000 8=1234 | 1=44766 | 0"_s;
    }
    void withClaimsOpenBothWaysToDivideAreOffered()
    {
        QFETCH(int, cents);
        QFETCH(QString, best);
        QFETCH(QString, other);
        MatchBook given = book();
        given.invoices[0].hasOpenClaims = true;
        given.invoices[0].claims = {{ClaimId{7}, euro(4'000)}, {ClaimId{8}, euro(1'234)}};
        const Matcher matcher(std::move(given));
        const MatchProposal proposal = proposalOf({cents, u"+++090/9337/55493+++"_s, {}, {}}, matcher);
        const auto divided = [](const MatchCandidate& candidate) {
            QStringList claims, parts;
            for (const MatchClaimPart& part : candidate.claims)
                claims += u"%1=%2"_s.arg(part.claim.value).arg(part.amount.minorUnits());
            for (const MatchPart& part : candidate.parts)
                parts += u"%1=%2"_s.arg(part.invoice.value).arg(part.amount.minorUnits());
            return QString(claims.join(u' ') + u" | "_s + parts.join(u' ') + u" | "_s + QString::number(candidate.rest.minorUnits())).trimmed();
        };
        QCOMPARE(certaintyCode(proposal.certainty), u"proposed"_s);
        QCOMPARE(divided(proposal.best), best);
        QVERIFY(!proposal.others.empty());
        QCOMPARE(divided(proposal.others.front()), other);
        QVERIFY(proposal.best.has(MatchReason::ClaimsFirst) != proposal.others.front().has(MatchReason::ClaimsFirst));
    }

    void currenciesDoNotMix()
    {
        const Matcher matcher(book());
        const MatchProposal proposal = matcher.match({Money(121'000, *Currency::fromCode(u"USD")), Date(2026, 11, 20), {}, u"2026-0101"_s, u"Maes NV"_s, {}});
        QVERIFY(proposal.certainty != Certainty::Certain);
        QVERIFY(proposal.best.parts.empty());
    }

    void paidTwiceIsNotBookedTwice()
    {
        Matcher matcher(book());
        const MatchReceipt receipt{euro(121'000), Date(2026, 11, 20), {}, u"+++090/9337/55493+++"_s, {}, {}};
        const std::vector<MatchProposal> proposals = matchAll(matcher, {receipt, receipt});
        QCOMPARE(told(proposals[0]), u"certain debtor 1 [1=121000] structured_reference amount"_s);
        QCOMPARE(told(proposals[1]), u"proposed debtor 1 [] structured_reference already_paid"_s);
        QCOMPARE(proposals[1].best.rest, euro(121'000));
    }

    void twoPartsMakeTheWhole()
    {
        Matcher matcher(book());
        const auto part = [](std::int64_t cents) {
            return MatchReceipt{euro(cents), Date(2026, 11, 20), {}, u"+++090/9337/55493+++"_s, u"Maes NV"_s, {}};
        };
        const std::vector<MatchProposal> proposals = matchAll(matcher, {part(100'000), part(21'000)});
        QCOMPARE(told(proposals[1]), u"certain debtor 1 [1=21000] structured_reference amount name"_s);
    }

    /// H7: of the hundred endings of a number exactly the right one is a reference.
    void onlyRightCheckDigitsCount()
    {
        MatchBook given;
        given.debtors = {{DebtorId{1}, {u"Maes NV"_s}, {}}};
        given.invoices = {invoice(1, 1, u"A1"_s, 1'000, u"+++123/4567/89002+++"_s)};
        const Matcher matcher(std::move(given));
        int certain = 0;
        for (int ending = 0; ending < 100; ++ending) {
            const QString text = u"+++123/4567/890%1+++"_s.arg(ending, 2, 10, QLatin1Char('0'));
            certain += proposalOf({1'000, text, {}, {}}, matcher).certainty == Certainty::Certain;
        }
        QCOMPARE(certain, 1); // 1234567890 mod 97 = 2
    }

    void names_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<int>("expected");
        QTest::newRow("legal form and case") << u"Maes NV"_s << u"MAES"_s << 2;
        QTest::newRow("order of the words") << u"Jan de Vries"_s << u"VRIES JAN DE"_s << 2;
        QTest::newRow("one word or two") << u"Bouw Groep Zuid"_s << u"Bouwgroep Zuid"_s << 2;
        QTest::newRow("accent") << u"Café Zoë"_s << u"CAFE ZOE"_s << 2;
        QTest::newRow("one letter") << u"Yilmaz Bouw"_s << u"Yilmas Bouw"_s << 1;
        QTest::newRow("two letters swapped") << u"Peeters"_s << u"Peetres"_s << 1;
        QTest::newRow("initial for the first name") << u"J. Jansen"_s << u"Johan Jansen"_s << 1;
        QTest::newRow("cut by the bank") << u"Vereniging van Eigenaren Zonnehof"_s << u"Vereniging van Eigenaren Zo"_s << 1;
        QTest::newRow("another initial") << u"J. Jansen"_s << u"P. Jansen"_s << 0;
        QTest::newRow("another first name") << u"Jan Jansen"_s << u"Piet Jansen"_s << 0;
        QTest::newRow("short and different") << u"Bos"_s << u"Vos"_s << 0;
        QTest::newRow("nothing") << QString() << u"Bos"_s << 0;
    }
    void names()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(int, expected);
        QCOMPARE(static_cast<int>(nameLikeness(nameWords(first), nameWords(second))), expected);
        QCOMPARE(static_cast<int>(nameLikeness(nameWords(second), nameWords(first))), expected);
    }

    void sums()
    {
        using Places = std::optional<std::vector<std::size_t>>;
        QCOMPARE(onlySubsetOf({5, 7, 11}, 16), Places({0, 2}));
        QVERIFY2(!onlySubsetOf({5, 5, 11}, 16), "two sets fit: nothing says which");
        QVERIFY2(!onlySubsetOf({5, 7, 16}, 16), "one alone is no sum");
        QVERIFY(!onlySubsetOf({5, 7, 11}, 100));
        QVERIFY2(!onlySubsetOf(std::vector<std::int64_t>(24, 2), 25), "bounded: no answer instead of a long search");
    }
};

QTEST_GUILESS_MAIN(TestMatching)
#include "test_matching.moc"
