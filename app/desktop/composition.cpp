#include "app/desktop/composition.h"

#include "core/usecases/recent_books.h"
#include "core/usecases/undo.h"
#include "ui/screens/books/book_actions.h"
#include "ui/screens/books/start_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_actions.h"

namespace tegoed::desktop {

void composeBook(ui::AppContext& context, ui::MainWindow& window)
{
    context.setUndoer([](BookSession& session, const UndoToken& token) { return undo(session, token); });
    // Pages and their commands: one line per folder of ui/screens.

    // The commands of the frame come last: they know all pages.
    ui::addBookActions(context, &window);
    ui::addShellActions(context, window);
}

QWidget* makeStartPage(ui::Program& program, ui::MainWindow&)
{
    return new ui::StartPage(program);
}

} // namespace tegoed::desktop
