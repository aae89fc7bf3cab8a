#include "ui/shell/open_dialog.h"

#include "ui/shell/app_context.h"

#include <QApplication>
#include <QDialog>
#include <QMainWindow>
#include <QPointer>

namespace tegoed::ui {
namespace {

/// A child of the context, so it goes while the book is still there.
class DialogOfBook final : public QObject {
public:
    DialogOfBook(AppContext& context, QDialog* dialog)
        : QObject(&context)
        , m_dialog(dialog)
    {
        connect(dialog, &QObject::destroyed, this, &QObject::deleteLater);
    }
    ~DialogOfBook() override { delete m_dialog; }

private:
    QPointer<QDialog> m_dialog;
};

} // namespace

QWidget* dialogParent()
{
    QWidget* front = QApplication::activeWindow();
    if (front && front->isVisible())
        return front;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (qobject_cast<QMainWindow*>(window) && window->isVisible())
            return window;
    }
    return nullptr;
}

void openDialog(AppContext& context, QDialog* dialog)
{
    new DialogOfBook(context, dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace tegoed::ui
