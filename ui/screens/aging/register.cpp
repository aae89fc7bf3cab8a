#include "ui/screens/aging/register.h"

#include "ui/screens/aging/aging_page.h"
#include "ui/shell/app_context.h"

#include <QCoreApplication>
#include <QPointer>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct AgingCommands {
    Q_DECLARE_TR_FUNCTIONS(AgingCommands)
};

} // namespace

void registerAgingPage(AppContext& context)
{
    auto page = std::make_shared<QPointer<AgingPage>>();
    PageEntry entry;
    entry.id = u"aging"_s;
    entry.title = [] { return AgingCommands::tr("Aging"); };
    entry.icon = u"aging"_s;
    entry.section = PageEntry::Section::Insight;
    entry.order = 70;
    entry.shortcut = QKeySequence(Qt::CTRL | Qt::Key_7);
    entry.make = [page](AppContext& of) -> Page* {
        *page = new AgingPage(of);
        return *page;
    };
    context.pages().add(std::move(entry));

    ActionEntry table;
    table.id = u"aging.table"_s;
    table.text = [] { return AgingCommands::tr("Aging &chart as table"); };
    table.icon = u"aging"_s;
    table.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_T)};
    table.menu = MenuPlace::View;
    table.group = 1;
    table.isEnabled = [page] { return *page && (*page)->isVisible(); };
    table.trigger = [page] {
        if (*page)
            (*page)->toggleChartTable();
    };
    context.actions().add(std::move(table));
}

} // namespace tegoed::ui
