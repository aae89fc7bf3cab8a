// Who follows which sequence: chosen per legal track and customer group, and what the debtor in the group gets.
#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/debtor_queries.h"
#include "core/usecases/debtors.h"
#include "core/usecases/reminding.h"
#include "tests/ui/screens/page_under_test.h"

#include <QComboBox>
#include <QUndoStack>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

class TestRulesAssignments final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGroupFollowsASequenceOfItsOwn();
    void aTrackGetsAnotherOneAndItsOwnBack();
};

void TestRulesAssignments::aGroupFollowsASequenceOfItsOwn()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    ui::AppContext& context = test.context();
    const DebtorId debtor = DebtorQueries(context.database()).list({}, DebtorSort::Overdue, SortOrder::Descending, context.today()).ids.front();
    QVERIFY(moveToGroup(context.session(), {debtor}, u"Beste <klanten>"_s));
    const auto groups = BookQueries(context.database()).customerGroups();
    const auto group = std::find_if(groups.begin(), groups.end(), [](const auto& one) { return one.name == u"Beste <klanten>"; });
    QVERIFY(group != groups.end());
    const auto now = [&] { return readReminding(context.session(), debtor)->sequence; };
    const AssignedSequence before = now();
    QCOMPARE(before.by, AssignedBy::Track);

    auto dialog = openDialog(test, u"rules.assign"_s);
    QVERIFY(dialog);
    auto* box = dialog->findChild<QComboBox*>(u"assignments.group%1"_s.arg(group->id.value));
    QVERIFY(box);
    QCOMPARE(box->currentText(), u"Zoals het juridisch kader"_s);
    box->setCurrentIndex(box->findData(u"days_7_15_30"_s));
    QVERIFY(press(*dialog, u"assignmentsDialog.save"_s));
    QVERIFY(!dialog->isVisible());
    QCOMPARE(now(), (AssignedSequence{u"days_7_15_30"_s, AssignedBy::Group}));

    // It stands there when it is opened again, and saving without a change changes nothing.
    const int steps = context.undoStack().count();
    dialog = openDialog(test, u"rules.assign"_s);
    QCOMPARE(dialog->findChild<QComboBox*>(box->objectName())->currentData().toString(), u"days_7_15_30"_s);
    QVERIFY(press(*dialog, u"assignmentsDialog.save"_s));
    QCOMPARE(context.undoStack().count(), steps);
    context.undoStack().undo();
    QCOMPARE(now(), before);
}

void TestRulesAssignments::aTrackGetsAnotherOneAndItsOwnBack()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    ui::AppContext& context = test.context();
    const QString name = u"assignments.track%1"_s.arg(static_cast<int>(LegalTrack::NlB2b));
    const auto chosen = [&] { return assignments(context.session())->byTrack.value(static_cast<int>(LegalTrack::NlB2b)); };
    auto dialog = openDialog(test, u"rules.assign"_s);
    auto* box = dialog->findChild<QComboBox*>(name);
    QCOMPARE(box->findData(u"nl_b2b"_s), -1); // Its own one is the first entry, not twice.
    box->setCurrentIndex(box->findData(u""_s));
    QCOMPARE(box->currentText(), u"Geen herinneringen"_s);
    QVERIFY(press(*dialog, u"assignmentsDialog.save"_s));
    QCOMPARE(chosen(), QString());
    QVERIFY(!assignments(context.session())->byTrack.value(static_cast<int>(LegalTrack::NlB2c)).isEmpty()); // The others are as they were.

    dialog = openDialog(test, u"rules.assign"_s);
    box = dialog->findChild<QComboBox*>(name);
    QCOMPARE(box->currentText(), u"Geen herinneringen"_s);
    box->setCurrentIndex(0);
    QVERIFY(press(*dialog, u"assignmentsDialog.save"_s));
    QCOMPARE(chosen(), u"nl_b2b"_s);
}

QTEST_MAIN(TestRulesAssignments)
#include "test_rules_assignments.moc"
