#include "core/storage/queries/debtor_queries.h"
#include "core/storage/queries/invoice_queries.h"
#include "core/usecases/escalation/debtor_next_step.h"
#include "core/usecases/escalation/direct_debit.h"
#include "core/usecases/escalation/holds.h"
#include "core/usecases/reminding.h"
#include "tests/ui/screens/page_under_test.h"
#include "ui/charts/aging_bar.h"
#include "ui/presentation/escalation_text.h"
#include "ui/presentation/next_step_text.h"
#include "ui/screens/debtors/customer_group_box.h"
#include "ui/screens/debtors/customer_group_dialog.h"
#include "ui/screens/rules/explain_dialog.h"
#include "ui/shell/strip_stack.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/paged_table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QUndoStack>

#include <algorithm>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<DebtorRow> rowsOf(ui::AppContext& context, const DebtorFilter& filter)
{
    DebtorQueries queries(context.database());
    return queries.rows(queries.list(filter, DebtorSort::Name, SortOrder::Ascending, context.today()).ids, context.today());
}

ui::PagedTableView* listOf(WindowUnderTest& test)
{
    return seen<ui::PagedTableView>(test.window(), u"debtorList.table"_s);
}

DebtorId largest(ui::AppContext& context)
{
    return DebtorQueries(context.database()).list({}, DebtorSort::Overdue, SortOrder::Descending, context.today()).ids.front();
}

HoldId holdOf(BookSession& session, DebtorId debtor)
{
    const auto found = *holds(session, debtor);
    return found.empty() ? HoldId{} : found.front().id;
}

} // namespace

class TestDebtorsPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFilterShowsWhatItSays_data();
    void everyFilterShowsWhatItSays();
    void searching_data();
    void searching();
    void anEmptyBookSaysWhatToDo();
    void enterOpensADebtorAndBackLeaves();
    void aNewDebtorCanBeTakenBack();
    void aFaultIsShownWhereItIs_data();
    void aFaultIsShownWhereItIs();
    void theAgingBarAddsUpToWhatIsOverdue();
    void aHoldIsShownAndEndsOnThePage_data();
    void aHoldIsShownAndEndsOnThePage();
    void anExcludedInvoiceComesBackOnItsPage();
    void theHeadSaysTheNextStepAndWhy();
    void howADebtorIsRemindedIsChosen();
    void aCustomerGroupIsMadeByTypingIt();
    void directDebitOfADebtorIsSwitched();
    void erasingAsksTwice();
    void messagesFollowTheLanguage();
};

void TestDebtorsPage::everyFilterShowsWhatItSays_data()
{
    QTest::addColumn<QString>("chip");
    QTest::newRow("open: somebody who owes something") << u"open"_s;
    QTest::newRow("overdue: something past its due date") << u"overdue"_s;
    QTest::newRow("incomplete: something of the registration is missing") << u"incomplete"_s;
    QTest::newRow("assumed: nobody confirmed the kind") << u"assumed"_s;
}

void TestDebtorsPage::everyFilterShowsWhatItSays()
{
    QFETCH(QString, chip);
    WindowUnderTest test(WindowUnderTest::Book::Small);
    test.window().openPage(u"debtors"_s, {{u"list"_s, true}});
    test.settle();
    QSet<QString> expected;
    for (const DebtorRow& row : rowsOf(test.context(), {})) {
        const bool isMeant = chip == u"open" ? !row.open.empty() : chip == u"overdue" ? !row.overdue.empty()
                           : chip == u"incomplete" ? row.incomplete : row.kindAssumed;
        if (isMeant)
            expected.insert(row.name);
    }
    QVERIFY(!expected.isEmpty());
    QVERIFY(press(test.window(), u"chip."_s + chip));
    test.settle();
    auto* list = listOf(test);
    QVERIFY(list);
    QSet<QString> shown;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        shown.insert(list->model()->index(row, 0).data().toString());
    QCOMPARE(shown, expected);
    QVERIFY(press(test.window(), u"chip."_s + chip)); // Off again: the state of the page is kept between the rows.
}

void TestDebtorsPage::searching_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("part of a name") << u"steenberg"_s << true;
    QTest::newRow("the number") << u"10042"_s << true;
    QTest::newRow("the city, in capitals") << u"ZOETERMEER"_s << true;
    QTest::newRow("nothing that is there") << u"qqqqq"_s << false;
}

void TestDebtorsPage::searching()
{
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    WindowUnderTest test(WindowUnderTest::Book::Small);
    test.window().openPage(u"debtors"_s, {{u"list"_s, true}});
    test.settle();
    typeInto(test.window(), u"debtorList.search"_s, text);
    QTest::keyClick(test.window().findChild<QLineEdit*>(u"debtorList.search"_s), Qt::Key_Return);
    test.settle();
    auto* list = listOf(test);
    QCOMPARE(list != nullptr, isFound);
    if (isFound) {
        QStringList names;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            names += list->model()->index(row, 0).data().toString();
        QVERIFY2(names.contains(u"Bouwbedrijf Steenbergen B.V."_s), qPrintable(names.join(u", "_s)));
    } else {
        auto* title = seen<QLabel>(test.window(), u"emptyState.title"_s);
        QVERIFY(title && !title->text().isEmpty());
    }
}

void TestDebtorsPage::anEmptyBookSaysWhatToDo()
{
    WindowUnderTest test(WindowUnderTest::Book::Empty);
    test.window().openPage(u"debtors"_s, {{u"list"_s, true}});
    test.settle();
    QVERIFY(!listOf(test));
    auto* title = seen<QLabel>(test.window(), u"emptyState.title"_s);
    auto* sentence = seen<QLabel>(test.window(), u"emptyState.sentence"_s);
    QVERIFY(title && !title->text().isEmpty());
    QVERIFY(sentence && !sentence->text().isEmpty());
}

void TestDebtorsPage::enterOpensADebtorAndBackLeaves()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    test.window().openPage(u"debtors"_s, {{u"list"_s, true}});
    test.settle();
    auto* list = listOf(test);
    QVERIFY(list && list->model()->rowCount() > 2);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    const QString name = list->currentIndex().data().toString();
    QTest::keyClick(list, Qt::Key_Return);
    test.settle();
    auto* shown = seen<QLabel>(test.window(), u"debtorDetail.name"_s);
    QVERIFY(shown);
    QCOMPARE(shown->text(), name);
    QVERIFY(press(test.window(), u"debtorDetail.back"_s));
    test.settle();
    QVERIFY(listOf(test));
}

void TestDebtorsPage::aNewDebtorCanBeTakenBack()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    DebtorFilter filter;
    filter.text = u"Zeilmakerij Wind"_s;
    auto dialog = openDialog(test, u"debtor.add"_s);
    QVERIFY(dialog);
    typeInto(*dialog, u"debtorDialog.name"_s, u"Zeilmakerij Wind"_s);
    typeInto(*dialog, u"debtorDialog.email"_s, u"info@wind.example"_s);
    QVERIFY(press(*dialog, u"debtorDialog.save"_s));
    QCOMPARE(dialog->result(), int(QDialog::Accepted));
    QCOMPARE(rowsOf(test.context(), filter).size(), 1U);
    QVERIFY(test.context().undoStack().undoText().contains(u"Zeilmakerij Wind"_s));
    test.context().undoStack().undo();
    QCOMPARE(rowsOf(test.context(), filter).size(), 0U);
}

void TestDebtorsPage::aFaultIsShownWhereItIs_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("without a name") << u"name"_s << u""_s;
    QTest::newRow("an e-mail address without a domain") << u"email"_s << u"info@"_s;
    QTest::newRow("an account number with a wrong digit") << u"iban"_s << u"NL64VRBD0123456788"_s;
    QTest::newRow("a credit limit in words") << u"credit_limit"_s << u"veel"_s;
}

void TestDebtorsPage::aFaultIsShownWhereItIs()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    WindowUnderTest test(WindowUnderTest::Book::Small);
    const int before = DebtorQueries(test.context().database()).count();
    auto dialog = openDialog(test, u"debtor.add"_s);
    QVERIFY(dialog);
    typeInto(*dialog, u"debtorDialog.name"_s, u"Nieuw"_s);
    typeInto(*dialog, u"debtorDialog."_s + field, text);
    dialog->activateWindow();
    QVERIFY(press(*dialog, u"debtorDialog.save"_s));
    QVERIFY(dialog->isVisible());
    QVERIFY(!stripText(*dialog).isEmpty());
    QCOMPARE(dialog->focusWidget() ? dialog->focusWidget()->objectName() : QString(), u"debtorDialog."_s + field);
    QCOMPARE(DebtorQueries(test.context().database()).count(), before);
}

void TestDebtorsPage::theAgingBarAddsUpToWhatIsOverdue()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    const DebtorId id = largest(test.context());
    test.context().openDebtor(id);
    test.settle();
    auto* bar = seen<ui::AgingBar>(test.window(), u"debtorDetail.aging"_s);
    QVERIFY(bar);
    const auto detail = DebtorQueries(test.context().database()).detail(id, test.context().today());
    std::int64_t late = 0;
    for (int group = 1; group < bar->figures().groupCount(); ++group)
        late += bar->figures().amount(group).minorUnits();
    QCOMPARE(late, detail->overdue.front().minorUnits());
}

void TestDebtorsPage::aHoldIsShownAndEndsOnThePage_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<bool>("byMenu");
    QTest::newRow("of the debtor, by the button") << u"debtor"_s << false;
    QTest::newRow("of the debtor, by the menu") << u"debtor"_s << true;
    QTest::newRow("of an invoice, by the button on the debtor's page") << u"invoice"_s << false;
    QTest::newRow("of the whole book, by the button") << u"book"_s << false;
}

void TestDebtorsPage::aHoldIsShownAndEndsOnThePage()
{
    QFETCH(QString, on);
    QFETCH(bool, byMenu);
    WindowUnderTest test(WindowUnderTest::Book::Small);
    ui::AppContext& context = test.context();
    const DebtorId id = largest(context);
    const std::size_t before = holds(context.session())->size();
    NewHold hold;
    if (on == u"debtor"_s)
        hold.debtor = id;
    if (on == u"invoice"_s) {
        InvoiceFilter filter;
        filter.debtor = id;
        hold.invoice = InvoiceQueries(context.database()).list(filter, InvoiceSort::DueDate, SortOrder::Ascending, context.today()).ids.front();
    }
    hold.until = context.today().plusDays(9);
    hold.reason = u"betwist 100%1"_s;
    QVERIFY(setHold(context.session(), hold));
    context.openDebtor(id);
    test.settle();
    const auto strip = [&]() -> ui::InlineStrip* {
        for (auto* each : test.window().findChildren<ui::InlineStrip*>()) {
            if (each->isVisible() && each->text().contains(hold.reason))
                return each;
        }
        return nullptr;
    };
    QVERIFY(strip());
    QVERIFY2(strip()->text().contains(QString::number(hold.until->year())), qPrintable(strip()->text()));
    QCOMPARE(context.actions().action(u"debtor.endHold"_s)->isEnabled(), on == u"debtor"_s);
    if (byMenu)
        context.actions().action(u"debtor.endHold"_s)->trigger();
    else
        QVERIFY(press(*strip(), u"strip.action"_s));
    test.settle();
    QVERIFY(!strip());
    QCOMPARE(holds(context.session())->size(), before);
    context.undoStack().undo();
    test.settle();
    QVERIFY(strip());
    QCOMPARE(holds(context.session())->size(), before + 1);
    context.undoStack().redo();
    test.settle();
    QVERIFY(!strip());
}

void TestDebtorsPage::anExcludedInvoiceComesBackOnItsPage()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    ui::AppContext& context = test.context();
    InvoiceFilter filter;
    filter.debtor = largest(context);
    const InvoiceId id = InvoiceQueries(context.database()).list(filter, InvoiceSort::DueDate, SortOrder::Ascending, context.today()).ids.front();
    QVERIFY(excludeInvoice(context.session(), id, u"al afgesproken"_s));
    context.openInvoice(id);
    test.settle();
    auto* strip = seen<ui::InlineStrip>(test.window(), u"standingHolds.0"_s);
    QVERIFY(strip && strip->text().contains(u"al afgesproken"_s));
    QVERIFY(press(*strip, u"strip.action"_s));
    test.settle();
    QVERIFY(!seen(test.window(), u"standingHolds.0"_s));
    QVERIFY(!exclusionOf(context.session(), id)->has_value());
}

void TestDebtorsPage::theHeadSaysTheNextStepAndWhy()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    ui::AppContext& context = test.context();
    const DebtorId id = largest(context);
    context.openDebtor(id);
    const auto head = [&]() -> QString {
        auto* text = seen<QLabel>(test.window(), u"nextStep.text"_s);
        return text ? text->text() : QString();
    };
    const auto saysWhatIsTrue = [&] {
        const auto next = *nextStepOf(context.session(), id);
        return next && head().contains(ui::nextStepText(next->explanation, context.today(), context.today()).toHtmlEscaped())
            && head().contains(ui::whyStepLine(next->explanation.reasons).toHtmlEscaped());
    };
    QTRY_VERIFY(saysWhatIsTrue());
    const QString before = head();

    // It follows what is done.
    QVERIFY(setHold(context.session(), {.debtor = id, .reason = u"belt <vrijdag>"_s}));
    QTRY_VERIFY(head() != before);
    QTRY_VERIFY(saysWhatIsTrue());
    QVERIFY2(head().contains(u"niet voordat er iets verandert"_s), qPrintable(head()));

    // One key explains it in full; a day later than the hold never comes, so neither does the step.
    QString explained, decides;
    QTimer watch;
    QElapsedTimer since;
    since.start();
    connect(&watch, &QTimer::timeout, this, [&] {
        auto* dialog = seen<ui::ExplainDialog>(test.window(), u"explainDialog"_s);
        if (!dialog)
            return;
        explained = dialog->findChild<QLabel*>(u"explain.step"_s)->text();
        decides = dialog->findChild<QLabel*>(u"explain.decides"_s)->text();
        if (!explained.isEmpty() || since.hasExpired(20'000))
            press(*dialog, u"explainDialog.close"_s);
    });
    watch.start(20);
    QTest::keyClick(test.window().currentPage(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    watch.stop();
    const auto held = *nextStepOf(context.session(), id);
    QCOMPARE(explained, ui::nextStepText(held->explanation, context.today(), context.today()));
    QVERIFY2(decides.contains(held->number), qPrintable(decides));

    // The what-if date asks again which invoice decides.
    context.undoStack().clear();
    QVERIFY(clearHold(context.session(), holdOf(context.session(), id)));
    test.settle();
    auto dialog = openDialog(test, u"debtor.explain"_s);
    QVERIFY(dialog);
    const Date later = context.today().plusDays(40);
    auto* on = dialog->findChild<ui::DateEdit*>(u"explain.on"_s);
    on->setDate(later);
    Q_EMIT on->dateChosen(later);
    const auto then = *nextStepOf(context.session(), id, later);
    QTRY_COMPARE(dialog->findChild<QLabel*>(u"explain.step"_s)->text(), ui::nextStepText(then->explanation, later, context.today()));
    QVERIFY(dialog->findChild<QLabel*>(u"explain.decides"_s)->text().contains(then->number));
    // And which sequence it follows, by whose choice.
    const auto why = [&] { return dialog->findChild<QLabel*>(u"explain.why"_s)->text(); };
    QVERIFY2(why().contains(u"Reeks “Nederland · zakelijk”, van het juridisch kader"_s), qPrintable(why()));
    QVERIFY(assignToDebtor(context.session(), id, u"days_7_15_30"_s));
    QTRY_VERIFY2(why().contains(u"gekozen voor deze debiteur"_s), qPrintable(why()));
    QVERIFY(assignToDebtor(context.session(), id, std::nullopt)); // The book is that of the other tests too.
}

void TestDebtorsPage::howADebtorIsRemindedIsChosen()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    const DebtorId debtor = largest(test.context());
    test.context().openDebtor(debtor);
    test.settle();
    const auto now = [&] { return *readReminding(test.context().session(), debtor); };
    const Reminding before = now();
    QVERIFY(before.sequence == before.withoutOwn);
    const auto isUsed = [&](Channel channel) {
        const Reminding reading = now();
        return std::find_if(reading.channels.begin(), reading.channels.end(), [&](const auto& use) { return use.channel == channel; })->isUsed;
    };
    QVERIFY(isUsed(Channel::Sms) && !isUsed(Channel::WhatsApp));

    auto dialog = openDialog(test, u"debtor.reminding"_s);
    QVERIFY(dialog);
    dialog->findChild<QCheckBox*>(u"remindingDialog.whatsapp"_s)->setChecked(true);
    QVERIFY(press(*dialog, u"remindingDialog.save"_s));
    QVERIFY(dialog->isVisible() && !stripText(*dialog).isEmpty()); // Where did the debtor say so?
    QVERIFY(!isUsed(Channel::WhatsApp));
    typeInto(*dialog, u"remindingDialog.source"_s, u"bestelformulier"_s);
    dialog->findChild<QCheckBox*>(u"remindingDialog.sms"_s)->setChecked(false);
    auto* sequence = dialog->findChild<QComboBox*>(u"remindingDialog.sequence"_s);
    sequence->setCurrentIndex(sequence->count() - 1);
    QVERIFY(press(*dialog, u"remindingDialog.save"_s));
    QVERIFY(!dialog->isVisible());
    QVERIFY(isUsed(Channel::WhatsApp) && !isUsed(Channel::Sms) && isUsed(Channel::Email));
    QCOMPARE(now().channels[2].said->source, u"bestelformulier"_s);
    QCOMPARE(now().sequence, (AssignedSequence{QString(), AssignedBy::Debtor})); // No reminders.
    test.context().undoStack().undo();
    QVERIFY(now().sequence == before.sequence);
}

void TestDebtorsPage::aCustomerGroupIsMadeByTypingIt()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    ui::AppContext& context = test.context();
    const auto ids = DebtorQueries(context.database()).list({}, DebtorSort::Overdue, SortOrder::Descending, context.today()).ids;
    const auto groupOf = [&](DebtorId id) { return DebtorQueries(context.database()).detail(id, context.today())->groupName; };
    const QString before = groupOf(ids[0]);
    const QString beforeOfSecond = groupOf(ids[1]);

    // In the form of a debtor, in one act with the rest.
    auto edit = openDialog(test, u"debtor.edit"_s);
    QVERIFY(edit);
    edit->findChild<ui::CustomerGroupBox*>(u"debtorDialog.customer_group"_s)->setCurrentText(u"Trage  betalers"_s);
    edit->findChild<QLineEdit*>(u"debtorDialog.phone"_s)->setText(u"030 7654321"_s);
    QVERIFY(press(*edit, u"debtorDialog.save"_s));
    QCOMPARE(groupOf(ids[0]), u"Trage betalers"_s);
    context.undoStack().undo();
    QCOMPARE(groupOf(ids[0]), before);

    // Of several at once; the group is there already, whatever the letters.
    ui::CustomerGroupDialog several(context, {ids[0], ids[1]}, &test.window());
    several.show();
    auto* box = several.findChild<ui::CustomerGroupBox*>();
    box->setCurrentText(u"TRAGE betalers"_s);
    test.program().language().setCode(u"en"_s); // Keeps what is half typed.
    test.settle();
    QCOMPARE(box->currentText(), u"TRAGE betalers"_s);
    test.program().language().setCode(u"nl"_s);
    test.settle();
    QVERIFY(press(several, u"customerGroupDialog.save"_s));
    QVERIFY(!several.isVisible());
    QCOMPARE(groupOf(ids[0]) + u'|' + groupOf(ids[1]), u"Trage betalers|Trage betalers"_s);
    context.undoStack().undo();
    QCOMPARE(groupOf(ids[0]), before);
    QCOMPARE(groupOf(ids[1]), beforeOfSecond);

    ui::CustomerGroupDialog out(context, {ids[0]}, &test.window());
    out.show();
    out.findChild<ui::CustomerGroupBox*>()->setCurrentText({});
    QVERIFY(press(out, u"customerGroupDialog.save"_s));
    QCOMPARE(groupOf(ids[0]), QString());
}

void TestDebtorsPage::directDebitOfADebtorIsSwitched()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    ui::AppContext& context = test.context();
    const DebtorId debtor = largest(context);
    const auto now = [&] { return *readReminding(context.session(), debtor); };
    const int open = static_cast<int>(now().open.size());
    QVERIFY(open > 1 && now().byDirectDebit == 0);
    QVERIFY(setDirectDebit(context.session(), {now().open.front()}, true));

    auto dialog = openDialog(test, u"debtor.reminding"_s);
    auto* box = dialog->findChild<QCheckBox*>(u"remindingDialog.directDebit"_s);
    QCOMPARE(box->checkState(), Qt::PartiallyChecked);
    QVERIFY2(box->text().contains(u"1 van %1 openstaande facturen"_s.arg(open)), qPrintable(box->text()));
    QVERIFY(press(*dialog, u"remindingDialog.save"_s)); // Untouched: some stay some.
    QCOMPARE(now().byDirectDebit, 1);

    dialog = openDialog(test, u"debtor.reminding"_s);
    dialog->findChild<QCheckBox*>(u"remindingDialog.directDebit"_s)->setChecked(true);
    QVERIFY(press(*dialog, u"remindingDialog.save"_s));
    QCOMPARE(now().byDirectDebit, open);
    QVERIFY(now().hasMandate); // What comes in from now on as well.
    dialog = openDialog(test, u"debtor.reminding"_s);
    box = dialog->findChild<QCheckBox*>(u"remindingDialog.directDebit"_s);
    QCOMPARE(box->checkState(), Qt::Checked);
    QVERIFY2(box->text().contains(u"en elke nieuwe"_s), qPrintable(box->text()));
    dialog->reject();
    context.openDebtor(debtor);
    QTRY_VERIFY(seen<QLabel>(test.window(), u"nextStep.text"_s));
    QTRY_VERIFY(seen<QLabel>(test.window(), u"nextStep.text"_s)->text().contains(u"automatisch geïncasseerd"_s)); // The head says why nothing is asked.
    context.undoStack().undo();
    QCOMPARE(now().byDirectDebit, 1);
    QVERIFY(!now().hasMandate);
}

void TestDebtorsPage::erasingAsksTwice()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    const DebtorId id = largest(test.context());
    const QString name = DebtorQueries(test.context().database()).detail(id, test.context().today())->data.name;
    auto dialog = openDialog(test, u"debtor.erase"_s);
    QVERIFY(dialog);
    QVERIFY(seen<QLabel>(*dialog, u"eraseDebtor.about"_s)->text().contains(name));
    auto* button = seen<QAbstractButton>(*dialog, u"eraseDebtor.erase"_s);
    QVERIFY(!button->isEnabled());
    typeInto(*dialog, u"eraseDebtor.reason"_s, u"verzoek van 12-11-2026"_s);
    QVERIFY(!button->isEnabled()); // It still owes something: a tick is needed too.
    QTest::keyClick(dialog->findChild<QLineEdit*>(u"eraseDebtor.reason"_s), Qt::Key_Return);
    QCOMPARE(DebtorQueries(test.context().database()).detail(id, test.context().today())->data.name, name);
    dialog->show();
    dialog->findChild<QCheckBox*>(u"eraseDebtor.anyway"_s)->setChecked(true);
    QVERIFY(button->isEnabled());
    QVERIFY(press(*dialog, u"eraseDebtor.erase"_s));
    test.settle();
    const auto after = DebtorQueries(test.context().database()).detail(id, test.context().today());
    QCOMPARE(after->data.name, u"Gewiste debiteur %1"_s.arg(id.value));
    QVERIFY(after->data.email.isEmpty() && after->contacts.empty());
    QVERIFY(!test.context().undoStack().canUndo());
    QFile::remove(WindowUnderTest::scratch() + u"/small.tegoed"_s); // The next window makes it anew, with everybody in it.
}

void TestDebtorsPage::messagesFollowTheLanguage()
{
    WindowUnderTest test(WindowUnderTest::Book::Small, u"nl"_s);
    test.context().showError(Error{Error::Code::MissingInput, {u"name"_s}, {}});
    test.settle();
    const QString dutch = test.window().strips().texts().last();
    test.program().language().setCode(u"en"_s);
    test.settle();
    const QString english = test.window().strips().texts().last();
    QCOMPARE(english, u"Name is missing. Fill it in and try again."_s);
    QVERIFY(dutch != english);
    test.program().language().setCode(u"nl"_s);
    test.settle();
    QCOMPARE(test.window().strips().texts().last(), dutch);
}

QTEST_MAIN(TestDebtorsPage)
#include "test_debtors_page.moc"
