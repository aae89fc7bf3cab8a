#include "ui/screens/settings/settings_actions.h"

#include "ui/screens/settings/settings_dialog.h"
#include "ui/shell/app_context.h"
#include "ui/shell/main_window.h"

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

void addSettingsActions(AppContext& context, MainWindow& window)
{
    context.actions().add({.id = u"extra.settings"_s,
                           .text = [] { return QCoreApplication::translate("tegoed::ui::SettingsActions", "&Settings…"); },
                           .icon = u"settings"_s, .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, .menu = MenuPlace::Extra, .group = 90,
                           .trigger = [&context, &window] {
                               auto* dialog = new SettingsDialog(context, &window, &window);
                               dialog->setAttribute(Qt::WA_DeleteOnClose);
                               dialog->open();
                           },
                           .role = QAction::PreferencesRole});
    context.addDialog({u"settings"_s, [&window](AppContext& c, QWidget* parent) -> QDialog* { return new SettingsDialog(c, &window, parent); }});
}

} // namespace tegoed::ui
