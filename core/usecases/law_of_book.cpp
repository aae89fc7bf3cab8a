#include "core/usecases/law_of_book.h"

#include "core/storage/queries/invoice_queries.h"
#include "core/storage/stores/law_store.h"
#include "core/usecases/shipped_law.h"

#include <QHash>
#include <QMutex>

namespace tegoed {

std::shared_ptr<const LawPack> lawOf(Database& database)
{
    const std::shared_ptr<const LawPack> shipped(std::shared_ptr<const void>(), &shippedLaw()); // Lives as long as the program.
    const auto kept = LawStore(database).inForce();
    if (!kept || kept->asOf < shipped->tables().asOf)
        return shipped;
    static QMutex mutex; // Read once per content: a window and its workers ask for every message.
    static QHash<QString, std::shared_ptr<const LawPack>> read;
    const QMutexLocker lock(&mutex);
    auto& known = read[kept->sha256];
    if (!known) {
        LawPackReading reading = readLawPack(InvoiceQueries(database).documentContent(kept->sha256));
        TEGOED_ENSURE(reading.pack.has_value()); // It was read when it was brought in, and blobs are checked by their hash.
        known = std::make_shared<const LawPack>(std::move(*reading.pack));
    }
    return known;
}

} // namespace tegoed
