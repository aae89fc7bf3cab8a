#include "core/usecases/shipped_law.h"

#include "core/base/ensure.h"

#include <QFile>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

const LawPack& shippedLaw()
{
    static const LawPack pack = [] {
        QFile file(u":/tegoed/law/rates.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        TEGOED_ENSURE(opened);
        const LawPackReading reading = readLawPack(file.readAll());
        TEGOED_ENSURE(reading.pack.has_value()); // The shipped pack is proved by a test.
        return *reading.pack;
    }();
    return pack;
}

} // namespace tegoed
