#include "app/cli/commands.h"
#include "app/cli/table.h"
#include "core/storage/engines.h"
#include "core/storage/migrations.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSysInfo>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliAbout {
    Q_DECLARE_TR_FUNCTIONS(CliAbout)
};

/// What other programs may ask for before they rely on it; one word per thing that works.
QStringList features()
{
    QStringList words;
    for (const Command& command : commands()) {
        const QString word = QString(command.name).replace(u' ', u'-');
        if (!words.contains(word))
            words += word;
    }
    words.sort();
    return words;
}

int about(CommandContext& context)
{
    const QString licence = u"GPL-3.0-or-later"_s;
    const QString qt = QString::fromLatin1(qVersion());
    const QString sqlite = sqliteVersion();
    QStringList engines{u"sqlite"_s};
    if (hasPostgreSql())
        engines += u"postgresql"_s;
    if (context.json) {
        return context.printJson({{u"name"_s, u"Tegoed"_s},
                                  {u"version"_s, QStringLiteral(TEGOED_VERSION)},
                                  {u"licence"_s, licence},
                                  {u"qt"_s, qt},
                                  {u"engines"_s, QJsonArray::fromStringList(engines)},
                                  {u"sqlite"_s, sqlite},
                                  {u"schema_version"_s, currentSchemaVersion()},
                                  {u"features"_s, QJsonArray::fromStringList(features())},
                                  {u"system"_s, QSysInfo::prettyProductName()},
                                  {u"architecture"_s, QSysInfo::currentCpuArchitecture()}});
    }
    context.out << QStringLiteral("Tegoed " TEGOED_VERSION "\n");
    printFacts(context.out, {{CliAbout::tr("Licence"), licence},
                             {u"Qt"_s, qt},
                             {u"SQLite"_s, sqlite},
                             {u"PostgreSQL"_s, hasPostgreSql() ? CliAbout::tr("can be used") : CliAbout::tr("the driver of Qt is not installed")},
                             {CliAbout::tr("Schema of books"), QString::number(currentSchemaVersion())},
                             {CliAbout::tr("System"), QSysInfo::prettyProductName() + u' ' + QSysInfo::currentCpuArchitecture()}});
    return exit_code::kDone;
}

} // namespace

Command aboutCommand()
{
    return {u"about"_s, CliAbout::tr("Version, licence, parts and system"), {}, {}, u"tegoed-cli about --json"_s, about};
}

} // namespace tegoed::cli
