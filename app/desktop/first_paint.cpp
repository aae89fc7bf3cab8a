#include "app/desktop/first_paint.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace tegoed::desktop {
namespace {

class PaintWatch final : public QObject {
public:
    PaintWatch(QWidget& window, const QElapsedTimer& sinceStart) : QObject(&window), m_sinceStart(sinceStart)
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            // After this paint and whatever it left in the queue.
            QTimer::singleShot(0, this, [this] {
                m_firstPaint = m_sinceStart.elapsed();
                QTimer::singleShot(0, this, [this] {
                    std::printf("{\"first_paint_ms\":%lld,\"settled_ms\":%lld}\n", static_cast<long long>(m_firstPaint),
                                static_cast<long long>(m_sinceStart.elapsed()));
                    std::fflush(stdout);
                    QCoreApplication::quit();
                });
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    const QElapsedTimer& m_sinceStart;
    qint64 m_firstPaint = 0;
    bool m_seen = false;
};

} // namespace

void reportFirstPaint(QWidget& window, const QElapsedTimer& sinceStart)
{
    new PaintWatch(window, sinceStart);
    window.update();
}

} // namespace tegoed::desktop
