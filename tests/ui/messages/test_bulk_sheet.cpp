// Many messages at once: the number on the button is the number that leaves.
#include "core/usecases/messages/outbox.h"
#include "tests/ui/messages/message_window.h"
#include "ui/presentation/money_text.h"
#include "ui/screens/messages/bulk_sheet.h"
#include "ui/screens/messages/composer_dialog.h"
#include "ui/screens/messages/message_actions.h"
#include "ui/screens/messages/send_desk.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

namespace {

ui::BulkSheet* open(MessageWindow& test, const std::vector<DebtorId>& debtors)
{
    ui::MessageActions::of(test.context())->openReview(debtors);
    auto* sheet = MessageWindow::shown<ui::BulkSheet>();
    test.settle(10'000);
    return sheet;
}

/// Stops after so many reports.
class StopAfter final : public Progress {
public:
    explicit StopAfter(int reports) : m_left(reports) {}
    bool report(std::int64_t, std::int64_t) override { return m_left-- > 0; }

private:
    int m_left;
};

} // namespace

class TestBulkSheet final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theButtonSaysWhatLeaves_data();
    void theButtonSaysWhatLeaves();
    void firmWordsMustBeSeen_data();
    void firmWordsMustBeSeen();
    void manyAskForTheirNumber();
    void stoppedHalfwayNothingLeaves();
    void spreadOverATime();
};

void TestBulkSheet::theButtonSaysWhatLeaves_data()
{
    QTest::addColumn<int>("debtors");
    QTest::addColumn<int>("blocked");
    QTest::addColumn<int>("unticked");
    QTest::newRow("three, all free") << 3 << 0 << 0;
    QTest::newRow("three, one bankrupt") << 3 << 1 << 0;
    QTest::newRow("three, one unticked") << 3 << 0 << 1;
    QTest::newRow("four, one bankrupt and one unticked") << 4 << 1 << 1;
    QTest::newRow("all bankrupt") << 2 << 2 << 0;
}

void TestBulkSheet::theButtonSaysWhatLeaves()
{
    QFETCH(int, debtors);
    QFETCH(int, blocked);
    QFETCH(int, unticked);
    MessageWindow test;
    auto chosen = test.readyDebtors();
    QVERIFY(chosen.size() >= static_cast<std::size_t>(debtors));
    chosen.resize(static_cast<std::size_t>(debtors));
    for (int i = 0; i < blocked; ++i)
        test.change(chosen[static_cast<std::size_t>(i)], [](DebtorData& data) { data.status = DebtorStatus::Bankrupt; });
    auto* sheet = open(test, chosen);
    QVERIFY(sheet);
    auto* table = sheet->findChild<QTableWidget*>(u"review.table"_s);
    QCOMPARE(table->rowCount(), debtors);
    for (int i = 0; i < unticked; ++i)
        table->item(debtors - 1 - i, 0)->setCheckState(Qt::Unchecked);
    const int expected = debtors - blocked - unticked;
    auto* send = sheet->findChild<QPushButton*>(u"review.send"_s);
    QVERIFY2(send->text().contains(QString::number(expected)), qPrintable(send->text()));
    QCOMPARE(send->isEnabled(), expected > 0);
    for (int i = 0; i < blocked; ++i)
        QVERIFY(!table->item(i, 4)->text().isEmpty()); // Says why.
    // The total is the sum of what leaves, and of nothing else.
    Money sum(0, Currency::euro());
    for (std::size_t i = static_cast<std::size_t>(blocked); i < static_cast<std::size_t>(debtors - unticked); ++i)
        sum += composeMessage(test.session(), ui::ComposePlan{.debtor = chosen[i]}.request({}))->message.asked;
    if (expected > 0)
        QVERIFY(sheet->findChild<QLabel*>(u"review.totals"_s)->text().contains(ui::moneyText(sum)));
    if (expected == 0)
        return sheet->reject();
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!MessageWindow::shown<ui::BulkSheet>(), 10'000);
    test.settle();
    int waiting = 0;
    for (const DebtorId id : chosen) {
        for (const MessageRow& row : test.messagesOf(id))
            waiting += row.message.data.state == MessageState::Queued ? 1 : 0;
    }
    QCOMPARE(waiting, expected);
    test.context().actions().action(u"message.undo"_s)->trigger();
    for (const DebtorId id : chosen) {
        for (const MessageRow& row : test.messagesOf(id))
            QCOMPARE(row.message.data.state, MessageState::Cancelled);
    }
}

void TestBulkSheet::firmWordsMustBeSeen_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<bool>("isSeen");
    QTest::addColumn<int>("counts");
    QTest::newRow("a reminder, not looked at") << static_cast<int>(Stage::Reminder1) << false << 1;
    QTest::newRow("a demand, not looked at") << static_cast<int>(Stage::Demand) << false << 0;
    QTest::newRow("a demand, looked at") << static_cast<int>(Stage::Demand) << true << 1;
    QTest::newRow("a final notice, not looked at") << static_cast<int>(Stage::FinalNotice) << false << 0;
}

void TestBulkSheet::firmWordsMustBeSeen()
{
    QFETCH(int, stage);
    QFETCH(bool, isSeen);
    QFETCH(int, counts);
    ui::BulkReview::Row row;
    row.message = ComposedMessage();
    row.message->content = "x";
    row.message->message.stage = static_cast<Stage>(stage);
    row.isTicked = true;
    row.isSeen = isSeen;
    ui::BulkReview review;
    review.rows.push_back(row);
    QCOMPARE(review.count(), counts);
    QCOMPARE(review.leaving().size(), static_cast<std::size_t>(counts));
}

void TestBulkSheet::manyAskForTheirNumber()
{
    MessageWindow test;
    QVERIFY(setLimit(test.session(), u"mass_confirm"_s, u"2"_s).hasValue());
    auto chosen = test.readyDebtors();
    QVERIFY(chosen.size() >= 3);
    chosen.resize(3);
    auto* sheet = open(test, chosen);
    auto* send = sheet->findChild<QPushButton*>(u"review.send"_s);
    auto* number = sheet->findChild<QLineEdit*>(u"review.confirm"_s);
    QVERIFY(number->isVisible() && !send->isEnabled());
    number->setText(u"2"_s);
    QVERIFY(!send->isEnabled());
    number->setText(u"3"_s);
    QVERIFY(send->isEnabled());
    // Fewer are no mass: the field goes, the button stays.
    sheet->findChild<QTableWidget*>(u"review.table"_s)->item(0, 0)->setCheckState(Qt::Unchecked);
    QVERIFY(!number->isVisible() && send->isEnabled());
    sheet->reject();
}

void TestBulkSheet::stoppedHalfwayNothingLeaves()
{
    MessageWindow test;
    auto chosen = test.readyDebtors();
    chosen.resize(3);
    NoProgress all;
    const auto review = ui::composeBulk(test.session(), chosen, all);
    QVERIFY(review.hasValue());
    QCOMPARE(review->count(), 3);
    StopAfter two(2);
    const auto sent = ui::keepAndApprove(test.session(), review->leaving(), {}, two);
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, Error::Code::Cancelled);
    for (const DebtorId id : chosen) {
        for (const MessageRow& row : test.messagesOf(id))
            QVERIFY(!isLive(row.message.data.state));
    }
    // What was stopped can be sent afterwards.
    const auto again = ui::composeBulk(test.session(), chosen, all);
    QCOMPARE(ui::keepAndApprove(test.session(), again->leaving(), {}, all)->size(), std::size_t(3));
}

void TestBulkSheet::spreadOverATime()
{
    MessageWindow test;
    auto chosen = test.readyDebtors();
    chosen.resize(3);
    auto* sheet = open(test, chosen);
    sheet->findChild<QRadioButton*>(u"review.spread"_s)->setChecked(true);
    QTest::mouseClick(sheet->findChild<QPushButton*>(u"review.send"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!MessageWindow::shown<ui::BulkSheet>(), 10'000);
    std::vector<QDateTime> moments;
    for (const DebtorId id : chosen)
        moments.push_back(QDateTime::fromString(test.messagesOf(id).front().message.data.notBefore, Qt::ISODateWithMs));
    QCOMPARE(moments[0].secsTo(moments[1]), 600);
    QCOMPARE(moments[1].secsTo(moments[2]), 600);
}

QTEST_MAIN(TestBulkSheet)
#include "test_bulk_sheet.moc"
