#pragma once

class QElapsedTimer;

namespace tegoed::ui {
class MainWindow;
}

namespace tegoed::desktop {

/// For the benchmark: prints `{"first_paint_ms": …, "settled_ms": …, "page": "aging"}`, then quits. First paint: the window shows its frame.
/// Settled: the page shows what it is there for, also where a worker reads that. To be called before the window shows.
void reportFirstPaint(ui::MainWindow& window, const QElapsedTimer& sinceStart);

} // namespace tegoed::desktop
