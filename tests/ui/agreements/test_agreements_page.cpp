// The page of agreements as somebody works with it, and how a debtor pays on its own page.
#include "tests/ui/agreements/plan_window.h"

#include "core/usecases/agreements/deferrals.h"
#include "core/usecases/agreements/disputes.h"
#include "core/usecases/agreements/promises.h"
#include "core/usecases/invoices.h"
#include "core/usecases/payments.h"
#include "ui/charts/pay_pattern.h"
#include "ui/screens/agreements/agreements_page.h"
#include "ui/screens/agreements/paid_bar_delegate.h"
#include "ui/widgets/debtor_picker.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/paged_table_view.h"

#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QUndoStack>

using namespace tegoed;
using namespace tegoed::test;
using namespace tegoed::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// On the list of plans, unless `place` says another: the page remembers which one was in front.
AgreementsPage* openPage(PlanWindow& test, const QVariantMap& place = {{u"kind"_s, u"plan"_s}})
{
    test.context().openPage(u"agreements"_s, place);
    AgreementsPage* page = nullptr;
    const bool isThere = QTest::qWaitFor([&] {
        page = test.window().findChild<AgreementsPage*>();
        return page && page->isVisible() && page->hasContent();
    }, 10'000);
    return isThere ? page : nullptr;
}

PagedTableView* list(AgreementsPage& page, const QString& kind)
{
    return page.findChild<PagedTableView*>(u"agreements.%1s"_s.arg(kind));
}

QString cell(PagedTableView& view, int row, const QString& column)
{
    return view.model()->index(row, view.table()->columnOf(column)).data().toString();
}

NewPromise promiseOf(const PlanWindow& test, AppContext& context)
{
    NewPromise promise;
    promise.debtor = test.maes;
    promise.invoices = {test.first};
    promise.payOn = context.today().plusDays(7);
    promise.who = u"Ms Maes"_s;
    return promise;
}

} // namespace

class TestAgreementsPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyPageSaysWhatToDo();
    void plansShowByStateWithWhatWasPaid();
    void theListFollowsWhatHappens();
    void aSignedPlanRunsByItselfOnceMoneyCame();
    void theFilterNarrowsAndSaysSo();
    void aPromiseIsSettledFromTheList();
    void aDeferralAndADisputeStandInTheirLists();
    void doubleClickOpensThePlan();
    void theMenuOffersWhatTheStateAllows();
    void aPlanIsBegunFromEverywhere();
    void aDebtorShowsHowItPays();
};

void TestAgreementsPage::anEmptyPageSaysWhatToDo()
{
    PlanWindow test(u"nl"_s);
    AgreementsPage* page = openPage(test);
    QVERIFY(page);
    auto* empty = seen(*page, u"agreements.noplans"_s);
    QVERIFY(empty);
    QStringList said;
    for (const QLabel* label : empty->findChildren<QLabel*>())
        said << label->text();
    QVERIFY2(said.join(u' ').contains(u"Ctrl+Shift+R"_s) && said.join(u' ').contains(u"betalingsregeling"_s), qPrintable(said.join(u' ')));
    QVERIFY(!empty->findChildren<QPushButton*>().isEmpty());
}

void TestAgreementsPage::plansShowByStateWithWhatWasPaid()
{
    PlanWindow test;
    const PlanId running = test.running();
    test.pay(302'50, test.first);
    const PlanId withdrawn = [&] {
        PlanInput other = test.input(2);
        other.invoices = {test.notDue};
        const auto made = newPlan(test.session(), other);
        TEGOED_ENSURE(made.hasValue());
        return made->id;
    }();
    QVERIFY(withdrawPlan(test.session(), withdrawn, {}));
    AgreementsPage* page = openPage(test);
    QVERIFY(page);
    PagedTableView* plans = list(*page, u"plan"_s);
    QTRY_COMPARE(plans->model()->rowCount(), 1); // What is finished asks for nothing.
    QCOMPARE(plans->table()->idAt(0), running.value);
    QVERIFY2(cell(*plans, 0, u"paid"_s).contains(u"302.50"_s) && cell(*plans, 0, u"paid"_s).contains(u"1,210.00"_s), qPrintable(cell(*plans, 0, u"paid"_s)));
    QCOMPARE(plans->model()->index(0, plans->table()->columnOf(u"paid"_s)).data(PagedTableModel::RawRole).toInt(), 250);
    QCOMPARE(PaidBarDelegate::filledRect({0, 0, 212, 40}, 250).width(), 50);
    QCOMPARE(PaidBarDelegate::filledRect({0, 0, 212, 40}, 1000).width(), 200);
    auto* groups = page->findChild<FilterChips*>(u"agreements.groups"_s);
    groups->setChosen({u"finished"_s});
    Q_EMIT groups->changed();
    QTRY_COMPARE(plans->table()->idAt(0), withdrawn.value);
}

void TestAgreementsPage::theListFollowsWhatHappens()
{
    PlanWindow test;
    AgreementsPage* page = openPage(test);
    QVERIFY(page);
    PagedTableView* plans = list(*page, u"plan"_s);
    QCOMPARE(plans->model()->rowCount(), 0);
    const PlanId id = test.drafted();
    QTRY_COMPARE(plans->model()->rowCount(), 1);
    QCOMPARE(cell(*plans, 0, u"state"_s), u"draft"_s);
    QVERIFY(proposePlan(test.session(), id));
    QTRY_COMPARE(cell(*plans, 0, u"state"_s), u"proposed"_s);
}

void TestAgreementsPage::aSignedPlanRunsByItselfOnceMoneyCame()
{
    PlanWindow test;
    const PlanId id = test.agreed();
    QVERIFY(signPlan(test.session(), id, {u"signed.pdf"_s, u"application/pdf"_s, "%PDF-1.4 signed"}, test.today()));
    test.under().settle();
    QCOMPARE(test.state(id), PlanState::Signed);
    const PaymentId payment = test.pay(302'50, test.first);
    QTRY_COMPARE(test.state(id), PlanState::Running);
    test.pay(407'50, test.first);
    test.pay(500'00, test.second);
    QTRY_COMPARE(test.state(id), PlanState::Completed);
    QVERIFY(undoPayment(test.session(), payment));
    QTRY_COMPARE(test.state(id), PlanState::Running); // The money went back.
}

void TestAgreementsPage::theFilterNarrowsAndSaysSo()
{
    PlanWindow test;
    test.drafted();
    AgreementsPage* page = openPage(test);
    QVERIFY(page);
    PagedTableView* plans = list(*page, u"plan"_s);
    QTRY_COMPARE(plans->model()->rowCount(), 1);
    typeInto(*page, u"agreements.filter"_s, u"maes 0130"_s); // Part of the name and of an invoice.
    QTRY_COMPARE(plans->model()->rowCount(), 1);
    typeInto(*page, u"agreements.filter"_s, u"somebody else"_s);
    QTRY_COMPARE(plans->model()->rowCount(), 0);
    QVERIFY(seen(*page, u"agreements.noplans"_s));
}

void TestAgreementsPage::aPromiseIsSettledFromTheList()
{
    PlanWindow test;
    QVERIFY(makePromise(test.session(), promiseOf(test, test.context())));
    AgreementsPage* page = openPage(test, {{u"kind"_s, u"promise"_s}});
    QVERIFY(page);
    PagedTableView* promises = list(*page, u"promise"_s);
    QTRY_COMPARE(promises->model()->rowCount(), 1);
    QCOMPARE(cell(*promises, 0, u"amount"_s), u"€710.00"_s);
    QCOMPARE(cell(*promises, 0, u"who"_s), u"Ms Maes"_s);
    answerNext(u"settlePromiseDialog"_s, [](QWidget& dialog) { press(dialog, u"settlePromise.save"_s); });
    QAction* end = test.context().actions().action(u"agreement.end"_s);
    QTRY_VERIFY(end->isEnabled());
    end->trigger();
    QTRY_COMPARE(promises->model()->rowCount(), 0);
    test.context().undoStack().undo();
    QTRY_COMPARE(promises->model()->rowCount(), 1);
}

void TestAgreementsPage::aDeferralAndADisputeStandInTheirLists()
{
    PlanWindow test;
    NewDeferral deferral;
    deferral.debtor = test.maes;
    deferral.invoices = {test.first};
    deferral.until = test.today().plusDays(10);
    QVERIFY(grantDeferral(test.session(), deferral));
    NewDispute dispute;
    dispute.invoice = test.second;
    dispute.owner = u"joost"_s;
    QVERIFY(openDispute(test.session(), dispute));
    AgreementsPage* page = openPage(test, {{u"kind"_s, u"deferral"_s}});
    QVERIFY(page);
    QTRY_COMPARE(list(*page, u"deferral"_s)->model()->rowCount(), 1);
    answerNext(u"endDeferralDialog"_s, [](QWidget& dialog) { press(dialog, u"endDeferral.save"_s); });
    QAction* end = test.context().actions().action(u"agreement.end"_s);
    QTRY_VERIFY(end->isEnabled());
    end->trigger();
    QTRY_COMPARE(list(*page, u"deferral"_s)->model()->rowCount(), 0);
    page->findChild<QTabWidget*>(u"agreements.tabs"_s)->setCurrentIndex(3);
    PagedTableView* disputes = list(*page, u"dispute"_s);
    QTRY_COMPARE(disputes->model()->rowCount(), 1);
    QCOMPARE(cell(*disputes, 0, u"owner"_s), u"joost"_s);
    answerNext(u"settleDisputeDialog"_s, [](QWidget& dialog) {
        press(dialog, u"settleDispute.way3"_s);
        press(dialog, u"settleDispute.save"_s);
    });
    QTRY_VERIFY(end->isEnabled());
    end->trigger();
    QTRY_COMPARE(disputes->model()->rowCount(), 0);
    const auto settled = tegoed::disputes(test.session(), {}, true);
    QVERIFY(settled && settled->front().outcome == DisputeOutcome::Rejected);
}

void TestAgreementsPage::doubleClickOpensThePlan()
{
    PlanWindow test;
    const PlanId id = test.drafted();
    AgreementsPage* page = openPage(test);
    QVERIFY(page);
    PagedTableView* plans = list(*page, u"plan"_s);
    QTRY_COMPARE(plans->model()->rowCount(), 1);
    plans->selectId(id.value);
    plans->setFocus();
    QTest::keyClick(plans, Qt::Key_Return);
    QTRY_VERIFY(test.editor());
    QCOMPARE(test.editor()->plan(), id);
    test.editor()->reject();
}

void TestAgreementsPage::theMenuOffersWhatTheStateAllows()
{
    PlanWindow test;
    const PlanId id = test.drafted();
    AgreementsPage* page = openPage(test);
    QVERIFY(page);
    QTRY_COMPARE(list(*page, u"plan"_s)->model()->rowCount(), 1);
    const auto isOffered = [&](const QString& command) { return test.context().actions().action(command)->isEnabled(); };
    QTRY_VERIFY(isOffered(u"agreement.withdraw"_s));
    QVERIFY(!isOffered(u"agreement.agree"_s));
    QVERIFY(!isOffered(u"agreement.signed"_s));
    QVERIFY(!isOffered(u"agreement.end"_s));
    QVERIFY(proposePlan(test.session(), id));
    QTRY_VERIFY(isOffered(u"agreement.agree"_s));
    test.context().openPage(u"debtors"_s);
    test.under().settle();
    QTRY_VERIFY(!isOffered(u"agreement.agree"_s)); // Nothing of the page is in front.
}

void TestAgreementsPage::aPlanIsBegunFromEverywhere()
{
    PlanWindow test;
    QAction* begin = test.context().actions().action(u"plan.new"_s);
    QCOMPARE(begin->shortcut(), QKeySequence(u"Ctrl+Shift+R"_s));
    // From the debtor.
    test.context().openDebtor(test.maes);
    test.under().settle();
    begin->trigger();
    QTRY_VERIFY(test.editor());
    test.editor()->reject();
    QTRY_VERIFY(!test.editor());
    // From an invoice: this one alone.
    test.context().openInvoice(test.second);
    test.under().settle();
    begin->trigger();
    QTRY_VERIFY(test.editor());
    QVERIFY2(test.editor()->findChild<QLabel*>(u"plan.principal"_s)->text().contains(u"500.00"_s),
             qPrintable(test.editor()->findChild<QLabel*>(u"plan.principal"_s)->text()));
    test.editor()->reject();
    QTRY_VERIFY(!test.editor());
    // From the page of agreements: with whom is asked.
    QVERIFY(openPage(test));
    answerNext(u"chooseDebtorDialog"_s, [&](QWidget& dialog) {
        const bool isRefused = !press(dialog, u"chooseDebtor.save"_s); // Nobody is chosen yet.
        dialog.findChild<DebtorPicker*>(u"chooseDebtor.debtor"_s)->setDebtor(test.maes, u"Garage Maes"_s);
        if (!isRefused || !press(dialog, u"chooseDebtor.save"_s))
            static_cast<QDialog&>(dialog).reject();
    });
    begin->trigger();
    QTRY_VERIFY(test.editor());
    test.editor()->reject();
}

void TestAgreementsPage::aDebtorShowsHowItPays()
{
    PlanWindow test;
    const DebtorId jansen = test.addDebtorNamed(u"Jansen"_s);
    // Issue 5: payments at +2, −1, +10 and +33 days → mean 11.0, median 6.0, on time 25 %.
    int number = 1;
    for (const int late : {2, -1, 10, 33}) {
        const Date due = test.today().plusDays(-100);
        const InvoiceId invoice = test.invoice(jansen, u"J-%1"_s.arg(number++), 100'00, 100);
        QVERIFY(addPayment(test.session(), {jansen, due.plusDays(late), Money(100'00, Currency::euro()), {}, {}}, {{invoice, Money(100'00, Currency::euro())}}));
    }
    test.context().openDebtor(jansen);
    test.under().settle();
    auto* facts = test.window().findChild<QLabel*>(u"debtorDetail.behaviour"_s);
    QVERIFY(facts);
    QTRY_VERIFY2(facts->text().contains(u"11.0 days late"_s), qPrintable(facts->text()));
    QVERIFY2(facts->text().contains(u"median 6.0 days late"_s), qPrintable(facts->text()));
    QVERIFY2(facts->text().contains(u"25 % of 4 paid invoices on time"_s), qPrintable(facts->text()));
    auto* pattern = test.window().findChild<PayPattern*>(u"debtorDetail.pattern"_s);
    QVERIFY(pattern && pattern->isVisible());
    QCOMPARE(pattern->bars(), 4);
    qreal highest = 0;
    int late = 0;
    for (int bar = 0; bar < pattern->bars(); ++bar) {
        late += pattern->barText(bar).contains(u"late"_s);
        highest = std::max(highest, pattern->barRect(bar).height());
    }
    QCOMPARE(late, 3);
    QVERIFY(highest > pattern->height() * 0.8); // 33 days fill it.
    QVERIFY(pattern->accessibleName().contains(u"33"_s));
    test.context().openDebtor(test.maes); // Nothing was ever paid: nothing is said.
    test.under().settle();
    QTRY_VERIFY(!seen(test.window(), u"debtorDetail.behaviour"_s));
}

QTEST_MAIN(TestAgreementsPage)
#include "test_agreements_page.moc"
