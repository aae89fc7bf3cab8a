// Reminders that crossed a payment, thanks, and what else a booking leads to.
#include "core/usecases/bank/receipt_letters.h"
#include "core/storage/stores/claim_store.h"
#include "core/usecases/books.h"
#include "core/usecases/messages/message_acts.h"
#include "tests/usecases/bank/bank_fixture.h"
#include "tests/usecases/messages/outbox_fixture.h"

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void import(BookSession& session, const formats::FileRecord& file)
{
    NoProgress quietly;
    const auto done = importStatements(session, {file}, {}, quietly);
    TEGOED_ENSURE(done.hasValue());
}

Result<LinesBooked> bookAll(BookSession& session)
{
    NoProgress quietly;
    return bookCertain(session, quietly);
}

/// What a message needs of the own company.
void nameTheCompany(OutboxFixture& outbox)
{
    OwnCompany own = BookQueries(outbox.book.database()).info().company;
    own.name = u"De Vries Installaties"_s;
    own.iban = u"NL91ABNA0417164300"_s;
    own.email = u"administratie@devries.example"_s;
    own.phone = u"+31101234567"_s;
    own.registrationNumber = u"12345678"_s;
    own.address = {u"Havenkade 12"_s, u"3011 AB"_s, u"Rotterdam"_s, u"NL"_s};
    TEGOED_ENSURE(saveOwnCompany(outbox.session, own).hasValue());
}

QString crossedIn(BookSession& session)
{
    const auto all = crossedReminders(session);
    TEGOED_ENSURE(all.hasValue());
    QStringList lines;
    for (const CrossedReminder& one : *all)
        lines += u"%1 %2 %3 %4"_s.arg(one.debtorName, one.remindedOn.toIso(), one.paidOn.toIso(), one.numbers.join(u'+'));
    return lines.join(u", "_s);
}

} // namespace

class TestReceiptLetters final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", qgetenv("TEGOED_SCRATCH") + "/state"); }

    void aReminderCrossesWhatWasPaidBeforeAndBookedAfter_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QByteArray>("valueDay");
        QTest::addColumn<int>("cents");
        QTest::addColumn<QString>("crossed");
        for (const QString& engine : {u"SQLite"_s, u"PostgreSQL"_s}) {
            const auto row = [&](const char* what) -> QTestData& { return QTest::newRow(qPrintable(engine + u": "_s + QString::fromLatin1(what))) << engine; };
            row("two days before it left") << QByteArray("2026-11-23") << 12'100 << u"Debtor 2026-0101 2026-11-25 2026-11-23 2026-0101"_s;
            row("on the day it left") << QByteArray("2026-11-25") << 12'100 << QString();
            row("a part leaves it right") << QByteArray("2026-11-23") << 5'000 << QString();
        }
    }
    void aReminderCrossesWhatWasPaidBeforeAndBookedAfter()
    {
        QFETCH(QByteArray, valueDay);
        QFETCH(int, cents);
        QFETCH(QString, crossed);
        OUTBOX(outbox);
        const MessageId id = outbox.message(u"2026-0101"_s, 12'100);
        QCOMPARE(outbox.send()->sent, 1);
        QCOMPARE(crossedIn(outbox.sending), QString());
        outbox.moving.advance(60);
        import(outbox.sending, statementFile({{cents, u"2026-0101"_s, u"Debtor 2026-0101"_s, {}, {}, valueDay.constData()}}, u"a.xml"_s, "2026-11-25"));
        const BankLineId line = BankQueries(outbox.book).lines(u"open"_s).front().id;
        const auto booked = bookProposed(outbox.sending, line);
        QVERIFY(booked);
        QCOMPARE(crossedIn(outbox.sending), crossed);
        QCOMPARE(booked->tooLate.size(), std::size_t(crossed.isEmpty() ? 0 : 1));
        if (crossed.isEmpty()) {
            QCOMPARE(composeCorrection(outbox.sending, id).error().code, Error::Code::NothingToDo);
            return;
        }
        QVERIFY(undoLine(outbox.sending, line));
        QCOMPARE(crossedIn(outbox.sending), QString()); // What was taken back shows nothing.
    }

    /// The text is the book's own; it waits for a person, and is offered once.
    void theCorrectionIsComposedAndWaits_data() { addEngines(); }
    void theCorrectionIsComposedAndWaits()
    {
        OUTBOX(outbox);
        nameTheCompany(outbox);
        const MessageId id = outbox.message(u"2026-0101"_s, 12'100);
        QCOMPARE(outbox.send()->sent, 1);
        outbox.moving.advance(60);
        import(outbox.sending, statementFile({{12'100, u"2026-0101"_s, u"Debtor 2026-0101"_s, {}, {}, "2026-11-23"}}, u"a.xml"_s, "2026-11-25"));
        QVERIFY(bookAll(outbox.sending));
        const auto composed = composeCorrection(outbox.sending, id);
        QVERIFY2(composed.hasValue(), "composed");
        QCOMPARE(composed->message.stage, Stage::Correction);
        QVERIFY(composed->message.asked.isZero());
        QVERIFY(!composed->message.countsAsContact);
        const QString text = composed->text.plain;
        QVERIFY2(text.contains(u"uw betaling van 23 november 2026 was al bij ons binnen"_s), qPrintable(text));
        QVERIFY2(text.contains(u"2026-0101"_s), qPrintable(text));
        QVERIFY2(composed->text.subject.contains(u"25"_s), qPrintable(composed->text.subject));
        ComposeRequest inEnglish;
        inEnglish.language = u"en"_s;
        const auto english = composeCorrection(outbox.sending, id, inEnglish);
        QVERIFY(english && english->text.plain.contains(u"your payment of 23 November 2026 had already reached us"_s));

        const auto kept = queueCorrection(outbox.sending, id);
        QVERIFY2(kept.hasValue(), kept.hasValue() ? "" : qPrintable(kept.error().arguments.join(u' ')));
        QCOMPARE(outbox.stateOf(*kept), MessageState::Proposed);
        QCOMPARE(outbox.send()->sent, 0); // Nobody approved it.
        QCOMPARE(crossedIn(outbox.sending), QString());
        QCOMPARE(queueCorrection(outbox.sending, id).error().code, Error::Code::NothingToDo);
    }

    /// It says that costs no longer apply, so they do not; what other invoices owe is untouched.
    void whatTheCorrectionTakesBackIsWaived_data() { addEngines(); }
    void whatTheCorrectionTakesBackIsWaived()
    {
        OUTBOX(outbox);
        nameTheCompany(outbox);
        const MessageId demand = outbox.message(u"2026-0101"_s, 12'100, Stage::Demand);
        const InvoiceId invoice = outbox.lastInvoice;
        QCOMPARE(outbox.send()->sent, 1);
        const auto claim = [&](InvoiceId of) {
            return inOneTransaction(outbox.sending, [&](ChangeSet&) -> Result<Done> {
                const auto stored = InvoiceQueries(outbox.book.database()).detail(of, outbox.moving.today());
                ClaimStore(outbox.book.database()).insertOnce(stored->row.debtor, of, {ClaimKind::CollectionCosts, euro(4'000), outbox.moving.today(), u"art. 6:96 BW"_s, {}},
                                                              u"demand"_s, 1, outbox.moving.nowUtc());
                return Done{};
            });
        };
        QVERIFY(claim(invoice));
        outbox.lastInvoice = {};
        outbox.message(u"2026-0102"_s, 12'100, Stage::Demand);
        const InvoiceId other = outbox.lastInvoice;
        QVERIFY(claim(other));
        outbox.moving.advance(60);
        import(outbox.sending, statementFile({{12'100, u"2026-0101"_s, u"Debtor 2026-0101"_s, {}, {}, "2026-11-23"}}, u"a.xml"_s, "2026-11-25"));
        const BankLineId line = BankQueries(outbox.book).lines(u"open"_s).front().id;
        QVERIFY(bookProposed(outbox.sending, line));
        QCOMPARE(ClaimStore(outbox.book.database()).ofInvoice(invoice).front().isWaived, false);
        const auto kept = queueCorrection(outbox.sending, demand);
        QVERIFY2(kept.hasValue(), kept.hasValue() ? "" : qPrintable(kept.error().arguments.join(u' ')));
        QVERIFY(inOneTransaction(outbox.sending, [&](ChangeSet&) -> Result<Done> {
            claimWhatWasSent(Act(outbox.sending), *MessageStore(outbox.book.database()).find(*kept));
            return Done{};
        }));
        QVERIFY(ClaimStore(outbox.book.database()).waiver(invoice, ClaimKind::CollectionCosts).has_value());
        QVERIFY(!ClaimStore(outbox.book.database()).waiver(other, ClaimKind::CollectionCosts).has_value());
    }

    void thanksAreOffForEverybodyUntilChosen_data() { addEngines(); }
    void thanksAreOffForEverybodyUntilChosen()
    {
        OUTBOX(outbox);
        nameTheCompany(outbox);
        const DebtorId debtor = outbox.debtorWithEmail(u"Zoë Maes"_s, u"zoe@klant.example"_s);
        outbox.invoice(debtor, u"2026-0101"_s, 12'100);
        outbox.invoice(debtor, u"2026-0102"_s, 20'000);
        outbox.invoice(debtor, u"2026-0103"_s, 30'000);
        const auto bookOne = [&](const QString& number, int cents) {
            import(outbox.sending, statementFile({{cents, number, u"Zoë Maes"_s, {}, number, "2026-11-23"}}, u"%1-%2.xml"_s.arg(number).arg(cents), "2026-11-25"));
            const auto done = bookProposed(outbox.sending, BankQueries(outbox.book).lines(u"open"_s).front().id);
            TEGOED_ENSURE(done.hasValue());
            return *done;
        };
        QVERIFY(bookOne(u"2026-0101"_s, 12'100).thanks.empty());
        QVERIFY(setThankWhom(outbox.sending, ThankWhom::BestPayers));
        QVERIFY(bookOne(u"2026-0102"_s, 20'000).thanks.empty()); // Two invoices make no best payer.
        QVERIFY(setThankWhom(outbox.sending, ThankWhom::PaidInFull));
        QVERIFY(bookOne(u"2026-0103"_s, 10'000).thanks.empty()); // A part.
        const LinesBooked rest = bookOne(u"2026-0103"_s, 20'000);
        QCOMPARE(rest.thanks.size(), std::size_t(1));
        const auto composed = composeThanks(outbox.sending, rest.thanks.front());
        QVERIFY(composed);
        QVERIFY2(composed->text.plain.contains(u"€\u00a0200,00"_s) && composed->text.plain.contains(u"2026-0103"_s), qPrintable(composed->text.plain));
        QVERIFY2(composed->text.plain.contains(u"staat niets meer open"_s), qPrintable(composed->text.plain));
        QVERIFY2(!composed->text.plain.contains(u"vrijwel altijd op tijd"_s), qPrintable(composed->text.plain));
        const auto kept = queueThanks(outbox.sending, rest.thanks.front());
        QVERIFY(kept);
        QCOMPARE(outbox.stateOf(*kept), MessageState::Proposed);
        QCOMPARE(queueThanks(outbox.sending, PaymentId{999}).error().code, Error::Code::NotFound);
    }

    /// S28: whoever pays in time again and again reads that it is seen; the facts decide, not the setting.
    void bestPayersReadThatItIsSeen_data() { addEngines(); }
    void bestPayersReadThatItIsSeen()
    {
        OUTBOX(outbox);
        nameTheCompany(outbox);
        const DebtorId debtor = outbox.debtorWithEmail(u"Zoë Maes"_s, u"zoe@klant.example"_s);
        constexpr int kInvoices = 6;
        for (int i = 0; i < kInvoices; ++i)
            outbox.invoice(debtor, u"2026-010%1"_s.arg(i), 10'000);
        QVERIFY(setThankWhom(outbox.sending, ThankWhom::BestPayers));
        std::vector<PaymentId> thanks;
        for (int i = 0; i < kInvoices; ++i) {
            const QString number = u"2026-010%1"_s.arg(i);
            // In time: two days after the invoice.
            const auto row = InvoiceQueries(outbox.book.database()).list({}, InvoiceSort::Number, SortOrder::Ascending, outbox.moving.today());
            const auto invoice = InvoiceQueries(outbox.book.database()).rows({row.ids[static_cast<std::size_t>(i)]}, outbox.moving.today()).front();
            const QByteArray on = invoice.issueDate.plusDays(2).toIso().toUtf8();
            import(outbox.sending, statementFile({{10'000, number, u"Zoë Maes"_s, {}, number, on.constData()}}, number + u".xml"_s, "2026-11-25"));
            const auto done = bookProposed(outbox.sending, BankQueries(outbox.book).lines(u"open"_s).front().id);
            QVERIFY(done);
            if (i < kInvoices - 1)
                QVERIFY(done->thanks.empty());
            thanks = done->thanks;
        }
        QCOMPARE(thanks.size(), std::size_t(1));
        const auto dutch = composeThanks(outbox.sending, thanks.front());
        QVERIFY(dutch);
        QVERIFY2(dutch->text.plain.contains(u"U betaalt vrijwel altijd op tijd."_s), qPrintable(dutch->text.plain));
        ComposeRequest english;
        english.language = u"en"_s;
        const auto other = composeThanks(outbox.sending, thanks.front(), english);
        QVERIFY(other);
        QVERIFY2(other->text.plain.contains(u"You nearly always pay on time."_s), qPrintable(other->text.plain));
    }

    /// Decision 8, through the book: either way is booked to the cent, and its undo is its inverse.
    void moneyForCostsIsBookedAndTakenBack_data() { addEngines(); }
    void moneyForCostsIsBookedAndTakenBack()
    {
        BANK_BOOK(bank);
        const InvoiceId invoice = bank.invoice(bank.debtor(u"Maes NV"_s), u"2026-0101"_s, 10'000);
        QVERIFY(inOneTransaction(bank.session, [&](ChangeSet&) -> Result<Done> {
            const auto row = InvoiceQueries(bank.book).detail(invoice, bank.clock.today());
            ClaimStore(bank.book).insertOnce(row->row.debtor, invoice, {ClaimKind::Interest, euro(250), bank.clock.today(), u"art. 6:119 BW"_s, {}}, u"demand"_s, 1, bank.clock.nowUtc());
            ClaimStore(bank.book).insertOnce(row->row.debtor, invoice, {ClaimKind::CollectionCosts, euro(4'000), bank.clock.today(), u"art. 6:96 BW"_s, {}}, u"demand"_s, 1, bank.clock.nowUtc());
            return Done{};
        }));
        const auto claimsOpen = [&] { return bank.sum("SELECT COALESCE(SUM(open_minor), 0) FROM claim"); };
        QVERIFY(bank.import(statementFile({{10'000, u"2026-0101"_s, u"Maes NV"_s}})));
        const BankLineId line = bank.lineOf(u"2026-0101"_s);
        QCOMPARE(bank.bookAllCertain().error().code, Error::Code::NothingToDo); // Never by itself.
        const QString before = bank.state();
        const auto proposals = proposeMatches(bank.session);
        QVERIFY(proposals);
        const auto& others = proposals->front().proposal.others;
        QVERIFY(!others.empty() && others.front().has(MatchReason::ClaimsFirst));
        QVERIFY(bookProposed(bank.session, line, 1));
        QCOMPARE(claimsOpen(), std::int64_t(0));
        QCOMPARE(bank.openOf(invoice), std::int64_t(4'250)); // 100.00 − 40.00 − 2.50 reached the principal.
        QVERIFY(bank.tiesOut());
        QVERIFY(undoLine(bank.session, line));
        QCOMPARE(claimsOpen(), std::int64_t(4'250));
        QCOMPARE(bank.state(), before);
        QVERIFY(bookProposed(bank.session, line));
        QCOMPARE(bank.openOf(invoice), std::int64_t(0));
        QCOMPARE(claimsOpen(), std::int64_t(4'250));
    }

    /// A discount or the bank's costs: the difference has its own booking with its reason, and goes with the match.
    void theDifferenceIsWrittenOffWithItsReason_data() { addEngines(); }
    void theDifferenceIsWrittenOffWithItsReason()
    {
        BANK_BOOK(bank);
        const DebtorId debtor = bank.debtor(u"Maes NV"_s);
        const InvoiceId invoice = bank.invoice(debtor, u"2026-0101"_s, 100'000);
        const InvoiceId far = bank.invoice(debtor, u"2026-0102"_s, 100'000);
        QVERIFY(bank.import(statementFile({{98'000, u"2026-0101"_s, u"Maes NV"_s}, {50'000, u"2026-0102"_s, u"Maes NV"_s}})));
        const BankLineId line = bank.lineOf(u"2026-0101"_s);
        const QString before = bank.state();
        QVERIFY(bookProposed(bank.session, line, 0, u"2 % korting voor contant"_s));
        QCOMPARE(bank.openOf(invoice), std::int64_t(0));
        QCOMPARE(bank.sum("SELECT SUM(amount_minor) FROM allocation WHERE kind = 'write_off'"), std::int64_t(2'000));
        QCOMPARE(bank.sum("SELECT COUNT(*) FROM invoice WHERE is_written_off = 1"), std::int64_t(0)); // It was paid.
        Statement why(bank.book, QString(u"SELECT reason FROM allocation WHERE kind = 'write_off'"_s));
        QVERIFY(why.next());
        QCOMPARE(why.text(0), u"2 % korting voor contant"_s);
        while (why.next()) { }
        QVERIFY(undoLine(bank.session, line));
        QCOMPARE(bank.state(), before);
        QCOMPARE(bank.openOf(invoice), std::int64_t(100'000));
        // Half of it is no discount.
        QCOMPARE(bookProposed(bank.session, bank.lineOf(u"2026-0102"_s), 0, u"korting"_s).error().code, Error::Code::NothingToDo);
        QCOMPARE(bank.openOf(far), std::int64_t(100'000));
    }

    /// What a booking by hand teaches counts at once for the other open lines.
    void otherLinesOfTheSameAccountAreTheirsToo_data() { addEngines(); }
    void otherLinesOfTheSameAccountAreTheirsToo()
    {
        BANK_BOOK(bank);
        const DebtorId debtor = bank.debtor(u"Maes NV"_s);
        const InvoiceId invoice = bank.invoice(debtor, u"2026-0101"_s, 10'000);
        bank.invoice(debtor, u"2026-0102"_s, 33'333);
        const QString iban = u"NL20INGB0001234567"_s;
        QVERIFY(bank.import(statementFile({{10'000, u"eerste"_s, u"Piet Puk"_s, iban}, {7'777, u"tweede"_s, u"Piet Puk"_s, iban}})));
        const auto perhaps = [&](const QString& text) { return BankStore(bank.book).findLine(bank.lineOf(text))->data.perhaps; };
        const DebtorId before = perhaps(u"tweede"_s);
        QVERIFY(!before.isValid());
        QVERIFY(assignLine(bank.session, bank.lineOf(u"eerste"_s), {{debtor, euro(10'000), {{invoice, euro(10'000)}}}}));
        QCOMPARE(perhaps(u"tweede"_s), debtor);
        QVERIFY(undoLine(bank.session, bank.lineOf(u"eerste"_s)));
        QVERIFY(!perhaps(u"tweede"_s).isValid());
    }
};

QTEST_MAIN(TestReceiptLetters)
#include "test_receipt_letters.moc"
