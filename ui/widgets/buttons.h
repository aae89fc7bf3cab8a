#pragma once

#include <QPushButton>

class QAction;
class QDialog;
class QDialogButtonBox;

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

/// The end of a form: the button that saves, the primary one with its words still to be set, and *Cancel*, which rejects the dialog.
/// They are called `name`.save and `name`.cancel.
struct SaveAndCancel {
    QDialogButtonBox* box;
    QPushButton* save;
};
SaveAndCancel makeSaveAndCancel(QDialog& dialog, const QString& name);

} // namespace tegoed::ui
