#include "core/storage/stores/debtor_store.h"
#include "core/usecases/books.h"
#include "core/usecases/escalation/holds.h"
#include "core/usecases/messages/compose.h"
#include "core/usecases/messages/last_look.h"
#include "core/usecases/messages/texts.h"
#include "tests/usecases/messages/outbox_fixture.h"

#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

class TestCompose final : public QObject {
    Q_OBJECT

    /// A firm with all that a message needs, and a debtor who is late.
    static DebtorId lateDebtor(OutboxFixture& outbox, const QString& country = u"NL"_s, PartyKind kind = PartyKind::Business)
    {
        OwnCompany own = BookQueries(outbox.book.database()).info().company;
        own.name = u"De Vries Installaties"_s;
        own.iban = u"NL91ABNA0417164300"_s;
        own.email = u"administratie@devries.example"_s;
        own.phone = u"+31101234567"_s;
        own.registrationNumber = u"12345678"_s;
        own.address = {u"Havenkade 12"_s, u"3011 AB"_s, u"Rotterdam"_s, u"NL"_s};
        TEGOED_ENSURE(saveOwnCompany(outbox.session, own).hasValue());
        DebtorData data;
        data.name = u"Bakkerij Zoë & Zn."_s;
        data.kind = kind;
        data.kindAssumed = false;
        data.email = u"zoe@bakkerij.example"_s;
        data.phone = u"+31612345678"_s;
        data.address = {u"Kerkstraat 1"_s, country == u"BE" ? u"9000"_s : u"1234 AB"_s, u"Gent"_s, country};
        return addDebtor(outbox.session, data)->id;
    }
    static ComposedMessage composed(OutboxFixture& outbox, const ComposeRequest& request)
    {
        const auto message = composeMessage(outbox.sending, request);
        TEGOED_ENSURE(message.hasValue());
        return *message;
    }
    static QStringList codes(const std::vector<ComposeCheck>& checks)
    {
        QStringList list;
        for (const ComposeCheck& check : checks)
            list << check.code + u' ' + check.reason;
        return list;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", qgetenv("TEGOED_SCRATCH") + "/state"); }

    void everythingIsFilledIn_data() { addEngines(); }
    void everythingIsFilledIn()
    {
        OUTBOX(outbox);
        const DebtorId debtor = lateDebtor(outbox);
        outbox.invoice(debtor, u"2026-1"_s, 121'000);
        outbox.invoice(debtor, u"2026-2"_s, 50'000);
        outbox.invoice(debtor, u"2026-3"_s, 24'200, "2026-11-20"); // Not due yet.
        const ComposedMessage message = composed(outbox, {.debtor = debtor});
        QCOMPARE(codes(message.blocks), QStringList());
        QCOMPARE(codes(message.warnings), QStringList());
        QCOMPARE(message.message.stage, Stage::Reminder1);
        QCOMPARE(message.message.channel, Channel::Email);
        QCOMPARE(message.message.asked, euro(171'000));
        QCOMPARE(message.message.payBy->toIso(), u"2026-12-02"_s);
        QCOMPARE(message.invoices.back().whyNot, u"not_due"_s);
        QVERIFY(message.text.plain.contains(u"2026-1"_s) && message.text.plain.contains(u"1.710,00"_s));
        QVERIFY(message.content.contains("Content-Type: multipart"));
        QVERIFY(message.letter.startsWith("%PDF-"));
    }

    void theSameInputsMakeTheSameBytes_data() { addEngines(); }
    void theSameInputsMakeTheSameBytes()
    {
        OUTBOX(outbox);
        const DebtorId debtor = lateDebtor(outbox);
        outbox.invoice(debtor, u"2026-1"_s, 121'000);
        SeededRandom first(3), second(3);
        BookSession one{outbox.book.database(), outbox.moving, first, u"ann"_s, nullptr};
        BookSession two{outbox.book.database(), outbox.moving, second, u"ann"_s, nullptr};
        QCOMPARE(composeMessage(one, {.debtor = debtor})->content, composeMessage(two, {.debtor = debtor})->content);
    }

    void whatKeepsAMessageHere_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("block");
        for (const auto* engine : {"SQLite", "PostgreSQL"}) {
            for (const auto& [what, block] : {std::pair{"no address", "B01 recipient"}, {"opted out", "B01 opted_out"}, {"bankrupt", "B09 debtor_status"},
                                              {"all paid by credit", "B08 credit_covers"}, {"a notice on what lapsed", "B04 time_barred"},
                                              {"a demand by SMS", "B01 stage_not_allowed"}, {"a wrong field in an edited text", "B10 template_broken"},
                                              {"a language without texts", "B03 no_text_in_language"}, {"the step left already", "B11 already_sent"}}) {
                QTest::addRow("%s: %s", engine, what) << QString::fromLatin1(engine) << QString::fromLatin1(what) << QString::fromLatin1(block);
            }
        }
    }
    void whatKeepsAMessageHere()
    {
        OUTBOX(outbox);
        QFETCH(QString, what);
        const DebtorId debtor = lateDebtor(outbox);
        outbox.invoice(debtor, u"2026-1"_s, 121'000);
        ComposeRequest request{.debtor = debtor};
        const auto change = [&](auto edit) {
            const auto before = DebtorStore(outbox.book.database()).find(debtor);
            DebtorData data = before->data;
            edit(data);
            QVERIFY(editDebtor(outbox.session, debtor, before->version, data));
        };
        if (what == u"no address")
            change([](DebtorData& data) { data.email.clear(); data.address = {}; });
        else if (what == u"bankrupt")
            change([](DebtorData& data) { data.status = DebtorStatus::Bankrupt; });
        else if (what == u"opted out")
            QVERIFY(setConsent(outbox.session, debtor, Channel::Email, false, u"phone"_s));
        else if (what == u"all paid by credit")
            outbox.payment(debtor, 121'000, {});
        else if (what == u"a notice on what lapsed") {
            request.stage = Stage::LimitationNotice;
            request.invoices = std::vector{outbox.invoice(debtor, u"2016-1"_s, 121'000, "2016-01-01")};
        } else if (what == u"a demand by SMS") {
            request.stage = Stage::Demand;
            request.channel = Channel::Sms;
        } else if (what == u"a wrong field in an edited text")
            request.editedText = u"Subject: Reminder\n\nDear {{debtor.nam}}"_s;
        else if (what == u"a language without texts")
            request.language = u"fr"_s;
        else {
            const auto kept = keepMessage(outbox.sending, composed(outbox, request), MessageState::Proposed);
            QVERIFY(kept);
            request.stage = Stage::Reminder1;
        }
        const ComposedMessage message = composed(outbox, request);
        QFETCH(QString, block);
        QVERIFY2(codes(message.blocks).contains(block), qPrintable(codes(message.blocks).join(u'\n')));
        QVERIFY(!message.canLeave());
        REFUSED(keepMessage(outbox.sending, message, MessageState::Proposed), NotAllowed);
    }

    void theWholeWayFromComposingToSent_data() { addEngines(); }
    void theWholeWayFromComposingToSent()
    {
        OUTBOX(outbox);
        const DebtorId debtor = lateDebtor(outbox);
        const InvoiceId invoice = outbox.invoice(debtor, u"2026-1"_s, 121'000);
        const auto kept = keepMessage(outbox.sending, composed(outbox, {.debtor = debtor}), MessageState::Proposed);
        QVERIFY(kept);
        QCOMPARE(*approveMessages(outbox.sending, {*kept}, {}), 1);
        QCOMPARE(outbox.send()->sent, 0); // The undo window.
        outbox.moving.advance(31);
        QCOMPARE(outbox.send()->sent, 1);
        QVERIFY(outbox.wire().taken.front().bytes.contains("To: "));
        // The next step is the second reminder; being a notice of default, it names one date.
        const ComposedMessage next = composed(outbox, {.debtor = debtor});
        QCOMPARE(next.message.stage, Stage::Reminder2);
        QVERIFY(codes(next.warnings).contains(u"W02 contact_gap"_s));
        QCOMPARE(OutboxQueries(outbox.book.database()).stepsOf(invoice).front().stepCode, u"reminder_1"_s);
        NoProgress silent;
        QCOMPARE(verifyBook(outbox.book.database(), silent)->problems.join(u"; "_s), QString());
    }

    void aLetterIsPrintedAndPosted_data() { addEngines(); }
    void aLetterIsPrintedAndPosted()
    {
        OUTBOX(outbox);
        const DebtorId debtor = lateDebtor(outbox);
        outbox.invoice(debtor, u"2026-1"_s, 121'000);
        ComposeRequest request{.debtor = debtor};
        request.channel = Channel::Letter;
        const auto kept = keepMessage(outbox.sending, composed(outbox, request), MessageState::Proposed);
        QVERIFY(kept);
        QVERIFY(approveMessages(outbox.sending, {*kept}, {}));
        QCOMPARE(outbox.stateOf(*kept), MessageState::ToPrint);
        REFUSED(markPosted(outbox.sending, {*kept}, day("2026-11-25")), Conflict); // Not before it is printed.
        QVERIFY(markPrinted(outbox.sending, {*kept}));
        REFUSED(markPosted(outbox.sending, {*kept}, day("2026-11-26")), InvalidDate);
        QVERIFY(markPosted(outbox.sending, {*kept}, day("2026-11-25")));
        QCOMPARE(outbox.stateOf(*kept), MessageState::Sent);
    }

private:
    struct Letter {
        MessageId id;
        DebtorId debtor;
        InvoiceId asked, also;
    };
    static Letter approvedLetter(OutboxFixture& outbox)
    {
        const DebtorId debtor = lateDebtor(outbox);
        const InvoiceId asked = outbox.invoice(debtor, u"2026-1"_s, 121'000);
        const InvoiceId also = outbox.invoice(debtor, u"2026-3"_s, 24'200, "2026-11-20"); // Not due yet.
        ComposeRequest request{.debtor = debtor};
        request.channel = Channel::Letter;
        const auto kept = keepMessage(outbox.sending, composed(outbox, request), MessageState::Proposed);
        TEGOED_ENSURE(kept.hasValue());
        TEGOED_ENSURE(approveMessages(outbox.sending, {*kept}, {}).hasValue());
        return {*kept, debtor, asked, also};
    }
    /// What comes in between: "paid", "part", "also", "hold" or "day"; anything else is nothing.
    static void happens(OutboxFixture& outbox, const Letter& letter, const QString& what)
    {
        const auto pay = [&](InvoiceId invoice, std::int64_t cents) {
            TEGOED_ENSURE(addPayment(outbox.sending, {letter.debtor, day("2026-11-25"), euro(cents), u"bank"_s, {}}, {{invoice, euro(cents)}}).hasValue());
        };
        if (what == u"paid")
            pay(letter.asked, 121'000);
        else if (what == u"part")
            pay(letter.asked, 100'000);
        else if (what == u"also")
            pay(letter.also, 24'200);
        else if (what == u"hold")
            TEGOED_ENSURE(setHold(outbox.sending, {.debtor = letter.debtor, .invoice = {}, .until = day("2026-12-01"), .reason = u"asked"_s}).hasValue());
        else if (what == u"day")
            outbox.moving.advance(24 * 3600);
    }

private Q_SLOTS:
    /// A letter has its point of no return at the printer: what a mail would be kept for keeps it as well.
    void whatHappenedSinceKeepsALetterHere_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("what");
        QTest::addColumn<MessageState>("becomes");
        QTest::addColumn<QString>("gate");
        for (const QString& engine : {u"SQLite"_s, u"PostgreSQL"_s}) {
            const auto row = [&](const char* name, const QString& what, MessageState becomes, const QString& gate) {
                QTest::addRow("%s, %s", qPrintable(engine), name) << engine << what << becomes << gate;
            };
            row("nothing happened: it is printed", u"nothing"_s, MessageState::ToPrint, {});
            row("all was paid", u"paid"_s, MessageState::Withheld, u"paid"_s);
            row("a part was paid, so the amount is wrong", u"part"_s, MessageState::Withheld, u"amount_changed"_s);
            row("what is also open was paid", u"also"_s, MessageState::Withheld, u"paid"_s);
            row("the debtor was put on hold", u"hold"_s, MessageState::Withheld, u"hold"_s);
            row("the day is over", u"day"_s, MessageState::Missed, u"day_over"_s);
            row("paid, but it was printed before", u"printed"_s, MessageState::Printed, {});
        }
    }
    void whatHappenedSinceKeepsALetterHere()
    {
        QFETCH(QString, what);
        QFETCH(MessageState, becomes);
        OUTBOX(outbox);
        const Letter letter = approvedLetter(outbox);
        if (what == u"printed") {
            QVERIFY(markPrinted(outbox.sending, {letter.id}));
            happens(outbox, letter, u"paid"_s);
        } else {
            happens(outbox, letter, what);
        }
        const auto look = lastLook(outbox.sending, {letter.id});
        QVERIFY(look);
        const bool stays = becomes == MessageState::Withheld || becomes == MessageState::Missed;
        QCOMPARE(look->withheld.size(), std::size_t{stays});
        QCOMPARE(look->ready.size(), std::size_t{!stays});
        QCOMPARE(outbox.stateOf(letter.id), becomes);
        QString reasons;
        const auto stored = MessageStore(outbox.book.database()).find(letter.id);
        for (const QJsonValue& reason : stored->reasons)
            reasons += reason[u"gate"_s].toString() + u' ';
        QTEST(reasons.section(u' ', 0, 0), "gate");
        if (stays)
            REFUSED(markPrinted(outbox.sending, {letter.id}), Conflict);
        NoProgress silent;
        QCOMPARE(verifyBook(outbox.book.database(), silent)->problems.join(u"; "_s), QString());
    }

    /// Printed in the evening, paid overnight, posted in the morning: it is said before it goes into the letterbox.
    void aPrintedLetterIsOvertaken_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("gate");
        for (const QString& engine : {u"SQLite"_s, u"PostgreSQL"_s}) {
            const auto row = [&](const char* name, const QString& what, const QString& gate) {
                QTest::addRow("%s, %s", qPrintable(engine), name) << engine << what << gate;
            };
            row("nothing happened", u"nothing"_s, {});
            row("it lay there overnight", u"day"_s, {});
            row("all was paid", u"paid"_s, u"paid"_s);
            row("a part was paid, so the amount is wrong", u"part"_s, u"amount_changed"_s);
            row("what is also open was paid", u"also"_s, u"paid"_s);
            row("the debtor was put on hold", u"hold"_s, u"hold"_s);
        }
    }
    void aPrintedLetterIsOvertaken()
    {
        QFETCH(QString, what);
        OUTBOX(outbox);
        const Letter letter = approvedLetter(outbox);
        const auto overtaken = [&] {
            const auto found = overtakenLetters(outbox.book.database(), {letter.id}, outbox.sending.clock.nowUtc());
            TEGOED_ENSURE(found.hasValue());
            return found->empty() ? QString() : gateCode(found->front().reasons.front().gate);
        };
        QVERIFY(markPrinted(outbox.sending, {letter.id}));
        happens(outbox, letter, what);
        QTEST(overtaken(), "gate");
        QCOMPARE(outbox.stateOf(letter.id), MessageState::Printed); // It was only looked.
        QVERIFY(markPosted(outbox.sending, {letter.id}, outbox.sending.clock.today())); // A fact, whatever came in between.
        QCOMPARE(overtaken(), QString());
    }
};

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // Letters are painted.
    QGuiApplication app(argc, argv);
    TestCompose test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_compose.moc"
