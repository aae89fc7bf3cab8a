// The why of the work of today: every check of the engine has its sentence, in both languages.
#include "core/domain/escalation/checks.h"
#include "core/usecases/messages/compose.h"
#include "ui/presentation/escalation_text.h"
#include "ui/presentation/message_text.h"
#include "ui/presentation/ui_language.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::ui;

class TestEscalationTexts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCheckHasASentence();
    void everyFactHasWords_data();
    void everyFactHasWords();
    void bankDataSaysHowOldItIs_data();
    void bankDataSaysHowOldItIs();
    void aStepReadsAsASentence();
    void blocksNameTextAndField_data();
    void blocksNameTextAndField();

private:
    UiLanguage m_language;
};

void TestEscalationTexts::everyCheckHasASentence()
{
    for (int i = 0; i < kChecks; ++i) {
        const Reason reason{checkCode(static_cast<Check>(i)), {u"2026-11-30"_s, u"2026-12-01"_s}, true, false, {}};
        m_language.setCode(u"en"_s);
        const QString english = whyText(reason);
        m_language.setCode(u"nl"_s);
        const QString dutch = whyText(reason);
        QVERIFY2(english != reason.code && !english.isEmpty(), qPrintable(reason.code));
        QVERIFY2(dutch != english, qPrintable(reason.code));
        QVERIFY2(!dutch.contains(u'_') && !dutch.contains(u'%'), qPrintable(dutch));
    }
}

void TestEscalationTexts::everyFactHasWords_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("dutch");
    const auto row = [](const char* code, const QStringList& arguments, const QString& dutch) {
        QTest::newRow(code) << QString::fromLatin1(code) << arguments << dutch;
    };
    row("days_late", {u"17"_s}, u"17 dagen te laat"_s);
    row("step_sent", {u"reminder_1"_s, u"reminder_1"_s, u"2026-11-09"_s}, u"Eerste herinnering op 09-11-2026"_s);
    row("step_skipped", {u"reminder_2"_s}, u"Tweede herinnering overgeslagen"_s);
    row("no_payment", {}, u"geen betaling"_s);
    row("part_paid", {u"40.00"_s}, u"deels betaald, 40,00 openstaand"_s);
    row("step_due_since", {u"2026-11-20"_s}, u"kon weg sinds 20-11-2026"_s);
    row("gives_notice", {}, u"stelt in gebreke"_s);
    row("claim_waits", {u"not_in_default"_s}, u"er worden nog geen kosten of rente geclaimd: de debiteur is niet in verzuim"_s);
    row("repeat", {u"1"_s, u"3"_s}, u"herhaling 1 van 3"_s);
}

void TestEscalationTexts::everyFactHasWords()
{
    QFETCH(QString, code);
    QFETCH(QStringList, arguments);
    QFETCH(QString, dutch);
    m_language.setCode(u"nl"_s);
    QCOMPARE(whyText({code, arguments, false, false, {}}), dutch);
}

void TestEscalationTexts::bankDataSaysHowOldItIs_data()
{
    QTest::addColumn<QString>("until");
    QTest::addColumn<bool>("isLooked");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");
    const auto row = [](const char* name, const char* until, bool isLooked, const char* today, const QString& english, const QString& dutch) {
        QTest::newRow(name) << QString::fromLatin1(until) << isLooked << QString::fromLatin1(today) << english << dutch;
    };
    row("nothing was ever said", "", false, "2026-11-26", u"Bank: nobody said yet until when it was looked at"_s, u"Bank: nog niet gezegd tot en met wanneer er is gekeken"_s);
    row("today", "2026-11-26", false, "2026-11-26", u"Bank data until: today ✓"_s, u"Bankgegevens tot en met: vandaag ✓"_s);
    row("Friday's on a Sunday: no bank worked since", "2026-11-20", false, "2026-11-22", u"Bank data until: 2 days ago ✓"_s, u"Bankgegevens tot en met: 2 dagen geleden ✓"_s);
    row("Friday's on Monday", "2026-11-20", false, "2026-11-23", u"Bank data until: 3 days ago (1 banking day old)"_s,
        u"Bankgegevens tot en met: 3 dagen geleden (1 bankdag oud)"_s);
    row("looked at, over Christmas", "2026-12-24", true, "2026-12-29", u"Bank looked at until: 5 days ago (2 banking days old)"_s,
        u"Bank bekeken tot en met: 5 dagen geleden (2 bankdagen oud)"_s);
    row("of last year", "2025-11-26", false, "2026-11-26", u"Bank data until: 26-11-2025"_s, u"Bankgegevens tot en met: 26-11-2025"_s);
}

void TestEscalationTexts::bankDataSaysHowOldItIs()
{
    QFETCH(QString, until);
    QFETCH(bool, isLooked);
    QFETCH(QString, today);
    const auto day = until.isEmpty() ? std::optional<Date>() : std::optional(Date::fromIso(until).value());
    m_language.setCode(u"en"_s);
    QTEST(bankFreshnessText(day, isLooked, Date::fromIso(today).value()), "english");
    m_language.setCode(u"nl"_s);
    QTEST(bankFreshnessText(day, isLooked, Date::fromIso(today).value()), "dutch");
}

void TestEscalationTexts::aStepReadsAsASentence()
{
    Sequence sequence;
    Step step;
    step.code = u"reminder_2"_s;
    step.stage = Stage::Reminder2;
    step.days = 15;
    step.minimumAfterPrevious = 7;
    step.minimumOpen = 1'000;
    step.channels = {Channel::Email, Channel::Letter};
    step.payByDays = 1;
    sequence.steps = {step};
    m_language.setCode(u"nl"_s);
    QCOMPARE(stepSentence(sequence, 0), u"15 dagen na de vervaldatum, minstens 7 dagen na de vorige stap, als minstens 10,00 openstaat, "
                                        "stelt het programma “Tweede herinnering” voor, via E-mail, anders Brief, en vraagt om betaling binnen 1 dag."_s);
}

void TestEscalationTexts::blocksNameTextAndField_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("Dutch") << u"nl"_s << u"Het bericht “Eerste herinnering” kan niet weg: “Telefoonnummer van uw bedrijf” is leeg."_s;
    QTest::newRow("English") << u"en"_s << u"The message “First reminder” cannot go: “Telephone number of your company” is empty."_s;
}

/// A block showed the codes reminder_1 and company.phone.
void TestEscalationTexts::blocksNameTextAndField()
{
    QFETCH(QString, language);
    QFETCH(QString, sentence);
    m_language.setCode(language);
    QCOMPARE(composeCheckText({u"B03"_s, u"required_value"_s, {u"company.phone"_s, u"reminder_1"_s, u"empty"_s}, false}), sentence);
    const QString broken = composeCheckText(
        {u"B10"_s, u"template_broken"_s, {u"reminder_1 | email | nl | *"_s, u"3"_s, u"1"_s, u"missing_element"_s, u"company.phone"_s, {}}, false});
    QVERIFY2(!broken.contains(u"company.phone"_s) && !broken.contains(u"reminder_1"_s), qPrintable(broken));
}

QTEST_GUILESS_MAIN(TestEscalationTexts)
#include "test_escalation_texts.moc"
