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
    context.actions().add({.id = u"extra.accounts"_s,
                           .text = [] { return QCoreApplication::translate("tegoed::ui::SettingsActions", "&Accounts for mail and SMS…"); },
                           .icon = u"mail"_s, .menu = MenuPlace::Extra, .group = 20,
                           .trigger = [&context, &window] {
                               auto* dialog = new SettingsDialog(context, &window, &window);
                               dialog->setAttribute(Qt::WA_DeleteOnClose);
                               dialog->showTab(SettingsDialog::Accounts);
                               dialog->open();
                           }});
    for (const auto& [id, tab] : {std::pair{u"settings.accounts"_s, SettingsDialog::Accounts}, std::pair{u"settings.limits"_s, SettingsDialog::Limits},
                                  std::pair{u"settings.legal"_s, SettingsDialog::Legal}}) {
        context.addDialog({id, [&window, tab = tab](AppContext& c, QWidget* parent) -> QDialog* {
                               auto* dialog = new SettingsDialog(c, &window, parent);
                               dialog->showTab(tab);
                               return dialog;
                           }});
    }
    context.addDialog({u"settings"_s, [&window](AppContext& c, QWidget* parent) -> QDialog* { return new SettingsDialog(c, &window, parent); }});
}

} // namespace tegoed::ui
