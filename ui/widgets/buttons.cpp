#include "ui/widgets/buttons.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

ActionButton::ActionButton(QAction* action, bool isPrimary, QWidget* parent)
    : QPushButton(parent)
    , m_action(action)
{
    setObjectName(u"button."_s + action->objectName());
    if (isPrimary)
        makePrimary(*this);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(action, &QObject::destroyed, this, &QObject::deleteLater);
    if (action->menu())
        setMenu(action->menu());
    else
        connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void ActionButton::follow()
{
    setText(m_action->iconText());
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    setIcon(m_action->icon()); // The style gives the icon of a primary button the colour of its words.
}

void makePrimary(QPushButton& button)
{
    button.setProperty("primary", true);
    button.setDefault(button.window() && button.window()->inherits("QDialog"));
}

SaveAndCancel makeSaveAndCancel(QDialog& dialog, const QString& name)
{
    auto* box = new QDialogButtonBox(&dialog);
    QPushButton* save = box->addButton(QString(), QDialogButtonBox::AcceptRole);
    save->setObjectName(name + u".save"_s);
    makePrimary(*save);
    box->addButton(QDialogButtonBox::Cancel)->setObjectName(name + u".cancel"_s);
    QObject::connect(box, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return {box, save};
}

} // namespace tegoed::ui
