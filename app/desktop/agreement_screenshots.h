#pragma once

#include <QWidget>

#include <functional>

namespace tegoed::ui {
class MainWindow;
}

namespace tegoed::desktop {

/// Agreements of the sample book, made for the pictures: a plan in most of its states, a promise, a deferral, a dispute; their page
/// and the editor. `settle` lets the window finish its work, `take` takes a picture.
void takeAgreements(ui::MainWindow& window, const std::function<void()>& settle, const std::function<void(QWidget&, const QString&)>& take);

} // namespace tegoed::desktop
