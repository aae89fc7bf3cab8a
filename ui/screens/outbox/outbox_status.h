#pragma once

#include <QWidget>

class QLabel;
class QStatusBar;
class QToolButton;

namespace tegoed::ui {

class AppContext;
class OutboxSender;
class TaskPanel;

/// The outbox in the status bar: how many messages wait, how long they can be taken back as a number, the button that does it,
/// and the progress of sending.
class OutboxStatus final : public QWidget {
    Q_OBJECT
public:
    OutboxStatus(AppContext& context, OutboxSender& sender, QStatusBar& bar);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState();

    AppContext& m_context;
    OutboxSender& m_sender;
    QLabel* m_text;
    QToolButton* m_takeBack;
    TaskPanel* m_tasks;
};

} // namespace tegoed::ui
