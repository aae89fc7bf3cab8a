#include "core/domain/calendar/working_days.h"
#include "tests/domain/escalation_book.h"

#include <QtTest>

using namespace tegoed;
using namespace tegoed::test;

/// Sequences as files and as something a person edits: what is read, what is refused and why, and the example dates.
class TestSequence final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shippedOnesAreGood_data();
    void shippedOnesAreGood();
    void writtenAndReadIsTheSame();
    void badFilesSayWhatAndHow_data();
    void badFilesSayWhatAndHow();
    void badStepsAreNamed_data();
    void badStepsAreNamed();
    void exampleDatesAreThoseOfTheEngine();
    void beforeAndAfterAreWords();
    void tableOfWorkingDaysIsTheCalendar();
};

static const QStringList kShipped{u"nl_b2b"_s, u"nl_b2c"_s, u"be_b2b"_s, u"be_b2c"_s, u"other"_s, u"days_7_15_30"_s};

void TestSequence::shippedOnesAreGood_data()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : kShipped)
        QTest::newRow(qPrintable(code)) << code;
}

void TestSequence::shippedOnesAreGood()
{
    QFETCH(QString, code);
    const Sequence sequence = shippedSequence(code);
    QCOMPARE(sequence.code, code);
    QVERIFY(checkSequence(sequence).empty());
    QVERIFY(std::none_of(sequence.steps.begin(), sequence.steps.end(), [](const Step& step) { return step.isAutomatic; }));
    // templates/INDEX section 9: the earliest days.
    QStringList days;
    for (const Step& step : sequence.steps) {
        if (step.kind == StepKind::Message)
            days << u"%1%2"_s.arg(step.isBefore ? u"-"_s : QString()).arg(step.days);
    }
    const QStringList standard{u"-5"_s, u"3"_s, u"15"_s, u"22"_s, u"40"_s};
    QCOMPARE(days, code == u"days_7_15_30" ? (QStringList{u"7"_s, u"15"_s, u"30"_s, u"37"_s, u"55"_s}) : standard);
    QCOMPARE(sequence.steps.back().kind, StepKind::HandOver);
    // S14: nothing is claimed before the demand.
    for (const Step& step : sequence.steps) {
        if (step.stage < Stage::Demand)
            QVERIFY(!step.claimsCosts && !step.claimsInterest);
    }
}

void TestSequence::writtenAndReadIsTheSame()
{
    for (const QString& code : kShipped) {
        Sequence sequence = shippedSequence(code);
        sequence.name = u"Groep \"A\" – é"_s;
        sequence.steps.back().repeats = 3;
        sequence.steps.back().repeatEveryDays = 9;
        sequence.steps.front().workingDay = WorkingDayRule::Any;
        const QByteArray json = sequenceToJson(sequence);
        const auto again = sequenceFromJson(json);
        QVERIFY(again.hasValue());
        QVERIFY(*again == sequence);
        QCOMPARE(sequenceToJson(*again), json);
    }
}

void TestSequence::badFilesSayWhatAndHow_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("seen");
    const auto step = [](const char* fields) -> QByteArray { // not a builder: that would point at what is gone
        return QByteArray(R"({"code": "own", "steps": [{"code": "a", "kind": "message", "stage": "reminder_1", "channels": ["email"], "pay_by_days": 7, "days": 3)")
            + fields + "}]}";
    };
    QTest::newRow("no JSON") << QByteArray("{\"code\": ") << u"json"_s << u"9"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"json"_s << u"0"_s;
    QTest::newRow("without steps") << QByteArray(R"({"code": "own"})") << u"steps"_s << QString();
    QTest::newRow("without a code") << QByteArray(R"({"steps": []})") << u"code"_s << QString();
    QTest::newRow("no step at all") << QByteArray(R"({"code": "own", "steps": []})") << u"steps"_s << QString();
    QTest::newRow("steps that are no list") << QByteArray(R"({"code": "own", "steps": 3})") << u"steps"_s << u"3"_s;
    QTest::newRow("a step that is a text") << QByteArray(R"({"code": "own", "steps": ["x"]})") << u"steps[0]"_s << u"x"_s;
    QTest::newRow("an unknown field of a step") << step(R"(, "dayz": 4)") << u"steps[0].dayz"_s << u"4"_s;
    QTest::newRow("an unknown field of the sequence") << QByteArray(R"({"code": "own", "steps": [], "color": "red"})") << u"color"_s << u"red"_s;
    QTest::newRow("days below zero") << step(R"(, "minimum_after_previous": -3)") << u"steps[0].minimum_after_previous"_s << u"-3"_s;
    QTest::newRow("days with a fraction") << step(R"(, "repeats": 1.5)") << u"steps[0].repeats"_s << u"1.5"_s;
    QTest::newRow("a text for a number") << step(R"(, "repeats": "2")") << u"steps[0].repeats"_s << u"2"_s;
    QTest::newRow("an amount as a number") << step(R"(, "minimum_open": 5)") << u"steps[0].minimum_open"_s << u"5"_s;
    QTest::newRow("an amount with a comma") << step(R"(, "minimum_open": "5,00")") << u"steps[0].minimum_open"_s << u"5,00"_s;
    QTest::newRow("an unknown calendar") << step(R"(, "calendar": "de")") << u"steps[0].calendar"_s << u"de"_s;
    QTest::newRow("yes for true") << step(R"(, "automatic": "yes")") << u"steps[0].automatic"_s << u"yes"_s;
    QTest::newRow("a kind that does not exist") << QByteArray(R"({"code": "own", "steps": [{"code": "a", "kind": "fax", "days": 1}]})") << u"steps[0].kind"_s << u"fax"_s;
    QTest::newRow("a message without a stage") << QByteArray(R"({"code": "own", "steps": [{"code": "a", "kind": "message", "days": 1}]})") << u"steps[0].stage"_s << QString();
}

void TestSequence::badFilesSayWhatAndHow()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    QFETCH(QString, seen);
    const auto sequence = sequenceFromJson(json);
    QVERIFY(!sequence);
    QCOMPARE(sequence.error().arguments.value(0), field);
    QCOMPARE(sequence.error().arguments.value(1), seen);
    QVERIFY(sequence.error().code == Error::Code::MissingInput || !sequence.error().arguments.value(2).isEmpty());
}

void TestSequence::badStepsAreNamed_data()
{
    using Change = std::function<void(Sequence&)>;
    QTest::addColumn<QString>("code");
    QTest::addColumn<std::function<void(Sequence&)>>("change");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const char* code, const Change& change, const char* problem) {
        QTest::newRow(name) << QString::fromLatin1(code) << change << QString::fromLatin1(problem);
    };
    // nl_b2b: 0 pre_due, 1 call_1, 2 reminder_1, 3 reminder_2, 4 demand, 5 final_notice, 6 hand_over; consumers have no call.
    row("a code with a blank", "nl_b2b", [](Sequence& s) { s.steps[2].code = u"first one"_s; }, "2.code code_malformed");
    row("two steps with one code", "nl_b2b", [](Sequence& s) { s.steps[3].code = u"reminder_1"_s; }, "3.code code_double");
    row("three years", "nl_b2b", [](Sequence& s) { s.steps[6].days = 1000; }, "6.days out_of_range");
    row("before the deadline of the previous", "nl_b2b", [](Sequence& s) { s.steps[0].countsFrom = CountsFrom::PreviousDeadline; },
        "0.before before_without_due_date");
    row("the first counts from a previous one", "nl_b2b", [](Sequence& s) { s.steps[2].countsFrom = CountsFrom::PreviousSending; },
        "2.counts_from first_has_no_previous");
    row("the second reminder before the first", "nl_b2b", [](Sequence& s) { s.steps[3].days = 2; s.steps[3].minimumAfterPrevious = 0; s.steps[2].days = 4; },
        "3.days not_in_order");
    row("a demand before the reminder", "nl_b2b", [](Sequence& s) { std::swap(s.steps[3].stage, s.steps[4].stage); }, "4.stage not_in_order");
    row("no channel", "nl_b2b", [](Sequence& s) { s.steps[2].channels.clear(); }, "2.channels no_channel");
    row("the demand by SMS", "nl_b2b", [](Sequence& s) { s.steps[4].channels = {Channel::Sms}; }, "4.channels channel_not_allowed");
    row("the second reminder by WhatsApp", "nl_b2b", [](Sequence& s) { s.steps[3].channels = {Channel::WhatsApp}; }, "3.channels channel_not_allowed");
    row("a channel twice", "nl_b2b", [](Sequence& s) { s.steps[2].channels = {Channel::Email, Channel::Email}; }, "2.channels channel_double");
    row("no day to pay by", "nl_b2b", [](Sequence& s) { s.steps[2].payByDays = 0; }, "2.pay_by_days no_payby");
    row("a demand that leaves by itself", "nl_b2b", [](Sequence& s) { s.steps[4].isAutomatic = true; }, "4.automatic legal_automatic");
    row("a hand-over that goes by itself", "nl_b2b", [](Sequence& s) { s.steps[6].isAutomatic = true; }, "6.automatic legal_automatic");
    row("the free first reminder that leaves by itself", "be_b2c", [](Sequence& s) { s.steps[1].isAutomatic = true; }, "1.automatic legal_automatic");
    row("the 14-day letter removed", "nl_b2c", [](Sequence& s) { s.steps.erase(s.steps.begin() + 3); }, "-1.steps legal_missing");
    row("the free first reminder removed", "be_b2c", [](Sequence& s) { s.steps.erase(s.steps.begin() + 1); }, "-1.steps legal_missing");
    row("the mark of a legal step taken off", "nl_b2c", [](Sequence& s) { s.steps[3].isMandatoryLegal = false; }, "3.mandatory_legal legal_not_marked");
    row("repeats without days", "nl_b2b", [](Sequence& s) { s.steps[3].repeats = 2; }, "3.repeat_every_days repeat_without_days");
    row("a notice after the due date called pre-due", "nl_b2b", [](Sequence& s) { s.steps[0].isBefore = false; s.steps[0].days = 0; }, "0.before not_in_order");
    row("a text that is no step of a sequence", "nl_b2b", [](Sequence& s) { s.steps[2].stage = Stage::PaymentThanks; }, "2.stage out_of_range");
}

void TestSequence::badStepsAreNamed()
{
    QFETCH(QString, code);
    QFETCH(std::function<void(Sequence&)>, change);
    QFETCH(QString, problem);
    Sequence sequence = shippedSequence(code);
    change(sequence);
    QStringList said;
    for (const SequenceProblem& found : checkSequence(sequence))
        said << u"%1.%2 %3"_s.arg(found.step).arg(found.field, found.problem);
    QVERIFY2(said.contains(problem), qPrintable(said.join(u", "_s)));
    QVERIFY(!sequenceFromJson(sequenceToJson(sequence)));
}

void TestSequence::exampleDatesAreThoseOfTheEngine()
{
    for (const QString& code : kShipped) {
        Sequence sequence = shippedSequence(code);
        std::erase_if(sequence.steps, [](const Step& step) { return step.kind == StepKind::Call; }); // They lapse where they fall together.
        for (const char* due : {"2027-03-01", "2026-12-20", "2028-02-25", "2027-05-03"}) {
            SmallBook book = SmallBook(sequence.track, sequence).invoice(due);
            book.facts.book.limits.contactGapDays = 0; // The example shows the rule, not who else was written to.
            const auto example = workedExample(sequence, day(due));
            const auto run = simulate(book.facts, book.sequences, {day(due).plusDays(-20), 200, {}});
            QStringList expected;
            QStringList shown;
            for (const SimulatedAction& simulated : run)
                expected << Date::fromDayNumber(simulated.day).toIso();
            for (const ExampleDay& example_day : example)
                shown << example_day.day.toIso();
            if (code == u"nl_b2c" || code == u"be_b2c") { // Terms of the law come after the rule.
                expected.resize(3);
                shown.resize(3);
            }
            QCOMPARE(shown, expected);
        }
    }
}

void TestSequence::beforeAndAfterAreWords()
{
    const auto example = workedExample(shippedSequence(u"nl_b2b"_s), day("2027-03-01"));
    QCOMPARE(example[0].day, day("2027-02-24")); // U06: five days before, not after.
    QCOMPARE(example[2].day, day("2027-03-04"));
    QCOMPARE(example[2].payBy, std::optional(day("2027-03-11")));
    QVERIFY(!example[0].payBy);
    // A Saturday before: the Friday.
    QCOMPARE(workedExample(shippedSequence(u"nl_b2b"_s), day("2027-03-04"))[0].day, day("2027-02-26"));
}

void TestSequence::tableOfWorkingDaysIsTheCalendar()
{
    for (const WorkCalendar calendar : {WorkCalendar::Netherlands, WorkCalendar::Belgium, WorkCalendar::Banking}) {
        const WorkingDays& table = WorkingDays::of(calendar);
        for (Date date(2024, 12, 20); date < Date(2029, 1, 10); date = date.plusDays(1)) {
            const std::int32_t number = date.dayNumber();
            QCOMPARE(table.isWorkingDay(number), *isWorkingDay(calendar, date));
            QCOMPARE(table.plus(number, 5), plusWorkingDays(calendar, date, 5)->dayNumber());
            QCOMPARE(table.plus(number, 0), number);
            QCOMPARE(table.onOrAfter(number), table.isWorkingDay(number) ? number : nextWorkingDay(calendar, date)->dayNumber());
            QCOMPARE(table.onOrBefore(number), table.isWorkingDay(number) ? number : plusWorkingDays(calendar, date, -1)->dayNumber());
        }
        for (const Date& edge : {Date(2000, 1, 1), Date(2100, 12, 31), Date(1999, 12, 31), Date(2101, 1, 1)})
            QVERIFY(table.plus(edge.dayNumber(), 3) > edge.dayNumber());
    }
}

QTEST_GUILESS_MAIN(TestSequence)
#include "test_sequence.moc"
