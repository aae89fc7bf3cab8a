#include "ui/screens/outbox/register.h"

#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/outbox_queries.h"
#include "core/usecases/messages/outbox.h"
#include "ui/screens/outbox/closing_question.h"
#include "ui/screens/outbox/outbox_page.h"
#include "ui/screens/outbox/outbox_sender.h"
#include "ui/screens/outbox/outbox_status.h"
#include "ui/screens/outbox/practice_dock.h"
#include "ui/shell/app_context.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sidebar.h"

#include <QPointer>
#include <QStatusBar>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct OutboxCommands {
    Q_DECLARE_TR_FUNCTIONS(tegoed::ui::OutboxCommands)
};

/// Parts of the window that belong to one book: they go with it.
class WindowParts final : public QObject {
public:
    explicit WindowParts(QObject* parent) : QObject(parent) {}
    ~WindowParts() override
    {
        delete status;
        delete dock;
    }
    QPointer<OutboxStatus> status;
    QPointer<PracticeDock> dock;
};

int thingsToDo(AppContext& context)
{
    const auto counts = OutboxQueries(context.database()).counts();
    int sum = 0;
    for (const auto& [box, count] : counts)
        sum += box == OutboxBox::Unknown || box == OutboxBox::Failed ? count : 0;
    return sum;
}

/// In the sidebar from the first message on.
void showInSidebar(AppContext& context, MainWindow& window)
{
    auto* sidebar = window.findChild<Sidebar*>(u"sidebar"_s);
    if (!sidebar || window.context() != &context || sidebar->usedPages().contains(u"outbox"_s))
        return;
    for (const auto& [box, count] : OutboxQueries(context.database()).counts()) {
        if (count > 0) {
            sidebar->setUsedPages(sidebar->usedPages() + QStringList{u"outbox"_s});
            return;
        }
    }
}

void addPractice(AppContext& context, MainWindow& window, OutboxSender& sender, WindowParts& parts)
{
    auto* dock = new PracticeDock(context, &window);
    parts.dock = dock;
    window.addDockWidget(Qt::RightDockWidgetArea, dock);
    dock->hide();
    // A moment later: then the book has what arrived.
    auto* soon = new QTimer(dock);
    soon->setSingleShot(true);
    soon->setInterval(300);
    QObject::connect(&sender, &OutboxSender::practiceArrived, soon, qOverload<>(&QTimer::start));
    QObject::connect(soon, &QTimer::timeout, dock, &PracticeDock::arrived);
    context.actions().add({.id = u"view.practice"_s, .text = [] { return OutboxCommands::tr("&At the debtor’s (practice)"); }, .icon = u"phone"_s,
                           .menu = MenuPlace::View, .group = 20,
                           .trigger =
                               [dock, &context] {
                                   dock->setVisible(dock->isHidden());
                                   if (!dock->isHidden())
                                       dock->reload();
                                   context.actions().refresh();
                               },
                           .isChecked = [dock] { return !dock->isHidden(); }});
}

} // namespace

void registerOutbox(AppContext& context, MainWindow& window)
{
    context.pages().add({u"outbox"_s, [] { return OutboxPage::tr("Outbox"); }, u"mail"_s, PageEntry::Section::Work,
                         PageEntry::Shown::AfterFirstUse, 50, QKeySequence(Qt::CTRL | Qt::Key_6),
                         [](AppContext& of) -> Page* { return new OutboxPage(of); }, [&context] { return thingsToDo(context); }});
    context.actions().add({.id = u"outbox.toggle"_s,
                           .text =
                               [&context] {
                                   return isOutboxPaused(context.session()).valueOr(false) ? OutboxCommands::tr("Resume s&ending")
                                                                                            : OutboxCommands::tr("Pause s&ending");
                               },
                           .icon = u"mail"_s, .menu = MenuPlace::Extra, .group = 20,
                           .trigger =
                               [&context] {
                                   const bool isPaused = isOutboxPaused(context.session()).valueOr(false);
                                   if (const auto done = pauseOutbox(context.session(), !isPaused); !done)
                                       context.showError(done.error());
                                   OutboxSender* sender = OutboxSender::of(context);
                                   isPaused ? sender->wake() : sender->stop();
                                   context.actions().retranslate();
                               },
                           .changesBook = true});

    auto* sender = new OutboxSender(context);
    auto* parts = new WindowParts(&context); // After the sender: what stands on it goes before it.
    parts->status = new OutboxStatus(context, *sender, *window.statusBar());
    window.statusBar()->insertWidget(0, parts->status);
    new ClosingQuestion(context, *sender, window);
    if (BookQueries(context.database()).info().isSample)
        addPractice(context, window, *sender, *parts);
    QObject::connect(&context, &AppContext::changed, parts, [&context, &window](const ChangeSet& changes) {
        if (changes.everything || !changes.messages.empty())
            showInSidebar(context, window);
    });
    QTimer::singleShot(0, parts, [&context, &window] { showInSidebar(context, window); });
}

} // namespace tegoed::ui
