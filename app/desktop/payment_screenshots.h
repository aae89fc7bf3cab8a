#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace tegoed::ui {
class MainWindow;
}

namespace tegoed::desktop {

/// Pictures of bank statements in the window: a file of the sample book's own bank is made in `folder`, checked, matched, booked.
/// Changes the book: last of all.
void takeStatements(ui::MainWindow& window, const QString& folder, const std::function<void()>& settle,
                    const std::function<void(QWidget&, const QString&)>& take);

} // namespace tegoed::desktop
