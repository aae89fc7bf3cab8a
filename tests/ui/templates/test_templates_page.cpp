// The Templates page in the real window: typing, mistakes, saving, versions, languages, the check of all texts.
#include "core/storage/queries/debtor_queries.h"
#include "core/usecases/messages/texts.h"
#include "core/usecases/shipped_texts.h"
#include "tests/ui/shell/window_under_test.h"
#include "ui/screens/templates/languages_dialog.h"
#include "ui/screens/templates/placeholder_dialog.h"
#include "ui/screens/templates/templates_page.h"
#include "ui/screens/templates/text_preview.h"
#include "ui/screens/templates/versions_dialog.h"
#include "ui/widgets/debtor_picker.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/sealed_browser.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

namespace {

const TextKey kReminder{u"reminder_1"_s, Channel::Email, u"nl"_s, std::nullopt};

template <typename Widget>
Widget& part(QWidget& in, const QString& name)
{
    auto* found = in.findChild<Widget*>(name);
    if (!found)
        qFatal("no part %s", qPrintable(name));
    return *found;
}

/// The page of a window on a fresh empty book or the sample book.
struct OpenPage {
    explicit OpenPage(WindowUnderTest::Book book = WindowUnderTest::Book::Empty, const QString& language = u"nl"_s) : test(book, language)
    {
        test.window().resize(1500, 900);
        test.window().openPage(u"templates"_s, {{u"text"_s, kReminder.code()}});
        test.settle();
        page = qobject_cast<ui::TemplatesPage*>(test.window().currentPage());
        if (!page)
            qFatal("no templates page");
    }
    QPlainTextEdit& body() { return part<QPlainTextEdit>(*page, u"templates.body"_s); }
    QAction& save() { return *test.context().actions().action(u"texts.save"_s); }
    ui::TextPreview& preview() { return part<ui::TextPreview>(*page, u"templates.preview"_s); }
    void type(const QString& text)
    {
        body().moveCursor(QTextCursor::Start);
        QTest::keyClicks(&body(), text);
        QTest::qWait(400); // The check follows the typing.
    }
    TemplateText saved(const TextKey& key = kReminder) { return *bookTexts(test.context().database())->find(key); }

    WindowUnderTest test;
    ui::TemplatesPage* page = nullptr;
};

} // namespace

class TestTemplatesPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        for (const QString& name : {u"/empty.tegoed"_s, u"/small.tegoed"_s})
            QFile::remove(WindowUnderTest::scratch() + name);
        QDir(WindowUnderTest::scratch() + u"/config"_s).removeRecursively();
    }
    void aWrongFieldIsNamedWithWhatWasMeant();
    void savingMakesAVersionThatCanBeUndone();
    void whatIsTypedStays();
    void anEarlierVersionAndTheOriginalComeBack();
    void anotherLanguageIsACopy();
    void theCheckGoesToTheText();
    void thePreviewIsOfARealDebtor();
    void thePickerInsertsAtTheCursor();
    void aReadOnlyBookIsOnlyLookedAt();
};

void TestTemplatesPage::aWrongFieldIsNamedWithWhatWasMeant()
{
    OpenPage open;
    QVERIFY(!open.save().isEnabled()); // Nothing was changed yet.
    open.type(u"Beste {{debtor.nmae}}, "_s);
    QVERIFY(!open.save().isEnabled());
    auto& strip = part<ui::InlineStrip>(*open.page, u"templates.problem"_s);
    QVERIFY(strip.isVisible());
    QVERIFY2(strip.text().contains(u"debtor.nmae"_s) && strip.text().contains(u"debtor.name"_s), qPrintable(strip.text()));
    QVERIFY2(strip.text().contains(u"1"_s) && strip.text().contains(u"7"_s), qPrintable(strip.text())); // Line and position.
    QCOMPARE(part<QListWidget>(*open.page, u"templates.findings"_s).count(), 1);
    const QString lastGood = open.preview().plain();
    QVERIFY(!lastGood.isEmpty() && !lastGood.contains(u"nmae"_s)); // The last good view stays.
    open.page->save();
    QCOMPARE(open.saved(), *shippedTexts().find(kReminder)); // Not even by force.
    // One click mends it.
    strip.findChild<QPushButton*>()->click();
    QTest::qWait(400);
    QVERIFY(open.body().toPlainText().startsWith(u"Beste {{debtor.name}}, "_s));
    QVERIFY(!strip.isVisible());
    QVERIFY(open.save().isEnabled());
    QVERIFY(open.preview().plain().startsWith(u"Beste Bakkerij Zonneveld"_s));
}

void TestTemplatesPage::savingMakesAVersionThatCanBeUndone()
{
    OpenPage open;
    open.type(u"Even dit: "_s);
    QVERIFY(open.save().isEnabled());
    open.save().trigger();
    open.test.settle();
    QVERIFY(open.saved().body.startsWith(u"Even dit: "_s));
    QVERIFY(!open.save().isEnabled());
    QCOMPARE(textVersions(open.test.context().database(), kReminder)->size(), std::size_t(2));
    QVERIFY(open.test.context().undoStack().canUndo());
    open.test.context().undoStack().undo();
    open.test.settle();
    QCOMPARE(open.saved(), *shippedTexts().find(kReminder));
    QCOMPARE(open.body().toPlainText(), shippedTexts().find(kReminder)->body);
}

void TestTemplatesPage::whatIsTypedStays()
{
    {
        OpenPage open;
        open.type(u"Half"_s);
        const QString typed = open.body().toPlainText();
        const int cursor = open.body().textCursor().position();
        // Another language of the program, in the middle of a word.
        open.test.program().language().setCode(u"en"_s);
        open.test.settle();
        QCOMPARE(open.body().toPlainText(), typed);
        QCOMPARE(open.body().textCursor().position(), cursor);
        QVERIFY(open.page->title() == u"Templates"_s);
        // Another text, another page, and back.
        open.page->showPlace({{u"text"_s, u"reminder_1 | sms | nl | *"_s}});
        QVERIFY(open.body().toPlainText() != typed);
        open.test.window().openPage(u"debtors"_s, {});
        open.test.window().openPage(u"templates"_s, {{u"text"_s, kReminder.code()}});
        QCOMPARE(open.body().toPlainText(), typed);
        QVERIFY(part<QPushButton>(*open.page, u"templates.discard"_s).isEnabled());
        open.test.window().saveWindowState(); // As on closing.
    }
    OpenPage again;
    QVERIFY(again.body().toPlainText().startsWith(u"Half"_s)); // The next day too.
    part<QPushButton>(*again.page, u"templates.discard"_s).click();
    QCOMPARE(again.body().toPlainText(), shippedTexts().find(kReminder)->body);
    again.test.window().saveWindowState();
}

void TestTemplatesPage::anEarlierVersionAndTheOriginalComeBack()
{
    OpenPage open;
    open.type(u"Eerste. "_s);
    open.save().trigger();
    open.test.settle();
    open.type(u"Tweede. "_s);
    open.save().trigger();
    open.test.settle();
    {
        ui::VersionsDialog dialog(open.test.context(), kReminder, true, &open.test.window());
        dialog.show();
        auto& table = part<QTableWidget>(dialog, u"versions.table"_s);
        QCOMPARE(table.rowCount(), 3);
        QVERIFY(table.item(0, 0)->text().startsWith(u"3"_s));
        QVERIFY(!table.item(2, 2)->text().isEmpty()); // Who: the program itself.
        table.selectRow(1);
        const QString compared = part<ui::SealedBrowser>(dialog, u"versions.view"_s).toPlainText();
        QVERIFY2(compared.contains(u"− Eerste. "_s) && compared.contains(u"+ Tweede. Eerste. "_s), qPrintable(compared));
        part<QPushButton>(dialog, u"versions.restore"_s).click();
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    }
    open.test.settle();
    QVERIFY(open.body().toPlainText().startsWith(u"Eerste. "_s));
    QCOMPARE(textVersions(open.test.context().database(), kReminder)->size(), std::size_t(4));
    auto& restore = part<QPushButton>(*open.page, u"templates.restore"_s);
    QVERIFY(restore.isEnabled());
    restore.click();
    open.test.settle();
    QCOMPARE(open.body().toPlainText(), shippedTexts().find(kReminder)->body);
    QVERIFY(!restore.isEnabled());
}

void TestTemplatesPage::anotherLanguageIsACopy()
{
    OpenPage open;
    ui::LanguagesDialog dialog(open.test.context(), &open.test.window());
    dialog.show();
    part<QLineEdit>(dialog, u"languages.code"_s).setText(u"fr"_s);
    auto& from = part<QComboBox>(dialog, u"languages.from"_s);
    from.setCurrentIndex(from.findData(u"en"_s));
    part<QPushButton>(dialog, u"languages.copy"_s).click();
    QCOMPARE(part<QTableWidget>(dialog, u"languages.table"_s).rowCount(), 3);
    open.test.settle();
    TextKey french = kReminder;
    french.language = u"fr"_s;
    QVERIFY(bookTexts(open.test.context().database())->find(french));
    open.page->showPlace({{u"text"_s, french.code()}});
    QCOMPARE(open.page->current(), french);
    // The same again is refused and says so.
    part<QLineEdit>(dialog, u"languages.code"_s).setText(u"fr"_s);
    part<QPushButton>(dialog, u"languages.copy"_s).click();
    QVERIFY(!dialog.findChild<ui::InlineStrip*>()->text().isEmpty());
    QCOMPARE(part<QLineEdit>(dialog, u"languages.code"_s).text(), u"fr"_s);
    // Switched off: no message is made of it.
    part<QPushButton>(dialog, u"languages.toggle"_s).click();
    QVERIFY(!bookTexts(open.test.context().database())->languages().contains(u"fr"_s));
}

void TestTemplatesPage::theCheckGoesToTheText()
{
    OpenPage open;
    const TextKey letter{u"pre_due"_s, Channel::Email, u"en"_s, std::nullopt};
    TemplateText firm = open.saved(letter);
    firm.body += u"\n\nOtherwise we will go to court."_s;
    QVERIFY(saveText(open.test.context().session(), firm));
    open.test.settle();
    open.test.context().actions().action(u"texts.check"_s)->trigger();
    open.test.settle(60'000);
    auto& list = part<QTreeWidget>(*open.page, u"templates.checkList"_s);
    QVERIFY(list.isVisible());
    QTreeWidgetItem* found = nullptr;
    for (int row = 0; row < list.topLevelItemCount(); ++row) {
        if (list.topLevelItem(row)->text(1).contains(u"court"_s))
            found = list.topLevelItem(row);
    }
    QVERIFY(found);
    QVERIFY(open.page->current() != letter);
    Q_EMIT list.itemActivated(found, 0);
    QCOMPARE(open.page->current(), letter);
    QCOMPARE(open.body().toPlainText(), firm.body);
    QVERIFY(open.body().hasFocus() || !open.test.window().isActiveWindow());
    // A remark does not keep one from saving.
    open.type(u"Hello. "_s);
    QVERIFY(open.save().isEnabled());
}

void TestTemplatesPage::thePreviewIsOfARealDebtor()
{
    OpenPage open(WindowUnderTest::Book::Small);
    QVERIFY(open.preview().plain().contains(u"Bakkerij Zonneveld"_s) || open.preview().plain().contains(u"Zonneveld"_s));
    const auto debtors = DebtorQueries(open.test.context().database()).list({}, DebtorSort::Overdue, SortOrder::Descending, open.test.context().today());
    const auto rows = DebtorQueries(open.test.context().database()).rows({debtors.ids.front()}, open.test.context().today());
    auto& picker = part<ui::DebtorPicker>(*open.page, u"templates.previewDebtor"_s);
    picker.setDebtor(rows.front().id, rows.front().name);
    Q_EMIT picker.debtorChosen(rows.front().id);
    open.type(u"Aan {{debtor.name}}. "_s);
    QVERIFY2(open.preview().plain().startsWith(u"Aan "_s + rows.front().name), qPrintable(open.preview().plain()));
    // No address, file or picture is ever fetched because a text names it.
    auto& view = part<ui::SealedBrowser>(*open.page, u"templates.previewView"_s);
    QVERIFY(!view.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
    QVERIFY(!view.openLinks());
}

void TestTemplatesPage::thePickerInsertsAtTheCursor()
{
    OpenPage open;
    open.body().moveCursor(QTextCursor::Start);
    open.body().setFocus();
    part<QPushButton>(*open.page, u"templates.insert"_s).click();
    auto* dialog = open.page->findChild<ui::PlaceholderDialog*>();
    QVERIFY(dialog);
    part<QLineEdit>(*dialog, u"placeholders.filter"_s).setText(u"payment.iban"_s);
    part<QPushButton>(*dialog, u"placeholders.insert"_s).click();
    QVERIFY2(open.body().toPlainText().startsWith(u"{{payment.iban}}"_s), qPrintable(open.body().toPlainText().left(40)));
    QCOMPARE(ui::listAround(u"{{#invoices}}- {{number}} {{/invoices}} x"_s, 20), u"invoices"_s);
    QCOMPARE(ui::listAround(u"{{#invoices}}- {{number}} {{/invoices}} x"_s, 40), QString());
}

void TestTemplatesPage::aReadOnlyBookIsOnlyLookedAt()
{
    {
        OpenPage made; // So that there is a book.
    }
    OpenPage open;
    const auto address = BookAddress::parse(WindowUnderTest::scratch() + u"/empty.tegoed"_s);
    QVERIFY(open.test.program().openBook(*address, true));
    open.test.window().openPage(u"templates"_s, {});
    open.test.settle();
    auto* page = open.test.window().currentPage();
    QVERIFY(part<QPlainTextEdit>(*page, u"templates.body"_s).isReadOnly());
    QVERIFY(!part<QPushButton>(*page, u"templates.insert"_s).isEnabled());
    QVERIFY(!open.test.context().actions().action(u"texts.save"_s)->isEnabled());
}

QTEST_MAIN(TestTemplatesPage)
#include "test_templates_page.moc"
