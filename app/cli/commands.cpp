#include "app/cli/commands.h"

namespace tegoed::cli {

const QList<Command>& commands()
{
    static const QList<Command> all = {
        aboutCommand(),
        completionCommand(),
    };
    return all;
}

} // namespace tegoed::cli
