#pragma once

#include "ui/presentation/live_text.h"
#include "ui/presentation/state_text.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace tegoed::ui {

/// A message inside a page or dialog that pushes the content down: icon, sentence, a button (two for yes and no), close. Announced to
/// screen readers when it appears.
class InlineStrip final : public QFrame {
    Q_OBJECT
public:
    explicit InlineStrip(QWidget* parent = nullptr); ///< Hidden until something is said.

    void say(Tone tone, const LiveText& text);
    void say(const Error& error); ///< Bad news, except *cancelled*, which the user asked for.
    void setAction(const LiveText& text, std::function<void()> action); ///< Empty text = no button.
    void setSecondAction(const LiveText& text, std::function<void()> action); ///< For a question: yes and no.
    void setText(const LiveText& text); ///< Other words, same thing: not announced again (a countdown).
    void setClosable(bool closable);
    QString text() const;
    Tone tone() const { return m_tone; }

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyColors();
    void showTexts();

    Tone m_tone = Tone::Info;
    LiveText m_said;
    LiveText m_actionText;
    LiveText m_secondText;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_button;
    QPushButton* m_second;
    QToolButton* m_close;
    std::function<void()> m_action;
    std::function<void()> m_secondAction;
};

} // namespace tegoed::ui
