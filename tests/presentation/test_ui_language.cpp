#include "ui/presentation/error_text.h"
#include "ui/presentation/ui_language.h"

#include <QSignalSpy>
#include <QtTest>

using namespace tegoed;
using namespace tegoed::ui;
using namespace Qt::Literals::StringLiterals;

class TestUiLanguage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLanguageChangesAndChangesBack();
    void theTextsOfQtFollow();
    void anUnknownLanguageIsEnglish();
    void thePluralFollowsTheNumber();
    void theFormatsFollowTheLanguage();
};

void TestUiLanguage::theLanguageChangesAndChangesBack()
{
    UiLanguage language;
    language.setCode(u"en"_s);
    QCOMPARE(thingText(u"invoice"_s), u"invoice"_s);
    QSignalSpy changed(&language, &UiLanguage::changed);
    language.setCode(u"nl"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(thingText(u"invoice"_s), u"factuur"_s);
    language.setCode(u"nl"_s);
    QCOMPARE(changed.size(), 1); // Nothing changed.
    language.setCode(u"en"_s);
    QCOMPARE(thingText(u"invoice"_s), u"invoice"_s);
}

void TestUiLanguage::theTextsOfQtFollow()
{
    if (!QFile::exists(u":/tegoed/translations/qtbase_nl.qm"_s))
        QSKIP("not run: this Qt comes without its Dutch texts");
    UiLanguage language;
    language.setCode(u"nl"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuleren"_s);
    language.setCode(u"en"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

void TestUiLanguage::anUnknownLanguageIsEnglish()
{
    UiLanguage language;
    language.setCode(u"nl"_s);
    language.setCode(u"xx"_s);
    QCOMPARE(language.code(), u"en"_s);
    QCOMPARE(UiLanguage::current(), u"en"_s);
}

void TestUiLanguage::thePluralFollowsTheNumber()
{
    UiLanguage language;
    const auto late = [](int days) { return QCoreApplication::translate("DateText", "%n day(s) late", nullptr, days); };
    language.setCode(u"nl"_s);
    QCOMPARE(late(1), u"1 dag te laat"_s);
    QCOMPARE(late(2), u"2 dagen te laat"_s);
    language.setCode(u"en"_s);
    QCOMPARE(late(1), u"1 day late"_s);
    QCOMPARE(late(2), u"2 days late"_s);
}

void TestUiLanguage::theFormatsFollowTheLanguage()
{
    UiLanguage language;
    language.setCode(u"nl"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 2), u"1.234,50"_s);
    language.setCode(u"en"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 2), u"1,234.50"_s);
}

QTEST_GUILESS_MAIN(TestUiLanguage)
#include "test_ui_language.moc"
