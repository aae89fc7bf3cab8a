#include "tests/ui/shell/window_under_test.h"

#include "core/usecases/books.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::test {
namespace {

constexpr int kLargeBook = 100'000;
const Date kToday(2026, 11, 25); // Of the sample books: another day, another list, and another test.

QString bookPath(WindowUnderTest::Book book)
{
    switch (book) {
    case WindowUnderTest::Book::Empty: return WindowUnderTest::scratch() + u"/empty.tegoed"_s;
    case WindowUnderTest::Book::Small: return WindowUnderTest::scratch() + u"/small.tegoed"_s;
    case WindowUnderTest::Book::Large: return WindowUnderTest::scratch() + u"/large.tegoed"_s;
    }
    return {};
}

bool makeBook(desktop::DesktopProgram& program, WindowUnderTest::Book book, const QString& path)
{
    NoProgress progress;
    if (book == WindowUnderTest::Book::Small)
        return program.makeSampleBook(path, 0, progress, kToday).hasValue();
    if (book == WindowUnderTest::Book::Large)
        return program.makeSampleBook(path, kLargeBook, progress, kToday).hasValue();
    const Result<BookAddress> address = BookAddress::parse(path);
    NewBook empty;
    empty.company.name = u"Leeg bv"_s;
    return address && createBook(*address, empty, program.clock(), program.random()).hasValue();
}

} // namespace

QString WindowUnderTest::scratch()
{
    static const QString folder = [] {
        const QString path = qEnvironmentVariable("TEGOED_SCRATCH", QDir::tempPath() + u"/tegoed-test"_s);
        for (const QString& part : {u"config"_s, u"state"_s, u"run"_s, u"data"_s})
            QDir(path + u'/' + part).removeRecursively();
        for (const QString& name : {u"empty.tegoed"_s, u"small.tegoed"_s})
            QFile::remove(path + u'/' + name);
        QDir().mkpath(path + u"/run"_s);
        QFile::setPermissions(path + u"/run"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(path + u"/run"_s));
        return path;
    }();
    return folder;
}

WindowUnderTest::WindowUnderTest(Book book, const QString& language)
{
    scratch();
    QCoreApplication::setApplicationName(u"Tegoed"_s);
    QCoreApplication::setOrganizationName(u"Tegoed"_s);
    desktop::Arguments arguments;
    arguments.language = language;
    arguments.light = true;
    m_program = std::make_unique<desktop::DesktopProgram>(arguments);
    const QString path = bookPath(book);
    if (!QFileInfo::exists(path) && !makeBook(*m_program, book, path)) {
        qWarning() << "the book could not be made:" << path;
        return;
    }
    if (const Result<BookAddress> address = BookAddress::parse(path))
        m_program->openBook(*address, false);
    window().show();
    settle();
}

WindowUnderTest::~WindowUnderTest() = default;

void WindowUnderTest::settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    do {
        QTest::qWait(10);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (timer.elapsed() < milliseconds && isOpen() && (context().isWorking() || !window().currentPage()));
}

} // namespace tegoed::test
