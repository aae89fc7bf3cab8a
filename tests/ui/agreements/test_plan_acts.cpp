// A payment plan through its states in the window: proposed, countered, agreed with the history in view, signed by a dropped scan,
// followed, broken off; each with its way back. And job J7 by its clicks.
#include "tests/ui/agreements/plan_window.h"

#include "core/storage/queries/debtor_queries.h"
#include "core/storage/queries/invoice_queries.h"
#include "core/storage/queries/outbox_queries.h"
#include "core/storage/queries/plan_queries.h"
#include "core/usecases/escalation/due.h"
#include "core/usecases/invoices.h"
#include "ui/screens/agreements/agree_dialog.h"
#include "ui/screens/agreements/plan_parts_model.h"
#include "ui/screens/agreements/signed_copy_dialog.h"
#include "ui/screens/messages/composer_dialog.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSpinBox>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QUndoStack>

using namespace tegoed;
using namespace tegoed::test;
using namespace tegoed::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

ComposerDialog* composer()
{
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<ComposerDialog*>(top); found && found->isVisible())
            return found;
    }
    return nullptr;
}

QString label(QWidget& editor, const char* name)
{
    return editor.findChild<QLabel*>(QLatin1StringView(name))->text();
}

/// Every click counts, as somebody with a mouse makes it.
struct Clicks {
    int count = 0;
    bool click(QWidget& root, const QString& name)
    {
        ++count;
        return press(root, name);
    }
};

} // namespace

class TestPlanActs final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDraftIsKeptChangedAndTakenBack();
    void whatWasSentIsNotEditedButANewVersion();
    void theDebtorsAnswerIsEnteredAndRefused();
    void nothingIsAgreedBeforeTheHistoryWasSeen();
    void aDroppedScanIsTheSignedCopy();
    void aScanBeforeTheAgreementIsRefused();
    void aSignedPlanShowsWhatWasPaidAndCannotBeEdited();
    void breakingOffAsksHowAndWhy();
    void thePdfIsWrittenAndSaysSo();
    void leavingSomethingTypedIsAsked();
    void agreeingOnAPlanTakesSixClicks();
};

void TestPlanActs::aDraftIsKeptChangedAndTakenBack()
{
    PlanWindow test;
    PlanEditor* editor = test.openNew();
    QVERIFY(editor);
    QVERIFY(press(*editor, u"plan.save"_s));
    QTRY_VERIFY(editor->plan().isValid());
    QVERIFY(!editor->isChanged());
    QVERIFY(label(*editor, "plan.name").startsWith(u"R-"_s));
    QVERIFY(label(*editor, "plan.log").contains(u"draft"_s));
    editor->findChild<QSpinBox*>(u"plan.count"_s)->setValue(5);
    QVERIFY(press(*editor, u"plan.save"_s));
    QTRY_COMPARE(test.row(editor->plan()).data.current.plan.parts.size(), std::size_t(5));
    test.context().undoStack().undo();
    QCOMPARE(test.row(editor->plan()).data.current.plan.parts.size(), std::size_t(4));
    test.context().undoStack().undo();
    QCOMPARE(test.state(editor->plan()), PlanState::Withdrawn);
    QTRY_VERIFY(!seen(*editor, u"plan.send"_s)); // The editor follows.
}

void TestPlanActs::whatWasSentIsNotEditedButANewVersion()
{
    PlanWindow test;
    const PlanId id = test.drafted();
    QVERIFY(proposePlan(test.session(), id));
    PlanEditor* editor = test.open(id);
    QVERIFY(editor);
    editor->findChild<QSpinBox*>(u"plan.count"_s)->setValue(6);
    QVERIFY(!seen<QAbstractButton>(*editor, u"plan.agree"_s)->isEnabled()); // What is agreed is what was sent.
    QVERIFY(seen<QAbstractButton>(*editor, u"plan.send"_s)->text().contains(u"version 2"_s));
    QVERIFY(press(*editor, u"plan.send"_s));
    QTRY_VERIFY(composer());
    QCOMPARE(test.row(id).data.plan.inForce, 2);
    QCOMPARE(test.row(id).data.current.plan.parts.size(), std::size_t(6));
    const auto versions = PlanQueries(test.context().database()).versions(id);
    QCOMPARE(versions.size(), std::size_t(2));
    QCOMPARE(versions.front().plan.parts.size(), std::size_t(4)); // As it was sent.
    composer()->reject();
}

void TestPlanActs::theDebtorsAnswerIsEnteredAndRefused()
{
    PlanWindow test;
    const PlanId id = test.drafted();
    QVERIFY(proposePlan(test.session(), id));
    PlanEditor* editor = test.open(id);
    QVERIFY(editor);
    editor->findChild<QSpinBox*>(u"plan.count"_s)->setValue(8);
    QVERIFY(press(*editor, u"plan.counter"_s));
    QTRY_COMPARE(test.state(id), PlanState::Countered);
    answerNext(u"withdrawPlanDialog"_s, [](QWidget& dialog) { press(dialog, u"withdrawPlan.save"_s); });
    QVERIFY(press(*editor, u"plan.break"_s));
    QTRY_COMPARE(test.state(id), PlanState::Withdrawn);
    test.context().undoStack().undo();
    QCOMPARE(test.state(id), PlanState::Countered);
}

void TestPlanActs::nothingIsAgreedBeforeTheHistoryWasSeen()
{
    PlanWindow test;
    test.pay(100'00, test.first);
    const PlanId id = test.drafted();
    QVERIFY(proposePlan(test.session(), id));
    QVERIFY(!agreePlan(test.session(), id, {}).hasValue());
    PlanEditor* editor = test.open(id);
    QVERIFY(editor);
    int payments = 0;
    answerNext(u"agreePlanDialog"_s, [&](QWidget& dialog) {
        payments = dialog.findChild<QTableWidget*>(u"agreePlan.payments"_s)->rowCount();
        dialog.findChild<QLineEdit*>(u"agreePlan.note"_s)->setText(u"by telephone"_s);
        press(dialog, u"agreePlan.save"_s);
    });
    QVERIFY(press(*editor, u"plan.agree"_s));
    QTRY_COMPARE(test.state(id), PlanState::Agreed);
    QCOMPARE(payments, 1);
    QVERIFY(!test.row(id).data.plan.historyBy.isEmpty());
    QVERIFY(label(*editor, "plan.log").contains(u"by telephone"_s));
    QVERIFY(seen(*editor, u"plan.sign"_s));
}

void TestPlanActs::aDroppedScanIsTheSignedCopy()
{
    PlanWindow test;
    const PlanId id = test.agreed();
    PlanEditor* editor = test.open(id);
    QVERIFY(editor);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(PlanWindow::scan())});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(editor, &enter); // Only what is offered can be dropped.
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(editor, &drop);
    QTRY_COMPARE(test.state(id), PlanState::Signed);
    const QString sha = test.row(id).data.plan.signedSha256;
    QFile scan(PlanWindow::scan());
    QVERIFY(scan.open(QIODevice::ReadOnly));
    QCOMPARE(sha, QString::fromLatin1(QCryptographicHash::hash(scan.readAll(), QCryptographicHash::Sha256).toHex()));
    QVERIFY(stripText(*editor).contains(sha));
    const auto documents = InvoiceQueries(test.context().database()).documents(test.maes);
    QCOMPARE(documents.size(), std::size_t(1));
    QCOMPARE(documents.front().kind, u"signed_plan"_s);
    test.context().undoStack().undo();
    QCOMPARE(test.state(id), PlanState::Agreed);
}

void TestPlanActs::aScanBeforeTheAgreementIsRefused()
{
    PlanWindow test;
    const PlanId id = test.drafted();
    PlanEditor* editor = test.open(id);
    QVERIFY(editor);
    editor->fileSigned(PlanWindow::scan());
    QVERIFY(stripText(*editor).contains(u"Agree"_s));
    QCOMPARE(test.state(id), PlanState::Draft);
    QVERIFY(InvoiceQueries(test.context().database()).documents(test.maes).empty());
}

void TestPlanActs::aSignedPlanShowsWhatWasPaidAndCannotBeEdited()
{
    PlanWindow test;
    const PlanId id = test.running();
    PlanEditor* editor = test.open(id);
    QVERIFY(editor);
    QAbstractItemModel* model = editor->findChild<QTableView*>(u"plan.parts"_s)->model();
    QVERIFY(!(model->flags(model->index(0, PlanPartsModel::Amount)) & Qt::ItemIsEditable));
    QVERIFY(!editor->findChild<QSpinBox*>(u"plan.count"_s)->isEnabled());
    QCOMPARE(model->index(0, PlanPartsModel::Paid).data().toString(), u"0.00"_s);
    test.pay(302'50, test.first); // While it is open.
    QTRY_COMPARE(model->index(0, PlanPartsModel::Paid).data().toString(), u"302.50"_s);
    QVERIFY2(label(*editor, "plan.sum").contains(u"907.50"_s), qPrintable(label(*editor, "plan.sum")));
}

void TestPlanActs::breakingOffAsksHowAndWhy()
{
    PlanWindow test;
    const PlanId id = test.running();
    PlanEditor* editor = test.open(id);
    QVERIFY(editor);
    QString refusal;
    answerNext(u"endPlanDialog"_s, [&](QWidget& dialog) {
        press(dialog, u"endPlan.save"_s); // Over a missed part: nothing was missed.
        refusal = stripText(dialog);
        press(dialog, u"endPlan.way2"_s);
        dialog.findChild<QLineEdit*>(u"endPlan.note"_s)->setText(u"pays at once"_s);
        press(dialog, u"endPlan.save"_s);
    });
    QVERIFY(press(*editor, u"plan.break"_s));
    QTRY_COMPARE(test.state(id), PlanState::Ended);
    QVERIFY2(refusal.contains(u"No part"_s), qPrintable(refusal));
}

void TestPlanActs::thePdfIsWrittenAndSaysSo()
{
    PlanWindow test;
    PlanEditor* editor = test.openNew();
    QVERIFY(editor);
    const QString path = WindowUnderTest::scratch() + u"/proposal.pdf"_s;
    QFile::remove(path);
    editor->writePdf(path);
    QVERIFY(editor->plan().isValid()); // A letter is about something that is kept.
    QTRY_VERIFY2_WITH_TIMEOUT(QFile::exists(path), qPrintable(stripText(*editor)), 20'000);
    QTRY_VERIFY(stripText(*editor).contains(path));
    QFile pdf(path);
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF"));
    editor->writePdf(u"/nowhere/at/all.pdf"_s);
    QTRY_VERIFY(stripText(*editor).contains(u"/nowhere/at/all.pdf"_s));
    QCOMPARE(plans(test.session())->size(), std::size_t(1));
}

void TestPlanActs::leavingSomethingTypedIsAsked()
{
    PlanWindow test;
    QPointer<PlanEditor> editor = test.openNew();
    QVERIFY(editor);
    editor->findChild<QSpinBox*>(u"plan.count"_s)->setValue(5);
    answerNext(u"plan.leaveQuestion"_s, [](QWidget& question) { QTest::keyClick(&question, Qt::Key_Escape); });
    editor->reject();
    QVERIFY(editor && editor->isVisible()); // Escape stays.
    answerNext(u"plan.leaveQuestion"_s, [](QWidget& question) { press(question, u"plan.leave"_s); });
    editor->reject();
    QTRY_VERIFY(!editor || !editor->isVisible());
    QCOMPARE(plans(test.session())->size(), std::size_t(0));
}

void TestPlanActs::agreeingOnAPlanTakesSixClicks()
{
    WindowUnderTest test(WindowUnderTest::Book::Small, u"en"_s);
    AppContext& context = test.context();
    DebtorFilter filter;
    filter.onlyOverdue = true;
    DebtorId debtor;
    for (const DebtorId id : DebtorQueries(context.database()).list(filter, DebtorSort::Overdue, SortOrder::Descending, context.today()).ids) {
        const auto detail = DebtorQueries(context.database()).detail(id, context.today());
        if (detail && !detail->data.email.isEmpty() && detail->overdue.size() == 1 && detail->overdue.front().currency() == Currency::euro()
            && detail->data.status == DebtorStatus::Normal && detail->data.address.isComplete()) {
            debtor = id;
            break;
        }
    }
    QVERIFY(debtor.isValid());
    context.openDebtor(debtor); // There the job begins.
    test.settle();
    Clicks clicks;
    clicks.count += 2; // The menu and its entry; with Ctrl+Shift+R it is one.
    context.actions().action(u"plan.new"_s)->trigger();
    PlanEditor* editor = nullptr;
    QTRY_VERIFY([&] {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<PlanEditor*>(top); found && found->isVisible())
                editor = found;
        }
        return editor != nullptr;
    }());
    QCOMPARE(editor->findChild<QTableView*>(u"plan.parts"_s)->model()->rowCount(), 4); // Four instalments are proposed.
    auto* count = editor->findChild<QSpinBox*>(u"plan.count"_s);
    ++clicks.count; // Into the field; the 3 is a key.
    count->selectAll();
    QTest::keyClicks(count, u"3"_s);
    ++clicks.count;
    QCOMPARE(editor->findChild<QTableView*>(u"plan.parts"_s)->model()->rowCount(), 3);
    QVERIFY(clicks.click(*editor, u"plan.send"_s));
    QTRY_VERIFY(composer());
    ComposerDialog* letter = composer();
    QTRY_VERIFY_WITH_TIMEOUT(letter->isFresh() && !letter->messages().empty(), 30'000);
    const PlanId id = editor->plan();
    QVERIFY(id.isValid());
    QCOMPARE(readPlan(context.session(), id)->data.plan.state, PlanState::Draft); // Nothing is proposed before it leaves.
    QVERIFY2(letter->messages().front().canLeave(), qPrintable(stripText(*letter)));
    QVERIFY(clicks.click(*letter, u"composer.send"_s));
    QTRY_COMPARE(readPlan(context.session(), id)->data.plan.state, PlanState::Proposed);
    const auto rows = OutboxQueries(context.database()).ofDebtor(debtor);
    QVERIFY(!rows.empty());
    QCOMPARE(rows.front().message.data.stage, Stage::PlanProposal);
    QVERIFY2(clicks.count <= 6, qPrintable(QString::number(clicks.count)));
    // It leaves: being proposed meanwhile holds nothing back.
    const MessageId message = rows.front().id;
    QTRY_COMPARE_WITH_TIMEOUT(MessageStore(context.database()).find(message)->data.state, MessageState::Sent, 60'000);
}

QTEST_MAIN(TestPlanActs)
#include "test_plan_acts.moc"
