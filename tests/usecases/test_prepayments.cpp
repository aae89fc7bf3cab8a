// Money asked beforehand: found by its reference, never overdue, never reminded, deducted once; on both engines.
#include "core/domain/payment/prepayment.h"
#include "core/domain/reference/reference.h"
#include "core/storage/backup.h"
#include "core/storage/verify.h"
#include "core/usecases/books.h"
#include "core/usecases/debtor_erasure.h"
#include "core/usecases/escalation/due.h"
#include "core/usecases/prepayments.h"
#include "core/usecases/undo.h"
#include "tests/usecases/ledger_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

namespace {

struct PrepaymentBook : LedgerFixture {
    explicit PrepaymentBook(TestBook& testBook) : LedgerFixture(testBook) { maes = debtor(u"Garage Maes nv"_s); }

    PrepaymentRequested requested(std::int64_t cents = 1500'00)
    {
        const auto made = requestPrepayment(session, {maes, euro(cents), day("2026-12-15"), u"8812"_s, u"a heat pump"_s});
        TEGOED_ENSURE(made.hasValue());
        return *made;
    }
    PaymentId paid(std::int64_t cents, const QString& reference, const char* received = "2026-11-24", DebtorId by = {})
    {
        const auto added = addPayment(session, {by.isValid() ? by : maes, day(received), euro(cents), reference, {}}, {});
        TEGOED_ENSURE(added.hasValue());
        return added->id;
    }
    /// "paid 1500.00 of 1500.00, deducted 0.00"
    QString says(PrepaymentId id)
    {
        const auto row = readPrepayment(session, id);
        TEGOED_ENSURE(row.hasValue());
        return u"%1 %2 of %3, deducted %4"_s.arg(prepaymentStateCode(row->state), row->received.toDecimal(), row->prepayment.amount.toDecimal(), row->deducted.toDecimal());
    }
    QStringList problems()
    {
        NoProgress silent;
        return verifyStorage(book.database(), silent)->problems;
    }

    DebtorId maes;
};

QString why(const Error& error)
{
    return error.arguments.join(u' ');
}

} // namespace

#define PREPAYMENTS(name)          \
    TEGOED_FRESH_BOOK(name##Book); \
    PrepaymentBook name(name##Book)

class TestPrepayments final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void referencesAreFoundHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isNamed");
        const QString reference = *prepaymentReference(u"V-2026-07"_s, true); // 202600000797 without its signs.
        QVERIFY(checkOgm(reference)->valid);
        const QString digits = reference;
        QTest::newRow("bare") << digits << true;
        QTest::newRow("as printed") << checkOgm(reference)->printed << true;
        QTest::newRow("in a sentence") << u"aanbetaling %1, dank"_s.arg(checkOgm(reference)->printed) << true;
        QTest::newRow("with blanks") << u"%1 %2 %3"_s.arg(digits.left(3), digits.mid(3, 4), digits.mid(7)) << true;
        QTest::newRow("one digit wrong") << QString(digits.left(11) + (digits.endsWith(u'1') ? u'2' : u'1')) << false;
        QTest::newRow("inside a longer number") << QString(u'1' + digits) << false;
        QTest::newRow("inside a longer word") << QString(digits + u'X') << false;
        QTest::newRow("something else") << u"invoice 2026-07"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void referencesAreFoundHoweverTheyAreWritten()
    {
        QFETCH(QString, text);
        QFETCH(bool, isNamed);
        QCOMPARE(namesReference(text, *prepaymentReference(u"V-2026-07"_s, true)), isNamed);
    }
    void noTwoNumbersShareAReference()
    {
        QSet<QString> references;
        for (int number = 1; number <= 2'000; ++number) {
            for (const bool isBelgian : {true, false}) {
                const auto made = prepaymentReference(u"V-2026-%1"_s.arg(number, 2, 10, QChar(u'0')), isBelgian);
                QVERIFY(made);
                QVERIFY(isBelgian ? checkOgm(*made)->valid : checkRf(*made)->valid);
                references.insert(*made);
            }
        }
        QCOMPARE(references.size(), 4'000);
    }

    void fromTheRequestToTheFinalInvoice_data() { addEngines(); }
    void fromTheRequestToTheFinalInvoice()
    {
        PREPAYMENTS(book);
        const PrepaymentRequested made = book.requested();
        QCOMPARE(made.number, u"V-2026-01"_s);
        QVERIFY(checkRf(made.reference)->valid);
        QCOMPARE(book.says(made.id), u"requested 0.00 of 1500.00, deducted 0.00"_s);
        // Half of it, the reference in the middle of what the bank tells; something else is not for it.
        book.paid(500'00, u"Aanbetaling %1 bedankt"_s.arg(made.reference.toLower()));
        book.paid(40'00, u"2026-0001"_s);
        QCOMPARE(book.says(made.id), u"partly_paid 500.00 of 1500.00, deducted 0.00"_s);
        // And the rest without it: a person says so.
        const PaymentId rest = book.paid(1000'00, u"pump"_s);
        const auto assigned = assignToPrepayment(book.session, made.id, rest);
        QVERIFY(assigned);
        QCOMPARE(book.says(made.id), u"paid 1500.00 of 1500.00, deducted 0.00"_s);
        REFUSED(assignToPrepayment(book.session, made.id, rest), AlreadyExists);
        QVERIFY(undo(book.session, *assigned));
        QCOMPARE(book.says(made.id), u"partly_paid 500.00 of 1500.00, deducted 0.00"_s);
        REFUSED(undo(book.session, *assigned), NothingToDo);
        QVERIFY(assignToPrepayment(book.session, made.id, rest));

        const InvoiceId last = book.invoice(book.maes, u"2026-0123"_s, 5000'00, "2026-11-20");
        const auto deducted = deductPrepayment(book.session, made.id, last);
        QVERIFY2(deducted, deducted ? "" : qPrintable(why(deducted.error())));
        QCOMPARE(deducted->amount, euro(1500'00));
        QCOMPARE(deducted->left, euro(0));
        QCOMPARE(book.openOf(last), 3500'00); // What is aged is the balance.
        QCOMPARE(book.says(made.id), u"deducted 1500.00 of 1500.00, deducted 1500.00"_s);
        QCOMPARE(readPrepayment(book.session, made.id)->invoiceNumber, u"2026-0123"_s);
        QVERIFY(prepayments(book.session)->empty());
        QCOMPARE(prepayments(book.session, book.maes, true)->size(), 1U);
        // Once.
        const InvoiceId other = book.invoice(book.maes, u"2026-0124"_s, 100'00, "2026-11-20");
        QCOMPARE(why(deductPrepayment(book.session, made.id, other).error()), u"prepayment_deducted V-2026-01 2026-0123"_s);
        QCOMPARE(why(deductPrepayment(book.session, made.id, last).error()), u"prepayment_deducted V-2026-01 2026-0123"_s);
        QCOMPARE(book.openOf(other), 100'00);
        QCOMPARE(book.problems(), QStringList());
        // Undone it is as before, and may go to another one; more came in than that one asks.
        QVERIFY(undo(book.session, deducted->undo));
        QCOMPARE(book.openOf(last), 5000'00);
        QCOMPARE(book.says(made.id), u"paid 1500.00 of 1500.00, deducted 0.00"_s);
        const auto again = deductPrepayment(book.session, made.id, other);
        QCOMPARE(again->amount, euro(100'00));
        QCOMPARE(again->left, euro(1400'00));
        QCOMPARE(book.problems(), QStringList());
        QCOMPARE(book.eventsOf(book.maes).filter(u"prepayment_moved"_s).size(), 6); // request, assign, undo, assign, deduct, deduct
    }

    void neverOverdueAndNeverReminded_data() { addEngines(); }
    void neverOverdueAndNeverReminded()
    {
        PREPAYMENTS(book);
        book.requested();
        const FixedClock later(day("2027-12-01")); // A year after it was asked by.
        BookSession then{book.book.database(), later, book.random, u"ann"_s, nullptr};
        const auto list = readDue(then, {.withExcluded = true});
        QVERIFY(list && list->messages.empty() && list->calls.empty() && list->excluded.empty() && list->later.empty());
        InvoiceFilter overdue;
        overdue.onlyOverdue = true;
        QVERIFY(InvoiceQueries(book.book.database()).list(overdue, InvoiceSort::DueDate, SortOrder::Ascending, later.today()).ids.empty());
        QCOMPARE(prepayments(then)->size(), 1U); // It waits, and that is all.
    }

    void whatCannotBeIsRefused_data() { addEngines(); }
    void whatCannotBeIsRefused()
    {
        PREPAYMENTS(book);
        const PrepaymentRequested made = book.requested();
        const DebtorId bert = book.debtor(u"Bert"_s);
        const PaymentId theirs = book.paid(10'00, u"x"_s, "2026-11-24", bert);
        const InvoiceId ofBert = book.invoice(bert, u"B-1"_s, 50'00);
        const InvoiceId credit = book.invoice(book.maes, u"C-1"_s, -5'00);
        const InvoiceId open = book.invoice(book.maes, u"A-1"_s, 90'00);
        const auto dollars = addInvoice(book.session, LedgerFixture::invoiceData(book.maes, u"USD"_s, 50'00, "2026-10-01", *Currency::fromCode(u"USD")));
        const QString digest = contentDigest(book.book.database());
        REFUSED(requestPrepayment(book.session, {book.maes, euro(0), day("2026-12-15")}), InvalidInput);
        REFUSED(requestPrepayment(book.session, {book.maes, euro(-1), day("2026-12-15")}), InvalidInput);
        REFUSED(requestPrepayment(book.session, {book.maes, euro(1), day("2026-11-24")}), InvalidInput);
        REFUSED(requestPrepayment(book.session, {DebtorId{99}, euro(1), day("2026-12-15")}), NotFound);
        QCOMPARE(why(deductPrepayment(book.session, made.id, open).error()), u"prepayment_not_paid V-2026-01"_s);
        QCOMPARE(why(assignToPrepayment(book.session, made.id, theirs).error()), u"other_debtor V-2026-01"_s);
        REFUSED(assignToPrepayment(book.session, made.id, PaymentId{99}), NotFound);
        REFUSED(assignToPrepayment(book.session, PrepaymentId{99}, theirs), NotFound);
        REFUSED(deductPrepayment(book.session, made.id, credit), InvalidInput);
        REFUSED(deductPrepayment(book.session, made.id, dollars->id), CurrencyMix);
        REFUSED(prepaymentByNumber(book.session, u"V-2026-09"_s), NotFound);
        QCOMPARE(contentDigest(book.book.database()), digest);

        const PaymentId paid = book.paid(100'00, made.reference);
        const QString withMoney = contentDigest(book.book.database());
        QCOMPARE(why(withdrawPrepayment(book.session, made.id, u"x"_s).error()), u"prepayment_paid V-2026-01 100.00"_s);
        REFUSED(undo(book.session, made.undo), DependsOnLater);
        QCOMPARE(why(deductPrepayment(book.session, made.id, ofBert).error()), u"other_debtor B-1"_s);
        QCOMPARE(contentDigest(book.book.database()), withMoney);
        QVERIFY(undoPayment(book.session, paid)); // It was somebody else's.
        QCOMPARE(book.says(made.id), u"requested 0.00 of 1500.00, deducted 0.00"_s);
        const auto withdrawn = withdrawPrepayment(book.session, made.id, u"the order was cancelled"_s);
        QVERIFY(withdrawn);
        REFUSED(withdrawPrepayment(book.session, made.id, {}), NothingToDo);
        QVERIFY(undo(book.session, *withdrawn));
        QVERIFY(undo(book.session, made.undo));
        QCOMPARE(book.says(made.id), u"withdrawn 0.00 of 1500.00, deducted 0.00"_s);
        QCOMPARE(book.requested().number, u"V-2026-02"_s); // A number is never given twice.
        QCOMPARE(book.problems(), QStringList());
    }

    void byAnyOfItsNames_data() { addEngines(); }
    void byAnyOfItsNames()
    {
        PREPAYMENTS(book);
        const PrepaymentRequested first = book.requested(), second = book.requested();
        QVERIFY(first.reference != second.reference);
        for (const QString& name : {first.number, first.reference, QString(u"for "_s + first.reference.toLower()), QString::number(first.id.value)})
            QCOMPARE(*prepaymentByNumber(book.session, name), first.id);
        REFUSED(prepaymentByNumber(book.session, first.reference + u' ' + second.reference), NotFound); // Which of the two?
    }

    void mergedErasedAndKept_data() { addEngines(); }
    void mergedErasedAndKept()
    {
        PREPAYMENTS(book);
        const PrepaymentRequested made = book.requested();
        const DebtorId holding = book.debtor(u"Maes Holding nv"_s);
        QVERIFY(mergeDebtors(book.session, holding, book.maes));
        book.paid(200'00, made.reference, "2026-11-24", holding); // They pay for each other.
        QCOMPARE(book.says(made.id), u"partly_paid 200.00 of 1500.00, deducted 0.00"_s);
        QCOMPARE(prepayments(book.session, holding)->front().debtorName, u"Maes Holding nv"_s);
        const QString file = scratchFile(u"prepayments.tegoed"_s);
        NoProgress silent;
        QVERIFY(backupTo(book.book.database(), file, silent));
        const auto copy = Database::open(*BookAddress::parse(file), Database::Mode::ReadOnly);
        QVERIFY(copy);
        QCOMPARE(contentDigest(**copy), contentDigest(book.book.database()));
        QCOMPARE(PrepaymentStore(**copy).find(made.id)->orderReference, u"8812"_s);
        QVERIFY(undoPayment(book.session, PaymentQueries(book.book.database()).list(holding, false, 5).front().id));
        QVERIFY(eraseDebtor(book.session, holding, {u"asked"_s, true}));
        QCOMPARE(PrepaymentStore(book.book.database()).find(made.id)->description, QString());
        QCOMPARE(book.problems(), QStringList());
    }

    void verifyFindsWhatWasAltered_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("finding");
        for (const auto* engine : {"SQLite", "PostgreSQL"}) {
            const auto row = [&](const char* name, const QString& statement, const QString& finding) {
                QTest::addRow("%s: %s", engine, name) << QString::fromLatin1(engine) << statement << finding;
            };
            row("a digit of the reference", u"UPDATE prepayment SET reference = 'RF00V202601'"_s, u"prepayment 1: its reference does not bear out its check digits"_s);
            row("the currency", u"UPDATE prepayment SET currency = 'USD'"_s, u"prepayment 1: what was deducted is no receipt of it"_s);
        }
    }
    void verifyFindsWhatWasAltered()
    {
        PREPAYMENTS(book);
        QFETCH(QString, statement);
        QFETCH(QString, finding);
        const PrepaymentRequested made = book.requested();
        book.paid(100'00, made.reference);
        QVERIFY(deductPrepayment(book.session, made.id, book.invoice(book.maes, u"A-1"_s, 90'00)));
        QCOMPARE(book.problems(), QStringList());
        tamper(book.book.address(), {statement});
        QVERIFY2(book.problems().contains(finding), qPrintable(book.problems().join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestPrepayments)
#include "test_prepayments.moc"
