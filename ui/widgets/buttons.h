#pragma once

#include <QPushButton>

class QAction;

namespace tegoed::ui {

/// A push button that follows an action: text, icon, tooltip, enabled, visible. The primary one carries the accent colour;
/// one per view.
class ActionButton final : public QPushButton {
    Q_OBJECT
public:
    ActionButton(QAction* action, bool isPrimary, QWidget* parent = nullptr);

private:
    void follow();

    QAction* m_action;
};

/// Marks a button as the primary one of its view or dialog.
void makePrimary(QPushButton& button);

} // namespace tegoed::ui
