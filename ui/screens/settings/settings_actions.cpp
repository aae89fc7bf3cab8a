#include "ui/screens/settings/settings_actions.h"

#include "ui/screens/settings/law_pack_dialog.h"
#include "ui/screens/settings/own_rate_dialog.h"
#include "ui/screens/settings/settings_dialog.h"
#include "ui/shell/app_context.h"
#include "ui/shell/main_window.h"

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

/// The law in use with a next half year, as a newer file would hold it: for the pictures of all dialogs.
LawPackCheck sampleLawPack(AppContext& context)
{
    LawPackCheck check;
    check.fileName = u"law-2027.json"_s;
    if (const auto use = lawInUse(context.session())) {
        check.now = use->law->tables().asOf;
        LawTables tables = use->law->tables();
        tables.asOf = Date(2027, 1, 4);
        for (auto& [table, rows] : tables.rates)
            rows.push_back({.from = use->law->lastKnownDay(table).plusDays(1), .until = {}, .rate = rows.back().rate, .source = {}, .note = {}, .enteredBy = {}});
        for (auto& [table, day] : tables.knownUntil)
            day = Date(2027, 6, 30);
        check.pack = LawPack(tables);
        check.changes = lawDifference(*use->law, *check.pack);
    }
    return check;
}

} // namespace

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
    const auto openLegal = [&context, &window] {
        auto* dialog = new SettingsDialog(context, &window, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->showTab(SettingsDialog::Legal);
        dialog->open();
    };
    context.addFileTaker([&context, &window](const QStringList& paths) {
        if (paths.size() != 1 || !looksLikeLawPack(paths.front()))
            return false;
        openLawPack(context, paths.front(), &window);
        return true;
    });
    // When the window listens.
    QMetaObject::invokeMethod(&context, [&context, openLegal] { remindOfRates(context, openLegal); }, Qt::QueuedConnection);
    context.addDialog({u"settings.ownRate"_s, [](AppContext& c, QWidget* parent) -> QDialog* { return new OwnRateDialog(c, RateTable::NlStatutory, parent); }});
    context.addDialog({u"settings.lawPack"_s, [](AppContext& c, QWidget* parent) -> QDialog* { return new LawPackDialog(c, sampleLawPack(c), parent); }});
    context.addDialog({u"settings"_s, [&window](AppContext& c, QWidget* parent) -> QDialog* { return new SettingsDialog(c, &window, parent); }});
}

} // namespace tegoed::ui
