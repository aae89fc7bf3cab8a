#include "ui/screens/accounts/register.h"

#include "ui/screens/accounts/mail_account_dialog.h"
#include "ui/screens/accounts/sms_account_dialog.h"
#include "ui/shell/app_context.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

void registerAccounts(AppContext& context, MainWindow& window)
{
    context.actions().add({.id = u"account.add"_s,
                           .text = [] { return QCoreApplication::translate("tegoed::ui::AccountActions", "Set up &e-mail…"); },
                           .icon = u"mail"_s, .menu = MenuPlace::Extra, .group = 20,
                           .trigger = [&context, &window] {
                               auto* dialog = new MailAccountDialog(context, {}, &window);
                               dialog->setAttribute(Qt::WA_DeleteOnClose);
                               dialog->open();
                           }});
    context.addDialog({u"account.mail"_s, [](AppContext& of, QWidget* parent) -> QDialog* { return new MailAccountDialog(of, {}, parent); }});
    context.addDialog({u"account.sms"_s, [](AppContext& of, QWidget* parent) -> QDialog* { return new SmsAccountDialog(of, {}, parent); }});
}

} // namespace tegoed::ui
