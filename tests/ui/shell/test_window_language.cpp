#include "tests/ui/shell/window_under_test.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QXmlStreamReader>
#include <QtTest>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// All texts of the programs: English to Dutch, with mnemonics, plurals left out.
QHash<QString, QSet<QString>> catalogue()
{
    QHash<QString, QSet<QString>> texts;
    const QDir folder(QString::fromUtf8(TEGOED_SOURCE_DIR) + u"/translations"_s);
    for (const QString& name : folder.entryList({u"*_nl.ts"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"source"_s)
                source = xml.readElementText();
            else if (xml.name() == u"translation"_s)
                texts[source].insert(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }
    return texts;
}

void addTexts(const QWidget& widget, QStringList& texts)
{
    texts << widget.toolTip() << widget.accessibleName() << widget.accessibleDescription() << widget.windowTitle();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts << button->text();
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
        texts << field->placeholderText();
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        texts << group->title();
    if (const auto* menu = qobject_cast<const QMenu*>(&widget))
        texts << menu->title();
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i);
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    }
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model()) {
        for (int i = 0; i < view->model()->columnCount(); ++i)
            texts << view->model()->headerData(i, Qt::Horizontal).toString();
    }
    for (const QAction* action : widget.actions())
        texts << action->text() << action->toolTip();
}

/// Everything `root` says: what can be seen in it, and all menus.
QStringList textsOf(const QWidget& root)
{
    QStringList texts;
    addTexts(root, texts);
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->isVisibleTo(&root) || qobject_cast<const QMenu*>(widget))
            addTexts(*widget, texts);
    }
    texts.removeAll(QString());
    for (const QString& code : ui::UiLanguage::codes())
        texts.removeAll(ui::UiLanguage::ownName(code)); // Each in its own language, always.
    texts.removeDuplicates();
    return texts;
}

/// Texts of the catalogue in the other language than the one that shows. Words alike in both are no proof of either.
QStringList leftOver(const QStringList& texts, const QHash<QString, QSet<QString>>& catalogue, bool expectDutch)
{
    QSet<QString> sources;
    QSet<QString> translations;
    for (auto text = catalogue.cbegin(); text != catalogue.cend(); ++text) {
        sources.insert(text.key());
        translations.unite(text.value());
    }
    QStringList wrong;
    for (const QString& text : texts) {
        const bool isEnglish = sources.contains(text);
        const bool isDutch = translations.contains(text);
        if (expectDutch ? isEnglish && !isDutch : isDutch && !isEnglish)
            wrong += text;
    }
    return wrong;
}

} // namespace

class TestWindowLanguage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noWordOfTheOtherLanguageIsLeft();
    void everyDialogChangesWhileItIsOpen();
    void whatIsHalfTypedStays();
    void theLanguageIsRemembered();
    void theCheckBites();
};

void TestWindowLanguage::noWordOfTheOtherLanguageIsLeft()
{
    const auto texts = catalogue();
    QVERIFY(texts.size() > 200);
    WindowUnderTest test(WindowUnderTest::Book::Small, u"en"_s);
    QVERIFY(test.isOpen());
    for (const ui::PageEntry& page : test.context().pages().entries()) {
        test.window().openPage(page.id, {});
        test.settle();
    }
    // All pages are made now; the switch must reach those that are not in front, too.
    for (const QString& language : {u"nl"_s, u"en"_s, u"nl"_s}) {
        test.program().language().setCode(language);
        test.settle();
        for (const ui::PageEntry& page : test.context().pages().entries()) {
            test.window().openPage(page.id, {});
            test.settle();
            const QStringList shown = textsOf(test.window());
            QVERIFY(shown.size() > 20);
            const QStringList wrong = leftOver(shown, texts, language == u"nl");
            QVERIFY2(wrong.isEmpty(), qPrintable(page.id + u" in "_s + language + u": "_s + wrong.join(u" | "_s)));
        }
    }
}

void TestWindowLanguage::everyDialogChangesWhileItIsOpen()
{
    const auto texts = catalogue();
    WindowUnderTest test(WindowUnderTest::Book::Small, u"en"_s);
    for (const auto& entry : test.context().dialogs()) {
        test.program().language().setCode(u"en"_s);
        test.settle();
        std::unique_ptr<QDialog> dialog(entry.make(test.context(), &test.window()));
        if (!dialog)
            continue;
        dialog->show();
        test.settle();
        for (const QString& language : {u"en"_s, u"nl"_s}) {
            test.program().language().setCode(language);
            test.settle();
            const QStringList wrong = leftOver(textsOf(*dialog), texts, language == u"nl");
            QVERIFY2(wrong.isEmpty(), qPrintable(entry.id + u" in "_s + language + u": "_s + wrong.join(u" | "_s)));
        }
    }
}

void TestWindowLanguage::whatIsHalfTypedStays()
{
    WindowUnderTest test(WindowUnderTest::Book::Small, u"nl"_s);
    int typed = 0;
    for (const auto& entry : test.context().dialogs()) {
        std::unique_ptr<QDialog> dialog(entry.make(test.context(), &test.window()));
        if (!dialog)
            continue;
        dialog->show();
        test.settle();
        QHash<QLineEdit*, QString> before;
        for (QLineEdit* field : dialog->findChildren<QLineEdit*>()) {
            if (field->isReadOnly() || !field->isEnabled() || field->objectName().startsWith(u"qt_"_s))
                continue;
            field->setText(u"half get"_s);
            before.insert(field, field->text());
            ++typed;
        }
        test.program().language().setCode(test.program().language().code() == u"nl" ? u"en"_s : u"nl"_s);
        test.settle();
        for (auto field = before.cbegin(); field != before.cend(); ++field)
            QVERIFY2(field.key()->text() == field.value(), qPrintable(entry.id + u' ' + field.key()->objectName() + u": "_s + field.key()->text()));
    }
    QVERIFY(typed > 5);
}

void TestWindowLanguage::theLanguageIsRemembered()
{
    {
        WindowUnderTest test(WindowUnderTest::Book::Small, u"nl"_s);
        test.program().language().setCode(u"en"_s);
    }
    WindowUnderTest again(WindowUnderTest::Book::Small, QString());
    QCOMPARE(again.program().language().code(), u"en"_s);
}

void TestWindowLanguage::theCheckBites()
{
    const auto texts = catalogue();
    QLabel untranslated(u"Search everywhere"_s);
    QCOMPARE(leftOver(textsOf(untranslated), texts, true), QStringList{u"Search everywhere"_s});
    QCOMPARE(leftOver(textsOf(untranslated), texts, false), QStringList());
}

QTEST_MAIN(TestWindowLanguage)
#include "test_window_language.moc"
