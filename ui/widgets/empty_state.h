#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace tegoed::ui {

/// What an empty page shows: one sentence that explains it, and the next action. Texts again at a change of language.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setTexts(const QString& iconName, const QString& title, const QString& sentence);
    void setActions(const QList<QAction*>& actions); ///< Buttons that follow their action; the first is the primary one.

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColors();

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_sentence;
    QHBoxLayout* m_buttons;
};

} // namespace tegoed::ui
