#include "tests/ui/shell/window_under_test.h"

#include "ui/shell/strip_stack.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextEdit>
#include <QtTest>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isPartOfAnother(const QWidget* widget)
{
    // The pieces Qt builds its own widgets from.
    return widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollBar*>(widget) || qobject_cast<const QHeaderView*>(widget)
        || (widget->parentWidget() && (qobject_cast<QComboBox*>(widget->parentWidget()) || qobject_cast<QAbstractSpinBox*>(widget->parentWidget())
                                       || qobject_cast<QLineEdit*>(widget->parentWidget()) || widget->parentWidget()->inherits("QTabBar")
                                       || widget->parentWidget()->inherits("QMenuBar") || widget->parentWidget()->inherits("QAbstractItemView")));
}

bool isControl(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget)
        || qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

QString pathOf(const QWidget* widget)
{
    QStringList names;
    for (const QWidget* w = widget; w && names.size() < 4; w = w->parentWidget())
        names.prepend(w->objectName().isEmpty() ? QString::fromLatin1(w->metaObject()->className()) : w->objectName());
    return names.join(u'/');
}

/// Controls without an object name, and those a screen reader has no name for.
QStringList namelessControls(QWidget& root)
{
    QStringList wrong;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!isControl(widget) || isPartOfAnother(widget) || !widget->isVisibleTo(&root))
            continue;
        if (widget->objectName().isEmpty())
            wrong += u"no object name: "_s + pathOf(widget);
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible && accessible->text(QAccessible::Name).isEmpty() && widget->focusPolicy() != Qt::NoFocus)
            wrong += u"no accessible name: "_s + pathOf(widget);
    }
    return wrong;
}

} // namespace

class TestWindowPages final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPageOpens_data();
    void everyPageOpens();
    void everyDialogOpens();
    void everyControlHasItsNames();
    void backAndForwardReturnToVisitedPages();
    void theBookSaysThatItIsASample();
    void theStateOfTheWindowComesBack();
    void anotherBookTakesThePlaceOfThis();
};

void TestWindowPages::everyPageOpens_data()
{
    QTest::addColumn<WindowUnderTest::Book>("book");
    QTest::addColumn<int>("limitMs");
    QTest::newRow("an empty book") << WindowUnderTest::Book::Empty << 3'000;
    QTest::newRow("a small book") << WindowUnderTest::Book::Small << 3'000;
    QTest::newRow("a book of 100,000 invoices") << WindowUnderTest::Book::Large << 10'000;
}

void TestWindowPages::everyPageOpens()
{
    QFETCH(WindowUnderTest::Book, book);
    QFETCH(int, limitMs);
    WindowUnderTest test(book);
    QVERIFY(test.isOpen());
    const auto& pages = test.context().pages().entries();
    QVERIFY(!pages.empty());
    for (const ui::PageEntry& page : pages) {
        QElapsedTimer timer;
        timer.start();
        test.window().openPage(page.id, {});
        QCOMPARE(test.window().currentPageId(), page.id);
        const QPixmap picture = test.window().grab();
        QVERIFY(!picture.isNull());
        QVERIFY2(timer.elapsed() < limitMs, qPrintable(u"%1 took %2 ms"_s.arg(page.id).arg(timer.elapsed())));
        test.settle(20'000);
        QVERIFY(!test.window().currentPage()->title().isEmpty());
        for (const QString& message : test.window().strips().texts())
            QVERIFY2(!message.contains(u"kon niet"_s), qPrintable(page.id + u": "_s + message));
        ChangeSet all;
        all.everything = true;
        test.window().currentPage()->refresh(all);
        test.settle(20'000);
        qInfo().noquote() << page.id << timer.elapsed() << "ms";
    }
}

void TestWindowPages::everyDialogOpens()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    QVERIFY(test.isOpen());
    int opened = 0;
    for (const auto& entry : test.context().dialogs()) {
        std::unique_ptr<QDialog> dialog(entry.make(test.context(), &test.window()));
        if (!dialog)
            continue;
        ++opened;
        dialog->show();
        test.settle();
        QVERIFY2(!dialog->windowTitle().isEmpty(), qPrintable(entry.id));
        const QStringList wrong = namelessControls(*dialog);
        QVERIFY2(wrong.isEmpty(), qPrintable(entry.id + u"\n"_s + wrong.join(u'\n')));
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY2(!dialog->isVisible(), qPrintable(entry.id + u" stays open after Esc"_s));
    }
    QVERIFY(opened >= 5);
}

void TestWindowPages::everyControlHasItsNames()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    QStringList wrong;
    for (const ui::PageEntry& page : test.context().pages().entries()) {
        test.window().openPage(page.id, {});
        test.settle();
        for (const QString& one : namelessControls(test.window()))
            wrong += page.id + u": "_s + one;
    }
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestWindowPages::backAndForwardReturnToVisitedPages()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    const auto& pages = test.context().pages().entries();
    if (pages.size() < 2)
        QSKIP("not run: there is only one page yet");
    test.window().openPage(pages[0].id, {});
    test.window().openPage(pages[1].id, {});
    QVERIFY(!test.window().canGoForward());
    test.window().goBack();
    QCOMPARE(test.window().currentPageId(), pages[0].id);
    QVERIFY(test.window().canGoForward());
    test.window().goForward();
    QCOMPARE(test.window().currentPageId(), pages[1].id);
    test.window().goBack();
    test.window().openPage(pages[1].id, {}); // A new way forward.
    QVERIFY(!test.window().canGoForward());
}

void TestWindowPages::theBookSaysThatItIsASample()
{
    WindowUnderTest sample(WindowUnderTest::Book::Small);
    QVERIFY(sample.window().windowTitle().contains(u"VOORBEELD"_s));
    QVERIFY(sample.window().strips().texts().join(u' ').contains(u"voorbeeldadministratie"_s));
    WindowUnderTest real(WindowUnderTest::Book::Empty);
    QVERIFY(!real.window().windowTitle().contains(u"VOORBEELD"_s));
    QVERIFY(!real.window().strips().texts().join(u' ').contains(u"voorbeeldadministratie"_s)); // It may say when rates end.
}

void TestWindowPages::theStateOfTheWindowComesBack()
{
    QSize size;
    {
        WindowUnderTest test(WindowUnderTest::Book::Small);
        test.window().resize(1111, 777);
        test.window().setSidebarShown(false);
        size = test.window().size();
        test.window().close();
    }
    WindowUnderTest again(WindowUnderTest::Book::Small);
    QCOMPARE(again.window().size(), size);
    QVERIFY(!again.window().isSidebarShown());
    again.window().setSidebarShown(true);
}

void TestWindowPages::anotherBookTakesThePlaceOfThis()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    const QString before = test.window().windowTitle();
    const Result<BookAddress> address = BookAddress::parse(WindowUnderTest::scratch() + u"/empty.tegoed"_s);
    QVERIFY(address);
    QVERIFY(test.program().openBook(*address, false));
    test.settle();
    QVERIFY(test.window().windowTitle() != before);
    // A book that is not there leaves this one open and says why.
    const Result<BookAddress> missing = BookAddress::parse(WindowUnderTest::scratch() + u"/nowhere.tegoed"_s);
    QVERIFY(!test.program().openBook(*missing, false));
    QVERIFY(test.isOpen());
    QVERIFY(test.window().strips().texts().join(u' ').contains(u"nowhere.tegoed"_s));
    QVERIFY(test.program().openBook(*address, true)); // Read-only beside it is allowed.
    QVERIFY(test.context().isReadOnly());
    test.program().closeBook();
    test.settle();
    QVERIFY(!test.isOpen());
}

QTEST_MAIN(TestWindowPages)
#include "test_window_pages.moc"
