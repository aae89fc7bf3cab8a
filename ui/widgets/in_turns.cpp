#include "ui/widgets/in_turns.h"

namespace tegoed::ui {
namespace {
constexpr int kRest = 20; // Milliseconds.
} // namespace

InTurns::InTurns(std::vector<std::function<void()>> parts) : m_parts(std::move(parts))
{
    m_rest.setInterval(kRest);
    QObject::connect(&m_rest, &QTimer::timeout, &m_rest, [this] { next(); });
}

void InTurns::start()
{
    m_next = 0;
    if (!m_rest.isActive())
        m_rest.start();
}

void InTurns::runAll()
{
    stop();
    for (const auto& part : m_parts)
        part();
}

void InTurns::stop()
{
    m_rest.stop();
}

void InTurns::next()
{
    const std::size_t part = m_next++;
    if (m_next == m_parts.size())
        stop();
    m_parts[part]();
}

} // namespace tegoed::ui
