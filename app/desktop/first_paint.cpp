#include "app/desktop/first_paint.h"

#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTimer>

#include <cstdio>
#include <utility>

namespace tegoed::desktop {
namespace {

/// Two moments: the frame of the window is painted; the page is, with what it reads by the side.
class PaintWatch final : public QObject {
public:
    PaintWatch(ui::MainWindow& window, const QElapsedTimer& sinceStart) : QObject(&window), m_window(window), m_sinceStart(sinceStart)
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(m_isSeen, true)) {
            // When the frame is on the screen with all that is in it, and before the book is opened.
            QMetaObject::invokeMethod(this, [this] {
                m_firstPaint = m_sinceStart.elapsed();
                settle();
            }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void settle()
    {
        const bool isReading = m_window.context() && (!m_window.currentPage() || !m_window.currentPage()->hasContent());
        if (m_window.isEmpty() || isReading) {
            QTimer::singleShot(1, Qt::PreciseTimer, this, &PaintWatch::settle);
            return;
        }
        m_window.repaint();
        std::printf("{\"first_paint_ms\":%lld,\"settled_ms\":%lld,\"page\":\"%s\"}\n", static_cast<long long>(m_firstPaint),
                    static_cast<long long>(m_sinceStart.elapsed()), qPrintable(m_window.currentPageId()));
        std::fflush(stdout);
        QCoreApplication::quit();
    }

    ui::MainWindow& m_window;
    const QElapsedTimer& m_sinceStart;
    qint64 m_firstPaint = 0;
    bool m_isSeen = false;
};

} // namespace

void reportFirstPaint(ui::MainWindow& window, const QElapsedTimer& sinceStart)
{
    new PaintWatch(window, sinceStart);
}

} // namespace tegoed::desktop
