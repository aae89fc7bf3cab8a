#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tegoed::ui {

class Program;

/// What the window shows when no book is open and there are recent ones: these, and new, open, sample.
class StartPage final : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(Program& program, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addRecent();
    void retranslate();

    Program& m_program;
    QLabel* m_title;
    QLabel* m_intro;
    QLabel* m_recentTitle;
    QVBoxLayout* m_recent;
    QPushButton* m_new;
    QPushButton* m_open;
    QPushButton* m_sample;
    QPushButton* m_language;
};

} // namespace tegoed::ui
