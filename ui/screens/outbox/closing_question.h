#pragma once

#include <QObject>

class QMainWindow;

namespace tegoed::ui {

class AppContext;
class OutboxSender;

/// Asks before the window closes while messages wait or are being sent: send now and close, keep them for the next time, or
/// cancel sending (ux.md 5.6). Does not close while a message is between here and there.
class ClosingQuestion final : public QObject {
    Q_OBJECT
public:
    ClosingQuestion(AppContext& context, OutboxSender& sender, QMainWindow& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Answer { SendNow, Keep, Cancel, Stay };
    Answer ask();
    void closeWhenIdle(); ///< The window closes by itself when the run has ended.

    AppContext& m_context;
    OutboxSender& m_sender;
    QMainWindow& m_window;
    bool m_isClosing = false;
    bool m_sendsAll = false;
};

} // namespace tegoed::ui
