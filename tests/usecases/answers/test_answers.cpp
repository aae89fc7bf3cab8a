// Mails that come back: how each is matched, what waits because of it, and what its triage does (issue 5, must show 6).
#include "core/storage/queries/timeline_queries.h"
#include "core/usecases/agreements/deferrals.h"
#include "core/usecases/agreements/disputes.h"
#include "core/usecases/answers/answers.h"
#include "core/usecases/books.h"
#include "core/usecases/debtor_erasure.h"
#include "core/usecases/escalation/due.h"
#include "core/usecases/plans/plans.h"
#include "core/usecases/undo.h"
#include "tests/usecases/messages/outbox_fixture.h"

#include <QFile>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

namespace {

/// Garage Maes has 2026-0101, which a reminder that was sent asks for, and 2026-0102, which it does not; Bakkerij Zonneveld has 2026-0201.
struct AnswerFixture : OutboxFixture {
    explicit AnswerFixture(TestBook& testBook) : OutboxFixture(testBook)
    {
        maes = debtorWithEmail(u"Garage Maes"_s, u"info@maes.example"_s);
        TEGOED_ENSURE(addContact(session, maes, {.name = u"Karin de Wit"_s, .role = {}, .email = u"karin@maes.example"_s, .phone = {}}).hasValue());
        bakery = debtorWithEmail(u"Bakkerij Zonneveld"_s, u"bakker@zonneveld.example"_s);
        asked = invoice(maes, u"2026-0101"_s, 500'00);
        InvoiceData data = invoiceData(maes, u"2026-0102"_s, 300'00);
        data.paymentReference = u"+++090/9337/55493+++"_s;
        other = addInvoice(session, data)->id;
        baked = invoice(bakery, u"2026-0201"_s, 200'00);
        lastInvoice = asked;
        message = OutboxFixture::message(u"2026-0101"_s, 500'00, Stage::Reminder1, maes);
        TEGOED_ENSURE(send()->sent == 1);
        uuid = MessageStore(book.database()).find(message)->data.uuid;
    }

    QByteArray sample(const QString& name) const
    {
        QFile file(qEnvironmentVariable("TEGOED_TEST_DATA") + u"/mails/"_s + name);
        TEGOED_ENSURE(file.open(QIODevice::ReadOnly));
        return file.readAll().replace("{uuid}", uuid.toLatin1());
    }
    AnswerId import(const QString& name)
    {
        const auto imported = importAnswer(sending, sample(name), name);
        if (!imported)
            qFatal("%s: %s", qPrintable(name), qPrintable(imported.error().arguments.join(u' ') + imported.error().detail));
        token = imported->undo;
        return imported->id;
    }
    AnswerRow row(AnswerId id) { return *answer(sending, id); }

    /// What waits for an answer by the rules: "2026-0101 unread".
    QString waiting()
    {
        QStringList kept;
        const FixedClock later(day("2026-12-08"));
        BookSession then{book.database(), later, random, u"ann"_s, nullptr};
        for (const InvoiceId id : {asked, other, baked}) {
            const auto explained = explainInvoice(then, id);
            TEGOED_ENSURE(explained.hasValue());
            for (const Reason& reason : explained->reasons) {
                if (reason.code == u"answered")
                    kept << InvoiceQueries(book).detail(id, clock.today())->row.number + u' ' + reason.arguments.value(0);
            }
        }
        return kept.join(u", "_s);
    }
    /// The same by the gates that a message meets when it is about to leave.
    QString gated()
    {
        QStringList kept;
        for (const InvoiceId id : {asked, other, baked}) {
            GateQuestion question;
            question.debtor = id == baked ? bakery : maes;
            question.items = {{id, 1, 0, euro(openOf(id)), true}};
            question.asked = euro(openOf(id));
            question.recipient = u"info@maes.example"_s;
            for (const GateReason& reason : closedGates(GateQueries(book.database()).facts(question, moving.nowUtc()))) {
                if (reason.gate == Gate::Answered)
                    kept << reason.arguments.join(u' ');
            }
        }
        return kept.join(u", "_s);
    }
    bool isSuspect(const QString& address = u"info@maes.example"_s) { return AnswerStore(book.database()).isSuspect(maes, u"email"_s, address); }
    std::int64_t rows(const QString& table)
    {
        Statement counted(book.database(), u"SELECT COUNT(*) FROM "_s + table);
        counted.next();
        return counted.integer(0);
    }
    QString problems()
    {
        NoProgress silent;
        return verifyBook(book.database(), silent)->problems.join(u'\n');
    }

    DebtorId maes, bakery;
    InvoiceId asked, other, baked;
    MessageId message;
    QString uuid;
    UndoToken token;
};

} // namespace

#define ANSWERS(name)              \
    TEGOED_FRESH_BOOK(name##Book); \
    AnswerFixture name(name##Book)

class TestAnswers final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", qgetenv("TEGOED_SCRATCH") + "/state"); }

    void everyMailIsMatchedAndPausesExactlyWhatItIsAbout_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("waits");
        QTest::addColumn<bool>("isSuspect");
        const auto row = [](const char* name, const char* file, const char* how, const char* waits, bool isSuspect = false) {
            QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(how) << QString::fromLatin1(waits) << isSuspect;
        };
        const char* sent = "2026-0101 unread";
        row("Thunderbird, plain", "thunderbird_plain.eml", "message_id", sent);
        row("Outlook, HTML", "outlook_html.eml", "message_id", sent);
        row("Gmail, from another address", "gmail_alternative.eml", "message_id", sent);
        row("iPhone", "iphone_quoted_printable.eml", "message_id", sent);
        row("only a number in the subject", "number_in_subject.eml", "invoice_number", sent);
        row("a Belgian reference goes before a number", "belgian_reference_base64.eml", "reference", "2026-0102 unread");
        row("French: the number written now, not the quoted one", "french_latin1.eml", "invoice_number", sent);
        row("German: only the quoted text names it", "german_quoted_number.eml", "invoice_number", "2026-0201 unread");
        row("only its sender is known", "sender_only.eml", "sender", "2026-0201 unread");
        row("only its sender, a contact", "contact_person.eml", "sender", "2026-0101 unread, 2026-0102 unread");
        row("nobody known", "nobody_known.eml", "none", "");
        row("passed on in the text", "forwarded_inline.eml", "sender", "2026-0201 unread");
        row("passed on as an attachment", "forwarded_as_attachment.eml", "message_id", sent);
        row("came back, Postfix", "bounce_postfix.eml", "message_id", "", true);
        row("came back, Exchange", "bounce_exchange_headers.eml", "message_id", "", true);
        row("came back, Exim", "bounce_exim_letter.eml", "message_id", "", true);
        row("delayed: the address is good", "bounce_delayed.eml", "message_id", "");
        row("out of office, Exchange", "out_of_office_exchange.eml", "message_id", "");
        row("out of office, vacation", "out_of_office_vacation.eml", "message_id", "");
        row("out of office, by its subject", "out_of_office_subject_only.eml", "message_id", "");
        row("read receipt", "read_receipt.eml", "message_id", "");
        row("hostile HTML", "hostile_html.eml", "message_id", sent);
        row("parts inside parts", "nested_parts.eml", "message_id", sent);
        row("winmail.dat", "winmail.eml", "message_id", sent);
        row("nothing written", "empty_body.eml", "message_id", sent);
        row("another charset than it says", "wrong_charset.eml", "invoice_number", sent);
    }
    void everyMailIsMatchedAndPausesExactlyWhatItIsAbout()
    {
        auto book = newBook(u"SQLite"_s);
        AnswerFixture fixture(*book);
        QFETCH(QString, file);
        const AnswerId id = fixture.import(file);
        QTEST(answerMatchCode(fixture.row(id).answer.how), "how");
        QTEST(fixture.waiting(), "waits");
        QTEST(fixture.gated(), "waits");
        QTEST(fixture.isSuspect(), "isSuspect");
        QCOMPARE(fixture.problems(), QString());
        // Whatever it was: once more is nothing, and taken back it is as if it had not come.
        const auto again = importAnswer(fixture.sending, fixture.sample(file), file);
        QVERIFY(again && again->wasThere);
        QCOMPARE(again->id, id);
        QCOMPARE(fixture.rows(u"answer"_s), 1);
        QVERIFY(undo(fixture.sending, fixture.token));
        QCOMPARE(fixture.waiting(), QString());
        QVERIFY(!fixture.isSuspect());
        QVERIFY(importAnswer(fixture.sending, fixture.sample(file), file)->wasThere == false);
        QCOMPARE(fixture.problems(), QString());
    }

    /// A mail that names it proves that it was accepted, whatever it says (design/sending.md 3.2).
    void anAnswerSettlesWhatNobodyKnew_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("uuidInIt"); ///< '' = that of the message.
        QTest::addColumn<bool>("isSettled");
        for (const QString& engine : {u"SQLite"_s, u"PostgreSQL"_s}) {
            const auto row = [&](const char* name, const char* file, const QString& uuid, bool isSettled) {
                QTest::addRow("%s: %s", qPrintable(engine), name) << engine << QString::fromLatin1(file) << uuid << isSettled;
            };
            row("a reply", "thunderbird_plain.eml", {}, true);
            row("it came back, so it had left", "bounce_postfix.eml", {}, true);
            row("out of office", "out_of_office_exchange.eml", {}, true);
            row("a mail about another message", "thunderbird_plain.eml", u"00000000-0000-4000-8000-000000000000"_s, false);
            row("only the number of its invoice", "number_in_subject.eml", {}, false);
        }
    }
    void anAnswerSettlesWhatNobodyKnew()
    {
        QFETCH(QString, engine);
        QFETCH(QString, file);
        QFETCH(QString, uuidInIt);
        QFETCH(bool, isSettled);
        auto book = newBook(engine);
        if (!book)
            QSKIP("not run: no PostgreSQL server on this machine");
        AnswerFixture fixture(*book);
        fixture.wire().script = {{Outcome::Kind::Unknown, Outcome::Phase::Reply, u"timeout"_s, 0, {}, {}, false}};
        const MessageId unknown = fixture.OutboxFixture::message(u"2026-0301"_s); // Of a debtor nobody wrote to yet.
        QVERIFY(fixture.send());
        QCOMPARE(fixture.stateOf(unknown), MessageState::Unknown);
        fixture.uuid = uuidInIt.isEmpty() ? MessageStore(fixture.book.database()).find(unknown)->data.uuid : uuidInIt;
        fixture.import(file);
        QCOMPARE(fixture.stateOf(unknown), isSettled ? MessageState::Sent : MessageState::Unknown);
        const auto stored = MessageStore(fixture.book.database()).find(unknown);
        QCOMPARE(stored->sentEvidence, isSettled ? u"answer"_s : QString());
        QCOMPARE(stored->sentAt, isSettled ? stored->wireAt : QString());
        int told = 0;
        for (const TimelineRow& event : TimelineQueries(fixture.book.database()).ofDebtor(stored->data.debtor))
            told += event.kind == u"message_settled" && event.body.value(u"by"_s).toString() == u"answer" ? 1 : 0;
        QCOMPARE(told, isSettled ? 1 : 0);
        // Taken back, what the mail proved stays proved.
        QVERIFY(undo(fixture.sending, fixture.token));
        QCOMPARE(fixture.stateOf(unknown), isSettled ? MessageState::Sent : MessageState::Unknown);
        QCOMPARE(fixture.problems(), QString());
    }

    void whatEachKeyDoes_data()
    {
        QTest::addColumn<QString>("as");
        QTest::addColumn<QString>("waits");
        QTest::newRow("paid: waits until somebody looked") << u"paid"_s << u"2026-0101 says_paid"_s;
        QTest::newRow("proposes a plan: waits for an agreement") << u"plan"_s << u"2026-0101 proposes"_s;
        QTest::newRow("disputes: the dispute keeps it") << u"disputes"_s << QString();
        QTest::newRow("wrong address: the address keeps it") << u"address"_s << QString();
        QTest::newRow("nothing: goes on") << u"nothing"_s << QString();
    }
    void whatEachKeyDoes()
    {
        auto book = newBook(u"SQLite"_s);
        AnswerFixture fixture(*book);
        QFETCH(QString, as);
        const AnswerId id = fixture.import(u"outlook_html.eml"_s);
        const auto triaged = triageAnswer(fixture.sending, id, *answerTriageOf(as));
        QVERIFY2(triaged, triaged ? "" : qPrintable(triaged.error().arguments.join(u' ')));
        QTEST(fixture.waiting(), "waits");
        QTEST(fixture.gated(), "waits");
        const auto dispute = disputeOf(fixture.sending, fixture.asked);
        QCOMPARE(dispute->has_value(), as == u"disputes");
        if (as == u"disputes")
            QVERIFY2((*dispute)->note.startsWith(u"Wij zijn het hier niet mee eens"), qPrintable((*dispute)->note));
        QVERIFY(!*disputeOf(fixture.sending, fixture.other)); // Not what it is not about.
        QCOMPARE(fixture.isSuspect(), as == u"address");
        QCOMPARE(fixture.eventsOf(fixture.maes).count(u"answer_triaged"_s), 1);
        QCOMPARE(fixture.row(id).waits, as == u"paid" || as == u"plan");
        QCOMPARE(fixture.problems(), QString());

        QVERIFY(undo(fixture.sending, triaged->undo)); // Taken back, it waits to be read again.
        QCOMPARE(fixture.waiting(), u"2026-0101 unread"_s);
        QVERIFY(!*disputeOf(fixture.sending, fixture.asked));
        QVERIFY(!fixture.isSuspect());
        QVERIFY(!undo(fixture.sending, triaged->undo));
        QVERIFY(undo(fixture.sending, fixture.token));
        QCOMPARE(fixture.waiting(), QString());
        QCOMPARE(fixture.problems(), QString());
    }

    void anApprovedMessageStaysHereWhenAnAnswerComesIn_data() { addEngines(); }
    void anApprovedMessageStaysHereWhenAnAnswerComesIn()
    {
        ANSWERS(book);
        const MessageId next = book.OutboxFixture::message(u"2026-0101"_s, 500'00, Stage::Reminder2, book.maes);
        const MessageId elsewhere = book.OutboxFixture::message(u"9"_s);
        book.import(u"thunderbird_plain.eml"_s);
        QCOMPARE(book.send()->sent, 1);
        QCOMPARE(book.stateOf(next), MessageState::Withheld);
        QCOMPARE(book.stateOf(elsewhere), MessageState::Sent);
        const auto reasons = book.reasonsOf(next);
        QVERIFY(std::find(reasons.begin(), reasons.end(), GateReason{Gate::Answered, {u"2026-0101"_s, u"unread"_s}}) != reasons.end());
        QCOMPARE(book.problems(), QString());
    }
    void anAnswerThatComesInWhileTheBodyIsOnItsWayStopsIt_data() { addEngines(); }
    void anAnswerThatComesInWhileTheBodyIsOnItsWayStopsIt()
    {
        ANSWERS(book);
        const MessageId next = book.OutboxFixture::message(u"2026-0101"_s, 500'00, Stage::Reminder2, book.maes);
        ScriptedTransport::Script step;
        step.beforePoint = [&] { book.import(u"thunderbird_plain.eml"_s); };
        book.wire().script = {step};
        QCOMPARE(book.send()->sent, 0);
        QVERIFY(book.stateOf(next) != MessageState::Sent);
    }

    void paidIsCheckedAndThenItGoesOn()
    {
        auto testBook = newBook(u"SQLite"_s);
        AnswerFixture book(*testBook);
        const AnswerId id = book.import(u"thunderbird_plain.eml"_s);
        QVERIFY(triageAnswer(book.sending, id, AnswerTriage::Paid));
        const auto twice = triageAnswer(book.sending, id, AnswerTriage::Paid);
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, Error::Code::NothingToDo);
        QCOMPARE(answers(book.sending)->size(), 1U); // Somebody has to look whether the money came.
        QVERIFY(triageAnswer(book.sending, id, AnswerTriage::Nothing)); // It did not.
        QCOMPARE(book.waiting(), QString());
        QVERIFY(answers(book.sending)->empty());
        QCOMPARE(triageAnswer(book.sending, id, AnswerTriage::Disputes).error().code, Error::Code::NothingToDo);
    }
    void moneyThatComesInAnswersIt()
    {
        auto testBook = newBook(u"SQLite"_s);
        AnswerFixture book(*testBook);
        QVERIFY(triageAnswer(book.sending, book.import(u"thunderbird_plain.eml"_s), AnswerTriage::Paid));
        book.payment(book.maes, 500'00, {{book.asked, euro(500'00)}}, "2026-11-24");
        QVERIFY(answers(book.sending)->empty());
    }
    void anAgreementAnswersAProposal()
    {
        auto testBook = newBook(u"SQLite"_s);
        AnswerFixture book(*testBook);
        QVERIFY(triageAnswer(book.sending, book.import(u"gmail_alternative.eml"_s), AnswerTriage::Plan));
        QCOMPARE(book.waiting(), u"2026-0101 proposes"_s);
        const auto granted = grantDeferral(book.sending, {.invoices = {book.asked}, .until = day("2026-12-24")});
        QVERIFY(granted);
        QCOMPARE(book.gated(), QString());
        QVERIFY(answers(book.sending)->empty());
        QVERIFY(undo(book.sending, granted->undo)); // Nothing was agreed after all: it waits again.
        QCOMPARE(book.gated(), u"2026-0101 proposes"_s);
    }

    void aPlanAnswersAProposal()
    {
        auto testBook = newBook(u"SQLite"_s);
        AnswerFixture book(*testBook);
        QVERIFY(triageAnswer(book.sending, book.import(u"gmail_alternative.eml"_s), AnswerTriage::Plan));
        PlanInput input;
        input.debtor = book.maes;
        input.invoices = {book.asked};
        input.schedule.parts = 3;
        input.schedule.start = day("2026-12-10");
        const auto plan = newPlan(book.sending, input);
        QVERIFY(plan);
        QCOMPARE(book.gated(), u"2026-0101 proposes"_s); // A draft says nothing to the debtor.
        QVERIFY(proposePlan(book.sending, plan->id));
        QCOMPARE(book.gated(), QString());
        QVERIFY(withdrawPlan(book.sending, plan->id, u"toch niet"_s));
        QCOMPARE(book.gated(), u"2026-0101 proposes"_s);
    }

    void onlySomeOfTheInvoices()
    {
        auto testBook = newBook(u"SQLite"_s);
        AnswerFixture book(*testBook);
        const AnswerId id = book.import(u"contact_person.eml"_s);
        const auto wrong = triageAnswer(book.sending, id, AnswerTriage::Disputes, {book.baked});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().arguments, (QStringList{u"invoice"_s, u"2026-0201"_s, u"other_debtor"_s}));
        QCOMPARE(book.waiting(), u"2026-0101 unread, 2026-0102 unread"_s); // Nothing half kept.
        QVERIFY(triageAnswer(book.sending, id, AnswerTriage::Disputes, {book.other}));
        QVERIFY(*disputeOf(book.sending, book.other));
        QVERIFY(!*disputeOf(book.sending, book.asked));
        QCOMPARE(book.waiting(), QString());
    }

    void whoseItIsCanBeSaid_data() { addEngines(); }
    void whoseItIsCanBeSaid()
    {
        ANSWERS(book);
        const AnswerId id = book.import(u"nobody_known.eml"_s);
        QCOMPARE(answers(book.sending)->size(), 1U);
        QCOMPARE(triageAnswer(book.sending, id, AnswerTriage::Paid).error().code, Error::Code::MissingInput);
        const auto assigned = assignAnswer(book.sending, id, book.maes, {book.other});
        QVERIFY(assigned);
        QCOMPARE(book.waiting(), u"2026-0102 unread"_s);
        QCOMPARE(book.rows(u"document"_s), 1);
        QVERIFY(undo(book.sending, *assigned));
        QCOMPARE(book.waiting(), QString());
        QVERIFY(triageAnswer(book.sending, id, AnswerTriage::Nothing));
        QVERIFY(answers(book.sending)->empty());
        QCOMPARE(assignAnswer(book.sending, id, book.maes).error().code, Error::Code::NotAllowed);
        QCOMPARE(book.problems(), QString());
    }

    void twoDebtorsWithOneAddressAreNotGuessed()
    {
        auto testBook = newBook(u"SQLite"_s);
        AnswerFixture book(*testBook);
        book.invoice(book.debtorWithEmail(u"Zonneveld Holding"_s, u"bakker@zonneveld.example"_s), u"2026-0301"_s, 100'00);
        const AnswerRow row = book.row(book.import(u"sender_only.eml"_s));
        QCOMPARE(row.answer.how, AnswerMatch::None);
        QCOMPARE(row.answer.reasons, (QJsonArray{QJsonArray{u"many_senders"_s, u"2"_s}}));
        QVERIFY(!row.answer.debtor.isValid());
    }

    /// A mail may name any address as the one that failed: only one of the debtor's own becomes suspect.
    void aForgedBounceMarksNoOtherAddress()
    {
        auto testBook = newBook(u"SQLite"_s);
        AnswerFixture book(*testBook);
        QByteArray mail = book.sample(u"bounce_postfix.eml"_s);
        mail.replace("info@maes.example", "iemand@elders.example");
        const auto imported = importAnswer(book.sending, mail, u"a.eml"_s);
        QVERIFY(imported);
        QVERIFY(!book.isSuspect() && !book.isSuspect(u"iemand@elders.example"_s));
        QCOMPARE(book.rows(u"suspect_address"_s), 0);
    }

    void aBounceIsToldWithItsMessage()
    {
        auto testBook = newBook(u"SQLite"_s);
        AnswerFixture book(*testBook);
        book.import(u"bounce_postfix.eml"_s);
        QCOMPARE(MessageStore(book.book.database()).find(book.message)->delivery, u"bounced"_s);
        QCOMPARE(book.eventsOf(book.maes).count(u"message_bounced"_s), 1);
        QVERIFY(undo(book.sending, book.token));
        QCOMPARE(MessageStore(book.book.database()).find(book.message)->delivery, QString());
    }

    void theSameMailSavedByAnotherProgramIsTheSame()
    {
        auto testBook = newBook(u"SQLite"_s);
        AnswerFixture book(*testBook);
        const AnswerId id = book.import(u"thunderbird_plain.eml"_s);
        QByteArray other = book.sample(u"thunderbird_plain.eml"_s);
        other.prepend("X-Mozilla-Status: 0001\r\n");
        const auto again = importAnswer(book.sending, other, u"b.eml"_s);
        QVERIFY(again && again->wasThere);
        QCOMPARE(again->id, id);
    }

    void whatIsNoMailChangesNothing()
    {
        auto testBook = newBook(u"SQLite"_s);
        AnswerFixture book(*testBook);
        const std::int64_t blobs = book.rows(u"blob"_s);
        for (const QByteArray& bytes : {QByteArray(), QByteArray("%PDF-1.4 x"), QByteArray("From: a@b.example\n\0\n", 20)}) {
            const auto refused = importAnswer(book.sending, bytes, u"C:\\post\\geen.eml"_s);
            QVERIFY(!refused);
            QCOMPARE(refused.error().arguments.front(), u"geen.eml"_s);
        }
        QCOMPARE(book.rows(u"answer"_s), 0);
        QCOMPARE(book.rows(u"blob"_s), blobs);
    }

    void anErasedDebtorsAnswersAreEmpty_data() { addEngines(); }
    void anErasedDebtorsAnswersAreEmpty()
    {
        ANSWERS(book);
        const AnswerId id = book.import(u"thunderbird_plain.eml"_s);
        const QString sha = book.row(id).answer.sha256;
        QVERIFY(eraseDebtor(book.session, book.maes, {.reason = u"asked"_s, .isForced = true}));
        const AnswerRow row = book.row(id);
        QCOMPARE(row.answer.text + row.answer.subject + row.answer.fromAddress + row.answer.sha256, QString());
        Statement blob(book.book.database(), u"SELECT 1 FROM blob WHERE sha256 = ?"_s);
        QVERIFY(!blob.bind(sha).next());
        QCOMPARE(book.problems(), QString());
    }
};

QTEST_MAIN(TestAnswers) // Messages are painted.
#include "test_answers.moc"
