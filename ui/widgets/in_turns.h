#pragma once

#include <QTimer>

#include <functional>
#include <vector>

namespace tegoed::ui {

/// Work of a page cut into parts. `start` does each in a turn of the event loop of its own with a rest before it, so that what the
/// user does comes in between; `runAll` does them at once.
class InTurns final {
public:
    explicit InTurns(std::vector<std::function<void()>> parts);

    void start();  ///< From the first one; also when they are under way: what is read now is the latest.
    void runAll();
    void stop();

private:
    void next();

    std::vector<std::function<void()>> m_parts;
    std::size_t m_next = 0;
    QTimer m_rest;
};

} // namespace tegoed::ui
