// One click and the composer: what leaves is what was shown, and what may not leave says why.
#include "core/domain/message/sms_text.h"
#include "core/usecases/escalation/due.h"
#include "core/usecases/messages/outbox.h"
#include "tests/ui/messages/message_window.h"
#include "ui/presentation/message_text.h"
#include "ui/screens/messages/bulk_sheet.h"
#include "ui/screens/messages/check_list.h"
#include "ui/screens/messages/composer_dialog.h"
#include "ui/screens/messages/mail_preview.h"
#include "ui/screens/messages/message_actions.h"
#include "ui/widgets/sealed_browser.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

namespace {

void wait(MessageWindow& test, ui::ComposerDialog* dialog)
{
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isFresh() && !test.context().jobs().isBusy(), 10'000);
}

ui::ComposerDialog* open(MessageWindow& test, const ui::ComposePlan& plan)
{
    ui::MessageActions::of(test.context())->openComposer(plan);
    auto* dialog = MessageWindow::shown<ui::ComposerDialog>();
    wait(test, dialog);
    return dialog;
}

QString plainText(const ui::ComposerDialog& dialog)
{
    return dialog.messages().front().text.plain;
}

} // namespace

class TestComposer final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneClickSendsAndCanBeTakenBack();
    void aSecondClickIsNoSecondReminder();
    void whatMayNotLeaveOpensTheComposer_data();
    void whatMayNotLeaveOpensTheComposer();
    void theSameStepIsNotSentTwice();
    void theOwnTextStaysOverLanguages();
    void aBrokenTextCannotLeave();
    void ctrlEnterSendsWhatIsShown();
    void everyTickedWayIsAMessage();
    void aPlannedMessageIsMadeForItsDay();
    void aDraftPromisesNothing();
    void untickingAnInvoiceAsksForLess();
    void aStatementGoesAlong();
    void aShortMessageIsMadeToFit();
    void theLetterIsShownAsItsPages();
    void nothingIsLoadedByThePreview_data();
    void nothingIsLoadedByThePreview();
    void theMailHasTheTextSizeOfTheProgram();
    void theTimelineUnfoldsTheMessage();
    void theAgeOfBankDataStandsWhereMoneyIsAsked();
};

void TestComposer::oneClickSendsAndCanBeTakenBack()
{
    MessageWindow test;
    const auto ready = test.readyDebtors();
    QVERIFY(!ready.empty());
    test.openDebtor(ready.front());
    QPushButton* send = test.button(u"Stuur"_s);
    QVERIFY(send && send->isEnabled());
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(test.messagesOf(ready.front()).size(), std::size_t(1), 10'000);
    test.settle();
    QVERIFY(!MessageWindow::shown<ui::ComposerDialog>());
    const NewMessage message = test.messagesOf(ready.front()).front().message.data;
    QCOMPARE(message.state, MessageState::Queued);
    QCOMPARE(message.transport, TransportKind::Practice); // A sample book has no other way out.
    QVERIFY(!message.contentSha256.isEmpty());
    const QString name = message.recipientName;
    QVERIFY2(test.strips().join(u'\n').contains(name) && test.strips().join(u'\n').contains(u"0:"_s), qPrintable(test.strips().join(u'\n')));

    QPushButton* undo = test.button(u"Ongedaan maken"_s);
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    test.settle();
    QCOMPARE(test.messagesOf(ready.front()).front().message.data.state, MessageState::Cancelled);
    QVERIFY(!test.context().actions().action(u"message.undo"_s)->isEnabled());
    // The step is free again.
    QTest::mouseClick(test.button(u"Stuur"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(test.messagesOf(ready.front()).size(), std::size_t(2), 10'000);
    test.settle();
    test.context().actions().action(u"message.undo"_s)->trigger(); // Alt+Z
    QCOMPARE(test.messagesOf(ready.front()).front().message.data.state, MessageState::Cancelled);
}

void TestComposer::aSecondClickIsNoSecondReminder()
{
    MessageWindow test;
    const DebtorId debtor = test.readyDebtors().front();
    test.openDebtor(debtor);
    QPushButton* send = test.button(u"Stuur"_s);
    QTest::mouseClick(send, Qt::LeftButton);
    QTest::mouseClick(send, Qt::LeftButton);
    test.settle();
    QCOMPARE(test.messagesOf(debtor).size(), std::size_t(1));
    QVERIFY2(test.strips().join(u'\n').contains(u"wacht al een bericht"_s), qPrintable(test.strips().join(u'\n')));
    QVERIFY(!MessageWindow::shown<ui::ComposerDialog>());
}

void TestComposer::whatMayNotLeaveOpensTheComposer_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("no address at all") << u"address"_s << u"B01"_s;
    QTest::newRow("asked for no e-mail") << u"consent"_s << u"B01"_s;
    QTest::newRow("bankrupt") << u"bankrupt"_s << u"B09"_s;
    QTest::newRow("a language without texts") << u"language"_s << u"B03"_s;
}

void TestComposer::whatMayNotLeaveOpensTheComposer()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    MessageWindow test;
    const auto ready = test.readyDebtors();
    QVERIFY(!ready.empty());
    const DebtorId debtor = ready.front();
    if (what == u"address")
        test.change(debtor, [](DebtorData& data) { data.email.clear(); data.phone.clear(); data.address = {}; });
    else if (what == u"bankrupt")
        test.change(debtor, [](DebtorData& data) { data.status = DebtorStatus::Bankrupt; });
    else if (what == u"language")
        test.change(debtor, [](DebtorData& data) { data.language = u"fr"_s; });
    else
        QVERIFY(setConsent(test.session(), debtor, Channel::Email, false, u"phone"_s).hasValue());
    if (what == u"address") {
        const auto detail = DebtorQueries(test.context().database()).detail(debtor, test.context().today());
        for (const auto& contact : detail->contacts)
            QVERIFY(removeContact(test.session(), contact.id).hasValue());
    }
    test.openDebtor(debtor);
    QTest::mouseClick(test.button(u"Stuur"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(MessageWindow::shown<ui::ComposerDialog>() != nullptr, 10'000);
    auto* dialog = MessageWindow::shown<ui::ComposerDialog>();
    wait(test, dialog);
    QVERIFY(test.messagesOf(debtor).empty());
    const auto& blocks = dialog->messages().front().blocks;
    const auto found = std::find_if(blocks.begin(), blocks.end(), [&](const ComposeCheck& check) { return check.code == code; });
    QVERIFY2(found != blocks.end(), qPrintable(blocks.empty() ? u"no block"_s : blocks.front().code + u' ' + blocks.front().reason));
    auto* checks = dialog->findChild<ui::CheckList*>();
    QVERIFY(checks->isVisible());
    QVERIFY2(checks->texts().join(u'\n').contains(ui::composeCheckText(*found)), qPrintable(checks->texts().join(u'\n')));
    QVERIFY(!dialog->findChild<QPushButton*>(u"composer.send"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    test.settle();
    QVERIFY(test.messagesOf(debtor).empty()); // Nor by key.
    QVERIFY(dialog->isVisible());
    dialog->reject();
}

void TestComposer::theSameStepIsNotSentTwice()
{
    MessageWindow test;
    const DebtorId debtor = test.readyDebtors().front();
    auto* dialog = open(test, {.debtor = debtor});
    auto* second = new ui::ComposerDialog(test.context(), ui::ComposePlan{.debtor = debtor}, &test.window());
    second->show();
    wait(test, second);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"composer.send"_s), Qt::LeftButton);
    QCOMPARE(test.messagesOf(debtor).size(), std::size_t(1));
    // The second was made before the first left: it is refused, keeps what it shows and says why.
    QTest::mouseClick(second->findChild<QPushButton*>(u"composer.send"_s), Qt::LeftButton);
    QVERIFY(second->isVisible());
    int live = 0;
    for (const MessageRow& row : test.messagesOf(debtor))
        live += isLive(row.message.data.state) ? 1 : 0;
    QCOMPARE(live, 1);
    delete second;
}

void TestComposer::theOwnTextStaysOverLanguages()
{
    MessageWindow test;
    auto* dialog = open(test, {.debtor = test.readyDebtors().front()});
    const QString language = dialog->messages().front().message.language;
    const QString other = language == u"nl" ? u"en"_s : u"nl"_s;
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"composer.edit.email"_s), Qt::LeftButton);
    auto* editor = dialog->findChild<QPlainTextEdit*>(u"composer.editor.email"_s);
    QVERIFY(editor->isVisible() && editor->toPlainText().contains(u"{{"_s));
    editor->moveCursor(QTextCursor::End);
    editor->setFocus();
    QTest::keyClicks(editor, u" Tot vrijdag"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isFresh() && plainText(*dialog).contains(u"Tot vrijdag"_s), 10'000);
    QVERIFY(dialog->messages().front().html.contains("Tot vrijdag"));

    auto* box = dialog->findChild<QComboBox*>(u"composer.language"_s);
    const auto choose = [&](const QString& code) {
        box->setFocus();
        box->setCurrentIndex(box->findData(code));
        Q_EMIT box->activated(box->currentIndex());
        wait(test, dialog);
    };
    choose(other);
    QCOMPARE(dialog->messages().front().message.language, other);
    QVERIFY(!plainText(*dialog).contains(u"Tot vrijdag"_s)); // A text belongs to its language.
    test.program().language().setCode(u"en"_s); // The program's own language changes nothing of it.
    test.settle();
    choose(language);
    QVERIFY(plainText(*dialog).contains(u"Tot vrijdag"_s));
    QVERIFY(editor->toPlainText().contains(u"Tot vrijdag"_s));
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"composer.original.email"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isFresh() && !plainText(*dialog).contains(u"Tot vrijdag"_s), 10'000);
    dialog->reject();
}

void TestComposer::aBrokenTextCannotLeave()
{
    MessageWindow test;
    auto* dialog = open(test, {.debtor = test.readyDebtors().front()});
    auto* editor = dialog->findChild<QPlainTextEdit*>(u"composer.editor.email"_s);
    editor->setPlainText(editor->toPlainText() + u"\n{{debtor.nmae}}"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isFresh() && !dialog->messages().front().blocks.empty(), 10'000);
    QCOMPARE(dialog->messages().front().blocks.front().code, u"B10"_s);
    QVERIFY(!dialog->findChild<QPushButton*>(u"composer.send"_s)->isEnabled());
    QVERIFY(editor->toPlainText().contains(u"{{debtor.nmae}}"_s)); // What was typed stays to be mended.
    dialog->reject();
}

void TestComposer::ctrlEnterSendsWhatIsShown()
{
    MessageWindow test;
    const DebtorId debtor = test.readyDebtors().front();
    auto* dialog = open(test, {.debtor = debtor});
    auto* editor = dialog->findChild<QPlainTextEdit*>(u"composer.editor.email"_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"composer.edit.email"_s), Qt::LeftButton);
    editor->moveCursor(QTextCursor::End);
    editor->setFocus();
    QTest::keyClicks(editor, u" Groet uit Sneek"_s);
    QVERIFY(!dialog->isFresh());
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier); // At once: waits until this text has been made.
    QTRY_COMPARE_WITH_TIMEOUT(test.messagesOf(debtor).size(), std::size_t(1), 10'000);
    const NewMessage message = test.messagesOf(debtor).front().message.data;
    QCOMPARE(message.state, MessageState::Queued);
    QVERIFY(message.preview.endsWith(u"Groet uit Sneek"_s));
    QVERIFY(!MessageWindow::shown<ui::ComposerDialog>());
    QVERIFY(test.context().actions().action(u"message.undo"_s)->isEnabled());
}

void TestComposer::everyTickedWayIsAMessage()
{
    MessageWindow test;
    DebtorId debtor;
    for (const DebtorId id : test.readyDebtors()) {
        if (DebtorQueries(test.context().database()).detail(id, test.context().today())->data.address.isComplete())
            debtor = debtor.isValid() ? debtor : id;
    }
    QVERIFY(debtor.isValid());
    auto* dialog = open(test, {.debtor = debtor});
    auto* letter = dialog->findChild<QCheckBox*>(u"composer.channel.letter"_s);
    QVERIFY(letter->isEnabled() && !letter->isChecked());
    QTest::mouseClick(letter, Qt::LeftButton, {}, QPoint(8, letter->height() / 2));
    wait(test, dialog);
    QCOMPARE(dialog->messages().size(), std::size_t(2));
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"composer.send"_s), Qt::LeftButton);
    test.settle();
    std::map<Channel, MessageState> states;
    for (const MessageRow& row : test.messagesOf(debtor))
        states[row.message.data.channel] = row.message.data.state;
    QCOMPARE(states.size(), std::size_t(2));
    QVERIFY(states.at(Channel::Email) == MessageState::Queued);
    QVERIFY(states.at(Channel::Letter) == MessageState::ToPrint || states.at(Channel::Letter) == MessageState::Queued);
}

void TestComposer::aPlannedMessageIsMadeForItsDay()
{
    MessageWindow test;
    const DebtorId debtor = test.readyDebtors().front();
    auto* dialog = open(test, {.debtor = debtor});
    auto* menu = dialog->findChild<QPushButton*>(u"composer.schedule"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QAction* tomorrow = nullptr;
    for (QAction* action : menu->actions()) {
        if (action->text().startsWith(u"Morgen"_s))
            tomorrow = action;
    }
    QVERIFY(tomorrow);
    tomorrow->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(test.messagesOf(debtor).size(), std::size_t(1), 10'000);
    const NewMessage message = test.messagesOf(debtor).front().message.data;
    const Date day = test.context().today().plusDays(1);
    QCOMPARE(message.plannedDay, day);
    const QDateTime leaves = QDateTime::fromString(message.notBefore, Qt::ISODateWithMs).toTimeZone(QTimeZone("Europe/Amsterdam"));
    QCOMPARE(leaves.date(), QDate(day.year(), day.month(), day.day()));
    QCOMPARE(leaves.time(), QTime(9, 0));
}

void TestComposer::aDraftPromisesNothing()
{
    MessageWindow test;
    const DebtorId debtor = test.readyDebtors().front();
    auto* dialog = open(test, {.debtor = debtor});
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"composer.draft"_s), Qt::LeftButton);
    QCOMPARE(test.messagesOf(debtor).size(), std::size_t(1));
    QCOMPARE(test.messagesOf(debtor).front().message.data.state, MessageState::Draft);
    QVERIFY(!test.context().actions().action(u"message.undo"_s)->isEnabled());
}

void TestComposer::untickingAnInvoiceAsksForLess()
{
    MessageWindow test;
    ui::ComposerDialog* dialog = nullptr;
    for (const DebtorId id : test.readyDebtors()) {
        dialog = open(test, {.debtor = id});
        const auto& invoices = dialog->messages().front().invoices;
        if (std::count_if(invoices.begin(), invoices.end(), [](const ComposeInvoice& invoice) { return invoice.isAsked; }) > 1)
            break;
        delete dialog;
        dialog = nullptr;
    }
    QVERIFY(dialog);
    const ComposedMessage before = dialog->messages().front();
    const auto first = std::find_if(before.invoices.begin(), before.invoices.end(), [](const ComposeInvoice& invoice) { return invoice.isAsked; });
    auto* list = dialog->findChild<QListWidget*>(u"composer.invoices"_s);
    list->item(static_cast<int>(first - before.invoices.begin()))->setCheckState(Qt::Unchecked);
    wait(test, dialog);
    QCOMPARE(dialog->messages().front().message.asked, before.message.asked - first->open);
    delete dialog;
}

void TestComposer::aStatementGoesAlong()
{
    MessageWindow test;
    DebtorId debtor;
    for (const DebtorId id : test.readyDebtors()) {
        if (DebtorQueries(test.context().database()).detail(id, test.context().today())->data.address.isComplete())
            debtor = debtor.isValid() ? debtor : id;
    }
    QVERIFY(debtor.isValid());
    auto* dialog = open(test, {.debtor = debtor});
    const auto statements = [&] {
        const auto& files = dialog->messages().front().files;
        return std::count_if(files.begin(), files.end(), [](const ComposedFile& file) { return file.kind == u"statement" && file.bytes.startsWith("%PDF"); });
    };
    QCOMPARE(statements(), 0);
    auto* tick = dialog->findChild<QCheckBox*>(u"composer.statement"_s);
    QVERIFY(tick->isVisible() && tick->isEnabled());
    tick->click();
    wait(test, dialog);
    QCOMPARE(statements(), 1);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"composer.send"_s), Qt::LeftButton);
    bool isKept = false;
    const auto stored = MessageStore(test.context().database()).find(test.messagesOf(debtor).front().id);
    QVERIFY(stored);
    for (const auto& attachment : stored->data.attachments)
        isKept = isKept || attachment.kind == u"statement";
    QVERIFY(isKept);
}

void TestComposer::aShortMessageIsMadeToFit()
{
    MessageWindow test;
    DebtorId debtor;
    for (const DebtorId id : test.readyDebtors()) {
        if (!DebtorQueries(test.context().database()).detail(id, test.context().today())->data.phone.isEmpty())
            debtor = debtor.isValid() ? debtor : id;
    }
    QVERIFY(debtor.isValid());
    ui::ComposePlan plan{.debtor = debtor, .channels = {Channel::Sms}};
    auto* dialog = open(test, plan);
    QVERIFY(dialog->messages().front().sms.parts >= 1);
    auto* editor = dialog->findChild<QPlainTextEdit*>(u"composer.editor.sms"_s);
    editor->setPlainText(editor->toPlainText() + u" – Zoë"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isFresh() && dialog->messages().front().sms.alphabet == SmsAlphabet::Ucs2, 10'000);
    auto* fit = dialog->findChild<QPushButton*>(u"smsPreview.fit"_s);
    const auto visible = [&] { return fit->isVisible(); };
    QTRY_VERIFY(visible());
    QTest::mouseClick(fit, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isFresh() && dialog->messages().front().sms.alphabet == SmsAlphabet::Gsm7, 10'000);
    QVERIFY(plainText(*dialog).endsWith(u"Zoe"_s));
    delete dialog;
}

void TestComposer::theLetterIsShownAsItsPages()
{
    MessageWindow test;
    DebtorId debtor;
    for (const DebtorId id : test.readyDebtors()) {
        if (DebtorQueries(test.context().database()).detail(id, test.context().today())->data.address.isComplete())
            debtor = debtor.isValid() ? debtor : id;
    }
    QVERIFY(debtor.isValid());
    auto* dialog = open(test, {.debtor = debtor, .channels = {Channel::Letter}});
    QVERIFY(dialog->messages().front().letter.startsWith("%PDF"));
    auto* count = dialog->findChild<QLabel*>(u"letterPreview.count"_s);
    QVERIFY(count && count->isVisible());
    QVERIFY2(count->text().startsWith(u'1') || count->text().startsWith(u'2'), qPrintable(count->text()));
    QVERIFY(!dialog->findChild<QPushButton*>(u"composer.print"_s)->isVisible()); // A sample book puts nothing on paper.
    delete dialog;
}

void TestComposer::nothingIsLoadedByThePreview_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("a file") << QUrl::fromLocalFile(QStringLiteral(TEGOED_SOURCE_DIR "/resources/icons/add.svg")).toString();
    QTest::newRow("a path") << QStringLiteral(TEGOED_SOURCE_DIR "/resources/icons/add.svg");
    QTest::newRow("a resource of the program") << u"qrc:/tegoed/icons/add.svg"_s;
    QTest::newRow("the network") << u"http://127.0.0.1:9/x.png"_s;
    QTest::newRow("another part of the mail") << u"cid:other"_s;
}

void TestComposer::nothingIsLoadedByThePreview()
{
    QFETCH(QString, address);
    ui::SealedBrowser browser;
    QImage qr(4, 4, QImage::Format_RGB32);
    qr.fill(Qt::black);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(qr.save(&buffer, "PNG"));
    browser.showMail("<p>Beste <img src=\"" + address.toUtf8() + "\"> klant</p><img src=\"cid:payment-qr\">", png);
    browser.resize(300, 300);
    browser.grab();
    for (const auto type : {QTextDocument::ImageResource, QTextDocument::StyleSheetResource, QTextDocument::HtmlResource})
        QVERIFY(!browser.loadResource(type, QUrl(address)).isValid());
    QCOMPARE(browser.loadResource(QTextDocument::ImageResource, QUrl(u"cid:payment-qr"_s)).value<QImage>().size(), QSize(4, 4));
}

void TestComposer::theMailHasTheTextSizeOfTheProgram()
{
    const auto firstLetters = [](const ui::SealedBrowser& browser) {
        return browser.document()->begin().begin().fragment().charFormat().font().pixelSize();
    };
    ui::SealedBrowser browser;
    browser.show();
    browser.showMail("<body style=\"margin:0;font-size:15px\"><p style=\"margin:0 0 14px\">Beste klant</p></body>");
    QCOMPARE(firstLetters(browser), 15);
    ui::applyTextScale(200); // While it is open.
    QTRY_COMPARE(firstLetters(browser), 30);
    browser.showMail("<p style=\"font-size:14px\">Nog een</p>");
    QCOMPARE(firstLetters(browser), 28);
    ui::applyTextScale(100);
    QTRY_COMPARE(firstLetters(browser), 14);
}

void TestComposer::theTimelineUnfoldsTheMessage()
{
    MessageWindow test;
    const DebtorId debtor = test.readyDebtors().front();
    const auto composed = composeMessage(test.session(), ui::ComposePlan{.debtor = debtor}.request({}));
    QVERIFY(composed.hasValue());
    NoProgress progress;
    const auto ids = ui::keepAndApprove(test.session(), {*composed}, {}, progress);
    QVERIFY(ids.hasValue());
    QVERIFY(cancelMessages(test.session(), *ids).hasValue()); // An event of the timeline, whatever became of it.
    test.openDebtor(debtor);
    auto* list = test.window().findChild<QListView*>(u"timeline.list"_s);
    QVERIFY(list && list->isVisible());
    int row = -1;
    const auto body = [&](int at) { return list->model()->index(at, 0).data(Qt::UserRole + 7).toString(); };
    for (int i = 0; i < list->model()->rowCount(); ++i) {
        if (list->model()->index(i, 0).data(Qt::UserRole + 8).toBool() && row < 0)
            row = i;
    }
    QVERIFY(row >= 0);
    QVERIFY(body(row).isEmpty());
    const QModelIndex index = list->model()->index(row, 0);
    list->scrollTo(index);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    QVERIFY2(body(row).contains(composed->text.plain), qPrintable(body(row)));
    QVERIFY(body(row).contains(composed->text.subject));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(row, 0)).topLeft() + QPoint(20, 10));
    QVERIFY(body(row).isEmpty());
}

/// Also in the review of many. Thanks and confirmations ask for nothing: there it says nothing.
void TestComposer::theAgeOfBankDataStandsWhereMoneyIsAsked()
{
    MessageWindow test(u"en"_s);
    const auto ready = test.readyDebtors();
    QVERIFY(!ready.empty());
    const Date today = test.context().today();
    const auto said = setBankLookedUntil(test.session(), today);
    if (!said)
        QCOMPARE(said.error().code, Error::Code::NothingToDo);
    ui::ComposePlan plan;
    plan.debtor = ready.front();
    auto* dialog = open(test, plan);
    const auto line = [](QWidget& of, const QString& name) { return of.findChild<QLabel*>(name); };
    QVERIFY(line(*dialog, u"composer.freshness"_s)->isVisible());
    QCOMPARE(line(*dialog, u"composer.freshness"_s)->text(), u"Bank looked at until: today ✓"_s);
    // It follows the book while the message is looked at.
    QVERIFY(setBankLookedUntil(test.session(), today.plusDays(-30)));
    QVERIFY2(line(*dialog, u"composer.freshness"_s)->text().contains(u"banking days old"_s), qPrintable(line(*dialog, u"composer.freshness"_s)->text()));
    test.context().language().setCode(u"nl"_s);
    QTRY_VERIFY(line(*dialog, u"composer.freshness"_s)->text().startsWith(u"Bank bekeken tot en met: "_s));
    test.context().language().setCode(u"en"_s);
    plan.stage = Stage::PaymentThanks;
    dialog->reject();
    test.settle();
    auto* thanks = open(test, plan);
    QVERIFY(!line(*thanks, u"composer.freshness"_s)->isVisible());
    thanks->reject();
    test.settle();
    ui::MessageActions::of(test.context())->openReview(ready);
    auto* sheet = MessageWindow::shown<ui::BulkSheet>();
    QVERIFY(sheet);
    test.settle(30'000);
    QVERIFY(line(*sheet, u"review.freshness"_s)->isVisible() && line(*sheet, u"review.freshness"_s)->text().contains(u"banking days old"_s));
    sheet->reject();
    test.settle();
}

QTEST_MAIN(TestComposer)
#include "test_composer.moc"
