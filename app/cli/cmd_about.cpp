#include "app/cli/commands.h"

#include <QSysInfo>

namespace tegoed::cli {
namespace {

int about(CommandContext& context)
{
    const QString licence = QStringLiteral("GPL-3.0-or-later");
    const QString qt = QString::fromLatin1(qVersion());
    if (context.json) {
        return context.printJson({{QStringLiteral("name"), QStringLiteral("Tegoed")},
                                  {QStringLiteral("version"), QStringLiteral(TEGOED_VERSION)},
                                  {QStringLiteral("licence"), licence},
                                  {QStringLiteral("qt"), qt},
                                  {QStringLiteral("system"), QSysInfo::prettyProductName()},
                                  {QStringLiteral("architecture"), QSysInfo::currentCpuArchitecture()}});
    }
    context.out << QStringLiteral("Tegoed " TEGOED_VERSION "\n") << licence << QStringLiteral("\nQt ") << qt << QStringLiteral(", ")
                << QSysInfo::prettyProductName() << u' ' << QSysInfo::currentCpuArchitecture() << u'\n';
    return exit_code::kDone;
}

} // namespace

Command aboutCommand()
{
    return {QStringLiteral("about"), QStringLiteral("Version, licence and system"), {}, {}, QStringLiteral("tegoed-cli about --json"), about};
}

} // namespace tegoed::cli
