#pragma once

class QElapsedTimer;
class QWidget;

namespace tegoed::desktop {

/// For the benchmark: prints `{"first_paint_ms": …, "settled_ms": …}` once the window was painted with its content and the
/// event queue has run empty, then quits.
void reportFirstPaint(QWidget& window, const QElapsedTimer& sinceStart);

} // namespace tegoed::desktop
