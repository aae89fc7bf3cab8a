// The own way of working as a book has it: what counts, and what does not.
#include "core/usecases/escalation/holds.h"
#include "core/usecases/escalation/procedure.h"
#include "core/usecases/legal_settings.h"
#include "core/usecases/terms_sheet.h"
#include "core/usecases/undo.h"
#include "tests/usecases/messages/outbox_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

class TestProcedure final : public QObject {
    Q_OBJECT

    static ProcedureFinding topic(BookSession& session, ProcedureTopic wanted)
    {
        const auto report = checkProcedure(session);
        TEGOED_ENSURE(report.hasValue());
        return report->findings.at(static_cast<std::size_t>(wanted));
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", qgetenv("TEGOED_SCRATCH") + "/state"); }

    void anEmptyBookHasNothingToJudge_data() { addEngines(); }
    void anEmptyBookHasNothingToJudge()
    {
        OUTBOX(outbox);
        const auto report = checkProcedure(outbox.sending);
        QVERIFY(report);
        QCOMPARE(report->findings.size(), std::size_t{4});
        QCOMPARE(report->judged, 0);
        REFUSED(checkProcedure(outbox.sending, 366), InvalidInput);
    }

    void whatWasSentIsMeasured_data() { addEngines(); }
    void whatWasSentIsMeasured()
    {
        OUTBOX(outbox);
        outbox.message(u"1"_s); // Of 1 October, due on the 31st; leaves on Wednesday 25 November at 11:00.
        QCOMPARE(topic(outbox.sending, ProcedureTopic::Hours).of, 0); // Queued is not sent.
        QCOMPARE(outbox.send()->sent, 1);
        const ProcedureFinding contact = topic(outbox.sending, ProcedureTopic::FirstContact);
        QCOMPARE(contact.medianDays.value_or(-1), 25);
        QCOMPARE(contact.count, 1);
        QCOMPARE(contact.of, 1);
        const ProcedureFinding hours = topic(outbox.sending, ProcedureTopic::Hours);
        QCOMPARE(hours.of, 1);
        QCOMPARE(hours.count, 0);
        QCOMPARE(topic(outbox.sending, ProcedureTopic::Bounces).count, 0);
        Statement(outbox.book.database(), u"UPDATE message SET delivery = 'bounced', sent_at = '2026-11-24T23:30:00.000Z'"_s)
            .run(); // 00:30 of the 25th here.
        QCOMPARE(topic(outbox.sending, ProcedureTopic::Bounces).count, 1);
        QCOMPARE(topic(outbox.sending, ProcedureTopic::Hours).count, 1);
        QCOMPARE(topic(outbox.sending, ProcedureTopic::FirstContact).medianDays.value_or(-1), 25);
        Statement(outbox.book.database(), u"UPDATE message SET mode = 'practice'"_s).run();
        QCOMPARE(topic(outbox.sending, ProcedureTopic::Bounces).of, 0);
    }

    void aCallIsAContact_data() { addEngines(); }
    void aCallIsAContact()
    {
        OUTBOX(outbox);
        const InvoiceId invoice = outbox.invoice(outbox.debtor(u"Maes"_s), u"7"_s, 5'000); // Due on 31 October.
        const auto mark = [&](int id, const QString& kind, const char* on, const QString& endedAt) {
            Statement(outbox.book.database(), u"INSERT INTO step_mark (id, invoice_id, cycle, kind, day, actor, created_at, ended_at) "
                                              "VALUES (?, ?, 1, ?, ?, 'ann', '', ?)"_s)
                .bind(id).bind(invoice).bind(kind).bind(day(on)).bind(endedAt).run();
        };
        mark(1, u"call"_s, "2026-11-05", {});
        QCOMPARE(topic(outbox.sending, ProcedureTopic::FirstContact).medianDays.value_or(-1), 5);
        mark(2, u"outside"_s, "2026-11-03", {});
        mark(3, u"call"_s, "2026-11-01", u"2026-11-02"_s); // Taken back.
        mark(4, u"snooze"_s, "2026-11-01", {});
        mark(5, u"outside"_s, "2026-10-31", {});          // On the due day: not about being late.
        QCOMPARE(topic(outbox.sending, ProcedureTopic::FirstContact).medianDays.value_or(-1), 3);
        QCOMPARE(topic(outbox.sending, ProcedureTopic::FirstContact).verdict, ProcedureVerdict::Good);
    }

    void whatIsHeldWaitsForNobody_data() { addEngines(); }
    void whatIsHeldWaitsForNobody()
    {
        OUTBOX(outbox);
        const DebtorId debtor = outbox.debtor(u"Maes"_s);
        const InvoiceId invoice = outbox.invoice(debtor, u"7"_s, 5'000);
        outbox.invoice(debtor, u"8"_s, 5'000, "2026-11-20"); // Not due yet.
        outbox.invoice(debtor, u"9"_s, -5'000);              // A credit note.
        QCOMPARE(topic(outbox.sending, ProcedureTopic::FirstContact).count, 1);
        QCOMPARE(topic(outbox.sending, ProcedureTopic::Terms).of, 1);
        NewHold hold{.reason = u"talks"_s};
        hold.invoice = invoice;
        QVERIFY(setHold(outbox.sending, hold));
        QCOMPARE(topic(outbox.sending, ProcedureTopic::FirstContact).of, 0);
    }

    void termsCountFromTheDayTheyWereHandedOver_data() { addEngines(); }
    void termsCountFromTheDayTheyWereHandedOver()
    {
        OUTBOX(outbox);
        const DebtorId debtor = outbox.debtor(u"Maes"_s);
        outbox.invoice(debtor, u"7"_s, 5'000, "2026-09-01");
        outbox.invoice(debtor, u"8"_s, 5'000, "2026-10-01");
        QCOMPARE(topic(outbox.sending, ProcedureTopic::Terms).count, 2);
        LegalSettings agreed;
        agreed.termsAgreed = true;
        const auto saved = saveLegalSettings(outbox.sending, agreed);
        QVERIFY(saved);
        QCOMPARE(topic(outbox.sending, ProcedureTopic::Terms).count, 0);
        Statement(outbox.book.database(), u"INSERT INTO terms_sheet (id, version, content, actor, created_at) "
                                          "VALUES (1, 1, '{}', 'ann', '2026-09-15')"_s).run();
        Statement(outbox.book.database(), u"INSERT INTO terms_handover (id, sheet_id, debtor_id, day, how, actor, created_at) "
                                          "VALUES (1, 1, ?, ?, 'email', 'ann', '')"_s)
            .bind(debtor).bind(day("2026-10-01")).run();
        QVERIFY(saveLegalSettings(outbox.sending, LegalSettings()));
        QCOMPARE(topic(outbox.sending, ProcedureTopic::Terms).count, 1);
    }
};

QTEST_GUILESS_MAIN(TestProcedure)
#include "test_procedure.moc"
