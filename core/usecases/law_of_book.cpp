#include "core/usecases/law_of_book.h"

#include "core/storage/queries/invoice_queries.h"
#include "core/storage/stores/law_store.h"
#include "core/usecases/shipped_law.h"

#include <QHash>
#include <QMutex>

#include <functional>

namespace tegoed {

namespace {

using Pack = std::shared_ptr<const LawPack>;

/// Read or put together once per content: a window and its workers ask for every message.
Pack known(const QString& content, const std::function<Pack()>& make)
{
    static QMutex mutex;
    static QHash<QString, Pack> packs;
    const QMutexLocker lock(&mutex);
    Pack& pack = packs[content];
    if (!pack)
        pack = make();
    return pack;
}

/// The pack that was brought in, while the program carries no newer one.
std::optional<StoredLawPack> ownPack(const LawStore& store)
{
    auto kept = store.inForce();
    if (kept && kept->asOf < shippedLaw().tables().asOf)
        kept.reset();
    return kept;
}

Pack packOf(Database& database, const std::optional<StoredLawPack>& kept)
{
    if (!kept)
        return shippedPack();
    return known(kept->sha256, [&] {
        LawPackReading reading = readLawPack(InvoiceQueries(database).documentContent(kept->sha256));
        TEGOED_ENSURE(reading.pack.has_value()); // It was read when it was brought in, and blobs are checked by their hash.
        return std::make_shared<const LawPack>(std::move(*reading.pack));
    });
}

} // namespace

RateRow ownRow(const StoredOwnRate& stored)
{
    return {.from = stored.from, .until = stored.until, .rate = {stored.ppm}, .confidence = Confidence::High, .source = stored.source, .note = {},
            .enteredBy = stored.actor};
}

std::shared_ptr<const LawPack> packOf(Database& database)
{
    return packOf(database, ownPack(LawStore(database)));
}

std::shared_ptr<const LawPack> lawOf(Database& database)
{
    const LawStore store(database);
    const auto kept = ownPack(store);
    const Pack pack = packOf(database, kept);
    const std::vector<StoredOwnRate> own = store.ownRates();
    if (own.empty())
        return pack;
    QStringList content{kept ? kept->sha256 : QString()};
    for (const StoredOwnRate& rate : own)
        content << rate.table << rate.from.toIso() << rate.until.toIso() << QString::number(rate.ppm) << rate.source << rate.actor;
    return known(content.join(u'\n'), [&] {
        LawPack whole = *pack;
        for (const StoredOwnRate& rate : own) {
            auto more = whole.withOwnRate(*rateTableOf(rate.table), ownRow(rate));
            TEGOED_ENSURE(bool(more)); // Checked when it was entered.
            whole = std::move(more).value();
        }
        return std::make_shared<const LawPack>(std::move(whole));
    });
}

} // namespace tegoed
