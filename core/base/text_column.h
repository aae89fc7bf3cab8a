#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <vector>

namespace tegoed {

/// The texts (UTF-8) of many rows in one piece of memory, to find those that hold a text: a million short ones in some
/// milliseconds. At most 4 GiB of them.
class TextColumn {
public:
    void add(QByteArrayView text);
    std::size_t rows() const { return m_starts.size() - 1; }
    QByteArrayView at(std::size_t row) const;

    /// The rows that hold `text`, byte by byte, in their order. A text that is empty or has a line end is in none of them.
    std::vector<std::uint32_t> rowsWith(QByteArrayView text) const;

private:
    std::size_t rowAt(std::uint32_t at, std::size_t from) const;

    QByteArray m_bytes; ///< Each text with a line end after it, so that nothing is found across two.
    std::vector<std::uint32_t> m_starts{0}; ///< One more than there are rows.
};

} // namespace tegoed
