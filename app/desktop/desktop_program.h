#pragma once

#include "app/desktop/arguments.h"
#include "app/desktop/single_instance.h"
#include "core/base/random_source.h"
#include "core/usecases/book_session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/program.h"

#include <memory>

namespace tegoed::desktop {

/// The running window program: settings, language, clock, the one window and the book it shows.
class DesktopProgram final : public ui::Program {
    Q_OBJECT
public:
    explicit DesktopProgram(const Arguments& arguments, QObject* parent = nullptr);
    ~DesktopProgram() override;

    /// Opens what was asked for, or the last book, or the first page, and shows the window. False = a window that has the
    /// book was raised instead, and this program should end.
    bool start();
    ui::MainWindow& window() { return *m_window; }

    ui::UiLanguage& language() override { return m_language; }
    QSettings& settings() override { return m_settings; }
    const Clock& clock() const override { return m_clock; }
    RandomSource& random() override { return m_random; }
    QString actor() const override;
    bool openBook(const BookAddress& address, bool readOnly) override;
    void closeBook() override;
    void openSampleBook() override;
    QString defaultBookFolder() const override;
    QString sampleBookPath() const;

    /// Makes the sample book at `path`, on any thread; it plays on `today`, without it on the day it is made. Errors: those of
    /// createBook and fillSampleBook.
    Result<Done> makeSampleBook(const QString& path, int invoices, Progress& progress, const std::optional<Date>& today = {});

private:
    enum class Opening { Shown, ElsewhereRaised, Failed };
    Opening tryOpen(const BookAddress& address, bool readOnly);
    SingleInstance::Outcome takeInstance(const BookAddress& address, bool readOnly);
    Opening openTaken(const BookAddress& address, bool readOnly, SingleInstance::Outcome outcome);
    void showStart();
    void say(const Error& error);
    void raiseWindow();

    Arguments m_arguments;
    QSettings m_settings;
    ui::UiLanguage m_language;
    SystemClock m_clock;
    SystemRandom m_random;
    SingleInstance m_instance;
    bool m_isMakingSample = false;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace tegoed::desktop
