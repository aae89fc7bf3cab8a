#include "core/base/thread_team.h"

#include <system_error>
#include <utility>

namespace tegoed {

ThreadTeam::~ThreadTeam()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_begin.notify_all();
    for (std::thread& other : m_others)
        other.join();
}

void ThreadTeam::startThreads()
{
    constexpr std::size_t kMostThreads = 8; // A person works beside it.
    if (m_isStarted)
        return;
    m_isStarted = true;
    const std::size_t wanted = std::min(std::size_t{std::thread::hardware_concurrency()}, kMostThreads);
    m_others.reserve(wanted);
    try {
        while (m_others.size() + 1 < wanted)
            m_others.emplace_back([this, member = m_others.size() + 1] { live(member); });
    } catch (const std::system_error&) {
        // No thread to be had: those there are do it.
    }
}

void ThreadTeam::begin(const std::function<void(std::size_t)>& share)
{
    {
        const std::lock_guard lock(m_mutex);
        m_share = &share;
        m_busy = m_others.size();
        ++m_round;
    }
    m_begin.notify_all();
}

std::exception_ptr ThreadTeam::end()
{
    std::unique_lock lock(m_mutex);
    m_end.wait(lock, [this] { return m_busy == 0; });
    return std::exchange(m_thrown, nullptr);
}

void ThreadTeam::live(std::size_t member)
{
    std::uint64_t done = 0;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_begin.wait(lock, [&] { return m_isOver || m_round != done; });
        if (m_isOver)
            return;
        done = m_round;
        lock.unlock();
        std::exception_ptr thrown;
        try {
            (*m_share)(member); // Nobody changes it before all have ended.
        } catch (...) {
            thrown = std::current_exception();
        }
        lock.lock();
        if (thrown && !m_thrown)
            m_thrown = thrown;
        if (--m_busy == 0)
            m_end.notify_one();
    }
}

} // namespace tegoed
