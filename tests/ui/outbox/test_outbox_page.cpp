// The outbox page on a book with a message in every box: what is said, what can be done, and what it does to the book.
#include "core/usecases/messages/outbox.h"
#include "core/usecases/payments.h"
#include "tests/ui/outbox/outbox_window.h"
#include "ui/screens/outbox/letter_printing.h"
#include "ui/screens/outbox/message_detail_view.h"
#include "ui/screens/outbox/outbox_page.h"
#include "ui/shell/letters_to_print.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/paged_table_view.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPdfDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using test::OutboxWindow;

/// What the list shows of one message, all cells of its line.
static QString lineOf(OutboxWindow& w, MessageId id)
{
    const ui::PagedTableModel* table = w.find<ui::PagedTableView>(u"outbox.list"_s)->table();
    QStringList cells;
    for (int column = 0; column < table->columnCount(); ++column)
        cells += table->index(table->rowOf(id.value), column).data().toString();
    return cells.join(u" | "_s);
}

class TestOutboxPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joinsTheSidebarWithTheFirstMessage()
    {
        OutboxWindow w;
        auto* sidebar = w.find<ui::Sidebar>(u"sidebar"_s);
        QVERIFY(!sidebar->usedPages().contains(u"outbox"_s));
        w.message(MessageState::Unknown);
        w.refresh();
        QVERIFY(sidebar->usedPages().contains(u"outbox"_s));
        QCOMPARE(w.context().pages().find(u"outbox"_s)->badge(), 1); // Something to do: an unknown one.
        w.message(MessageState::Failed);
        w.message(MessageState::Sent);
        QCOMPARE(w.context().pages().find(u"outbox"_s)->badge(), 2);
    }

    void everyBoxShowsItsMessageAndWhatCanBeDone_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("box");
        QTest::addColumn<QStringList>("buttons");
        const auto row = [](const char* name, MessageState state, OutboxBox box, const QStringList& buttons) {
            QTest::newRow(name) << static_cast<int>(state) << static_cast<int>(box) << buttons;
        };
        row("a draft is sent or thrown away", MessageState::Draft, OutboxBox::Drafts, {u"outbox.approve"_s, u"outbox.takeBack"_s});
        row("a proposed one as well", MessageState::Proposed, OutboxBox::Proposed, {u"outbox.approve"_s, u"outbox.takeBack"_s});
        row("a waiting one leaves now or is taken back", MessageState::Queued, OutboxBox::Waiting, {u"outbox.sendNow"_s, u"outbox.takeBack"_s});
        row("one in another program: sent, yes or no", MessageState::ToConfirm, OutboxBox::ToConfirm, {u"outbox.wasSent"_s, u"outbox.notSent"_s});
        row("a letter is printed", MessageState::ToPrint, OutboxBox::ToPrint, {u"outbox.print"_s, u"outbox.savePdf"_s, u"outbox.takeBack"_s});
        row("a printed letter is posted", MessageState::Printed, OutboxBox::ToPrint, {u"outbox.posted"_s, u"outbox.printAgain"_s, u"outbox.takeBack"_s});
        row("an unknown one has four answers", MessageState::Unknown, OutboxBox::Unknown,
            {u"outbox.wasSent"_s, u"outbox.lookAgain"_s, u"outbox.sendAgain"_s, u"outbox.notSent"_s});
        row("a withheld one is made again", MessageState::Withheld, OutboxBox::Withheld, {u"outbox.makeAgain"_s, u"outbox.takeBack"_s});
        row("a failed one is made again", MessageState::Failed, OutboxBox::Failed, {u"outbox.makeAgain"_s});
        row("a sent one is only read", MessageState::Sent, OutboxBox::Sent, {});
        row("a cancelled one is only read", MessageState::Cancelled, OutboxBox::Cancelled, {});
    }
    void everyBoxShowsItsMessageAndWhatCanBeDone()
    {
        QFETCH(int, state);
        QFETCH(int, box);
        QFETCH(QStringList, buttons);
        OutboxWindow w;
        const auto is = static_cast<MessageState>(state);
        const bool isLetter = is == MessageState::ToPrint || is == MessageState::Printed;
        const MessageId id = w.message(is, isLetter ? Channel::Letter : Channel::Email);
        w.openBox(static_cast<OutboxBox>(box));
        auto* boxes = w.find<QListWidget>(u"outbox.boxes"_s);
        QVERIFY2(boxes->currentItem()->text().endsWith(u"(1)"_s), qPrintable(boxes->currentItem()->text()));
        QCOMPARE(w.find<ui::MessageDetailView>(u"outbox.detail"_s)->message(), id);
        QVERIFY(w.find<QLabel>(u"outbox.title"_s)->text().contains(u"Debtor 1"_s));
        for (const QString& name : buttons)
            QVERIFY2(w.button(name), qPrintable(name));
        int shown = 0;
        for (const QString& name : {u"outbox.approve"_s, u"outbox.takeBack"_s, u"outbox.sendNow"_s, u"outbox.wasSent"_s, u"outbox.notSent"_s, u"outbox.print"_s,
                                    u"outbox.savePdf"_s, u"outbox.posted"_s, u"outbox.printAgain"_s, u"outbox.lookAgain"_s, u"outbox.sendAgain"_s, u"outbox.makeAgain"_s})
            shown += w.button(name) ? 1 : 0;
        QCOMPARE(shown, buttons.size()); // And no other.
        if (!isLetter) { // As it leaves, out of its bytes.
            QVERIFY(w.find<QPlainTextEdit>(u"outbox.text"_s)->toPlainText().contains(u"staat nog 121 euro open"_s));
            QVERIFY(w.find<QListWidget>(u"outbox.files"_s)->item(0)->text().startsWith(u"herinnering.pdf"_s));
        }
    }

    void anUnknownOneIsExplainedAndSettledByAPerson_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("becomes");
        QTest::addColumn<QString>("strip");
        QTest::newRow("it was sent") << u"outbox.wasSent"_s << static_cast<int>(MessageState::Sent) << QString();
        QTest::newRow("do not send") << u"outbox.notSent"_s << static_cast<int>(MessageState::Cancelled) << QString();
        QTest::newRow("looking again changes nothing by itself") << u"outbox.lookAgain"_s << static_cast<int>(MessageState::Unknown) << u"We looked"_s;
        QTest::newRow("again within 15 minutes is too early") << u"outbox.sendAgain"_s << static_cast<int>(MessageState::Unknown) << u"13 minutes"_s;
    }
    void anUnknownOneIsExplainedAndSettledByAPerson()
    {
        QFETCH(QString, button);
        QFETCH(int, becomes);
        QFETCH(QString, strip);
        OutboxWindow w;
        const MessageId id = w.message(MessageState::Unknown);
        w.openBox(OutboxBox::Unknown);
        QCOMPARE(w.find<QLabel>(u"outbox.heading"_s)->text(), u"First reminder to Debtor 1 – we don’t know whether it was sent."_s);
        const QString why = w.find<QLabel>(u"outbox.explanation"_s)->text();
        QVERIFY2(why.contains(u"The mail server stopped answering after"_s), qPrintable(why));
        QVERIFY(why.contains(u"We have not sent it again. Until you choose, no further step starts for this debtor. In most such cases the message did arrive."_s));
        QVERIFY(w.button(u"outbox.lookAgain"_s)->isDefault());
        w.button(button)->click();
        w.under().settle();
        QCOMPARE(w.stateOf(id), static_cast<MessageState>(becomes));
        if (!strip.isEmpty())
            QVERIFY2(w.strips().join(u' ').contains(strip), qPrintable(w.strips().join(u'\n')));
    }

    void confirmingSaysWhatHappened()
    {
        OutboxWindow w;
        const MessageId yes = w.message(MessageState::ToConfirm);
        const MessageId no = w.message(MessageState::ToConfirm);
        w.openMessage(yes);
        w.button(u"outbox.wasSent"_s)->click();
        w.openMessage(no);
        w.button(u"outbox.notSent"_s)->click();
        QCOMPARE(w.stateOf(yes), MessageState::Sent);
        QCOMPARE(w.stateOf(no), MessageState::Cancelled);
        auto* log = w.find<QTableWidget>(u"outbox.log"_s);
        w.openMessage(yes);
        QVERIFY(log->rowCount() > 0);
        QVERIFY(!log->item(0, 1)->text().isEmpty());
    }

    void lettersArePrintedAsOneAndPostedApart()
    {
        OutboxWindow w;
        const std::vector<MessageId> letters{w.message(MessageState::ToPrint, Channel::Letter), w.message(MessageState::ToPrint, Channel::Letter)};
        w.openBox(OutboxBox::ToPrint);
        auto* printing = w.window().findChild<ui::LetterPrinting*>();
        const QString path = test::WindowUnderTest::scratch() + u"/letters.pdf"_s;
        QVERIFY(printing->writeTo(path, letters));
        QPdfDocument document(nullptr);
        document.load(path);
        QCOMPARE(document.pageCount(), 2);
        QCOMPARE(w.stateOf(letters[0]), MessageState::ToPrint); // A file is no paper.
        // In the order of post codes: the second letter has the lower one.
        QVERIFY(document.getAllText(0).text().contains(u"A-2"_s));
        printing->markPrintedOnes(letters);
        QCOMPARE(w.stateOf(letters[0]), MessageState::Printed);
        w.openMessage(letters[0]);
        w.button(u"outbox.posted"_s)->click();
        QCOMPARE(w.stateOf(letters[0]), MessageState::Sent);
        QCOMPARE(*MessageStore(w.context().database()).find(letters[0])->postedDay, w.context().today());
        QCOMPARE(w.stateOf(letters[1]), MessageState::Printed);
    }

    /// Printed in the evening, paid overnight: it is said, and whoever says “posted” is asked which ones really are.
    void aPrintedOneThatWasPaidIsAskedAbout_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("paid");
        QTest::addColumn<int>("other");
        const int posted = static_cast<int>(MessageState::Sent), printed = static_cast<int>(MessageState::Printed);
        QTest::newRow("only the other one is posted") << u"Only the other 1"_s << printed << posted;
        QTest::newRow("both lie in the letterbox already") << u"All are posted already"_s << posted << posted;
        QTest::newRow("neither is") << u"Nothing yet"_s << printed << printed;
    }
    void aPrintedOneThatWasPaidIsAskedAbout()
    {
        QFETCH(QString, answer);
        OutboxWindow w;
        const MessageId paid = w.message(MessageState::Printed, Channel::Letter), other = w.message(MessageState::Printed, Channel::Letter);
        const auto letter = MessageStore(w.context().database()).find(paid);
        const InvoiceId invoice = letter->data.items.front().invoice;
        w.openMessage(paid);
        QVERIFY(!w.find<QLabel>(u"outbox.explanation"_s)->text().contains(u"Do not post"_s));
        QVERIFY(!lineOf(w, paid).contains(u"Do not post"_s));
        QVERIFY(addPayment(w.context().session(), {letter->data.debtor, w.context().today(), letter->data.asked, u"bank"_s, {}}, {{invoice, letter->data.asked}}));
        w.under().settle(); // The page is open, and follows the payment by itself.
        const QString why = w.find<QLabel>(u"outbox.explanation"_s)->text();
        QVERIFY2(why.startsWith(u"Do not post it any more. Invoice A-1 has been paid."_s), qPrintable(why));
        QVERIFY2(lineOf(w, paid).contains(u"Do not post"_s), qPrintable(lineOf(w, paid)));
        QVERIFY(!lineOf(w, other).contains(u"Do not post"_s));
        QString said;
        QTimer::singleShot(0, &w.window(), [&] {
            auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!question)
                return;
            said = question->text() + u' ' + question->informativeText();
            for (QAbstractButton* button : question->buttons()) {
                if (button->text() == answer)
                    button->click();
            }
        });
        ui::notePosted(w.context(), {paid, other}, w.context().today());
        QCOMPARE(said, u"1 letter should not go into the letterbox any more. Debtor 1: Invoice A-1 has been paid."_s);
        QTEST(static_cast<int>(w.stateOf(paid)), "paid");
        QTEST(static_cast<int>(w.stateOf(other)), "other");
    }

    void aMissedOneThatIsBlockedStaysAsItWas()
    {
        OutboxWindow w; // The empty book has no own address yet, so nothing can be made.
        const MessageId id = w.message(MessageState::Missed);
        w.openBox(OutboxBox::Withheld);
        w.button(u"outbox.makeAgain"_s)->click();
        w.under().settle();
        QCOMPARE(w.stateOf(id), MessageState::Missed);
        QVERIFY2(w.strips().join(u' ').contains(u"It cannot be made again now"_s), qPrintable(w.strips().join(u'\n')));
    }

    void changesItsLanguageWhileItIsOpen()
    {
        OutboxWindow w;
        w.message(MessageState::Unknown);
        w.openBox(OutboxBox::Unknown);
        w.under().program().language().setCode(u"nl"_s);
        w.under().settle();
        QVERIFY(w.find<QLabel>(u"outbox.heading"_s)->text().contains(u"we weten niet of"_s));
        QCOMPARE(w.window().currentPage()->title(), u"Postvak UIT"_s);
        QVERIFY(OutboxWindow::waitFor([&] { return w.button(u"outbox.lookAgain"_s) != nullptr; }, 2'000));
        QCOMPARE(w.button(u"outbox.lookAgain"_s)->text().remove(u'&'), u"Opnieuw kijken"_s);
    }
};

QTEST_MAIN(TestOutboxPage)
#include "test_outbox_page.moc"
