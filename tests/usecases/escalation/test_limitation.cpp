// Until when a claim can be made good, as the work of today and the explanation of an invoice say it, and the notice that interrupts it.
// Last days by the terms of law.md 5 (NL) and 6 (BE): five and two years, ten and one.
#include "core/usecases/books.h"
#include "core/usecases/escalation/due.h"
#include "core/usecases/messages/compose.h"
#include "core/usecases/plans/plans.h"
#include "core/usecases/undo.h"
#include "tests/usecases/messages/outbox_fixture.h"

#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

class TestLimitation final : public QObject {
    Q_OBJECT

    struct Claim {
        DebtorId debtor;
        InvoiceId invoice;
    };
    /// € 1,210.00 of a debtor of that track, due on that day; today is 25 November 2026.
    static Claim claim(OutboxFixture& outbox, const QString& track, const QString& due, const QString& number = u"2026-1"_s)
    {
        OwnCompany own = BookQueries(outbox.book.database()).info().company;
        own.name = u"De Vries Installaties"_s;
        own.iban = u"NL91ABNA0417164300"_s;
        own.email = u"administratie@devries.example"_s;
        own.phone = u"+31101234567"_s;
        own.registrationNumber = u"12345678"_s;
        own.address = {u"Havenkade 12"_s, u"3011 AB"_s, u"Rotterdam"_s, u"NL"_s};
        TEGOED_ENSURE(number != u"2026-1" || saveOwnCompany(outbox.session, own).hasValue());
        DebtorData data;
        data.name = u"Bakkerij Zoë "_s + number;
        data.kind = track.endsWith(u"b2b"_s) ? PartyKind::Business : PartyKind::Consumer;
        data.kindAssumed = false;
        data.email = u"zoe@bakkerij.example"_s;
        const bool isBelgian = track.startsWith(u"be"_s);
        data.address = {u"Kerkstraat 1"_s, isBelgian ? u"9000"_s : u"1234 AB"_s, u"Gent"_s, isBelgian ? u"BE"_s : track.startsWith(u"nl"_s) ? u"NL"_s : u"DE"_s};
        const DebtorId debtor = addDebtor(outbox.session, data)->id;
        InvoiceData invoice = LedgerFixture::invoiceData(debtor, number, 121'000);
        invoice.dueDate = *Date::fromIso(due);
        invoice.invoiceDate = invoice.dueDate.plusDays(-30);
        const auto added = addInvoice(outbox.session, invoice);
        TEGOED_ENSURE(added.hasValue());
        return {debtor, added->id};
    }
    /// What Today says of it: reason, day and way, and how many a notice saves. Empty = nothing.
    static QString told(OutboxFixture& outbox)
    {
        QStringList rows;
        const auto list = readDue(outbox.sending);
        for (const DueStuck& one : list->stuck) {
            if (one.gate == u"limitation")
                rows << QStringList(QStringList{one.reason.code} + one.reason.arguments + QStringList{QString::number(one.toInterrupt.size())}).join(u' ');
        }
        return rows.join(u"; "_s);
    }
    static QString explained(OutboxFixture& outbox, InvoiceId invoice)
    {
        const auto found = explainInvoice(outbox.sending, invoice);
        for (const Reason& reason : found->reasons) {
            if (reason.code.startsWith(u"limitation"_s))
                return reason.code + u' ' + reason.arguments[1];
        }
        return {};
    }
    static ComposedMessage notice(OutboxFixture& outbox, const Claim& one, Channel channel = Channel::Email)
    {
        const auto made = composeMessage(outbox.sending, {.debtor = one.debtor, .stage = Stage::LimitationNotice, .channel = channel, .invoices = std::vector{one.invoice}});
        TEGOED_ENSURE(made.hasValue());
        return *made;
    }
    static QStringList reasonsOf(const std::vector<ComposeCheck>& checks)
    {
        QStringList list;
        for (const ComposeCheck& check : checks)
            list << QStringList(QStringList{check.code, check.reason} + check.arguments).join(u' ');
        return list;
    }

private Q_SLOTS:
    void eachTrackHasItsTerm_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("track");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& track, const QString& due, const QString& expected) {
            for (const auto* engine : {"SQLite", "PostgreSQL"})
                QTest::addRow("%s: %s", engine, name) << QString::fromLatin1(engine) << track << due << expected;
        };
        row("a Dutch business, seven months before", u"nl-b2b"_s, u"2022-06-26"_s, {});
        row("… from six months before", u"nl-b2b"_s, u"2022-05-25"_s, u"limitation_near 2026-1 2027-05-25 notice 1"_s);
        row("… not the day before that", u"nl-b2b"_s, u"2022-05-26"_s, {});
        row("… on the last day", u"nl-b2b"_s, u"2021-11-25"_s, u"limitation_near 2026-1 2026-11-25 notice 1"_s);
        row("… the day after", u"nl-b2b"_s, u"2021-11-24"_s, u"limitation_passed 2026-1 2026-11-24 notice 0"_s);
        row("a Dutch consumer after two years", u"nl-b2c"_s, u"2025-03-01"_s, u"limitation_near 2026-1 2027-03-01 notice 1"_s);
        row("… not between two and five: it depends on what was sold", u"nl-b2c"_s, u"2024-03-01"_s, {});
        row("… again before five", u"nl-b2c"_s, u"2022-03-01"_s, u"limitation_near 2026-1 2027-03-01 notice 1"_s);
        row("… and after five for certain", u"nl-b2c"_s, u"2021-11-24"_s, u"limitation_passed 2026-1 2026-11-24 notice 0"_s);
        row("a Belgian business after ten", u"be-b2b"_s, u"2017-03-01"_s, u"limitation_near 2026-1 2027-03-01 act 0"_s);
        row("… not after five", u"be-b2b"_s, u"2022-03-01"_s, {});
        row("a Belgian consumer after one", u"be-b2c"_s, u"2026-03-01"_s, u"limitation_near 2026-1 2027-03-01 act 0"_s);
        row("… not after that: it depends", u"be-b2c"_s, u"2024-03-01"_s, {});
        row("another country: its law is not known here", u"other"_s, u"2016-03-01"_s, {});
    }
    void eachTrackHasItsTerm()
    {
        OUTBOX(outbox);
        QFETCH(QString, track);
        QFETCH(QString, due);
        claim(outbox, track, due);
        QTEST(told(outbox), "expected");
    }

    void partPaymentInterrupts_data() { addEngines(); }
    void partPaymentInterrupts()
    {
        OUTBOX(outbox);
        const Claim one = claim(outbox, u"nl-b2b"_s, u"2022-03-01"_s);
        QCOMPARE(explained(outbox, one.invoice), u"limitation_near 2027-03-01"_s);
        const auto paid = addPayment(outbox.session, {one.debtor, day("2024-05-01"), euro(10'000), u"ref"_s, {}}, {{one.invoice, euro(10'000)}});
        QVERIFY(paid);
        QCOMPARE(told(outbox), QString());
        QCOMPARE(explained(outbox, one.invoice), u"limitation 2029-05-01"_s);
        QVERIFY(undo(outbox.session, paid->undo)); // The bank took it back: it never interrupted.
        QCOMPARE(told(outbox), u"limitation_near 2026-1 2027-03-01 notice 1"_s);
    }

    void anAgreedPlanInterrupts_data() { addEngines(); }
    void anAgreedPlanInterrupts()
    {
        OUTBOX(outbox);
        const Claim one = claim(outbox, u"be-b2c"_s, u"2026-03-01"_s);
        PlanInput input;
        input.debtor = one.debtor;
        input.invoices = {one.invoice};
        input.schedule.parts = 3;
        input.schedule.start = day("2026-12-01");
        const auto plan = newPlan(outbox.session, input);
        QVERIFY(plan);
        QVERIFY(proposePlan(outbox.session, plan->id) && showPlanHistory(outbox.session, plan->id));
        QCOMPARE(told(outbox), u"limitation_near 2026-1 2027-03-01 act 0"_s); // Proposed is not agreed.
        QVERIFY(agreePlan(outbox.session, plan->id, {}));
        QCOMPARE(told(outbox), QString());
        QCOMPARE(explained(outbox, one.invoice), u"limitation 2027-11-25"_s); // A year from the day it was agreed on.
    }

    void aNoticeInterruptsWhenItLeft_data() { addEngines(); }
    void aNoticeInterruptsWhenItLeft()
    {
        OUTBOX(outbox);
        const Claim one = claim(outbox, u"nl-b2b"_s, u"2022-03-01"_s);
        const ComposedMessage message = notice(outbox, one);
        QCOMPARE(reasonsOf(message.blocks), QStringList());
        QVERIFY2(reasonsOf(message.warnings).contains(u"W17 prove_receipt email"_s), qPrintable(reasonsOf(message.warnings).join(u'\n')));
        QVERIFY2(message.text.plain.contains(u"stuiten we de verjaring"_s), qPrintable(message.text.plain));
        const auto kept = keepMessage(outbox.sending, message, MessageState::Proposed);
        QVERIFY(kept);
        QVERIFY(approveMessages(outbox.sending, {*kept}, {}));
        QCOMPARE(told(outbox), u"limitation_near 2026-1 2027-03-01 notice 1"_s); // It waits, and has interrupted nothing.
        outbox.moving.advance(60);
        QCOMPARE(outbox.send()->sent, 1);
        QCOMPARE(told(outbox), QString());
        QCOMPARE(explained(outbox, one.invoice), u"limitation 2031-11-25"_s);
    }

    /// Whether goods or services were sold is not recorded: what may have lapsed is told, and its notice may go.
    void whatMayHaveLapsedIsTold_data() { addEngines(); }
    void whatMayHaveLapsedIsTold()
    {
        OUTBOX(outbox);
        const Claim one = claim(outbox, u"nl-b2c"_s, u"2024-03-01"_s);
        QCOMPARE(explained(outbox, one.invoice), u"limitation_uncertain 2026-03-01"_s);
        const ComposedMessage message = notice(outbox, one);
        QCOMPARE(reasonsOf(message.blocks), QStringList());
        QVERIFY2(reasonsOf(message.warnings).contains(u"W17 perhaps_time_barred 2026-1 2026-03-01"_s), qPrintable(reasonsOf(message.warnings).join(u'\n')));
        // Paid in part while it still ran: two years more, and no doubt any more.
        QVERIFY(addPayment(outbox.session, {one.debtor, day("2025-04-01"), euro(10'000), u"ref"_s, {}}, {{one.invoice, euro(10'000)}}));
        QCOMPARE(told(outbox), u"limitation_near 2026-1 2027-04-01 notice 1"_s);
    }

    void whatLapsedIsNotAskedForInANotice_data() { addEngines(); }
    void whatLapsedIsNotAskedForInANotice()
    {
        OUTBOX(outbox);
        const Claim lapsed = claim(outbox, u"nl-b2b"_s, u"2021-11-24"_s);
        QCOMPARE(reasonsOf(notice(outbox, lapsed).blocks), QStringList{u"B04 time_barred 2026-1 2026-11-24"_s});
        const Claim belgian = claim(outbox, u"be-b2b"_s, u"2017-03-01"_s, u"2026-2"_s);
        QVERIFY(!notice(outbox, belgian).blocks.empty()); // A letter does not interrupt there.
        const Claim running = claim(outbox, u"nl-b2b"_s, u"2022-03-01"_s, u"2026-3"_s);
        QVERIFY(!notice(outbox, running, Channel::Sms).blocks.empty());
    }
};

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // Letters are painted.
    QGuiApplication app(argc, argv);
    TestLimitation test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_limitation.moc"
