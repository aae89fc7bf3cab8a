#include "core/base/text_column.h"

#include "core/base/ensure.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace tegoed {

void TextColumn::add(QByteArrayView text)
{
    m_bytes.append(text);
    m_bytes.append('\n');
    TEGOED_ENSURE(m_bytes.size() <= std::numeric_limits<std::uint32_t>::max());
    m_starts.push_back(static_cast<std::uint32_t>(m_bytes.size()));
}

QByteArrayView TextColumn::at(std::size_t row) const
{
    return QByteArrayView(m_bytes).sliced(m_starts[row], m_starts[row + 1] - m_starts[row] - 1);
}

std::vector<std::uint32_t> TextColumn::rowsWith(QByteArrayView text) const
{
    std::vector<std::uint32_t> found;
    const auto size = static_cast<std::size_t>(m_bytes.size());
    const auto length = static_cast<std::size_t>(text.size());
    if (length == 0 || text.contains('\n') || size < length)
        return found;
    const char* const bytes = m_bytes.constData();
    std::size_t next = 0; // Before it nothing counts any more: that row is found.
    std::size_t row = 0;
    const auto look = [&](std::size_t at) {
        if (at < next || std::memcmp(bytes + at, text.data(), length) != 0)
            return;
        row = rowAt(static_cast<std::uint32_t>(at), row);
        found.push_back(static_cast<std::uint32_t>(row));
        next = m_starts[row + 1];
    };
    // Most places are passed over by a comparison of the first and the last byte, without a branch, which the compiler makes of
    // sixteen places at a time.
    constexpr std::size_t kBlock = 256;
    const char first = text.front();
    const char last = text.back();
    const std::size_t end = size - length + 1; // Of the places where it can begin.
    std::size_t from = 0;
    for (; from + kBlock <= end; from += kBlock) {
        std::array<std::uint8_t, kBlock> marks;
        const char* const begins = bytes + from;
        const char* const ends = begins + length - 1;
        for (std::size_t i = 0; i < kBlock; ++i)
            marks[i] = static_cast<std::uint8_t>((begins[i] == first) & (ends[i] == last));
        for (std::size_t eight = 0; eight < kBlock; eight += 8) {
            std::uint64_t any = 0;
            std::memcpy(&any, marks.data() + eight, sizeof any);
            for (std::size_t i = eight; any != 0 && i < eight + 8; ++i) {
                if (marks[i])
                    look(from + i);
            }
        }
    }
    for (; from < end; ++from)
        look(from);
    return found;
}

/// Hits are often close together, so the rows after `from` come first.
std::size_t TextColumn::rowAt(std::uint32_t at, std::size_t from) const
{
    constexpr std::size_t kClose = 8;
    for (std::size_t row = from; row < std::min(from + kClose, rows()); ++row) {
        if (at < m_starts[row + 1])
            return row;
    }
    const auto after = std::upper_bound(m_starts.begin() + static_cast<std::ptrdiff_t>(from), m_starts.end(), at);
    return static_cast<std::size_t>(after - m_starts.begin()) - 1;
}

} // namespace tegoed
