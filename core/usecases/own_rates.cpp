#include "core/usecases/own_rates.h"

#include "core/base/text.h"
#include "core/storage/stores/law_store.h"
#include "core/usecases/acts/law_acts.h"
#include "core/usecases/law_of_book.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

OwnRate shown(const StoredOwnRate& stored, const LawPack& pack)
{
    OwnRate rate{stored.id, *rateTableOf(stored.table), ownRow(stored), stored.createdAt, {}};
    const auto found = pack.rateOn(rate.table, stored.from);
    if (const auto* row = std::get_if<RateRow>(&found))
        rate.ofPack = row->rate;
    return rate;
}

/// Whether the two packs differ about a day from `from` to `until` that has begun and had a rate.
bool changesThePast(const LawPack& before, const LawPack& after, RateTable table, const Date& from, const Date& until, const Date& today)
{
    for (Date day = from; day <= std::min(until, today); day = day.plusDays(1)) {
        const auto was = before.rateOn(table, day), is = after.rateOn(table, day);
        const auto* known = std::get_if<RateRow>(&was);
        const auto* now = std::get_if<RateRow>(&is);
        if (known && (!now || now->rate != known->rate))
            return true;
    }
    return false;
}

QString nameOf(RateTable table, const Date& from)
{
    return rateTableCode(table) + u' ' + from.toIso();
}

/// The changed law of the book, after a change in this transaction that may still be refused.
Result<UndoToken> unlessPast(BookSession& session, const LawPack& before, const StoredOwnRate& rate, bool isConfirmed, ChangeSet& changes, const UndoToken& token)
{
    const RateTable table = *rateTableOf(rate.table);
    if (!isConfirmed && changesThePast(before, *lawOf(session.database), table, rate.from, rate.until, session.clock.today()))
        return Error{Error::Code::NotAllowed, {u"rate_past"_s, nameOf(table, rate.from)}, {}};
    changes.book = true;
    changes.everything = true; // Every figure that is shown.
    return token;
}

} // namespace

Result<std::vector<OwnRate>> ownRates(BookSession& session)
{
    return reading([&]() -> Result<std::vector<OwnRate>> {
        std::vector<OwnRate> rates;
        const auto pack = packOf(session.database);
        for (const StoredOwnRate& stored : LawStore(session.database).ownRates())
            rates.push_back(shown(stored, *pack));
        return rates;
    });
}

Result<UndoToken> enterRate(BookSession& session, const NewOwnRate& rate, bool isConfirmed)
{
    const QString source = cleanLine(rate.source);
    if (source.isEmpty())
        return Error{Error::Code::MissingInput, {u"source"_s}, {}};
    if (rate.until < rate.from)
        return Error{Error::Code::InvalidDate, {rate.until.toIso()}, u"the rate ends before it starts"_s};
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        LawStore store(session.database);
        const QString table = rateTableCode(rate.table);
        const std::vector<StoredOwnRate> there = store.ownRates();
        if (std::any_of(there.begin(), there.end(), [&](const StoredOwnRate& one) { return one.table == table && one.from == rate.from; }))
            return Error{Error::Code::AlreadyExists, {u"rate"_s, nameOf(rate.table, rate.from)}, {}};
        const auto before = lawOf(session.database);
        StoredOwnRate stored{0, table, rate.from, rate.until, rate.rate.ppm, source, act.actor, act.atUtc};
        stored.id = store.insertRate(stored);
        return unlessPast(session, *before, stored, isConfirmed, changes, ownRateToken(stored.id, true));
    });
}

Result<UndoToken> removeRate(BookSession& session, std::int64_t id, bool isConfirmed)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        LawStore store(session.database);
        const auto stored = store.ownRate(id);
        const auto before = lawOf(session.database);
        if (!stored || !store.endRate(id, act.atUtc))
            return Error{Error::Code::NotFound, {u"rate"_s, QString::number(id)}, {}};
        return unlessPast(session, *before, *stored, isConfirmed, changes, ownRateToken(id, false));
    });
}

} // namespace tegoed
