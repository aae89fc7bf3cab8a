// A plan as it goes: its states, money that comes and goes, and the dated list of everything that was sent.
#include "core/domain/plan/plan_messages.h"
#include "tests/domain/escalation_book.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Money euro(std::int64_t cents)
{
    return {cents, Currency::euro()};
}

std::vector<Instalment> monthly(std::int64_t cents, int parts, const char* start)
{
    ScheduleQuestion question;
    question.total = euro(cents);
    question.parts = parts;
    question.start = day(start);
    return makeSchedule(question)->parts;
}

/// 300 in three: Friday 1 January is moved to Monday the 4th; then 1 February and 1 March, Mondays.
PlanCourse course(PlanState state = PlanState::Running)
{
    PlanCourse made;
    made.state = state;
    made.parts = monthly(300'00, 3, "2027-01-01");
    return made;
}

QString sentence(const PlanProgress& progress)
{
    QStringList parts;
    for (const PartProgress& part : progress.parts)
        parts << part.paid.toDecimal() + (part.isSettled() ? u" settled "_s + part.settledOn->toIso() : part.isMissed ? u" missed"_s : QString());
    QString text = parts.join(u", "_s) + u"; open "_s + progress.open().toDecimal();
    if (!progress.overpaid.isZero())
        text += u", overpaid "_s + progress.overpaid.toDecimal();
    return text;
}

struct Receipt {
    const char* on;
    std::int64_t cents;
};

/// Walks a plan and the normal sequence of its invoice day by day, and writes down what happens.
class Walk {
public:
    Walk(const QString& title, std::int64_t cents, int parts, const char* start, std::vector<Receipt> receipts)
        : m_receipts(std::move(receipts)), m_book(SmallBook::shipped(LegalTrack::NlB2b, u"nl_b2b"_s))
    {
        m_lines << u"# "_s + title;
        // Overdue since November, and reminded once: that is where it comes back to.
        m_book.invoice("2026-11-02", cents).record("reminder_1", "2026-11-09", "2026-11-16");
        m_course.parts = monthly(cents, parts, start);
        for (const Instalment& part : m_course.parts)
            m_lines << u"  part %1: %2 on %3"_s.arg(part.number).arg(part.amount.toDecimal(), part.due.toIso())
                           + (part.moved.empty() ? QString() : u", moved from "_s + part.counted.toIso());
    }

    QStringList run(const char* from, const char* until)
    {
        for (Date today = day(from); today <= day(until); today = today.plusDays(1))
            oneDay(today);
        return m_lines;
    }
    void act(const char* on, PlanAct act) { m_acts.push_back({day(on), act}); }
    int sequenceMessagesWhilePaused() const { return m_whilePaused; }
    int messagesInWeekAfterEnd() const { return m_inWeekAfterEnd; }
    int sequenceMessagesAfterEnd() const { return m_afterEnd; }
    const PlanCourse& course() const { return m_course; }

private:
    void say(const Date& today, const QString& what) { m_lines << today.toIso() + u' ' + what; }

    void oneDay(const Date& today)
    {
        for (const auto& [on, act] : m_acts) {
            if (on == today)
                move(today, act);
        }
        for (const Receipt& receipt : m_receipts) {
            if (day(receipt.on) == today) {
                m_course.receipts.push_back({today, euro(receipt.cents)});
                say(today, (receipt.cents < 0 ? u"returned "_s : u"received "_s) + euro(std::abs(receipt.cents)).toDecimal());
            }
        }
        const auto progress = progressOf(m_course.parts, m_course.terms, m_course.receipts, today);
        for (const PlanAct act : actsThatFollow(m_course.state, m_course.parts, m_course.terms, *progress, today))
            move(today, act);
        // Whoever looks after it ends it on the first day that is allowed.
        if (m_course.state == PlanState::Missed && checkEnding(m_course, PlanEndReason::NotPaid, today)
            && WorkingDays::of(m_course.terms.calendar).isWorkingDay(today.dayNumber())) {
            move(today, PlanAct::End);
            m_course.endedOn = today;
        }
        if (const auto message = messageDue(m_course, today); message && *message) {
            m_course.sent.push_back({(*message)->kind, (*message)->part, today, (*message)->payUntil});
            say(today, u"sent %1%2: %3 by %4"_s.arg(planMessageCode((*message)->kind),
                                                     (*message)->part == 0 ? QString() : u" of part %1"_s.arg((*message)->part),
                                                     (*message)->amount.toDecimal(), (*message)->payUntil.toIso()));
            m_book.debtor().lastContactDay = today.dayNumber();
            countAfterEnd(today);
        }
        askSequence(today, *progress);
    }

    void move(const Date& today, PlanAct act)
    {
        const auto after = stateAfter(m_course.state, act);
        TEGOED_ENSURE(after.has_value());
        m_course.state = *after;
        say(today, u"plan is "_s + planStateCode(*after));
    }

    void askSequence(const Date& today, const PlanProgress& progress)
    {
        InvoiceFacts& invoice = m_book.last();
        invoice.open = progress.open().minorUnits();
        const auto paused = pausedUntil(m_course.state, day("2027-02-01"), lastGraceDay(m_course.parts, m_course.terms), today);
        invoice.agreedUntil = paused ? paused->dayNumber() : kNoDay;
        invoice.snoozedUntil = m_course.endedOn ? resumesOn(*m_course.endedOn, m_course.terms.calendar).dayNumber() : kNoDay;
        const Question question = questionOf(m_book.facts, 0, 0, m_book.sequences, today);
        const NextStep step = decideNextStep(question);
        if (step.outcome != StepOutcome::Propose)
            return;
        const QString code = question.sequence->step(step.step).code;
        say(today, u"the sequence goes on: "_s + code);
        if (paused)
            ++m_whilePaused;
        countAfterEnd(today);
        m_afterEnd += m_course.endedOn ? 1 : 0;
        m_book.record(qPrintable(code), qPrintable(today.toIso()), qPrintable(today.plusDays(7).toIso()));
    }

    void countAfterEnd(const Date& today)
    {
        if (m_course.endedOn && daysBetween(*m_course.endedOn, today) <= 7)
            ++m_inWeekAfterEnd;
    }

    PlanCourse m_course;
    std::vector<Receipt> m_receipts;
    std::vector<std::pair<Date, PlanAct>> m_acts;
    SmallBook m_book;
    QStringList m_lines;
    int m_whilePaused = 0, m_inWeekAfterEnd = 0, m_afterEnd = 0;
};

} // namespace

class TestPlanCourse final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTransitionIsSaid();
    void codesAreReadBack();
    void progress_data();
    void progress();
    void missedOnlyAfterTheGraceInBankingDays();
    void whatFollows_data();
    void whatFollows();
    void endingNeedsItsWarning();
    void datedListIsAsAgreed();
    void randomCoursesKeepWhatMustHold();
};

void TestPlanCourse::everyTransitionIsSaid()
{
    // Rows: states. Columns: propose counter agree sign end withdraw edit · start miss repair complete reopen. "." = refused.
    const std::pair<PlanState, const char*> table[] = {
        {PlanState::Draft, "proposed countered . . . withdrawn draft . . . . ."},
        {PlanState::Proposed, "proposed countered agreed . . withdrawn . . . . . ."},
        {PlanState::Countered, "proposed countered agreed . . withdrawn . . . . . ."},
        {PlanState::Agreed, "proposed . . signed . withdrawn . . . . . ."},
        {PlanState::Signed, ". . . . ended . . running . . completed ."},
        {PlanState::Running, ". . . . ended . . . missed . completed ."},
        {PlanState::Missed, ". . . . ended . . . . repaired completed ."},
        {PlanState::Repaired, ". . . . ended . . . missed . completed ."},
        {PlanState::Completed, ". . . . . . . . . . . running"},
        {PlanState::Ended, ". . . . . . . . . . . ."},
        {PlanState::Withdrawn, ". . . . . . . . . . . ."},
    };
    int asked = 0;
    for (const auto& [state, row] : table) {
        const QStringList after = QString::fromLatin1(row).split(u' ');
        QCOMPARE(after.size(), static_cast<qsizetype>(kPlanActs.size()));
        for (std::size_t i = 0; i < kPlanActs.size(); ++i) {
            const auto reached = stateAfter(state, kPlanActs[i]);
            QVERIFY2((reached ? planStateCode(*reached) : u"."_s) == after[static_cast<qsizetype>(i)],
                     qPrintable(planStateCode(state) + u' ' + planActCode(kPlanActs[i])));
            ++asked;
        }
    }
    QCOMPARE(asked, 11 * 12);
    // Nothing comes out of a plan that is over, and nobody is reminded while one is on its way.
    QVERIFY(pausesInvoices(PlanState::Proposed) && pausesInvoices(PlanState::Missed) && !pausesInvoices(PlanState::Draft));
    QVERIFY(!pausesInvoices(PlanState::Ended) && !pausesInvoices(PlanState::Withdrawn) && !pausesInvoices(PlanState::Completed));
}

void TestPlanCourse::codesAreReadBack()
{
    for (const PlanState state : kPlanStates)
        QCOMPARE(planStateOf(planStateCode(state)), std::optional(state));
    for (const PlanAct act : kPlanActs)
        QCOMPARE(planActOf(planActCode(act)), std::optional(act));
    QVERIFY(!planStateOf(u"defaulted"));
    QVERIFY(isByPerson(PlanAct::End) && !isByPerson(PlanAct::Miss));
}

void TestPlanCourse::progress_data()
{
    QTest::addColumn<QList<std::pair<QString, qint64>>>("receipts");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("expected");
    using Receipts = QList<std::pair<QString, qint64>>;
    QTest::newRow("nothing yet") << Receipts{} << u"2027-01-01"_s << u"0.00, 0.00, 0.00; open 300.00"_s;
    QTest::newRow("partly") << Receipts{{u"2027-01-04"_s, 60'00}} << u"2027-01-05"_s << u"60.00, 0.00, 0.00; open 240.00"_s;
    QTest::newRow("the second half completes it") << Receipts{{u"2027-01-04"_s, 60'00}, {u"2027-01-06"_s, 40'00}} << u"2027-01-06"_s
                                                  << u"100.00 settled 2027-01-06, 0.00, 0.00; open 200.00"_s;
    QTest::newRow("early") << Receipts{{u"2026-12-20"_s, 100'00}} << u"2026-12-31"_s << u"100.00 settled 2026-12-20, 0.00, 0.00; open 200.00"_s;
    QTest::newRow("twice the same: the next part") << Receipts{{u"2027-01-04"_s, 100'00}, {u"2027-01-04"_s, 100'00}} << u"2027-01-05"_s
                                                   << u"100.00 settled 2027-01-04, 100.00 settled 2027-01-04, 0.00; open 100.00"_s;
    QTest::newRow("one and a half parts") << Receipts{{u"2027-01-04"_s, 150'00}} << u"2027-01-05"_s << u"100.00 settled 2027-01-04, 50.00, 0.00; open 150.00"_s;
    QTest::newRow("too much") << Receipts{{u"2027-01-04"_s, 350'00}} << u"2027-01-05"_s
                              << u"100.00 settled 2027-01-04, 100.00 settled 2027-01-04, 100.00 settled 2027-01-04; open 0.00, overpaid 50.00"_s;
    QTest::newRow("undone") << Receipts{{u"2027-01-04"_s, 100'00}, {u"2027-01-05"_s, -100'00}} << u"2027-01-06"_s << u"0.00, 0.00, 0.00; open 300.00"_s;
    QTest::newRow("undone, seen from the day before") << Receipts{{u"2027-01-04"_s, 100'00}, {u"2027-01-05"_s, -100'00}} << u"2027-01-04"_s
                                                      << u"100.00 settled 2027-01-04, 0.00, 0.00; open 200.00"_s;
    QTest::newRow("undone and paid again") << Receipts{{u"2027-01-04"_s, 100'00}, {u"2027-01-05"_s, -100'00}, {u"2027-01-20"_s, 100'00}}
                                           << u"2027-01-20"_s << u"100.00 settled 2027-01-20, 0.00, 0.00; open 200.00"_s;
    QTest::newRow("a later date is not looked at") << Receipts{{u"2027-01-06"_s, 100'00}} << u"2027-01-05"_s << u"0.00, 0.00, 0.00; open 300.00"_s;
    QTest::newRow("more went back than came in") << Receipts{{u"2027-01-04"_s, -10'00}} << u"2027-01-05"_s << u"0.00, 0.00, 0.00; open 300.00"_s;
    QTest::newRow("in any order") << Receipts{{u"2027-01-06"_s, 40'00}, {u"2027-01-04"_s, 60'00}} << u"2027-01-06"_s
                                  << u"100.00 settled 2027-01-06, 0.00, 0.00; open 200.00"_s;
}

void TestPlanCourse::progress()
{
    using Receipts = QList<std::pair<QString, qint64>>;
    QFETCH(Receipts, receipts);
    QFETCH(QString, today);
    QFETCH(QString, expected);
    std::vector<PlanReceipt> money;
    for (const auto& [on, cents] : receipts)
        money.push_back({*Date::fromIso(on), euro(cents)});
    const auto found = progressOf(course().parts, PlanTerms(), money, *Date::fromIso(today));
    QVERIFY(found);
    QCOMPARE(sentence(*found), expected);
}

void TestPlanCourse::missedOnlyAfterTheGraceInBankingDays()
{
    // Maundy Thursday 25 March 2027; Good Friday and Easter Monday are no banking days: three of them are over on Thursday 1 April.
    const auto parts = monthly(200'00, 2, "2027-03-25");
    QCOMPARE(parts.front().due, day("2027-03-25"));
    for (const auto& [on, isMissed] : {std::pair{"2027-03-25", false}, {"2027-03-29", false}, {"2027-03-31", false}, {"2027-04-01", false}, {"2027-04-02", true}}) {
        const auto found = progressOf(parts, PlanTerms(), {}, day(on));
        QCOMPARE(found->parts.front().graceEnd, day("2027-04-01"));
        QVERIFY2(found->parts.front().isMissed == isMissed, on);
        QCOMPARE(found->missed.has_value(), isMissed);
    }
    // Paid on Good Friday, booked by the bank on Tuesday: in time.
    const auto found = progressOf(parts, PlanTerms(), {{day("2027-03-30"), euro(100'00)}}, day("2027-04-02"));
    QVERIFY(!found->missed);
}

void TestPlanCourse::whatFollows_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("today");
    QTest::addColumn<qint64>("received");
    QTest::addColumn<QString>("acts");
    QTest::newRow("signed, long before the first part") << u"signed"_s << u"2026-12-20"_s << qint64(0) << QString();
    QTest::newRow("signed, on the day of the first reminder") << u"signed"_s << u"2027-01-01"_s << qint64(0) << u"start"_s;
    QTest::newRow("signed, and money came early") << u"signed"_s << u"2026-12-20"_s << qint64(10'00) << u"start"_s;
    QTest::newRow("signed, and the program was not started for a month") << u"signed"_s << u"2027-01-20"_s << qint64(0) << u"start miss"_s;
    QTest::newRow("signed, and all was paid at once") << u"signed"_s << u"2026-12-20"_s << qint64(300'00) << u"start complete"_s;
    QTest::newRow("running, in the grace") << u"running"_s << u"2027-01-07"_s << qint64(0) << QString();
    QTest::newRow("running, after the grace") << u"running"_s << u"2027-01-08"_s << qint64(0) << u"miss"_s;
    QTest::newRow("missed stays so") << u"missed"_s << u"2027-01-20"_s << qint64(99'99) << QString();
    QTest::newRow("missed, then paid") << u"missed"_s << u"2027-01-20"_s << qint64(100'00) << u"repair"_s;
    QTest::newRow("repaired, and the next is missed") << u"repaired"_s << u"2027-02-05"_s << qint64(100'00) << u"miss"_s;
    QTest::newRow("the last part") << u"repaired"_s << u"2027-02-05"_s << qint64(300'00) << u"complete"_s;
    QTest::newRow("completed stays so") << u"completed"_s << u"2027-02-05"_s << qint64(300'00) << QString();
    QTest::newRow("completed, and a payment was undone") << u"completed"_s << u"2027-01-05"_s << qint64(200'00) << u"reopen"_s;
    QTest::newRow("completed, undone, and its part was due long ago") << u"completed"_s << u"2027-02-20"_s << qint64(100'00) << u"reopen miss"_s;
    QTest::newRow("proposed waits for a person") << u"proposed"_s << u"2027-02-20"_s << qint64(300'00) << QString();
    QTest::newRow("ended is over") << u"ended"_s << u"2027-02-20"_s << qint64(300'00) << QString();
}

void TestPlanCourse::whatFollows()
{
    QFETCH(QString, state);
    QFETCH(QString, today);
    QFETCH(qint64, received);
    QFETCH(QString, acts);
    std::vector<PlanReceipt> money;
    if (received != 0)
        money.push_back({day("2026-12-19"), euro(received)});
    const Date on = *Date::fromIso(today);
    const auto found = progressOf(course().parts, PlanTerms(), money, on);
    QStringList codes;
    for (const PlanAct act : actsThatFollow(*planStateOf(state), course().parts, PlanTerms(), *found, on))
        codes << planActCode(act);
    QCOMPARE(codes.join(u' '), acts);
}

void TestPlanCourse::endingNeedsItsWarning()
{
    PlanCourse plan = course();
    const auto rule = [&](PlanEndReason reason, const char* on) {
        const auto checked = checkEnding(plan, reason, day(on));
        return checked ? QString() : checked.error().arguments.join(u' ');
    };
    QCOMPARE(rule(PlanEndReason::NotPaid, "2027-01-05"), u"plan_not_missed"_s);
    QCOMPARE(rule(PlanEndReason::ByAgreement, "2027-01-05"), QString());
    QCOMPARE(rule(PlanEndReason::NotPaid, "2027-01-08"), u"plan_not_warned 1"_s);
    plan.sent.push_back({PlanMessageKind::MissedNotice, 1, day("2027-01-08"), day("2027-01-15")});
    QCOMPARE(rule(PlanEndReason::NotPaid, "2027-01-29"), u"plan_not_warned 1"_s); // The notice alone ends nothing (failures G4).
    plan.sent.push_back({PlanMessageKind::EndWarning, 1, day("2027-01-21"), day("2027-01-28")});
    QCOMPARE(rule(PlanEndReason::NotPaid, "2027-02-02"), u"plan_warning_runs 2027-02-02"_s); // Three banking days after the 28th.
    QCOMPARE(rule(PlanEndReason::NotPaid, "2027-02-03"), QString());
    plan.receipts.push_back({day("2027-02-02"), euro(100'00)});
    QCOMPARE(rule(PlanEndReason::NotPaid, "2027-02-03"), u"plan_not_missed"_s);
    plan.state = PlanState::Proposed;
    QCOMPARE(rule(PlanEndReason::ByAgreement, "2027-02-03"), u"plan_act end proposed"_s);
}

void TestPlanCourse::datedListIsAsAgreed()
{
    // The first part falls on a Friday: what is paid in the weekend arrives on Monday and is in time.
    Walk kept(u"Kept; the second part is paid in the weekend after it fell due and arrives two days later"_s, 900'00, 3, "2027-02-05",
              {{"2027-02-04", 300'00}, {"2027-03-09", 300'00}, {"2027-04-05", 300'00}});
    Walk broken(u"Missed in a weekend, repaired, missed again, ended"_s, 900'00, 3, "2027-02-06",
                {{"2027-02-18", 300'00}, {"2027-03-22", 100'00}});
    for (Walk* walk : {&kept, &broken}) {
        walk->act("2027-01-18", PlanAct::Propose);
        walk->act("2027-01-20", PlanAct::Agree);
        walk->act("2027-01-22", PlanAct::Sign);
    }
    const QString text = kept.run("2027-01-18", "2027-05-31").join(u'\n') + u"\n\n"_s + broken.run("2027-01-18", "2027-05-31").join(u'\n') + u'\n';
    QCOMPARE(kept.course().state, PlanState::Completed);
    QCOMPARE(broken.course().state, PlanState::Ended);
    for (const Walk* walk : {&kept, &broken}) {
        QCOMPARE(walk->sequenceMessagesWhilePaused(), 0);
        QVERIFY(walk->messagesInWeekAfterEnd() <= 1);
    }
    QVERIFY(broken.sequenceMessagesAfterEnd() > 0); // It does go on.

    const QString path = u"" TEGOED_SOURCE_DIR "/tests/golden/plans/plan_course.txt"_s;
    if (qEnvironmentVariableIsSet("TEGOED_UPDATE_GOLDEN")) {
        QFile golden(path);
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(text.toUtf8());
    }
    QFile golden(path);
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(text, QString::fromUtf8(golden.readAll()));
}

void TestPlanCourse::randomCoursesKeepWhatMustHold()
{
    std::mt19937 random(7); // NOLINT: the same courses every time
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    for (int run = 0; run < 2'000; ++run) {
        PlanCourse plan = course(PlanState::Signed);
        const int parts = 2 + upTo(5);
        plan.parts = monthly(parts * 100'00 + upTo(99), parts, "2027-01-04");
        std::int64_t total = 0;
        for (const Instalment& part : plan.parts)
            total += part.amount.minorUnits();
        Date today = day("2026-12-28");
        for (int action = 0; action < 50; ++action) {
            today = today.plusDays(upTo(9));
            switch (upTo(5)) {
            case 0:
            case 1:
                plan.receipts.push_back({today, euro(1 + upTo(200'00))});
                break;
            case 2: // Undo one of them: a counter-entry on its own day.
                if (!plan.receipts.empty()) {
                    const PlanReceipt one = plan.receipts[static_cast<std::size_t>(upTo(static_cast<int>(plan.receipts.size()) - 1))];
                    if (one.amount.minorUnits() > 0)
                        plan.receipts.push_back({one.on, -one.amount});
                }
                break;
            default:
                break;
            }
            const auto progress = progressOf(plan.parts, plan.terms, plan.receipts, today);
            QVERIFY(progress);
            std::int64_t paid = 0, received = 0;
            bool mayBePaid = true; // Oldest first: after a part that is not full, nothing is paid.
            for (std::size_t k = 0; k < plan.parts.size(); ++k) {
                const std::int64_t part = progress->parts[k].paid.minorUnits();
                QVERIFY(part >= 0 && part <= plan.parts[k].amount.minorUnits());
                QVERIFY(mayBePaid || part == 0);
                QCOMPARE(progress->parts[k].isSettled(), part == plan.parts[k].amount.minorUnits());
                mayBePaid = mayBePaid && part == plan.parts[k].amount.minorUnits();
                paid += part;
            }
            for (const PlanReceipt& receipt : plan.receipts)
                received += receipt.amount.minorUnits();
            QCOMPARE(paid, progress->paid.minorUnits());
            QCOMPARE(paid + progress->overpaid.minorUnits(), std::max<std::int64_t>(received, 0));
            QCOMPARE(progress->open().minorUnits(), total - paid);

            for (const PlanAct act : actsThatFollow(plan.state, plan.parts, plan.terms, *progress, today)) {
                const auto after = stateAfter(plan.state, act);
                QVERIFY(after);
                plan.state = *after;
            }
            QVERIFY(actsThatFollow(plan.state, plan.parts, plan.terms, *progress, today).empty());
            QCOMPARE(plan.state == PlanState::Completed, progress->isComplete() && plan.state != PlanState::Ended);
            QCOMPARE(plan.state == PlanState::Missed, isBinding(plan.state) && progress->missed.has_value());
            if (plan.state == PlanState::Missed && checkEnding(plan, PlanEndReason::NotPaid, today)) {
                plan.state = PlanState::Ended;
                plan.endedOn = today;
            }
            const auto message = messageDue(plan, today);
            QVERIFY(message);
            if (*message) {
                QVERIFY(*isWorkingDay(plan.terms.calendar, today));
                QVERIFY((*message)->amount.minorUnits() > 0);
                QVERIFY(today <= (*message)->payUntil);
                for (const PlanMessageSent& sent : plan.sent) // Never the same again.
                    QVERIFY(sent.kind != (*message)->kind || sent.part != (*message)->part);
                plan.sent.push_back({(*message)->kind, (*message)->part, today, (*message)->payUntil});
            }
            if (plan.state == PlanState::Ended && !plan.sent.empty())
                QVERIFY(!stateAfter(plan.state, PlanAct::End));
        }
    }
}

QTEST_APPLESS_MAIN(TestPlanCourse)
#include "test_plan_course.moc"
