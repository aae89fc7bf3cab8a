// Quick add in the window: what is guessed stands there before Enter, may be changed, and Enter saves it.
#include "core/storage/queries/invoice_queries.h"
#include "core/storage/queries/timeline_queries.h"
#include "core/usecases/agreements/deferrals.h"
#include "core/usecases/agreements/disputes.h"
#include "core/usecases/agreements/promises.h"
#include "core/usecases/escalation/calls.h"
#include "tests/ui/messages/message_window.h"
#include "tests/ui/screens/page_under_test.h"
#include "ui/screens/contacts/covered_invoices.h"
#include "ui/screens/contacts/promise_dialog.h"
#include "ui/screens/contacts/quick_add_dialog.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/debtor_picker.h"
#include "ui/widgets/money_edit.h"

#include <QRegularExpression>
#include <QUndoStack>

#include <algorithm>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ui::QuickAddDialog* openQuickAdd(MessageWindow& test)
{
    test.context().actions().refresh();
    QAction* action = test.context().actions().action(u"contact.quickAdd"_s);
    if (action->shortcut() != QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N))
        return nullptr;
    action->trigger();
    test.settle();
    return MessageWindow::shown<ui::QuickAddDialog>();
}

struct Named {
    DebtorId debtor;
    QString name;
    InvoiceRow invoice; ///< Its oldest overdue one.
};

/// A debtor with something overdue in euro.
Named somebody(MessageWindow& test)
{
    const DebtorId debtor = test.readyDebtors().front();
    const InvoiceRow invoice = ui::usualInvoices(test.context(), debtor).front();
    return {debtor, invoice.debtorName, invoice};
}

} // namespace

class TestQuickAdd final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedIsGuessedAndSaved_data();
    void whatIsTypedIsGuessedAndSaved();
    void aGuessIsChangedBeforeEnter();
    void theLineNamesSomebodyElseThanThePage();
    void anInvoiceOrANumberFindsItsDebtor();
    void withoutADebtorNothingIsSaved();
    void theWholeFormIsFilledIn();
};

void TestQuickAdd::whatIsTypedIsGuessedAndSaved_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line"); // %1 = an invoice number
    QTest::addColumn<int>("kind");
    QTest::newRow("nl: a note") << u"nl"_s << u"stuurt de order nog na"_s << static_cast<int>(QuickKind::Note);
    QTest::newRow("nl: a promise") << u"nl"_s << u"betaalt vrijdag 25,00"_s << static_cast<int>(QuickKind::Promise);
    QTest::newRow("nl: a call back") << u"nl"_s << u"belt maandag terug"_s << static_cast<int>(QuickKind::Call);
    QTest::newRow("nl: a deferral") << u"nl"_s << u"vraagt uitstel, over 3 weken"_s << static_cast<int>(QuickKind::Deferral);
    QTest::newRow("nl: a dispute") << u"nl"_s << u"%1 betwist, levering klopt niet"_s << static_cast<int>(QuickKind::Dispute);
    QTest::newRow("en: a promise") << u"en"_s << u"pays 25.00 on Friday"_s << static_cast<int>(QuickKind::Promise);
    QTest::newRow("en: a dispute") << u"en"_s << u"disputes %1"_s << static_cast<int>(QuickKind::Dispute);
}

void TestQuickAdd::whatIsTypedIsGuessedAndSaved()
{
    QFETCH(QString, language);
    QFETCH(QString, line);
    QFETCH(int, kind);
    MessageWindow test(language);
    const Named one = somebody(test);
    const Date today = test.context().today();
    test.openDebtor(one.debtor);
    auto* dialog = openQuickAdd(test);
    QVERIFY(dialog);
    if (line.contains(u"%1"_s))
        line = line.arg(one.invoice.number);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"quickAdd.text"_s), line);
    QTRY_COMPARE(static_cast<int>(dialog->kind()), kind); // Shown while typing.
    QCOMPARE(dialog->findChild<ui::DebtorPicker*>(u"quickAdd.debtor"_s)->debtor(), one.debtor);
    QTest::keyClick(dialog->findChild<QLineEdit*>(u"quickAdd.text"_s), Qt::Key_Return);
    test.settle();
    QVERIFY(!MessageWindow::shown<ui::QuickAddDialog>());
    const QString newest = TimelineQueries(test.context().database()).ofDebtor(one.debtor).front().kind;
    switch (static_cast<QuickKind>(kind)) {
    case QuickKind::Note: QCOMPARE(newest, u"note"_s); return;
    case QuickKind::Promise: {
        const PromiseRow row = promises(test.session(), one.debtor)->front();
        QCOMPARE(row.amount, Money(25'00, Currency::euro()));
        QCOMPARE(row.payOn, ui::nextFriday(today));
        QCOMPARE(row.note, line);
        QCOMPARE(row.confirmation, ConfirmationState::None);
        break;
    }
    case QuickKind::Call: {
        const CallRow row = callsOf(test.session(), one.debtor)->front();
        QCOMPARE(row.result, CallResult::TryAgain);
        break;
    }
    case QuickKind::Deferral: QCOMPARE(deferrals(test.session(), one.debtor)->front().until, today.plusDays(21)); break;
    case QuickKind::Dispute: QVERIFY(*disputeOf(test.session(), one.invoice.id)); break;
    }
    const int before = test.context().undoStack().count();
    test.context().undoStack().undo();
    test.settle();
    QVERIFY(before > 0);
    QVERIFY(promises(test.session(), one.debtor)->empty() && deferrals(test.session(), one.debtor)->empty() && disputes(test.session(), one.debtor)->empty());
}

void TestQuickAdd::aGuessIsChangedBeforeEnter()
{
    MessageWindow test;
    const Named one = somebody(test);
    test.openDebtor(one.debtor);
    auto* dialog = openQuickAdd(test);
    QVERIFY(dialog);
    auto* text = dialog->findChild<QLineEdit*>(u"quickAdd.text"_s);
    QTest::keyClicks(text, u"betaalt vrijdag 25"_s);
    QTRY_COMPARE(dialog->kind(), QuickKind::Promise);
    typeInto(*dialog, u"quickAdd.day"_s, u"+10"_s);
    typeInto(*dialog, u"quickAdd.amount"_s, u"30"_s);
    QVERIFY(press(*dialog, u"quickAdd.kind%1"_s.arg(static_cast<int>(QuickKind::Deferral))));
    QTest::keyClicks(text, u", zegt hij"_s); // The rest of the line changes nothing that was chosen by hand.
    test.settle();
    QCOMPARE(dialog->kind(), QuickKind::Deferral);
    QCOMPARE(*dialog->findChild<ui::DateEdit*>(u"quickAdd.day"_s)->date(), test.context().today().plusDays(10));
    QVERIFY(press(*dialog, u"quickAdd.save"_s));
    test.settle();
    QVERIFY(promises(test.session(), one.debtor)->empty());
    QCOMPARE(deferrals(test.session(), one.debtor)->front().until, test.context().today().plusDays(10));
}

void TestQuickAdd::theLineNamesSomebodyElseThanThePage()
{
    MessageWindow test;
    const std::vector<DebtorId> ready = test.readyDebtors();
    QVERIFY(ready.size() > 1);
    const auto rows = DebtorQueries(test.context().database()).rows(ready, test.context().today());
    static const QRegularExpression plainName(u"^[A-Za-z]{4,}( [A-Za-z]{4,})+$"_s);
    const auto found = std::find_if(rows.begin() + 1, rows.end(), [&](const DebtorRow& row) { return plainName.match(row.name).hasMatch(); });
    QVERIFY(found != rows.end());
    const QString other = found->name;
    test.openDebtor(ready.front());
    auto* dialog = openQuickAdd(test);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"quickAdd.text"_s), other + u" vraagt een kopie"_s);
    auto* picker = dialog->findChild<ui::DebtorPicker*>(u"quickAdd.debtor"_s);
    QTRY_COMPARE(picker->text(), other);
    const DebtorId named = picker->debtor();
    QVERIFY(named != ready.front());
    QVERIFY(press(*dialog, u"quickAdd.save"_s));
    test.settle();
    QCOMPARE(TimelineQueries(test.context().database()).ofDebtor(named).front().kind, u"note"_s);
}

void TestQuickAdd::anInvoiceOrANumberFindsItsDebtor()
{
    MessageWindow test;
    const Named one = somebody(test);
    test.change(one.debtor, [](DebtorData& data) { data.phone = u"+31612345678"_s; });
    test.window().openPage(u"templates"_s, {});
    test.settle();
    const QStringList lines{one.invoice.number + u" komt eraan"_s, u"06-12345678 geen gehoor"_s};
    for (const QString& line : lines) {
        auto* dialog = openQuickAdd(test);
        QVERIFY(dialog);
        auto* picker = dialog->findChild<ui::DebtorPicker*>(u"quickAdd.debtor"_s);
        QVERIFY(!picker->debtor().isValid());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"quickAdd.text"_s), line);
        QTRY_COMPARE(picker->debtor(), one.debtor);
        dialog->reject();
        test.settle();
    }
}

void TestQuickAdd::withoutADebtorNothingIsSaved()
{
    MessageWindow test;
    test.window().openPage(u"templates"_s, {});
    test.settle();
    auto* dialog = openQuickAdd(test);
    QVERIFY(dialog);
    QTest::keyClick(dialog->findChild<QLineEdit*>(u"quickAdd.text"_s), Qt::Key_Return);
    QVERIFY2(stripText(*dialog).contains(u"gezegd"_s), qPrintable(stripText(*dialog)));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"quickAdd.text"_s), u"qqq betaalt vrijdag 25"_s);
    QTest::keyClick(dialog->findChild<QLineEdit*>(u"quickAdd.text"_s), Qt::Key_Return);
    test.settle();
    QVERIFY(dialog->isVisible());
    QVERIFY2(stripText(*dialog).contains(u"debiteur"_s), qPrintable(stripText(*dialog)));
    QCOMPARE(dialog->focusWidget()->objectName(), u"quickAdd.debtor"_s);
    QCOMPARE(test.context().undoStack().count(), 0);
    dialog->reject();
}

void TestQuickAdd::theWholeFormIsFilledIn()
{
    MessageWindow test;
    const Named one = somebody(test);
    test.openDebtor(one.debtor);
    auto* dialog = openQuickAdd(test);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"quickAdd.text"_s), u"gebeld, betaalt 25 over 2 weken"_s);
    QVERIFY(press(*dialog, u"quickAdd.more"_s));
    test.settle();
    auto* form = MessageWindow::shown<ui::PromiseDialog>();
    QVERIFY(form);
    QCOMPARE(*form->findChild<ui::DateEdit*>(u"promise.payOn"_s)->date(), test.context().today().plusDays(14));
    QCOMPARE(*form->findChild<ui::MoneyEdit*>(u"promise.amount"_s)->amount(), Money(25'00, Currency::euro()));
    QVERIFY(form->findChild<QAbstractButton*>(u"promise.byCall"_s)->isChecked());
    form->reject(); // Back, with the line as it was.
    test.settle();
    QVERIFY(dialog->isVisible());
    QVERIFY(press(*dialog, u"quickAdd.more"_s));
    test.settle();
    form = MessageWindow::shown<ui::PromiseDialog>();
    QVERIFY(form && press(*form, u"promise.saveOnly"_s));
    test.settle();
    QVERIFY(!MessageWindow::shown<QDialog>());
    QCOMPARE(promises(test.session(), one.debtor)->size(), std::size_t(1));
    QCOMPARE(callsOf(test.session(), one.debtor)->size(), std::size_t(1));
}

QTEST_MAIN(TestQuickAdd)
#include "test_quick_add.moc"
