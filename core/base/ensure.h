#pragma once

#include <cstdio>
#include <cstdlib>

namespace tegoed::detail {
[[noreturn]] inline void ensureFailed(const char* condition, const char* file, int line)
{
    std::fprintf(stderr, "tegoed: stopped, because this should never be: %s (%s:%d)\n", condition, file, line);
    std::abort();
}
} // namespace tegoed::detail

/// An assertion that stays on in release: money, storage and outbox stop rather than go on wrongly.
#define TEGOED_ENSURE(condition) \
    ((condition) ? static_cast<void>(0) : ::tegoed::detail::ensureFailed(#condition, __FILE__, __LINE__))
