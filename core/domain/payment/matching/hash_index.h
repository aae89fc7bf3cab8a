#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace tegoed::detail {

/// Questions asked and rows visited by this thread so far: counted beside the indices, so that several threads may ask one.
inline constinit thread_local std::uint64_t looksOfThread = 0;

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
/// hashes only: who asks compares what he finds. The keys lie in one table with open addressing, at most half full: a book of
/// a hundred thousand invoices has millions of looks, and each would be a journey through memory per link of a chain.
class HashIndex {
public:
    void reserve(std::size_t count)
    {
        std::size_t words = 64;
        while (words * 4 < count)
            words *= 2;
        m_filter.assign(words, 0);
        m_links.reserve(count);
        std::size_t slots = 16;
        while (slots < count * 2)
            slots *= 2;
        m_slots.assign(slots, {});
    }
    /// Where it stands, for `remove`.
    std::uint32_t add(std::uint64_t key, std::uint32_t row)
    {
        if (m_slots.empty())
            reserve(0);
        if ((m_keys + 1) * 2 > m_slots.size())
            grow();
        m_filter[word(key)] |= bit(key);
        const auto link = static_cast<std::uint32_t>(m_links.size());
        m_links.push_back({row, kEnd, kEnd});
        Slot& slot = m_slots[placeOf(key)];
        if (!slot.isTaken) {
            slot = {key, link, link, 1, true};
            ++m_keys;
            return link;
        }
        ++slot.rows;
        (slot.last == kEnd ? slot.first : m_links[slot.last].next) = link;
        m_links[link].before = slot.last;
        slot.last = link;
        return link;
    }
    /// One that `add` told the place of; the others of the key stay in their order.
    void remove(std::uint64_t key, std::uint32_t link)
    {
        Slot& slot = m_slots[placeOf(key)];
        --slot.rows;
        const Link gone = m_links[link];
        (gone.before == kEnd ? slot.first : m_links[gone.before].next) = gone.next;
        (gone.next == kEnd ? slot.last : m_links[gone.next].before) = gone.before;
    }
    /// Until `visit(row)` returns false.
    template <typename Visit>
    void each(std::uint64_t key, Visit&& visit) const
    {
        ++looksOfThread;
        if (m_slots.empty() || (m_filter[word(key)] & bit(key)) == 0)
            return;
        const Slot& slot = m_slots[placeOf(key)];
        if (!slot.isTaken)
            return;
        for (std::uint32_t link = slot.first; link != kEnd; link = m_links[link].next) {
            ++looksOfThread;
            if (!visit(m_links[link].row))
                return;
        }
    }
    std::size_t count(std::uint64_t key) const { return m_slots.empty() ? 0 : m_slots[placeOf(key)].rows; }

private:
    static constexpr std::uint32_t kEnd = 0xFFFFFFFFU;
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t first = kEnd, last = kEnd; ///< Both the end once all rows of the key were removed.
        std::uint32_t rows = 0;
        bool isTaken = false;
    };
    struct Link { std::uint32_t row, next, before; };
    std::size_t word(std::uint64_t key) const { return (key >> 6) & (m_filter.size() - 1); }
    static std::uint64_t bit(std::uint64_t key) { return std::uint64_t{1} << (key & 63); }

    /// The slot of the key, or the free one it would get. There always is one: the table is at most half full.
    std::size_t placeOf(std::uint64_t key) const
    {
        std::size_t place = (key * 0x9E37'79B9'7F4A'7C15ULL >> 20) & (m_slots.size() - 1);
        while (m_slots[place].isTaken && m_slots[place].key != key)
            place = (place + 1) & (m_slots.size() - 1);
        return place;
    }
    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        m_filter.assign(std::max(m_filter.size(), m_slots.size() / 8), 0);
        for (const Slot& slot : old) {
            if (slot.isTaken) {
                m_slots[placeOf(slot.key)] = slot;
                m_filter[word(slot.key)] |= bit(slot.key);
            }
        }
    }

    std::vector<std::uint64_t> m_filter;
    std::vector<Slot> m_slots; ///< A power of two.
    std::size_t m_keys = 0;
    std::vector<Link> m_links;
};

/// A place by the id of what stands there. Ids are never negative.
class IdIndex {
public:
    void reserve(std::size_t count)
    {
        std::size_t slots = 16;
        while (slots < count * 2)
            slots *= 2;
        m_slots.assign(slots, {});
    }
    /// The place of the id, and whether it is new: then it is `place`.
    std::pair<std::uint32_t, bool> add(std::int64_t id, std::uint32_t place)
    {
        if (m_slots.empty())
            reserve(0);
        if ((m_count + 1) * 2 > m_slots.size()) {
            std::vector<Slot> old(m_slots.size() * 2);
            old.swap(m_slots);
            for (const Slot& slot : old)
                if (slot.id != kFree)
                    m_slots[slotOf(slot.id)] = slot;
        }
        Slot& slot = m_slots[slotOf(id)];
        const bool isNew = slot.id == kFree;
        if (isNew) {
            slot = {id, place};
            ++m_count;
        }
        return {slot.place, isNew};
    }
    std::optional<std::uint32_t> find(std::int64_t id) const
    {
        if (m_slots.empty() || id == kFree)
            return std::nullopt;
        const Slot& slot = m_slots[slotOf(id)];
        return slot.id == kFree ? std::nullopt : std::optional(slot.place);
    }

private:
    static constexpr std::int64_t kFree = -1;
    struct Slot {
        std::int64_t id = kFree;
        std::uint32_t place = 0;
    };
    std::size_t slotOf(std::int64_t id) const
    {
        std::size_t at = (static_cast<std::uint64_t>(id) * 0x9E37'79B9'7F4A'7C15ULL >> 20) & (m_slots.size() - 1);
        while (m_slots[at].id != kFree && m_slots[at].id != id)
            at = (at + 1) & (m_slots.size() - 1);
        return at;
    }
    std::vector<Slot> m_slots; ///< A power of two, at most half full.
    std::size_t m_count = 0;
};

} // namespace tegoed::detail
