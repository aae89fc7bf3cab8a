#include "app/desktop/desktop_program.h"

#include "app/desktop/beside_window.h"
#include "app/desktop/composition.h"
#include "app/login_name.h"
#include "core/base/log.h"
#include "core/usecases/books.h"
#include "core/usecases/messages/texts.h"
#include "core/usecases/recent_books.h"
#include "ui/presentation/error_text.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::desktop {
namespace {

ui::ThemeChoice themeOf(const Arguments& arguments, const QSettings& settings)
{
    if (arguments.dark)
        return ui::ThemeChoice::Dark;
    if (arguments.light)
        return ui::ThemeChoice::Light;
    const QString chosen = settings.value(u"display/theme"_s).toString();
    return chosen == u"dark" ? ui::ThemeChoice::Dark : chosen == u"light" ? ui::ThemeChoice::Light : ui::ThemeChoice::System;
}

constexpr std::uint64_t kSampleSeed = 1;

} // namespace

DesktopProgram::DesktopProgram(const Arguments& arguments, QObject* parent)
    : Program(parent)
    , m_arguments(arguments)
    , m_settings(QSettings::IniFormat, QSettings::UserScope, u"Tegoed"_s, u"tegoed"_s)
{
    const QString chosen = m_settings.value(u"display/language"_s).toString();
    m_language.setCode(!arguments.language.isEmpty() ? arguments.language : !chosen.isEmpty() ? chosen : ui::UiLanguage::ofSystem());
    connect(&m_language, &ui::UiLanguage::changed, this, [this](const QString& code) { m_settings.setValue(u"display/language"_s, code); });
    ui::applyTheme(*qApp, themeOf(arguments, m_settings));
    const int scale = arguments.scalePercent > 0 ? arguments.scalePercent : m_settings.value(u"display/scale"_s, 100).toInt();
    ui::applyTextScale(scale);
    m_window = std::make_unique<ui::MainWindow>(*this);
    m_window->setTextScale(scale);
    connect(&m_instance, &SingleInstance::raiseRequested, this, &DesktopProgram::raiseWindow);
}

DesktopProgram::~DesktopProgram() = default;

QString DesktopProgram::actor() const
{
    return loginName();
}

QString DesktopProgram::defaultBookFolder() const
{
#ifdef Q_OS_LINUX
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tegoed"_s;
#else
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
#endif
}

QString DesktopProgram::sampleBookPath() const
{
    return defaultBookFolder() + u"/sample.tegoed"_s;
}

bool DesktopProgram::start()
{
    if (m_arguments.sample) {
        m_window->showFrame();
        openSampleBook();
        return true;
    }
    const QString asked = !m_arguments.book.isEmpty() ? m_arguments.book : lastOpenedBook();
    if (asked.isEmpty()) {
        showStart();
        m_window->show();
        return true;
    }
    const Result<BookAddress> address = BookAddress::parse(asked);
    if (!address) {
        showStart();
        say(address.error());
    } else {
        // Who has the book already is asked first: then this window never shows.
        const SingleInstance::Outcome outcome = takeInstance(*address, m_arguments.readOnly);
        if (outcome == SingleInstance::Outcome::Raised)
            return false;
        m_window->showFrame();
        openTaken(*address, m_arguments.readOnly, outcome);
    }
    m_window->show();
    return true;
}

bool DesktopProgram::openBook(const BookAddress& address, bool readOnly)
{
    return tryOpen(address, readOnly) == Opening::Shown;
}

SingleInstance::Outcome DesktopProgram::takeInstance(const BookAddress& address, bool readOnly)
{
    const QString name = address.toString();
    // A book that is only looked at may be open more than once.
    if (readOnly || m_instance.heldAddress() == name)
        return SingleInstance::Outcome::Held;
    return m_instance.take(name);
}

DesktopProgram::Opening DesktopProgram::tryOpen(const BookAddress& address, bool readOnly)
{
    const SingleInstance::Outcome outcome = takeInstance(address, readOnly);
    return outcome == SingleInstance::Outcome::Raised ? Opening::ElsewhereRaised : openTaken(address, readOnly, outcome);
}

DesktopProgram::Opening DesktopProgram::openTaken(const BookAddress& address, bool readOnly, SingleInstance::Outcome outcome)
{
    const QString name = address.toString();
    if (outcome == SingleInstance::Outcome::Stuck) {
        if (m_window->isEmpty())
            showStart();
        say(Error{Error::Code::BookInUse, {name}, {}});
        return Opening::Failed;
    }
    auto database = Database::open(address, readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
    if (!database && database.error().code == Error::Code::NewerBook && !readOnly)
        database = Database::open(address, Database::Mode::ReadOnly);
    if (!database) {
        qCWarning(uiLog) << "book not opened, code" << static_cast<int>(database.error().code);
        const bool hadNone = m_window->context() == nullptr;
        if (hadNone) {
            m_instance.release();
            showStart();
        }
        say(database.error());
        return Opening::Failed;
    }
    try {
        const BookInfo info = BookQueries(**database).identity();
        rememberRecentBook({name, info.company.name.isEmpty() ? QFileInfo(address.path).completeBaseName() : info.company.name, info.isSample});
        auto context = std::make_unique<ui::AppContext>(*this, std::move(*database));
        if (!context->isReadOnly()) { // A book from before the texts, or from a program with fewer of them.
            if (const Result<int> seeded = seedTexts(context->session()); !seeded)
                say(seeded.error());
        }
        composeBook(*context, *m_window);
        m_window->showBook(std::move(context));
        if (!m_window->context()->isReadOnly())
            m_window->checkFile([this, address] {
                if (tryOpen(address, true) == Opening::Shown) // Nothing is written to a damaged file.
                    m_window->showDamage();
            });
    } catch (const StorageFailure& failure) {
        // The file opens but cannot be read any further: as if it had not opened.
        showStart();
        say(failure.error());
        return Opening::Failed;
    }
    return Opening::Shown;
}

void DesktopProgram::closeBook()
{
    showStart();
    m_instance.release();
}

void DesktopProgram::showStart()
{
    m_window->showStart(makeStartPage(*this, *m_window));
}

void DesktopProgram::openSampleBook()
{
    const QString path = sampleBookPath();
    if (m_isMakingSample)
        return;
    if (!QFileInfo::exists(path)) {
        const QScopedValueRollback guard(m_isMakingSample, true);
        const Result<Done> made = runBesideWindow(*m_window, tr("Making the sample book…"),
                                                  [&](Progress& progress) { return makeSampleBook(path, 0, progress); });
        if (!made) {
            if (!m_window->context())
                showStart();
            say(made.error());
            return;
        }
    }
    openBook(BookAddress{BookAddress::Engine::Sqlite, path, {}, 5432, {}, {}, u"tegoed"_s}, false);
}

Result<Done> DesktopProgram::makeSampleBook(const QString& path, int invoices, Progress& progress, const std::optional<Date>& today)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    const Result<BookAddress> address = BookAddress::parse(path);
    if (!address)
        return address.error();
    SystemRandom random; // Of this thread: the window's own may be in use.
    auto database = createBook(*address, NewBook{}, m_clock, random);
    if (!database)
        return database.error();
    BookSession session{**database, m_clock, random, actor(), nullptr};
    const Result<Done> filled = fillSampleBook(session, invoices, kSampleSeed, today.value_or(m_clock.today()), progress);
    if (!filled) {
        database->reset();
        QFile::remove(path); // A half-made sample is of no use to anybody.
    }
    return filled;
}

void DesktopProgram::say(const Error& error)
{
    m_window->showStrip({error.code == Error::Code::Cancelled ? ui::Tone::Info : ui::Tone::Bad, error, {}, {}, {}, false});
}

void DesktopProgram::raiseWindow()
{
    m_window->setWindowState((m_window->windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace tegoed::desktop
