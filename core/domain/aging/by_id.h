#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace tegoed {

/// A value per id of a book. Ids are dense there, so an array beats a hash table; an id far out (or a handful of ids of a
/// large book) goes into one, so that no id can cost memory by itself.
template <typename Value>
class ById {
public:
    /// `spread`: few of many ids will be set.
    explicit ById(Value none, bool spread = false) : m_none(none), m_limit(spread ? 0 : kMostInArray) {}

    Value& operator[](std::int64_t id)
    {
        if (id < 0 || id >= m_limit)
            return m_far.try_emplace(id, m_none).first->second;
        const auto at = static_cast<std::size_t>(id);
        if (at >= m_near.size())
            m_near.resize(at + at / 2 + 64, m_none);
        return m_near[at];
    }
    Value at(std::int64_t id) const
    {
        if (id < 0 || id >= m_limit) {
            const auto found = m_far.find(id);
            return found == m_far.end() ? m_none : found->second;
        }
        return static_cast<std::size_t>(id) < m_near.size() ? m_near[static_cast<std::size_t>(id)] : m_none;
    }

private:
    static constexpr std::int64_t kMostInArray = 1 << 24;
    Value m_none;
    std::int64_t m_limit;
    std::vector<Value> m_near;
    std::unordered_map<std::int64_t, Value> m_far;
};

} // namespace tegoed
