#include "tests/formats/archive/make_zip.h"

#include <array>
#include <cstdint>

namespace {

std::uint32_t crc32(const QByteArray& bytes)
{
    static const std::array<std::uint32_t, 256> table = [] {
        std::array<std::uint32_t, 256> made{};
        for (std::uint32_t i = 0; i < 256; ++i) {
            std::uint32_t value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) ? 0xEDB88320u ^ (value >> 1) : value >> 1;
            made[i] = value;
        }
        return made;
    }();
    std::uint32_t crc = 0xFFFFFFFFu;
    for (const char c : bytes)
        crc = table[(crc ^ static_cast<std::uint8_t>(c)) & 0xFF] ^ (crc >> 8);
    return ~crc;
}

void put(QByteArray& bytes, std::uint32_t value, int count)
{
    for (int i = 0; i < count; ++i)
        bytes += static_cast<char>((value >> (8 * i)) & 0xFF);
}

/// The raw stream within zlib's envelope.
QByteArray deflated(const QByteArray& content)
{
    const QByteArray zlib = qCompress(content, 6).mid(4);
    return content.isEmpty() ? QByteArray("\x03\0", 2) : zlib.mid(2, zlib.size() - 6);
}

} // namespace

// PKWARE's APPNOTE, 4.3.
QByteArray makeZip(const QList<ZipEntry>& entries, ZipTrick trick)
{
    QByteArray bytes, directory;
    for (const ZipEntry& entry : entries) {
        const QByteArray packed = deflated(entry.content);
        QByteArray common;
        put(common, 20, 2);                                  // version needed
        put(common, trick == ZipTrick::Encrypted ? 1 : 0, 2); // flags
        put(common, 8, 2);                                   // deflate
        put(common, 0x00210000u, 4);                         // 1980-01-01 00:00
        put(common, crc32(entry.content) ^ (trick == ZipTrick::WrongSum ? 1u : 0u), 4);
        put(common, static_cast<std::uint32_t>(packed.size()), 4);
        put(common, trick == ZipTrick::SmallSize ? 1u : static_cast<std::uint32_t>(entry.content.size()), 4);
        put(common, static_cast<std::uint32_t>(entry.name.size()), 2);
        put(common, 0, 2); // extra

        const auto offset = static_cast<std::uint32_t>(bytes.size());
        bytes += "PK\x03\x04" + common + entry.name + packed;
        directory += "PK\x01\x02";
        put(directory, 0x0314, 2); // made on Unix
        directory += common;
        put(directory, 0, 2); // comment
        put(directory, 0, 2); // disk
        put(directory, 0, 2); // internal attributes
        put(directory, (trick == ZipTrick::Link ? 0120777u : entry.name.endsWith('/') ? 040755u : 0100644u) << 16, 4);
        put(directory, offset, 4);
        directory += entry.name;
    }
    const auto start = static_cast<std::uint32_t>(bytes.size());
    bytes += directory + "PK\x05\x06";
    put(bytes, 0, 4);
    put(bytes, static_cast<std::uint32_t>(entries.size()), 2);
    put(bytes, static_cast<std::uint32_t>(entries.size()), 2);
    put(bytes, static_cast<std::uint32_t>(directory.size()), 4);
    put(bytes, start, 4);
    put(bytes, 0, 2);
    return bytes;
}

QByteArray manyMembers(int count)
{
    QList<ZipEntry> entries;
    for (int i = 0; i < count; ++i)
        entries += {QByteArray::number(i), "x"};
    return makeZip(entries);
}
