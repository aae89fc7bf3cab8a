// Promises, what is refused of an agreement, and the clock that stands still during a dispute.
#include "core/domain/agreement/agreement.h"
#include "core/domain/agreement/dispute.h"
#include "core/domain/agreement/payment_reason.h"
#include "core/domain/agreement/promise.h"
#include "tests/domain/escalation_book.h"

#include <QTest>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

namespace {

Money euro(std::int64_t cents)
{
    return {cents, Currency::euro()};
}

struct Came { const char* on; std::int64_t cents; };

} // namespace

class TestAgreement final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPromiseIsKeptOrBrokenByWhatCameIn_data()
    {
        QTest::addColumn<QString>("payOn");
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<std::vector<Came>>("receipts");
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("state");
        QTest::addColumn<qint64>("received");
        using R = std::vector<Came>;
        // 27 November 2026 is a Friday; € 100.00 was promised.
        QTest::newRow("nothing yet, before the day") << "2026-11-27" << "NL" << R{} << "2026-11-26" << "open" << qint64(0);
        QTest::newRow("nothing yet, on the day") << "2026-11-27" << "NL" << R{} << "2026-11-27" << "open" << qint64(0);
        QTest::newRow("nothing in the weekend after") << "2026-11-27" << "NL" << R{} << "2026-11-29" << "open" << qint64(0);
        QTest::newRow("nothing on the working day of grace") << "2026-11-27" << "NL" << R{} << "2026-11-30" << "open" << qint64(0);
        QTest::newRow("nothing the day after it") << "2026-11-27" << "NL" << R{} << "2026-12-01" << "broken" << qint64(0);
        QTest::newRow("all before the day") << "2026-11-27" << "NL" << R{{"2026-11-25", 100'00}} << "2026-11-25" << "kept" << qint64(100'00);
        QTest::newRow("all on the day of grace") << "2026-11-27" << "NL" << R{{"2026-11-30", 100'00}} << "2026-12-05" << "kept" << qint64(100'00);
        QTest::newRow("all a day too late") << "2026-11-27" << "NL" << R{{"2026-12-01", 100'00}} << "2026-12-05" << "broken" << qint64(0);
        QTest::newRow("a part in time") << "2026-11-27" << "NL" << R{{"2026-11-27", 40'00}} << "2026-12-01" << "partly" << qint64(40'00);
        QTest::newRow("a part, still time") << "2026-11-27" << "NL" << R{{"2026-11-27", 40'00}} << "2026-11-30" << "open" << qint64(40'00);
        QTest::newRow("a part in time, the rest too late") << "2026-11-27" << "NL" << R{{"2026-11-27", 40'00}, {"2026-12-02", 60'00}} << "2026-12-05" << "partly" << qint64(40'00);
        QTest::newRow("two parts in time") << "2026-11-27" << "NL" << R{{"2026-11-26", 40'00}, {"2026-11-30", 60'00}} << "2026-12-05" << "kept" << qint64(100'00);
        QTest::newRow("more than promised") << "2026-11-27" << "NL" << R{{"2026-11-26", 140'00}} << "2026-12-05" << "kept" << qint64(100'00);
        QTest::newRow("one cent short") << "2026-11-27" << "NL" << R{{"2026-11-26", 99'99}} << "2026-12-01" << "partly" << qint64(99'99);
        QTest::newRow("a value day in the future counts later") << "2026-11-27" << "NL" << R{{"2026-11-27", 100'00}} << "2026-11-26" << "open" << qint64(0);
        QTest::newRow("promised for a Saturday") << "2026-11-28" << "NL" << R{{"2026-11-30", 100'00}} << "2026-12-01" << "kept" << qint64(100'00);
        QTest::newRow("promised for a Sunday, a day too late") << "2026-11-29" << "NL" << R{{"2026-12-01", 100'00}} << "2026-12-02" << "broken" << qint64(0);
        // 1 May 2026 is a Friday and a holiday in Belgium alone.
        QTest::newRow("1 May in the Netherlands") << "2026-04-30" << "NL" << R{} << "2026-05-02" << "broken" << qint64(0);
        QTest::newRow("1 May in Belgium: Monday still counts") << "2026-04-30" << "BE" << R{{"2026-05-04", 100'00}} << "2026-05-05" << "kept" << qint64(100'00);
        QTest::newRow("1 May in Belgium: open on Monday") << "2026-04-30" << "BE" << R{} << "2026-05-04" << "open" << qint64(0);
        // 31 December 2026 is a Thursday; New Year, then a weekend.
        QTest::newRow("year end, open on 4 January") << "2026-12-31" << "NL" << R{} << "2027-01-04" << "open" << qint64(0);
        QTest::newRow("year end, broken on 5 January") << "2026-12-31" << "NL" << R{} << "2027-01-05" << "broken" << qint64(0);
    }
    void aPromiseIsKeptOrBrokenByWhatCameIn()
    {
        QFETCH(QString, payOn);
        QFETCH(QString, calendar);
        QFETCH(std::vector<Came>, receipts);
        QFETCH(QString, today);
        QFETCH(QString, state);
        QFETCH(qint64, received);
        const PaymentPromise promise{*Date::fromIso(payOn), euro(100'00), calendar == u"BE" ? WorkCalendar::Belgium : WorkCalendar::Netherlands};
        std::vector<PromiseReceipt> came;
        for (const Came& one : receipts)
            came.push_back({day(one.on), euro(one.cents)});
        const PromiseStanding standing = standingOf(promise, came, *Date::fromIso(today));
        QCOMPARE(promiseStateCode(standing.state), state);
        QCOMPARE(standing.received.minorUnits(), received);
    }

    /// Whatever comes in and whenever it is looked at: an oracle that walks day by day says the same.
    void aPromiseAgreesWithAWalkThroughTheDays()
    {
        std::mt19937 random(5);
        const auto upTo = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
        for (int run = 0; run < 4'000; ++run) {
            const WorkCalendar calendar = upTo(1) == 1 ? WorkCalendar::Belgium : WorkCalendar::Netherlands;
            const PaymentPromise promise{day("2026-01-01").plusDays(upTo(730)), euro(1 + upTo(20'000)), calendar};
            const Date today = promise.payOn.plusDays(upTo(20) - 10);
            std::vector<PromiseReceipt> receipts;
            for (int i = upTo(4); i > 0; --i)
                receipts.push_back({promise.payOn.plusDays(upTo(16) - 8), euro(1 + upTo(9'000))});
            Date last = promise.payOn.plusDays(1);
            while (!*isWorkingDay(calendar, last))
                last = last.plusDays(1);
            std::int64_t sum = 0;
            bool isOver = false;
            for (Date at = promise.payOn.plusDays(-10); at <= today; at = at.plusDays(1)) {
                isOver = at > last;
                for (const PromiseReceipt& receipt : receipts)
                    sum += !isOver && receipt.day == at ? receipt.amount.minorUnits() : 0;
            }
            const std::int64_t promised = promise.amount.minorUnits();
            const PromiseState expected = sum >= promised ? PromiseState::Kept : !isOver ? PromiseState::Open : sum > 0 ? PromiseState::Partly : PromiseState::Broken;
            const PromiseStanding standing = standingOf(promise, receipts, today);
            QCOMPARE(promiseStateCode(standing.state), promiseStateCode(expected));
            QCOMPARE(standing.received.minorUnits(), std::min(sum, promised));
            QCOMPARE(lastDayOf(promise).toIso(), last.toIso());
            if (receipts.empty())
                continue;
            // Taking a payment back never makes a promise better.
            receipts.pop_back();
            const PromiseState less = standingOf(promise, receipts, today).state;
            QVERIFY(expected == PromiseState::Kept || less != PromiseState::Kept);
        }
    }

    void twoBrokenOnesWarnBeforeTheNext()
    {
        PromiseRecord record;
        record.add(PromiseState::Kept);
        record.add(PromiseState::Broken);
        record.add(PromiseState::Open);
        QVERIFY(!record.isWarning());
        record.add(PromiseState::Partly);
        QVERIFY(record.isWarning());
        QCOMPARE(record.decided(), 3);
    }

    void whatCannotBeAgreedIsRefused()
    {
        const Date today = day("2026-11-26");
        QVERIFY(!refusedDay("date", today, today));
        QCOMPARE(refusedDay("date", today.plusDays(-1), today)->arguments, (QStringList{u"date"_s, u"2026-11-25"_s, u"day_past"_s}));
        QVERIFY(!refusedAmount("amount", euro(10'00), euro(10'00)));
        QCOMPARE(refusedAmount("amount", euro(0), euro(10'00))->arguments.at(2), u"not_positive"_s);
        QCOMPARE(refusedAmount("amount", euro(-1), euro(10'00))->arguments.at(2), u"not_positive"_s);
        QCOMPARE(refusedAmount("amount", euro(10'01), euro(10'00))->arguments, (QStringList{u"amount"_s, u"10.01"_s, u"more_than_open"_s, u"10.00"_s}));
        QCOMPARE(refusedAmount("amount", Money(1, *Currency::fromCode(u"USD"_s)), euro(10'00))->code, Error::Code::CurrencyMix);
        const DebtorId anna{1};
        const AgreedInvoice good{u"A"_s, anna, euro(5'00), false};
        QVERIFY(!refusedInvoice(good, anna));
        QCOMPARE(refusedInvoice({u"A"_s, DebtorId{2}, euro(5'00), false}, anna)->arguments.at(2), u"other_debtor"_s);
        QCOMPARE(refusedInvoice({u"A"_s, anna, euro(0), false}, anna)->arguments.at(2), u"not_open"_s);
        QCOMPARE(refusedInvoice({u"A"_s, anna, euro(-5'00), false}, anna)->arguments.at(2), u"not_open"_s); // A credit note.
        QCOMPARE(refusedInvoice({u"A"_s, anna, euro(0), true}, anna)->arguments.at(2), u"written_off"_s);
        QCOMPARE(openOfAll(std::vector{good, good}, anna)->minorUnits(), std::int64_t{10'00});
        QCOMPARE(openOfAll({}, anna).error().code, Error::Code::MissingInput);
        const AgreedInvoice dollars{u"B"_s, anna, Money(1, *Currency::fromCode(u"USD"_s)), false};
        QCOMPARE(openOfAll(std::vector{good, dollars}, anna).error().code, Error::Code::CurrencyMix);
    }

    void wordsGoBothWays()
    {
        for (const DisputeOutcome outcome : {DisputeOutcome::CreditNote, DisputeOutcome::PartlyRight, DisputeOutcome::Rejected})
            QCOMPARE(disputeOutcomeOf(disputeOutcomeCode(outcome)), std::optional(outcome));
        QVERIFY(!disputeOutcomeOf(u"won"));
        for (const AgreementKind kind : {AgreementKind::Promise, AgreementKind::Deferral, AgreementKind::Plan})
            QCOMPARE(agreementKindOf(agreementKindCode(kind)), std::optional(kind));
    }

    void theShippedReasonsCanBeRead()
    {
        QFile file(u"" TEGOED_SOURCE_DIR "/resources/reasons/reasons.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto reasons = reasonsFromJson(file.readAll());
        QVERIFY(reasons);
        QStringList codes;
        for (const PaymentReason& reason : *reasons)
            codes << reason.code;
        QVERIFY(codes.contains(u"dispute"_s) && codes.contains(u"liquidity"_s) && codes.contains(u"other"_s));
        QCOMPARE(codes.removeDuplicates(), 0);
        QVERIFY(!reasonsFromJson("{}"));
        QVERIFY(!reasonsFromJson(R"({"reasons":[{"code":"a","nl":"","en":"b"}]})"));
        QCOMPARE(reasonCodeFor(u"  Één  moment, geduld! "_s), u"een_moment_geduld"_s);
        QCOMPARE(reasonCodeFor(u"—"_s), QString());
    }

    /// Must show 3 of the engine: the step of an invoice moves by the days its clock stood still, the others go on.
    void twelveDaysOnHoldMoveTheStepByTwelve_data()
    {
        QTest::addColumn<QString>("sequence");
        QTest::addColumn<bool>("isReminded");
        QTest::addColumn<bool>("fromSending");
        QTest::newRow("the first reminder, from the due date") << u"days_7_15_30"_s << false << false;
        QTest::newRow("the second, from the due date") << u"days_7_15_30"_s << true << false;
        QTest::newRow("the first reminder of nl-b2b") << u"nl_b2b"_s << false << false;
        QTest::newRow("the second of nl-b2b, from the first") << u"nl_b2b"_s << true << true;
    }
    void twelveDaysOnHoldMoveTheStepByTwelve()
    {
        QFETCH(QString, sequence);
        QFETCH(bool, isReminded);
        QFETCH(bool, fromSending);
        Sequence steps = shippedSequence(sequence);
        for (Step& step : steps.steps) {
            step.workingDay = WorkingDayRule::Any; // Days alone, so that twelve are twelve.
            if (fromSending)
                step.countsFrom = CountsFrom::PreviousSending;
        }
        SmallBook book(LegalTrack::NlB2b, steps);
        book.invoice();
        if (isReminded)
            book.record("reminder_1", "2027-03-08", "2027-03-15");
        const auto ownDayOf = [&book] {
            const Question question = questionOf(book.facts, 0, 0, book.sequences, day("2027-03-10"));
            return ownDay(question, nextPlace(question));
        };
        const std::int32_t before = ownDayOf();
        book.last().firstPause = 0;
        book.last().pauses = 1;
        book.facts.pauses = {{day("2027-03-10").dayNumber(), day("2027-03-22").dayNumber()}};
        QCOMPARE(ownDayOf() - before, 12);
        // Days before the clock began to run move nothing.
        book.facts.pauses = {{day("2027-02-01").dayNumber(), day("2027-02-20").dayNumber()}};
        QCOMPARE(ownDayOf() - before, 0);
        // Only the part after the due date counts.
        book.facts.pauses = {{day("2027-02-20").dayNumber(), day("2027-03-05").dayNumber()}};
        QCOMPARE(ownDayOf() - before, fromSending ? 0 : 4);
    }
};

QTEST_GUILESS_MAIN(TestAgreement)
#include "test_agreement.moc"
