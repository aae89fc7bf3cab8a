#include "tests/ui/shell/window_under_test.h"

#include <QProcess>
#include <QSignalSpy>
#include <QtTest>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

class TestSingleInstance final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSecondStartRaisesTheFirstWindow();
    void anotherBookOpensBesideIt();
    void aCrashedProgramHoldsNothing();
    void twoNamesOfOneFileAreOneBook();
};

void TestSingleInstance::aSecondStartRaisesTheFirstWindow()
{
    WindowUnderTest first(WindowUnderTest::Book::Small);
    QVERIFY(first.isOpen());
    first.window().showMinimized();
    QProcess second;
    second.start(QString::fromUtf8(TEGOED_PROGRAM), {WindowUnderTest::scratch() + u"/small.tegoed"_s});
    QVERIFY(second.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 15'000);
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QVERIFY(!first.window().isMinimized());
    QVERIFY(first.isOpen());
}

void TestSingleInstance::anotherBookOpensBesideIt()
{
    desktop::SingleInstance one;
    desktop::SingleInstance two;
    QCOMPARE(one.take(u"/book/one.tegoed"_s), desktop::SingleInstance::Outcome::Held);
    QCOMPARE(two.take(u"/book/two.tegoed"_s), desktop::SingleInstance::Outcome::Held);
    one.release();
    QCOMPARE(two.take(u"/book/one.tegoed"_s), desktop::SingleInstance::Outcome::Held);
}

void TestSingleInstance::aCrashedProgramHoldsNothing()
{
    QProcess crashed;
    crashed.start(QString::fromUtf8(TEGOED_PROGRAM), {WindowUnderTest::scratch() + u"/small.tegoed"_s});
    QVERIFY(crashed.waitForStarted());
    desktop::SingleInstance probe;
    const QString book = WindowUnderTest::scratch() + u"/small.tegoed"_s;
    // Until it has the book.
    QTRY_VERIFY_WITH_TIMEOUT(probe.take(book, 100) != desktop::SingleInstance::Outcome::Held || (probe.release(), false), 15'000);
    crashed.kill();
    QVERIFY(crashed.waitForFinished());
    QCOMPARE(probe.take(book), desktop::SingleInstance::Outcome::Held);
}

void TestSingleInstance::twoNamesOfOneFileAreOneBook()
{
    const QString book = WindowUnderTest::scratch() + u"/small.tegoed"_s;
    const QString link = WindowUnderTest::scratch() + u"/link.tegoed"_s;
    QFile::remove(link);
    if (!QFile::link(book, link))
        QSKIP("not run: this file system has no links");
    auto* first = new desktop::SingleInstance;
    QCOMPARE(first->take(book), desktop::SingleInstance::Outcome::Held);
    QSignalSpy raised(first, &desktop::SingleInstance::raiseRequested);
    QProcess second;
    second.start(QString::fromUtf8(TEGOED_PROGRAM), {link});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 15'000);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(raised.size(), 1);
    delete first;
}

QTEST_MAIN(TestSingleInstance)
#include "test_single_instance.moc"
