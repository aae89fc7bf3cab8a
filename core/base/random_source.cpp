#include "core/base/random_source.h"

#include <QRandomGenerator>
#include <QUuid>

namespace tegoed {

QByteArray RandomSource::bytes(qsizetype count)
{
    QByteArray result;
    result.reserve(count + 8);
    while (result.size() < count) {
        const std::uint64_t value = next();
        for (int shift = 0; shift < 64; shift += 8)
            result.append(static_cast<char>((value >> shift) & 0xff));
    }
    result.truncate(count);
    return result;
}

QString RandomSource::uuid()
{
    QByteArray raw = bytes(16);
    raw[6] = static_cast<char>((raw[6] & 0x0f) | 0x40); // version 4
    raw[8] = static_cast<char>((raw[8] & 0x3f) | 0x80); // RFC 4122 variant
    return QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces);
}

std::uint64_t SystemRandom::next()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace tegoed
