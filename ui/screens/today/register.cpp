#include "ui/screens/today/register.h"

#include "ui/screens/today/today_page.h"
#include "ui/shell/app_context.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sidebar.h"

#include <QPointer>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct TodayCommands {
    Q_DECLARE_TR_FUNCTIONS(TodayCommands)
};

} // namespace

void registerToday(AppContext& context, MainWindow& window)
{
    auto page = std::make_shared<QPointer<TodayPage>>();
    PageEntry entry;
    entry.id = u"today"_s;
    entry.title = [] { return TodayPage::tr("Today"); };
    entry.icon = u"today"_s;
    entry.order = 10;
    entry.opensFirst = true;
    entry.shortcut = QKeySequence(Qt::CTRL | Qt::Key_1);
    entry.badge = [page] { return *page ? (*page)->thingsToDo() : 0; };
    entry.make = [page, &window](AppContext& of) -> Page* {
        *page = new TodayPage(of);
        QObject::connect(*page, &TodayPage::counted, &window, [&window] {
            if (auto* sidebar = window.findChild<Sidebar*>(u"sidebar"_s))
                sidebar->rebuild();
        });
        return *page;
    };
    context.pages().add(std::move(entry));
    context.actions().add({.id = u"today.prepare"_s, .text = [] { return TodayCommands::tr("&Prepare all that is due…"); }, .icon = u"mail"_s,
                           .menu = MenuPlace::Debtor, .group = 0,
                           .trigger =
                               [page, &context] {
                                   if (!*page)
                                       return context.openPage(u"today"_s);
                                   if (auto* prepare = (*page)->findChild<QAction*>(u"today.prepare"_s))
                                       prepare->trigger();
                               },
                           .changesBook = true});
}

} // namespace tegoed::ui
