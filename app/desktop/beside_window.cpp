#include "app/desktop/beside_window.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::desktop {
namespace {

struct BesideWindow {
    Q_DECLARE_TR_FUNCTIONS(BesideWindow)
};

constexpr int kShowAfterMs = 300; ///< Shorter work needs no dialog.
constexpr int kLookEveryMs = 50;

/// Written by the thread, looked at by the window.
class SharedProgress final : public Progress {
public:
    bool report(std::int64_t done, std::int64_t total) override
    {
        thousandths = total > 0 ? static_cast<int>(done * 1000 / total) : 0;
        return !isCancelled;
    }
    std::atomic<int> thousandths = 0;
    std::atomic<bool> isCancelled = false;
};

} // namespace

Result<Done> runBesideWindow(QWidget& window, const QString& title, const std::function<Result<Done>(Progress&)>& work)
{
    SharedProgress progress;
    std::optional<Result<Done>> outcome;
    const std::unique_ptr<QThread> thread(QThread::create([&] { outcome.emplace(work(progress)); }));

    QProgressDialog dialog(title, BesideWindow::tr("Cancel"), 0, 1000, &window);
    dialog.setObjectName(u"besideWindow"_s);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setWindowTitle(QCoreApplication::applicationName());
    dialog.setMinimumDuration(kShowAfterMs);
    dialog.setAutoClose(false);
    dialog.setAutoReset(false);
    dialog.setValue(0);
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, [&progress] { progress.isCancelled = true; });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &dialog, [&] {
        if (!progress.isCancelled)
            dialog.setValue(progress.thousandths);
    });

    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    look.start(kLookEveryMs);
    thread->start();
    loop.exec();
    progress.isCancelled = progress.isCancelled || thread->isRunning(); // The program is being left: the loop ended first.
    thread->wait();
    return *outcome;
}

} // namespace tegoed::desktop
