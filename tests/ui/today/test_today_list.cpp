// The list of Today: sections in their order, reasons, sums, ticks and keys. Without a book.
#include "ui/presentation/agreement_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/ui_language.h"
#include "ui/screens/today/today_list.h"
#include "ui/screens/today/today_model.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::ui;

namespace {

Date day(int d)
{
    return Date(2026, 11, d);
}

Money euro(std::int64_t cents)
{
    return Money(cents, Currency::euro());
}

DueProposal proposal(int debtor, const QString& name, std::int64_t cents)
{
    DueProposal made;
    made.debtor = DebtorId{debtor};
    made.debtorName = name;
    made.step = u"reminder_2"_s;
    made.stage = Stage::Reminder2;
    made.channels = {Channel::Email};
    made.asked = euro(cents);
    made.invoices = {{InvoiceId{debtor * 10}, u"2026-1"_s, day(1), 22, euro(cents)}};
    made.reasons = {{u"days_late"_s, {u"22"_s}, false, false, {}},
                    {u"step_sent"_s, {u"reminder_1"_s, u"reminder_1"_s, u"2026-11-09"_s}, false, false, {}},
                    {u"no_payment"_s, {}, false, false, {}}};
    return made;
}

DueList sampleList()
{
    DueList list;
    list.today = day(23);
    list.messages = {proposal(1, u"Garage Maes nv"_s, 348'000), proposal(2, u"De Boer Tuinen"_s, 24'200), proposal(3, u"A. Claes"_s, 131'050)};
    list.messages[2].stage = Stage::Demand;
    list.messages[2].needsLook = true;
    list.calls = {proposal(4, u"Bakkerij Zonneveld"_s, 121'000)};
    list.calls[0].kind = ActionKind::Call;
    list.stuck = {{DebtorId{5}, u"Kapsalon Lux"_s, u"recipient"_s, {u"recipient"_s, {}, true, false, {}}, euro(60'500), 1}};
    list.later = {{day(24), DebtorId{6}, u"S. Yilmaz"_s, u"reminder_1"_s, Stage::Reminder1, ActionKind::Message, 1, euro(30'000)}};
    return list;
}

} // namespace

class TestTodayList final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_language.setCode(u"nl"_s); }
    void sectionsStandInTheirOrder();
    void aRowSaysWhy();
    void whatWasAgreedStandsThere_data();
    void whatWasAgreedStandsThere();
    void whatOneClickDoes_data();
    void whatOneClickDoes();
    void untickedRowsStayUntickedWhenReadAgain();
    void keysDoWhatTheySay_data();
    void keysDoWhatTheySay();

private:
    UiLanguage m_language;
};

void TestTodayList::sectionsStandInTheirOrder()
{
    TodayModel model;
    model.show(sampleList());
    const QStringList expected{u"Binnengekomen"_s, u"Afspraken vandaag"_s, u"Te versturen"_s, u"Te bellen"_s, u"Vastgelopen"_s, u"Morgen en later"_s};
    QStringList found;
    for (int section = 0; section < model.rowCount({}); ++section)
        found += model.index(section, 0, {}).data(TodayModel::TitleRole).toString();
    QCOMPARE(found, expected);
    const QModelIndex toSend = model.sectionIndex(TodaySection::ToSend);
    QCOMPARE(toSend.data(TodayModel::WhatRole).toString(), u"3"_s);
    QCOMPARE(toSend.data(TodayModel::AmountRole).toString(), moneyText(euro(348'000 + 24'200 + 131'050)));
    // What came in is not known without bank statements: said, not counted.
    const QModelIndex received = model.sectionIndex(TodaySection::Received);
    QCOMPARE(received.data(TodayModel::WhatRole).toString(), u"0"_s);
    QVERIFY(model.index(0, 0, received).data(TodayModel::TitleRole).toString().contains(u"bankafschriften"_s));
    QCOMPARE(model.thingsToDo(), 3 + 1 + 1); // Later is not to be done.
}

void TestTodayList::aRowSaysWhy()
{
    TodayModel model;
    model.show(sampleList());
    const QModelIndex row = model.find(TodaySection::ToSend, DebtorId{1});
    QCOMPARE(row.data(TodayModel::WhyRole).toString(), u"22 dagen te laat · Eerste herinnering op 09-11-2026 · geen betaling"_s);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"geen betaling"_s));
    const QModelIndex stuck = model.find(TodaySection::Stuck, DebtorId{5});
    QVERIFY(stuck.data(TodayModel::WhyRole).toString().contains(u"Voeg een adres toe"_s)); // The remedy stands with it.
    m_language.setCode(u"en"_s);
    QCOMPARE(row.data(TodayModel::WhyRole).toString(), u"22 days late · First reminder on 09-11-2026 · no payment"_s);
}

void TestTodayList::whatWasAgreedStandsThere_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("action");
    using Kind = DueAgreement::Kind;
    QTest::newRow("its day has passed") << static_cast<int>(Kind::PromiseDue) << u"Toezegging loopt af · 2026-7"_s << u"Bellen…"_s;
    QTest::newRow("a part came") << static_cast<int>(Kind::PromisePartly) << u"Toezegging deels nagekomen · 2026-7"_s << u"Bellen…"_s;
    QTest::newRow("nothing came") << static_cast<int>(Kind::PromiseBroken) << u"Toezegging niet nagekomen · 2026-7"_s << u"Bellen…"_s;
    QTest::newRow("an answer is due") << static_cast<int>(Kind::DisputeAnswer) << u"Betwisting te beantwoorden · 2026-7"_s << u"Uitkomst…"_s;
    QTest::newRow("a deferral ends") << static_cast<int>(Kind::DeferralEnds) << u"Uitstel loopt af · 2026-7"_s << u"Bellen…"_s;
    QTest::newRow("something was to be done") << static_cast<int>(Kind::FollowUp) << u"Volgende actie · 2026-7"_s << u"Gedaan"_s;
    QTest::newRow("a plan has to say something firm") << static_cast<int>(Kind::PlanMessage) << u"Betalingsregeling: bericht te versturen · 2026-7"_s << u"Bekijk"_s;
    QTest::newRow("a plan may be ended") << static_cast<int>(Kind::PlanMayEnd) << u"Betalingsregeling kan worden beëindigd · 2026-7"_s << u"Regeling…"_s;
    QTest::newRow("a part was missed") << static_cast<int>(Kind::PlanMissed) << u"Termijn gemist · 2026-7"_s << u"Regeling…"_s;
    QTest::newRow("the debtor proposed something else") << static_cast<int>(Kind::PlanCountered) << u"Voorstel van de debiteur · 2026-7"_s << u"Regeling…"_s;
    QTest::newRow("nobody answered") << static_cast<int>(Kind::PlanUnanswered) << u"Betalingsregeling zonder antwoord · 2026-7"_s << u"Regeling…"_s;
}

void TestTodayList::whatWasAgreedStandsThere()
{
    QFETCH(int, kind);
    QFETCH(QString, what);
    QFETCH(QString, action);
    DueList list = sampleList();
    const DueAgreement due{static_cast<DueAgreement::Kind>(kind), 9, DebtorId{7}, u"Bakkerij De Korenaar"_s, {InvoiceId{70}}, {u"2026-7"_s}, day(20), euro(50'000), euro(12'500),
                           u"Kim"_s};
    list.agreements = {due};
    TodayModel model;
    model.show(list);
    const QModelIndex section = model.sectionIndex(TodaySection::Agreements);
    QCOMPARE(section.data(TodayModel::WhatRole).toString(), u"1"_s);
    QCOMPARE(section.data(TodayModel::AmountRole).toString(), moneyText(euro(50'000)));
    const QModelIndex row = model.find(TodaySection::Agreements, DebtorId{7});
    QVERIFY(row.isValid());
    QCOMPARE(row.data(TodayModel::WhatRole).toString(), what);
    QCOMPARE(row.data(TodayModel::ActionRole).toString(), action);
    QCOMPARE(row.data(TodayModel::WhyRole).toString(), dueAgreementText(due));
    QVERIFY(row.data(TodayModel::WhyRole).toString().contains(u"20-11-2026"_s));
    QVERIFY(!model.isTickable(row));
    QCOMPARE(model.invoicesOf(row), std::vector{InvoiceId{70}});
    QCOMPARE(model.thingsToDo(), 3 + 1 + 1 + 1);
    m_language.setCode(u"en"_s);
    QVERIFY(row.data(TodayModel::WhatRole).toString() != what);
}

void TestTodayList::whatOneClickDoes_data()
{
    QTest::addColumn<bool>("needsLook");
    QTest::addColumn<QStringList>("warnings");
    QTest::addColumn<int>("channel");
    QTest::addColumn<QString>("word");
    const int mail = static_cast<int>(Channel::Email);
    QTest::newRow("a friendly e-mail") << false << QStringList() << mail << u"Stuur"_s;
    QTest::newRow("a legal stage") << true << QStringList() << mail << u"Bekijk"_s;
    QTest::newRow("old bank data") << false << QStringList{u"W01"_s} << mail << u"Bekijk"_s;
    QTest::newRow("a letter") << false << QStringList() << static_cast<int>(Channel::Letter) << u"Bekijk"_s;
}

void TestTodayList::whatOneClickDoes()
{
    QFETCH(bool, needsLook);
    QFETCH(QStringList, warnings);
    QFETCH(int, channel);
    QFETCH(QString, word);
    DueList list;
    list.messages = {proposal(1, u"x"_s, 100)};
    list.messages[0].needsLook = needsLook;
    list.messages[0].warnings = warnings;
    list.messages[0].channels = {static_cast<Channel>(channel)};
    TodayModel model;
    model.show(list);
    QCOMPARE(model.find(TodaySection::ToSend, DebtorId{1}).data(TodayModel::ActionRole).toString(), word);
}

void TestTodayList::untickedRowsStayUntickedWhenReadAgain()
{
    TodayModel model;
    model.show(sampleList());
    QCOMPARE(model.ticked().size(), std::size_t(3));
    model.toggle(model.find(TodaySection::ToSend, DebtorId{2}));
    model.toggle(model.find(TodaySection::Stuck, DebtorId{5})); // Cannot be ticked: nothing happens.
    QCOMPARE(model.ticked().size(), std::size_t(2));
    QCOMPARE(model.tickedCount(), 2);
    model.show(sampleList());
    QCOMPARE(model.ticked().size(), std::size_t(2));
    for (const DueProposal& one : model.ticked())
        QVERIFY(one.debtor != DebtorId{2});
    // The next step of that debtor is another matter.
    DueList next = sampleList();
    next.messages[1].step = u"reminder_3"_s;
    model.show(next);
    QCOMPARE(model.ticked().size(), std::size_t(3));
}

void TestTodayList::keysDoWhatTheySay_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("opened");
    QTest::addColumn<int>("debtors");
    QTest::addColumn<int>("skipped");
    QTest::addColumn<int>("results");
    QTest::addColumn<int>("ticked");
    QTest::newRow("Space unticks") << static_cast<int>(Qt::Key_Space) << 0 << 0 << 0 << 0 << 2;
    QTest::newRow("Enter opens") << static_cast<int>(Qt::Key_Return) << 1 << 0 << 0 << 0 << 3;
    QTest::newRow("right shows the debtor") << static_cast<int>(Qt::Key_Right) << 0 << 1 << 0 << 0 << 3;
    QTest::newRow("Del puts off") << static_cast<int>(Qt::Key_Delete) << 0 << 0 << 1 << 0 << 3;
    QTest::newRow("S puts off") << static_cast<int>(Qt::Key_S) << 0 << 0 << 1 << 0 << 3;
    QTest::newRow("3 is a result") << static_cast<int>(Qt::Key_3) << 0 << 0 << 0 << 1 << 3;
    QTest::newRow("7 is none") << static_cast<int>(Qt::Key_7) << 0 << 0 << 0 << 0 << 3;
}

void TestTodayList::keysDoWhatTheySay()
{
    QFETCH(int, key);
    TodayModel model;
    model.show(sampleList());
    TodayList list;
    list.setModel(&model);
    list.expandAll();
    list.resize(800, 600);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    list.setCurrentIndex(model.find(TodaySection::ToSend, DebtorId{1}));
    QSignalSpy opened(&list, &TodayList::openWanted), debtors(&list, &TodayList::debtorWanted), skipped(&list, &TodayList::skipWanted),
        results(&list, &TodayList::resultWanted);
    QTest::keyClick(&list, static_cast<Qt::Key>(key));
    QTEST(static_cast<int>(opened.size()), "opened");
    QTEST(static_cast<int>(debtors.size()), "debtors");
    QTEST(static_cast<int>(skipped.size()), "skipped");
    QTEST(static_cast<int>(results.size()), "results");
    QTEST(static_cast<int>(model.ticked().size()), "ticked");
    QCOMPARE(model.tickedCount(), static_cast<int>(model.ticked().size()));
}

QTEST_MAIN(TestTodayList)
#include "test_today_list.moc"
