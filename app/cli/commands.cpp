#include "app/cli/commands.h"

namespace tegoed::cli {

const QList<Command>& commands()
{
    static const QList<Command> all = {
        importCommand(),
        aboutCommand(),
        completionCommand(),
    };
    return all;
}

} // namespace tegoed::cli
