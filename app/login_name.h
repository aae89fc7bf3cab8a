#pragma once

#include <QString>

namespace tegoed {

/// Who works here, as the timeline keeps it: what the environment says, else what the system knows of the account (also of a service or
/// a scheduled task, which have no environment), else the name of the machine. Never empty.
QString loginName();

} // namespace tegoed
