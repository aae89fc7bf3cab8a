#include "core/formats/problem_codes.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/event_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/problem_text.h"
#include "ui/presentation/state_text.h"
#include "ui/presentation/ui_language.h"

#include "core/storage/stores/timeline_store.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace tegoed;
using namespace tegoed::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QString fileText(const QString& path)
{
    QFile file(QString::fromUtf8(TEGOED_SOURCE_DIR) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The first capture of each match, in the order of the file.
QStringList wordsOf(const QString& text, const QString& pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern);
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found += matches.next().captured(1);
    return found;
}

} // namespace

class TestTexts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyErrorHasASentenceInBothLanguages();
    void anErrorNamesTheThingAndWhatToDo();
    void everyProblemCodeHasASentenceInBothLanguages();
    void aProblemShowsWhatWasSeenAsItStood();
    void everyEventKindHasASentenceAndAnIcon();
    void amounts_data();
    void amounts();
    void severalCurrenciesAreNotAddedUp();
    void relativeDays_data();
    void relativeDays();
    void everyStateHasAWord();

private:
    UiLanguage m_language;
};

void TestTexts::everyErrorHasASentenceInBothLanguages()
{
    // The enumerators as the header lists them, so that a new one cannot be forgotten here.
    const QString header = fileText(u"core/base/error.h"_s);
    const QString body = header.section(u"enum class Code {"_s, 1).section(u"};"_s, 0, 0);
    const QStringList names = wordsOf(body, u"(?:^|\\n)\\s*([A-Z]\\w+),"_s);
    QVERIFY2(names.size() >= 30, qPrintable(QString::number(names.size())));
    QSet<QString> english;
    for (const QString& language : UiLanguage::codes()) {
        m_language.setCode(language);
        for (qsizetype i = 0; i < names.size(); ++i) {
            const Error error{static_cast<Error::Code>(i), {u"Aap"_s, u"Noot"_s, u"Mies"_s}, u"technical detail"_s};
            const QString text = errorText(error);
            QVERIFY2(!text.isEmpty(), qPrintable(names[i] + u" has no sentence in "_s + language));
            QVERIFY2(text.endsWith(u'.') && text[0].isUpper() | (text[0] == u'“'), qPrintable(names[i] + u": "_s + text));
            QVERIFY2(!text.contains(u"technical detail"_s), qPrintable(text));
            QVERIFY2(!text.contains(u'%') && !text.contains(u'!'), qPrintable(text));
            if (language == u"en")
                english += text;
        }
    }
    m_language.setCode(u"nl"_s);
    for (qsizetype i = 0; i < names.size(); ++i)
        QVERIFY2(!english.contains(errorText({static_cast<Error::Code>(i), {u"Aap"_s, u"Noot"_s, u"Mies"_s}, {}})), qPrintable(names[i] + u" stays English"_s));
}

void TestTexts::anErrorNamesTheThingAndWhatToDo()
{
    m_language.setCode(u"en"_s);
    QCOMPARE(errorText({Error::Code::MissingInput, {u"name"_s}, {}}), u"Name is missing. Fill it in and try again."_s);
    QCOMPARE(errorText({Error::Code::NotABook, {u"/books/x.tegoed"_s}, {}}),
             u"The file /books/x.tegoed is not a Tegoed book. Choose a file that ends in .tegoed."_s);
    m_language.setCode(u"nl"_s);
    QCOMPARE(errorText({Error::Code::MissingInput, {u"due_date"_s}, {}}), u"Vervaldatum ontbreekt. Vul het in en probeer het opnieuw."_s);
    QCOMPARE(errorText({Error::Code::GlyphMissing, {u"გ"_s, u"U+10D2"_s}, {}}),
             u"De brief kan niet worden afgedrukt: het lettertype heeft het teken “გ” (U+10D2) niet. Schrijf de naam of tekst met andere "
             "letters of stuur het bericht per e-mail."_s);
    QCOMPARE(errorSentence({Error::Code::Cancelled, {}, {}}), u"Gestopt. Er is niets gewijzigd."_s);
}

void TestTexts::everyProblemCodeHasASentenceInBothLanguages()
{
    const QStringList codes = wordsOf(fileText(u"core/formats/problem_codes.h"_s), u"QLatin1StringView\\(\"(\\w+)\"\\)"_s);
    QVERIFY2(codes.size() >= 40, qPrintable(QString::number(codes.size())));
    for (const QString& code : codes) {
        formats::Problem problem;
        problem.code = code;
        problem.seen = u"gezien"_s;
        problem.arguments = {u"een"_s, u"twee"_s};
        m_language.setCode(u"en"_s);
        const QString english = problemText(problem);
        QVERIFY2(!english.isEmpty(), qPrintable(code + u" has no sentence"_s));
        m_language.setCode(u"nl"_s);
        const QString dutch = problemText(problem);
        QVERIFY2(dutch != english, qPrintable(code + u" stays English: "_s + dutch));
        QVERIFY2(!dutch.contains(u'%') && !dutch.contains(u'!'), qPrintable(dutch));
    }
    formats::Problem unknown;
    unknown.code = u"no_such_code"_s;
    QVERIFY(problemText(unknown).isEmpty());
}

void TestTexts::aProblemShowsWhatWasSeenAsItStood()
{
    m_language.setCode(u"en"_s);
    formats::Problem problem;
    problem.code = QString(formats::problem::kInvalidDate);
    problem.seen = u"100%2 off"_s; // What looks like a placeholder in a file is text.
    problem.arguments = {u"argument"_s};
    problem.line = 12;
    problem.field = u"due_date"_s;
    QCOMPARE(problemTextWithPlace(problem), u"Line 12, due date: “100%2 off” is not a date."_s);
}

void TestTexts::everyEventKindHasASentenceAndAnIcon()
{
    const QStringList kinds = wordsOf(fileText(u"core/storage/stores/timeline_store.h"_s).section(u"enum class EventKind"_s, 1).section(u"};"_s, 0, 0), u"///<\\s*(\\w+)"_s);
    QVERIFY2(kinds.contains(u"debtor_added"_s) && kinds.contains(u"written_off"_s) && kinds.size() >= 24, qPrintable(kinds.join(u' ')));
    QSet<QString> sentences;
    m_language.setCode(u"nl"_s);
    for (const QString& kind : kinds) {
        TimelineRow row;
        row.kind = kind;
        row.body = {{u"number"_s, u"2026-1"_s}, {u"amount"_s, 12345}, {u"currency"_s, u"EUR"_s}, {u"day"_s, 20000}, {u"due"_s, 20030}};
        const QString sentence = eventText(row);
        QVERIFY2(!sentence.contains(u"nieuwere versie"_s), qPrintable(kind + u": "_s + sentence));
        QVERIFY2(!sentences.contains(sentence), qPrintable(kind + u" says the same as another: "_s + sentence));
        sentences += sentence;
        QVERIFY2(QFile::exists(QString::fromUtf8(TEGOED_SOURCE_DIR) + u"/resources/icons/"_s + eventIcon(kind) + u".svg"_s), qPrintable(kind));
    }
    TimelineRow newer;
    newer.kind = u"beamed_up"_s;
    QCOMPARE(eventText(newer), u"Gebeurtenis van een nieuwere versie van Tegoed (beamed_up)"_s);
}

void TestTexts::amounts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("expected");
    const QString nbsp(QChar(0x00A0));
    QTest::newRow("Dutch, with thousands") << u"nl"_s << qint64(123'456'789) << u"€"_s + nbsp + u"1.234.567,89"_s;
    QTest::newRow("Dutch, negative with a minus in front") << u"nl"_s << qint64(-500) << QString(QChar(0x2212)) + u"€"_s + nbsp + u"5,00"_s;
    QTest::newRow("Dutch, below one") << u"nl"_s << qint64(5) << u"€"_s + nbsp + u"0,05"_s;
    QTest::newRow("English") << u"en"_s << qint64(123'456) << u"€1,234.56"_s;
}

void TestTexts::amounts()
{
    QFETCH(QString, language);
    QFETCH(qint64, cents);
    QFETCH(QString, expected);
    m_language.setCode(language);
    QCOMPARE(moneyText(Money{cents, Currency::euro()}), expected);
    // And back, as a person would type it.
    const Result<Money> typed = moneyFromText(amountText(Money{cents, Currency::euro()}), Currency::euro());
    QVERIFY(typed);
    QCOMPARE(typed->minorUnits(), cents);
}

void TestTexts::severalCurrenciesAreNotAddedUp()
{
    m_language.setCode(u"en"_s);
    const std::vector<Money> amounts{Money{1000, Currency::euro()}, Money{500, *Currency::fromCode(u"USD"_s)}};
    QCOMPARE(moneyText(amounts), u"€10.00 + USD"_s + QChar(0x00A0) + u"5.00"_s);
    QCOMPARE(moneyText(std::vector<Money>{}), u"€0.00"_s);
}

void TestTexts::relativeDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    QTest::newRow("the day itself") << 0 << u"vandaag"_s << u"today"_s;
    QTest::newRow("the day before") << -1 << u"gisteren"_s << u"yesterday"_s;
    QTest::newRow("the day after") << 1 << u"morgen"_s << u"tomorrow"_s;
    QTest::newRow("seven days back is still in words") << -7 << u"7 dagen geleden"_s << u"7 days ago"_s;
    QTest::newRow("eight days back is a date") << -8 << u"17-11-2026"_s << u"17-11-2026"_s;
    QTest::newRow("seven days ahead") << 7 << u"over 7 dagen"_s << u"in 7 days"_s;
}

void TestTexts::relativeDays()
{
    QFETCH(int, days);
    QFETCH(QString, dutch);
    QFETCH(QString, english);
    const Date today(2026, 11, 25);
    m_language.setCode(u"nl"_s);
    QCOMPARE(relativeDateText(today.plusDays(days), today), dutch);
    m_language.setCode(u"en"_s);
    QCOMPARE(relativeDateText(today.plusDays(days), today), english);
}

void TestTexts::everyStateHasAWord()
{
    for (const QString& language : UiLanguage::codes()) {
        m_language.setCode(language);
        QSet<QString> words;
        for (int i = 0; i <= static_cast<int>(InvoiceSituation::OnHold); ++i)
            words += situationWord(static_cast<InvoiceSituation>(i)).word;
        QCOMPARE(words.size(), 11);
        words.clear();
        for (int i = 0; i <= static_cast<int>(DebtorStatus::HandedOver); ++i)
            words += debtorStatusWord(static_cast<DebtorStatus>(i)).word;
        QCOMPARE(words.size(), 6);
        words.clear();
        for (int i = 0; i <= static_cast<int>(LegalTrack::Other); ++i)
            words += legalTrackText(static_cast<LegalTrack>(i));
        QCOMPARE(words.size(), 5);
        QVERIFY(!words.contains(QString()));
    }
}

QTEST_GUILESS_MAIN(TestTexts)
#include "test_texts.moc"
