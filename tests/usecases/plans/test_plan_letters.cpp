// What a plan says: the proposal, its reminders, and that a plan proposed after an approval keeps a reminder here.
#include "core/storage/queries/book_queries.h"
#include "core/usecases/books.h"
#include "core/usecases/plans/plan_letters.h"
#include "tests/usecases/messages/outbox_fixture.h"

#include <QFile>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

namespace {

PlanInput inputFor(DebtorId debtor, const std::vector<InvoiceId>& invoices, const char* start = "2026-12-01")
{
    PlanInput input;
    input.debtor = debtor;
    input.invoices = invoices;
    input.schedule.parts = 2;
    input.schedule.start = day(start);
    return input;
}

/// Who writes: without it no text is complete.
void nameTheCompany(OutboxFixture& outbox)
{
    OwnCompany own = BookQueries(outbox.book.database()).info().company;
    own.name = u"De Vries Installaties"_s;
    own.iban = u"NL91ABNA0417164300"_s;
    own.phone = u"+31 20 123 45 67"_s;
    own.email = u"ann@firm.example"_s;
    own.registrationNumber = u"12345678"_s;
    own.contactName = u"Ann de Vries"_s;
    own.address = {u"Kade 1"_s, u"1011 AB"_s, u"Amsterdam"_s, u"NL"_s};
    TEGOED_ENSURE(saveOwnCompany(outbox.session, own).hasValue());
}

} // namespace

class TestPlanLetters final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", qgetenv("TEGOED_SCRATCH") + "/state"); }

    void planAfterTheApprovalKeepsTheReminderHere_data() { addEngines(); }
    void planAfterTheApprovalKeepsTheReminderHere()
    {
        OUTBOX(outbox);
        const MessageId id = outbox.message(u"1"_s);
        const DebtorId debtor = MessageStore(outbox.book.database()).find(id)->data.debtor;
        const auto made = newPlan(outbox.session, inputFor(debtor, {outbox.lastInvoice}));
        QVERIFY2(made, made ? "" : qPrintable(made.error().arguments.join(u' ')));
        QVERIFY(proposePlan(outbox.session, made->id));
        QCOMPARE(outbox.send()->sent, 0);
        QCOMPARE(outbox.stateOf(id), MessageState::Withheld);
        QCOMPARE(outbox.reasonsOf(id).front().gate, Gate::Agreement);
    }

    void aPlanWhoseMoneyWentBackHoldsBeforeAnythingLeaves_data() { addEngines(); }
    void aPlanWhoseMoneyWentBackHoldsBeforeAnythingLeaves()
    {
        OUTBOX(outbox);
        const MessageId id = outbox.message(u"1"_s);
        const DebtorId debtor = MessageStore(outbox.book.database()).find(id)->data.debtor;
        const auto made = newPlan(outbox.session, inputFor(debtor, {outbox.lastInvoice}));
        const bool isSigned = proposePlan(outbox.session, made->id) && showPlanHistory(outbox.session, made->id) && agreePlan(outbox.session, made->id, {})
            && signPlan(outbox.session, made->id, {u"s.pdf"_s, u"application/pdf"_s, "%PDF-1.4"}, day("2026-11-25"));
        QVERIFY(isSigned);
        const auto paid = outbox.payment(debtor, 12'100, {{outbox.lastInvoice, euro(12'100)}}, "2026-11-25");
        QVERIFY(followPlans(outbox.session));
        QCOMPARE(readPlan(outbox.session, made->id)->data.plan.state, PlanState::Completed);
        QVERIFY(undoPayment(outbox.session, paid.id)); // The bank took it back, and nobody has looked at the plan since.
        QVERIFY(*isPlanToFollow(outbox.session));
        QCOMPARE(outbox.send()->sent, 0);
        QCOMPARE(outbox.stateOf(id), MessageState::Withheld);
        QCOMPARE(outbox.reasonsOf(id).front().gate, Gate::Agreement);
        QVERIFY(!*isPlanToFollow(outbox.session));
    }

    void proposalHasTheLetterThatIsSigned_data() { addEngines(); }
    void proposalHasTheLetterThatIsSigned()
    {
        OUTBOX(outbox);
        nameTheCompany(outbox);
        const DebtorId debtor = outbox.debtorWithEmail(u"Maes"_s, u"maes@example.org"_s);
        const InvoiceId invoice = outbox.invoice(debtor, u"P-1"_s, 1000'00, "2026-08-01");
        const auto made = newPlan(outbox.session, inputFor(debtor, {invoice}));
        const auto composed = composePlanLetter(outbox.session, made->id);
        QVERIFY2(composed, composed ? "" : qPrintable(composed.error().arguments.join(u' ')));
        for (const ComposeCheck& check : composed->blocks)
            QVERIFY2(false, qPrintable(check.code + u' ' + check.reason + u' ' + check.arguments.join(u' ')));
        QVERIFY(composed->message.stage == Stage::PlanProposal);
        QVERIFY(composed->letter.startsWith("%PDF"));
        QFile pdf(scratchFile(u"proposal.pdf"_s)); // To be looked at.
        QVERIFY(pdf.open(QIODevice::WriteOnly) && pdf.write(composed->letter) == composed->letter.size());
        QVERIFY(composed->text.plain.contains(made->number) || composed->text.subject.contains(made->number));
        QVERIFY(composed->text.plain.contains(u"500,00"_s));
        QVERIFY(!composed->message.countsAsContact);
    }

    void reminderAsksThePartAndIsSaidOnce_data() { addEngines(); }
    void reminderAsksThePartAndIsSaidOnce()
    {
        OUTBOX(outbox);
        nameTheCompany(outbox);
        const DebtorId debtor = outbox.debtorWithEmail(u"Maes"_s, u"maes@example.org"_s);
        const InvoiceId invoice = outbox.invoice(debtor, u"P-1"_s, 1000'00, "2026-08-01");
        const auto made = newPlan(outbox.session, inputFor(debtor, {invoice}, "2026-11-27"));
        const bool isSigned = proposePlan(outbox.session, made->id) && showPlanHistory(outbox.session, made->id) && agreePlan(outbox.session, made->id, {})
            && signPlan(outbox.session, made->id, {u"s.pdf"_s, u"application/pdf"_s, "%PDF-1.4"}, day("2026-11-25"));
        QVERIFY(isSigned);
        const auto composed = composePlanLetter(outbox.session, made->id);
        QVERIFY2(composed, composed ? "" : qPrintable(composed.error().arguments.join(u' ')));
        for (const ComposeCheck& check : composed->blocks) // The plan keeps others here, not itself.
            QVERIFY2(false, qPrintable(check.code + u' ' + check.reason + u' ' + check.arguments.join(u' ')));
        QVERIFY(composed->message.stage == Stage::PlanInstalment);
        QCOMPARE(composed->message.asked, euro(500'00));
        QVERIFY(composed->text.subject.contains(u"500,00"_s));
        QVERIFY(queuePlanLetter(outbox.session, made->id));
        QVERIFY(!readPlan(outbox.session, made->id)->message); // It waits: nothing is said twice.
        QCOMPARE(readPlan(outbox.session, made->id)->data.messages.size(), 1U);
        QVERIFY(!readPlan(outbox.session, made->id)->data.messages.front().hasLeft);
    }
};

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // Letters are painted.
    QGuiApplication app(argc, argv);
    TestPlanLetters test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_plan_letters.moc"
