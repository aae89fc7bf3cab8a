#include "core/messaging/boot_clock.h"

#if defined(_WIN32)
#include <windows.h>
#elif defined(__APPLE__)
#include <mach/mach_time.h>
#else
#include <ctime>
#endif

namespace tegoed {

std::int64_t bootMilliseconds()
{
#if defined(_WIN32)
    return static_cast<std::int64_t>(GetTickCount64()); // counts on while the machine sleeps
#elif defined(__APPLE__)
    mach_timebase_info_data_t base;
    mach_timebase_info(&base);
    return static_cast<std::int64_t>(mach_continuous_time() / 1'000'000 * base.numer / base.denom);
#else
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::int64_t{now.tv_sec} * 1'000 + now.tv_nsec / 1'000'000;
#endif
}

} // namespace tegoed
