#include "app/desktop/composition.h"

#include "core/usecases/undo.h"
#include "ui/screens/aging/register.h"
#include "ui/screens/books/book_actions.h"
#include "ui/screens/books/start_page.h"
#include "ui/screens/debtors/debtors_page.h"
#include "ui/screens/settings/settings_actions.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_actions.h"

namespace tegoed::desktop {

void composeBook(ui::AppContext& context, ui::MainWindow& window)
{
    context.setUndoer([](BookSession& session, const UndoToken& token) { return undo(session, token); });
    // Pages and their commands: one line per folder of ui/screens.
    ui::registerDebtorsPage(context);
    ui::registerAgingPage(context);

    // The commands of the frame come last: they know all pages.
    ui::addBookActions(context, &window);
    ui::addSettingsActions(context, window);
    ui::addShellActions(context, window);
}

QWidget* makeStartPage(ui::Program& program, ui::MainWindow&)
{
    return new ui::StartPage(program);
}

} // namespace tegoed::desktop
