#pragma once

namespace tegoed::ui {

class AppContext;
class MainWindow;

/// The outbox of an open book: its page, what sends, the status bar, the question at closing, and the practice pane of a sample
/// book. `MessageServices::setOf` comes first.
void registerOutbox(AppContext& context, MainWindow& window);

} // namespace tegoed::ui
