// Stands before the C library: SQLite (a plug-in of Qt) and libpq look these names up in the program first. Linux only.
#include "tests/simulation/dying.h"

#include <atomic>
#include <csignal>
#include <dlfcn.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

std::atomic<int> g_left{0};
std::atomic<int> g_seen{0};

void countWrite()
{
    ++g_seen;
    if (g_left > 0 && --g_left == 0)
        kill(getpid(), SIGKILL);
}

template <typename Function>
Function next(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t pwrite64(int file, const void* bytes, size_t count, off64_t at)
{
    static const auto real = next<decltype(&pwrite64)>("pwrite64");
    countWrite();
    return real(file, bytes, count, at);
}

ssize_t write(int file, const void* bytes, size_t count)
{
    static const auto real = next<decltype(&write)>("write");
    if (file > 2) // What is told to whoever drives this program is no write of the book.
        countWrite();
    return real(file, bytes, count);
}

ssize_t send(int socket, const void* bytes, size_t count, int flags)
{
    static const auto real = next<decltype(&send)>("send");
    countWrite();
    return real(socket, bytes, count, flags);
}

// A process that is killed leaves what it wrote with the system, which keeps it: only a power cut would not. Waiting for the disk
// would prove nothing here and take nine tenths of the time.
int fsync(int)
{
    countWrite();
    return 0;
}

int fdatasync(int)
{
    countWrite();
    return 0;
}

int unlink(const char* path) noexcept
{
    static const auto real = next<decltype(&unlink)>("unlink");
    countWrite();
    return real(path);
}

} // extern "C"

namespace tegoed::test {

void dieAtWrite(int n)
{
    g_seen = 0;
    g_left = n;
}

int writesSince()
{
    return g_seen;
}

} // namespace tegoed::test
