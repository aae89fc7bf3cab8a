#include "app/desktop/composition.h"

#include "app/desktop/real_message_services.h"
#include "core/usecases/recent_books.h"
#include "core/usecases/undo.h"
#include "ui/screens/accounts/message_services.h"
#include "ui/screens/accounts/register.h"
#include "ui/screens/aging/register.h"
#include "ui/screens/agreements/register.h"
#include "ui/screens/answers/register.h"
#include "ui/screens/books/book_actions.h"
#include "ui/screens/books/start_page.h"
#include "ui/screens/contacts/contact_actions.h"
#include "ui/screens/debtors/debtors_page.h"
#include "ui/screens/firstrun/first_run_page.h"
#include "ui/screens/import/import_page.h"
#include "ui/screens/import/watch_folder_dialog.h"
#include "ui/screens/invoices/invoices_page.h"
#include "ui/screens/messages/message_actions.h"
#include "ui/screens/outbox/register.h"
#include "ui/screens/payments/payments_page.h"
#include "ui/screens/rules/rules_page.h"
#include "ui/screens/settings/settings_actions.h"
#include "ui/screens/templates/templates_page.h"
#include "ui/screens/today/register.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_actions.h"
#include "ui/widgets/dropped_files.h"

namespace tegoed::desktop {

void composeBook(ui::AppContext& context, ui::MainWindow& window)
{
    context.setUndoer([](BookSession& session, const UndoToken& token) { return undo(session, token); });
    // Pages and their commands: one line per folder of ui/screens.
    ui::registerMessages(context); // First: the pages tell it what their commands act on.
    ui::registerContacts(context);
    auto agreementsToDo = ui::registerToday(context, window);
    ui::registerAnswers(context, window);
    ui::registerDebtorsPage(context);
    ui::registerInvoicesPage(context);
    ui::registerPaymentsPage(context);
    ui::registerAgreements(context, std::move(agreementsToDo));
    ui::registerAgingPage(context);
    ui::registerImportPage(context);
    ui::registerWatchFolder(context);
    ui::registerRulesPage(context);
    ui::registerTemplatesPage(context);
    ui::MessageServices::setOf(context, messageServices());
    ui::registerAccounts(context, window);
    ui::registerOutbox(context, window);

    // The commands of the frame come last: they know all pages.
    ui::addBookActions(context, &window);
    ui::addSettingsActions(context, window);
    ui::addShellActions(context, window);
}

QWidget* makeStartPage(ui::Program& program, ui::MainWindow& window)
{
    if (!recentBooks().empty())
        return new ui::StartPage(program);
    auto* first = new ui::FirstRunPage(program, [&window](const QStringList& paths) {
        if (window.context())
            window.context()->importFiles(paths);
    });
    QObject::connect(&window, &ui::MainWindow::filesDropped, first, [first](const QList<QUrl>& urls) {
        if (const QStringList paths = ui::localPaths(urls); !paths.isEmpty())
            first->begin(paths);
    });
    return first;
}

} // namespace tegoed::desktop
