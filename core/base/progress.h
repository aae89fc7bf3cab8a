#pragma once

#include <cstdint>

namespace tegoed {

/// How long work reports itself and is asked to stop. Called at most a few times per 100 ms, from the working thread.
class Progress {
public:
    virtual ~Progress() = default;
    /// `done` of `total` (0 = unknown). Returns false when the user cancelled: stop, roll back, return `Cancelled`.
    virtual bool report(std::int64_t done, std::int64_t total) = 0;
};

/// For callers that neither show progress nor cancel.
class NoProgress final : public Progress {
public:
    bool report(std::int64_t, std::int64_t) override { return true; }
};

} // namespace tegoed
