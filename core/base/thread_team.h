#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace tegoed {

/// Threads that do a large work in pieces, as often as they are asked; the asking thread takes part. They are started with the
/// first work and kept until the end of the team: to start one for each of hundreds of short works costs more than some of these
/// works, and its memory is handed back and fetched again each time. A team belongs to one thread.
class ThreadTeam {
public:
    ThreadTeam() = default;
    ThreadTeam(const ThreadTeam&) = delete;
    ThreadTeam& operator=(const ThreadTeam&) = delete;
    ~ThreadTeam();

    /// Does `work(begin, end)` for pieces of `piece` that together are 0 … `count`, in any order (all as one where there is one
    /// processor). Returns when all is done; throws what one of them threw, and then the rest may or may not be done. A piece must
    /// not touch what another writes. What takes less than some tenths of a millisecond is not worth it.
    template <typename Work>
    void run(std::size_t count, std::size_t piece, const Work& work)
    {
        const std::size_t pieces = (count + piece - 1) / piece;
        if (pieces > 1)
            startThreads();
        if (pieces <= 1 || m_others.empty()) {
            if (count > 0)
                work(std::size_t{0}, count);
            return;
        }
        // Each begins with its own part, where what it made the last time lies in its own memory, and helps the others then.
        const std::size_t members = m_others.size() + 1;
        std::vector<Part> parts(members);
        for (std::size_t member = 0; member < members; ++member) {
            parts[member].next = pieces * member / members;
            parts[member].end = pieces * (member + 1) / members;
        }
        const std::function<void(std::size_t)> share = [&](std::size_t member) {
            for (std::size_t turn = 0; turn < members; ++turn) {
                Part& part = parts[(member + turn) % members];
                for (std::size_t i = part.next++; i < part.end; i = part.next++)
                    work(i * piece, std::min(count, (i + 1) * piece));
            }
        };
        begin(share);
        std::exception_ptr own;
        try {
            share(0);
        } catch (...) {
            own = std::current_exception();
        }
        const std::exception_ptr theirs = end();
        if (own || theirs)
            std::rethrow_exception(own ? own : theirs);
    }

private:
    struct alignas(64) Part { ///< A cache line of its own.
        std::atomic<std::size_t> next = 0;
        std::size_t end = 0;
    };

    void startThreads();
    void begin(const std::function<void(std::size_t)>& share);
    std::exception_ptr end();
    void live(std::size_t member);

    std::vector<std::thread> m_others;
    std::mutex m_mutex; ///< Of all below.
    std::condition_variable m_begin, m_end;
    const std::function<void(std::size_t)>* m_share = nullptr;
    std::uint64_t m_round = 0;
    std::size_t m_busy = 0;
    bool m_isOver = false;
    bool m_isStarted = false; ///< Of the asking thread alone.
    std::exception_ptr m_thrown;
};

} // namespace tegoed
