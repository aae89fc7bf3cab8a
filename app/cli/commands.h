#pragma once

#include "app/cli/command.h"

namespace tegoed::cli {

// One function per file cmd_<name>.cpp. A new command: its file, a line here, a line in commands.cpp.
Command aboutCommand();
Command completionCommand();
Command importCommand();

} // namespace tegoed::cli
