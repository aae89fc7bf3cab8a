#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace tegoed::ui {

class Page;

/// Above the page: back, forward, its title, and its buttons at the right; search everywhere in between.
class PageHeader final : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent = nullptr);

    void showPage(const Page* page, bool canGoBack, bool canGoForward);

Q_SIGNALS:
    void backRequested();
    void forwardRequested();
    void searchRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void applyFonts();

    QToolButton* m_back;
    QToolButton* m_forward;
    QLabel* m_title;
    QLabel* m_subtitle;
    QToolButton* m_search;
    QHBoxLayout* m_buttons;
};

} // namespace tegoed::ui
