#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace tegoed::detail {

/// 64-bit FNV-1a, fed piece by piece.
class KeyHash {
public:
    constexpr KeyHash& add(std::uint64_t value)
    {
        m_value = (m_value ^ value) * 1'099'511'628'211ULL;
        return *this;
    }
    constexpr std::uint64_t value() const { return m_value ^ (m_value >> 29); }

private:
    std::uint64_t m_value = 14'695'981'039'346'656'037ULL;
};

/// Rows by a hashed key; several per key, in the order added. What is not there costs one look at a bit. Keys are compared as
/// hashes only: who asks compares what he finds.
class HashIndex {
public:
    void reserve(std::size_t count)
    {
        std::size_t words = 64;
        while (words * 4 < count)
            words *= 2;
        m_filter.assign(words, 0);
        m_first.reserve(count);
        m_links.reserve(count);
    }
    /// Where it stands, for `remove`.
    std::uint32_t add(std::uint64_t key, std::uint32_t row)
    {
        if (m_filter.empty())
            reserve(0);
        m_filter[word(key)] |= bit(key);
        const auto link = static_cast<std::uint32_t>(m_links.size());
        m_links.push_back({row, kEnd, kEnd});
        const auto [place, isNew] = m_first.try_emplace(key, Ends{link, link});
        if (!isNew) {
            if (place->second.last == kEnd)
                place->second.first = link;
            else
                m_links[place->second.last].next = link;
            m_links[link].before = place->second.last;
            place->second.last = link;
        }
        return link;
    }
    /// One that `add` told the place of; the others of the key stay in their order.
    void remove(std::uint64_t key, std::uint32_t link)
    {
        Ends& ends = m_first.at(key);
        const Link gone = m_links[link];
        (gone.before == kEnd ? ends.first : m_links[gone.before].next) = gone.next;
        (gone.next == kEnd ? ends.last : m_links[gone.next].before) = gone.before;
    }
    /// Until `visit(row)` returns false.
    template <typename Visit>
    void each(std::uint64_t key, Visit&& visit) const
    {
        if (m_filter.empty() || (m_filter[word(key)] & bit(key)) == 0)
            return;
        const auto found = m_first.find(key);
        if (found == m_first.end())
            return;
        for (std::uint32_t link = found->second.first; link != kEnd; link = m_links[link].next)
            if (!visit(m_links[link].row))
                return;
    }

private:
    static constexpr std::uint32_t kEnd = 0xFFFFFFFFU;
    struct Ends { std::uint32_t first, last; };
    struct Link { std::uint32_t row, next, before; };
    std::size_t word(std::uint64_t key) const { return (key >> 6) & (m_filter.size() - 1); }
    static std::uint64_t bit(std::uint64_t key) { return std::uint64_t{1} << (key & 63); }

    std::vector<std::uint64_t> m_filter;
    std::unordered_map<std::uint64_t, Ends> m_first;
    std::vector<Link> m_links;
};

} // namespace tegoed::detail
