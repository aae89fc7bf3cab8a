#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace tegoed::ui {

class DueReading;
class EmptyState;

/// What stands on Today until its list was read once: how far the reading is, with a way to stop it (Esc); after that, why there
/// is nothing to see and a way to read again. Nothing for the moment a small book takes.
class FirstReading final : public QWidget {
    Q_OBJECT
public:
    explicit FirstReading(DueReading& due, QWidget* parent = nullptr);

    void retranslate();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildProgress();
    void showState();
    void showProgress();

    DueReading& m_due;
    QTimer m_patience; ///< Runs until it is worth telling that something takes time.
    QStackedLayout* m_stack;
    QWidget *m_nothing, *m_reading;
    EmptyState* m_ended;
    QLabel *m_title, *m_hint, *m_count;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QAction* m_again;
};

} // namespace tegoed::ui
