#include "core/domain/escalation/assignment.h"
#include "core/domain/escalation/cold_start.h"
#include "core/domain/message/gates.h"
#include "tests/domain/escalation_book.h"

#include <QDir>
#include <QSet>
#include <QtTest>

using namespace tegoed;
using namespace tegoed::test;

/// The engine's table (issue 4, must show 2), the list of checks with each left out in turn (must show 5), and what stands
/// around them: explanations, cold start, assignment, simulation.
class TestEscalation final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsDecided_data();
    void whatIsDecided();
    void everyCheckIsMissedWhenLeftOut();
    void everyAnswerHasAReasonAndADay();
    void explanationSaysWhyInFacts();
    void explanationNamesAllThatKeepsBack();
    void clockSixtyDaysOnIsOneStepPerInvoice();
    void twoRunsAreTheSame();
    void twoCurrenciesAreOneContact();
    void creditGoesToTheHighestStepFirst();
    void coldStartFitsTheAge_data();
    void coldStartFitsTheAge();
    void longServiceIsAnAdvanceInvoice();
    void mostSpecificSequenceWins();
    void simulationListsWhoGetsWhat();
    void simulationFollowsHistory();
    void differenceOfTwoRuns();
    void sharedCodesAreThoseOfTheGates();
};

void TestEscalation::whatIsDecided_data()
{
    QTest::addColumn<int>("row");
    const auto cases = escalationCases();
    QSet<QString> names;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        QVERIFY2(!names.contains(QString::fromLatin1(cases[i].name)), cases[i].name);
        names.insert(QString::fromLatin1(cases[i].name));
        QTest::newRow(cases[i].name) << static_cast<int>(i);
    }
}

void TestEscalation::whatIsDecided()
{
    QFETCH(int, row);
    static const auto cases = escalationCases();
    const EscalationCase& that = cases[static_cast<std::size_t>(row)];
    QCOMPARE(that.book.on(that.today), QString::fromLatin1(that.expected));
}

void TestEscalation::everyCheckIsMissedWhenLeftOut()
{
    const auto cases = escalationCases();
    QStringList table;
    for (const CheckRow& left : allChecks()) {
        std::vector<CheckRow> rest;
        for (const CheckRow& row : allChecks()) {
            if (row.check != left.check)
                rest.push_back(row);
        }
        QCOMPARE(rest.size(), static_cast<std::size_t>(kChecks - 1));
        int failing = 0;
        QString first;
        for (const EscalationCase& that : cases) {
            if (that.book.on(that.today, rest) == QLatin1StringView(that.expected))
                continue;
            if (failing++ == 0)
                first = QString::fromLatin1(that.name);
        }
        table << u"| %1 | %2 | %3 |"_s.arg(checkCode(left.check)).arg(failing).arg(first);
        QVERIFY2(failing > 0, qPrintable(u"nobody would miss the check %1"_s.arg(checkCode(left.check))));
    }
    QFile readme(QStringLiteral(TEGOED_SOURCE_DIR "/tests/domain/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const bool isTold = QString::fromUtf8(readme.readAll()).contains(u"|---|---|---|\n"_s + table.join(u'\n') + u'\n');
    if (!isTold)
        qInfo().noquote() << table.join(u'\n');
    QVERIFY2(isTold, "tests/domain/README.md has another table than this one");
}

void TestEscalation::everyAnswerHasAReasonAndADay()
{
    for (const EscalationCase& that : escalationCases()) {
        const Date start = day(that.today);
        for (int offset = -40; offset < 200; ++offset) {
            const Date today = start.plusDays(offset);
            const DayPlan plan = planDay(that.book.facts, that.book.sequences, today);
            for (std::size_t i = 0; i < plan.decisions.size(); ++i) {
                const NextStep& decision = plan.decisions[i];
                const Question question = questionOf(that.book.facts, 0, i, that.book.sequences, today);
                const auto reasons = explain(question, decision);
                if (decision.outcome == StepOutcome::Propose) {
                    QVERIFY(decision.step >= 0);
                    QVERIFY2(std::none_of(reasons.begin(), reasons.end(), [](const Reason& r) { return r.isAgainst && !r.isSoft; }), that.name);
                    QVERIFY(decision.day == kNoDay || decision.day <= today.dayNumber());
                    continue;
                }
                if (decision.outcome != StepOutcome::Nothing)
                    QVERIFY2(decision.day > today.dayNumber(), that.name);
                if (decision.check == Check::CreditCovers)
                    continue; // Asked over all that a message would ask.
                QVERIFY2(!reasons.empty(), that.name);
                QVERIFY2(reasons.front().isAgainst, that.name);
                QCOMPARE(reasons.front().code, checkCode(decision.check));
            }
        }
    }
}

void TestEscalation::explanationSaysWhyInFacts()
{
    const SmallBook book = SmallBook::shipped(LegalTrack::NlB2b, u"days_7_15_30"_s).invoice().record("reminder_1", "2027-03-08", "2027-03-15");
    const Question question = questionOf(book.facts, 0, 0, book.sequences, day("2027-03-18"));
    QStringList said;
    for (const Reason& reason : explain(question, decideNextStep(question)))
        said << (QStringList{reason.code} + reason.arguments).join(u' ');
    QCOMPARE(said, (QStringList{u"days_late 17"_s, u"step_sent reminder_1 reminder_1 2027-03-08"_s, u"no_payment"_s, u"step_due_since 2027-03-16"_s}));
}

void TestEscalation::explanationNamesAllThatKeepsBack()
{
    SmallBook book = SmallBook::shipped(LegalTrack::NlB2b, u"days_7_15_30"_s).invoice();
    book.last().flags |= InvoiceFacts::Disputed;
    book.last().agreedUntil = day("2027-03-20").dayNumber();
    book.debtor().lastContactDay = day("2027-03-09").dayNumber();
    const Question question = questionOf(book.facts, 0, 0, book.sequences, day("2027-03-10"));
    const auto reasons = explain(question, decideNextStep(question));
    QStringList against;
    for (const Reason& reason : reasons) {
        if (reason.isAgainst)
            against << reason.code;
    }
    QCOMPARE(against, (QStringList{u"disputed"_s, u"agreement"_s, u"contact_gap"_s}));
    QVERIFY(!reasons.front().until);
    QCOMPARE(reasons[1].arguments, QStringList{u"2027-03-20"_s}); // The last day it holds …
    QCOMPARE(*reasons[1].until, day("2027-03-21"));              // … and the first it does not.
    QVERIFY(reasons[2].isSoft);
}

void TestEscalation::clockSixtyDaysOnIsOneStepPerInvoice()
{
    SmallBook book = SmallBook::shipped(LegalTrack::NlB2b, u"nl_b2b"_s);
    for (int i = 0; i < 30; ++i)
        book.invoice(qPrintable(day("2027-03-01").plusDays(i).toIso()));
    const DayPlan before = planDay(book.facts, book.sequences, day("2027-03-31"));
    QCOMPARE(before.actions.size(), std::size_t{1});
    const DayPlan after = planDay(book.facts, book.sequences, day("2027-05-31"));
    QCOMPARE(after.actions.size(), std::size_t{1});
    QCOMPARE(after.actions.front().invoices.size(), std::size_t{30});
    for (const NextStep& decision : after.decisions)
        QCOMPARE(book.sequences.front().step(decision.step).code, u"reminder_1"_s);
}

void TestEscalation::twoRunsAreTheSame()
{
    for (const EscalationCase& that : escalationCases()) {
        const DayPlan first = planDay(that.book.facts, that.book.sequences, day(that.today));
        const DayPlan second = planDay(that.book.facts, that.book.sequences, day(that.today));
        QVERIFY(first.actions == second.actions);
        QVERIFY(first.decisions == second.decisions);
    }
}

void TestEscalation::twoCurrenciesAreOneContact()
{
    SmallBook book = SmallBook::shipped(LegalTrack::NlB2b, u"days_7_15_30"_s).invoice().invoice("2027-03-01", 5000'00);
    book.facts.book.currencies.push_back(*Currency::fromCode(u"USD"));
    book.last().currency = 1;
    QCOMPARE(book.on("2027-03-08"), u"wait one_contact 2027-03-15 | propose reminder_1 > message 2 5000.00"_s);
    // Five yen are five: the tolerance is a number of the invoice's own currency.
    book.facts.book.currencies[1] = *Currency::fromCode(u"JPY");
    book.last().open = 5;
    book.facts.invoices.front().open = 0;
    QVERIFY(book.on("2027-03-08").startsWith(u"nothing paid | propose reminder_1"_s));
    book.last().open = 4;
    QCOMPARE(book.on("2027-03-08"), u"nothing paid | nothing tolerance"_s);
}

void TestEscalation::creditGoesToTheHighestStepFirst()
{
    // Invoice 1 (1,000.00) is at the second reminder, invoice 2 (200.00) at the first.
    SmallBook book = SmallBook::shipped(LegalTrack::NlB2b, u"days_7_15_30"_s).invoice().record("reminder_1", "2027-03-08", "2027-03-15");
    book.invoice("2027-03-05", 200'00).credit(1050'00);
    QCOMPARE(book.on("2027-03-16"), u"nothing credit_covers | propose reminder_1 > message 2 150.00"_s);
    book.facts.credits.front().credit = 1200'00;
    QCOMPARE(book.on("2027-03-16"), u"nothing credit_covers | nothing credit_covers"_s);
}

void TestEscalation::coldStartFitsTheAge_data()
{
    QTest::addColumn<int>("track");
    QTest::addColumn<QString>("sequence");
    QTest::addColumn<bool>("isTermAgreed");
    QTest::addColumn<int>("age");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("byAge");
    const auto row = [](const char* name, LegalTrack track, const char* sequence, bool isAgreed, int age, const char* step, const char* byAge) {
        QTest::newRow(name) << static_cast<int>(track) << QString::fromLatin1(sequence) << isAgreed << age << QString::fromLatin1(step) << QString::fromLatin1(byAge);
    };
    row("business, one day late: the first reminder, when its day comes", LegalTrack::NlB2b, "nl_b2b", true, 1, "reminder_1", "reminder_1");
    row("business, sixteen days", LegalTrack::NlB2b, "nl_b2b", true, 16, "reminder_2", "reminder_2");
    row("business, half a year: no further than the demand", LegalTrack::NlB2b, "nl_b2b", true, 180, "demand", "hand_over");
    row("consumer, agreed term", LegalTrack::NlB2c, "nl_b2c", true, 180, "demand", "hand_over");
    row("consumer, term only on the invoice: the reminder that gives notice", LegalTrack::NlB2c, "nl_b2c", false, 180, "reminder_2", "hand_over");
    row("Belgian consumer: the free first reminder, however old", LegalTrack::BeB2c, "be_b2c", true, 180, "reminder_1", "hand_over");
    row("not overdue", LegalTrack::NlB2b, "nl_b2b", true, 0, "-", "-");
}

void TestEscalation::coldStartFitsTheAge()
{
    QFETCH(int, track);
    QFETCH(QString, sequence);
    QFETCH(bool, isTermAgreed);
    QFETCH(int, age);
    QFETCH(QString, step);
    QFETCH(QString, byAge);
    SmallBook book = SmallBook::shipped(static_cast<LegalTrack>(track), sequence).invoice();
    if (!isTermAgreed)
        book.last().flags = 0;
    const Question question = questionOf(book.facts, 0, 0, book.sequences, day("2027-03-01").plusDays(age));
    const ColdStart start = fittingStep(question);
    const auto code = [&book](int place) { return place < 0 ? u"-"_s : book.sequences.front().step(place).code; };
    QCOMPARE(code(start.step), step);
    QCOMPARE(code(start.byAge), byAge);
    QCOMPARE(start.isHeldBack(), step != byAge);
    QCOMPARE(code(firstStep(question).step), age > 0 ? u"reminder_1"_s : u"-"_s);
    if (start.step < 0)
        return;
    // Started there, the steps before it skipped: that step is what the engine proposes, when its day has come.
    for (int place = 0; place < start.step; ++place) {
        const Step& before = book.sequences.front().step(place);
        book.record(qPrintable(before.code), "2027-03-01", nullptr, StepState::Skipped);
    }
    const NextStep next = decideNextStep(questionOf(book.facts, 0, 0, book.sequences, day("2027-03-01").plusDays(std::max(age, 5))));
    QVERIFY(next.outcome == StepOutcome::Propose || next.outcome == StepOutcome::Wait);
    QCOMPARE(code(next.step), step);
}

void TestEscalation::longServiceIsAnAdvanceInvoice()
{
    QCOMPARE(longServiceDays(day("2027-01-01"), day("2027-03-01")), 0);  // 60 days.
    QCOMPARE(longServiceDays(day("2027-01-01"), day("2027-03-02")), 61); // S49: more than 60.
    QCOMPARE(longServiceDays(std::nullopt, day("2027-03-02")), 0);
    QCOMPARE(longServiceDays(day("2027-01-01"), day("2027-03-02"), 90), 0);
}

void TestEscalation::mostSpecificSequenceWins()
{
    Assignments assignments = Assignments::shipped();
    const auto ask = [&assignments] { return sequenceFor(assignments, LegalTrack::NlB2c, CustomerGroupId{7}, DebtorId{8}, InvoiceId{9}); };
    QCOMPARE(ask(), (AssignedSequence{u"nl_b2c"_s, AssignedBy::Track}));
    assignments.byGroup.insert(7, u"best_payers"_s);
    QCOMPARE(ask(), (AssignedSequence{u"best_payers"_s, AssignedBy::Group}));
    assignments.byDebtor.insert(8, u"slow"_s);
    QCOMPARE(ask(), (AssignedSequence{u"slow"_s, AssignedBy::Debtor}));
    assignments.byInvoice.insert(9, QString());
    QCOMPARE(ask(), (AssignedSequence{QString(), AssignedBy::Invoice})); // "No reminders" is a choice too.
    assignments = {};
    QCOMPARE(ask().by, AssignedBy::Nobody);
    assignments.byGroup.insert(0, u"nobody's group"_s);
    QCOMPARE(sequenceFor(assignments, LegalTrack::NlB2c, {}, DebtorId{8}, InvoiceId{9}).by, AssignedBy::Nobody);
}

/// "2027-03-08 reminder_1" for each action.
static QStringList listed(const SmallBook& book, const std::vector<SimulatedAction>& run)
{
    QStringList result;
    for (const SimulatedAction& simulated : run) {
        const auto& action = simulated.action;
        const QString step = action.step < 0 ? u"-"_s : book.sequences[static_cast<std::size_t>(action.sequence)].step(action.step).code;
        result << u"%1 %2"_s.arg(Date::fromDayNumber(simulated.day).toIso(), step);
    }
    return result;
}

void TestEscalation::simulationListsWhoGetsWhat()
{
    const SmallBook book = SmallBook::shipped(LegalTrack::NlB2b, u"days_7_15_30"_s).invoice();
    const auto run = simulate(book.facts, book.sequences, {day("2027-03-01"), 120, {}});
    // The third reminder named 7 April, so the demand comes on the 8th; three days after the term of the final notice is
    // Ascension Day.
    QCOMPARE(listed(book, run), (QStringList{u"2027-03-08 reminder_1"_s, u"2027-03-16 reminder_2"_s, u"2027-03-31 reminder_3"_s,
                                             u"2027-04-08 demand"_s, u"2027-04-26 final_notice"_s, u"2027-05-07 hand_over"_s}));
}

void TestEscalation::simulationFollowsHistory()
{
    const SmallBook book = SmallBook::shipped(LegalTrack::NlB2b, u"days_7_15_30"_s).invoice();
    const auto paid = simulate(book.facts, book.sequences, {day("2027-03-01"), 120, {{0, day("2027-03-15").dayNumber(), -1000'00}}});
    QCOMPARE(listed(book, paid), QStringList{u"2027-03-08 reminder_1"_s});
    SmallBook later = SmallBook::shipped(LegalTrack::NlB2b, u"days_7_15_30"_s).invoice();
    later.last().issueDay = day("2027-03-12").dayNumber();
    const auto run = simulate(later.facts, later.sequences, {day("2027-03-01"), 15, {}});
    QCOMPARE(listed(later, run), QStringList{u"2027-03-12 reminder_1"_s}); // Not before it existed.
    std::vector<int> done; // Told before each day; nothing happens on the day that is refused: the 8th.
    const auto stopped = simulate(book.facts, book.sequences, {day("2027-03-01"), 120, {}}, [&done](int days) {
        done.push_back(days);
        return days < 7;
    });
    QVERIFY(stopped.empty());
    QCOMPARE(done, (std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7}));
}

void TestEscalation::differenceOfTwoRuns()
{
    const SmallBook before = SmallBook::shipped(LegalTrack::NlB2b, u"days_7_15_30"_s).invoice();
    Sequence changed = before.sequences.front().sequence();
    changed.steps[0].days = 3;
    changed.steps.resize(2);
    const std::vector<ReadySequence> after{ReadySequence(changed)};
    const Simulation span{day("2027-03-01"), 35, {}};
    const auto first = simulate(before.facts, before.sequences, span);
    const auto second = simulate(before.facts, after, span);
    QStringList said;
    for (const auto& change : difference(before.facts, before.sequences, first, after, second)) {
        said << u"%1 %2 %3 %4"_s.arg(change.step).arg(static_cast<int>(change.kind))
                    .arg(change.before == kNoDay ? u"-"_s : Date::fromDayNumber(change.before).toIso(),
                         change.after == kNoDay ? u"-"_s : Date::fromDayNumber(change.after).toIso());
    }
    QCOMPARE(said, (QStringList{u"reminder_1 0 2027-03-08 2027-03-04"_s, u"reminder_3 3 2027-03-31 -"_s}));
    QVERIFY(difference(before.facts, before.sequences, first, before.sequences, first).empty());
}

void TestEscalation::sharedCodesAreThoseOfTheGates()
{
    // Asked here and again before sending: one code, so one sentence.
    for (const Check check : {Check::SendingOff, Check::Paid, Check::WrittenOff, Check::Disputed, Check::Agreement, Check::Answered, Check::Hold,
                              Check::DebtorStatus, Check::PreviousUnknown, Check::AlreadySent, Check::CreditCovers, Check::Recipient, Check::AddressSuspect,
                              Check::ContactGap, Check::BankDataOld, Check::UnmatchedMoney})
        QVERIFY2(gateOf(checkCode(check)), qPrintable(checkCode(check)));
    for (const CheckRow& row : allChecks())
        QCOMPARE(checkOf(checkCode(row.check)), std::optional(row.check));
}

QTEST_GUILESS_MAIN(TestEscalation)
#include "test_escalation.moc"
