#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <future>
#include <system_error>
#include <thread>
#include <vector>

namespace tegoed {

/// Does `work(begin, end)` for pieces of at most `piece` that together are 0 … `count`, in any order, on the processors of the
/// machine; the calling thread takes part. Returns when all is done; throws what one of them threw. A piece must not touch what
/// another writes. What takes less than some tenths of a millisecond is not worth it.
template <typename Work>
void inParallel(std::size_t count, std::size_t piece, const Work& work)
{
    constexpr std::size_t kMostThreads = 8; // A person works beside it.
    const std::size_t pieces = (count + piece - 1) / piece;
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t i = next++; i < pieces; i = next++)
            work(i * piece, std::min(count, (i + 1) * piece));
    };
    const std::size_t threads = std::min({std::size_t{std::thread::hardware_concurrency()}, kMostThreads, pieces});
    std::vector<std::future<void>> others; // Waits for them, also when something is thrown.
    others.reserve(threads);
    try {
        while (others.size() + 1 < threads)
            others.push_back(std::async(std::launch::async, run));
    } catch (const std::system_error&) {
        // No thread to be had: those there are do it.
    }
    run();
    for (std::future<void>& other : others)
        other.get();
}

} // namespace tegoed
