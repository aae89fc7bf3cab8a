// Promises, deferrals, disputes, reasons and calls in the window: the jobs within their clicks, refusals where they belong, undo.
#include "core/storage/queries/invoice_queries.h"
#include "core/storage/queries/timeline_queries.h"
#include "core/usecases/agreements/deferrals.h"
#include "core/usecases/agreements/disputes.h"
#include "core/usecases/agreements/payment_reasons.h"
#include "core/usecases/agreements/promises.h"
#include "core/usecases/escalation/due.h"
#include "tests/ui/messages/message_window.h"
#include "tests/ui/screens/page_under_test.h"
#include "ui/presentation/money_text.h"
#include "ui/screens/contacts/call_dialog.h"
#include "ui/screens/contacts/contact_actions.h"
#include "ui/screens/contacts/covered_invoices.h"
#include "ui/screens/contacts/deferral_dialog.h"
#include "ui/screens/contacts/dispute_dialog.h"
#include "ui/screens/contacts/dispute_outcome_dialog.h"
#include "ui/screens/contacts/payment_reason_dialog.h"
#include "ui/screens/contacts/promise_dialog.h"
#include "ui/screens/rules/reason_dialog.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/money_edit.h"

#include <QComboBox>
#include <QTableWidget>
#include <QUndoStack>

#include <algorithm>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kClicksOfJ3 = 5;
constexpr int kClicksOfADispute = 6;

/// Does the command of that id, as its keys would, and gives the dialog it opens.
template <typename Dialog>
Dialog* command(MessageWindow& test, const QString& id)
{
    test.context().actions().refresh();
    QAction* action = test.context().actions().action(id);
    if (!action || !action->isEnabled())
        return nullptr;
    action->trigger();
    test.settle();
    return MessageWindow::shown<Dialog>();
}

std::vector<InvoiceRow> overdueOf(MessageWindow& test, DebtorId debtor)
{
    return ui::usualInvoices(test.context(), debtor);
}

InvoiceSituation situationOf(MessageWindow& test, InvoiceId id)
{
    return InvoiceQueries(test.context().database()).rows({id}, test.context().today()).front().situation;
}

std::vector<PromiseRow> standing(MessageWindow& test, DebtorId debtor)
{
    return *promises(test.session(), debtor);
}

bool isProposed(MessageWindow& test, DebtorId debtor)
{
    const auto due = readDue(test.session(), {.debtor = debtor});
    return due && !due->messages.empty();
}

/// A check box or a choice: its words may end before the middle of its field.
bool tick(QWidget& root, const QString& name)
{
    auto* button = seen<QAbstractButton>(root, name);
    if (!button || !button->isEnabled())
        return false;
    button->click();
    return button->isChecked();
}

QWidget* focused(QWidget& dialog)
{
    return dialog.focusWidget();
}

} // namespace

class TestContactDialogs final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPromiseOnTheTelephoneIsConfirmedWithinFiveClicks();
    void aDisputeIsNotedAndSettled();
    void aDeferralWaitsAndIsTakenBack();
    void aFaultIsSaidWhereItIs_data();
    void aFaultIsSaidWhereItIs();
    void twoBrokenPromisesWarnBeforeTheNext();
    void aCallLeadsOn_data();
    void aCallLeadsOn();
    void anUnconfirmedPromiseStaysVisible();
    void aReasonHasANextAction();
    void anInvoiceIsHeld();
    void fromAnywhereADebtorIsAskedFor();
};

/// Job J3 of the design: on the page of the debtor, with day and amount filled in.
void TestContactDialogs::aPromiseOnTheTelephoneIsConfirmedWithinFiveClicks()
{
    MessageWindow test;
    const DebtorId debtor = test.readyDebtors().front();
    const std::vector<InvoiceRow> overdue = overdueOf(test, debtor);
    Money owed(0, overdue.front().open.currency());
    for (const InvoiceRow& row : overdue)
        owed += row.open;
    test.openDebtor(debtor);
    QVERIFY(isProposed(test, debtor));
    const auto messagesBefore = test.messagesOf(debtor).size();

    int clicks = 1; // Ctrl+Shift+B.
    QCOMPARE(test.context().actions().action(u"contact.promise"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    auto* dialog = command<ui::PromiseDialog>(test, u"contact.promise"_s);
    QVERIFY(dialog);
    QCOMPARE(*dialog->findChild<ui::DateEdit*>(u"promise.payOn"_s)->date(), ui::nextFriday(test.context().today()));
    QCOMPARE(*dialog->findChild<ui::MoneyEdit*>(u"promise.amount"_s)->amount(), owed);
    QVERIFY(tick(*dialog, u"promise.byCall"_s));
    ++clicks;
    QTest::keyClick(dialog, Qt::Key_Return); // The button that saves and confirms.
    ++clicks;
    test.settle();
    QVERIFY(!MessageWindow::shown<ui::PromiseDialog>());
    QVERIFY2(clicks <= kClicksOfJ3, qPrintable(QString::number(clicks)));

    const auto made = standing(test, debtor);
    QCOMPARE(made.size(), std::size_t(1));
    QCOMPARE(made.front().amount, owed);
    QCOMPARE(made.front().payOn, ui::nextFriday(test.context().today()));
    QCOMPARE(made.front().confirmation, ConfirmationState::Waits);
    QVERIFY(made.front().call.isValid());
    // The confirmation is on its way and can be taken back; nothing else is sent.
    const auto messages = test.messagesOf(debtor);
    QCOMPARE(messages.size(), messagesBefore + 1);
    const auto confirmation = std::find_if(messages.begin(), messages.end(), [](const MessageRow& row) { return row.message.data.stage == Stage::PromiseConfirmation; });
    QVERIFY(confirmation != messages.end());
    QCOMPARE(confirmation->message.data.state, MessageState::Queued);
    QVERIFY(test.button(u"Ongedaan maken"_s));
    for (const InvoiceRow& row : overdue)
        QCOMPARE(situationOf(test, row.id), InvoiceSituation::Promised);
    QVERIFY(!isProposed(test, debtor));
    // The page tells it: what stands, and the timeline with the call.
    auto* line = seen<QLabel>(test.window(), u"standingAgreements.text"_s);
    QVERIFY(line);
    QVERIFY2(line->text().contains(ui::moneyText(owed)), qPrintable(line->text()));
    QStringList kinds;
    for (const TimelineRow& event : TimelineQueries(test.context().database()).ofDebtor(debtor))
        kinds += event.kind;
    QVERIFY(kinds.contains(u"promise_made"_s) && kinds.contains(u"call_made"_s));

    test.context().undoStack().undo();
    test.settle();
    QVERIFY(standing(test, debtor).empty());
    QVERIFY(isProposed(test, debtor));
    qInfo() << "J3:" << clicks << "clicks";
}

/// A secondary job of the design: from the invoice to its outcome.
void TestContactDialogs::aDisputeIsNotedAndSettled()
{
    MessageWindow test;
    const DebtorId debtor = test.readyDebtors().front();
    const InvoiceRow invoice = overdueOf(test, debtor).front();
    test.context().openInvoice(invoice.id);
    test.settle();
    int clicks = 1; // Ctrl+Shift+G.
    auto* dialog = command<ui::DisputeDialog>(test, u"contact.dispute"_s);
    QVERIFY(dialog);
    typeInto(*dialog, u"dispute.note"_s, u"levering klopt niet"_s);
    QVERIFY(press(*dialog, u"dispute.saveOnly"_s));
    ++clicks;
    test.settle();
    const auto open = disputeOf(test.session(), invoice.id);
    QVERIFY(open && *open);
    QCOMPARE((*open)->amount, invoice.open);
    QCOMPARE((*open)->reason, u"dispute"_s);
    QCOMPARE((*open)->note, u"levering klopt niet"_s);
    QCOMPARE(situationOf(test, invoice.id), InvoiceSituation::Disputed);

    QVERIFY(press(test.window(), u"standingAgreements.outcome"_s));
    ++clicks;
    test.settle();
    auto* outcome = MessageWindow::shown<ui::DisputeOutcomeDialog>();
    QVERIFY(outcome);
    outcome->findChild<QComboBox*>(u"disputeOutcome.outcome"_s)->setCurrentIndex(2); // Rejected.
    clicks += 2;
    QVERIFY(press(*outcome, u"disputeOutcome.save"_s));
    ++clicks;
    test.settle();
    QVERIFY2(clicks <= kClicksOfADispute, qPrintable(QString::number(clicks)));
    QVERIFY(!*disputeOf(test.session(), invoice.id));
    QCOMPARE(situationOf(test, invoice.id), InvoiceSituation::Overdue);
    test.context().undoStack().undo();
    test.settle();
    QCOMPARE(situationOf(test, invoice.id), InvoiceSituation::Disputed);
    qInfo() << "dispute:" << clicks << "clicks";
}

void TestContactDialogs::aDeferralWaitsAndIsTakenBack()
{
    MessageWindow test;
    const DebtorId debtor = test.readyDebtors().front();
    test.openDebtor(debtor);
    auto* dialog = command<ui::DeferralDialog>(test, u"contact.deferral"_s);
    QVERIFY(dialog);
    typeInto(*dialog, u"deferral.until"_s, u"+21"_s);
    QVERIFY(tick(*dialog, u"deferral.noInterest"_s));
    QVERIFY(press(*dialog, u"deferral.saveOnly"_s));
    test.settle();
    const auto granted = deferrals(test.session(), debtor);
    QVERIFY(granted);
    QCOMPARE(granted->size(), std::size_t(1));
    QCOMPARE(granted->front().until, test.context().today().plusDays(21));
    QVERIFY(granted->front().stopsInterest);
    QVERIFY(!granted->front().confirmation.isValid());
    QVERIFY(!isProposed(test, debtor));
    QVERIFY(press(test.window(), u"standingAgreements.endDeferral"_s));
    test.settle();
    QVERIFY(isProposed(test, debtor));
    test.context().undoStack().undo(); // Stands again …
    QVERIFY(!isProposed(test, debtor));
    test.context().undoStack().undo(); // … and was never granted.
    QVERIFY(isProposed(test, debtor));
}

void TestContactDialogs::aFaultIsSaidWhereItIs_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("a promise for yesterday") << u"contact.promise"_s << u"promise.payOn"_s << u"gisteren"_s << u"is voorbij"_s;
    QTest::newRow("a promise for no day") << u"contact.promise"_s << u"promise.payOn"_s << u"gauw"_s << u"dag-maand-jaar"_s;
    QTest::newRow("a promise of more than is open") << u"contact.promise"_s << u"promise.amount"_s << u"99.999.999"_s << u"meer dan"_s;
    QTest::newRow("a promise of nothing") << u"contact.promise"_s << u"promise.amount"_s << u"0"_s << u"bedrag"_s;
    QTest::newRow("a deferral that is over") << u"contact.deferral"_s << u"deferral.until"_s << u"-3"_s << u"is voorbij"_s;
    QTest::newRow("a dispute of more than is open") << u"contact.dispute"_s << u"dispute.amount"_s << u"99.999.999"_s << u"meer dan"_s;
    QTest::newRow("an answer before today") << u"contact.dispute"_s << u"dispute.answerBy"_s << u"gisteren"_s << u"is voorbij"_s;
}

void TestContactDialogs::aFaultIsSaidWhereItIs()
{
    QFETCH(QString, id);
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    MessageWindow test;
    const DebtorId debtor = test.readyDebtors().front();
    test.openDebtor(debtor);
    auto* dialog = command<QDialog>(test, id);
    QVERIFY(dialog);
    typeInto(*dialog, field, typed);
    const QString name = field.section(u'.', 0, 0);
    QVERIFY(press(*dialog, name + u".saveOnly"_s));
    test.settle();
    QVERIFY(dialog->isVisible());
    QVERIFY2(stripText(*dialog).contains(said), qPrintable(stripText(*dialog)));
    QCOMPARE(focused(*dialog)->objectName(), field);
    QVERIFY(standing(test, debtor).empty() && deferrals(test.session(), debtor)->empty() && disputes(test.session(), debtor)->empty());
    QCOMPARE(test.context().undoStack().count(), 0);
    dialog->reject();
}

void TestContactDialogs::twoBrokenPromisesWarnBeforeTheNext()
{
    MessageWindow test;
    const DebtorId debtor = test.readyDebtors().front();
    const InvoiceRow invoice = overdueOf(test, debtor).front();
    const Date today = test.context().today();
    // Two promises of a month ago that nothing came in for: written as of that day.
    for (const int ago : {40, 30}) {
        const FixedClock then(today.plusDays(-ago));
        BookSession before{test.context().database(), then, test.session().random, u"ann"_s, nullptr};
        NewPromise promise;
        promise.invoices = {invoice.id};
        promise.payOn = today.plusDays(-ago + 2);
        QVERIFY(makePromise(before, promise).hasValue());
    }
    test.openDebtor(debtor);
    auto* dialog = command<ui::PromiseDialog>(test, u"contact.promise"_s);
    QVERIFY(dialog);
    QVERIFY2(stripText(*dialog).contains(u"0 nagekomen"_s), qPrintable(stripText(*dialog)));
    QVERIFY(press(*dialog, u"promise.saveOnly"_s)); // Warned; the person may.
    test.settle();
    QVERIFY(!MessageWindow::shown<ui::PromiseDialog>());
    QCOMPARE(promiseRecord(test.session(), debtor)->broken, 2);
    QCOMPARE(promiseRecord(test.session(), debtor)->open, 1);
}

void TestContactDialogs::aCallLeadsOn_data()
{
    QTest::addColumn<int>("result");
    QTest::addColumn<QString>("opens");
    QTest::newRow("spoken to: nothing more") << 1 << QString();
    QTest::newRow("promises: the promise, with this call") << 2 << u"promiseDialog"_s;
    QTest::newRow("nobody there: again on the next working day") << 3 << QString();
    QTest::newRow("disputes: the dispute") << 6 << u"disputeDialog"_s;
}

void TestContactDialogs::aCallLeadsOn()
{
    QFETCH(int, result);
    QFETCH(QString, opens);
    MessageWindow test;
    const DebtorId debtor = test.readyDebtors().front();
    test.openDebtor(debtor);
    auto* dialog = command<ui::CallDialog>(test, u"contact.call"_s);
    QVERIFY(dialog);
    dialog->findChild<QComboBox*>(u"call.who"_s)->setEditText(u"mevrouw Jansen"_s);
    QVERIFY(tick(*dialog, u"call.result%1"_s.arg(result)));
    QCOMPARE(dialog->findChild<ui::DateEdit*>(u"call.again"_s)->date().has_value(), result == 3);
    typeInto(*dialog, u"call.note"_s, u"na de levering"_s);
    QVERIFY(press(*dialog, u"call.save"_s));
    test.settle();
    QDialog* next = nullptr;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* shown = qobject_cast<QDialog*>(widget); shown && shown->isVisible() && shown != dialog)
            next = shown;
    }
    QCOMPARE(next ? next->objectName() : QString(), opens);
    if (result == 2) {
        QVERIFY(callsOf(test.session(), debtor)->empty()); // With the promise, or not at all.
        QVERIFY(press(*next, u"promise.saveOnly"_s));
        test.settle();
        QCOMPARE(standing(test, debtor).front().who, u"mevrouw Jansen"_s);
    } else if (next) {
        next->reject();
    }
    test.settle();
    QVERIFY(!MessageWindow::shown<QDialog>());
    const auto calls = callsOf(test.session(), debtor);
    QVERIFY(calls);
    QCOMPARE(calls->size(), std::size_t(1));
    QCOMPARE(static_cast<int>(calls->front().result), result - 1);
    const auto events = TimelineQueries(test.context().database()).ofDebtor(debtor);
    const auto event = std::find_if(events.begin(), events.end(), [](const TimelineRow& row) { return row.kind == u"call_made"_s; });
    QVERIFY(event != events.end());
    QCOMPARE(event->body[u"who"_s].toString(), u"mevrouw Jansen"_s);
    QCOMPARE(event->body[u"note"_s].toString(), u"na de levering"_s);
}

void TestContactDialogs::anUnconfirmedPromiseStaysVisible()
{
    MessageWindow test;
    const DebtorId debtor = test.readyDebtors().front();
    NewPromise promise;
    promise.debtor = debtor;
    promise.payOn = test.context().today().plusDays(3);
    QVERIFY(makePromise(test.session(), promise).hasValue());
    test.openDebtor(debtor);
    auto* line = seen<QLabel>(test.window(), u"standingAgreements.text"_s);
    QVERIFY(line && line->text().contains(u"niet bevestigd"_s));
    QVERIFY(press(test.window(), u"standingAgreements.confirm"_s));
    test.settle();
    QCOMPARE(standing(test, debtor).front().confirmation, ConfirmationState::Waits);
    QVERIFY(!seen<QWidget>(test.window(), u"standingAgreements.confirm"_s));
    test.context().undoStack().undo();
    test.settle();
    QVERIFY(press(test.window(), u"standingAgreements.waive"_s));
    test.settle();
    QCOMPARE(standing(test, debtor).front().confirmation, ConfirmationState::Waived);
    QVERIFY(press(test.window(), u"standingAgreements.withdraw"_s));
    test.settle();
    QVERIFY(standing(test, debtor).empty());
    QVERIFY(!seen<QWidget>(test.window(), u"standingAgreements.0"_s));
}

void TestContactDialogs::aReasonHasANextAction()
{
    MessageWindow test;
    const DebtorId debtor = test.readyDebtors().front();
    const InvoiceRow invoice = overdueOf(test, debtor).front();
    test.context().openInvoice(invoice.id);
    test.settle();
    auto* dialog = command<ui::PaymentReasonDialog>(test, u"contact.reason"_s);
    QVERIFY(dialog);
    auto* reason = dialog->findChild<QComboBox*>(u"paymentReason.reason"_s);
    reason->setCurrentIndex(reason->findData(u"liquidity"_s));
    typeInto(*dialog, u"paymentReason.next"_s, u"kopie sturen"_s);
    QVERIFY(press(*dialog, u"paymentReason.save"_s));
    test.settle();
    const auto stored = reasonOf(test.session(), invoice.id);
    QVERIFY(stored && *stored);
    QCOMPARE((*stored)->reason, u"liquidity"_s);
    QCOMPARE((*stored)->nextDay, std::optional(test.context().today().plusDays(1))); // Nobody would be reminded of it otherwise.
    QVERIFY(press(test.window(), u"standingAgreements.finish"_s));
    test.settle();
    QVERIFY((*reasonOf(test.session(), invoice.id))->nextAction.isEmpty());
    QCOMPARE((*reasonOf(test.session(), invoice.id))->reason, u"liquidity"_s);
}

void TestContactDialogs::anInvoiceIsHeld()
{
    MessageWindow test;
    const InvoiceRow invoice = overdueOf(test, test.readyDebtors().front()).front();
    test.context().openInvoice(invoice.id);
    test.settle();
    auto* dialog = command<ui::ReasonDialog>(test, u"invoice.hold"_s);
    QVERIFY(dialog);
    typeInto(*dialog, u"holdInvoice.reason"_s, u"wacht op creditnota"_s);
    QVERIFY(press(*dialog, u"holdInvoice.save"_s));
    test.settle();
    QCOMPARE(situationOf(test, invoice.id), InvoiceSituation::OnHold);
    test.context().undoStack().undo();
    QCOMPARE(situationOf(test, invoice.id), InvoiceSituation::Overdue);
}

void TestContactDialogs::fromAnywhereADebtorIsAskedFor()
{
    MessageWindow test;
    test.window().openPage(u"templates"_s, {});
    test.settle();
    auto* dialog = command<ui::PromiseDialog>(test, u"contact.promise"_s);
    QVERIFY(dialog);
    QCOMPARE(focused(*dialog)->objectName(), u"promise.debtor"_s);
    QVERIFY(press(*dialog, u"promise.save"_s));
    QVERIFY(dialog->isVisible());
    QVERIFY2(stripText(*dialog).contains(u"debiteur"_s), qPrintable(stripText(*dialog)));
    // In English at once, with what was typed.
    typeInto(*dialog, u"promise.note"_s, u"na vrijdag"_s);
    test.program().language().setCode(u"en"_s);
    test.settle();
    QVERIFY(stripText(*dialog).startsWith(u"Choose the debtor"_s));
    QCOMPARE(dialog->findChild<QLineEdit*>(u"promise.note"_s)->text(), u"na vrijdag"_s);
    dialog->reject();
}

QTEST_MAIN(TestContactDialogs)
#include "test_contact_dialogs.moc"
