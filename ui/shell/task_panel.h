#pragma once

#include "ui/shell/jobs.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace tegoed::ui {

/// The running work, at the left of the status bar: title, bar, n of m, time left, cancel; how many wait behind it.
class TaskPanel final : public QWidget {
    Q_OBJECT
public:
    explicit TaskPanel(Jobs& jobs, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showJobs();

    Jobs& m_jobs;
    QLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

} // namespace tegoed::ui
