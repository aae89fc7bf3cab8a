// The page the program opens on: job J1 of the design (Monday morning), putting off, and what an idle day shows.
#include "core/storage/queries/outbox_queries.h"
#include "core/usecases/debtors.h"
#include "core/usecases/escalation/cold_start_answer.h"
#include "core/usecases/escalation/due.h"
#include "core/usecases/invoices.h"
#include "tests/ui/shell/window_under_test.h"
#include "ui/screens/messages/bulk_sheet.h"
#include "ui/screens/messages/composer_dialog.h"
#include "ui/screens/rules/reason_dialog.h"
#include "ui/screens/today/today_list.h"
#include "ui/screens/today/today_page.h"
#include "ui/shell/app_context.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sidebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

namespace {

constexpr int kMessagesOfJ1 = 25;
constexpr int kClicksOfJ1 = 4;

class TodayWindow : public WindowUnderTest {
public:
    explicit TodayWindow(Book book = Book::Small) : WindowUnderTest((QFile::remove(scratch() + u"/small.tegoed"_s), book), u"nl"_s) {}

    ui::TodayPage* page() { return qobject_cast<ui::TodayPage*>(window().currentPage()); }
    ui::TodayModel* model() { return page()->findChild<ui::TodayModel*>(); }
    ui::TodayList* list() { return page()->findChild<ui::TodayList*>(u"today.list"_s); }
    BookSession& session() { return context().session(); }

    /// The question of the first import is answered once, before any Monday.
    void begin()
    {
        if (model()->list().coldStart > 0)
            QVERIFY(answerColdStart(session(), {}).hasValue());
        settle(20'000);
    }
    int queued() { return OutboxQueries(context().database()).counts()[OutboxBox::Waiting]; }

    template <typename Dialog>
    static Dialog* shown()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* dialog = qobject_cast<Dialog*>(widget); dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
};

} // namespace

class TestTodayPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theProgramOpensHere();
    void mondayMorningInFourClicks();
    void puttingOffTakesTheRowAway();
    void aClaimThatLapsesHasItsNoticeAtHand();
    void anEmptyBookSaysWhereToBegin();
};

void TestTodayPage::theProgramOpensHere()
{
    TodayWindow test;
    test.settle(20'000);
    QCOMPARE(test.window().currentPageId(), u"today"_s);
    QVERIFY(test.page()->hasContent());
    // What the page counts stands beside its name in the sidebar.
    test.begin();
    const int count = test.page()->thingsToDo();
    auto* sidebar = test.window().findChild<ui::Sidebar*>(u"sidebar"_s);
    QVERIFY(sidebar);
    bool isSaid = count == 0;
    for (int row = 0; row < sidebar->count(); ++row)
        isSaid |= sidebar->item(row)->data(Qt::AccessibleTextRole).toString().startsWith(u"Vandaag, %1 "_s.arg(count));
    QVERIFY2(isSaid, qPrintable(QString::number(count)));
}

void TestTodayPage::mondayMorningInFourClicks()
{
    TodayWindow test;
    test.settle(20'000);
    test.begin();
    QVERIFY2(!test.model()->list().messages.empty(), "the sample book proposes nothing");
    const int before = test.queued();
    QPushButton* prepare = nullptr;
    for (auto* button : test.window().findChildren<QPushButton*>()) {
        if (button->isVisible() && QString(button->text()).remove(u'&') == u"Alles klaarzetten…"_s)
            prepare = button;
    }
    QVERIFY(prepare);
    QTest::mouseClick(prepare, Qt::LeftButton);
    int clicks = 1;
    auto* sheet = TodayWindow::shown<ui::BulkSheet>();
    QVERIFY(sheet);
    test.settle(60'000);
    if (auto* bank = sheet->findChild<QCheckBox*>(u"review.bank"_s); bank && bank->isVisible()) {
        bank->click();
        ++clicks;
        test.settle(60'000);
    }
    const int leaves = sheet->review().count();
    QVERIFY2(leaves > 0 && leaves <= kMessagesOfJ1, qPrintable(QString::number(leaves)));
    auto* send = sheet->findChild<QPushButton*>(u"review.send"_s);
    QVERIFY2(send->isEnabled(), qPrintable(send->text()));
    std::vector<DebtorId> written;
    for (const ui::BulkReview::Row& row : sheet->review().rows) {
        if (row.counts())
            written.push_back(row.debtor);
    }
    QTest::mouseClick(send, Qt::LeftButton);
    ++clicks;
    QTRY_VERIFY_WITH_TIMEOUT(!TodayWindow::shown<ui::BulkSheet>(), 30'000);
    test.settle(20'000);
    QVERIFY2(clicks <= kClicksOfJ1, qPrintable(QString::number(clicks)));
    QVERIFY(test.queued() - before > 0 && test.queued() - before <= leaves); // Letters wait for the printer instead.
    // Who was written to has no second row: the step waits in the outbox (B11), and one contact is enough for a day.
    for (const DebtorId debtor : written)
        QVERIFY(!test.model()->find(ui::TodaySection::ToSend, debtor).isValid());
    qInfo().noquote() << "J1:" << leaves << "messages in" << clicks << "clicks";
}

void TestTodayPage::puttingOffTakesTheRowAway()
{
    TodayWindow test;
    test.settle(20'000);
    test.begin();
    const auto& messages = test.model()->list().messages;
    QVERIFY(!messages.empty());
    const DebtorId debtor = messages.front().debtor;
    const QString step = messages.front().step;
    test.list()->setCurrentIndex(test.model()->find(ui::TodaySection::ToSend, debtor));
    bool isAnswered = false;
    QTimer::singleShot(300, &test.window(), [&] {
        if (auto* dialog = TodayWindow::shown<ui::ReasonDialog>()) {
            dialog->findChild<QPushButton*>(u"snooze.in3"_s)->click();
            dialog->findChild<QLineEdit*>(u"snooze.reason"_s)->setText(u"belt vrijdag terug"_s);
            dialog->findChild<QPushButton*>(u"snooze.save"_s)->click();
            isAnswered = !dialog->isVisible();
            dialog->reject();
        }
    });
    QTest::keyClick(test.list(), Qt::Key_S);
    QVERIFY(isAnswered);
    test.settle(20'000);
    const QModelIndex now = test.model()->find(ui::TodaySection::ToSend, debtor);
    QVERIFY(!now.isValid() || test.model()->proposalOf(now)->step != step);
    test.context().undoStack().undo();
    test.settle(20'000);
    QVERIFY(test.model()->find(ui::TodaySection::ToSend, debtor).isValid());
}

/// Half a year before the claim lapses it stands under "Stuck", and Enter opens the letter that interrupts it.
void TestTodayPage::aClaimThatLapsesHasItsNoticeAtHand()
{
    TodayWindow test;
    test.settle(20'000);
    test.begin();
    DebtorData data;
    data.name = u"Timmerbedrijf Oud"_s;
    data.kind = PartyKind::Business;
    data.kindAssumed = false;
    data.email = u"oud@timmer.example"_s;
    data.address = {u"Kade 1"_s, u"3011 AB"_s, u"Rotterdam"_s, u"NL"_s};
    const auto debtor = addDebtor(test.session(), data);
    QVERIFY(debtor);
    const Date due = test.context().today().plusMonths(-57); // Five years end in three months.
    const auto invoice = addInvoice(test.session(), {.debtor = debtor->id, .number = u"OUD-1"_s, .kind = InvoiceKind::Invoice, .invoiceDate = due.plusDays(-30),
                                                     .dueDate = due, .dueDateComputed = false, .amount = Money(121'000, Currency::euro()), .paymentReference = {},
                                                     .description = {}, .paymentLink = {}, .orderReference = {}, .isDirectDebit = false,
                                                     .serviceFrom = std::nullopt, .serviceUntil = std::nullopt});
    QVERIFY(invoice);
    test.settle(20'000);
    test.begin();
    const QModelIndex row = test.model()->find(ui::TodaySection::Stuck, debtor->id);
    QVERIFY(row.isValid());
    const QString why = row.data(ui::TodayModel::WhyRole).toString();
    QVERIFY2(why.contains(u"OUD-1 verjaart na"_s) && why.contains(u"stuitingsbrief"_s), qPrintable(why));
    test.list()->setCurrentIndex(row);
    test.settle();
    QTest::keyClick(test.list(), Qt::Key_Return);
    ui::ComposerDialog* composer = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((composer = TodayWindow::shown<ui::ComposerDialog>()) && composer->isFresh() && !composer->messages().empty(), 20'000);
    QCOMPARE(composer->messages().front().message.stage, Stage::LimitationNotice);
    QCOMPARE(composer->messages().front().message.items.front().invoice, invoice->id);
    QVERIFY(composer->messages().front().text.plain.contains(u"stuiten we de verjaring"_s));
    composer->reject();
}

void TestTodayPage::anEmptyBookSaysWhereToBegin()
{
    WindowUnderTest test(WindowUnderTest::Book::Empty);
    test.settle(20'000);
    QCOMPARE(test.window().currentPageId(), u"today"_s);
    bool isThere = false;
    for (auto* button : test.window().findChildren<QPushButton*>())
        isThere |= button->isVisible() && QString(button->text()).remove(u'&').startsWith(u"Importeren"_s);
    QVERIFY(isThere);
}

QTEST_MAIN(TestTodayPage)
#include "test_today_page.moc"
