// In a sample book what leaves arrives at the side: on the phone, in the inbox, in the letterbox, and is there after a restart.
#include "core/storage/queries/debtor_queries.h"
#include "core/usecases/messages/compose.h"
#include "core/usecases/messages/outbox.h"
#include "core/usecases/messages/outbox_again.h"
#include "tests/ui/outbox/outbox_window.h"
#include "ui/screens/outbox/outbox_sender.h"
#include "ui/screens/outbox/practice_dock.h"
#include "ui/screens/outbox/practice_views.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using test::OutboxWindow;
using test::WindowUnderTest;

namespace {

/// The first debtor to whom a message of this kind can go now, kept as proposed.
std::optional<MessageId> composed(BookSession& session, Channel channel)
{
    const auto debtors = DebtorQueries(session.database).list({}, DebtorSort::Overdue, SortOrder::Descending, session.clock.today());
    for (const DebtorId debtor : debtors.ids) {
        ComposeRequest request;
        request.debtor = debtor;
        request.channel = channel;
        request.stage = Stage::Reminder1;
        const auto message = composeMessage(session, request);
        if (!message || !message->canLeave())
            continue;
        const auto kept = keepMessage(session, *message, MessageState::Proposed);
        if (kept)
            return *kept;
    }
    return std::nullopt;
}

} // namespace

class TestPracticePane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void messagesArriveAndAreThereAfterARestart()
    {
        QString mailText;
        {
            OutboxWindow w(WindowUnderTest::Book::Small);
            BookSession& session = w.context().session();
            auto* dock = w.find<ui::PracticeDock>(u"practiceDock"_s);
            QVERIFY(dock);
            QVERIFY(dock->isHidden());
            int expected = 0;
            for (const Channel channel : {Channel::Email, Channel::Letter}) {
                const auto id = composed(session, channel);
                QVERIFY2(id, qPrintable(channelCode(channel)));
                QCOMPARE(MessageStore(session.database).find(*id)->data.transport, TransportKind::Practice);
                Approval approval;
                approval.undoSeconds = 0;
                QVERIFY(approveMessages(session, {*id}, approval).hasValue());
                ++expected;
                ui::OutboxSender::of(w.context())->wake();
                QVERIFY2(OutboxWindow::waitFor([&] { return dock->mails() + dock->letters() + dock->texts() == expected; }),
                         qPrintable(stateCode(w.stateOf(*id))));
            }
            QVERIFY(!dock->isHidden());
            QCOMPARE(dock->mails(), 1);
            QCOMPARE(dock->letters(), 1);
            mailText = w.find<QPlainTextEdit>(u"practice.mail"_s)->toPlainText();
            QVERIFY(mailText.contains(u"To: "_s));
        }
        OutboxWindow again(WindowUnderTest::Book::Small, u"en"_s);
        auto* dock = again.find<ui::PracticeDock>(u"practiceDock"_s);
        QCOMPARE(dock->mails(), 1);
        QCOMPARE(dock->letters(), 1);
        QCOMPARE(again.find<QPlainTextEdit>(u"practice.mail"_s)->toPlainText(), mailText);
        QVERIFY(!again.find<ui::EnvelopeView>(u"practice.envelope"_s)->isHidden());
    }

    void aMissedOneIsMadeAgainAsThingsAreNow()
    {
        OutboxWindow w(WindowUnderTest::Book::Small);
        BookSession& session = w.context().session();
        const auto id = composed(session, Channel::Email);
        QVERIFY(id);
        {
            Transaction transaction(w.context().database());
            Statement(w.context().database(), u"UPDATE message SET state = 'missed' WHERE id = ?"_s).bind(*id).run();
            transaction.commit();
        }
        const auto made = makeAgain(session, {*id});
        QVERIFY(made.hasValue());
        QCOMPARE(int(made->made.size()), 1);
        QCOMPARE(w.stateOf(*id), MessageState::Cancelled);
        const auto fresh = MessageStore(session.database).find(made->made.front());
        QCOMPARE(fresh->data.state, MessageState::Proposed);
        QVERIFY(fresh->data.uuid != MessageStore(session.database).find(*id)->data.uuid);
        QCOMPARE(fresh->data.debtor, MessageStore(session.database).find(*id)->data.debtor);
        QCOMPARE(fresh->data.stage, Stage::Reminder1);
    }

    void theLockedScreenShowsTwoLinesOfAText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a short one whole") << u"De Vries: graag kijken naar factuur A-1."_s << u"De Vries: graag kijken naar factuur A-1."_s;
        QTest::newRow("lines become one") << u"Een\n\ntwee"_s << u"Een twee"_s;
        QTest::newRow("a long one is cut with a sign") << QString(200, u'a') << QString(90, u'a') + u'…';
        QTest::newRow("exactly as long stays") << QString(90, u'a') << QString(90, u'a');
    }
    void theLockedScreenShowsTwoLinesOfAText()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(ui::PhoneView::lockScreenText(text), shown);
    }

    void aBookOfOnesOwnHasNoPracticePane()
    {
        OutboxWindow w;
        QVERIFY(!w.find<ui::PracticeDock>(u"practiceDock"_s));
    }
};

QTEST_MAIN(TestPracticePane)
#include "test_practice_pane.moc"
