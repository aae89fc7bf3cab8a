#include "ui/screens/accounts/register.h"

#include "ui/screens/accounts/mail_account_dialog.h"
#include "ui/screens/accounts/sms_account_dialog.h"
#include "ui/shell/app_context.h"

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

void registerAccounts(AppContext& context)
{
    context.addDialog({u"account.mail"_s, [](AppContext& of, QWidget* parent) -> QDialog* { return new MailAccountDialog(of, {}, parent); }});
    context.addDialog({u"account.sms"_s, [](AppContext& of, QWidget* parent) -> QDialog* { return new SmsAccountDialog(of, {}, parent); }});
}

} // namespace tegoed::ui
