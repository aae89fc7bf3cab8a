#pragma once

#include <cstdint>
#include <functional>

namespace tegoed {

/// Milliseconds since the machine was started, time asleep included; says nothing about the date.
std::int64_t bootMilliseconds();

/// As an argument, so that a test can let the machine sleep.
using BootClock = std::function<std::int64_t()>;

} // namespace tegoed
