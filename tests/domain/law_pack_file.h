#pragma once

#include "core/domain/law/law_pack.h"

#include <QFile>

namespace tegoed::test {

inline QByteArray shippedLaw()
{
    QFile file(QStringLiteral(TEGOED_SOURCE_DIR "/resources/law/rates.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The pack the program ships.
inline const LawPack& law()
{
    static const LawPack pack = *readLawPack(shippedLaw()).pack;
    return pack;
}

inline Date day(const char* iso)
{
    return *Date::fromIso(QString::fromLatin1(iso));
}

inline Money euro(const char* decimal)
{
    return *Money::fromDecimal(QString::fromLatin1(decimal), Currency::euro());
}

} // namespace tegoed::test
