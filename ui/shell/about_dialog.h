#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace tegoed::ui {

class AppContext;

/// What this program is, its version and licence, and where this book and the log lie.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(AppContext& context, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    AppContext& m_context;
    QLabel* m_mark;
    QLabel* m_name;
    QLabel* m_text;
    QLabel* m_facts;
    QPushButton* m_close;
};

} // namespace tegoed::ui
