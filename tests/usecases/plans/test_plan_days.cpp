// A plan day by day through everything that is real: rules, texts, outbox, gates, sender. What left is a golden file.
#include "core/storage/queries/book_queries.h"
#include "core/usecases/books.h"
#include "core/usecases/escalation/due.h"
#include "core/usecases/escalation/prepare.h"
#include "core/usecases/legal_settings.h"
#include "core/usecases/plans/plan_day.h"
#include "tests/usecases/messages/outbox_fixture.h"

#include <QFile>
#include <QGuiApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

namespace {

const QByteArray kPdf = "%PDF-1.4 signed";

/// A firm whose books are looked after every day: what the programs do by themselves, and a person who approves what they propose.
struct DailyBook : OutboxFixture {
    explicit DailyBook(TestBook& testBook) : OutboxFixture(testBook)
    {
        OwnCompany own = BookQueries(book.database()).info().company;
        own.name = u"De Vries Installaties"_s;
        own.iban = u"NL91ABNA0417164300"_s;
        own.phone = u"+31 20 123 45 67"_s;
        own.email = u"ann@firm.example"_s;
        own.registrationNumber = u"12345678"_s;
        own.contactName = u"Ann de Vries"_s;
        own.address = {u"Kade 1"_s, u"1011 AB"_s, u"Amsterdam"_s, u"NL"_s};
        TEGOED_ENSURE(saveOwnCompany(session, own).hasValue());
        debtor = addGarage();
        for (const auto& [number, cents] : {std::pair("M-1", 500'00), std::pair("M-2", 400'00)}) {
            InvoiceData data = invoiceData(debtor, QString::fromLatin1(number), cents, "2026-11-20");
            data.dueDate = LedgerFixture::clock.today().plusDays(9); // Friday 4 December.
            invoices.push_back(addInvoice(session, data)->id);
        }
        moving.advance(86'400); // The first day that is walked is 26 November.
    }

    DebtorId addGarage()
    {
        DebtorData data;
        data.name = u"Garage Maes B.V."_s;
        data.kind = PartyKind::Business;
        data.email = u"maes@example.org"_s;
        data.address = {u"Dorpsstraat 2"_s, u"3011 AB"_s, u"Rotterdam"_s, u"NL"_s};
        return addDebtor(session, data)->id;
    }

    void say(const QString& what) { lines << moving.today().toIso() + u' ' + what; }

    /// What a person does with the plan on its days.
    void acts(const char* iso, const std::function<void()>& act) { script.emplace(iso, act); }

    void oneDay()
    {
        const Date today = moving.today();
        const auto [first, last] = script.equal_range(today.toIso().toStdString());
        for (auto at = first; at != last; ++at)
            at->second();
        const auto followed = followPlans(sending);
        TEGOED_ENSURE(followed.hasValue());
        tellStates(*followed);
        std::vector<MessageId> made = keepPlans();
        const bool plans = !made.empty();
        keepRules(made);
        if (plans && made.size() > 1)
            say(u"TWO MESSAGES ON ONE DAY"_s);
        if (!made.empty())
            TEGOED_ENSURE(approveMessages(sending, made, {.undoSeconds = 0, .notBefore = {}, .typedCount = {}}).hasValue());
        const auto report = send();
        TEGOED_ENSURE(report.hasValue());
        for (const MessageId id : made)
            tellMessage(id);
        endWhenAllowed();
        moving.advance(86'400);
    }

    void tellStates(const std::vector<PlanFollowed>& followed)
    {
        for (const PlanFollowed& one : followed) {
            for (const PlanAct act : one.acts)
                say(u"plan: "_s + planActCode(act));
        }
    }

    std::vector<MessageId> keepPlans()
    {
        std::vector<MessageId> kept;
        const auto said = whatPlansSay(sending);
        TEGOED_ENSURE(said.hasValue());
        for (const PlanSays& one : *said) {
            if (one.error || !one.composed->canLeave()) {
                say(u"the plan cannot say it: "_s + (one.error ? one.error->arguments.join(u' ') : one.composed->blocks.front().code));
                continue;
            }
            const auto id = queuePlanLetter(sending, one.plan);
            TEGOED_ENSURE(id.hasValue());
            kept.push_back(*id);
        }
        return kept;
    }

    void keepRules(std::vector<MessageId>& made)
    {
        const auto list = readDue(sending, {});
        TEGOED_ENSURE(list.hasValue());
        NoProgress silent;
        for (const DueProposal& one : list->announced)
            sayOnce(u"announced for %1: a person decides"_s.arg(one.announced->day.toIso()));
        auto prepared = prepareProposals(sending, list->messages, silent);
        TEGOED_ENSURE(prepared.hasValue() && keepPrepared(sending, *prepared, silent).hasValue());
        for (const PreparedMessage& one : *prepared) {
            if (one.kept.isValid())
                made.push_back(one.kept);
            else
                sayOnce(u"waits %1: %2"_s.arg(one.proposal.step, whyNot(one)));
        }
    }

    static QString whyNot(const PreparedMessage& message)
    {
        if (message.error)
            return message.error->arguments.join(u' ');
        QStringList why;
        for (const ComposeCheck& block : message.composed->blocks)
            why << (QStringList{block.code} + block.arguments).join(u' ');
        return why.join(u", "_s);
    }

    /// The day it begins; every further day it is the same.
    void sayOnce(const QString& what)
    {
        if (!told.contains(what))
            say(what);
        told.insert(what);
    }

    void saysWhoTakesOver()
    {
        LegalSettings settings = legalSettings(book.database());
        settings.handoverParty = u"Gerechtsdeurwaarder Smit, Rotterdam"_s;
        TEGOED_ENSURE(saveLegalSettings(session, settings).hasValue());
        say(u"the firm says who takes over: "_s + settings.handoverParty);
    }

    void tellMessage(MessageId id)
    {
        const auto message = MessageStore(book.database()).find(id);
        if (message->data.state != MessageState::Sent)
            return say(u"kept here: "_s + stateCode(message->data.state));
        const bool isOfPlan = planMessageOf(message->data.stepCode).has_value();
        say(u"sent %1 (%2): %3%4"_s.arg(message->data.stepCode, stageCode(message->data.stage), message->data.asked.toDecimal(),
                                          message->data.payBy ? u" by "_s + message->data.payBy->toIso() : QString()));
        const PlanState state = plan.isValid() ? readPlan(sending, plan)->data.plan.state : PlanState::Draft;
        ofSequenceWhileItRuns += !isOfPlan && pausesInvoices(state) ? 1 : 0;
        const auto ended = plan.isValid() ? readPlan(sending, plan)->data.plan.endedOn : std::nullopt;
        inWeekAfterEnd += ended && daysBetween(*ended, moving.today()) <= 7 ? 1 : 0;
        ofSequenceAfterEnd += ended && !isOfPlan ? 1 : 0;
    }

    /// Whoever looks after it ends it on the first day the program allows it.
    void endWhenAllowed()
    {
        if (!plan.isValid() || readPlan(sending, plan)->data.plan.state != PlanState::Missed || !*isWorkingDay(WorkCalendar::Netherlands, moving.today()))
            return;
        if (endPlan(sending, plan, PlanEndReason::NotPaid, {}))
            say(u"plan: end"_s);
    }

    void agreeOn(const char* start)
    {
        PlanInput input;
        input.debtor = debtor;
        input.invoices = invoices;
        input.schedule.parts = 3;
        input.schedule.start = day(start);
        const auto made = newPlan(sending, input);
        TEGOED_ENSURE(made.hasValue());
        plan = made->id;
        TEGOED_ENSURE(proposePlan(sending, plan).hasValue() && showPlanHistory(sending, plan).hasValue());
        TEGOED_ENSURE(agreePlan(sending, plan, {}).hasValue());
        TEGOED_ENSURE(signPlan(sending, plan, {u"s.pdf"_s, u"application/pdf"_s, kPdf}, moving.today()).hasValue());
        QStringList parts;
        const auto row = readPlan(sending, plan);
        TEGOED_ENSURE(row.hasValue());
        for (const Instalment& part : row->data.current.plan.parts)
            parts << part.amount.toDecimal() + u" on "_s + part.due.toIso();
        say(u"plan signed: "_s + parts.join(u", "_s));
    }
    void pays(std::int64_t cents)
    {
        std::vector<AllocationPart> parts;
        std::int64_t left = cents;
        for (const InvoiceId invoice : invoices) {
            const std::int64_t part = std::min(left, openOf(invoice));
            if (part > 0)
                parts.push_back({invoice, euro(part)});
            left -= part;
        }
        TEGOED_ENSURE(addPayment(sending, {debtor, moving.today(), euro(cents), u"ref"_s, {}}, parts).hasValue());
        say(u"received "_s + euro(cents).toDecimal());
    }

    DebtorId debtor;
    std::vector<InvoiceId> invoices;
    PlanId plan;
    std::multimap<std::string, std::function<void()>> script;
    QStringList lines;
    QSet<QString> told;
    int ofSequenceWhileItRuns = 0, inWeekAfterEnd = 0, ofSequenceAfterEnd = 0;
};

/// Walks one course; what it says about itself goes into `text`.
void walk(DailyBook& book, const char* until, const QString& title, QString& text)
{
    while (book.moving.today() <= day(until))
        book.oneDay();
    text += u"# "_s + title + u'\n' + book.lines.join(u'\n') + u"\n\n"_s;
}

} // namespace

class TestPlanDays final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", qgetenv("TEGOED_SCRATCH") + "/state"); }

    void everythingThatIsSent_data() { addEngines(); }
    void everythingThatIsSent()
    {
        QString text;
        QFETCH(QString, engine);
        {
            auto made = newBook(engine);
            if (!made)
                QSKIP("not run: no PostgreSQL server on this machine");
            DailyBook book(*made);
            book.acts("2026-12-16", [&] { book.agreeOn("2027-01-08"); });
            book.acts("2027-01-07", [&] { book.pays(300'00); });
            book.acts("2027-02-10", [&] { book.pays(300'00); }); // In the weekend after it fell due; the bank needed two days.
            book.acts("2027-03-08", [&] { book.pays(300'00); });
            walk(book, "2027-03-31", u"Kept"_s, text);
            QCOMPARE(planStateCode(readPlan(book.sending, book.plan)->data.plan.state), u"completed"_s);
            QCOMPARE(book.ofSequenceWhileItRuns, 0);
        }
        {
            auto made = newBook(engine);
            DailyBook book(*made);
            book.acts("2026-12-16", [&] { book.agreeOn("2027-01-09"); }); // A Saturday.
            book.acts("2027-01-20", [&] { book.pays(300'00); });
            book.acts("2027-02-22", [&] { book.pays(100'00); });
            book.acts("2027-04-26", [&] { book.saysWhoTakesOver(); }); // A final notice may only announce what can happen.
            walk(book, "2027-05-20", u"Missed in a weekend, repaired, missed again, ended"_s, text);
            QCOMPARE(planStateCode(readPlan(book.sending, book.plan)->data.plan.state), u"ended"_s);
            QCOMPARE(book.ofSequenceWhileItRuns, 0);
            QVERIFY(book.inWeekAfterEnd <= 1);
            QVERIFY(book.ofSequenceAfterEnd > 0); // It does go on.
            NoProgress silent;
            QCOMPARE(verifyBook(made->database(), silent)->problems.join(u'\n'), QString());
        }
        QVERIFY(!text.contains(u"TWO MESSAGES"_s));
        const QString path = u"" TEGOED_SOURCE_DIR "/tests/golden/plans/plan_days.txt"_s;
        if (qEnvironmentVariableIsSet("TEGOED_UPDATE_GOLDEN")) {
            QFile golden(path);
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(text.toUtf8());
        }
        QFile golden(path);
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(text, QString::fromUtf8(golden.readAll()));
    }
};

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // Letters are painted.
    QGuiApplication app(argc, argv);
    TestPlanDays test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_plan_days.moc"
