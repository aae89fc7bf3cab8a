#include "core/formats/archive/read_file.h"
#include "core/formats/archive/zip_members.h"
#include "tests/fuzz/fuzz_reader.h"

/// The way of every file that comes in: recognised by its content, unpacked, read. The limits are low here, so that a
/// small input can reach them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace tegoed;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    NoProgress progress;
    for (const formats::FileRecord& record : formats::readBytes(bytes, QStringLiteral("a.zip"), {}, progress))
        fuzz::check(record);
    const formats::ZipLimits low{10, 64 * 1024, 32 * 1024, 10, 1024};
    std::int64_t total = 0;
    const auto problems = formats::forEachZipMember(bytes, low, [&](formats::ZipMember&& member) {
        total += member.content.size();
        return true;
    });
    if (total > low.totalBytes)
        __builtin_trap();
    return static_cast<int>(problems.size() * 0);
}
