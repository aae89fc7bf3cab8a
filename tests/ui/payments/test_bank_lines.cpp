#include "core/storage/queries/bank_queries.h"
#include "core/storage/queries/invoice_queries.h"
#include "core/usecases/escalation/due.h"
#include "core/usecases/bank/matches.h"
#include "core/usecases/bank/statement_import.h"
#include "core/usecases/debtors.h"
#include "core/usecases/invoices.h"
#include "tests/ui/screens/page_under_test.h"
#include "ui/screens/payments/assign_line_dialog.h"
#include "ui/screens/payments/bank_lines_view.h"
#include "ui/screens/payments/payments_page.h"
#include "ui/widgets/paged_table_view.h"

#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QRadioButton>
#include <QTableWidget>
#include <QTimer>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kOwn = "NL91ABNA0417164300";

/// A line as a bank writes it.
struct Line {
    std::int64_t cents = 0;
    QString name = {}, text = {}, iban = {};
};

QString decimal(std::int64_t cents)
{
    return Money(cents < 0 ? -cents : cents, Currency::euro()).toDecimal();
}

/// A statement as camt.053 writes it, of the day before `today`. `slip` makes its balance wrong by as much.
QByteArray camt(const Date& today, const std::vector<Line>& lines, const QString& account = QString::fromLatin1(kOwn), std::int64_t slip = 0)
{
    const QString day = today.plusDays(-1).toIso();
    const std::int64_t opening = 100'000;
    std::int64_t closing = opening + slip;
    QString entries;
    int number = 0;
    for (const Line& line : lines) {
        closing += line.cents;
        const bool isIn = line.cents > 0;
        const QString party = isIn ? u"Dbtr"_s : u"Cdtr"_s;
        const QString iban = line.iban.isEmpty() ? QString() : u"<%1Acct><Id><IBAN>%2</IBAN></Id></%1Acct>"_s.arg(party, line.iban);
        entries += u"<Ntry><Amt Ccy=\"EUR\">%1</Amt><CdtDbtInd>%2</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>%3</Dt></BookgDt><ValDt><Dt>%3</Dt></ValDt>"
                   "<AcctSvcrRef>R%4</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><%5><Nm>%6</Nm></%5>%7</RltdPties>"
                   "<RmtInf><Ustrd>%8</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>"_s.arg(decimal(line.cents), isIn ? u"CRDT"_s : u"DBIT"_s, day, QString::number(++number),
                                                                                        party, line.name, iban, line.text);
    }
    const auto balance = [&](const QString& kind, std::int64_t cents, const QString& on) {
        return u"<Bal><Tp><CdOrPrtry><Cd>%1</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">%2</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>%3</Dt></Dt></Bal>"_s
            .arg(kind, decimal(cents), on);
    };
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
           "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt><GrpHdr><MsgId>M1</MsgId>"
           "<CreDtTm>%1T06:00:00</CreDtTm></GrpHdr><Stmt><Id>S1</Id><CreDtTm>%1T06:00:00</CreDtTm><Acct><Id><IBAN>%2</IBAN></Id><Ccy>EUR</Ccy></Acct>%3%4%5"
           "</Stmt></BkToCstmrStmt></Document>"_s
        .arg(day, account, balance(u"OPBD"_s, opening, day), balance(u"CLBD"_s, closing, day), entries).toUtf8();
}

QString written(const QString& name, const QByteArray& content)
{
    const QString path = WindowUnderTest::scratch() + u'/' + name;
    QFile file(path);
    TEGOED_ENSURE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    return path;
}

/// A window on a book with debtors who owe something.
struct PaymentsWindow : WindowUnderTest {
    explicit PaymentsWindow(const QString& language = u"en"_s) : WindowUnderTest(Book::Empty, language) {}

    DebtorId debtor(const QString& name)
    {
        DebtorData data;
        data.name = name;
        return addDebtor(context().session(), data)->id;
    }
    InvoiceId invoice(DebtorId debtor, const QString& number, std::int64_t cents)
    {
        const Date due = context().today().plusDays(-20);
        return addInvoice(context().session(), {.debtor = debtor, .number = number, .kind = InvoiceKind::Invoice, .invoiceDate = due.plusDays(-30), .dueDate = due,
                                                .dueDateComputed = false, .amount = Money(cents, Currency::euro()), .paymentReference = {}, .description = {},
                                                .paymentLink = {}, .orderReference = {}, .isDirectDebit = false, .serviceFrom = std::nullopt,
                                                .serviceUntil = std::nullopt})->id;
    }
    /// As a person drops files on the window.
    void drop(const QStringList& paths)
    {
        QMimeData files;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls += QUrl::fromLocalFile(path);
        files.setUrls(urls);
        // Qt hands a drop to the widget that took the drag: without one before it, nothing is dropped.
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        TEGOED_ENSURE(enter.isAccepted());
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &event);
        settle(20'000);
    }
    void import(const std::vector<Line>& lines)
    {
        drop({written(u"statement.xml"_s, camt(context().today(), lines))});
        TEGOED_ENSURE(press(window(), u"statementCheck.accept"_s));
        waitForLines();
    }
    ui::BankLinesView* view() { return window().findChild<ui::BankLinesView*>(u"bankLines"_s); }
    ui::PagedTableView* list() { return window().findChild<ui::PagedTableView*>(u"bankLines.table"_s); }
    /// Until what shows is what the book holds.
    void waitForLines()
    {
        settle(20'000);
        QTRY_VERIFY_WITH_TIMEOUT(view() && view()->hasRead() && shown() == BankQueries(context().database()).waiting(), 20'000);
    }
    int count(ui::LineGroup group) { return view()->lines().count(group); }
    int shown() { return count(ui::LineGroup::Certain) + count(ui::LineGroup::Proposed) + count(ui::LineGroup::Unknown); }
    Money open(InvoiceId id) { return InvoiceQueries(context().database()).rows({id}, context().today()).front().open; }
    QString state(BankLineId id) { return BankStore(context().database()).findLine(id)->state; }
    BankLineId lineOf(const QString& text)
    {
        for (const StoredBankLine& line : BankQueries(context().database()).lines({}))
            if (line.data.text == text)
                return line.id;
        return {};
    }
};

/// Answers the dialog that a click opens, as soon as it is there.
void whenDialogOpens(const QString& name, std::function<void(QDialog&)> answer)
{
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, name, answer] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog || (!name.isEmpty() && dialog->objectName() != name))
            return;
        timer->stop();
        timer->deleteLater();
        answer(*dialog);
    });
    timer->start(20);
}

} // namespace

class TestBankLines final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QFile::remove(WindowUnderTest::scratch() + u"/empty.tegoed"_s); } // Each in a book of its own.
    void fiftyLinesInTwoClicksAndTheRestByKey();
    void theCheckTellsWhatIsWrong_data();
    void theCheckTellsWhatIsWrong();
    void theSameFileTwiceIsNothing();
    void anotherAccountIsAskedFor();
    void cancellingLeavesTheBookAlone();
    void aRejectedLineIsNotBookedWithTheRest();
    void aLineIsSplitOverTwoDebtors();
    void aPrepaymentStaysWithItsDebtor();
    void whatIsLeftOutComesBack();
    void aReturnedDebitOpensItsInvoiceAgain();
    void anImportIsTakenBackWithItsMatches();
    void theListOfTodaySaysWhatCameIn();
    void debtorAndInvoiceShowTheBank();
    void anotherLanguageOnTheWay();
};

/// Job J4 of the design: at most three clicks for what is certain.
void TestBankLines::fiftyLinesInTwoClicksAndTheRestByKey()
{
    constexpr int kCertain = 45, kProposed = 3;
    PaymentsWindow test;
    std::vector<Line> lines;
    std::vector<InvoiceId> certain, proposed;
    for (int i = 0; i < kCertain; ++i) {
        const QString name = u"Customer %1 bv"_s.arg(i + 1), number = u"2026-%1"_s.arg(1001 + i);
        certain.push_back(test.invoice(test.debtor(name), number, 10'000 + i));
        lines.push_back({10'000 + i, name, u"Invoice "_s + number});
    }
    const QStringList names{u"Bakkerij Zonneveld"_s, u"Garage Maes"_s, u"Kapsalon Lux"_s};
    for (int i = 0; i < kProposed; ++i) {
        proposed.push_back(test.invoice(test.debtor(names[i]), u"F-%1"_s.arg(77 + i * 31), 54'321 + i * 777));
        lines.push_back({54'321 + i * 777, names[i], u"thank you"_s});
    }
    lines.push_back({888, u"Unheard Of"_s, u"8812"_s});
    lines.push_back({999, u"Nobody Known"_s, u"gift"_s});
    lines.push_back({-5'000, u"Energy Company"_s, u"November"_s});
    int clicks = 0;
    test.drop({written(u"fifty.xml"_s, camt(test.context().today(), lines))});
    QVERIFY(seen(test.window(), u"statementCheck"_s));
    QCOMPARE(BankQueries(test.context().database()).openCount(), 0); // Nothing is stored before it was agreed to.
    auto* accept = seen<QAbstractButton>(test.window(), u"statementCheck.accept"_s);
    QVERIFY(accept->text().contains(u"51"_s));
    clicks += press(test.window(), u"statementCheck.accept"_s);
    test.waitForLines();
    QCOMPARE(test.count(ui::LineGroup::Certain), kCertain);
    QCOMPARE(test.count(ui::LineGroup::Proposed), kProposed);
    QCOMPARE(test.count(ui::LineGroup::Unknown), 2);
    QCOMPARE(test.count(ui::LineGroup::Out), 1);
    clicks += press(test.window(), u"button.payments.bookAll"_s);
    QCOMPARE(clicks, 2);
    test.settle(30'000);
    QTRY_COMPARE_WITH_TIMEOUT(test.count(ui::LineGroup::Booked), kCertain, 20'000);
    for (const InvoiceId id : certain)
        QVERIFY(test.open(id).isZero());
    test.waitForLines();
    // The rest by key: Enter books and the next line is in front.
    auto* list = test.list();
    list->setFocus();
    for (int i = 0; i < kProposed; ++i) {
        const std::int64_t before = list->currentId();
        QVERIFY(before != 0);
        QCOMPARE(test.view()->lines().find(BankLineId{before})->group, ui::LineGroup::Proposed);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(list->currentId() != before);
        QCOMPARE(test.state(BankLineId{before}), u"booked"_s);
    }
    for (const InvoiceId id : proposed)
        QVERIFY(test.open(id).isZero());
    test.waitForLines();
    QCOMPARE(test.shown(), 2);
    // One step back after the other; all certain ones are one step.
    for (int i = 0; i < kProposed; ++i)
        test.context().undoStack().undo();
    QVERIFY(!test.open(proposed.front()).isZero());
    QVERIFY(test.open(certain.front()).isZero());
    test.context().undoStack().undo();
    for (const InvoiceId id : certain)
        QVERIFY(!test.open(id).isZero());
    QCOMPARE(BankQueries(test.context().database()).waiting(), kCertain + kProposed + 2);
    test.context().undoStack().undo(); // The import.
    QCOMPARE(BankQueries(test.context().database()).openCount(), 0);
    test.settle(20'000);
}

void TestBankLines::theCheckTellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("canImport");
    const Date today = Date::fromIso(QDate::currentDate().toString(Qt::ISODate)).value();
    QTest::newRow("a balance that does not add up") << camt(today, {{1'000, u"A"_s, u"b"_s}}, QString::fromLatin1(kOwn), 7) << true;
    QTest::newRow("a file that is cut off") << camt(today, {{1'000, u"A"_s, u"b"_s}}).left(700) << false;
}

void TestBankLines::theCheckTellsWhatIsWrong()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, canImport);
    PaymentsWindow test;
    test.drop({written(u"wrong.xml"_s, content)});
    auto* check = seen(test.window(), u"statementCheck"_s);
    QVERIFY(check);
    auto* problems = seen<QTableWidget>(*check, u"statementCheck.problems"_s);
    QVERIFY(problems && problems->rowCount() > 0);
    QVERIFY(!problems->item(0, 1)->text().isEmpty());
    auto* accept = seen<QAbstractButton>(*check, u"statementCheck.accept"_s);
    if (!canImport)
        QVERIFY(!accept->isEnabled());
    QCOMPARE(BankQueries(test.context().database()).openCount(), 0);
}

void TestBankLines::theSameFileTwiceIsNothing()
{
    PaymentsWindow test;
    test.import({{1'000, u"A"_s, u"b"_s}});
    test.drop({WindowUnderTest::scratch() + u"/statement.xml"_s});
    auto* accept = seen<QAbstractButton>(test.window(), u"statementCheck.accept"_s);
    QVERIFY(accept && !accept->isEnabled());
    QVERIFY(!stripText(*seen(test.window(), u"statementCheck"_s)).isEmpty());
    QCOMPARE(BankQueries(test.context().database()).openCount(), 1);
}

void TestBankLines::anotherAccountIsAskedFor()
{
    PaymentsWindow test;
    test.import({{1'000, u"A"_s, u"b"_s}});
    test.drop({written(u"other.xml"_s, camt(test.context().today(), {{2'000, u"C"_s, u"d"_s}}, u"NL20INGB0001234567"_s))});
    auto* accept = seen<QAbstractButton>(test.window(), u"statementCheck.accept"_s);
    QVERIFY(accept && !accept->isEnabled());
    auto* other = seen<QAbstractButton>(test.window(), u"statementCheck.otherAccounts"_s);
    QVERIFY(other);
    other->click();
    test.settle(20'000);
    QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), 10'000);
    QVERIFY(press(test.window(), u"statementCheck.accept"_s));
    test.waitForLines();
    QCOMPARE(BankQueries(test.context().database()).openCount(), 2);
}

void TestBankLines::cancellingLeavesTheBookAlone()
{
    PaymentsWindow test;
    test.drop({written(u"one.xml"_s, camt(test.context().today(), {{1'000, u"A"_s, u"b"_s}}))});
    QVERIFY(press(test.window(), u"statementCheck.cancel"_s));
    test.settle();
    QVERIFY(BankQueries(test.context().database()).imports().empty());
    QVERIFY(BankStore(test.context().database()).accounts().empty());
    QVERIFY(seen(test.window(), u"importPage.files"_s));
}

void TestBankLines::aRejectedLineIsNotBookedWithTheRest()
{
    PaymentsWindow test;
    const InvoiceId first = test.invoice(test.debtor(u"Garage Maes"_s), u"2026-0101"_s, 12'100);
    const InvoiceId second = test.invoice(test.debtor(u"Kapsalon Lux"_s), u"2026-0202"_s, 24'200);
    test.import({{12'100, u"Garage Maes"_s, u"invoice 2026-0101"_s}, {24'200, u"Kapsalon Lux"_s, u"invoice 2026-0202"_s}});
    QCOMPARE(test.count(ui::LineGroup::Certain), 2);
    test.list()->selectId(test.lineOf(u"invoice 2026-0101"_s).value);
    test.list()->setFocus();
    QTest::keyClick(test.list(), Qt::Key_Backspace);
    QTRY_COMPARE_WITH_TIMEOUT(test.count(ui::LineGroup::Unknown), 1, 20'000);
    QCOMPARE(test.count(ui::LineGroup::Certain), 1);
    QVERIFY(press(test.window(), u"button.payments.bookAll"_s));
    test.settle(20'000);
    test.waitForLines();
    QVERIFY(test.open(second).isZero());
    QCOMPARE(test.open(first).minorUnits(), 12'100);
}

void TestBankLines::aLineIsSplitOverTwoDebtors()
{
    PaymentsWindow test;
    const InvoiceId first = test.invoice(test.debtor(u"Garage Maes"_s), u"2026-0101"_s, 12'100);
    const InvoiceId second = test.invoice(test.debtor(u"Kapsalon Lux"_s), u"2026-0202"_s, 24'200);
    test.import({{30'000, u"Family"_s, u"both"_s}});
    whenDialogOpens(u"assignLineDialog"_s, [&](QDialog& dialog) {
        for (const QString& number : {u"2026-0101"_s, u"2026-0202"_s}) {
            typeInto(dialog, u"assignLine.search"_s, number);
            QTest::keyClick(dialog.findChild<QLineEdit*>(u"assignLine.search"_s), Qt::Key_Return);
        }
        auto* shares = dialog.findChild<QTableWidget*>(u"assignLine.shares"_s);
        QCOMPARE(shares->rowCount(), 2);
        QVERIFY(press(dialog, u"assignLine.save"_s));
    });
    QVERIFY(press(test.window(), u"bankLine.assign"_s));
    QCOMPARE(test.state(test.lineOf(u"both"_s)), u"booked"_s);
    QVERIFY(test.open(first).isZero());
    QCOMPARE(test.open(second).minorUnits(), 24'200 - (30'000 - 12'100));
    test.context().undoStack().undo();
    QCOMPARE(test.open(first).minorUnits(), 12'100);
    test.settle(20'000);
}

void TestBankLines::aPrepaymentStaysWithItsDebtor()
{
    PaymentsWindow test;
    const DebtorId debtor = test.debtor(u"Garage Maes"_s);
    test.import({{5'000, u"Somebody"_s, u"deposit"_s}});
    whenDialogOpens(u"assignLineDialog"_s, [&](QDialog& dialog) {
        typeInto(dialog, u"assignLine.search"_s, u"Garage Maes"_s);
        QTest::keyClick(dialog.findChild<QLineEdit*>(u"assignLine.search"_s), Qt::Key_Return);
        QVERIFY(press(dialog, u"assignLine.save"_s));
    });
    QVERIFY(press(test.window(), u"bankLine.prepayment"_s));
    const auto left = PaymentQueries(test.context().database()).list(debtor, true, 10);
    QCOMPARE(left.size(), 1U);
    QCOMPARE(left.front().unallocated.minorUnits(), 5'000);
    test.settle(20'000);
}

void TestBankLines::whatIsLeftOutComesBack()
{
    PaymentsWindow test;
    test.import({{5'000, u"Tax office"_s, u"refund"_s}});
    const BankLineId line = test.lineOf(u"refund"_s);
    whenDialogOpens({}, [](QDialog& dialog) {
        auto* reason = dialog.findChild<QLineEdit*>(u"ignoreLine.reason"_s);
        QVERIFY(reason);
        reason->setText(u"tax refund"_s);
        QVERIFY(press(dialog, u"ignoreLine.save"_s));
    });
    QVERIFY(press(test.window(), u"bankLine.ignore"_s));
    QCOMPARE(test.state(line), u"ignored"_s);
    test.settle(20'000);
    test.context().openPage(u"payments"_s, {{u"line"_s, static_cast<qlonglong>(line.value)}});
    QTRY_COMPARE_WITH_TIMEOUT(test.list()->currentId(), line.value, 20'000);
    QVERIFY(press(test.window(), u"bankLine.takeBack"_s));
    QCOMPARE(test.state(line), u"open"_s);
    test.settle(20'000);
}

void TestBankLines::aReturnedDebitOpensItsInvoiceAgain()
{
    PaymentsWindow test;
    const QString iban = u"NL02ABNA0123456789"_s;
    const InvoiceId invoice = test.invoice(test.debtor(u"Garage Maes"_s), u"2026-0101"_s, 12'100);
    test.import({{12'100, u"Garage Maes"_s, u"invoice 2026-0101"_s, iban}, {-12'100, u"Garage Maes"_s, u"sent back"_s, iban}});
    QVERIFY(press(test.window(), u"button.payments.bookAll"_s));
    test.settle(20'000);
    QVERIFY(test.open(invoice).isZero());
    const BankLineId back = test.lineOf(u"sent back"_s);
    QTRY_VERIFY_WITH_TIMEOUT(test.view()->lines().find(back) && test.view()->lines().find(back)->isReturn(), 20'000);
    test.view()->showLine(back);
    QTRY_COMPARE_WITH_TIMEOUT(test.list()->currentId(), back.value, 20'000);
    QVERIFY(press(test.window(), u"bankLine.book"_s));
    QCOMPARE(test.open(invoice).minorUnits(), 12'100);
    test.settle(20'000);
}

void TestBankLines::anImportIsTakenBackWithItsMatches()
{
    PaymentsWindow test;
    const InvoiceId invoice = test.invoice(test.debtor(u"Garage Maes"_s), u"2026-0101"_s, 12'100);
    test.import({{12'100, u"Garage Maes"_s, u"invoice 2026-0101"_s}});
    QVERIFY(press(test.window(), u"button.payments.bookAll"_s));
    test.settle(20'000);
    QVERIFY(test.open(invoice).isZero());
    auto* tabs = test.window().findChild<QTabWidget*>(u"payments.tabs"_s);
    tabs->setCurrentIndex(2);
    QVERIFY(press(test.window(), u"statementHistory.undo"_s));
    test.settle(20'000);
    QVERIFY(test.open(invoice).isZero()); // Asked first.
    auto* strip = seen(test.window(), u"statementHistory.strip"_s);
    QVERIFY(strip);
    QVERIFY(press(*strip, u"strip.action"_s));
    test.settle(20'000);
    QCOMPARE(test.open(invoice).minorUnits(), 12'100);
    QVERIFY(!BankQueries(test.context().database()).imports().front().undoneAt.isEmpty());
}

void TestBankLines::theListOfTodaySaysWhatCameIn()
{
    PaymentsWindow test;
    test.invoice(test.debtor(u"Garage Maes"_s), u"2026-0101"_s, 12'100);
    test.import({{12'100, u"Garage Maes"_s, u"invoice 2026-0101"_s}, {500, u"Nobody"_s, u"x"_s}});
    const auto list = readDue(test.context().session());
    QVERIFY(list.hasValue());
    QCOMPARE(list->receipts.certain, 1);
    QCOMPARE(list->receipts.toLookAt, 1);
    QCOMPARE(list->receipts.certainSum.front().minorUnits(), 12'100);
    QVERIFY(list->freshness.bankUntil.has_value());
}

void TestBankLines::debtorAndInvoiceShowTheBank()
{
    PaymentsWindow test;
    const DebtorId debtor = test.debtor(u"Garage Maes"_s);
    const InvoiceId invoice = test.invoice(debtor, u"2026-0101"_s, 12'100);
    test.import({{12'100, u"Garage Maes"_s, u"invoice 2026-0101"_s}});
    test.context().openDebtor(debtor);
    test.settle(20'000);
    QVERIFY(seen(test.window(), u"bankNote.line"_s));
    QVERIFY(bookCertain(test.context().session(), *std::make_unique<NoProgress>()).hasValue());
    test.settle(20'000);
    QVERIFY(!seen(test.window(), u"bankNote.line"_s));
    test.context().openInvoice(invoice);
    test.settle(20'000);
    auto* note = seen<QLabel>(test.window(), u"bankNote.line"_s);
    QVERIFY(note && note->text().contains(u"invoice 2026-0101"_s));
}

void TestBankLines::anotherLanguageOnTheWay()
{
    PaymentsWindow test;
    test.invoice(test.debtor(u"Garage Maes"_s), u"2026-0101"_s, 12'100);
    test.import({{12'100, u"Garage Maes"_s, u"invoice 2026-0101"_s}});
    test.context().language().setCode(u"nl"_s);
    test.settle();
    auto* book = seen<QAbstractButton>(test.window(), u"bankLine.book"_s);
    QVERIFY(book);
    QVERIFY(book->text().remove(u'&').startsWith(u"Boek"_s));
    QCOMPARE(test.window().findChild<QTabWidget*>(u"payments.tabs"_s)->tabText(0), u"Bankregels"_s);
    test.context().language().setCode(u"en"_s);
}

QTEST_MAIN(TestBankLines)
#include "test_bank_lines.moc"
