#include "ui/shell/shell_actions.h"

#include "ui/shell/about_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_dialog.h"
#include "ui/shell/shortcut_sheet.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct ShellActions {
    Q_DECLARE_TR_FUNCTIONS(tegoed::ui::ShellActions)
};

constexpr int kZoomStep = 10;

void addPageActions(AppContext& context)
{
    for (const PageEntry& page : context.pages().entries()) {
        if (page.shown == PageEntry::Shown::Never)
            continue;
        ActionEntry entry;
        entry.id = u"page."_s + page.id;
        entry.text = page.title;
        entry.icon = page.icon;
        if (!page.shortcut.isEmpty())
            entry.shortcuts = {page.shortcut};
        entry.menu = MenuPlace::View;
        entry.group = 10;
        entry.trigger = [&context, id = page.id] { context.openPage(id); };
        context.actions().add(std::move(entry));
    }
}

void addEditActions(AppContext& context, MainWindow& window)
{
    ActionRegistry& actions = context.actions();
    QUndoStack& undo = context.undoStack();
    actions.add({.id = u"edit.undo"_s,
                 .text = [&undo] { return undo.canUndo() ? ShellActions::tr("&Undo: %1").arg(undo.undoText()) : ShellActions::tr("&Undo"); },
                 .icon = u"undo"_s, .shortcuts = {QKeySequence::Undo}, .menu = MenuPlace::Edit, .group = 10,
                 .trigger = [&undo] { undo.undo(); }, .isEnabled = [&undo] { return undo.canUndo(); }, .changesBook = true});
    actions.add({.id = u"edit.redo"_s,
                 .text = [&undo] { return undo.canRedo() ? ShellActions::tr("&Redo: %1").arg(undo.redoText()) : ShellActions::tr("&Redo"); },
                 .icon = u"redo"_s, .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
                 .menu = MenuPlace::Edit, .group = 10, .trigger = [&undo] { undo.redo(); }, .isEnabled = [&undo] { return undo.canRedo(); },
                 .changesBook = true});
    QObject::connect(&undo, &QUndoStack::indexChanged, &actions, [&actions] {
        actions.retranslate();
        actions.refresh();
    });
    actions.add({.id = u"edit.filter"_s, .text = [] { return ShellActions::tr("&Find in this list"); }, .icon = u"filter"_s,
                 .shortcuts = {QKeySequence::Find}, .menu = MenuPlace::Edit, .group = 20,
                 .trigger = [&window] { window.currentPage()->focusFilter(); }, .isEnabled = [&window] { return window.currentPage() != nullptr; }});
    actions.add({.id = u"edit.search"_s, .text = [] { return ShellActions::tr("&Search everywhere…"); }, .icon = u"search"_s,
                 .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_K)}, .menu = MenuPlace::Edit, .group = 20,
                 .trigger = [&window] { window.searchEverywhere(); }});
}

void addFileActions(AppContext& context, MainWindow& window)
{
    ActionRegistry& actions = context.actions();
    const auto page = [&window] { return window.currentPage(); };
    actions.add({.id = u"file.new"_s, .text = [] { return ShellActions::tr("&New on this page…"); }, .icon = u"add"_s,
                 .shortcuts = {QKeySequence::New}, .menu = MenuPlace::File, .group = 10, .trigger = [page] { page()->createNew(); },
                 .isEnabled = [page] { return page() && page()->canCreateNew(); }, .changesBook = true});
    actions.add({.id = u"file.export"_s, .text = [] { return ShellActions::tr("&Export this view…"); }, .icon = u"export"_s,
                 .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_E)}, .menu = MenuPlace::File, .group = 20,
                 .trigger = [page] { page()->exportView(); }, .isEnabled = [page] { return page() && page()->canExport(); }});
    actions.add({.id = u"file.print"_s, .text = [] { return ShellActions::tr("&Print this view…"); }, .icon = u"print"_s,
                 .shortcuts = {QKeySequence::Print}, .menu = MenuPlace::File, .group = 20, .trigger = [page] { page()->printView(); },
                 .isEnabled = [page] { return page() && page()->canPrint(); }});
    actions.add({.id = u"file.quit"_s, .text = [] { return ShellActions::tr("&Quit"); }, .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                 .menu = MenuPlace::File, .group = 90, .trigger = [&window] { window.close(); }, .role = QAction::QuitRole});
}

void addViewActions(AppContext& context, MainWindow& window)
{
    ActionRegistry& actions = context.actions();
    actions.add({.id = u"view.back"_s, .text = [] { return ShellActions::tr("&Back"); }, .icon = u"back"_s,
                 .shortcuts = {QKeySequence(Qt::ALT | Qt::Key_Left)}, .menu = MenuPlace::View, .group = 20,
                 .trigger = [&window] { window.goBack(); }, .isEnabled = [&window] { return window.canGoBack(); }});
    actions.add({.id = u"view.forward"_s, .text = [] { return ShellActions::tr("&Forward"); }, .icon = u"forward"_s,
                 .shortcuts = {QKeySequence(Qt::ALT | Qt::Key_Right)}, .menu = MenuPlace::View, .group = 20,
                 .trigger = [&window] { window.goForward(); }, .isEnabled = [&window] { return window.canGoForward(); }});
    actions.add({.id = u"view.refresh"_s, .text = [] { return ShellActions::tr("&Read again"); }, .icon = u"refresh"_s,
                 .shortcuts = {QKeySequence(Qt::Key_F5)}, .menu = MenuPlace::View, .group = 20, .trigger = [&context] {
                     ChangeSet all;
                     all.everything = true;
                     context.notifier().publish(all);
                 }});
    actions.add({.id = u"view.larger"_s, .text = [] { return ShellActions::tr("Text &larger"); },
                 .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, .menu = MenuPlace::View, .group = 30,
                 .trigger = [&window] { window.changeTextScale(window.textScale() + kZoomStep); },
                 .isEnabled = [&window] { return window.textScale() < 200; }});
    actions.add({.id = u"view.smaller"_s, .text = [] { return ShellActions::tr("Text &smaller"); }, .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
                 .menu = MenuPlace::View, .group = 30, .trigger = [&window] { window.changeTextScale(window.textScale() - kZoomStep); },
                 .isEnabled = [&window] { return window.textScale() > 80; }});
    actions.add({.id = u"view.normalText"_s, .text = [] { return ShellActions::tr("Text &normal size"); },
                 .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_0)}, .menu = MenuPlace::View, .group = 30,
                 .trigger = [&window] { window.changeTextScale(100); }, .isEnabled = [&window] { return window.textScale() != 100; }});
    actions.add({.id = u"view.sidebar"_s, .text = [] { return ShellActions::tr("Show the side&bar"); }, .shortcuts = {QKeySequence(Qt::Key_F9)},
                 .menu = MenuPlace::View, .group = 40, .trigger = [&window] { window.setSidebarShown(!window.isSidebarShown()); },
                 .isChecked = [&window] { return window.isSidebarShown(); }});
    actions.add({.id = u"view.fullScreen"_s, .text = [] { return ShellActions::tr("F&ull screen"); }, .shortcuts = {QKeySequence(Qt::Key_F11)},
                 .menu = MenuPlace::View, .group = 40, .trigger = [&window] { window.setWindowState(window.windowState() ^ Qt::WindowFullScreen); },
                 .isChecked = [&window] { return window.isFullScreen(); }});
    actions.add({.id = u"view.nextPart"_s, .text = [] { return ShellActions::tr("Next &part of the window"); }, .shortcuts = {QKeySequence(Qt::Key_F6)},
                 .menu = MenuPlace::View, .group = 50, .trigger = [&window] { window.focusNextPart(false); }});
    actions.add({.id = u"view.previousPart"_s, .text = [] { return ShellActions::tr("Pre&vious part of the window"); },
                 .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F6)}, .menu = MenuPlace::View, .group = 50,
                 .trigger = [&window] { window.focusNextPart(true); }});
}

void addHelpActions(AppContext& context, MainWindow& window)
{
    context.actions().add({.id = u"help.shortcuts"_s, .text = [] { return ShellActions::tr("&Keyboard shortcuts"); }, .icon = u"help"_s,
                           .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Slash), QKeySequence(Qt::CTRL | Qt::Key_Question)},
                           .menu = MenuPlace::Help, .group = 10, .trigger = [&context, &window] {
                               auto* sheet = new ShortcutSheet(context.actions(), &window);
                               sheet->setAttribute(Qt::WA_DeleteOnClose);
                               sheet->open();
                           }});
    context.actions().add({.id = u"help.about"_s, .text = [] { return ShellActions::tr("&About Tegoed"); }, .icon = u"info"_s, .shortcuts = {},
                           .menu = MenuPlace::Help, .group = 90, .trigger = [&context, &window] {
                               auto* about = new AboutDialog(context, &window);
                               about->setAttribute(Qt::WA_DeleteOnClose);
                               about->open();
                           }, .role = QAction::AboutRole});
    context.addDialog({u"search"_s, [](AppContext& c, QWidget* parent) -> QDialog* {
        auto* search = new SearchDialog(c, parent);
        search->setQuery(u"a"_s);
        return search;
    }});
    context.addDialog({u"shortcuts"_s, [](AppContext& c, QWidget* parent) -> QDialog* { return new ShortcutSheet(c.actions(), parent); }});
    context.addDialog({u"about"_s, [](AppContext& c, QWidget* parent) -> QDialog* { return new AboutDialog(c, parent); }});
}

} // namespace

void addShellActions(AppContext& context, MainWindow& window)
{
    addFileActions(context, window);
    addEditActions(context, window);
    addPageActions(context);
    addViewActions(context, window);
    addHelpActions(context, window);
}

} // namespace tegoed::ui
