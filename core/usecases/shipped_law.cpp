#include "core/usecases/shipped_law.h"

#include "core/base/ensure.h"

#include <QFile>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

const LawPack& shippedLaw()
{
    static const LawPack law = [] {
        QFile file(u":/tegoed/law/rates.json"_s);
        LawPackReading reading = readLawPack(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        TEGOED_ENSURE(reading.pack.has_value()); // A test reads the same file.
        return *reading.pack;
    }();
    return law;
}

std::shared_ptr<const LawPack> shippedPack()
{
    return {std::shared_ptr<const void>(), &shippedLaw()};
}

} // namespace tegoed
