#include "app/login_name.h"

#include <QSysInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#include <lmcons.h>
#else
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace tegoed {
namespace {

QString nameOfAccount()
{
#ifdef Q_OS_WIN
    wchar_t name[UNLEN + 1];
    DWORD length = UNLEN + 1;
    return GetUserNameW(name, &length) ? QString::fromWCharArray(name) : QString();
#else
    const passwd* account = getpwuid(geteuid());
    return account ? QString::fromLocal8Bit(account->pw_name) : QString();
#endif
}

} // namespace

QString loginName()
{
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable).trimmed(); !name.isEmpty())
            return name;
    }
    if (const QString name = nameOfAccount(); !name.isEmpty())
        return name;
    const QString machine = QSysInfo::machineHostName();
    return machine.isEmpty() ? u"tegoed"_s : machine;
}

} // namespace tegoed
