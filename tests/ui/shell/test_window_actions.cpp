#include "tests/ui/shell/window_under_test.h"

#include <QMenuBar>
#include <QtTest>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void collect(const QList<QAction*>& actions, QSet<const QAction*>& found)
{
    for (QAction* action : actions) {
        found.insert(action);
        if (action->menu())
            collect(action->menu()->actions(), found);
    }
}

QChar mnemonicOf(const QString& text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return text[i + 1].toLower();
        ++i;
    }
    return {};
}

/// Two entries of one menu with the same underlined letter.
QStringList doubleMnemonics(const QList<QAction*>& actions, const QString& where)
{
    QHash<QChar, QString> taken;
    QStringList wrong;
    for (QAction* action : actions) {
        if (action->menu())
            wrong += doubleMnemonics(action->menu()->actions(), action->text());
        const QChar letter = mnemonicOf(action->text());
        if (letter.isNull())
            continue;
        if (taken.contains(letter))
            wrong += u"%1: %2 / %3"_s.arg(where, taken[letter], action->text());
        taken.insert(letter, action->text());
    }
    return wrong;
}

} // namespace

class TestWindowActions final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noShortcutIsGivenTwice();
    void noShortcutCollidesWithAltGr();
    void everyCommandStandsInAMenu();
    void mnemonicsAreUniquePerMenu();
    void everyCommandHasATextInBothLanguages();
    void nothingChangesAReadOnlyBook();
    void undoIsOfferedByName();
};

void TestWindowActions::noShortcutIsGivenTwice()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    QHash<QString, QString> taken;
    for (const ui::ActionEntry& entry : test.context().actions().entries()) {
        for (const QKeySequence& keys : test.context().actions().action(entry.id)->shortcuts()) {
            const QString text = keys.toString(QKeySequence::PortableText);
            QVERIFY2(!taken.contains(text), qPrintable(text + u": "_s + taken.value(text) + u" and "_s + entry.id));
            taken.insert(text, entry.id);
        }
    }
    QVERIFY(taken.size() > 15);
}

void TestWindowActions::noShortcutCollidesWithAltGr()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    for (const ui::ActionEntry& entry : test.context().actions().entries()) {
        for (const QKeySequence& keys : entry.shortcuts) {
            for (int i = 0; i < keys.count(); ++i) {
                const auto modifiers = keys[i].keyboardModifiers();
                QVERIFY2(!(modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::AltModifier)), qPrintable(entry.id));
            }
        }
    }
}

void TestWindowActions::everyCommandStandsInAMenu()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    QSet<const QAction*> inMenus;
    collect(test.window().menuBar()->actions(), inMenus);
    for (const ui::ActionEntry& entry : test.context().actions().entries())
        QVERIFY2(inMenus.contains(test.context().actions().action(entry.id)) || entry.isHidden, qPrintable(entry.id));
    for (const ui::ActionEntry& entry : test.context().actions().entries())
        QVERIFY2(!entry.isHidden || entry.shortcuts.isEmpty(), qPrintable(entry.id + u" has a shortcut and no menu entry"_s));
}

void TestWindowActions::mnemonicsAreUniquePerMenu()
{
    for (const QString& language : {u"nl"_s, u"en"_s}) {
        WindowUnderTest test(WindowUnderTest::Book::Small, language);
        const QStringList wrong = doubleMnemonics(test.window().menuBar()->actions(), u"menu bar"_s);
        QVERIFY2(wrong.isEmpty(), qPrintable(language + u"\n"_s + wrong.join(u'\n')));
    }
}

void TestWindowActions::everyCommandHasATextInBothLanguages()
{
    WindowUnderTest test(WindowUnderTest::Book::Small, u"en"_s);
    QHash<QString, QString> english;
    for (const ui::ActionEntry& entry : test.context().actions().entries())
        english.insert(entry.id, test.context().actions().action(entry.id)->iconText());
    test.program().language().setCode(u"nl"_s);
    int different = 0;
    for (const ui::ActionEntry& entry : test.context().actions().entries()) {
        const QString dutch = test.context().actions().action(entry.id)->iconText();
        QVERIFY2(!dutch.isEmpty() && !dutch.contains(u'&'), qPrintable(entry.id));
        different += dutch != english.value(entry.id) ? 1 : 0;
    }
    QVERIFY2(different * 10 >= english.size() * 8, qPrintable(QString::number(different)));
}

void TestWindowActions::nothingChangesAReadOnlyBook()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    const BookAddress address = test.context().database().address();
    QVERIFY(test.program().openBook(address, true));
    test.settle();
    QVERIFY(test.context().isReadOnly());
    for (const ui::ActionEntry& entry : test.context().actions().entries())
        QVERIFY2(!entry.changesBook || !test.context().actions().action(entry.id)->isEnabled(), qPrintable(entry.id));
}

void TestWindowActions::undoIsOfferedByName()
{
    WindowUnderTest test(WindowUnderTest::Book::Small, u"nl"_s);
    ui::AppContext& context = test.context();
    bool wasUndone = false;
    context.setUndoer([&wasUndone](BookSession&, const UndoToken&) -> Result<Done> {
        wasUndone = true;
        return Done{};
    });
    QVERIFY(!context.actions().action(u"edit.undo"_s)->isEnabled());
    UndoToken token;
    token.kind = UndoToken::Kind::Debtor;
    token.id = 1;
    context.pushUndo([] { return u"debiteur toegevoegd"_s; }, token);
    QVERIFY(context.actions().action(u"edit.undo"_s)->isEnabled());
    QCOMPARE(context.actions().action(u"edit.undo"_s)->iconText(), u"Ongedaan maken: debiteur toegevoegd"_s);
    context.actions().action(u"edit.undo"_s)->trigger();
    QVERIFY(wasUndone);
    QVERIFY(!context.actions().action(u"edit.undo"_s)->isEnabled());
    QVERIFY(!context.actions().action(u"edit.redo"_s)->isEnabled()); // It cannot be done again: it is not offered.
}

QTEST_MAIN(TestWindowActions)
#include "test_window_actions.moc"
