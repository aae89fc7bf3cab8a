#pragma once

#include "core/messaging/mail/mail_account_check.h"

#include <QWidget>

#include <array>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace tegoed::ui {

/// The steps of trying a mail account out, one below the other as they are settled; technical words behind a fold, to copy.
class AccountTestView final : public QWidget {
    Q_OBJECT
public:
    explicit AccountTestView(QWidget* parent = nullptr);

    void begin();
    void settle(const MailCheckStep& step);
    void clear();
    /// "ok", the reason of what failed, or '' while nothing was tested.
    QString outcome() const;
    QStringList sentences() const; ///< Of the steps settled so far.

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSteps();

    struct Row {
        QLabel* icon = nullptr;
        QLabel* text = nullptr;
        std::optional<MailCheckStep> step;
    };
    std::array<Row, 4> m_rows;
    bool m_isRunning = false;
    QToolButton* m_fold;
    QPushButton* m_copy;
    QPlainTextEdit* m_details;
};

} // namespace tegoed::ui
